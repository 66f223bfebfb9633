import type { Issue } from '../../base/issue.ts'
import { parseSdmxUrn, type SdmxClass, sdmxUrn } from '../../model/sdmx-id.ts'
import type { SdmxColumnRole, SdmxStructure, SdmxStructureComponent } from '../../model/sdmx-message.ts'
import { JsonScanner } from '../json-scanner.ts'
import { itemsOf, type JsonNode, localText, member, readTree, textOf } from './json-tree.ts'
import { messageText, tryJson } from './message-bytes.ts'
import { SdmxFindings } from './sdmx-findings.ts'

/** What a structure message defines, and what is wrong with it. */
export interface SdmxStructureReading {
  readonly structure: SdmxStructure
  readonly issues: readonly Issue[]
}

/** Reads a structure message in SDMX-JSON: its code lists, data structures and flows; ids that are none and references that lead nowhere are findings. */
export function readSdmxStructure(bytes: Uint8Array, { file }: { readonly file: string }): SdmxStructureReading {
  const findings = new SdmxFindings(file)
  const text = messageText(bytes, findings)
  let tree: JsonNode | null = null
  if (text !== null) {
    tryJson(findings, () => {
      const scanner = new JsonScanner(text)
      const whole = readTree(scanner)
      scanner.end()
      tree = whole
    })
  }
  const data = member(tree, 'data') ?? tree
  if (tree !== null && member(tree, 'data') === null) findings.add('sdmx-part-missing', { part: 'data' })
  const structure = structureOf(data, findings)
  checkReferences(data, findings)
  return { structure, issues: findings.issues() }
}

function structureOf(data: JsonNode | null, findings: SdmxFindings): SdmxStructure {
  const lists = new Map<string, ReadonlyMap<string, string>>()
  const structures = new Map<string, readonly SdmxStructureComponent[]>()
  const flows = new Map<string, string>()
  for (const node of itemsOf(member(data, 'codelists'))) {
    const urn = urnOf('Codelist', node, 'codelists', findings)
    if (urn !== null) lists.set(urn, codesOf(node, urn, findings))
  }
  for (const node of itemsOf(member(data, 'dataStructures'))) {
    const urn = urnOf('DataStructure', node, 'dataStructures', findings)
    if (urn !== null) structures.set(urn, componentsOf(node))
  }
  for (const node of itemsOf(member(data, 'dataflows'))) {
    const urn = urnOf('Dataflow', node, 'dataflows', findings)
    if (urn !== null) flows.set(urn, textOf(member(node, 'structure')) ?? '')
  }
  return { lists, structures, flows }
}

/** The URN of an artefact by its own fields; `null` with a finding when it lacks one. */
function urnOf(kind: SdmxClass, node: JsonNode, part: string, findings: SdmxFindings): string | null {
  const id = textOf(member(node, 'id'))
  const agency = textOf(member(node, 'agencyID')) ?? textOf(member(node, 'agencyId'))
  if (id === null || agency === null) {
    findings.add('sdmx-part-missing', { part: `${part}.${id === null ? 'id' : `${id}.agencyID`}` })
    return null
  }
  return sdmxUrn(kind, { agency, id, version: textOf(member(node, 'version')) ?? '1.0' })
}

const ID = /^[A-Za-z0-9_@$-]+$/

function codesOf(node: JsonNode, list: string, findings: SdmxFindings): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const item of itemsOf(member(node, 'codes'))) {
    const id = textOf(member(item, 'id')) ?? ''
    if (!ID.test(id)) findings.add('sdmx-id-invalid', { id, list })
    else if (codes.has(id)) findings.add('sdmx-code-doubled', { value: id, list })
    codes.set(id, localText(member(item, 'name')) ?? localText(member(item, 'names')) ?? id)
  }
  return codes
}

const PARTS: readonly (readonly [list: string, items: string, role: SdmxColumnRole['role']])[] = [
  ['dimensionList', 'dimensions', 'dimension'],
  ['dimensionList', 'timeDimension', 'dimension'],
  ['dimensionList', 'timeDimensions', 'dimension'],
  ['measureList', 'measures', 'measure'],
  ['measureList', 'primaryMeasure', 'measure'],
  ['attributeList', 'attributes', 'attribute'],
]

/** The components of a structure; a part that is one object instead of a list is a list of one. */
function componentsOf(node: JsonNode): readonly SdmxStructureComponent[] {
  const parts = member(node, 'dataStructureComponents')
  return PARTS.flatMap(([list, name, role]) => {
    const part = member(member(parts, list), name)
    const items = part?.kind === 'members' ? [part] : itemsOf(part)
    return items.flatMap((item) => {
      const id = textOf(member(item, 'id')) ?? parseSdmxUrn(textOf(member(item, 'conceptIdentity')) ?? '')?.item
      if (!id) return []
      const local = member(item, 'localRepresentation')
      const format = member(local, 'format') ?? member(local, 'textFormat')
      const type = textOf(member(format, 'dataType')) ?? textOf(member(format, 'textType')) ?? 'String'
      return [{ id, role, list: textOf(member(local, 'enumeration')), type }]
    })
  })
}

/** Lists of artefacts, what their items are called, and their class. */
const ARTEFACTS: readonly (readonly [list: string, items: string, kind: SdmxClass, item: SdmxClass | null])[] = [
  ['codelists', 'codes', 'Codelist', 'Code'],
  ['conceptSchemes', 'concepts', 'ConceptScheme', 'Concept'],
  ['dataStructures', '', 'DataStructure', null],
  ['dataflows', '', 'Dataflow', null],
  ['hierarchies', '', 'Hierarchy', null],
  ['representationMaps', '', 'RepresentationMap', null],
]

/** Every URN that stands in a message is of an artefact that the message defines. */
function checkReferences(data: JsonNode | null, findings: SdmxFindings): void {
  const defined = new Set<string>()
  for (const [list, items, kind, item] of ARTEFACTS) {
    for (const node of itemsOf(member(data, list))) {
      const [agency, id, version] = ['agencyID', 'id', 'version'].map((field) => textOf(member(node, field)) ?? '')
      const reference = { agency: agency ?? '', id: id ?? '', version: version || '1.0' }
      defined.add(sdmxUrn(kind, reference))
      if (item === null) continue
      for (const each of itemsOf(member(node, items)))
        defined.add(sdmxUrn(item, reference, textOf(member(each, 'id')) ?? ''))
    }
  }
  const missing = new Set<string>()
  eachText(data, (text) => {
    const urn = text.startsWith('urn:sdmx:') ? parseSdmxUrn(text) : null
    if (urn !== null && CHECKED.includes(urn.kind) && !defined.has(text)) missing.add(text)
  })
  for (const urn of missing) findings.add('sdmx-reference-missing', { urn })
}

const CHECKED: readonly string[] = ARTEFACTS.flatMap(([, , kind, item]) => (item === null ? [kind] : [kind, item]))

function eachText(node: JsonNode | null, take: (text: string) => void): void {
  if (node === null) return
  if (node.kind === 'list') for (const item of node.items) eachText(item, take)
  else if (node.kind === 'members') for (const item of node.members.values()) eachText(item, take)
  else if (node.kind === 'string') take((node as { readonly text: string }).text)
}
