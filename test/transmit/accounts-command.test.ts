import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runChitieu } from '../support/run-chitieu.ts'
import { packSmall } from './real-package.ts'
import { receive } from './receive-command.ts'
import { emptyFolder } from './trial.ts'

const accounts = (...args: readonly string[]): ReturnType<typeof runChitieu> => runChitieu('accounts', ...args)

test('an account is made, its token printed once and kept nowhere, its end written', () => {
  const file = join(emptyFolder(), 'accounts.json')
  const made = accounts('add', '--accounts', file, '--id', 'an-giang', '--role', 'sender', '--unit', '91-2')
  expect(made).toMatchObject({ status: 0 })
  const token = made.out.trim()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(made.err).toContain('chỉ in lần này')
  expect(readFileSync(file, 'utf8')).not.toContain(token)
  if (process.platform !== 'win32') expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  const again = accounts('add', '--accounts', file, '--id', 'an-giang', '--role', 'operator')
  expect(again.status).toBe(2)
  expect(again.err).toContain('record-invalid')
  expect(accounts('add', '--accounts', file, '--id', 'an-giang-cu', '--role', 'sender', '--unit', '91').status).toBe(2)
  expect(accounts('add', '--accounts', file, '--id', 'x', '--role', 'admin').status).toBe(2)
  expect(accounts('add', '--accounts', file, '--id', 'x', '--role', 'operator', '--unit', '91-2').status).toBe(2)
  const operator = accounts(
    'add',
    '--accounts',
    file,
    '--id',
    'truc',
    '--role',
    'operator',
    '--from',
    '2025-07-01',
    '--json',
  )
  expect(JSON.parse(operator.out)).toMatchObject({
    account: { id: 'truc', role: 'operator', unit: null, validFrom: '2025-07-01', validTo: null },
    token: expect.stringMatching(/^[\w-]{43}$/),
  })
  expect(accounts('end', '--accounts', file, '--id', 'an-giang', '--to', '2026-12-01').status).toBe(0)
  expect(accounts('list', '--accounts', file).out).toBe(
    'an-giang sender 91-2  – 2026-12-01\ntruc operator – 2025-07-01 –\n',
  )
})

test('a receiver with accounts takes the package of the country from its account and from no other', async () => {
  const folder = emptyFolder()
  const [file, store] = [join(folder, 'accounts.json'), join(folder, 'store')]
  const secretFile = (id: string, ...unit: readonly string[]): string => {
    const { out } = accounts('add', '--accounts', file, '--id', id, '--role', 'sender', ...unit)
    const path = join(folder, id)
    writeFileSync(path, out, { mode: 0o600 })
    return path
  }
  const country = secretFile('ca-nuoc', '--unit', 'VN-1')
  const province = secretFile('an-giang', '--unit', '91-2')
  const receiver = await receive(['--store', store, '--accounts', file])
  const { path } = packSmall('1.50')
  const submit = (secret: string) =>
    runChitieu('submit', path, '--to', 'neutral', '--address', receiver.address, '--secret-file', secret)
  const refused = submit(province)
  expect(refused.status).toBe(2)
  expect(refused.err).toContain('HTTP 403')
  expect(submit(country)).toMatchObject({ status: 0 })
  receiver.stop()
  const { code, said } = await receiver.ended
  expect(code).toBe(0)
  expect(said).toContain('account-unit-foreign')
  const verified = accounts('verify', '--store', store, '--json')
  expect(verified.status).toBe(0)
  expect((JSON.parse(verified.out) as { lines: number }).lines).toBeGreaterThan(2)
  const log = join(store, 'attempts.ndjson')
  const text = readFileSync(log, 'utf8')
  for (const secret of [country, province]) expect(text + said).not.toContain(readFileSync(secret, 'utf8').trim())
  writeFileSync(log, text.replace('"account":"an-giang"', '"account":"ca-nuoc"'))
  const altered = accounts('verify', '--store', store)
  expect(altered.status).toBe(1)
  expect(altered.err).toContain('attempt-log-broken')
})
