import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Profile, ProfileField } from './generated/types.ts'
import { validateProfile } from './generated/validators.js'
import { type Files, parseJson } from './load-register.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'
import { PACKET_SOURCES } from './report/packets/packet-sources.ts'

/** Whether a file of a data folder is a packet profile. */
export function isProfileFile(path: string): boolean {
  return /^profiles\/[^/]+\.json$/.test(path)
}

/** Reads the packet profiles in the files of a data folder, by their codes. */
export function loadProfiles(files: Files): Result<ReadonlyMap<string, Profile>> {
  const issues: Issue[] = []
  const profiles = new Map<string, Profile>()
  for (const [file, bytes] of [...files].filter(([path]) => isProfileFile(path)).sort(by(([path]) => path))) {
    const read = loadProfile(bytes, file)
    if (read.ok) profiles.set(read.value.code, read.value)
    else issues.push(...read.issues)
  }
  return issues.length > 0 ? failed(...issues) : ok(profiles)
}

/** Reads one profile, wherever it stands; a name of the form `<folder>/<code>.json` must be that of its code. */
export function loadProfile(bytes: Uint8Array, file: string): Result<Profile> {
  const record = parseJson(bytes)
  const wrong = (fault: RecordFault): Issue => issue('record-invalid', { file, ...fault }, { file })
  if (!validateProfile(record)) return failed(wrong(recordFault(record, validateProfile.errors)))
  const faults = profileFaults(record)
  if (isProfileFile(file) && file !== `profiles/${record.code}.json`) {
    faults.push({ at: '/code', fault: 'name', expected: [record.code] })
  }
  return faults.length > 0 ? failed(...faults.map(wrong)) : ok(record)
}

/** What the schema cannot say of a profile. */
function profileFaults(profile: Profile): RecordFault[] {
  const faults: RecordFault[] = []
  const named = [...profile.packets.map(({ packet }) => packet), ...profile.notSupported]
  for (const [packet] of PACKET_SOURCES) {
    const times = named.filter((each) => each === packet).length
    if (times === 0) faults.push({ at: '/packets', fault: 'minItems', expected: [packet] })
    if (times > 1) faults.push({ at: '/packets', fault: 'uniqueItems', expected: [packet] })
  }
  if (profile.decimalMark === ',' && profile.numbersAs === 'number') {
    faults.push({ at: '/numbersAs', fault: 'const', expected: ['text'] })
  }
  const maps = new Set(profile.codes.map(({ code }) => code))
  for (const [at, { envelope, fields }] of profile.packets.entries()) {
    const place = `/packets/${at}`
    if (profile.syntax === 'xml' && envelope.root === null) {
      faults.push({ at: `${place}/envelope/root`, fault: 'type', expected: ['string'] })
    }
    faults.push(...fieldFaults(envelope.header.fields, `${place}/envelope/header/fields`, maps))
    faults.push(...fieldFaults(fields, `${place}/fields`, maps))
  }
  return faults
}

function fieldFaults(
  fields: readonly ProfileField[],
  place: string,
  maps: ReadonlySet<string>,
): readonly RecordFault[] {
  const names = fields.map(({ name }) => name)
  return fields.flatMap(({ name, type, codes, pattern, fields: within }, at) => {
    const own = `${place}/${at}`
    const found: RecordFault[] = []
    if (names.indexOf(name) < at) found.push({ at: `${own}/name`, fault: 'uniqueItems', expected: [name] })
    if (codes !== undefined && !maps.has(codes))
      found.push({ at: `${own}/codes`, fault: 'reference', expected: [codes] })
    if ((type === 'list') !== (within !== undefined))
      found.push({ at: `${own}/fields`, fault: 'required', expected: [] })
    if (pattern !== undefined && !isPattern(pattern))
      found.push({ at: `${own}/pattern`, fault: 'pattern', expected: [] })
    return [...found, ...fieldFaults(within ?? [], `${own}/fields`, maps)]
  })
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}
