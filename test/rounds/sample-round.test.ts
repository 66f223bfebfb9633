import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSamples } from '../../packages/indicators/scripts/samples/make-samples.ts'
import type { Round, RoundReport } from '../../packages/indicators/src/generated/types.ts'
import {
  validateConsolidation,
  validateHandover,
  validateRoundReport,
} from '../../packages/indicators/src/generated/validators.js'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { readRounds } from '../../packages/indicators/src/node/read-rounds.ts'
import { writeRound } from '../../packages/indicators/src/node/write-round.ts'
import { catalog, DATA, library, sha256 } from '../templates/template-world.ts'

const FORM = '13a-btp-htqtct-ht'
const read = readCheckWorld(DATA)
if (!read.ok) throw new Error('expected sound data')
const world = read.value

/** The reports on civil status with their planted faults, as they were received. */
function receivedReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-round-'))
  const plan = JSON.parse(readFileSync(join(DATA, 'submissions/plan.json'), 'utf8'))
  for (const { path, bytes } of makeSamples({ catalog, library, plan, hash: sha256 }, false)) {
    if (!path.includes(`_${FORM}_`) && path !== 'received.csv') continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes())
  }
  return folder
}

const rounds = readRounds(DATA, world)
if (!rounds.ok) throw new Error('expected sound rounds')
const whole = rounds.value.find(({ code }) => code === 'an-giang-2025') as Round
const round: Round = { ...whole, forms: whole.forms.filter(({ form }) => form === FORM) }

const written = new Map<string, string | Uint8Array>()
const made = writeRound(
  round,
  { data: DATA, received: receivedReports(), world, language: 'vi' },
  (path, bytes) => void written.set(path, bytes),
)
const report = (made.ok ? made.value : null) as RoundReport

test('counts what was due, what came, what was sent back', () => {
  // By hand: the 298 communes of 30 June and the two wards that became one on 1 March owe the first half, 102 communes the second. The
  // report of the ward made on 1 March holds the whole half, and with it those of the two. Four files of the first half have faults
  // (data/submissions/planted-faults.csv). Nobody states when the form is due.
  expect(report.files).toEqual({ received: 400, refused: 4 })
  expect(report.covered).toBe(2)
  const nothing = { onTime: 0, late: 0, missing: 0, awaited: 0, notYetDue: 0 }
  expect(report.reports).toEqual({ ...nothing, due: 402, received: 398, undated: 398, returned: 4 })
  expect(report.forms.map(({ number, periods }) => [number, periods.map(({ counts }) => counts.due)])).toEqual([
    ['13a/BTP/HTQTCT/HT', [300, 102]],
  ])
  expect(report.sample).toBe(true)
})

test('says it in words with numbers of the language', () => {
  const [files, reports] = report.summary.map(({ text }) => text)
  expect(files?.vi).toBe('Tệp: đã nhận 400, trong đó 4 tệp có lỗi nên không đưa vào số nào.')
  expect(reports?.en).toContain('402 due, 398 received')
  for (const { text } of report.summary) expect(`${text.vi} ${text.en}`).not.toMatch(/[{}]|undefined/)
})

test('every report is there on its bases, follows its schema, and is printed for each unit of the level', () => {
  expect(report.consolidated.map(({ period, basis }) => `${period} ${basis}`)).toEqual(
    ['2025-H1', '2025-H2', '2025'].flatMap((period) =>
      ['reported', 'at:2025-07-01', 'at:2025-06-30'].map((basis) => `${period} ${basis}`),
    ),
  )
  for (const { path, units } of report.consolidated) {
    const record: unknown = JSON.parse(String(written.get(`${path}.json`)))
    expect(validateConsolidation(record), path).toBe(true)
    for (const unit of units) {
      expect([path, unit, written.has(`${path}.${unit}.xlsx`)]).toEqual([path, unit, true])
      expect(String(written.get(`${path}.${unit}.html`))).toContain('SAMPLE')
    }
  }
  // The old provinces of the first half, the new one, and all three over the year as reported.
  const units = (period: string, basis: string): readonly string[] =>
    report.consolidated.find((each) => each.period === period && each.basis === basis)?.units ?? []
  expect(units('2025-H1', 'at:2025-06-30')).toEqual(['89-1', '91-1'])
  expect(units('2025', 'at:2025-07-01')).toEqual(['91-2'])
  expect([...units('2025', 'reported')].sort()).toEqual(['89-1', '91-1', '91-2'])
})

test('the handover names what the files with faults leave open, and its files lie beside it', () => {
  expect(report.handovers).toHaveLength(1)
  const [{ path, verdict, open } = { path: '', verdict: '', open: 0 }] = report.handovers
  const record = JSON.parse(String(written.get(`${path}/handover.json`)))
  expect(validateHandover(record)).toBe(true)
  expect(record.counts.reports).toMatchObject({ expected: 298, present: 294, missing: 4, refused: 4 })
  expect([verdict, record.counts.matters.open]).toEqual(['open', open])
  expect(written.has(`${path}/handover.html`)).toBe(true)
})

test('the record follows its schema', () => {
  expect(validateRoundReport(JSON.parse(String(written.get('round.json'))))).toBe(true)
})

test('a round without reports is refused with the reason', () => {
  const options = { data: DATA, received: join(tmpdir(), 'chitieu-nowhere'), world, language: 'vi' as const }
  const refused = writeRound(round, options, () => undefined)
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['no-file-found'])
})
