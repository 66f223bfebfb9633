import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import type { Account, ReceiverLimits } from '../../packages/indicators/src/generated/types.ts'
import type { Attempt } from '../../packages/indicators/src/model/attempt.ts'
import { transmissionKey } from '../../packages/indicators/src/model/transmission.ts'
import { ATTEMPTS, AttemptLog } from '../../packages/indicators/src/node/attempt-log.ts'
import { DISK } from '../../packages/indicators/src/node/disk.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { type Answered, ask, say } from './http-by-hand.ts'
import { account, gateOf, tokenOf } from './rearranged.ts'
import { type ToyPackage, type WrittenToy, writeToy } from './toy-package.ts'
import { emptyFolder, hasty, LIMITS, openReceiver, sending, type Trial } from './trial.ts'

const TODAY = '2025-08-01T08:15:00+07:00'
const ACCOUNTS: readonly Account[] = [
  account('a-2'),
  account('t-1'),
  account('P-2'),
  account('a-1'),
  account('R-1', { validTo: '2025-08-01' }),
  account(null),
]

interface Attacked extends Trial {
  readonly told: readonly Issue[]
  /** The lines of the log, when the receiver has ended. */
  readonly attempts: () => Promise<readonly (Attempt & { readonly seq: number })[]>
}

const opened: Attacked[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

async function attacked(
  over: Partial<ReceiverLimits> = {},
  accounts: readonly Account[] = ACCOUNTS,
  clock: { now: number } = { now: 0 },
): Promise<Attacked> {
  const store = join(emptyFolder(), 'store')
  const told: Issue[] = []
  const log = new AttemptLog(store)
  const trial = await openReceiver(store, {
    ...{ limits: { ...LIMITS, ...over }, gate: gateOf([...accounts], over, () => clock.now), log },
    ...{ moment: () => TODAY, onRefusal: (finding: Issue) => told.push(finding) },
  })
  let ending: Promise<void> | null = null
  const close = (): Promise<void> => {
    ending ??= trial.close()
    return ending
  }
  const attempts = async () => {
    await close()
    const text = readFileSync(join(store, ATTEMPTS), 'utf8')
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Attempt & { readonly seq: number })
  }
  const made = { ...trial, close, told, attempts }
  opened.push(made)
  return made
}

const toyOf = (unit: string, more: ToyPackage = {}): WrittenToy =>
  writeToy(emptyFolder(), { unit, figures: `unit,value\n${unit},1\n`, ...more })

async function submit(toy: WrittenToy, { port }: Trial, token: string): Promise<readonly string[]> {
  const result = await submitPackage(sending(toy.path, port, { secret: token }), hasty())
  if (!result.ok) return result.issues.map(({ code, args }) => ('status' in args ? `${code} ${args.status}` : code))
  const reasons = result.value.answer?.packet.reasons.map(({ code }) => code) ?? []
  return [...result.value.issues.map(({ code }) => code), ...reasons]
}

/** An announcement by hand. */
const announcement = ({ id, identifier, sha256: hash }: WrittenToy, bytes = 1000) => {
  const key = transmissionKey('toy', id, sha256)
  const said = { key, package: id, name: 'toy', externalIdentifier: identifier, bytes, sha256: hash }
  return {
    ...{ method: 'POST', path: '/packages', headers: { 'Idempotency-Key': `"${key}"` } },
    body: JSON.stringify({ ...said, signature: null, after: null }),
  }
}

const seen = ({ status, headers, body }: Answered): unknown => {
  const { date: _, ...rest } = headers
  return { status, rest, body }
}

