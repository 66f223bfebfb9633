import { type Issue, issue } from '../base/issue.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { breakdownValues } from '../model/indicator.ts'
import type { ReleasedFigure } from '../model/released-figure.ts'
import { ToldIssues } from './package-view.ts'

/** Every code of figures stands in the catalogue that comes with them. */
export function checkReferences(
  figures: readonly ReleasedFigure[],
  file: string,
  world: Catalog & FormLibrary,
): readonly Issue[] {
  const told = new ToldIssues()
  const seen = new Set<string>()
  const need = (column: string, value: string, where: string, isKnown: (value: string) => boolean): void => {
    const key = `${column} ${value}`
    if (value === '' || seen.has(key)) return
    seen.add(key)
    if (!isKnown(value)) told.add(issue('package-reference-unknown', { column, value, in: where }, { file, column }))
  }
  const isUnit = (id: string): boolean => world.history.find(id) !== null
  for (const figure of figures) {
    const { unit, members, sources, indicator, measure, form, calendar, source, breakdown } = figure
    need('unit', unit, 'catalogue/register', isUnit)
    need('members', members, 'catalogue/register', (ids) => ids.split('|').every(isUnit))
    need('sources', sources, 'catalogue/register', (ids) => ids.split('|').every((each) => isUnit(unitOf(each))))
    need('indicator', indicator, 'catalogue/indicators', (code) => world.indicators.has(code))
    need('measure', measure, 'catalogue/measures.json', (code) => world.measures.has(code))
    need('calendar', calendar, 'catalogue/calendars', (code) => world.calendars.has(code))
    need('form', form, 'catalogue/forms', (id) => world.forms.has(id))
    need('source', source, 'catalogue/observations/sources.csv', (id) => world.sources.has(id))
    need('breakdown', breakdown, 'catalogue/breakdowns', (parts) =>
      breakdownValues(parts).every((pair) =>
        world.breakdowns.get(pair.breakdown)?.values.some(({ code }) => code === pair.value),
      ),
    )
  }
  return told.all()
}

function unitOf(source: string): string {
  return source.slice(0, source.lastIndexOf('@'))
}
