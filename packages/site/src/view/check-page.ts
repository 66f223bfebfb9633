import type { Language, SiteFacts } from './site-data.ts'
import { say } from './words.ts'

/** A list to choose from, with what is offered before any script runs. */
export interface ChoiceList {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** What the page of the file checker offers to choose first, and what else may be declared of files. */
export function checkPage(language: Language): {
  readonly form: ChoiceList
  readonly part: ChoiceList
  readonly lists: readonly ChoiceList[]
} {
  const asTheFileSays = { value: '', text: say(language, 'check.inFile') }
  return {
    form: { id: 'check-form', label: say(language, 'check.form'), options: [asTheFileSays] },
    part: { id: 'check-part', label: say(language, 'check.part'), options: parts(language) },
    lists: [
      {
        id: 'check-edition',
        label: say(language, 'check.edition'),
        options: [
          asTheFileSays,
          { value: 'estimate', text: say(language, 'check.editionEstimate') },
          { value: 'provisional', text: say(language, 'check.editionProvisional') },
          { value: 'official', text: say(language, 'check.editionOfficial') },
        ],
      },
      {
        id: 'check-covers',
        label: say(language, 'check.covers'),
        options: [
          asTheFileSays,
          { value: 'life', text: say(language, 'check.coversLife') },
          { value: 'period', text: say(language, 'check.coversPeriod') },
        ],
      },
      {
        id: 'check-locale',
        label: say(language, 'check.locale'),
        options: [
          asTheFileSays,
          { value: 'vi', text: '1.234,5' },
          { value: 'en', text: '1,234.5' },
          { value: 'machine', text: say(language, 'check.localeMachine') },
        ],
      },
      {
        id: 'check-mapping',
        label: say(language, 'check.mapping'),
        options: [{ value: '', text: say(language, 'check.noMapping') }],
      },
    ],
  }
}

/** Address of the checker as one file. */
export function singleFile(language: Language): string {
  return `/tai-ve/kiem-tra-tep-${language}.html`
}

/** What stands around the checker in its single file. */
export interface SinglePage {
  readonly language: Language
  readonly title: string
  readonly siteTitle: string
  readonly agency: string
  readonly foot: readonly string[]
}

/** Titles and foot of the checker as one file: whose it is, and from which release. */
export function singlePage({ config, report }: Pick<SiteFacts, 'config' | 'report'>, language: Language): SinglePage {
  const sample = report.release.sample || config.sample ? [say(language, 'frame.sample')] : []
  return {
    language,
    title: say(language, 'check.title'),
    siteTitle: config.title[language],
    agency: config.agency[language],
    foot: [`${say(language, 'frame.release')} ${report.release.id}`, say(language, 'check.offlineFoot'), ...sample],
  }
}

/** Parts of a year as the end of a period id. */
function parts(language: Language): ChoiceList['options'] {
  const quarters = ['I', 'II', 'III', 'IV']
  return [
    { value: '', text: say(language, 'check.partYear') },
    { value: 'H1', text: say(language, 'check.partHalf1') },
    { value: 'H2', text: say(language, 'check.partHalf2') },
    { value: '9M', text: say(language, 'check.partNine') },
    ...quarters.map((number, at) => ({ value: `Q${at + 1}`, text: say(language, 'check.partQuarter', { number }) })),
    ...Array.from({ length: 12 }, (_, at) => ({
      value: String(at + 1).padStart(2, '0'),
      text: say(language, 'check.partMonth', { number: String(at + 1) }),
    })),
  ]
}
