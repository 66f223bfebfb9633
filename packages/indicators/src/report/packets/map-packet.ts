import { type Issue, issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import type { MappedField, MappedPacket, Profile, ProfileField, ProfilePacket } from '../../generated/types.ts'
import type { FieldTallies } from './field-tally.ts'
import { joinPath } from './item-path.ts'

/** What was counted of one packet while its records were looked at. */
export interface PacketCounts {
  readonly tallies: FieldTallies
  /** How often each path of our model had a value. */
  readonly paths: ReadonlyMap<string, number>
  readonly files: number
  readonly items: number
  readonly withheld: number
}

interface NamedField {
  readonly field: ProfileField
  /** Name at the receiver with the lists it stands in. */
  readonly name: string
  readonly path: string | null
}

/** Which fields of a packet were matched or missing, and what of our model has no field. */
export function mapPacket(profile: Profile, packet: ProfilePacket, counts: PacketCounts): MappedPacket {
  const { files, items, withheld, tallies, paths } = counts
  const named = namedFields(packet)
  const sent = new Set(named.map(({ path }) => path))
  return {
    ...{ packet: packet.packet, supported: true, files, items, withheld },
    fields: named.map(({ field, name, path }): MappedField => {
      const { filled, blank, faults } = tallies.of(field)
      const refused = [...faults.values()].reduce((sum, { records }) => sum + records, 0)
      const status = filled > 0 ? 'matched' : items === 0 ? 'unused' : 'missing'
      const claim = field.claim ?? profile.fieldNames
      return { name, path, status, claim, required: field.required, filled, blank: blank + refused }
    }),
    notSent: [...paths]
      .filter(([path]) => !sent.has(path))
      .map(([path, own]) => ({ path, items: own }))
      .sort((a, b) => byText(a.path, b.path)),
  }
}

/** Values that the receiver requires and are not there, and values that cannot be written as it wants them. */
export function packetFindings(profile: Profile, packet: ProfilePacket, { tallies }: PacketCounts): readonly Issue[] {
  const place = { file: `profiles/${profile.code}.json` }
  return namedFields(packet).flatMap(({ field, name, path }) => {
    const { blank, faults } = tallies.of(field)
    const common = { packet: packet.packet, field: name, receiver: profile.receiver.code }
    const found: Issue[] = []
    if (field.required && blank > 0)
      found.push(issue('packet-value-missing', { ...common, path, records: blank }, place))
    for (const [fault, { records, values }] of [...faults].sort(([a], [b]) => byText(a, b))) {
      const told = { ...common, values, records }
      if (fault === 'code') found.push(issue('packet-code-unmapped', { ...told, codes: field.codes ?? '' }, place))
      else found.push(issue('packet-value-unwritable', { ...told, fault }, place))
    }
    return found
  })
}

function namedFields({ envelope, fields }: ProfilePacket): readonly NamedField[] {
  return [...within(envelope.header.fields, '^', ''), ...within(fields, '', '')]
}

function within(fields: readonly ProfileField[], name: string, above: string | null): readonly NamedField[] {
  return fields.flatMap((field) => {
    const path = field.path === null || above === null ? null : joinPath(above, field.path)
    const own = { field, name: `${name}${field.name}`, path }
    return field.fields ? [own, ...within(field.fields, `${own.name}.`, path)] : [own]
  })
}
