import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'

/** A build takes seconds, on a busy machine a minute. */
const SLOW = 600_000

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'chitieu-incremental-'))
const data = join(work, 'data')
const out = join(work, 'out')

/** A copy of the site's own sources, so that one of its messages may be changed. */
const site = join(work, 'packages/site')

beforeAll(() => {
  const built = join(builtSite().out, '..')
  for (const part of ['data', 'out', 'archive', 'chitieu.config.json'])
    cpSync(join(built, part), join(work, part), { recursive: true, preserveTimestamps: true })
  for (const part of ['src', 'build', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, 'packages/site', part), join(site, part), { recursive: true })
  cpSync(join(root, 'tsconfig.base.json'), join(work, 'tsconfig.base.json'))
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  symlinkSync(join(root, 'packages/site/node_modules'), join(site, 'node_modules'))
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

function start(to: string): ChildProcess {
  const env = {
    ...process.env,
    CHITIEU_DATA: data,
    CHITIEU_OUT: to,
    CHITIEU_AUDIENCE: 'public',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  return spawn(process.execPath, ['build/build.ts'], { cwd: site, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Builds into a folder; what the build says of itself. */
async function build(to = out): Promise<string> {
  const child = start(to)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString('utf8')))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`expected the site to build, it said: ${said}`)
  return said.trim()
}

/** The same data built where nothing was built before; its files by their way. */
async function buildAnew(): Promise<ReadonlyMap<string, string>> {
  const elsewhere = mkdtempSync(join(work, 'anew-'))
  for (const part of readdirSync(out).filter((name) => !/^\.|^site/.test(name)))
    cpSync(join(out, part), join(elsewhere, part), { recursive: true })
  await build(elsewhere)
  return filesOf(join(elsewhere, 'site'))
}

const paths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => lstatSync(join(folder, path)).isFile())

function filesOf(folder: string): ReadonlyMap<string, string> {
  const hash = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return new Map(
    paths(folder)
      .sort()
      .map((path) => [path, hash(path)]),
  )
}

/** What tells whether a file was touched. */
const touched = (): ReadonlyMap<string, string> =>
  new Map(
    paths(join(out, 'site')).map((path) => {
      const { ino, mtimeMs } = lstatSync(join(out, 'site', path))
      return [path, `${ino} ${mtimeMs}`]
    }),
  )

function changedSince(before: ReadonlyMap<string, string>): readonly string[] {
  return [...touched()]
    .filter(([path, its]) => before.get(path) !== its)
    .map(([path]) => path)
    .sort()
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`expected ${from} in ${path}`)
  writeFileSync(path, text.replace(from, to))
}

test(
  'a build with nothing new makes only what somebody wrote over or took away, and touches no other file',
  async () => {
    const [page, other] = ['vi/lich-su/act-1/index.html', 'en/lich-su/act-1/index.html'] as const
    const good = readFileSync(join(out, 'site', page), 'utf8')
    for (const path of [page, other]) rmSync(join(out, 'site', path))
    writeFileSync(join(out, 'site', page), good.replace('<h1>', '<h2>'))
    const before = touched()
    // Besides the two: the page that a server shows in place of missing ones, which every build makes.
    expect(await build()).toMatch(/: 3 rendered, \d+ kept, 0 removed;/)
    expect(changedSince(before)).toEqual([other, page])
    expect(readFileSync(join(out, 'site', page), 'utf8')).toBe(good)
  },
  SLOW,
)

test(
  'one changed record of a round changes the pages of the round alone; a build killed before has left the site whole',
  async () => {
    const before = touched()
    const whole = filesOf(join(out, 'site'))
    edit(join(out, 'rounds/sample-round/round.json'), '"explained":1', '"explained":2')
    const child = start(out)
    while (!readdirSync(out).some((name) => name.startsWith('.site-made-')))
      await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    expect(filesOf(join(out, 'site'))).toEqual(whole)

    await build()
    expect(filesOf(join(out, 'site'))).toEqual(await buildAnew())
    const changed = changedSince(before)
    expect(changed).toContain('bao-cao/sample-round/round.json')
    expect(changed).toContain('vi/bao-cao/sample-round/index.html')
    const untouched = [
      'vi/don-vi/20-2-province-alder/index.html',
      'vi/lich-su/act-1/index.html',
      'bao-cao/sample-round/f/2019-Q4/reported.json',
    ]
    for (const path of untouched) expect([path, changed.includes(path)]).toEqual([path, false])
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual(['.site-spare'])
  },
  SLOW,
)

test(
  'a name of the register and a message of the site reach every page that prints them, and files without them stay',
  async () => {
    const before = touched()
    edit(join(data, 'register/units.csv'), 'Province Cedar', 'Province Cypress')
    edit(join(site, 'src/i18n/en/frame.json'), '"Skip to content"', '"To the content"')
    await build()
    const files = filesOf(join(out, 'site'))
    expect(files).toEqual(await buildAnew())
    expect([...files.keys()].filter((path) => path.includes('30-1-'))).toEqual([
      'en/don-vi/30-1-province-cypress/index.html',
      'vi/don-vi/30-1-province-cypress/index.html',
    ])
    expect(readFileSync(join(out, 'site/en/don-vi/20-2-province-alder/index.html'), 'utf8')).toContain('To the content')
    const changed = changedSince(before)
    expect(changed.filter((path) => path.startsWith('bao-cao/') || path.startsWith('luu-tru/'))).toEqual([])
  },
  SLOW,
)

test(
  'a site of another province is made anew: no page of the country before is left in it',
  async () => {
    edit(join(work, 'chitieu.config.json'), '"unit":null', '"unit":"20-2"')
    await build()
    const files = filesOf(join(out, 'site'))
    expect(files).toEqual(await buildAnew())
    expect([...files.keys()].filter((path) => path.includes('30-1'))).toEqual([])
  },
  SLOW,
)
