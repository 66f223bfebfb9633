import { address, link, safe } from './address.ts'
import { heldCodes } from './codes.ts'
import { formerUnits } from './lineage.ts'
import { lastVersion, type Site } from './site.ts'
import type { IndicatorFacts, PointFacts, SeriesFacts, UnitFacts } from './site-data.ts'
import { languages, type MessageKey, say } from './words.ts'

/** Fields of the documents are only added to; a removal is announced two periods ahead and raises this. */
const VERSION = '1.0.0'

/** An endpoint as the index tells it. */
const ENDPOINTS: readonly (readonly [pattern: string, schema: string, about: MessageKey])[] = [
  ['index.json', 'api.schema.json#/$defs/index', 'api.about.index'],
  ['codes.json', 'api.schema.json#/$defs/codes', 'api.about.codes'],
  ['units.csv', '', 'api.about.unitsCsv'],
  ['units/{unit}.json', 'api.schema.json#/$defs/unit', 'api.about.unit'],
  ['indicators/{indicator}.json', 'api.schema.json#/$defs/indicator', 'api.about.indicator'],
  ['indicators/{indicator}.csv', '', 'api.about.indicatorCsv'],
  ['changes/{date}.json', 'api.schema.json#/$defs/changes', 'api.about.changes'],
  ['reports/{round}/{form}/{period}/{basis}.json', 'consolidation.schema.json', 'api.about.report'],
  ['releases.json', 'releases.schema.json', 'api.about.releases'],
]

/** What there is, for machines and for whoever opens it first. */
export function apiIndex(site: Site): string {
  const { report, reportHash, frozen, rounds, indicators } = site.facts
  const texts = (key: MessageKey) => Object.fromEntries(languages.map((language) => [language, say(language, key)]))
  return json({
    schemaVersion: VERSION,
    promise: texts('api.promise'),
    sample: report.release.sample || site.facts.config.sample === true,
    release: { ...report.release, frozen: frozen.releases.at(-1)?.id ?? null, sha256: reportHash },
    endpoints: ENDPOINTS.map(([path, schema, about]) => ({
      path,
      schema: schema === '' ? null : link(address.api('index.json'), address.download(`schemas/${schema}`)),
      about: texts(about),
    })),
    indicators: indicators.filter(({ code }) => site.seriesByIndicator.has(code)).map(({ code }) => code),
    changes: [...site.changesByDate.keys()].sort(),
    reports: rounds.flatMap(({ report: round }) => round.consolidated.map(({ path }) => `${round.code}/${path}`)),
  })
}

/** A unit: its versions, the units its territory came from and went to, and the figures it has in the report. */
export function unitDocument(site: Site, unit: UnitFacts): string {
  const { id, level, from, to, versions } = unit
  const moved = (ids: readonly (string | null)[]) => [...new Set(ids.flatMap((each) => each ?? []))].sort()
  return document(
    {
      ...{ schemaVersion: VERSION, unit: { id, level, from, to, versions } },
      predecessors: moved(site.incoming(id).map((transfer) => transfer.from)),
      successors: moved(site.outgoing(id).map((transfer) => transfer.to)),
    },
    [...(site.seriesByUnit.get(id) ?? []), ...(site.groupsByUnit.get(id) ?? [])],
  )
}

/** An indicator: what the catalogue says of it, and all its figures by basis. */
export function indicatorDocument(site: Site, indicator: IndicatorFacts): string {
  return document({ schemaVersion: VERSION, indicator }, site.seriesByIndicator.get(indicator.code) ?? [])
}

/** Who held which code and when: a code alone names no unit. */
export function codesDocument(site: Site): string {
  const lines = heldCodes(site).map(
    ({ code, holders }) =>
      `${JSON.stringify(code)}:${JSON.stringify(
        holders.map(({ unit, from, to }) => ({
          unit: unit.id,
          level: unit.level,
          name: lastVersion(unit).name,
          from,
          to,
        })),
      )}`,
  )
  return `{"schemaVersion":"${VERSION}",\n"codes":{\n${lines.join(',\n')}\n}}\n`
}

/** The changes that operate from one day, with what passed. */
export function changesDocument(site: Site, date: string): string {
  const changes = [...(site.changesByDate.get(date) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = changes.map((change) =>
    JSON.stringify({
      ...change,
      instrument: change.instrument === null ? null : (site.instrumentsById.get(change.instrument) ?? null),
      transfers: (site.transfersByChange.get(change.id) ?? []).map(({ change: _, ...transfer }) => transfer),
    }),
  )
  return `{"schemaVersion":"${VERSION}",\n"operating":"${date}",\n"changes":[\n${lines.join(',\n')}\n]}\n`
}

/** The frozen releases, without their files: each lists those itself. */
export function releasesDocument(site: Site): string {
  return json({
    schemaVersion: VERSION,
    releases: site.facts.frozen.releases.map(({ id, date, title, sources, files, packages, difference }) => ({
      ...{ id, date, title, sources, packages },
      files: [...files].map(([path, file]) => ({ path, ...file })),
      difference: { against: difference.against, ...difference.counts, path: difference.path },
    })),
  })
}

/** Units of which there are figures, each with a document and a table of its own. */
export function unitsWithFigures(site: Site): readonly UnitFacts[] {
  return site.facts.register.units.filter(({ id }) => site.seriesByUnit.has(id) || site.groupsByUnit.has(id))
}

/** All figures of a unit: its own, those of its closed groups, and those of the units its territory came from. */
export function unitSeries(site: Site, id: string): readonly SeriesFacts[] {
  const own = [...(site.seriesByUnit.get(id) ?? []), ...(site.groupsByUnit.get(id) ?? [])]
  return [...own, ...formerUnits(site, id).flatMap((former) => site.seriesByUnit.get(former) ?? [])]
}

/** A unit's segment in addresses of the API. */
export function unitFile(id: string): string {
  return `units/${safe(id)}.json`
}

/** A document whose series stand on a line each. */
function document(head: Readonly<Record<string, unknown>>, series: readonly SeriesFacts[]): string {
  const lines = series.map((each) => JSON.stringify({ ...each, points: each.points.map(pointOf) }))
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  return `${JSON.stringify(head).slice(0, -1)},\n"series":${list}}\n`
}

/** A figure in the fields of the report; where each comes from is told by the lineage of the package. */
function pointOf({ window: _, sources: __, lower, upper, ...point }: PointFacts) {
  return { ...point, ...(lower !== null && { lower }), ...(upper !== null && { upper }) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
