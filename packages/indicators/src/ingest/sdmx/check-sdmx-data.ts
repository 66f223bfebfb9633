import type { Issue } from '../../base/issue.ts'
import { sdmxUrn } from '../../model/sdmx-id.ts'
import type { SdmxDataSet, SdmxReading, SdmxStructure, SdmxStructureComponent } from '../../model/sdmx-message.ts'
import { sdmxDays } from '../../model/sdmx-time.ts'
import { isNoValue } from './observation-value.ts'
import { SdmxFindings } from './sdmx-findings.ts'

/** Compares the data sets of a message with the structure they are of: components it has not, codes that no list has, values of another type. */
export function checkSdmxData(
  { dataSets }: Pick<SdmxReading, 'dataSets'>,
  structure: SdmxStructure,
  { file }: { readonly file: string },
): readonly Issue[] {
  const findings = new SdmxFindings(file)
  for (const set of dataSets) checkSet(set, structure, findings)
  return findings.issues()
}

function checkSet(set: SdmxDataSet, structure: SdmxStructure, findings: SdmxFindings): void {
  const components = componentsFor(set, structure)
  if (components === null) {
    findings.add('sdmx-reference-missing', { urn: set.structure })
    return
  }
  const byId = new Map(components.map((component) => [component.id, component]))
  for (const { id } of set.components) if (!byId.has(id)) findings.add('sdmx-component-unknown', { component: id })
  const given = new Set(set.components.map(({ id }) => id))
  for (const { id, role } of components) {
    if (role === 'dimension' && !given.has(id)) findings.add('sdmx-component-missing', { component: id })
  }
  const checks = set.components.map(({ id }) => checkOf(byId.get(id), structure))
  for (const { row, cells } of set.observations) {
    checks.forEach((check, at) => {
      const cell = cells[at] ?? null
      for (const value of cell === null ? [] : typeof cell === 'string' ? [cell] : cell) check(value, row, findings)
    })
  }
}

const NAME = /^([^:]+):([^()]+)(?:\(([^()]*)\))?$/

/** The components that a flow or a structure of that name has. */
function componentsFor(
  { structure: name }: SdmxDataSet,
  { flows, structures }: SdmxStructure,
): readonly SdmxStructureComponent[] | null {
  const [, agency = '', id = '', version = ''] = NAME.exec(name) ?? []
  const reference = { agency, id, version: version || '1.0' }
  const urn = flows.get(sdmxUrn('Dataflow', reference)) ?? sdmxUrn('DataStructure', reference)
  return structures.get(urn) ?? null
}

type Check = (value: string, row: number, findings: SdmxFindings) => void

function checkOf(component: SdmxStructureComponent | undefined, { lists }: SdmxStructure): Check {
  if (component === undefined) return () => {}
  const { id, list, type, role } = component
  const mayLack = (value: string): boolean => role !== 'dimension' && isNoValue(value)
  const codes = list === null ? undefined : lists.get(list)
  if (list !== null) {
    return (value, row, findings) => {
      if (codes && !codes.has(value) && !mayLack(value))
        findings.count('sdmx-code-unknown', { component: id, value, list }, row)
    }
  }
  const isValid = TYPES.get(type)
  if (isValid === undefined) return () => {}
  return (value, row, findings) => {
    if (!isValid(value) && !mayLack(value))
      findings.count('sdmx-value-invalid', { component: id, value, expected: expectedOf(type) }, row)
  }
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const isDecimal = (value: string): boolean => DECIMAL.test(value)
const isInteger = (value: string): boolean => /^[+-]?\d+$/.test(value)
const isTime = (value: string): boolean => sdmxDays(value) !== null

/** Names of types come from the message. */
const TYPES: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['Decimal', isDecimal],
  ['Double', isDecimal],
  ['Float', isDecimal],
  ['Integer', isInteger],
  ['BigInteger', isInteger],
  ['Long', isInteger],
  ['Short', isInteger],
  ['ObservationalTimePeriod', isTime],
  ['StandardTimePeriod', isTime],
  ['TimeRange', isTime],
  ['GregorianDay', isTime],
])

function expectedOf(type: string): string {
  return TYPES.get(type) === isDecimal ? 'decimal' : TYPES.get(type) === isInteger ? 'integer' : 'time'
}
