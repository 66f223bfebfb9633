import { type Issue, issue } from '../../base/issue.ts'
import { phrase } from '../../base/phrase.ts'
import type { PacketMapping, PacketName, Profile, ProfilePacket } from '../../generated/types.ts'
import { FieldTallies } from './field-tally.ts'
import { fileNames } from './file-names.ts'
import { pathsOf } from './item-path.ts'
import { mapPacket, type PacketCounts, packetFindings } from './map-packet.ts'
import type { PacketGroup, PacketModel } from './packet-model.ts'
import { PACKET_SOURCES } from './packet-sources.ts'
import { ValueWriter } from './packet-value.ts'
import { withheldBy } from './withheld.ts'
import { packetJson } from './write-json.ts'
import { type RecordWriting, type WrittenRecord, writeRecord } from './write-record.ts'
import { packetXml } from './write-xml.ts'

/** One file of a packet; its text is made anew each time it is read. */
export interface PacketFile {
  readonly packet: PacketName
  /** Within the folder of the profile. */
  readonly path: string
  readonly rows: number
  readonly text: Iterable<string>
}

/** What is sent to a receiver in its packets, and what could not be said in its fields. */
export interface Packets {
  /** By packet in the order of the regulation, then by group and part. */
  readonly files: readonly PacketFile[]
  readonly mapping: PacketMapping
  readonly issues: readonly Issue[]
}

interface Work {
  readonly profile: Profile
  readonly model: PacketModel
  readonly writer: ValueWriter
}

/** The packets of a receiver and what of our model they carry: same model and profile, same bytes. */
export function packets(profile: Profile, model: PacketModel): Packets {
  const work: Work = { profile, model, writer: new ValueWriter(profile) }
  const files: PacketFile[] = []
  const issues: Issue[] = []
  const mapped = PACKET_SOURCES.map(([name, groupsOf]): PacketMapping['packets'][number] => {
    const packet = profile.packets.find((each) => each.packet === name)
    const groups = groupsOf(model)
    if (!packet) return notSupported(name, groups)
    const made = surveyPacket(work, packet, groups)
    files.push(...made.files)
    issues.push(...packetFindings(profile, packet, made.counts))
    return mapPacket(profile, packet, made.counts)
  })
  const taken = new Set<string>()
  for (const { packet, path } of files) {
    if (taken.has(path))
      issues.push(issue('packet-file-twice', { packet, file: path, receiver: profile.receiver.code }))
    taken.add(path)
  }
  return { files, mapping: mappingOf(profile, mapped, issues), issues }
}

function surveyPacket(
  work: Work,
  packet: ProfilePacket,
  groups: readonly PacketGroup[],
): { readonly files: readonly PacketFile[]; readonly counts: PacketCounts } {
  const { profile, model } = work
  const isWithheld = withheldBy(packet)
  const tallies = new FieldTallies()
  const paths = new Map<string, number>()
  const count = (record: object): void => {
    for (const path of pathsOf(record)) paths.set(path, (paths.get(path) ?? 0) + 1)
  }
  const files: PacketFile[] = []
  let [items, withheld] = [0, 0]
  for (const group of groups) {
    const writing = { writer: work.writer, context: contextOf(work, packet, group), tell: tallies.tell }
    let sent = 0
    for (const item of group.items()) {
      items += 1
      if (isWithheld(item)) {
        withheld += 1
        continue
      }
      sent += 1
      count(item)
      writeRecord(packet.fields, item, writing)
    }
    if (sent === 0) continue
    count({ report: group.report, sample: model.sample })
    const names = fileNames(packet.file, group.slots, Math.ceil(sent / profile.maxRows))
    for (const [at, path] of names.entries()) {
      const rows = Math.min(profile.maxRows, sent - at * profile.maxRows)
      const part = { at, rows, parts: names.length }
      writeRecord(packet.envelope.header.fields, headOf(part), writing)
      files.push({
        packet: packet.packet,
        path,
        rows,
        text: { [Symbol.iterator]: () => textOf(work, packet, group, part) },
      })
    }
  }
  return { files, counts: { tallies, paths, files: files.length, items, withheld } }
}

interface Part {
  readonly at: number
  readonly rows: number
  readonly parts: number
}

function textOf(work: Work, packet: ProfilePacket, group: PacketGroup, part: Part): Generator<string> {
  const { profile, writer } = work
  const writing: RecordWriting = { writer, context: contextOf(work, packet, group) }
  const head = writeRecord(packet.envelope.header.fields, headOf(part), writing)
  const records = recordsOf(work, packet, group, part, writing)
  return profile.syntax === 'json'
    ? packetJson(profile, packet, head, records)
    : packetXml(profile, packet, head, records)
}

function* recordsOf(
  { profile: { maxRows } }: Work,
  packet: ProfilePacket,
  group: PacketGroup,
  { at, rows }: Part,
  writing: RecordWriting,
): Generator<WrittenRecord> {
  const isWithheld = withheldBy(packet)
  const first = at * maxRows
  let place = 0
  for (const item of group.items()) {
    if (isWithheld(item)) continue
    if (place >= first + rows) return
    if (place >= first) yield writeRecord(packet.fields, item, writing)
    place += 1
  }
}

function headOf({ at, rows, parts }: Part): object {
  return { count: rows, part: at + 1, parts }
}

/** What a profile may name beside the records: `receiver.code`, `sender.name`, `report.period`. */
function contextOf({ profile, model }: Work, { packet }: ProfilePacket, { report }: PacketGroup): object {
  const { sender, asOf, sample } = model
  return { profile: profile.code, receiver: profile.receiver, packet, sender, asOf, sample, report }
}

function notSupported(packet: PacketName, groups: readonly PacketGroup[]): PacketMapping['packets'][number] {
  let items = 0
  for (const group of groups) for (const _ of group.items()) items += 1
  return { packet, supported: false, files: 0, items, withheld: 0, fields: [], notSent: [] }
}

function mappingOf(profile: Profile, mapped: PacketMapping['packets'], issues: readonly Issue[]): PacketMapping {
  const fields = mapped.flatMap((each) => each.fields)
  const claim = profile.fieldNames
  const statement = { vi: phrase('packetMapping.statement', 'vi'), en: phrase('packetMapping.statement', 'en') }
  return {
    schemaVersion: '1.0.0',
    ...{ profile: profile.code, receiver: profile.receiver.code, conformance: 'none', fieldNames: claim, statement },
    counts: {
      matched: fields.filter(({ status }) => status === 'matched').length,
      missing: fields.filter(({ status }) => status === 'missing').length,
      notSent: mapped.reduce((sum, { notSent }) => sum + notSent.length, 0),
      withheld: mapped.reduce((sum, { withheld }) => sum + withheld, 0),
      packets: mapped.filter(({ files }) => files > 0).length,
      notSupported: mapped.filter(({ supported }) => !supported).length,
    },
    packets: mapped,
    findings: issues.map((found) => ({ ...found })) as PacketMapping['findings'],
  }
}