test('whoever has the token of the unit, of its heir or of the unit above hands in; all others are turned away', async () => {
  const receiver = await attacked()
  expect(await submit(toyOf('a-2'), receiver, tokenOf('a-2'))).toEqual(['transmission-accepted'])
  expect(await submit(toyOf('b-1'), receiver, tokenOf('a-2'))).toEqual(['transmission-accepted'])
  expect(await submit(toyOf('s-1'), receiver, tokenOf('p-2'))).toEqual(['transmission-accepted'])
  expect(await submit(toyOf('s-1', { revision: 2 }), receiver, tokenOf('t-1'))).toEqual(['transmission-refused 403'])
  expect(await submit(toyOf('a-1'), receiver, tokenOf('a-1'))).toEqual(['transmission-refused 401'])
  expect(await submit(toyOf('R-1'), receiver, tokenOf('r-1'))).toEqual(['transmission-refused 401'])
  expect(await submit(toyOf('t-1'), receiver, tokenOf('operator'))).toEqual(['transmission-refused 403'])
  const log = await receiver.attempts()
  const refused = log.filter(({ code }) => code !== null).map(({ status, account: who, code }) => [status, who, code])
  expect(refused).toEqual([
    [403, 't-1', 'account-unit-shared'],
    [401, 'a-1', 'account-unit-ended'],
    [401, 'r-1', 'account-not-valid'],
    [403, 'operator', 'account-role-unfit'],
  ])
})

test('figures of another unit in a package are a reason against it', async () => {
  const receiver = await attacked()
  const figures = 'unit,value\na-2,1\nt-1,2\ns-1,3\n'
  expect(await submit(toyOf('a-2', { figures }), receiver, tokenOf('a-2'))).toEqual([
    'transmission-rejected',
    'account-unit-foreign',
    'account-unit-shared',
  ])
  expect(await submit(toyOf('P-2', { figures }), receiver, tokenOf('p-2'))).toEqual(['transmission-accepted'])
})

test('no token, a wrong one, one of an ended unit and one that is out are answered alike', async () => {
  const receiver = await attacked()
  const path = '/packages'
  const wrong = ['wrong', tokenOf('a-1'), tokenOf('r-1'), `${tokenOf('a-2')}x`, tokenOf('a-2').slice(0, -1)]
  const answers = await Promise.all([
    ask(receiver.port, { path }),
    ...wrong.map((token) => ask(receiver.port, { path, token })),
  ])
  expect(new Set(answers.map((each) => JSON.stringify(seen(each)))).size).toBe(1)
  expect(answers[0]).toMatchObject({ status: 401, body: '', headers: { 'www-authenticate': 'Bearer' } })
  // Not even an account whose token is empty is opened by none.
  const empty = await attacked({}, [account('t-1', { tokenSha256: sha256('') })])
  expect((await ask(empty.port, { path })).status).toBe(401)
  expect((await ask(empty.port, { path, token: '' })).status).toBe(401)
  const basic = await ask(receiver.port, { path, headers: { Authorization: `Basic ${tokenOf('a-2')}` } })
  expect(basic.status).toBe(401)
})

test('of a package of others it is told the same as of none; tricks with paths lead nowhere', async () => {
  const receiver = await attacked()
  const toy = toyOf('t-1')
  expect(await submit(toy, receiver, tokenOf('t-1'))).toEqual(['transmission-accepted'])
  const asked = (path: string, who: string, method = 'GET'): Promise<Answered> =>
    ask(receiver.port, { path, token: tokenOf(who), method })
  const own = await asked(`/packages/${toy.id}`, 't-1')
  expect(own.status).toBe(200)
  for (const who of ['p-2', 'operator']) expect((await asked(`/packages/${toy.id}`, who)).body).toBe(own.body)
  const [others, none] = [await asked(`/packages/${toy.id}`, 'a-2'), await asked(`/packages/${sha256('none')}`, 'a-2')]
  expect(seen(others)).toEqual(seen(none))
  expect(others.status).toBe(404)
  expect((await asked(`/packages/${toy.id}`, 'a-2', 'PATCH')).status).toBe(404)
  expect((await asked(`/packages/${toy.id}`, 'operator', 'PATCH')).status).toBe(403)
  expect((await asked(`/packages/${toy.id}`, 't-1', 'DELETE')).status).toBe(405)
  const tricks = [
    `/packages/../packages/${toy.id}`,
    `//packages/${toy.id}`,
    `/packages/${toy.id}/`,
    `/packages/${toy.id}?x=1`,
    `/packages/%2e%2e/${toy.id}`,
    `/packages/${toy.id.toUpperCase()}`,
    `/packages/${toy.id}%00`,
    '/packages/../../../../etc/passwd',
    `/packages/../uploads/${toy.id}/announcement.json`,
    `http://127.0.0.1/packages/${toy.id}`,
    '/journal.ndjson',
    '/',
  ]
  const answers = await Promise.all(tricks.map((path) => asked(path, 't-1')))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(tricks.map(() => [404, '']))
})

