import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import type { OutlineSubmission, Profile } from '../../packages/indicators/src/generated/types.ts'
import type { PacketModel } from '../../packages/indicators/src/report/packets/packet-model.ts'
import { packets } from '../../packages/indicators/src/report/packets/packets.ts'
import { checkOutline } from '../../packages/indicators/src/validate/outlines/check-outline.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { profileOf, withFields } from './packet-profiles.ts'
import { smallModel } from './small-model.ts'

const neutral = profileOf('neutral')

const said =
  (profile: Profile, model: PacketModel = smallModel) =>
  (): readonly string[] =>
    packets(profile, model).issues.map(({ code }) => code)

/** The neutral profile with one more demand on the field of a path in a packet. */
const asking = (packet: 'kpiData' | 'regime' | 'kpiGroups', path: string, more: object): Profile =>
  withFields(neutral, packet, (fields) => fields.map((field) => (field.path === path ? { ...field, ...more } : field)))

const levels = (ours: string): Profile => ({
  ...asking('kpiData', 'unit.level', { codes: 'level' }),
  codes: [{ code: 'level', pairs: [{ ours, theirs: '1' }] }],
})

const filesNamed = (file: string): Profile => ({
  ...neutral,
  packets: neutral.packets.map((each) => (each.packet === 'kpiData' ? { ...each, file } : each)),
})
const twoTables: PacketModel = {
  ...smallModel,
  tables: smallModel.tables.flatMap((table) => [table, { ...table, code: 'u' }]),
}

const text = (sections: OutlineSubmission['sections']) => (): readonly string[] => {
  const [outline] = smallModel.outlines
  const [submission] = smallModel.outlineSubmissions
  if (!outline || !submission) throw new Error('expected an outline and a submission')
  return checkOutline(outline, { ...submission, sections }, 'a.json').map(({ code }) => code)
}

/** Cases of the codes that packets and outlines give. */
export const packetCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = {
  // The figure has no breakdown; the regime has a name.
  'packet-value-missing': {
    fails: said(asking('kpiData', 'breakdown', { required: true })),
    passes: said(asking('regime', 'names.en', { required: true })),
  },
  'packet-code-unmapped': { fails: said(levels('commune')), passes: said(levels('province')) },
  // `Chế độ` has six letters and is no number.
  'packet-value-unwritable': {
    fails: said(asking('regime', 'names.vi', { maxLength: 5 })),
    passes: said(asking('regime', 'names.vi', { maxLength: 6, pattern: '\\p{L}+ \\p{L}+' })),
  },
  'packet-file-twice': {
    fails: said(filesNamed('kpi/data.json'), twoTables),
    passes: said(filesNamed('kpi/{table}.json'), twoTables),
  },
  'outline-section-blank': { fails: text([{ code: 'a', text: ' \n' }]), passes: text([{ code: 'a', text: 'Tốt' }]) },
  'outline-section-unknown': {
    fails: text([
      { code: 'a', text: 'Tốt' },
      { code: 'b', text: '' },
    ]),
    passes: text([{ code: 'a', text: 'Tốt' }]),
  },
  'outline-section-twice': {
    fails: text([
      { code: 'a', text: 'Tốt' },
      { code: 'a', text: 'Xấu' },
    ]),
    passes: text([{ code: 'a', text: 'Tốt' }]),
  },
  // The section takes ten characters; a letter beyond the first plane is one.
  'outline-text-too-long': {
    fails: text([{ code: 'a', text: 'abcdefghijk' }]),
    passes: text([{ code: 'a', text: '\u{1F600}\u{1F600}cdefghij' }]),
  },
}
