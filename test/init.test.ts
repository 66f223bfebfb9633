import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import {
  validateConfig,
  validateConsolidation,
  validateRound,
  validateRoundReport,
} from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { lastQuarter } from '../packages/indicators/src/project-plan.ts'

const root = join(import.meta.dirname, '..')

/** A folder away from the repository, with the built package installed in it as npm would. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-init-'))
  const own = join(folder, 'node_modules/@chitieu/indicators')
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(join(root, 'packages/indicators', part), join(own, part), { recursive: true })
  }
  for (const name of ['fflate', '@marcbachmann/cel-js']) {
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true })
  }
  return folder
}

const home = installed()

/** Runs the installed command in a folder, with no word of the repository around it. */
function chitieu(cwd: string, ...args: readonly string[]) {
  const bin = join(home, 'node_modules/@chitieu/indicators/bin/chitieu.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, env: {}, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** One hash of all files of a folder, their names and bytes. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const path of filesIn(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}

const json = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))
const TODAY = ['--today', '2026-11-30'] as const
const ROUND = 'bao-cao-2026-q3'
const NAME = 'SAMPLE_commune-monthly_2026-Q3'

describe('a project of An Giang', () => {
  const project = join(home, 'bao-cao')
  const run = chitieu(home, 'init', 'bao-cao', '--unit', '91-2', ...TODAY, '--lang', 'en')
  const written = filesIn(project)

  test('is told with unit, period and what comes next', () => {
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('bao-cao: reporting project of Tỉnh An Giang (91-2), period 2026-Q3')
    expect(run.out).toContain('npm run publish-reports')
  })

  test('has these files and no others', () => {
    // The first three units of the list of 30 September 2026 under 91 by code.
    expect(written.filter((path) => !path.startsWith('data/'))).toEqual([
      '.github/workflows/publish.yml',
      '.gitignore',
      'README.md',
      'chitieu.config.json',
      'ci.sh',
      'package.json',
      ...[30292, 30301, 30307].map((code) => `submissions/${ROUND}/${NAME}_${code}-2.xlsx`),
      `submissions/${ROUND}/received.csv`,
      `vi-du-loi/${NAME}_30292-2_fault.xlsx`,
    ])
    expect(readdirSync(join(project, 'data')).sort()).toEqual([
      ...['README.md', 'accessibility.json', 'addresses.json', 'alerts.csv', 'approvals', 'breakdowns', 'calendars'],
      ...['checks.csv', 'forms', 'glossary.csv', 'holidays', 'indicators', 'markers.csv', 'measures.json'],
      ...['observations', 'profiles', 'receiver-limits.json', 'regimes', 'register', 'relations', 'restating.json'],
      ...['rounds', 'sdmx.csv', 'site-changes.csv', 'tasks', 'tile-grid'],
    ])
    expect(readdirSync(join(project, 'data/rounds'))).toEqual([`${ROUND}.json`])
  })

  test('leaves no slot open', () => {
    for (const path of written.filter((each) => !/\.xlsx$|^data\/(?!README|rounds)/.test(each)))
      expect([path, readFileSync(join(project, path), 'utf8').match(/\{\{\w+\}\}/g)]).toEqual([path, null])
  })

  test('has a configuration and a round by their schemas, both marked as samples, the agency left to fill in', () => {
    const config = json(project, 'chitieu.config.json')
    expect([validateConfig(config), validateConfig.errors]).toEqual([true, null])
    expect(config).toMatchObject({
      agency: { vi: expect.stringMatching(/^\[/), en: expect.stringMatching(/^\[/) },
      scope: { unit: '91-2', listDate: '2025-07-01' },
      sample: true,
    })
    const round = json(project, `data/rounds/${ROUND}.json`)
    expect([validateRound(round), validateRound.errors]).toEqual([true, null])
    // Due ten days after 30 September: from the eleventh of October a report is late.
    expect(round).toMatchObject({ unit: '91-2', sample: true, asOf: '2026-10-11' })
  })

  test('depends on this version, and names no script that is not there', () => {
    const { dependencies, scripts } = json(project, 'package.json') as Record<string, Record<string, string>>
    const { version } = json(root, 'packages/indicators/package.json') as { version: string }
    expect(dependencies).toEqual({ '@chitieu/indicators': version })
    const named = ['README.md', 'ci.sh'].flatMap((path) =>
      [...readFileSync(join(project, path), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
    )
    expect(new Set(named)).toEqual(new Set(['check', 'publish-reports', 'check:fault', 'due']))
    expect(named.filter((script) => scripts?.[script] === undefined)).toEqual([])
  })

  test('asks no more of the machine that publishes than to read', () => {
    const text = readFileSync(join(project, '.github/workflows/publish.yml'), 'utf8')
    expect(text).toContain('permissions:\n  contents: read\n')
    expect(text).not.toMatch(/secrets\.|: write/)
  })

  test('its samples say that they are, and are checked without an error', () => {
    const { status, out } = chitieu(project, 'check', 'submissions', '--json')
    expect(status).toBe(0)
    const { totals, files } = JSON.parse(out) as {
      totals: { error: number; warning: number }
      files: readonly object[]
    }
    expect(totals).toMatchObject({ error: 0, warning: 0 })
    expect(files).toHaveLength(3)
    for (const file of files) expect(file).toMatchObject({ isSample: true })
  })

  test('the example of a fault has that one: nine of six projects behind schedule', () => {
    const { status, out } = chitieu(project, 'check', 'vi-du-loi', '--lang', 'en')
    expect(status).toBe(1)
    expect(out.match(/^ *error /gm)).toHaveLength(1)
    expect(out).toMatch(/error \[part-exceeds-whole\] .*E18: .*9.*6/)
  })

  describe('published', () => {
    const published = chitieu(project, 'publish', '--lang', 'en')
    const out = join(project, 'out')

    test('with one command and no option; that the site is left out is said with what to do', () => {
      expect(published.status).toBe(0)
      expect(published.err).toMatch(/^note \[site-left-out\].*\n +→ .*--site PATH\/packages\/site.*\n$/)
      expect(readdirSync(out).sort()).toEqual([
        ...['.published', 'index.html', 'manifest-sha256.txt', 'packages', 'releases', 'report.json', 'rounds'],
      ])
    })

    test('says that three of 102 communes sent their reports in time and 99 are missing', () => {
      const round = json(out, `rounds/${ROUND}/round.json`)
      expect(validateRoundReport(round)).toBe(true)
      expect(round).toMatchObject({
        files: { received: 3, refused: 0 },
        reports: { due: 102, received: 3, onTime: 3, late: 0, missing: 99, notYetDue: 0 },
      })
    })

    test('has no total of the province while communes are missing, but what is known: 480 + 350 + 620 files', () => {
      const record = json(out, `rounds/${ROUND}/commune-monthly/2026-Q3/reported.json`)
      if (!validateConsolidation(record)) throw new Error('no consolidated report')
      const figures = record.units.find(({ unit }) => unit === '91-2')?.figures
      expect(figures?.find(({ row, column }) => row === 'TTHC01' && column === '2')).toMatchObject({
        ...{ value: null, method: 'refused', reason: 'coverage', known: '1450', expected: 102, received: 3 },
      })
    })

    test('has a page whose every link leads somewhere', () => {
      const page = readFileSync(join(out, 'index.html'), 'utf8')
      const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, address = '']) =>
        decodeURI(address.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))),
      )
      expect(links).toContain(`rounds/${ROUND}/commune-monthly/2026-Q3/reported.91-2.html`)
      expect(links.filter((each) => each.startsWith('packages/'))).toHaveLength(2)
      expect(links.filter((each) => !existsSync(join(out, each)))).toEqual([])
      expect(page).toContain('SỐ LIỆU MẪU')
    })

    test('packs what verifies', () => {
      const packages = readdirSync(join(out, 'packages')).map((name) => join('out/packages', name))
      expect(chitieu(project, 'verify', ...packages).status).toBe(0)
    })

    test('names no builder of a site that is none', () => {
      const wrong = chitieu(project, 'publish', '--site', 'data', '--lang', 'en')
      expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('[option-invalid]') })
    })

    test('does not speak of a site where none is wanted', () => {
      expect(chitieu(project, 'publish', '--no-site', '--lang', 'en')).toMatchObject({ status: 0, err: '' })
    })
  })
})

