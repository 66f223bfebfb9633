import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Variant } from './variants.ts'

const BIN = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')
const SURROUNDINGS = join(import.meta.dirname, 'surroundings.ts')
/** Times and costs of a build of a site, not what is published. */
const NO_OUTPUT = /^(?:\..*|site-record)$/

/** Runs the command on the machine of a variant; one that fails throws with what it said. */
export function runOn(variant: Variant, cwd: string, args: readonly string[]): void {
  runScriptOn(variant, cwd, [BIN, ...args])
}

/** Runs a script with its arguments on the machine of a variant, `more` in its environment. */
export function runScriptOn(
  { env, isInside: _, name, ...surroundings }: Variant,
  cwd: string,
  script: readonly string[],
  more: Readonly<Record<string, string>> = {},
): void {
  mkdirSync(cwd, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, ['--import', SURROUNDINGS, ...script], {
    ...{ cwd, encoding: 'utf8' },
    env: { PATH: process.env.PATH, ...env, ...more, CHITIEU_SURROUNDINGS: JSON.stringify(surroundings) },
  })
  if (status !== 0) throw new Error(`${name}: ${script.join(' ')} ended with ${status}:\n${stderr}`)
}

/** Every output below a folder by its way, with its SHA-256; links are followed, names of readers only. */
export function outputHashes(folder: string, path = ''): ReadonlyMap<string, string> {
  const full = join(folder, path)
  if (statSync(full).isFile()) {
    return new Map([[path, createHash('sha256').update(readFileSync(full)).digest('hex')]])
  }
  const names = readdirSync(full).filter((name) => !NO_OUTPUT.test(name))
  return new Map(names.sort().flatMap((name) => [...outputHashes(folder, path === '' ? name : `${path}/${name}`)]))
}

/** One SHA-256 of all outputs, their ways and bytes. */
export function hashOfAll(hashes: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, each] of hashes) hash.update(`${each}  ${path}\n`)
  return hash.digest('hex')
}

/** The outputs that two machines made otherwise. */
export function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort()
}
