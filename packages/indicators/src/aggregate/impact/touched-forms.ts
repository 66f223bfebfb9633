import { by, byText } from '../../base/order.ts'
import { plainName } from '../../base/text.ts'
import type { Form, UnitImpact } from '../../generated/types.ts'
import { type CheckWorld, levelsAsked } from '../../model/check-world.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import { contains } from '../../model/span.ts'
import type { AffectedUnit } from './affected-units.ts'

/** The forms in force from a day on that ask for figures of affected units, list units in their rows, or name one somewhere. */
export function touchedForms(world: CheckWorld, units: readonly AffectedUnit[], day: IsoDate): UnitImpact['forms'] {
  const levels = new Set(units.map(({ unit }) => unit.level))
  const names = namesOf(units)
  const forms = [...world.forms.values()].filter(({ validity }) => contains(validity, day))
  return forms.sort(by(({ id }) => id)).flatMap((form) => {
    const asked = [...levelsAsked(world, form)].filter((level) => levels.has(level)).sort(byText)
    const rows = form.rows.flatMap((row) =>
      row.kind === 'repeat' && row.key.list === 'units' && levels.has(row.key.level) ? [row.code] : [],
    )
    const cells = [...namingCells(form, names)]
    const isTouched = asked.length > 0 || rows.length > 0 || cells.length > 0
    return isTouched ? [{ form: form.code, names: form.names, levels: asked, rows, cells }] : []
  })
}

/** Ids and full names, before and after, that may stand in the text of a form. */
function namesOf(units: readonly AffectedUnit[]): readonly (readonly [text: string, unit: string])[] {
  return units.flatMap(({ unit, before, after }) => {
    const names = [before, after].flatMap((version) => (version ? [plainName(version.name)] : []))
    return [unit.id, ...new Set(names)].map((text) => [text, unit.id] as const)
  })
}

function* namingCells(
  form: Form,
  names: readonly (readonly [text: string, unit: string])[],
): Generator<UnitImpact['forms'][number]['cells'][number]> {
  for (const [at, text] of textsIn(form, '')) {
    const words = ` ${plainName(text).replace(/[.,;:()"“”–]+/g, ' ')} `
    for (const [name, unit] of names) if (words.includes(` ${name} `)) yield { at, unit, text }
  }
}

/** Every text of a record with its JSON pointer; a line of a form is told by its code. */
function* textsIn(node: unknown, path: string): Generator<readonly [at: string, text: string]> {
  if (typeof node === 'string') yield [path, node]
  else if (Array.isArray(node))
    for (const [at, item] of node.entries()) yield* textsIn(item, `${path}/${keyOf(item, at)}`)
  else if (typeof node === 'object' && node !== null)
    for (const [key, item] of Object.entries(node)) yield* textsIn(item, `${path}/${key}`)
}

function keyOf(item: unknown, at: number): string {
  if (typeof item !== 'object' || item === null) return String(at)
  const { code, index } = item as { readonly code?: unknown; readonly index?: unknown }
  return typeof code === 'string' ? code : typeof index === 'string' ? index : String(at)
}
