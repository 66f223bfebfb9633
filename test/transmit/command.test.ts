import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runChitieu } from '../support/run-chitieu.ts'
import { writeToy } from './toy-package.ts'
import { emptyFolder } from './trial.ts'

const BIN = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')
const SECRET = 'bi-mat-4f2a9c71d0'
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

interface Running {
  readonly address: string
  /** Everything it wrote, when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
  readonly stop: () => void
}

/** Starts `chitieu receive` and waits until it says where it listens. */
function receive(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, [BIN, 'receive', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  started.push(child)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }))
  })
  return new Promise((resolve, reject) => {
    child.on('close', () => reject(new Error(said)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /^http:\S+$/m.exec(said)?.[0]
      if (address) resolve({ address, ended, stop: () => child.kill('SIGTERM') })
    })
  })
}

/** Runs the command beside a receiver, so not with `spawnSync`: both are processes of their own, and nothing else happens here. */
const submit = (...args: readonly string[]): ReturnType<typeof runChitieu> => runChitieu('submit', ...args)

function dataWith(transport: object): string {
  const data = emptyFolder()
  mkdirSync(join(data, 'profiles'))
  writeFileSync(join(data, 'profiles', 'toy.json'), JSON.stringify({ transport }))
  return data
}

test('the commands send, receive, answer in words, record, and stop', async () => {
  const [data, store, ledger] = [dataWith({}), join(emptyFolder(), 'store'), join(emptyFolder(), 'ledger')]
  const receiver = await receive(['--store', store])
  const { path, id, identifier } = writeToy(emptyFolder())
  const shared = [path, '--to', 'toy', '--data', data, '--address', receiver.address, '--ledger', ledger, '--by', 'An']
  const first = submit(...shared)
  expect(first).toMatchObject({ status: 0 })
  expect(first.out).toContain(`Nơi nhận chấp nhận ${identifier}`)
  const again = submit(...shared, '--lang', 'en')
  expect(again.status).toBe(0)
  expect(again.err).toContain('transmission-accepted-before')
  const verified = runChitieu('ledger', 'verify', '--ledger', ledger)
  expect(verified).toMatchObject({ status: 0 })
  expect(verified.out).toMatch(/^0 lỗi, 0 cảnh báo – 2 mục, 1 tệp/)
  expect(runChitieu('ledger', 'list', '--ledger', ledger).out).toContain(id.slice(0, 12))
  // A correction that names another package than the one accepted.
  const wrong = writeToy(emptyFolder(), { revision: 1, replaces: null })
  const rejected = submit(wrong.path, ...shared.slice(1), '--lang', 'en')
  expect(rejected.status).toBe(1)
  expect(rejected.out).toMatch(/The receiver rejected .*\n {4}transmission-replaces-other: The package /)
  receiver.stop()
  const end = await receiver.ended
  expect(end.code).toBe(0)
  expect(end.said).toContain(identifier)
})

test('a secret is asked for, taken from a file that only its owner can read, and shown nowhere', async () => {
  const transport = { authentication: { kind: 'bearer', secret: 'TOY_SECRET' }, retries: { attempts: 1 } }
  const [data, store, ledger] = [dataWith(transport), join(emptyFolder(), 'store'), join(emptyFolder(), 'ledger')]
  const receiver = await receive(['--store', store, '--profile', 'toy', '--data', data], { TOY_SECRET: SECRET })
  const { path } = writeToy(emptyFolder())
  const shared = [path, '--to', 'toy', '--data', data, '--address', receiver.address, '--ledger', ledger, '--by', 'An']
  const file = join(emptyFolder(), 'secret')
  const outputs: string[] = []
  const run = (...args: readonly string[]): number | null => {
    const { status, out, err } = submit(...shared, ...args)
    outputs.push(out, err)
    return status
  }
  expect(run()).toBe(2)
  expect(outputs.join('')).toContain('secret-missing')
  writeFileSync(file, `${SECRET}\n`, { mode: 0o644 })
  expect(run('--secret-file', file)).toBe(2)
  expect(outputs.join('')).toMatch(/secret-file-open.*0644/s)
  const wrong = join(emptyFolder(), 'secret')
  writeFileSync(wrong, 'khac', { mode: 0o600 })
  expect(run('--secret-file', wrong)).toBe(2)
  expect(outputs.join('')).toContain('HTTP 401')
  const right = join(emptyFolder(), 'secret')
  writeFileSync(right, `${SECRET}\n`, { mode: 0o600 })
  expect(run('--secret-file', right, '--json')).toBe(0)
  // From the environment, beside a command that signs with all that it can see.
  const sign = `"${process.execPath}" -e "process.stdout.write(Object.values(process.env).concat(process.argv).join())" {}`
  const signed = writeToy(emptyFolder(), { unit: '92-2' })
  const args = [BIN, 'submit', signed.path, ...shared.slice(1), '--sign', sign]
  const environment = { ...process.env, TOY_SECRET: SECRET }
  const fromEnvironment = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment })
  expect(fromEnvironment.status).toBe(0)
  outputs.push(fromEnvironment.stdout, fromEnvironment.stderr, readFileSync(`${signed.path}.p7s`, 'utf8'))
  receiver.stop()
  outputs.push((await receiver.ended).said)
  const kept = [store, ledger, join(path, '..')].flatMap((cwd) =>
    globSync('**', { cwd }).map((name) => join(cwd, name)),
  )
  const files = kept.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name, 'latin1'))
  expect(files.length).toBeGreaterThan(6)
  for (const text of [...outputs, ...files]) expect(text).not.toContain(SECRET)
})

test('a receiver stops by itself: after one decision, or when nothing is asked', async () => {
  const data = dataWith({})
  const once = await receive(['--store', join(emptyFolder(), 'store'), '--once'])
  const sent = submit(writeToy(emptyFolder()).path, '--to', 'toy', '--data', data, '--address', once.address, '--json')
  expect(JSON.parse(sent.out)).toMatchObject({ answer: { outcome: 'accepted' }, recorded: [] })
  expect((await once.ended).code).toBe(0)
  const idle = await receive(['--store', join(emptyFolder(), 'store'), '--idle', '0'])
  expect((await idle.ended).code).toBe(0)
})
