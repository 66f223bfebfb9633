import type { SdmxDataSet, SdmxReading } from '../../model/sdmx-message.ts'
import { JsonScanner } from '../json-scanner.ts'
import { readDataSet } from './json-data-set.ts'
import { type JsonStructure, readJsonStructure } from './json-structure.ts'
import { type JsonNode, readTree } from './json-tree.ts'
import { messageText, tryJson } from './message-bytes.ts'
import { SdmxFindings } from './sdmx-findings.ts'

/** Reads a data message in SDMX-JSON 1.0, 2.0 or 2.1. What registries leave out or add is passed over; what contradicts itself is a finding. */
export function readSdmxJson(bytes: Uint8Array, { file }: { readonly file: string }): SdmxReading {
  const findings = new SdmxFindings(file)
  const reader = new MessageReader(findings)
  const text = messageText(bytes, findings)
  if (text !== null) tryJson(findings, () => reader.read(text))
  return { dataSets: reader.dataSets, issues: findings.issues() }
}

class MessageReader {
  readonly dataSets: SdmxDataSet[] = []
  readonly #findings: SdmxFindings
  #structures: readonly JsonStructure[] | null = null
  #hasData = false
  /** Where data sets begin that stand before the structure they are of. */
  #waiting: number | null = null

  constructor(findings: SdmxFindings) {
    this.#findings = findings
  }

  read(text: string): void {
    const scanner = new JsonScanner(text)
    if (scanner.peek() !== 'object') throw scanner.fault('no object')
    scanner.members((key) => {
      if (key === 'data' && scanner.peek() === 'object') scanner.members((inner) => this.#part(inner, scanner, 2), 1)
      else this.#part(key, scanner, 1)
    })
    scanner.end()
    if (this.#structures === null) this.#findings.add('sdmx-part-missing', { part: 'structures' })
    if (!this.#hasData) this.#findings.add('sdmx-part-missing', { part: 'dataSets' })
    else if (this.#waiting !== null) this.#sets(new JsonScanner(text.slice(this.#waiting)), 0)
  }

  /** Messages of version 1.0 have one structure, and their parts may stand at the top. */
  #part(key: string, scanner: JsonScanner, depth: number): void {
    const kind = scanner.peek()
    if ((key === 'structures' && kind === 'array') || (key === 'structure' && kind === 'object')) {
      const tree = readTree(scanner, depth)
      const nodes: readonly JsonNode[] = tree.kind === 'list' ? tree.items : [tree]
      this.#structures = nodes.map((node, at) => readJsonStructure(node, at, this.#findings))
    } else if (key === 'dataSets' && kind === 'array') {
      this.#hasData = true
      if (this.#structures !== null) this.#sets(scanner, depth)
      else {
        this.#waiting = scanner.offset
        scanner.value(depth)
      }
    } else scanner.value(depth)
  }

  #sets(scanner: JsonScanner, depth: number): void {
    const structures = this.#structures ?? []
    scanner.items((at) => {
      const set = readDataSet(scanner, { at, depth: depth + 1, structures, findings: this.#findings })
      if (set !== null) this.dataSets.push(set)
    }, depth)
  }
}
