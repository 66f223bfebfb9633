import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { write } from './writings.ts'

const WRITER = join(import.meta.dirname, 'writer.ts')
const RUNS = isLong ? 200 : 10
const WRITINGS = 40
/** Steps of a writing as `full-disk.test.ts` counts them, and milliseconds in which several are written. */
const [STEPS, MOMENTS] = [28, 150]

const emptyPath = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-killed-')), 'ledger')

/** The ledger after each writing, when nobody stops it: the bytes of its file and all that is stored. */
const undisturbed = (() => {
  const folder = new LedgerFolder(emptyPath())
  const states = [{ bytes: '', files: [] as readonly string[] }]
  for (let number = 0; number < WRITINGS; number += 1) {
    write(folder, number)
    states.push(stateOf(folder))
  }
  return states
})()

function stateOf(folder: LedgerFolder): { readonly bytes: string; readonly files: readonly string[] } {
  return { bytes: readFileSync(join(folder.path, 'ledger.ndjson'), 'utf8'), files: folder.objects.list() }
}

/** Runs the writer until it is killed, by itself at a step or from here after a while; gives how many writings it said were done. */
function killed(path: string, moment: { readonly step: number } | { readonly wait: number }): Promise<number> {
  const step = 'step' in moment ? [String(moment.step)] : []
  const child = spawn(process.execPath, [WRITER, path, String(WRITINGS), ...step], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let fault = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    fault += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '' && 'wait' in moment) setTimeout(() => child.kill('SIGKILL'), moment.wait)
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(said.split('\n').filter((line) => /^\d+$/.test(line)).length)
      else reject(new Error(fault))
    })
  })
}

test(`a process killed at ${RUNS} moments while it writes leaves the ledger before or after, never between`, {
  timeout: patience,
}, async () => {
  const random = new Seeded('killed')
  const seen = { cut: 0, locked: 0, left: 0, unsaid: 0 }
  for (let run = 0; run < RUNS; run += 1) {
    const moment = run % 2 === 0 ? { step: random.whole(0, STEPS * 6) } : { wait: random.whole(0, MOMENTS) }
    const folder = new LedgerFolder(emptyPath())
    const said = await killed(folder.path, moment)
    const about = `run ${run}: ${JSON.stringify(moment)}, ${said} said to be done`
    const after = verifyLedger(folder)
    const warnings = after.issues.filter(({ severity }) => severity !== 'error')
    expect(after.issues, about).toEqual(warnings)
    // What was said to be done is there; what was not may be, as a whole.
    const done = undisturbed.findIndex(({ bytes }) => bytes.split('\n').length - 1 === after.entries)
    expect([said, said + 1], about).toContain(done)
    const whole = folder.readEntries()
    const bytes = after.entries > 0 ? stateOf(folder).bytes : ''
    expect(bytes.slice(0, whole.end), about).toBe(undisturbed[done]?.bytes)
    expect(folder.objects.list(), about).toEqual(expect.arrayContaining([...(undisturbed[done]?.files ?? [])]))
    // The next writer tells what it found, and what it writes then is as if nobody had been stopped.
    const next = write(folder, done)
    expect(next, about).toMatchObject({ ok: true })
    if (done < WRITINGS) expect(stateOf(folder), about).toEqual(undisturbed[done + 1])
    expect(verifyLedger(folder).issues, about).toEqual([])
    const codes = next.ok ? next.value.issues.map(({ code }) => code) : []
    seen.cut += Number(codes.includes('ledger-tail-cut'))
    seen.locked += Number(codes.includes('lock-stale'))
    seen.left += Number(after.issues.some(({ code }) => code === 'ledger-object-unlisted'))
    seen.unsaid += Number(done > said)
  }
  const { cut, locked, left, unsaid } = seen
  console.info(
    `killed ${RUNS} times: ${locked} left a lock, ${left} files not listed, ${cut} a cut end, ${unsaid} were done unsaid`,
  )
  expect(locked).toBeGreaterThan(0)
  expect(left).toBeGreaterThan(0)
  if (isLong) expect(cut).toBeGreaterThan(0)
})
