import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.ts'
import { load } from './load.ts'
import { codeHash } from './load-sources.ts'
import { frameFacts } from './view/frame.ts'

const FOLDER = join(process.cwd(), 'node_modules/.cache/chitieu-site')

/**
 * A text that is costly to make, kept between builds. It is made again when the program, the configuration, the release or `state`
 * is another; `state` must stand for everything else that the text is made from.
 */
export function keptText(name: string, state: readonly string[], make: () => string): string {
  const site = load()
  const key = hashOf(JSON.stringify([codeHash(), frameFacts(site), state]))
  const folder = join(FOLDER, site.facts.config.audience ?? 'public')
  const file = join(folder, name.replaceAll('/', '-'))
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (kept.startsWith(`${key}\n`)) return kept.slice(key.length + 1)
  const text = make()
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, `${key}\n${text}`)
  renameSync(`${file}.${process.pid}`, file)
  return text
}

/** The same for what is written as JSON and read back as it was. */
export function keptJson<T>(name: string, state: readonly string[], make: () => T): T {
  return JSON.parse(keptText(name, state, () => JSON.stringify(make())))
}
