import type { Language } from '../base/issue.ts'
import { by } from '../base/order.ts'
import { writeDate } from '../base/write-date.ts'
import type { Contact } from '../model/body.ts'
import type { BodyToAsk, Directory, EndedBody, EndedUnit, Relation, UnitToAsk } from '../model/directory.ts'
import { fillSlots } from '../model/head-words.ts'
import { contentLines, escapeText } from './content-lines.ts'

interface Words {
  readonly ended: string
  readonly until: string
  readonly ask: string
  readonly nobody: string
  readonly sample: string
  readonly relations: Readonly<Record<Relation, string>>
  readonly share: string
  readonly everybody: string
  readonly shareUnknown: string
}

/** Words of the directory for people. */
export const DIRECTORY_WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    ended: '{name} (cũ, đến {day})',
    until: 'Đã kết thúc ngày {day}.',
    ask: 'Nay hỏi: {units}.',
    nobody: 'Chưa rõ nay hỏi ai.',
    sample: 'Dữ liệu mẫu.',
    relations: {
      whole: 'toàn bộ',
      part: 'một phần',
      land: 'phần đất không có dân',
      undetermined: 'chưa xác định phần nào về đâu',
      held: 'giữ ở cấp trên vì cấp này đã kết thúc',
    },
    share: '{share} số dân',
    everybody: 'toàn bộ số dân',
    shareUnknown: 'chưa rõ tỷ lệ dân số',
  },
  en: {
    ended: '{name} (former, until {day})',
    until: 'Ended on {day}.',
    ask: 'Ask now: {units}.',
    nobody: 'Nobody is known to ask.',
    sample: 'Sample data.',
    relations: {
      whole: 'whole',
      part: 'part',
      land: 'land without people',
      undetermined: 'not determined what went where',
      held: 'kept above as this level has ended',
    },
    share: '{share} of its people',
    everybody: 'all of its people',
    shareUnknown: 'share of people unknown',
  },
}

const HOME = 'https://chitieu.example'

/** The directory as vCards 4.0 (RFC 6350): one for each ended unit and body, naming who acts for it now, and one for each body to ask. */
export function* directoryCards({ units, bodies, at }: Directory, language: Language): Generator<string> {
  const toAsk = new Map<string, BodyToAsk>()
  const stamp = `REV:${at.replaceAll('-', '')}T000000Z`
  const write = (lines: readonly string[]): string =>
    contentLines([
      'BEGIN:VCARD',
      'VERSION:4.0',
      `PRODID:-//chitieu//directory//${language.toUpperCase()}`,
      ...lines,
      stamp,
      'END:VCARD',
    ])
  const ended = function* (body: EndedBody): Generator<string> {
    for (const heir of body.ask) toAsk.set(heir.id, heir)
    yield write(endedBodyLines(body, language))
  }
  for (const unit of units) {
    yield write(unitLines(unit, language))
    for (const body of unit.bodies) yield* ended(body)
  }
  for (const body of bodies) yield* ended(body)
  for (const body of [...toAsk.values()].sort(by(({ id }) => id))) yield write(bodyLines(body, language))
}

function unitLines({ unit, code, name, above, lastDay, ask }: EndedUnit, language: Language): readonly string[] {
  const words = DIRECTORY_WORDS[language]
  const units = ask.map(
    (each) => `${each.code} ${each.name}${each.above === '' ? '' : `, ${each.above}`} (${askText(each, language)})`,
  )
  const note = [
    fillSlots(words.until, { day: writeDate(lastDay, language) }),
    ask.length > 0 ? fillSlots(words.ask, { units: units.join('; ') }) : words.nobody,
  ]
  return [
    'KIND:location',
    `UID:${HOME}/unit/${encodeURIComponent(unit)}`,
    `FN:${escapeText(fillSlots(words.ended, { name, day: writeDate(lastDay, language) }))}`,
    ...(above === '' ? [] : [`ORG:${escapeText(above)}`]),
    `X-CHITIEU-CODE:${escapeText(code)}`,
    ...ask.map((each) => `RELATED;TYPE=agent:${HOME}/unit/${encodeURIComponent(each.unit)}`),
    `NOTE;LANGUAGE=${language}:${escapeText(note.join(' '))}`,
  ]
}

function endedBodyLines(body: EndedBody, language: Language): readonly string[] {
  const words = DIRECTORY_WORDS[language]
  const note = [
    fillSlots(words.until, { day: writeDate(body.lastDay, language) }),
    body.ask.length > 0 ? fillSlots(words.ask, { units: body.ask.map(({ name }) => name).join('; ') }) : words.nobody,
    ...(body.isSample ? [words.sample] : []),
  ]
  return [
    'KIND:org',
    `UID:${bodyUri(body.id)}`,
    `FN:${escapeText(fillSlots(words.ended, { name: body.name, day: writeDate(body.lastDay, language) }))}`,
    `ORG:${escapeText(body.name)}`,
    ...identifierLine(body.identifier),
    ...body.ask.map(({ id }) => `RELATED;TYPE=agent:${bodyUri(id)}`),
    `NOTE;LANGUAGE=${language}:${escapeText(note.join(' '))}`,
  ]
}

function bodyLines({ id, identifier, name, isSample, contacts }: BodyToAsk, language: Language): readonly string[] {
  const isMade = isSample || contacts.some((each) => each.isSample)
  return [
    'KIND:org',
    `UID:${bodyUri(id)}`,
    `FN:${escapeText(name)}`,
    `ORG:${escapeText(name)}`,
    ...identifierLine(identifier),
    ...contacts.map(contactLine),
    ...(isMade ? [`NOTE;LANGUAGE=${language}:${escapeText(DIRECTORY_WORDS[language].sample)}`] : []),
  ]
}

function bodyUri(id: string): string {
  return `${HOME}/body/${encodeURIComponent(id)}`
}

function identifierLine(identifier: string): readonly string[] {
  return identifier === '' ? [] : [`X-CHITIEU-IDENTIFIER:${escapeText(identifier)}`]
}

function contactLine({ channel, value }: Contact): string {
  switch (channel) {
    case 'email':
      return `EMAIL:${escapeText(value)}`
    case 'phone':
      return `TEL;VALUE=uri;TYPE=voice:tel:${dialled(value)}`
    case 'fax':
      return `TEL;VALUE=uri;TYPE=fax:tel:${dialled(value)}`
    case 'post':
      return `ADR:;;${escapeText(value)};;;;`
    case 'web':
      return `URL:${value}`
  }
}

function dialled(number: string): string {
  return number.replace(/[^+0-9]/g, '')
}

/** How a unit took over, in words: `một phần, 0.25 số dân`. */
export function askText({ relation, share }: UnitToAsk, language: Language): string {
  const words = DIRECTORY_WORDS[language]
  if (relation === 'whole' || relation === 'land' || relation === 'held') return words.relations[relation]
  const told = share === null ? words.shareUnknown : share === '1' ? words.everybody : fillSlots(words.share, { share })
  return `${words.relations[relation]}, ${told}`
}
