import { byText } from '../base/order.ts'
import type { Contact } from '../model/body.ts'
import type { BodyToAsk, Directory, EndedBody, EndedUnit, UnitToAsk } from '../model/directory.ts'
import { cell } from './figures-csv.ts'

const COLUMNS = [
  'ended',
  'unit',
  'code',
  'name',
  'type',
  'level',
  'above',
  'lastDay',
  'change',
  'instrument',
  'askUnit',
  'askCode',
  'askName',
  'askAbove',
  'relation',
  'share',
  'basis',
  'body',
  'bodyIdentifier',
  'bodyName',
  'askBody',
  'askIdentifier',
  'askBodyName',
  'email',
  'phone',
  'fax',
  'post',
  'web',
  'sample',
] as const

type Line = Partial<Record<(typeof COLUMNS)[number], string>>

/** The directory as a table: one row for each ended unit, unit to ask and pair of bodies; a share nobody knows is `unknown`. */
export function* directoryCsv({ units, bodies, basis }: Directory): Generator<string> {
  yield `${COLUMNS.join(',')}\n`
  for (const unit of units) for (const line of linesOf(unit, basis ?? '')) yield text(line)
  for (const body of bodies) {
    const { unit, lastDay } = body
    for (const line of bodyLines(body)) yield text({ ended: 'body', unit, lastDay, ...line })
  }
}

function text(line: Line): string {
  return `${COLUMNS.map((column) => cell(line[column] ?? '')).join(',')}\n`
}

function linesOf(ended: EndedUnit, basis: string): readonly Line[] {
  const { unit, code, name, type, level, above, lastDay, change, instrument, ask } = ended
  const own = { ended: 'unit', unit, code, name, type, level, above, lastDay }
  const base: Line = { ...own, change: change ?? '', instrument: instrument ?? '' }
  const pairs = ended.bodies.flatMap((body) =>
    (body.ask.length > 0 ? body.ask : [null]).map((heir) => ({ unit: heir?.unit ?? '', line: bodyLine(body, heir) })),
  )
  const asked = new Set(ask.map((each) => each.unit))
  const lines = ask.flatMap((each) => {
    const at = pairs.filter((pair) => pair.unit === each.unit)
    const to = askLine(each, basis)
    return at.length > 0 ? at.map(({ line }) => ({ ...base, ...to, ...line })) : [{ ...base, ...to }]
  })
  const elsewhere = pairs.filter((pair) => !asked.has(pair.unit)).map(({ line }) => ({ ...base, ...line }))
  const all = [...lines, ...elsewhere]
  return all.length > 0 ? all : [base]
}

function askLine({ unit, code, name, above, relation, share }: UnitToAsk, basis: string): Line {
  const told = relation === 'held' ? '' : (share ?? 'unknown')
  const rests = relation === 'part' && share !== null ? basis : ''
  return { askUnit: unit, askCode: code, askName: name, askAbove: above, relation, share: told, basis: rests }
}

function bodyLines(body: EndedBody): readonly Line[] {
  return body.ask.length > 0 ? body.ask.map((heir) => bodyLine(body, heir)) : [bodyLine(body, null)]
}

function bodyLine({ id, identifier, name, isSample }: EndedBody, heir: BodyToAsk | null): Line {
  const ask = heir && { askBody: heir.id, askIdentifier: heir.identifier, askBodyName: heir.name }
  const reach = heir && {
    ...{ email: values(heir, 'email'), phone: values(heir, 'phone'), fax: values(heir, 'fax') },
    ...{ post: values(heir, 'post'), web: values(heir, 'web') },
  }
  const sample = isSample || heir?.isSample || heir?.contacts.some((each) => each.isSample) ? 'true' : ''
  return { body: id, bodyIdentifier: identifier, bodyName: name, ...ask, ...reach, sample }
}

function values({ contacts }: BodyToAsk, channel: Contact['channel']): string {
  const own = contacts.filter((each) => each.channel === channel).map(({ value }) => value)
  return own.sort(byText).join(' | ')
}
