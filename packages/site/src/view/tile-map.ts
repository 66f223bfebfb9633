import { writeCount } from '@chitieu/indicators'
import { link } from './address.ts'
import { boundaryMap } from './boundary-map.ts'
import type { TileFacts } from './drawing-data.ts'
import { parentName, unitName, unitPath } from './label.ts'
import { type Site, versionAt } from './site.ts'
import type { Language } from './site-data.ts'
import { classOf, type ValueClass, valueClasses } from './value-classes.ts'
import { say } from './words.ts'

/** What a tile shows beside its name. */
export interface TileValue {
  readonly text: string
  /** The number that chooses the class; null where there is none. */
  readonly number: number | null
  /** Why there is no number. */
  readonly reason: string
}

/** A tile ready to print. */
export interface Tile {
  readonly id: string
  readonly href: string
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly value: string
  /** Whether the value needs smaller letters to fit. */
  readonly isLong: boolean
  /** Class of lightness, `none` for a hatched tile, `plain` where the map shows no values. */
  readonly look: string
  readonly isInSea: boolean
  /** All that the tile says, for who hears it. */
  readonly spoken: string
}

/** An outline of the operator's boundary file. */
export interface Outline {
  readonly id: string
  readonly href: string
  readonly path: string
  readonly look: string
  readonly spoken: string
}

/** A line of the legend. */
export interface LegendRow {
  readonly look: string
  readonly text: string
}

/** A map of the units of the release, one tile each. */
export interface TileMap {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly tiles: readonly Tile[]
  readonly outlines: { readonly width: number; readonly height: number; readonly shapes: readonly Outline[] } | null
  readonly legend: readonly LegendRow[]
  readonly notes: readonly string[]
}

/** Width and height of a tile with the gap after it, in pixels of the drawing. */
export const TILE = { width: 64, height: 44, gap: 3 } as const
const LETTERS_IN_LINE = 8
/** Letters of a value that fit into a tile. */
const FITTING = 9
const OUTLINE_WIDTH = 400

