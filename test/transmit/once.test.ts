import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'
import { type Submitted, submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { type Fault, FaultyProxy, faults } from './faulty-proxy.ts'
import { writeToy } from './toy-package.ts'
import { emptyFolder, emptyLedger, hasty, openReceiver, sending } from './trial.ts'

const submit = async (...args: Parameters<typeof sending>): Promise<Submitted> => {
  const result = await submitPackage(sending(...args), hasty())
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

test.each(faults)('a package arrives once when the first request suffers %s', async (fault: Fault) => {
  const receiver = await openReceiver()
  const proxy = new FaultyProxy(new Seeded(fault), () => receiver.port, fault)
  const port = await proxy.listen()
  const toy = writeToy(emptyFolder())
  const ledger = emptyLedger()
  try {
    const of = { timeouts: { connectSeconds: 5, answerSeconds: 0.25 } }
    const sent = await submit(toy.path, port, { ledger, of })
    expect(proxy.made.get(fault)).toBe(1)
    expect(sent.answer?.packet).toMatchObject({
      package: toy.id,
      outcome: 'accepted',
      externalIdentifier: toy.identifier,
    })
    expect(sent.entries.map(({ act }) => act.kind)).toEqual(['transmitted', 'answered'])
    const again = await submit(toy.path, port, { ledger })
    expect(again).toMatchObject({ answer: null, entries: [] })
    expect(again.issues.map(({ code }) => code)).toEqual(['transmission-accepted-before'])
  } finally {
    await proxy.close()
    await receiver.close()
  }
  expect(verifyLedger(ledger)).toMatchObject({ entries: 2, files: 1, issues: [] })
  expect(readdirSync(join(receiver.store, 'packages'))).toEqual([toy.id])
  const kept = readFileSync(join(receiver.store, 'packages', toy.id, `toy.${toy.id}.zip`))
  expect(kept.equals(readFileSync(toy.path))).toBe(true)
})
