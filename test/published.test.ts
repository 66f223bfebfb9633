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
import { launchBrowser } from './browser/launch-browser.ts'
import { blocksOf } from './papers/blocks.ts'
import { nodes } from './support/nodes.ts'

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
  return run(process.execPath, ...args)
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8' })
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

test('the licence and the notice of whose code is in it come with it', () => {
  const own = join(project, 'node_modules', manifest.name)
  expect(readFileSync(join(own, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  expect(readFileSync(join(own, 'NOTICE'), 'utf8')).toMatch(/^fflate \d/m)
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

test.each(nodes)(
  'the example of the README runs as a module and as a script on %s',
  (_, command) => {
    writeFileSync(join(project, 'example.mjs'), block('js'))
    expect(run(command, 'example.mjs')).toBe(printed)
    writeFileSync(join(project, 'example.cjs'), asScript(block('js')))
    expect(run(command, 'example.cjs')).toBe(printed)
  },
  SLOW,
)

test(
  'the example of the README is strictly typed as TypeScript',
  () => {
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

/** The example as a function for a page: files and figures come in, what it would print goes out. */
function asPageScript(text: string): string {
  const body = text
    .slice(text.indexOf('const { observations'))
    .replace("readFileSync('population.csv')", 'population')
    .replaceAll('console.log(', 'lines.push(')
  return `
    import { describe, loadRegister, printFigure, readCsv, rebase } from '${manifest.name}'
    globalThis.restate = (files, text) => {
      const bytes = (content) => new TextEncoder().encode(content)
      const [population, register] = [bytes(text), new Map(files.map(([path, content]) => [path, bytes(content)]))]
      const loaded = loadRegister(register)
      if (!loaded.ok) throw new Error(loaded.issues.map(({ code }) => code).join())
      const [history, lines] = [loaded.value, []]
      ${body}
      return lines.map((line) => line + '\\n').join('')
    }`
}

/** The register of the package, each file by its path. */
function registerFiles(): [path: string, content: string][] {
  const folder = join(project, 'node_modules', manifest.name, 'dist/data/register')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(csv|json)$/.test(path))
  return paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
}

test(
  'the example of the README runs from a bundle in a browser',
  async () => {
    const { outputFiles } = await build({
      stdin: { contents: asPageScript(block('js')), resolveDir: project },
      ...{ bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent' },
    })
    writeFileSync(join(project, 'core.js'), outputFiles[0]?.text ?? '')
    writeFileSync(join(project, 'core.html'), '<!doctype html><script src="core.js"></script>')
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      await page.goto(pathToFileURL(join(project, 'core.html')).href)
      expect(faults).toEqual([])
      const told = await page.evaluate(`restate(${JSON.stringify(registerFiles())}, ${JSON.stringify(figures)})`)
      expect(told).toBe(printed)
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
    console.log(['schemas/indicator.schema.json', 'schemas/published/1.0.0/indicator.schema.json', 'data', 'data/register/register.json'].map((name) => resolve('${manifest.name}/' + name)).join('\\n'))
  `
  writeFileSync(join(project, 'doors.mjs'), script)
  const found = node('doors.mjs').trim().split('\n')
  expect(found.map((path) => existsSync(path))).toEqual([true, true, true, true])
})