test('what is too large is not read', async () => {
  const receiver = await attacked({ announcementBytes: 2048, requestBytes: 4096 })
  const token = tokenOf('t-1')
  const told = await ask(receiver.port, { ...announcement(toyOf('t-1')), body: 'x'.repeat(4000), token })
  expect(told.status).toBe(413)
  const head = `POST /packages HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n`
  // A length that is only told: the answer comes before any byte of the body.
  expect(await say(receiver.port, `${head}Content-Length: 9000000000\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /)
  const chunk = `1000\r\n${'y'.repeat(4096)}\r\n`
  expect(await say(receiver.port, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`)).toMatch(/^HTTP\/1\.1 413 /)
  expect(await say(receiver.port, `${head}X: ${'z'.repeat(9000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  expect(await say(receiver.port, 'what is this\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  const log = await receiver.attempts()
  expect(log.map(({ status, code }) => [status, code])).toEqual([
    [413, 'request-too-large'],
    [413, 'request-too-large'],
    [413, 'request-too-large'],
    [431, 'request-malformed'],
    [400, 'request-malformed'],
  ])
  expect(log.every(({ bytes }) => bytes === 0)).toBe(true)
})

test('a package larger than the account may send is refused when it is announced', async () => {
  const narrow = account('t-1', { limits: { maxBytes: 999 } })
  const receiver = await attacked({}, [narrow])
  const token = tokenOf('t-1')
  expect((await ask(receiver.port, { ...announcement(toyOf('t-1'), 1000), token })).status).toBe(413)
  expect((await ask(receiver.port, { ...announcement(toyOf('t-1'), 999), token })).status).toBe(201)
})

test('whoever is too fast waits: an account by its pace, wrong tokens by theirs, and nobody shuts out the others', async () => {
  const clock = { now: 0 }
  const narrow = { wrongTokenPace: { perMinute: 1, burst: 2 }, accountPace: { perMinute: 60, burst: 3 } }
  const receiver = await attacked(narrow, ACCOUNTS, clock)
  const status = async (token: string): Promise<number> => (await ask(receiver.port, { path: '/', token })).status
  const wrong = [await status('a'), await status('b'), await status('c')]
  expect(wrong).toEqual([401, 401, 429])
  // One address, as behind a proxy: others still come through.
  const right = [tokenOf('t-1'), tokenOf('t-1'), tokenOf('t-1'), tokenOf('t-1'), tokenOf('a-2')]
  const answers: number[] = []
  for (const token of right) answers.push(await status(token))
  expect(answers).toEqual([404, 404, 404, 429, 404])
  const late = await ask(receiver.port, { path: '/', token: tokenOf('t-1') })
  expect(late.headers['retry-after']).toBe('1')
  clock.now = 1000
  expect([await status(tokenOf('t-1')), await status(tokenOf('t-1'))]).toEqual([404, 429])
})

test('an address has a pace of its own, whatever its tokens', async () => {
  const receiver = await attacked({ addressPace: { perMinute: 1, burst: 2 } })
  const answers: number[] = []
  for (const who of ['t-1', 'a-2', 'p-2']) {
    answers.push((await ask(receiver.port, { path: '/', token: tokenOf(who) })).status)
  }
  expect(answers).toEqual([404, 404, 429])
})

test('a sender that goes slow is ended, in its headers and in its body; what arrived is kept', async () => {
  const receiver = await attacked({ headerSeconds: 0.2, requestSeconds: 0.4 })
  expect(await say(receiver.port, 'GET / HTTP/1.1\r\nHost:')).toMatch(/^HTTP\/1\.1 408 /)
  const toy = toyOf('t-1')
  const token = tokenOf('t-1')
  expect((await ask(receiver.port, { ...announcement(toy), token })).status).toBe(201)
  const head = `PATCH /packages/${toy.id} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nUpload-Offset: 0\r\n`
  expect(await say(receiver.port, `${head}Content-Length: 1000\r\n\r\nPK`)).toMatch(/^HTTP\/1\.1 408 /)
  const standing = await ask(receiver.port, { path: `/packages/${toy.id}`, token })
  expect(standing.headers['upload-offset']).toBe('2')
  const log = await receiver.attempts()
  expect(log.filter(({ code }) => code === 'request-slow').map(({ account: who, status }) => [who, status])).toEqual([
    [null, 408],
    ['t-1', 408],
  ])
})

test('one connection too many is dropped and written down', async () => {
  const receiver = await attacked({ connections: 1, headerSeconds: 0.2, requestSeconds: 0.4 })
  let first = Promise.resolve('')
  // The second begins when the first is there.
  await new Promise<void>((resolve) => {
    first = say(receiver.port, 'GET / HTTP/1.1\r\n', resolve)
  })
  expect(await say(receiver.port, '')).toBe('')
  expect(await first).toMatch(/^HTTP\/1\.1 408 /)
  const log = await receiver.attempts()
  expect(log.map(({ code }) => code).sort()).toEqual(['request-crowded', 'request-slow'])
})

test('the log says who asked for what, holds no token, and shows where it was altered', async () => {
  const receiver = await attacked()
  const toy = toyOf('t-1')
  await submit(toy, receiver, tokenOf('t-1'))
  await ask(receiver.port, { path: '/\u001b[31m', token: 'wrong-token-of-somebody' }).catch(() => null)
  await ask(receiver.port, { path: '/x%1b[31m', token: 'wrong-token-of-somebody' })
  const log = await receiver.attempts()
  expect(log[0]).toMatchObject({
    ...{ seq: 1, at: TODAY, account: 't-1', address: '127.0.0.1', request: 'announce', package: toy.id, status: 201 },
    ...{ code: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(log.filter(({ request }) => request === 'send').length).toBeGreaterThan(0)
  expect(log.at(-1)).toMatchObject({ account: null, request: 'other', status: 401, code: 'account-token-unknown' })
  const file = join(receiver.store, ATTEMPTS)
  const text = readFileSync(file, 'utf8')
  const words = JSON.stringify([text, receiver.told])
  for (const token of [tokenOf('t-1'), 'wrong-token-of-somebody']) expect(words).not.toContain(token)
  expect(text).toMatch(/^[\x20-\x7e\n]*$/)
  expect(readdirSync(receiver.store)).toContain(ATTEMPTS)
  const codes = (): readonly string[] => {
    const found = new AttemptLog(receiver.store).open()
    return found.ok ? [`${found.value} lines`] : found.issues.map(({ code, args }) => `${code} ${JSON.stringify(args)}`)
  }
  expect(codes()).toEqual([`${log.length} lines`])
  const lines = text.split('\n')
  const broken = (line: number) => [`attempt-log-broken ${JSON.stringify({ file: ATTEMPTS, line })}`]
  writeFileSync(file, text.replace('"status":201', '"status":401'))
  expect(codes()).toEqual(broken(1))
  writeFileSync(file, [lines[0], ...lines.slice(2)].join('\n'))
  expect(codes()).toEqual(broken(2))
  // A line that was not written to its end does not count, and goes with the next.
  writeFileSync(file, `${text}{"seq":`)
  expect(codes()).toEqual([`${log.length} lines`])
})

test('what cannot be written down is not done, until it can be again', async () => {
  let isFull = true
  const folder = emptyFolder()
  const log = new AttemptLog(folder, {
    ...DISK,
    sync: (file) => {
      if (isFull) throw new Error('no space left')
      DISK.sync(file)
    },
  })
  const warned: string[] = []
  const listen = (fault: Error): void => void warned.push(fault.message)
  process.on('warning', listen)
  const trial = await openReceiver(undefined, { log })
  const status = async (): Promise<number> => (await ask(trial.port, { path: '/' })).status
  const full = [await status(), await status()]
  isFull = false
  const free = [await status(), await status()]
  await trial.close()
  process.off('warning', listen)
  expect([full, free]).toEqual([
    [404, 503],
    [503, 404],
  ])
  expect(warned).toEqual(['no space left'])
  // What was half written went with the next line.
  expect(new AttemptLog(folder).open()).toEqual({ ok: true, value: 2 })
})
