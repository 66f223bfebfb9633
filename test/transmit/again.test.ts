import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { issue } from '../../packages/indicators/src/base/issue.ts'
import type { Step } from '../../packages/indicators/src/model/transmission-steps.ts'
import type { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { type Submitted, submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { writeToy } from './toy-package.ts'
import { emptyFolder, emptyLedger, hasty, MOMENT, openReceiver, sending } from './trial.ts'

/** Sends a package; also what was done on the way. */
async function submit(...args: Parameters<typeof sending>): Promise<Submitted & { readonly steps: readonly string[] }> {
  const steps: string[] = []
  const rim = { ...hasty(), onStep: (step: Step) => void steps.push(step.do) }
  const result = await submitPackage(sending(...args), rim)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { ...result.value, steps }
}

const kinds = (ledger: LedgerFolder): readonly string[] =>
  ledger.readEntries().entries.map(({ act }) => (act.kind === 'answered' ? act.outcome : act.kind))

test('whoever was stopped between sending and recording finds out by the key, and records one acceptance', async () => {
  const receiver = await openReceiver()
  const ledger = emptyLedger()
  const { path, id } = writeToy(emptyFolder())
  await submit(path, receiver.port)
  const found = await submit(path, receiver.port, { ledger })
  await receiver.close()
  expect(found.steps).toEqual(['announce', 'end'])
  expect(kinds(ledger)).toEqual(['transmitted', 'accepted'])
  expect(found.answer?.packet).toMatchObject({ package: id, outcome: 'accepted', receivedAt: MOMENT })
  // The packet is kept as it came.
  const [, answered] = found.entries
  const hash = answered?.act.kind === 'answered' ? answered.act.receiptHash : ''
  const kept = readFileSync(join(ledger.path, 'objects', hash.slice(0, 2), hash.slice(2)), 'utf8')
  expect(JSON.parse(kept)).toEqual(found.answer?.packet)
  expect(verifyLedger(ledger).issues).toEqual([])
})

test('a package of which a part arrived is sent from there, also to a receiver that was started anew', async () => {
  const store = join(emptyFolder(), 'store')
  const { path, id } = writeToy(emptyFolder(), { text: 'x'.repeat(50) })
  const first = await openReceiver(store)
  let pages = 0
  const stopped = await submitPackage(sending(path, first.port, { pageBytes: 100 }), {
    ...hasty(),
    // Stopped where a process may be: two parts are there, the third never goes out.
    onStep: ({ do: what }) => {
      pages += Number(what === 'send')
      if (pages === 3) throw new Error('stopped')
    },
  }).catch((fault: Error) => fault.message)
  expect(stopped).toBe('stopped')
  await first.close()
  const second = await openReceiver(store)
  const sent: number[] = []
  const rim = { ...hasty(), onStep: (step: Step) => void (step.do === 'send' && sent.push(step.offset)) }
  const result = await submitPackage(sending(path, second.port, { pageBytes: 100 }), rim)
  await second.close()
  expect(sent[0]).toBe(200)
  expect(result.ok && result.value.answer?.packet.outcome).toBe('accepted')
  expect(readdirSync(join(store, 'packages'))).toEqual([id])
})

test('a rejected package is judged anew when it is sent again, each answer is recorded once', async () => {
  const fault = { is: true }
  const verify = async (path: string) => (fault.is ? [issue('file-damaged', { file: path, reason: 'x' })] : [])
  const receiver = await openReceiver(undefined, { verify })
  const ledger = emptyLedger()
  const { path } = writeToy(emptyFolder())
  const first = await submit(path, receiver.port, { ledger })
  expect(first.issues.map(({ code }) => code)).toEqual(['transmission-rejected'])
  expect(first.answer?.packet.reasons.map(({ code }) => code)).toEqual(['file-damaged'])
  fault.is = false
  // Who knows nothing of the rejection is told of it first.
  const stranger = await submit(path, receiver.port)
  expect(stranger.answer?.packet.receipt).toBe(first.answer?.packet.receipt)
  await submit(path, receiver.port, { ledger })
  await receiver.close()
  expect(kinds(ledger)).toEqual(['transmitted', 'rejected', 'transmitted', 'accepted'])
  expect(verifyLedger(ledger).issues).toEqual([])
})

test('a receiver that takes its time is asked again, and its decision completes the record', async () => {
  const held = { release: (): void => {} }
  const whenReleased = new Promise<void>((resolve) => {
    held.release = resolve
  })
  const verify = async () => {
    await whenReleased
    return []
  }
  const receiver = await openReceiver(undefined, { verify, answerWithin: 1 })
  const ledger = emptyLedger()
  const { path } = writeToy(emptyFolder())
  expect((await submit(path, receiver.port, { ledger })).issues.map(({ code }) => code)).toEqual([
    'transmission-pending',
  ])
  expect((await submit(path, receiver.port, { ledger })).entries).toEqual([])
  const waiting = submit(path, receiver.port, { ledger, isPatient: true })
  held.release()
  const { steps } = await waiting
  await receiver.close()
  expect(steps).not.toContain('send')
  expect(kinds(ledger)).toEqual(['transmitted', 'pending', 'accepted'])
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
if (!hasOpenssl) console.warn('openssl is not there: HTTPS was not tried')

describe.skipIf(!hasOpenssl)('over HTTPS', () => {
  test('a receiver whose certificate nobody vouches for is told nothing', async () => {
    const home = emptyFolder()
    const files = ['-keyout', join(home, 'key.pem'), '-out', join(home, 'cert.pem')]
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2', '-nodes']
    spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', ...files, ...names])
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(home, name), 'utf8'))
    const asked: string[] = []
    const server = createServer({ key, cert }, (request, response) => {
      asked.push(`${request.method} ${request.headers.authorization}`)
      response.writeHead(307, { Location: 'http://127.0.0.1:1/' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const of = {
      address: `https://localhost:${port}`,
      retries: { attempts: 1, firstWaitSeconds: 0, longestWaitSeconds: 0 },
    }
    const { path } = writeToy(emptyFolder())
    const untrusted = await submitPackage(sending(path, port, { of, secret: 'bi-mat' }), hasty())
    expect(untrusted).toMatchObject({
      ok: false,
      issues: [{ code: 'transmission-unreachable', args: { fault: 'tls' } }],
    })
    expect(asked).toEqual([])
    // Trusted: it is asked once, and no redirection is followed.
    const trusted = await submitPackage(sending(path, port, { of, secret: 'bi-mat', ca: cert ?? '' }), hasty())
    await new Promise((resolve) => server.close(resolve))
    expect(trusted).toMatchObject({ ok: false, issues: [{ code: 'transmission-refused', args: { status: '307' } }] })
    expect(asked).toEqual(['POST Bearer bi-mat'])
  })
})
