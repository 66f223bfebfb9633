import type { SdmxColumnRole } from '../../model/sdmx-message.ts'
import { itemsOf, type JsonNode, localText, member, textOf } from './json-tree.ts'
import type { SdmxFindings } from './sdmx-findings.ts'

/** A component as a data message describes it: its values by index, or `null` where the values stand in the observations. */
export interface JsonComponent extends SdmxColumnRole {
  readonly values: readonly (string | readonly string[] | null)[] | null
  readonly keyPosition: number | null
}

/** The components of a structure by the level at which their values stand. */
export interface JsonStructure {
  readonly name: string
  readonly dimensions: { readonly dataSet: Components; readonly series: Components; readonly observation: Components }
  readonly measures: Components
  readonly attributes: {
    readonly dataSet: Components
    readonly dimensionGroup: Components
    readonly series: Components
    readonly observation: Components
  }
}

type Components = readonly JsonComponent[]

/** Reads a structure of a data message; levels and parts that are not there are empty, a measure that nobody names is OBS_VALUE. */
export function readJsonStructure(node: JsonNode, at: number, findings: SdmxFindings): JsonStructure {
  const path = `structures[${at}]`
  const level = (part: string, role: SdmxColumnRole['role'], ...names: readonly string[]): Components => {
    const lists = names.map((name) => member(member(node, part), name))
    return lists
      .flatMap((list) => itemsOf(list))
      .flatMap((item, index) => component(item, role, `${path}.${part}[${index}]`, findings))
  }
  if (member(node, 'dimensions')?.kind !== 'members') findings.add('sdmx-part-missing', { part: `${path}.dimensions` })
  const measures = level('measures', 'measure', 'observation')
  return {
    name: nameOf(node),
    dimensions: {
      dataSet: level('dimensions', 'dimension', 'dataSet', 'dataset'),
      series: level('dimensions', 'dimension', 'series'),
      observation: level('dimensions', 'dimension', 'observation'),
    },
    measures: measures.length > 0 ? measures : [{ id: 'OBS_VALUE', role: 'measure', values: null, keyPosition: null }],
    attributes: {
      dataSet: level('attributes', 'attribute', 'dataSet', 'dataset'),
      dimensionGroup: level('attributes', 'attribute', 'dimensionGroup'),
      series: level('attributes', 'attribute', 'series'),
      observation: level('attributes', 'attribute', 'observation'),
    },
  }
}

function component(node: JsonNode, role: SdmxColumnRole['role'], path: string, findings: SdmxFindings): Components {
  const id = textOf(member(node, 'id'))
  if (id === null || id === '') {
    findings.add('sdmx-part-missing', { part: `${path}.id` })
    return []
  }
  const values = itemsOf(member(node, 'values')).map(codeOf)
  const position = Number(textOf(member(node, 'keyPosition')) ?? Number.NaN)
  return [
    { id, role, values: values.length > 0 ? values : null, keyPosition: Number.isInteger(position) ? position : null },
  ]
}

/** The id of a code; a value without id is itself, or its name. */
function codeOf(node: JsonNode): string | readonly string[] | null {
  const several = member(node, 'values')
  if (several?.kind === 'list') return several.items.map((item) => localText(item) ?? '')
  return (
    textOf(member(node, 'id')) ??
    localText(member(node, 'value')) ??
    localText(member(node, 'name')) ??
    localText(member(node, 'names')) ??
    textOf(node)
  )
}

const REFERENCE = /(?:=|\/)([A-Za-z][\w.-]*)[:/]([\w@$-]+)(?:\(([^()]+)\)|\/([\w.+-]+))?\/?$/

/** `AGENCY:ID(VERSION)` by the links of a structure, its flow before its definition; empty where there are none. */
function nameOf(node: JsonNode): string {
  const links = itemsOf(member(node, 'links')).map((link) => ({
    rel: textOf(member(link, 'rel')) ?? '',
    to: textOf(member(link, 'urn')) ?? textOf(member(link, 'href')) ?? '',
  }))
  const link = links.find(({ rel }) => rel === 'dataflow') ?? links.find(({ rel }) => /structure/.test(rel))
  const [, agency, id, version, segment] = REFERENCE.exec(link?.to ?? '') ?? []
  return agency === undefined ? (textOf(member(node, 'id')) ?? '') : `${agency}:${id}(${version ?? segment ?? ''})`
}
