import { cpSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type CheckFile, checkFiles } from '../../packages/indicators/src/check-files.ts'
import { checkLedger } from '../../packages/indicators/src/check-ledger.ts'
import { type ConsolidatedFiles, consolidateFiles } from '../../packages/indicators/src/consolidate-files.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import { planAcceptance, planReturn, takePlan } from '../../packages/indicators/src/model/ledger-acts.ts'
import { currentFilesOf, storedFile } from '../../packages/indicators/src/node/current-submissions.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { writeConsolidation } from '../../packages/indicators/src/node/write-consolidation.ts'
import { planReceipt } from '../../packages/indicators/src/receive-submissions.ts'
import { checkJson } from '../../packages/indicators/src/report/check-json.ts'
import { type Filling, filledForm } from '../checks/filled-form.ts'
import { toyForm } from '../checks/toy-form.ts'
import { world as toyWorld } from '../checks/toy-world.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { folderContents } from '../support/folder-contents.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { cleanFiles, sampleWorld } from '../support/sample-province.ts'
import { emptyFolder, occasion, sha } from './toy-ledger.ts'

/** The workbooks of the sample province: one district or commune in a few each time, all in the long run. */
const isWanted = (path: string): boolean =>
  isLong || (path.includes('13a-btp-htqtct-ht') && /30(28|33|37|4\d)\d-\d/.test(path))
const PERIODS = isLong ? ['2025-Q1', '2025-Q3', '2025-H1', '2025-H2', '2025'] : ['2025-H1', '2025-H2', '2025']

const sent: readonly CheckFile[] = [...cleanFiles(isWanted)].map((file) => ({ ...file, received: '2025-07-02' }))

function consolidated(files: readonly CheckFile[], more: Partial<Parameters<typeof consolidateFiles>[1]> = {}) {
  return consolidateFiles(files, {
    ...{
      world: sampleWorld,
      territory: '91-2',
      within: ['91-2'],
      periods: PERIODS,
      bases: ['reported', 'at:2025-07-01'],
    },
    ...more,
  })
}

/** Every file of what is written, byte for byte. */
function written(made: ConsolidatedFiles): ReadonlyMap<string, string> {
  expect(made.issues).toEqual([])
  const out = join(mkdtempSync(join(tmpdir(), 'chitieu-rebuilt-')), 'out')
  expect(writeConsolidation(out, made, sampleWorld, { hash: sha, language: 'vi' })).toMatchObject({ ok: true })
  return folderContents(realpathSync(join(out, 'current')))
}

/** Receives, checks and accepts files, so many at a time. */
function accepted(
  folder: LedgerFolder,
  files: readonly CheckFile[],
  atOnce = files.length,
  world: CheckWorld = sampleWorld,
): void {
  for (let start = 0; start < files.length; start += atOnce) {
    const own = files.slice(start, start + atOnce)
    const result = folder.record(occasion('đã xác minh'), (ledger) => {
      const received = own.map((file) => {
        const plan = planReceipt(ledger, file, { world, occasion: occasion(), declared: {}, replaces: null })
        takePlan(ledger, plan, occasion())
        return plan
      })
      const states = own.flatMap(({ sha256 }) => ledger.submission(sha256) ?? [])
      const bytes = new Map(own.map((file) => [file.sha256, file.bytes]))
      const checked = checkLedger(ledger, states, { world }, ({ sha256 }) => bytes.get(sha256) ?? new Uint8Array())
      takePlan(ledger, { acts: checked.acts, issues: [] }, occasion())
      const acceptances = states.map((state) => {
        const plan = planAcceptance(ledger, ledger.submission(state.sha256) ?? state, occasion('đã xác minh'))
        takePlan(ledger, plan, occasion())
        return plan
      })
      const plans = [...received, { acts: checked.acts, issues: checked.issues }, ...acceptances]
      return { acts: plans.flatMap(({ acts }) => acts), files: own, issues: plans.flatMap(({ issues }) => issues) }
    })
    if (result.ok) expect(result.value.issues).toEqual([])
    else expect(result.issues).toEqual([])
  }
}

function fromLedger(folder: LedgerFolder): ConsolidatedFiles {
  const found = currentFilesOf(folder, sampleWorld)
  if (!found.ok) throw new Error(found.issues[0]?.code)
  return consolidated(found.value.files, { reasons: found.value.reasons })
}

test('a ledger gives the consolidation that its files give, whatever the order in which they came', {
  timeout: patience,
}, () => {
  const direct = written(consolidated(sent))
  expect(sent.length).toBeGreaterThan(isLong ? 2000 : 20)
  expect(direct.size).toBeGreaterThan(15)
  const [atOnce, inTurn] = [emptyFolder(), emptyFolder()]
  accepted(atOnce, sent)
  expect([...written(fromLedger(atOnce))]).toEqual([...direct])
  accepted(inTurn, sent.toReversed(), Math.ceil(sent.length / 3))
  expect([...written(fromLedger(inTurn))]).toEqual([...direct])
})

test('a copy of the ledger on another machine gives the same bytes; what was returned is in none of them', {
  timeout: patience,
}, () => {
  const few = sent.slice(0, 6)
  const folder = emptyFolder()
  accepted(folder, few)
  const [first, ...others] = few
  const before = written(fromLedger(folder))
  const copy = new LedgerFolder(join(mkdtempSync(join(tmpdir(), 'chitieu-copied-')), 'so'))
  cpSync(folder.path, copy.path, { recursive: true })
  expect(verifyLedger(copy).issues).toEqual([])
  expect([...written(fromLedger(copy))]).toEqual([...before])
  copy.record(occasion(), (ledger) => {
    const state = ledger.submission(first?.sha256 ?? '')
    return state
      ? { ...planReturn(ledger, state, ['sai'], occasion()), files: [] }
      : { acts: [], files: [], issues: [] }
  })
  expect([...written(fromLedger(copy))]).toEqual([...written(consolidated(others))])
  expect([...written(fromLedger(copy))]).not.toEqual([...before])
})

