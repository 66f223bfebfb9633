import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandWords } from '../../packages/indicators/src/model/command-words.ts'
import type { SignatureCommand } from '../../packages/indicators/src/node/run-signature.ts'
import { type SubmitOptions, submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { writeToy } from './toy-package.ts'
import { emptyFolder, hasty, openReceiver, sending } from './trial.ts'

/** Signing is done by the program of the platform; where there is none these tests say so and are counted as skipped. */
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
if (!hasOpenssl) console.warn('openssl is not there: nothing was signed and no signature was verified')

const home = emptyFolder()
const at = (name: string): string => join(home, name)
const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', args, { cwd: home, stdio: 'ignore' })
}

/** An authority that lives as long as the test, and a key it vouches for; a second one that nobody trusts. */
function makeAuthority(name: string): void {
  const subject = (of: string): readonly string[] => ['-subj', `/CN=${of} ${name}`]
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', `${name}-ca.key`, '-out', `${name}-ca.pem`, '-days', '2', ...subject('CA'))
  openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...subject('Signer'))
  const issuer = ['-CA', `${name}-ca.pem`, '-CAkey', `${name}-ca.key`, '-CAcreateserial', '-days', '2']
  openssl('x509', '-req', '-in', `${name}.csr`, ...issuer, '-out', `${name}.pem`)
}

function command(text: string): SignatureCommand {
  const words = commandWords(text)
  if (words === null) throw new Error(text)
  return { words, environment: process.env }
}

const signAs = (name: string): SignatureCommand =>
  command(
    `openssl cms -sign -binary -md sha256 -in {} -signer ${at(`${name}.pem`)} -inkey ${at(`${name}.key`)} -outform DER`,
  )
const verify = (): SignatureCommand =>
  command(
    `openssl cms -verify -binary -inform DER -in {signature} -content {} -CAfile ${at('known-ca.pem')} -purpose any -out /dev/null`,
  )

async function outcome(path: string, over: Partial<SubmitOptions>): Promise<readonly string[]> {
  const receiver = await openReceiver(undefined, { of: { signature: 'required' }, verifySignature: verify() })
  try {
    const result = await submitPackage(sending(path, receiver.port, over), hasty())
    if (!result.ok) return result.issues.map(({ code }) => code)
    const packet = result.value.answer?.packet
    const kept = join(receiver.store, 'packages', packet?.package ?? '', `toy.${packet?.package}.zip.p7s`)
    if (packet?.outcome === 'accepted') expect(readFileSync(kept).equals(readFileSync(`${path}.p7s`))).toBe(true)
    return [packet?.outcome ?? '', ...(packet?.reasons.map(({ code }) => code) ?? [])]
  } finally {
    await receiver.close()
  }
}

describe.skipIf(!hasOpenssl)('a receiver that requires a CMS signature', () => {
  beforeAll(() => {
    makeAuthority('known')
    makeAuthority('stranger')
  })

  test('accepts a package that a trusted certificate signed, and keeps the signature beside it', async () => {
    const { path } = writeToy(emptyFolder())
    expect(await outcome(path, { sign: signAs('known') })).toEqual(['accepted'])
    expect(existsSync(`${path}.p7s`)).toBe(true)
  })

  test('rejects one that nobody signed', async () => {
    expect(await outcome(writeToy(emptyFolder()).path, {})).toEqual(['rejected', 'signature-missing'])
  })

  test('rejects one that a stranger signed', async () => {
    const { path } = writeToy(emptyFolder())
    expect(await outcome(path, { sign: signAs('stranger') })).toEqual(['rejected', 'signature-wrong'])
  })

  test('rejects the signature of another package, and bytes that are no signature', async () => {
    const [own, other] = [writeToy(emptyFolder()), writeToy(emptyFolder(), { unit: '92-2' })]
    expect(await outcome(other.path, { sign: signAs('known') })).toEqual(['accepted'])
    copyFileSync(`${other.path}.p7s`, `${own.path}.p7s`)
    expect(await outcome(own.path, {})).toEqual(['rejected', 'signature-wrong'])
    writeFileSync(`${own.path}.p7s`, 'chữ ký')
    expect(await outcome(own.path, {})).toEqual(['rejected', 'signature-wrong'])
  })

  test('is sent nothing when the command that signs fails', async () => {
    const { path } = writeToy(emptyFolder())
    const sign = command(`openssl cms -sign -binary -in {} -signer ${at('nobody.pem')} -outform DER`)
    expect(await outcome(path, { sign })).toEqual(['signature-command-failed'])
    expect(existsSync(`${path}.p7s`)).toBe(false)
  })
})
