import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProfileTransport } from '../../packages/indicators/src/generated/types.ts'
import { isLong } from '../invariants/runs.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { packSmall, type RealPackage } from './real-package.ts'
import { BIN, receive } from './receive-command.ts'
import { writeToy } from './toy-package.ts'
import { writeProfile } from './toy-profile.ts'
import { emptyFolder } from './trial.ts'

const SECRET = 'bi-mat-4f2a9c71d0'

/** Runs the command beside a receiver, so not with `spawnSync`: both are processes of their own, and nothing else happens here. */
const submit = (...args: readonly string[]): ReturnType<typeof runChitieu> => runChitieu('submit', ...args)

function dataWith(transport: Partial<ProfileTransport>): string {
  const data = emptyFolder()
  writeProfile(data, 'neutral', transport)
  return data
}

/** A copy of a package in a folder of its own, so that what stands beside it is of one test. */
function copyOf({ path }: RealPackage): string {
  const copy = join(emptyFolder(), basename(path))
  copyFileSync(path, copy)
  return copy
}

const IDENTIFIER = 'neutral/statistics/all/all/all/1'
const first = packSmall('1.50')
/** The second revision: what changed since the first. */
const second = packSmall('1.75', '--replaces', first.path, '--partial')

test('the commands pack, send, verify, answer in words, record, and stop', async () => {
  const [data, store, ledger] = [dataWith({}), join(emptyFolder(), 'store'), join(emptyFolder(), 'ledger')]
  const receiver = await receive(['--store', store])
  const options = ['--to', 'neutral', '--data', data, '--address', receiver.address, '--ledger', ledger, '--by', 'An']
  // A package of changes cannot be judged before what it rests on is there.
  const early = submit(second.path, ...options, '--lang', 'en')
  expect(early.status).toBe(1)
  expect(early.out).toMatch(/The receiver rejected .*\n {4}transmission-base-missing: The package /)
  expect(early.out).toContain('    transmission-replaces-other: The package ')
  const sent = submit(first.path, ...options)
  expect(sent).toMatchObject({ status: 0 })
  expect(sent.out).toContain(`Nơi nhận chấp nhận ${IDENTIFIER}`)
  expect(submit(second.path, ...options).out).toContain(`Nơi nhận chấp nhận ${IDENTIFIER.replace(/1$/, '2')}`)
  const shown = runChitieu('ledger', 'show', second.id.slice(0, 8), '--ledger', ledger, '--lang', 'en')
  expect(shown.status).toBe(0)
  expect(shown.out).toMatch(
    /^\S+ +accepted +neutral .*\n1 .* transmitted .*\n2 .* answered .*\n5 .* transmitted .*\n6 .* answered /,
  )
  // Its head is right; the tables that a package has are not there. Where it lies on the machine of the receiver is not said.
  const toy = writeToy(emptyFolder(), { receiver: 'neutral' })
  const refused = submit(toy.path, ...options.slice(0, -4))
  expect(refused.status).toBe(1)
  expect(refused.out).toContain('    package-content-missing: package.json nêu datapackage.json')
  expect(refused.out).not.toContain(store)
  expect(readdirSync(join(store, 'packages')).sort()).toEqual([first.id, second.id].sort())
  receiver.stop()
  const end = await receiver.ended
  expect(end.code).toBe(0)
  expect(end.said).toContain(IDENTIFIER)
  if (!isLong) return
  const again = submit(first.path, ...options, '--lang', 'en')
  expect(again.status).toBe(0)
  expect(again.err).toContain('transmission-accepted-before')
  const verified = runChitieu('ledger', 'verify', '--ledger', ledger)
  expect(verified).toMatchObject({ status: 0 })
  expect(verified.out).toMatch(/^0 lỗi, 0 cảnh báo – 6 mục, 3 tệp/)
})

test.runIf(isLong)(
  'a secret is asked for, taken from a file that only its owner can read, and shown nowhere',
  async () => {
    const data = dataWith({
      authentication: { kind: 'bearer', secret: 'TOY_SECRET' },
      retries: { attempts: 1, firstWaitSeconds: 0, longestWaitSeconds: 0 },
    })
    const [store, ledger] = [join(emptyFolder(), 'store'), join(emptyFolder(), 'ledger')]
    const receiver = await receive(['--store', store, '--profile', 'neutral', '--data', data], { TOY_SECRET: SECRET })
    const path = copyOf(first)
    const shared = [
      path,
      '--to',
      'neutral',
      '--data',
      data,
      '--address',
      receiver.address,
      '--ledger',
      ledger,
      '--by',
      'An',
    ]
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
    const signed = copyOf(second)
    const args = [BIN, 'submit', signed, ...shared.slice(1), '--sign', sign]
    const environment = { ...process.env, TOY_SECRET: SECRET }
    const fromEnvironment = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment })
    expect(fromEnvironment.status).toBe(0)
    outputs.push(fromEnvironment.stdout, fromEnvironment.stderr, readFileSync(`${signed}.p7s`, 'utf8'))
    receiver.stop()
    outputs.push((await receiver.ended).said)
    const kept = [store, ledger, join(path, '..'), join(signed, '..')].flatMap((cwd) =>
      globSync('**', { cwd }).map((name) => join(cwd, name)),
    )
    const files = kept.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name, 'latin1'))
    expect(files.length).toBeGreaterThan(6)
    for (const text of [...outputs, ...files]) expect(text).not.toContain(SECRET)
  },
)

test.runIf(isLong)('a receiver stops by itself: after one decision, or when nothing is asked', async () => {
  const once = await receive(['--store', join(emptyFolder(), 'store'), '--once'])
  const sent = submit(first.path, '--to', 'neutral', '--data', dataWith({}), '--address', once.address, '--json')
  expect(JSON.parse(sent.out)).toMatchObject({ answer: { outcome: 'accepted' }, recorded: [] })
  expect((await once.ended).code).toBe(0)
  const idle = await receive(['--store', join(emptyFolder(), 'store'), '--idle', '0'])
  expect((await idle.ended).code).toBe(0)
})

test('verify asks a command about the signature beside a package', () => {
  const path = copyOf(second)
  const command = `"${process.execPath}" -e "process.exit(require('fs').readFileSync(process.argv[2], 'utf8') === 'good' ? 0 : 4)" {} {signature}`
  const verify = (): ReturnType<typeof runChitieu> =>
    runChitieu('verify', path, '--base', first.path, '--verify-signature', command, '--json')
  const codes = (): readonly string[] => {
    const { findings } = JSON.parse(verify().out) as { readonly findings: readonly { readonly code: string }[] }
    return findings.map(({ code }) => code)
  }
  writeFileSync(`${path}.p7s`, 'bad')
  expect(codes()).toEqual(['signature-wrong'])
  if (!isLong) return
  writeFileSync(`${path}.p7s`, 'good')
  expect(verify()).toMatchObject({ status: 0 })
  rmSync(`${path}.p7s`)
  expect(codes()).toEqual(['signature-missing'])
})
