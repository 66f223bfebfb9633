import type { Form, FormRelation, Operand, Relation } from '@chitieu/indicators/validators'
import { cellsOf, type FormCell, indicatorFile, isFigure, partText, valuesOf } from './form-files.ts'

/** The places at which a relation of a form holds, each as a look-up from reference to cell. */
export function placesOf(form: Form, relation: FormRelation): readonly ((reference: string) => FormCell)[] {
  const cells = cellsOf(form)
  const lines = relation.axis === 'columns' ? cells.map(({ row }) => row.code) : cells.map(({ column }) => column)
  const chosen = [...new Set(lines)].filter((line) => relation.only?.includes(line) ?? true)
  return chosen.map((line) => (reference) => {
    const found = cells.find(({ row, column }) =>
      relation.axis === 'columns'
        ? row.code === line && column === reference
        : column === line && row.code === reference,
    )
    if (found === undefined) throw new Error(`${form.id}: expected a cell at ${line} × ${reference}`)
    return found
  })
}

/** Rows or columns that a relation names. */
export function namesOf(relation: FormRelation): readonly string[] {
  switch (relation.kind) {
    case 'partition':
      return [relation.total, ...relation.parts]
    case 'sum':
      return [relation.total, ...relation.parts, ...(relation.minus ?? [])]
    case 'subset':
      return [relation.whole, ...relation.parts]
    case 'atMost':
      return [...relation.left, ...relation.right]
    case 'carryOver':
      return [relation.opening, relation.closing]
    case 'ratio':
      return [relation.result, relation.numerator, relation.denominator]
    default:
      return relation.of
  }
}

const relationsOf = ({ part }: FormCell): readonly Relation[] => indicatorFile(part.indicator ?? '').relations
const same = (a: FormCell, b: FormCell) =>
  a.part.indicator === b.part.indicator && partText(a.part.parts) === partText(b.part.parts)

const axesOf = ({ part, row }: FormCell): readonly string[] => [
  ...(part.parts ?? []).map(({ breakdown }) => breakdown),
  ...(row.kind === 'repeat' && row.key.list === 'breakdown' ? [row.key.breakdown] : []),
]

/** The axes on which a cell is cut and the other is not. */
const axesBeyond = (part: FormCell, whole: FormCell) => axesOf(part).filter((axis) => !axesOf(whole).includes(axis))

function makeUp(parts: readonly FormCell[], whole: FormCell, axis: string): boolean {
  if (parts.some((part) => part.part.indicator !== whole.part.indicator)) return false
  if (parts.some((part) => String(axesBeyond(part, whole)) !== axis)) return false
  if (!relationsOf(whole).some((rule) => rule.kind === 'partition' && rule.breakdown === axis)) return false
  const [first] = parts
  if (parts.length === 1 && first?.row.kind === 'repeat') return true
  const values = parts.map(({ part }) => part.parts?.find(({ breakdown }) => breakdown === axis)?.value)
  return valuesOf(axis).every((value) => values.includes(value)) && new Set(values).size === values.length
}

function isSumOf(parts: readonly FormCell[], total: FormCell): boolean {
  if (parts.length === 1 && parts[0] && same(parts[0], total)) return true
  const groups = Map.groupBy(parts, ({ part }) => part.indicator)
  for (const members of groups.values()) {
    const [axis, ...more] = new Set(members.flatMap((member) => axesBeyond(member, total)))
    if (axis === undefined && members.length === 1) continue
    if (axis === undefined || more.length > 0) return false
    const values = members.map(({ part }) => part.parts?.find(({ breakdown }) => breakdown === axis)?.value)
    if (!valuesOf(axis).every((value) => values.includes(value))) return false
  }
  const terms = [...groups.keys()].sort()
  return relationsOf(total).some(
    (rule) => rule.kind === 'sum' && String(rule.terms.map(({ indicator }) => indicator).sort()) === String(terms),
  )
}

function isWithin(part: FormCell, whole: FormCell): boolean {
  if (same(part, whole)) return whole.part.cumulative === true
  const axes = part.part.indicator === whole.part.indicator ? axesBeyond(part, whole) : []
  const known = relationsOf(part).flatMap((rule) =>
    (rule.kind === 'partition' || rule.kind === 'subset') && 'breakdown' in rule ? (rule.breakdown ?? []) : [],
  )
  if (axes.length > 0) return axes.every((axis) => known.includes(axis))
  return relationsOf(part).some(
    (rule) =>
      (rule.kind === 'subset' && 'of' in rule && rule.of === whole.part.indicator) ||
      (rule.kind === 'atMost' && String(rule.terms.map(({ indicator }) => indicator)) === whole.part.indicator),
  )
}

function isOperand(cell: FormCell, operand: Operand | undefined): boolean {
  if (typeof operand === 'string') return cell.part.indicator === operand && partText(cell.part.parts) === ''
  if (operand === undefined || !('part' in operand)) return false
  return cell.part.indicator === operand.indicator && partText(cell.part.parts) === partText([operand.part])
}

/** Whether the catalogue says of the indicators what the form says of their cells at one place. */
export function agrees(relation: FormRelation, at: (reference: string) => FormCell): boolean {
  switch (relation.kind) {
    case 'partition':
      return makeUp(relation.parts.map(at), at(relation.total), relation.breakdown ?? '')
    case 'sum':
      return relation.minus === undefined && isSumOf(relation.parts.map(at), at(relation.total))
    case 'subset':
      return relation.parts.every((part) => isWithin(at(part), at(relation.whole)))
    case 'atMost':
      return (
        relation.left.length === 1 && relation.left.every((part) => isWithin(at(part), at(relation.right[0] ?? '')))
      )
    case 'carryOver':
      return relationsOf(at(relation.opening)).some(
        (rule) => rule.kind === 'carryOver' && rule.from === at(relation.closing).part.indicator,
      )
    case 'ratio': {
      const result = at(relation.result)
      if (!isFigure(result)) return result.part.measure === 'percent' && relation.factor === '100'
      return indicatorFile(result.part.indicator ?? '').definitions.every(
        ({ numerator, denominator, factor = '1' }) =>
          isOperand(at(relation.numerator), numerator) &&
          isOperand(at(relation.denominator), denominator) &&
          factor === relation.factor,
      )
    }
    case 'range':
      return relation.of.every((reference) =>
        relationsOf(at(reference)).some(
          (rule) => rule.kind === 'range' && rule.minimum === relation.minimum && rule.maximum === relation.maximum,
        ),
      )
    case 'nonDecreasing':
      return relation.of.every((reference) => relationsOf(at(reference)).some(({ kind }) => kind === 'nonDecreasing'))
    case 'changeLimit':
      return relation.of.every((reference) => isFigure(at(reference)))
  }
}