/** The tiles of units in force on the release date, in reading order: from north to south, from west to east. */
export function tilesInForce(site: Site): readonly TileFacts[] {
  return site.facts.drawings.tiles
    .filter(({ unit }) => {
      const known = site.unitsById.get(unit)
      return known !== undefined && site.isInForce(known, site.releaseDate)
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
}

/** The map for finding a unit; null where no grid is drawn for the units of the release. */
export function unitMap(site: Site, language: Language, page: string): TileMap | null {
  return mapOf(site, null, say(language, 'map.find'), language, page)
}

/** The map of one figure for each unit. */
export function valueMap(
  site: Site,
  values: ReadonlyMap<string, TileValue>,
  title: string,
  language: Language,
  page: string,
): TileMap | null {
  return mapOf(site, values, title, language, page)
}

function mapOf(
  site: Site,
  values: ReadonlyMap<string, TileValue> | null,
  title: string,
  language: Language,
  page: string,
): TileMap | null {
  const facts = tilesInForce(site)
  if (facts.length === 0) return null
  const shown = facts.flatMap(({ unit }) => values?.get(unit)?.number ?? [])
  const classes = valueClasses(shown)
  const look = (unit: string): string => lookOf(site, unit, values, classes)
  const tiles = facts.map((tile) => tileOf(site, tile, values, look(tile.unit), language, page))
  const boundaries = site.facts.drawings.boundaries
  return {
    title,
    width: (Math.max(...facts.map(({ column }) => column)) + 1) * TILE.width,
    height: (Math.max(...facts.map(({ row }) => row)) + 1) * TILE.height,
    tiles,
    outlines: boundaries ? outlinesOf(site, tiles, look) : null,
    legend: values ? legendOf(classes, values, facts, language) : [],
    notes: [
      say(language, 'map.design'),
      ...seaNote(site, facts, language),
      ...(values ? [say(language, 'map.classes')] : []),
      ...(boundaries ? [say(language, 'map.boundaries', { source: boundaries.source[language] })] : []),
    ],
  }
}

/** Which tiles stand in the sea, and whose they are. */
function seaNote(site: Site, facts: readonly TileFacts[], language: Language): readonly string[] {
  const units = facts.map(({ unit }) => site.unit(unit)).filter(({ level }) => level !== site.topLevel)
  const names = units.map((unit) => {
    const version = versionAt(unit, site.releaseDate)
    return `${version.name} (${parentName(site, unit, version)})`
  })
  return names.length === 0 ? [] : [say(language, 'map.sea', { units: names.join(', ') })]
}

/** Units below the level of the grid are shown for their place, not for a figure. */
function lookOf(
  site: Site,
  unit: string,
  values: ReadonlyMap<string, TileValue> | null,
  classes: readonly ValueClass[],
): string {
  if (values === null || site.unit(unit).level !== site.topLevel) return 'plain'
  const number = values.get(unit)?.number ?? null
  return number === null ? 'none' : `c${classOf(number, classes)}`
}

function tileOf(
  site: Site,
  { unit: id, column, row, label }: TileFacts,
  values: ReadonlyMap<string, TileValue> | null,
  look: string,
  language: Language,
  page: string,
): Tile {
  const unit = site.unit(id)
  const value = look === 'plain' ? undefined : values?.get(id)
  const shown = look === 'none' ? (value ? shortReason(value, language) : '–') : (value?.text ?? '')
  return {
    id,
    href: link(page, unitPath(unit, language)),
    x: column * TILE.width,
    y: row * TILE.height,
    lines: linesOf(label),
    value: shown,
    isLong: shown.length > FITTING,
    look,
    isInSea: unit.level !== site.topLevel,
    spoken:
      value || look === 'none'
        ? spokenValue(label, shown, value, language)
        : spokenName(label, unitName(site, unit, language)),
  }
}

/** What is heard begins with what is seen, so that it can be called by it. */
function spokenValue(label: string, shown: string, value: TileValue | undefined, language: Language): string {
  const reason = value ? value.reason : say(language, 'map.absent')
  const whole = value && value.text !== shown ? [value.text] : []
  return [`${label} ${shown}`, ...whole, reason].filter((text) => text !== '').join(': ')
}

function spokenName(label: string, name: string): string {
  return name.includes(label) ? name : `${label}, ${name}`
}

/** What stands in a hatched tile: bounds and reasons are too long for it. */
function shortReason({ text }: TileValue, language: Language): string {
  return text.length <= LETTERS_IN_LINE ? text : say(language, 'map.bounds')
}

/** A name in at most two lines, cut at the space nearest its middle. */
function linesOf(label: string): readonly string[] {
  if (label.length <= LETTERS_IN_LINE) return [label]
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index)
  const middle = (label.length - 1) / 2
  const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return cut === undefined ? [label] : [label.slice(0, cut), label.slice(cut + 1)]
}

function legendOf(
  classes: readonly ValueClass[],
  values: ReadonlyMap<string, TileValue>,
  facts: readonly TileFacts[],
  language: Language,
): readonly LegendRow[] {
  const texts = new Map([...values.values()].map(({ number, text }) => [number, text]))
  const rows = classes.map(({ from, to, count }, at) => ({
    look: `c${at}`,
    text: say(language, from === to ? 'map.classOne' : 'map.class', {
      from: texts.get(from) ?? '',
      to: texts.get(to) ?? '',
      n: writeCount(count, language),
    }),
  }))
  const reasons = new Set(
    facts.flatMap(({ unit }) => {
      const value = values.get(unit)
      return value && value.number === null ? [value.reason] : []
    }),
  )
  const hatched = [...reasons].map((reason) => ({ look: 'none', text: say(language, 'map.hatched', { reason }) }))
  return [...rows, ...hatched]
}

function outlinesOf(site: Site, tiles: readonly Tile[], look: (unit: string) => string): TileMap['outlines'] {
  const shapes = site.facts.drawings.boundaries?.shapes ?? []
  const { width, height, paths } = boundaryMap(shapes, OUTLINE_WIDTH)
  return {
    width,
    height,
    shapes: tiles.flatMap(({ id, href, spoken }) => {
      const path = paths.get(id)
      return path ? [{ id, href, path, look: look(id), spoken }] : []
    }),
  }
}
