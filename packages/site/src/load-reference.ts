import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Catalog, indicatorGroups } from '@chitieu/indicators'
import { readForms, readProfiles, readTaskStates } from '@chitieu/indicators/node'
import { readCsv } from './read-csv.ts'
import type { AccessibilityFacts, CitedList, Issuer, ReferenceFacts, SiteChange } from './view/reference-data.ts'
import { termUses } from './view/term-uses.ts'

const ISSUERS: readonly Issuer[] = ['central', 'local', 'published', 'standard']
const CHANGE_KINDS: readonly SiteChange['kind'][] = ['pages', 'rules', 'definitions']

/** What the pages of reference are made from, read from a data folder beside its catalogue. */
export function readReference(data: string, catalog: Catalog): ReferenceFacts {
  const forms = readForms(data)
  if (!forms.ok) throw new Error(`the forms in ${data} cannot be read: ${JSON.stringify(forms.issues.slice(0, 3))}`)
  const profiles = readProfiles(data)
  if (!profiles.ok) throw new Error(`the profiles in ${data} cannot be read: ${JSON.stringify(profiles.issues[0])}`)
  const states = readTaskStates(data, forms.value.regimes.values())
  if (!states.ok) throw new Error(`the states of tasks in ${data} cannot be read: ${JSON.stringify(states.issues[0])}`)
  return {
    indicators: catalog.indicators,
    measures: catalog.measures,
    calendars: new Map([...catalog.calendars].map(([code, { names }]) => [code, names])),
    groups: indicatorGroups(globSync('indicators/*/*.json', { cwd: data })),
    lists: new Map(
      rows(data, 'indicators/documents.csv')
        .map(citedList)
        .map((list) => [list.id, list]),
    ),
    forms: [...forms.value.forms.values()],
    regimes: forms.value.regimes,
    mappings: [...forms.value.mappings.values()],
    profiles: [...profiles.value.values()],
    rules: catalog.reconciliations,
    checks: catalog.checks,
    markers: catalog.markers,
    termUses: termUses(readSchemas()),
    taskStates: states.value,
    siteChanges: rows(data, 'site-changes.csv').map(siteChange),
    accessibility: readAccessibility(join(data, 'accessibility.json')),
  }
}

type Row = Readonly<Record<string, string>>

function rows(data: string, path: string): readonly Row[] {
  const file = join(data, path)
  return existsSync(file) ? readCsv(readFileSync(file, 'utf8')) : []
}

function citedList({ id = '', issuer = '', vi = '', en = '' }: Row): CitedList {
  return { id, issuer: oneOf(ISSUERS, issuer), names: { vi, en } }
}

function siteChange({ date = '', kind = '', vi = '', en = '' }: Row): SiteChange {
  return { date, kind: oneOf(CHANGE_KINDS, kind), text: { vi, en } }
}

function oneOf<T extends string>(words: readonly T[], found: string): T {
  const word = words.find((each) => each === found)
  if (word === undefined) throw new Error(`expected one of ${words.join(', ')}, found ${found}`)
  return word
}

function readAccessibility(file: string): AccessibilityFacts | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** The schemas of the library by their name: `report-statuses` → the schema of `report-statuses.schema.json`. */
function readSchemas(): ReadonlyMap<string, unknown> {
  const folder = dirname(createRequire(import.meta.url).resolve('@chitieu/indicators/schemas/common.schema.json'))
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
  return new Map(
    files
      .sort()
      .map((name) => [
        name.slice(0, -'.schema.json'.length),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
      ]),
  )
}