test('the same options make the same bytes, in either language', () => {
  const [one, two] = ['vi', 'en'].map((language) => {
    const folder = mkdtempSync(join(home, 'same-'))
    expect(chitieu(folder, 'init', '.', '--unit', '01', ...TODAY, '--lang', language).status).toBe(0)
    return hashOf(folder)
  })
  expect(two).toBe(one)
})

describe('the first period', () => {
  test.each([
    ['2026-09-30', '2026-Q2'],
    ['2026-10-01', '2026-Q3'],
    ['2027-01-01', '2026-Q4'],
  ])('on %s is %s, the last quarter that is over', (today, period) => {
    expect(lastQuarter(today)).toBe(period)
  })

  test('goes by the calendar of the form: a quarter that ends on the fourteenth of its last month', () => {
    expect(lastQuarter('2026-09-15', { startDay: 15, monthOffset: -1 })).toBe('2026-Q3')
  })

  test('is the one that is named', () => {
    const folder = mkdtempSync(join(home, 'period-'))
    const { out } = chitieu(folder, 'init', '.', '--unit', '91-2', '--period', '2025-Q3', ...TODAY, '--json')
    expect(JSON.parse(out)).toMatchObject({ unit: '91-2', period: '2025-Q3' })
    expect(chitieu(folder, 'check', 'submissions').status).toBe(0)
  })
})

