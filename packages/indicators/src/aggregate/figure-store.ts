import { partKey } from '../model/indicator.ts'
import { isNewer, type ObservedFigure } from '../model/observation.ts'

/** A unit of a list in a period: where a row of a table stands. */
export interface RowPlace {
  readonly unit: string
  readonly listDate: string
  readonly period: string
}

/** Published figures by series; of several editions of one source the current one is held. */
export class FigureStore {
  readonly #series = new Map<string, Map<string, ObservedFigure>>()
  readonly #anyList = new Map<string, Map<string, ObservedFigure>>()

  constructor(figures: Iterable<ObservedFigure>) {
    for (const figure of figures) {
      const key = partKey(figure.indicator, figure.breakdown)
      const place = rowKey({ unit: figure.unit.id, listDate: figure.listDate, period: figure.period })
      take(this.#series, key, place, figure)
      take(this.#anyList, key, `${figure.period}|${figure.unit.id}`, figure)
    }
  }

  has(key: string): boolean {
    return this.#series.has(key)
  }

  /** All current figures of a series. */
  series(key: string): Iterable<ObservedFigure> {
    return this.#series.get(key)?.values() ?? []
  }

  at(key: string, place: RowPlace): ObservedFigure | null {
    return this.#series.get(key)?.get(rowKey(place)) ?? null
  }

  /** The figure of a unit in a period, on its list or, where two lists meet in one period, on another. */
  near(key: string, place: RowPlace): ObservedFigure | null {
    return this.at(key, place) ?? this.#anyList.get(key)?.get(`${place.period}|${place.unit}`) ?? null
  }
}

/** A row's place as one text. */
export function rowKey({ unit, listDate, period }: RowPlace): string {
  return `${listDate}|${period}|${unit}`
}

function take(all: Map<string, Map<string, ObservedFigure>>, key: string, place: string, figure: ObservedFigure): void {
  const held = all.get(key) ?? new Map<string, ObservedFigure>()
  all.set(key, held)
  const known = held.get(place)
  if (!known || isNewer(figure, known)) held.set(place, figure)
}
