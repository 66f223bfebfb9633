import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AttemptLog } from '../../packages/indicators/src/node/attempt-log.ts'
import { textChanges } from '../fuzz/change-bytes.ts'
import { Dice } from '../fuzz/dice.ts'
import { TEXTS } from '../fuzz/tokens.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { ask } from './http-by-hand.ts'
import { account, gateOf, tokenOf } from './rearranged.ts'
import { emptyFolder, LIMITS, openReceiver, type Trial } from './trial.ts'

const REQUESTS = isLong ? 4000 : 120
const SEED = 20_250_701
const ID = 'a'.repeat(64)
const PACE = { perMinute: 10_000_000, burst: 10_000_000 }
const QUICK = {
  ...LIMITS,
  addressPace: PACE,
  accountPace: PACE,
  wrongTokenPace: PACE,
  headerSeconds: 1,
  requestSeconds: 1,
}

const SOUND: readonly string[] = [
  `POST /packages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokenOf('a-2')}\r\nIdempotency-Key: "k"\r\nContent-Length: 2\r\n\r\n{}`,
  `PATCH /packages/${ID} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokenOf('a-2')}\r\nUpload-Offset: 0\r\nContent-Length: 3\r\n\r\nabc`,
  `GET /packages/${ID} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokenOf('a-2')}\r\n\r\n`,
  'POST /packages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
]
const SAMPLES = SOUND.map((text) => ({ name: 'request', bytes: new TextEncoder().encode(text) }))

let trial: Trial
let store: string
beforeAll(async () => {
  store = join(emptyFolder(), 'store')
  const gate = gateOf([account('a-2'), account(null)], { ...QUICK })
  trial = await openReceiver(store, { limits: QUICK, gate, log: new AttemptLog(store) })
})
afterAll(() => trial.close())

/** Sends bytes and says that no more come; gives all that is answered. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(trial.port, '127.0.0.1', () => void socket.end(text, 'latin1'))
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(heard))
  })
}

/** The bytes of one request, spoilt. */
function spoilt(number: number): string {
  const dice = new Dice(`requests ${SEED} ${number}`)
  const changes = textChanges('text')
  let bytes: Uint8Array = dice.pick(SAMPLES).bytes
  for (let left = 1 + dice.below(3); left > 0; left -= 1) bytes = dice.pick(changes)(bytes, dice, SAMPLES)
  return Buffer.from(bytes.subarray(0, 20_000)).toString('latin1')
}

test('a receiver answers whatever is sent with a refusal or not at all, and goes on', {
  timeout: patience,
}, async () => {
  const statuses = new Set<number>()
  const all = Array.from({ length: REQUESTS }, (_, number) => spoilt(number))
  for (let at = 0; at < all.length; at += 30) {
    const heard = await Promise.all(all.slice(at, at + 30).map((text) => send(text)))
    for (const answer of heard) {
      for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)) statuses.add(Number(status))
    }
  }
  expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([])
  expect(statuses.size).toBeGreaterThan(2)
  const token = tokenOf('a-2')
  expect((await ask(trial.port, { path: `/packages/${ID}`, token })).status).toBe(404)
  expect(
    readdirSync(store).filter(
      (name) => !/^(attempts\.ndjson|journal\.ndjson|receiver\.lock|uploads|packages)$/.test(name),
    ),
  ).toEqual([])
})

test.each(TEXTS.filter((text) => /^[\x21-\x7e]+$/.test(text)).map((text) => [text]))(
  'the address /packages/%s leads to nothing',
  async (text) => {
    const { status } = await ask(trial.port, { path: `/packages/${text}`, token: tokenOf('a-2') })
    expect([404, 405]).toContain(status)
  },
)
