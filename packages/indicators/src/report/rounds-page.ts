import type { Language } from '../base/language.ts'
import { periodHeading, writeDate } from '../base/write-date.ts'
import type { RoundReport } from '../generated/types.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { htmlTable, htmlText, type TableCell } from './html-table.ts'

const WORDS = {
  vi: {
    title: 'Báo cáo đã tổng hợp',
    sample: 'SỐ LIỆU MẪU – không phải số liệu thật',
    asOf: 'Tính đến ngày',
    forms: 'Biểu tổng hợp',
    head: ['Biểu', 'Kỳ', 'Địa giới', 'Đơn vị', 'Xem', 'Tải về'],
    reported: 'khi báo cáo',
    at: 'ngày',
    open: 'mở biểu',
    handover: 'Hồ sơ bàn giao',
    packages: 'Gói dữ liệu',
  },
  en: {
    title: 'Consolidated reports',
    sample: 'SAMPLE FIGURES – not real',
    asOf: 'As of',
    forms: 'Consolidated forms',
    head: ['Form', 'Period', 'Territory', 'Unit', 'Read', 'Download'],
    reported: 'as reported',
    at: 'of',
    open: 'open the form',
    handover: 'Handover',
    packages: 'Data packages',
  },
} as const

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem 1rem;max-width:64rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin:2rem 0 0}.sample{color:#a40000;font-weight:600;margin:.25rem 0}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border-top:1px solid #bbb;padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top}li{overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}a{color:#9ecbff}.sample{color:#ff9b9b}th,td{border-color:#555}}`

/** What a page of rounds leads to, beside which it lies. */
export interface RoundsPage {
  readonly rounds: readonly RoundReport[]
  /** File names of the packages. */
  readonly packages: readonly string[]
  readonly history: UnitHistory
}

/** One page that leads to the forms that rounds put together, for a publication without a site; it opens from a disk. */
export function roundsPage({ rounds, packages, history }: RoundsPage, language: Language): string {
  const words = WORDS[language]
  const listed = packages.map((name) => `<li>${link(`packages/${name}`, name)}</li>`).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>
<body>
<main>
<h1>${words.title}</h1>
${rounds.map((round) => roundHtml(round, history, language)).join('\n')}
<h2>${words.packages}</h2>
<ul>
${listed}
</ul>
</main>
</body>
</html>
`
}

function roundHtml(round: RoundReport, history: UnitHistory, language: Language): string {
  const words = WORDS[language]
  const lines = round.summary.map(({ text }) => `<li>${htmlText(text[language])}</li>`).join('\n')
  const handovers = round.handovers.map(
    ({ change, path }) =>
      `<li>${link(`rounds/${round.code}/${path}/handover.html`, `${words.handover} ${change}`)}</li>`,
  )
  return `<section>
<h2>${htmlText(round.names[language])}</h2>
${round.sample ? `<p class="sample">${words.sample}</p>\n` : ''}<p>${words.asOf} ${writeDate(round.asOf, language)}</p>
<ul>
${lines}
</ul>
${htmlTable(
  words.forms,
  words.head.map((heading) => ({ heading })),
  round.consolidated.flatMap((each) => formRows(each, round, history, language)),
)}
${handovers.length > 0 ? `<ul>\n${handovers.join('\n')}\n</ul>\n` : ''}</section>`
}

function formRows(
  { form, period, basis, path, units }: RoundReport['consolidated'][number],
  { code, forms, asOf }: RoundReport,
  history: UnitHistory,
  language: Language,
): readonly (readonly TableCell[])[] {
  const words = WORDS[language]
  const name = forms.find((each) => each.form === form)?.names[language] ?? form
  const territory =
    basis === 'reported' ? words.reported : `${words.at} ${writeDate(basis.slice('at:'.length), language)}`
  return units.map((unit) => {
    const file = `rounds/${code}/${path}.${unit}`
    return [
      ...[name, periodHeading(period, language), territory, history.version(history.unit(unit), asOf).name],
      { html: link(`${file}.html`, words.open) },
      { html: link(`${file}.xlsx`, '.xlsx') },
    ]
  })
}

function link(address: string, text: string): string {
  return `<a href="${htmlText(encodeURI(address))}">${htmlText(text)}</a>`
}
