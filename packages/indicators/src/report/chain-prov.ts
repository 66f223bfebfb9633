import { byText } from '../base/order.ts'
import { allCells, type ChainCell, type ChainFile, type FigureChain, type ReportTrace } from './figure-chain.ts'
import type { TraceChange } from './trace.ts'

/** Names of the document: those of PROV-O where it has one, else our own; nothing is fetched to read it. */
export const PROV_CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://chitieu.example/terms#',
  prov: 'http://www.w3.org/ns/prov#',
  id: '@id',
  type: '@type',
  Entity: 'prov:Entity',
  Activity: 'prov:Activity',
  Agent: 'prov:Agent',
  Usage: 'prov:Usage',
  entity: { '@id': 'prov:entity', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
  qualifiedUsage: 'prov:qualifiedUsage',
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasInformedBy: { '@id': 'prov:wasInformedBy', '@type': '@id' },
  partOf: { '@id': 'https://chitieu.example/terms#partOf', '@type': '@id' },
  decidedBy: { '@id': 'https://chitieu.example/terms#decidedBy', '@type': '@id' },
  of: { '@id': 'https://chitieu.example/terms#of', '@type': '@id' },
  unit: { '@id': 'https://chitieu.example/terms#unit', '@type': '@id' },
} as const

type Node = Readonly<Record<string, unknown>>

/** Traces as one JSON-LD document: figures, the activities that made them, cells, files, checks, changes and instruments. */
export function provDocument(traces: readonly ReportTrace[]): Node {
  const nodes = new Map<string, Node>()
  const add = (node: Node & { readonly id: string }): void => void (nodes.has(node.id) || nodes.set(node.id, node))
  for (const trace of traces) {
    for (const node of figureNodes(trace.chain, { sample: trace.sample, gaps: trace.gaps })) add(node)
    for (const cell of allCells(trace.chain)) {
      add(cellNode(cell))
      add({ id: unitId(cell.unit), type: ['Agent', 'Unit'], name: cell.name })
    }
    for (const file of trace.files) for (const node of fileNodes(file, trace.ruleSet)) add(node)
    for (const change of allChanges(trace.chain)) for (const node of changeNodes(change)) add(node)
  }
  return { '@context': PROV_CONTEXT, '@graph': [...nodes.values()] }
}

type Identified = Node & { readonly id: string }

function* figureNodes(chain: FigureChain, more: Node = {}): Generator<Identified> {
  const { form, period, basis, unit, code, name, listDate, window, place, titles, figure, cells, parts } = chain
  const id = figureId(chain)
  const { row: _row, column: _column, key: _key, changes: _changes, sources: _sources, ...facts } = figure
  const { madeOf: _madeOf, factor, overTime, ...said } = facts
  const from = parts.length > 0 ? parts.map(figureId) : cells.map(cellId)
  yield {
    ...{ id, type: ['Entity', 'Figure'], form, period, basis, ...place, title: titles },
    ...{ unit: unitId(unit), code, name, listDate, window, ...said, ...more },
    ...{ wasGeneratedBy: `${id}/activity`, wasDerivedFrom: [...new Set(from)] },
  }
  yield {
    id: `${id}/activity`,
    type: ['Activity', parts.length === 0 ? 'Consolidation' : factor === undefined ? 'Sum' : 'Quotient'],
    overTime,
    ...(factor !== undefined && { factor }),
    used: [...new Set(from)],
    ...(cells.length > 0 && {
      qualifiedUsage: cells.map((cell) => ({
        type: 'Usage',
        entity: cellId(cell),
        of: unitId(cell.unit),
        share: cell.share,
      })),
    }),
    ...(chain.changes.length > 0 && { wasInformedBy: chain.changes.map(({ id: change }) => changeId(change)) }),
  }
  for (const part of parts) yield* figureNodes(part)
}

function cellNode(cell: ChainCell): Identified {
  const { unit, period, sheet, range, state, value, sha256, isHidden } = cell
  return {
    ...{ id: cellId(cell), type: ['Entity', 'Cell'], sheet, range, period, state },
    ...(isHidden ? { hidden: true } : { value }),
    ...{ partOf: fileId(sha256), wasAttributedTo: unitId(unit) },
  }
}

function* fileNodes(file: ChainFile, ruleSet: string): Generator<Identified> {
  const { sha256, subject, subjectName, check, findings, ...said } = file
  const id = fileId(sha256)
  yield { id, type: ['Entity', 'File'], sha256, ...said, wasAttributedTo: unitId(subject) }
  yield { id: unitId(subject), type: ['Agent', 'Unit'], name: subjectName }
  if (!check) return
  const { rules, cells, validCells, totals, needReason } = check
  yield {
    ...{ id: `${id}/check`, type: ['Activity', 'Check'], used: id, ruleSet, rules, cells, validCells },
    ...{ totals, needReason, findings },
  }
}

function* changeNodes({ id, instrument, ...said }: TraceChange): Generator<Identified> {
  const law = instrument === null ? null : `urn:chitieu:instrument:${encodeURIComponent(instrument.id)}`
  yield { id: changeId(id), type: ['Activity', 'Change'], change: id, ...said, decidedBy: law }
  if (instrument !== null && law !== null) {
    const { number, date, inForce } = instrument
    yield { id: law, type: ['Entity', 'Instrument'], number, date, inForce }
  }
}

function allChanges({ changes, parts }: FigureChain): readonly TraceChange[] {
  return [...changes, ...parts.flatMap(allChanges)].sort((a, b) => byText(a.id, b.id))
}

function figureId({ form, period, basis, unit, place: { row, column, key } }: FigureChain): string {
  const place = [row, column, ...(key === null ? [] : [key])]
  return `urn:chitieu:figure:${[form, period, basis, unit, ...place].map(encodeURIComponent).join('/')}`
}

function cellId({ sha256, sheet, range }: ChainCell): string {
  return `${fileId(sha256)}/${encodeURIComponent(sheet)}/${range}`
}

function fileId(sha256: string): string {
  return `urn:chitieu:file:${sha256}`
}

function unitId(unit: string): string {
  return `urn:chitieu:unit:${unit}`
}

function changeId(change: string): string {
  return `urn:chitieu:change:${encodeURIComponent(change)}`
}
