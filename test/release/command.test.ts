import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChitieu } from '../support/run-chitieu.ts'
import { consolidatedCommune, freshFolder } from './small-package.ts'

const root = join(import.meta.dirname, '../..')
const folder = consolidatedCommune()
const out = freshFolder()
const made = runChitieu('pack', folder, '--date', '2026-01-31', '--out', out)
const [name = ''] = readdirSync(out)
const path = join(out, name)

test('chitieu pack says where the package is, and its id; verify finds it whole', () => {
  expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: '' })
  expect(made.out).toContain(name)
  expect(name).toMatch(/^30376-1-commune-monthly-all-r1\.[0-9a-f]{64}\.zip$/)
  const { status, out: said, err } = runChitieu('verify', path, '--lang', 'en')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(said).toMatch(/^✓ The package is whole: /)
  expect(said).toContain('[sample figures] · neutral/commune-monthly/commune-monthly/all/30376-1/1')
})

/** The folder anew, its files made in the opposite order, elsewhere. */
function madeBackwards(): string {
  const copy = freshFolder()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
  for (const file of files.toReversed()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), readFileSync(join(folder, file)))
  }
  const current = join(folder, 'current')
  cpSync(current, join(copy, 'current'), { recursive: true, dereference: true })
  return copy
}

test.each([
  [{ TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, '0077', folder],
  [{ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '0000', madeBackwards()],
] as const)('packed under %o and umask %s it has the same name and bytes', (environment, umask, from) => {
  const again = freshFolder()
  const bin = join(root, 'packages/indicators/bin/chitieu.js')
  const command = `umask ${umask}; exec "$0" "$1" pack "$2" --date 2026-01-31 --out "$3"`
  execFileSync('sh', ['-c', command, process.execPath, bin, from, again], { env: { ...process.env, ...environment } })
  expect(readdirSync(again)).toEqual([name])
  expect(readFileSync(join(again, name)).equals(readFileSync(path))).toBe(true)
})

test('a folder that nothing was consolidated into is named', () => {
  const { status, err } = runChitieu('pack', freshFolder(), '--lang', 'en')
  expect([status, err]).toEqual([1, expect.stringContaining('[package-nothing-consolidated]')])
})

test('a file that was put into the folder by hand is in no package, one that was changed keeps it from being made', () => {
  const own = join(madeBackwards(), 'current')
  writeFileSync(join(own, 'more.xlsx'), 'x')
  const made = freshFolder()
  expect(runChitieu('pack', own, '--date', '2026-01-31', '--out', made).status).toBe(0)
  expect(readdirSync(made)).toEqual([name])
  writeFileSync(join(own, 'check.json'), '{}')
  expect(runChitieu('pack', own, '--date', '2026-01-31').err).toContain('[output-changed]')
})

describe('what keeps a package from being made', () => {
  test.each([
    ['no folder', [], 2],
    ['no day', [folder], 2],
    ['a receiver without a profile', [folder, '--date', '2026-01-31', '--to', 'nobody'], 1],
    ['a part of nothing', [folder, '--date', '2026-01-31', '--partial'], 2],
    ['a package to replace that is none', [folder, '--date', '2026-01-31', '--replaces', import.meta.filename], 2],
  ] as const)('%s', (_, args, status) => {
    expect(runChitieu('pack', ...args).status).toBe(status)
  })
})

const has = (tool: string): boolean => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error === undefined
const missing = ['unzip', 'sha256sum'].filter((tool) => !has(tool))

test.skipIf(missing.length > 0)(
  `unzip and sha256sum agree${missing.length > 0 ? ` – not tried, not here: ${missing}` : ''}`,
  () => {
    const unpacked = freshFolder()
    execFileSync('unzip', ['-q', path, '-d', unpacked])
    const [top = ''] = readdirSync(unpacked)
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      execFileSync('sha256sum', ['--quiet', '-c', list], { cwd: join(unpacked, top), encoding: 'utf8' })
    }
    expect(runChitieu('verify', join(unpacked, top), '--json').status).toBe(0)
  },
)