describe('refused, with nothing written', () => {
  test('a folder that holds something', () => {
    const folder = mkdtempSync(join(home, 'full-'))
    writeFileSync(join(folder, 'note.txt'), 'mine')
    const run = chitieu(home, 'init', folder, '--unit', '91-2', ...TODAY, '--lang', 'en')
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(/^error \[folder-not-empty\].*\n +→ Name a folder that is empty/)
    expect(filesIn(folder)).toEqual(['note.txt'])
  })

  test.each([
    ['2026-05', 'option-invalid'], // a month has no sample
    ['2026-Q5', 'period-invalid'],
    ['2025-Q2', 'unit-not-in-force'], // this An Giang began on 1 July 2025
  ])('the period %s: %s', (period, code) => {
    const run = chitieu(home, 'init', 'none', '--unit', '91-2', '--period', period, ...TODAY)
    expect(run.status).toBeGreaterThan(0)
    expect(run.err).toContain(`[${code}]`)
    expect(existsSync(join(home, 'none'))).toBe(false)
  })

  test.each([
    ['90', 'unit-unknown'],
    ['91-1', 'unit-not-in-force'],
    ['Kiên Giang', 'unit-unknown'],
    ['Tân Châu', 'unit-ambiguous'],
    ['', 'option-invalid'],
  ])('the unit "%s": %s', (unit, code) => {
    const run = chitieu(home, 'init', 'none', '--unit', unit, ...TODAY)
    expect(run.status).toBeGreaterThan(0)
    expect(run.err).toContain(`[${code}]`)
    expect(existsSync(join(home, 'none'))).toBe(false)
  })
})

test('a folder that holds only a repository is taken', () => {
  const folder = mkdtempSync(join(home, 'cloned-'))
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
  expect(chitieu(dirname(folder), 'init', folder, '--unit', '91-2', ...TODAY).status).toBe(0)
  expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n')
  expect(existsSync(join(folder, 'README.md'))).toBe(true)
})
