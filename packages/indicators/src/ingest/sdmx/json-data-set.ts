import type { SdmxCell, SdmxDataSet, SdmxObservation } from '../../model/sdmx-message.ts'
import type { JsonScanner } from '../json-scanner.ts'
import type { JsonComponent, JsonStructure } from './json-structure.ts'
import { type JsonNode, localText, readTree } from './json-tree.ts'
import type { SdmxFindings } from './sdmx-findings.ts'

export interface DataSetPlace {
  /** Number of the data set in the message. */
  readonly at: number
  readonly depth: number
  readonly structures: readonly JsonStructure[]
  readonly findings: SdmxFindings
}

/** Reads a data set; `null` with a finding when its structure is not in the message. */
export function readDataSet(scanner: JsonScanner, place: DataSetPlace): SdmxDataSet | null {
  const { at, depth, structures, findings } = place
  if (scanner.peek() !== 'object') {
    findings.add('sdmx-part-missing', { part: `dataSets[${at}]` })
    scanner.value(depth)
    return null
  }
  if (structures.length > 1) return readInTwo(scanner, place)
  const [only] = structures
  if (only === undefined) {
    scanner.value(depth)
    return null
  }
  const reader = new DataSetReader(only, findings)
  scanner.members((key) => reader.member(key, scanner, depth + 1), depth)
  return reader.finish()
}

/** Of several structures the data set names its own, maybe after its observations: it is read as a tree first. */
function readInTwo(scanner: JsonScanner, { at, depth, structures, findings }: DataSetPlace): SdmxDataSet | null {
  const tree = readTree(scanner, depth)
  const members = tree.kind === 'members' ? tree.members : new Map<string, JsonNode>()
  const named = members.get('structure')
  const index = named === undefined ? 0 : (indexOf(named) ?? -1)
  const structure = structures[index]
  if (structure === undefined) {
    findings.add('sdmx-part-missing', { part: `structures[${index < 0 ? '?' : index}], dataSets[${at}]` })
    return null
  }
  const reader = new DataSetReader(structure, findings)
  for (const [key, node] of members) reader.tree(key, node)
  return reader.finish()
}

interface Placed {
  readonly at: number
  readonly component: JsonComponent
}

const isSaid = (cell: SdmxCell): boolean => cell !== null

class DataSetReader {
  readonly #structure: JsonStructure
  readonly #findings: SdmxFindings
  readonly #components: readonly JsonComponent[]
  readonly #observations: SdmxObservation[] = []
  readonly #keys = new Set<string>()
  readonly #groups: [key: string, cells: readonly SdmxCell[]][] = []
  #own: readonly SdmxCell[] = []
  #action = 'I'

