import type { Language } from '../base/issue.ts'
import { multiply, parseRational, printScaled, rational, toScaled } from '../base/rational.ts'
import { writeSpan } from '../base/write-date.ts'
import { writeNumber } from '../base/write-number.ts'
import type { ConversionCandidate } from '../convert-codes.ts'
import type { ConvertedRow } from '../convert-table.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { contains } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { ConversionLists } from './conversion-csv.ts'
import type { ShownCandidate, ShownConversion } from './convert-messages.ts'

/** A line of a conversion as a table shows it: units with code and name on their list and the unit above. */
export function showConversion(
  { row, code, name, conversion }: ConvertedRow,
  history: UnitHistory,
  { listDate, date }: ConversionLists,
  language: Language,
): ShownConversion {
  const target = conversion?.target ?? null
  const version = target && history.version(target, date)
  return {
    ...{ row, code, name, outcome: conversion?.outcome ?? 'blank' },
    newCode: version?.code ?? '',
    newName: version?.name ?? '',
    above: target ? aboveOf(history, target, date) : '',
    candidates: (conversion?.candidates ?? []).map((each) => {
      const isOfTarget = each.relation === 'successor' || each.relation === 'holder'
      return showCandidate(each, history, isOfTarget ? date : listDate, language)
    }),
  }
}

function showCandidate(
  { unit, relation, kind, area, population, shares }: ConversionCandidate,
  history: UnitHistory,
  list: IsoDate,
  language: Language,
): ShownCandidate {
  const date = contains(unit, list) ? list : (unit.from ?? list)
  const { code, name } = history.version(unit, date)
  const life = unit.from === null && unit.to === null ? '' : writeSpan(unit.from, unit.to, language)
  return {
    ...{ id: unit.id, code, name, relation, kind, area, population, life },
    above: aboveOf(history, unit, date),
    shares: [...shares].map(([basis, share]) => ({ basis, share: percent(share, language) })),
  }
}

/** The unit right above, unless it is the whole country. */
function aboveOf(history: UnitHistory, unit: Unit, date: IsoDate): string {
  const [above] = history.ancestors(unit, date).filter(({ level }) => level !== history.head.levels[0])
  return above ? history.version(above, date).name : ''
}

/** `1/3` is 33,33 %. */
function percent(share: string, language: Language): string {
  const exact = parseRational(share)
  if (exact === null) return share
  const scaled = printScaled(toScaled(multiply(exact, rational(100n)), 2), 2).replace(/\.00$|0$/, '')
  return `${writeNumber(scaled, language)}%`
}
