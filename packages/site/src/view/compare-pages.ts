import { type BasisKind, basisKind } from './basis.ts'
import { type CompareData, compareData, comparedIndicators } from './compare-data.ts'
import { type ComparedUnit, type CompareWords, type Comparison, compareUnits, UNITS_COMPARED } from './comparison.ts'
import { unitName } from './label.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { tilesInForce } from './tile-map.ts'
import { say, sayCode } from './words.ts'

/** Ready-made comparisons of one unit. */
export interface ReadyPage {
  readonly title: string
  readonly intro: string
  readonly sections: readonly {
    readonly title: string
    readonly note: string
    readonly comparisons: readonly Comparison[]
  }[]
}

/** Indicators that the ready-made comparisons show. */
const SHOWN = 3

/** The indicators with most figures of the units of the release: those that can be compared best. */
export function readyIndicators(site: Site): readonly string[] {
  const count = (code: string): number =>
    (site.seriesByIndicator.get(code) ?? [])
      .filter(
        ({ unit, basis }) =>
          unit !== null && site.unit(unit).level === site.topLevel && basisKind(site, basis) === 'release',
      )
      .reduce(
        (sum, { points, breakdown }) =>
          sum + ((breakdown ?? []).length > 0 ? 0 : points.filter(({ value }) => value !== null).length),
        0,
      )
  return comparedIndicators(site)
    .map((code) => ({ code, points: count(code) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ code }) => code)
}

/** The units that have a page of ready-made comparisons. */
export function readyUnits(site: Site): readonly UnitFacts[] {
  return site.facts.register.units
    .filter((unit) => unit.level === site.topLevel && site.isInForce(unit, site.releaseDate))
    .sort((a, b) => site.collate(lastVersion(a), lastVersion(b)))
}

/** Units and words of a comparison at the build. */
export function compareWords(language: Language): CompareWords {
  return {
    language,
    say: (key, slots) => say(language, key, slots),
    reason: (code) => sayCode(language, 'reason', code),
  }
}

/** A unit on a territory, as a comparison knows it. */
export function comparedUnit(site: Site, unit: UnitFacts, basis: BasisKind, language: Language): ComparedUnit {
  return {
    id: unit.id,
    name: unitName(site, unit, language),
    from: unit.from,
    to: unit.to,
    isSteady:
      unit.from === null && unit.to === null && site.incoming(unit.id).length + site.outgoing(unit.id).length === 0,
    basis,
  }
}

/** The ready-made comparisons of a unit: with its predecessors, with those beside it on the grid, with the whole. */
export function readyPage(site: Site, unit: UnitFacts, language: Language): ReadyPage {
  const name = unitName(site, unit, language)
  const former = predecessorsOf(site, unit)
  const beside = besideOf(site, unit)
  const whole = site.facts.register.units.find(
    ({ level, to }) => level === site.facts.register.levels[0] && to === null,
  )
  const of = (units: readonly UnitFacts[], basis: BasisKind): readonly ComparedUnit[] =>
    units.map((each) => comparedUnit(site, each, basis, language))
  const sections = [
    {
      title: say(language, 'compare.withFormer'),
      note: say(language, 'compare.withFormerNote'),
      units: former.length === 0 ? [] : [...of(former, 'reported'), ...of([unit], 'release')],
    },
    {
      title: say(language, 'compare.withBeside'),
      note: say(language, 'compare.withBesideNote'),
      units: beside.length === 0 ? [] : of([unit, ...beside], 'release'),
    },
    {
      title: say(language, 'compare.withWhole'),
      note: '',
      units: whole ? of([unit, whole], 'release') : [],
    },
  ]
  return {
    title: say(language, 'compare.readyTitle', { unit: name }),
    intro: say(language, 'compare.readyIntro', { n: String(SHOWN) }),
    sections: sections
      .filter(({ units }) => units.length > 0)
      .map(({ title, note, units }) => ({
        title,
        note,
        comparisons: readyIndicators(site).map((code) => wholeRange(dataOf(site, code), units, compareWords(language))),
      })),
  }
}

/** All periods in which one of the units has a figure. */
function wholeRange(data: CompareData, units: readonly ComparedUnit[], words: CompareWords): Comparison {
  const ids = new Set(units.map(({ id }) => id))
  const places = data.series.filter(({ unit }) => ids.has(unit)).flatMap(({ points }) => points.map(([at]) => at))
  return compareUnits({ data, units, first: Math.min(...places), last: Math.max(...places) }, words)
}

const made = new WeakMap<Site, Map<string, CompareData>>()

function dataOf(site: Site, code: string): CompareData {
  const known = made.get(site) ?? new Map<string, CompareData>()
  made.set(site, known)
  const data = known.get(code) ?? compareData(site, code)
  known.set(code, data)
  return data
}

function predecessorsOf(site: Site, unit: UnitFacts): readonly UnitFacts[] {
  const ids = new Set(site.incoming(unit.id).flatMap(({ from }) => from ?? []))
  return [...ids]
    .map((id) => site.unit(id))
    .filter(({ level, id }) => level === unit.level && id !== unit.id)
    .slice(0, UNITS_COMPARED - 1)
}

/** The units whose tiles share an edge with that of the unit. */
function besideOf(site: Site, unit: UnitFacts): readonly UnitFacts[] {
  const tiles = tilesInForce(site)
  const own = tiles.find(({ unit: id }) => id === unit.id)
  if (!own) return []
  return tiles
    .filter(({ column, row }) => Math.abs(column - own.column) + Math.abs(row - own.row) === 1)
    .map(({ unit: id }) => site.unit(id))
    .filter(({ level }) => level === unit.level)
}
