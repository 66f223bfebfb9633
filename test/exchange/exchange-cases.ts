import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acceptProposal } from '../../packages/indicators/src/accept-proposal.ts'
import type { UnitProposal } from '../../packages/indicators/src/model/unit-proposal.ts'
import { halfWritten } from '../../packages/indicators/src/node/write-together.ts'
import { proposalFiles } from '../../packages/indicators/src/report/proposal-files.ts'
import { lintRegister } from '../../packages/indicators/src/validate/lint-register.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { built } from '../support/register-before.ts'
import { readText } from './list-mapping.ts'
import { converted, edited, LIST, listed, smallFiles, smallRows, TEXTS } from './small-register.ts'

const codesOf = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code)
const found = (proposal: UnitProposal) => () => codesOf(proposal.findings)
const sound = () => codesOf(listed().findings)

/** What the linter says on a day of a register whose only change has a status. */
const statusOn = (status: string, day: string) => () => {
  const [header = '', row = ''] = TEXTS['changes.csv'].split('\n')
  const rows = smallRows(smallFiles({ 'changes.csv': `${header},status\n${row},${status}\n` }))
  return codesOf([...lintRegister(rows, built(rows), day)])
}

/** What is found when the file is read by a mapping of communes. */
const reading =
  (header: string, row: string, more: Partial<typeof LIST> = {}): (() => readonly string[]) =>
  () => {
    const columns = header.split(',').map((field) => ({ header: field, field: field as 'code' }))
    const tables = [{ sheet: null, headerRow: 1, level: 'commune', columns }]
    const { issues } = readText(`${header}\n${row}\n`, { ...LIST, ...more, tables }, ['country', 'province', 'commune'])
    return codesOf(issues)
  }

const filesOf = (proposal: UnitProposal) =>
  new Map([...proposalFiles(proposal)].map(([path, text]) => [path, new TextEncoder().encode(text)]))

/** What keeps a proposal from being taken into the register. */
const accepting =
  (proposal: UnitProposal, register = smallFiles()): (() => readonly string[]) =>
  () => {
    const options = { name: 'small', by: 'A', why: 'B', status: 'operating', undecided: new Set<string>() } as const
    const accepted = acceptProposal(register, filesOf(proposal), options)
    return accepted.ok ? [] : codesOf(accepted.issues)
  }

/** What is found in a folder with a note of a writing, or without one. */
const halfWrittenWith = (note: string | null) => () => {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-half-'))
  if (note !== null) writeFileSync(join(folder, '.writing.json'), note)
  const found = codesOf(halfWritten(folder))
  rmSync(folder, { recursive: true })
  return found
}

const renamed = listed({ '00101': '00101,Xã Bình Minh,01' })

/** Codes of the exchange of registers, each with something that gives it and the nearest thing that does not. */
export const exchangeCases: Readonly<Record<string, FindingCase>> = {
  'change-status-late': { fails: statusOn('inForce', '2010-01-01'), passes: statusOn('operating', '2010-01-01') },
  'unit-lists-disagree': {
    fails: found(listed({}, { against: ['00101,Xã Hòa An,01\n'] })),
    passes: found(listed({}, { against: [edited({ '00101': '00101,Xã Hoà Bình,01' })] })),
  },
  'unit-list-register-differs': {
    fails: found(converted('00107,00108,Xã Bến,02,Một phần\n', [], smallRows(), '2010-01-01')),
    passes: found(converted('00107,00108,Xã Bến,02,Nhập toàn bộ\n', [], smallRows(), '2010-01-01')),
  },
  'unit-list-row-unread': { fails: reading('code,name', ',Xã Bến'), passes: reading('code,name', '00108,Xã Bến') },
  'unit-list-code-twice': {
    fails: found(listed({ '00109': '00101,Xã Hòa An,01' })),
    passes: found(listed({ '00109': '00101,Xã Hòa Bình,01' })),
  },
  'unit-list-date-differs': {
    fails: reading('code,name,date', '00108,Xã Bến,02/01/2020'),
    passes: reading('code,name,date', '00108,Xã Bến,01/01/2020'),
  },
  'unit-list-date-missing': {
    fails: () => {
      const { date: _, ...undated } = LIST
      return codesOf(readText('code,name\n', undated, []).issues)
    },
    passes: reading('code,name', '00108,Xã Bến'),
  },
  'unit-list-zeros-restored': {
    fails: reading('code,name', '108,Xã Bến', { codeLengths: [{ level: 'commune', length: 5 }] }),
    passes: reading('code,name', '00108,Xã Bến', { codeLengths: [{ level: 'commune', length: 5 }] }),
  },
  'unit-type-unstated': { fails: found(listed({ '00101': '00101,Hòa Bình,01' })), passes: sound },
  'unit-type-contradicts': {
    fails: reading('code,name,type', '00108,Xã Bến,Phường'),
    passes: reading('code,name,type', '00108,Xã Bến,Xã'),
  },
  'unit-code-reused': {
    fails: found(listed({ '00107': '00107,Xã Mới,02' })),
    passes: found(listed({ '00109': '00109,Xã Mới,02' })),
  },
  'unit-name-folded': { fails: found(listed({ '00102': '00102,Xã Đăk Hà,01' })), passes: sound },
  'register-half-written': { fails: halfWrittenWith('[]'), passes: halfWrittenWith(null) },
  'points-open': { fails: accepting(listed({ '00106': '' })), passes: accepting(renamed) },
  'proposal-stale': {
    fails: accepting(renamed, smallFiles({ 'units.csv': TEXTS['units.csv'].replace('Xã Hòa Bình', 'Xã Hòa An') })),
    passes: accepting(renamed),
  },
}