  constructor(structure: JsonStructure, findings: SdmxFindings) {
    const { dimensions, measures, attributes } = structure
    this.#structure = structure
    this.#findings = findings
    this.#components = [
      ...[dimensions.dataSet, dimensions.series, dimensions.observation].flat(),
      ...measures,
      ...[attributes.observation, attributes.series, attributes.dimensionGroup, attributes.dataSet].flat(),
    ]
  }

  member(key: string, scanner: JsonScanner, depth: number): void {
    const isObject = scanner.peek() === 'object'
    if (key === 'observations' && isObject) {
      scanner.members((name) => this.#observe('', name, readTree(scanner, depth + 1), []), depth)
    } else if (key === 'series' && isObject) {
      scanner.members((name) => this.#series(name, readTree(scanner, depth + 1)), depth)
    } else this.tree(key, readTree(scanner, depth))
  }

  tree(key: string, node: JsonNode): void {
    const { attributes } = this.#structure
    if (key === 'action') this.#action = (localText(node) ?? 'I').charAt(0).toUpperCase()
    else if (key === 'attributes') this.#own = this.#cells(node, attributes.dataSet, 0)
    else if (node.kind !== 'members') return
    else if (key === 'observations') for (const [name, each] of node.members) this.#observe('', name, each, [])
    else if (key === 'series') for (const [name, each] of node.members) this.#series(name, each)
    else if (key === 'dimensionGroupAttributes') {
      for (const [name, each] of node.members) {
        this.#groups.push([name, this.#cells(each, attributes.dimensionGroup, this.#observations.length)])
      }
    }
  }

  #series(key: string, node: JsonNode): void {
    const members = node.kind === 'members' ? node.members : new Map<string, JsonNode>()
    const own = this.#cells(members.get('attributes'), this.#structure.attributes.series, this.#observations.length + 1)
    const observations = members.get('observations')
    if (observations?.kind !== 'members') return
    for (const [name, each] of observations.members) this.#observe(key, name, each, own)
  }

  #observe(series: string, key: string, node: JsonNode, ofSeries: readonly SdmxCell[]): void {
    const { dimensions, measures, attributes } = this.#structure
    const row = this.#observations.length + 1
    const name = `${series}|${key}`
    const dimensionCells = [
      ...dimensions.dataSet.map((each) => this.#valueAt(each, 0, row)),
      ...(this.#key(series, dimensions.series, row) ?? []),
      ...(this.#key(key, dimensions.observation, row) ?? []),
    ]
    const expected = dimensions.dataSet.length + dimensions.series.length + dimensions.observation.length
    if (dimensionCells.length !== expected) return
    if (this.#keys.has(name)) {
      this.#findings.count('sdmx-key-doubled', { key: dimensionCells.join(' ') }, row)
      return
    }
    this.#keys.add(name)
    const said = node.kind === 'list' ? node : { kind: 'list' as const, items: [node] }
    const cells = [...dimensionCells, ...this.#cells(said, [...measures, ...attributes.observation], row), ...ofSeries]
    this.#observations.push({ row, cells })
  }

  /** The values of some dimensions by the indexes of a key; `null` with a finding when the key does not fit. */
  #key(key: string, dimensions: readonly JsonComponent[], row: number): readonly SdmxCell[] | null {
    const parts = key === '' ? [] : key.split(':')
    if (parts.length !== dimensions.length || !parts.every((part) => INDEX.test(part))) {
      this.#findings.count('sdmx-key-invalid', { key, expected: dimensions.length }, row)
      return null
    }
    return dimensions.map((dimension, at) => this.#valueAt(dimension, Number(parts[at]), row))
  }

  #valueAt({ id, values }: JsonComponent, index: number, row: number): SdmxCell {
    const value = values?.[index]
    if (value !== undefined) return value
    this.#findings.count(
      'sdmx-index-outside',
      { component: id, index: String(index), values: values?.length ?? 0 },
      row,
    )
    return null
  }

  /** Cells of a list: indexes where a component gives its values, else the values themselves; what lacks at the end is nothing. */
  #cells(node: JsonNode | undefined, components: readonly JsonComponent[], row: number): readonly SdmxCell[] {
    const items = node?.kind === 'list' ? node.items : []
    return components.map((component, at) => this.#cell(component, items[at], row))
  }

  #cell(component: JsonComponent, node: JsonNode | undefined, row: number): SdmxCell {
    if (node === undefined || node.kind === 'null') return null
    if (node.kind === 'list') {
      const several = node.items.map((item) => this.#cell(component, item, row))
      return several.flatMap((cell) => cell ?? [])
    }
    if (component.values === null) return localText(node)
    const index = indexOf(node)
    if (index !== null) return this.#valueAt(component, index, row)
    const text = localText(node) ?? ''
    if (component.values.includes(text)) return text
    this.#findings.count('sdmx-value-invalid', { component: component.id, value: text, expected: 'index' }, row)
    return null
  }

  finish(): SdmxDataSet {
    const { attributes } = this.#structure
    const positions = this.#ordered()
    const groupOf = (cells: readonly SdmxCell[]): readonly SdmxCell[] => {
      const groups = this.#groups.filter(([key]) => this.#isOfGroup(key, positions, cells))
      return attributes.dimensionGroup.map(
        (_, at) => groups.map(([, said]) => said[at] ?? null).findLast(isSaid) ?? null,
      )
    }
    const isWhole = attributes.dimensionGroup.length + attributes.dataSet.length + attributes.series.length === 0
    const observations = isWhole
      ? this.#observations
      : this.#observations.map(({ row, cells }) => ({
          row,
          cells: this.#padded([...this.#spread(cells), ...groupOf(cells), ...this.#own]),
        }))
    return {
      structure: this.#structure.name,
      action: this.#action,
      components: this.#components.map(({ id, role }) => ({ id, role })),
      observations,
    }
  }

  /** Observations without a series have no attributes of one. */
  #spread(cells: readonly SdmxCell[]): readonly SdmxCell[] {
    const { attributes } = this.#structure
    const length = this.#components.length - attributes.dimensionGroup.length - attributes.dataSet.length
    return Array.from({ length }, (_, at) => cells[at] ?? null)
  }

  #padded(cells: readonly SdmxCell[]): readonly SdmxCell[] {
    return Array.from({ length: this.#components.length }, (_, at) => cells[at] ?? null)
  }

  /** Dimensions in the order of the key, as the keys of groups count them. */
  #ordered(): readonly Placed[] {
    const dimensions = this.#components
      .map((component, at) => ({ at, component }))
      .filter(({ component }) => component.role === 'dimension')
    const isPlaced = dimensions.every(({ component }) => component.keyPosition !== null)
    return isPlaced
      ? dimensions.sort((a, b) => (a.component.keyPosition ?? 0) - (b.component.keyPosition ?? 0))
      : dimensions
  }

  #isOfGroup(key: string, positions: readonly Placed[], cells: readonly SdmxCell[]): boolean {
    return key.split(':').every((part, place) => {
      const position = positions[place]
      return part === '' || (position !== undefined && position.component.values?.[Number(part)] === cells[position.at])
    })
  }
}

const INDEX = /^\d{1,9}$/

/** An index, written as a number or as a text. */
function indexOf(node: JsonNode): number | null {
  const text = node.kind === 'number' || node.kind === 'string' ? node.text : ''
  return INDEX.test(text) ? Number(text) : null
}
