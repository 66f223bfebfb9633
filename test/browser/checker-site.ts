import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { readCheckSlice, readConvertSlice } from '@chitieu/indicators/node'
import { builtSite } from '../site/built-site.ts'

const data = join(import.meta.dirname, '../../data')

/** A built site whose checker and converter have the register and the forms of the repository. */
export interface CheckerSite {
  readonly folder: string
  readonly address: (language: 'vi' | 'en') => string
  readonly converter: (language: 'vi' | 'en') => string
  /** The checker as one file. */
  readonly single: (language: 'vi' | 'en') => string
  /** Bytes of the scripts the checker starts with after gzip, without the data. */
  readonly scriptBytes: number
}

/** A copy of the small sample site, since a page of every unit is not needed here, with the real data for its checker and converter. */
export function buildCheckerSite(audience: 'public' | 'internal' = 'public'): CheckerSite {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-checker-site-'))
  cpSync(join(builtSite(audience).out, 'site'), folder, { recursive: true })
  const assets = (start: RegExp): readonly string[] =>
    readdirSync(join(folder, 'assets')).filter((name) => start.test(name))
  const scripts = assets(/^checker.*\.js$/)
  const isData = (name: string): boolean => name.startsWith('checker-data-')
  const slice = sliceOf(readCheckSlice(data))
  for (const name of scripts.filter(isData)) {
    writeFileSync(join(folder, 'assets', name), `globalThis.chitieuCheckData=${JSON.stringify(slice)};\n`)
  }
  for (const name of assets(/^converter-data-/)) {
    const text = `globalThis.chitieuConvertData="${packed(sliceOf(readConvertSlice(data)))}";\n`
    writeFileSync(join(folder, 'assets', name), text)
  }
  for (const name of readdirSync(join(folder, 'tai-ve')).filter((each) => each.startsWith('kiem-tra-tep-')))
    withData(join(folder, 'tai-ve', name), packed(slice))
  const code = scripts.filter((name) => !isData(name))
  if (scripts.length !== 3 || code.length !== 2) throw new Error(`expected three scripts, found ${scripts.join(', ')}`)
  const href = (path: string): string => pathToFileURL(join(folder, path)).href
  return {
    folder,
    address: (language) => href(`${language}/kiem-tra-tep/index.html`),
    converter: (language) => href(`${language}/chuyen-ma/index.html`),
    single: (language) => href(`tai-ve/kiem-tra-tep-${language}.html`),
    scriptBytes: code.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0),
  }
}

/** Puts other data into a single file, and their hash into its policy. */
function withData(path: string, text: string): void {
  const html = readFileSync(path, 'utf8')
  const [before = ''] = /globalThis\.chitieuCheckData="[^"]*";\n/.exec(html) ?? []
  const after = `globalThis.chitieuCheckData="${text}";\n`
  const hash = (script: string): string => createHash('sha256').update(script).digest('base64')
  writeFileSync(
    path,
    html.replace(hash(before), hash(after)).replace(before, () => after),
  )
}

function packed(slice: object): string {
  return deflateRawSync(JSON.stringify(slice), { level: 9 }).toString('base64')
}

function sliceOf<T>(
  read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T {
  if (!read.ok) throw new Error(`expected data without faults, found ${JSON.stringify(read.issues)}`)
  return read.value
}
