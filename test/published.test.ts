import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './browser/chromium.ts'
import { blocksOf } from './papers/blocks.ts'

/** Whole builds and a browser on a busy machine. */
const SLOW = 300_000

const root = join(import.meta.dirname, '..')
const folder = join(root, 'packages/indicators')
const manifest: {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const work = mkdtempSync(join(tmpdir(), 'chitieu-published-'))
let tarball: Uint8Array<ArrayBuffer>

/** What `npm publish` would send, of what is built. */
function pack(): Uint8Array<ArrayBuffer> {
  const to = mkdtempSync(join(work, 'pack-'))
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', to], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, name = ''] = /"filename": "([^"]+)"/.exec(told) ?? []
  return new Uint8Array(readFileSync(join(to, name)))
}

/** An empty project with the packed library and what it depends on; nothing of this repository is in reach. */
const project = join(work, 'project')

beforeAll(() => {
  tarball = pack()
  const own = join(project, 'node_modules', manifest.name)
  mkdirSync(own, { recursive: true })
  writeFileSync(join(work, 'package.tgz'), tarball)
  execFileSync('tar', ['-xzf', join(work, 'package.tgz'), '-C', own, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  }
  writeFileSync(join(project, 'population.csv'), figures)
}, SLOW)

afterAll(() => rmSync(work, { recursive: true, force: true }))

const readme = readFileSync(join(folder, 'README.md'), 'utf8')

/** The only block of a language in the README of the package. */
function block(language: string): string {
  const found = blocksOf(readme).filter((each) => each.language === language)
  expect(found).toHaveLength(1)
  return found[0]?.text ?? ''
}

const figures = block('csv')
/** What the README says that its example prints. */
const printed = block('text')

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
}

test(
  'packed twice, the package is the same to the byte; it installs nothing by a script and depends on at most eight packages',
  () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    expect(hash(pack())).toBe(hash(tarball))
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare$/.test(name))).toEqual([])
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(8)
  },
  SLOW,
)

test('every runtime dependency has its reason in a decision record', () => {
  const decisions = join(folder, 'docs/decisions')
  const told = readdirSync(decisions)
    .map((name) => readFileSync(join(decisions, name), 'utf8'))
    .join()
  expect(Object.keys(manifest.dependencies).filter((name) => !told.includes(`\`${name}\``))).toEqual([])
})

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true })
  expect(messages).toEqual([])
})

test(
  'types resolve for import, for require and for bundlers at every door that has types',
  async () => {
    const checked = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/browser/] })
    if (!checked.types) throw new Error('expected a package with types')
    // The resolution of Node 10 knows no `exports`; the library needs Node 20.
    const told = checked.problems.filter(
      (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    expect(told).toEqual([])
  },
  SLOW,
)

test(
  'the example of the README runs as a module, as a script and, strictly typed, as TypeScript',
  () => {
    writeFileSync(join(project, 'example.mjs'), block('js'))
    expect(node('example.mjs')).toBe(printed)
    writeFileSync(join(project, 'example.cjs'), asScript(block('js')))
    expect(node('example.cjs')).toBe(printed)
    writeFileSync(join(project, 'example.mts'), block('js'))
    const options = ['--strict', '--noEmit', '--target', 'es2024', '--module', 'nodenext', '--skipLibCheck', 'false']
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    expect(node(compiler, ...options, ...types, '--ignoreConfig', 'example.mts')).toBe('')
  },
  SLOW,
)

/** The example with `require` in the place of `import`. */
function asScript(text: string): string {
  return text.replace(/^import (\{[^}]+\}) from (['"][^'"]+['"])/gm, 'const $1 = require($2)')
}

test(
  'the core runs from a bundle in a browser',
  async () => {
    const entry = `import { rebase, readCsv, buildHistory } from '${manifest.name}'\nglobalThis.core = [rebase, readCsv, buildHistory].every((each) => typeof each === 'function')`
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: project },
      ...{ bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent' },
    })
    writeFileSync(join(project, 'core.js'), outputFiles[0]?.text ?? '')
    writeFileSync(join(project, 'core.html'), '<!doctype html><script src="core.js"></script>')
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(pathToFileURL(join(project, 'core.html')).href)
      expect(faults).toEqual([])
      expect(await page.evaluate('globalThis.core')).toBe(true)
    } finally {
      await browser.close()
    }
  },
  SLOW,
)

test('schemas and data are doors of their own', () => {
  const script = `
    import { createRequire } from 'node:module'
    const { resolve } = createRequire(import.meta.url)
    console.log(['schemas/indicator.schema.json', 'data/register/register.json'].map((name) => resolve('${manifest.name}/' + name)).join('\\n'))
  `
  writeFileSync(join(project, 'doors.mjs'), script)
  const found = node('doors.mjs').trim().split('\n')
  expect(found.map((path) => existsSync(path))).toEqual([true, true])
})
