import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentSubmissions } from '../../packages/indicators/src/node/current-submissions.ts'
import { objectPath } from '../../packages/indicators/src/node/object-store.ts'
import { readCurrent } from '../../packages/indicators/src/read-current.ts'
import { planReceipt } from '../../packages/indicators/src/receive-submissions.ts'
import { textFile } from '../checks/filled-form.ts'
import { world } from '../checks/toy-world.ts'
import { emptyFolder, occasion } from './toy-ledger.ts'

const file = textFile('t.csv', 'unit,administrative-files-received\n30280,1\n30283,2\n')
const declared = { period: '2025-Q1', listDate: '2025-03-31' }

function sample() {
  const folder = emptyFolder()
  folder.record(occasion(), (ledger) => {
    const { acts } = planReceipt(ledger, file, { world, occasion: occasion(), declared, replaces: null })
    const more = [
      { kind: 'checked', submission: file.sha256, ruleSet: '1.0', errors: 0, warnings: 0, unexplained: 0 },
      { kind: 'accepted', submission: file.sha256 },
    ] as const
    return { acts: [...acts, { ...more[0], notes: 0, reasons: [] }, more[1]], files: [file], issues: [] }
  })
  return folder
}

test('what stands comes with the bytes of its file, read as it was declared', () => {
  const current = currentSubmissions(sample(), world)
  if (!current.ok) throw new Error('expected a ledger')
  expect(current.value).toMatchObject([
    { report: { subject: '30280-1', period: '2025-Q1' }, revision: 0, isBest: true, file: { name: 't.csv', declared } },
    { report: { subject: '30283-1' }, submission: file.sha256 },
  ])
  expect(Buffer.from(current.value[0]?.file.bytes ?? [])).toEqual(Buffer.from(file.bytes))
  const { submissions } = readCurrent(current.value, world)
  expect(submissions.map(({ head, cells }) => [head.subject, cells[0]?.value])).toEqual([
    ['30280-1', '1'],
    ['30283-1', '2'],
  ])
})

test('a stored file that is gone or changed is told once, and nothing is given in its place', () => {
  const [gone, changed] = [sample(), sample()]
  rmSync(join(gone.path, objectPath(file.sha256)))
  writeFileSync(join(changed.path, objectPath(file.sha256)), 'unit,administrative-files-received\n30280,9\n')
  const codes = (folder: ReturnType<typeof sample>) => {
    const current = currentSubmissions(folder, world)
    return current.ok ? [] : current.issues.map(({ code }) => code)
  }
  expect(codes(gone)).toEqual(['ledger-object-missing'])
  expect(codes(changed)).toEqual(['ledger-object-damaged'])
  expect(codes(emptyFolder())).toEqual(['ledger-missing'])
})