test('corrections stand in place of what they replace, each edition beside the others, with the reasons typed', () => {
  const filled = (name: string, filling: Filling, received = '2025-04-02'): CheckFile => ({
    ...filledForm(toyForm, { name, ...filling }),
    received,
  })
  const typed = [['', 'report-late', 'mất điện']] as const
  const [first, correction] = [1, 2].map((value) =>
    filled('a.json', { cells: { '04/1': value, '01/1': value, '01/2': value } }),
  )
  const estimate = filled('e.json', { head: { edition: 'estimate' } })
  const late = filled('r.json', { head: { subject: '30283-1' }, reasons: typed }, '2025-04-17')
  if (!first || !correction) throw new Error('expected two files')
  const folder = emptyFolder()
  accepted(folder, [first, estimate, late], 3, toyWorld)
  const state = folder.record(occasion('sửa'), (ledger) => {
    const options = { world: toyWorld, occasion: occasion('sửa'), declared: {}, replaces: first.sha256 }
    const received = planReceipt(ledger, correction, options)
    takePlan(ledger, received, occasion())
    const own = ledger.submission(correction.sha256)
    const { acts } = checkLedger(ledger, own ? [own] : [], { world: toyWorld }, () => correction.bytes)
    takePlan(ledger, { acts, issues: [] }, occasion())
    const came = ledger.submission(correction.sha256)
    const taken = came ? planAcceptance(ledger, came, occasion('sửa')).acts : []
    return { acts: [...received.acts, ...acts, ...taken], files: [correction], issues: [] }
  })
  expect(state).toMatchObject({ ok: true })
  const found = currentFilesOf(folder, toyWorld)
  if (!found.ok) throw new Error('expected a ledger')
  expect(new Map(found.value.files.map(({ name, sha256 }) => [name, sha256]))).toEqual(
    new Map([correction, estimate, late].map(({ name, sha256 }) => [name, sha256])),
  )
  expect(found.value.reasons).toEqual([{ file: 'r.json', place: '', code: 'report-late', reason: 'mất điện' }])
  const again = checkFiles(found.value.files, { world: toyWorld, reasons: found.value.reasons })
  const inFolder = checkFiles([correction, estimate, late], { world: toyWorld })
  expect(again.needReason).toBe(inFolder.needReason)
  expect(checkJson(again)).toBe(checkJson(inFolder))
})

test('a stored file that was changed stops the consolidation instead of being left out', () => {
  const folder = emptyFolder()
  const [first] = sent
  if (!first) throw new Error('expected samples')
  accepted(folder, [first])
  const state = folder.read()
  if (!state.ok) throw new Error('expected a ledger')
  cpSync(import.meta.filename, join(folder.path, 'objects', first.sha256.slice(0, 2), first.sha256.slice(2)))
  expect(currentFilesOf(folder, sampleWorld)).toMatchObject({ ok: false, issues: [{ code: 'ledger-object-damaged' }] })
  const sentState = state.value.ledger.submission(first.sha256)
  expect(sentState && storedFile(folder, sentState, sampleWorld).ok).toBe(false)
})

test('the command gives the same from the ledger as from the folder', { timeout: patience }, () => {
  const place = mkdtempSync(join(tmpdir(), 'chitieu-desk-'))
  const [reports, ledger] = [join(place, 'reports'), join(place, 'so')]
  const samples = join(import.meta.dirname, '../../data/submissions')
  for (const name of ['commune-monthly_2025-Q1_30376-1', 'commune-monthly_2025-Q2_30376-1']) {
    const path = join(name.split('_')[1] ?? '', `SAMPLE_${name}.xlsx`)
    mkdirSync(dirname(join(reports, path)), { recursive: true })
    cpSync(join(samples, path), join(reports, path))
  }
  cpSync(join(samples, 'received.csv'), join(reports, 'received.csv'))
  const own = ['--ledger', ledger, '--by', 'Trần Thị Bình', '--at', '2025-07-20T09:00:00+07:00', '--why', 'đã xác minh']
  expect(runChitieu('ledger', 'receive', reports, ...own)).toMatchObject({ status: 0 })
  expect(runChitieu('ledger', 'check', ...own)).toMatchObject({ status: 0 })
  const listed = JSON.parse(runChitieu('ledger', 'list', '--ledger', ledger, '--json').out)
  const shas = listed.submissions.map(({ submission }: { readonly submission: string }) => submission)
  expect(runChitieu('ledger', 'accept', ...shas, ...own)).toMatchObject({ status: 0 })
  const wish = ['--unit', '30376-1', '--list-date', '2025-06-30', '--period', '2025-Q1,2025-Q2']
  const answers = [[reports], ['--ledger', ledger]].map((from, at) => {
    const out = join(place, `out-${at}`)
    const { status, out: said } = runChitieu(
      'consolidate',
      ...from,
      ...wish,
      '--basis',
      'reported,before',
      '--out',
      out,
    )
    return { status, said, files: [...folderContents(realpathSync(join(out, 'current')))] }
  })
  expect(answers[0]?.status).toBe(0)
  // Two reports on two bases: record, printed workbook and page, all units, sources; sources of the form; checks and manifest.
  expect(answers[0]?.files.length).toBe(24)
  expect(answers[1]).toEqual(answers[0])
  expect(runChitieu('consolidate', reports, '--ledger', ledger, ...wish).status).toBe(2)
})
