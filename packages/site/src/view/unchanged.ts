import { lastVersion, type Site } from './site.ts'
import type { Language, UnitFacts, VersionFacts } from './site-data.ts'
import { say } from './words.ts'

/** What did not change, said in words: over the life of a unit, and from the unit before that bore its name or code. */
export function unchangedOf(site: Site, unit: UnitFacts, language: Language): readonly string[] {
  return [...withinLife(unit, language), ...sinceBefore(site, unit, language)]
}

const aspects = [
  ['timeline.name', ({ name }: VersionFacts) => name],
  ['timeline.type', ({ type }: VersionFacts) => type],
  ['timeline.code', ({ code }: VersionFacts) => code],
  ['timeline.parent', ({ parent }: VersionFacts) => parent ?? ''],
] as const

function withinLife(unit: UnitFacts, language: Language): readonly string[] {
  const kept = aspects.filter(([, read]) => new Set(unit.versions.map(read)).size === 1)
  const names = [say(language, 'timeline.territory'), ...kept.map(([key]) => say(language, key))]
  return [say(language, 'timeline.kept', { what: names.join(', ') }), say(language, 'timeline.seat')]
}

function sinceBefore(site: Site, unit: UnitFacts, language: Language): readonly string[] {
  const first = unit.versions[0]
  if (!first) return []
  const sources = [...new Set(site.incoming(unit.id).map(({ from }) => from))]
  const before = sources.flatMap((id) => (id === null ? [] : [site.unit(id)])).map(lastVersion)
  if (before.length === 0) return []
  const same = (
    read: (version: VersionFacts) => string,
    key: 'timeline.sameName' | 'timeline.sameCode' | 'timeline.sameParent',
  ): string[] => {
    const twin = before.find((version) => read(version) === read(first))
    return twin ? [say(language, key, { unit: twin.name, code: twin.code })] : []
  }
  return [
    ...same((version) => site.bareName(version), 'timeline.sameName'),
    ...same(({ code }) => code, 'timeline.sameCode'),
    ...(first.parent === null || new Set(before.map(({ parent }) => parent)).size > 1
      ? []
      : same(({ parent }) => parent ?? '', 'timeline.sameParent')),
  ]
}
