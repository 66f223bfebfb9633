import type { Form } from '@chitieu/indicators'
import { writeNumber } from '@chitieu/indicators'
import { withSeverity, writeRange } from './check-words.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

type Relation = Form['relations'][number]

/** How many places of `only` are named before the rest is counted. */
const NAMED = 6

/** A form as others name it: its number, or its title where it has none. */
export function formTitle(form: Form, language: Language): string {
  return form.head.number === null
    ? form.names[language]
    : say(language, 'catalogue.formNumber', { number: form.head.number })
}

/** A relation of a form with rows or columns by their printed index: "cột 1 = cột 2 + cột 3". */
export function writeFormRelation(relation: Relation, language: Language): string {
  const text = formulaText(relation, language)
  const only = relation.only === undefined ? '' : say(language, onlyKey(relation.axis), { list: named(relation.only) })
  const sentence = `${text}${only}`
  const severity = relation.severity
  return severity === undefined ? sentence : withSeverity(sentence, severity, language)
}

function onlyKey(axis: Relation['axis']): 'catalogue.only.rows' | 'catalogue.only.columns' {
  return axis === 'columns' ? 'catalogue.only.rows' : 'catalogue.only.columns'
}

function named(places: readonly string[]): string {
  const rest = places.length - NAMED
  return rest <= 1 ? places.join(', ') : `${places.slice(0, NAMED).join(', ')}, … (+${rest})`
}

function formulaText(relation: Relation, language: Language): string {
  const place = (reference: string): string => say(language, `catalogue.place.${relation.axis}`, { reference })
  const plus = (references: readonly string[]): string => references.map(place).join(' + ')
  switch (relation.kind) {
    case 'partition':
      return `${place(relation.total)} = ${plus(relation.parts)}`
    case 'sum': {
      const minus = (relation.minus ?? []).map((reference) => ` − ${place(reference)}`).join('')
      return `${place(relation.total)} = ${plus(relation.parts)}${minus}`
    }
    case 'subset':
      return say(language, 'catalogue.form.subset', {
        parts: relation.parts.map(place).join(', '),
        whole: place(relation.whole),
      })
    case 'atMost':
      return `${plus(relation.left)} ≤ ${plus(relation.right)}`
    case 'carryOver':
      return say(language, 'catalogue.form.carryOver', {
        opening: place(relation.opening),
        closing: place(relation.closing),
      })
    case 'ratio':
      return `${place(relation.result)} = ${place(relation.numerator)} ÷ ${place(relation.denominator)} × ${writeNumber(relation.factor, language)}`
    case 'range':
      return `${relation.of.map(place).join(', ')}: ${writeRange(relation.minimum, relation.maximum, language)}`
    case 'changeLimit':
      return `${relation.of.map(place).join(', ')}: ${say(language, 'catalogue.check.changeLimit', {
        percent: writeNumber(relation.percent, language),
        against: sayCode(language, 'catalogue.against', relation.against),
      })}`
    case 'nonDecreasing':
      return `${relation.of.map(place).join(', ')}: ${say(language, 'catalogue.check.nonDecreasing')}`
  }
}
