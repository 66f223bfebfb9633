import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileHash } from './file-hashes.ts'
import { hashOf } from './hash.ts'
import { load } from './load.ts'
import { places } from './load-places.ts'
import type { SourceHash, SourceHashes } from './view/page-key.ts'

/** Folders of the data that no page reads as they are: what was sent, and what closed systems left, come by way of the outputs. */
const NOT_READ = ['archives', 'submissions']
/** The files of a site's own sources: what decides how a page looks, beside its data. */
const OWN_SOURCES = ['src/**/*.*', 'astro.config.mjs', 'package.json', 'build/security-headers.ts']

let sources: SourceHashes | null = null
let code: string | null = null

/** The state of each source, from the files that it stands for; read once for a build. */
export function sourceHashes(): SourceHashes {
  sources ??= {
    register: [dataSource('register', ['register/**']), ...boundarySource()],
    catalogue: [
      dataSource(
        'catalogue',
        ['**'],
        ['register', 'redirects', 'rounds', 'releases', 'signoff', 'contacts', 'project'],
      ),
    ],
    figures: [{ id: 'figures', asOf: null, hash: fileHash(join(places.out, 'report.json')) }],
    rounds: roundSources(),
    archives: load().facts.archives.map(({ system }) => folderSource(system, join(places.archive, system))),
    releases: [dataSource('releases', ['releases/**']), folderSource('releases', join(places.out, 'releases'))].filter(
      isSaid,
    ),
    packages: [folderSource('packages', join(places.out, 'packages'))].filter(isSaid),
    reference: [dataSource('reference', ['*.*', 'redirects/**', 'package/**', 'signoff/**', 'contacts/**'])],
  }
  return sources
}

/** The state of some sources, as texts. */
export function stateOf(...names: readonly (keyof SourceHashes)[]): readonly string[] {
  return names.flatMap((name) => sourceHashes()[name].map(({ id, hash }) => `${name} ${id} ${hash}`))
}

/** Stands for the program that prints the pages: the site's own sources and what it imports of the library. */
export function codeHash(): string {
  if (code !== null) return code
  const own = globSync(OWN_SOURCES).filter(isFile).sort()
  const lines = [
    ...own.map((path) => `${fileHash(path)}  ${path}`),
    ...libraryFiles().map((path) => `${fileHash(path)}  ${basename(path)}`),
  ]
  code = hashOf([process.versions.node, process.versions.icu, ...lines].join('\n'))
  return code
}

/** Stands for all files of one round. */
export function roundHash(code: string): string {
  return sourceHashes().rounds.find(({ id }) => id === code)?.hash ?? ''
}

/** Stands for what the data say of rounds, of who is to be asked and who signed, and for the texts that were sent. */
export function saidHash(): string {
  return saidSource().hash
}

/** The hash of one file of a round. */
export function roundFileHash(code: string, path: string): string {
  return fileHash(join(places.out, 'rounds', code, path))
}

/** Every round: its report and all files that hold it, and what the data say of rounds, of who is to be asked and who signed. */
function roundSources(): readonly SourceHash[] {
  const rounds = load().facts.rounds.map(({ report: { code, asOf } }) => ({
    ...folderSource(code, join(places.out, 'rounds', code)),
    asOf,
  }))
  return rounds.length === 0 ? [] : [...rounds, saidSource()]
}

function saidSource(): SourceHash {
  return dataSource('rounds', ['rounds/**', 'contacts/**', 'signoff/**', 'bodies/**', 'outline-submissions/**'])
}

/** The file of boundaries that the configuration names: where the units of the register lie. */
function boundarySource(): readonly SourceHash[] {
  const { map } = load().facts.config
  return map ? [{ id: 'boundaries', asOf: null, hash: fileHash(join(dirname(places.config), map.boundaries)) }] : []
}

function dataSource(id: string, patterns: readonly string[], without: readonly string[] = []): SourceHash {
  const left = new Set([...NOT_READ, ...without])
  const files = globSync([...patterns], { cwd: places.data }).filter((path) => !left.has(path.split(/[\\/]/)[0] ?? ''))
  return listSource(id, places.data, files)
}

function folderSource(id: string, folder: string): SourceHash {
  return listSource(id, folder, existsSync(folder) ? globSync('**', { cwd: folder }) : [])
}

/** The hash of the list of files with their hashes, as `sha256sum` writes it. */
function listSource(id: string, folder: string, paths: readonly string[]): SourceHash {
  const files = paths.filter((path) => isFile(join(folder, path))).map((path) => path.replaceAll('\\', '/'))
  const lines = files.sort().map((path) => `${fileHash(join(folder, path))}  ${path}\n`)
  return { id, asOf: null, hash: files.length === 0 ? '' : hashOf(lines.join('')) }
}

const isSaid = ({ hash }: SourceHash): boolean => hash !== ''

/** The modules of the library that the site imports, by what they import; the scripts and schemas that it serves as they are. */
function libraryFiles(): readonly string[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const folder = dirname(resolve('@chitieu/indicators/browser/check-engine.js'))
  const found = new Set([...globSync(join(folder, '*.js')), ...globSync(join(folder, '../schemas/**/*.json'))])
  const queue = [join(folder, '../index.js'), join(folder, '../node/index.js')]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+\.js)['"]/g))
      queue.push(join(dirname(path), name))
  }
  return [...found].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
}

function isFile(path: string): boolean {
  return /\.[A-Za-z0-9]+$/.test(path)
}
