import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PACKAGE_LIMITS } from '../../packages/indicators/src/model/package-limits.ts'
import { verifyBagFolder } from '../../packages/indicators/src/node/verify-bag-folder.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { freshFolder, toyPackage } from './toy-package.ts'

const root = join(import.meta.dirname, '../..')
const toy = await toyPackage()

/** The Node of the machine (what users of the library run), not only the one these tests run on. */
const ownPath = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
const machineNode = ownPath.map((entry) => join(entry, 'node')).find((file) => existsSync(file)) ?? process.execPath

/** Packs the toy package by the built library in a process of its own; its files come in the order given. */
function packedBy(
  node: string,
  format: 'module' | 'commonjs',
  environment: Readonly<Record<string, string>>,
  umask: string,
): string {
  const folder = freshFolder()
  const files = toy.entries.filter(({ name }) => name.startsWith('toy/data/'))
  const list = files.map(({ name, bytes }) => [name.slice('toy/data/'.length), Buffer.from(bytes).toString('base64')])
  const given = join(folder, 'files.json')
  writeFileSync(given, JSON.stringify(environment.TZ === 'UTC' ? list : list.toReversed()))
  const body = `
    process.umask(${umask})
    const list = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(given)}, 'utf8'))
    const info = [['Source-Organization', 'Tỉnh Thử'], ['Bagging-Date', '2026-01-02']]
    const files = list.map(([path, text]) => ({ path, bytes: () => Buffer.from(text, 'base64') }))
    door.writePackage(${JSON.stringify(join(folder, 'out'))}, { name: 'toy', info }, files, { workers: 2, alone: 0 })
      .then(({ path }) => console.log(path))`
  const name = '@chitieu/indicators/node'
  const script =
    format === 'module'
      ? `import { createRequire } from 'node:module'; import * as door from '${name}'; const require = createRequire(${JSON.stringify(join(root, 'x.js'))});${body}`
      : `const door = require('${name}');${body}`
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } } as const
  return execFileSync(node, [`--input-type=${format}`, '--eval', script], options).trim()
}

describe('the bytes of a package made by the built library', () => {
  test.each([
    ['the Node of the tools', process.execPath, 'module', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, '0o022'],
    [
      'the Node of the tools',
      process.execPath,
      'commonjs',
      { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
      '0o077',
    ],
    [
      'the Node of the machine',
      machineNode,
      'module',
      { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      '0o000',
    ],
    ['the Node of the machine', machineNode, 'commonjs', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, '0o027'],
  ] as const)('are the same on %s (%s as %s, %o, umask %s)', (_, node, format, environment, umask) => {
    expect(readFileSync(packedBy(node, format, environment, umask)).equals(toy.bytes)).toBe(true)
  })
})

const has = (tool: string): boolean => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error === undefined
const missing = ['unzip', 'sha256sum'].filter((tool) => !has(tool))

describe('tools that know nothing of us', () => {
  test.skipIf(missing.length > 0)(
    `unzip and sha256sum agree${missing.length > 0 ? ` – not tried, not here: ${missing.join(', ')}` : ''}`,
    () => {
      const folder = freshFolder()
      expect(execFileSync('unzip', ['-t', toy.path], { encoding: 'utf8' })).toContain('No errors detected')
      execFileSync('unzip', ['-q', toy.path, '-d', folder])
      const bag = join(folder, 'toy')
      // sha256sum knows no percent-encoding; of the files here one has a percent sign in its name.
      const manifest = readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8').replace('%25', '%')
      writeFileSync(join(folder, 'manifest'), manifest)
      for (const list of [join(folder, 'manifest'), 'tagmanifest-sha256.txt']) {
        const said = execFileSync('sha256sum', ['-c', list], { cwd: bag, encoding: 'utf8' })
        const lines = said.trim().split('\n')
        expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([])
        expect(lines).toHaveLength(list.includes('tag') ? 3 : 6)
      }
      expect(verifyBagFolder(bag, PACKAGE_LIMITS).issues).toEqual([])
    },
  )
})

describe('chitieu verify', () => {
  test('says what is wrong with a container and ends with 1', () => {
    const path = join(freshFolder(), toy.path.split('/').at(-1) ?? '')
    writeFileSync(path, Buffer.concat([toy.bytes, Buffer.from('x')]))
    const { status, out, err } = runChitieu('verify', path, '--lang', 'vi')
    expect(status).toBe(1)
    expect(out).toMatch(/^✗ 1 lỗi: /)
    expect(err).toContain('lỗi [package-not-canonical]')
  })

  test('says that a sound bag is no package of this kind, with counts for machines', () => {
    const { status, out } = runChitieu('verify', toy.path, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ id: toy.id, entries: 10, findings: [{ code: 'package-content-missing' }] })
  })

  test.each([[[]], [['/no/such/package.zip']]])('ends with 2 when it cannot run: %j', (args) => {
    expect(runChitieu('verify', ...args).status).toBe(2)
  })
})
