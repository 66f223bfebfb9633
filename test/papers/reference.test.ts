import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docstring } from '../../packages/indicators/scripts/generate/api/declaration-text.ts'
import { DOORS, exportedBy } from '../../packages/indicators/scripts/generate/api/doors.ts'
import { Findings } from '../../packages/indicators/scripts/generate/api/findings.ts'
import { Sources } from '../../packages/indicators/scripts/generate/api/sources.ts'
import { generateApiReference } from '../../packages/indicators/scripts/generate/api-reference.ts'
import { readIssueCodes } from '../../packages/indicators/scripts/generate/issue-codes.ts'
import { readPhrases } from '../../packages/indicators/scripts/generate/phrases.ts'
import { readSchemas } from '../../packages/indicators/scripts/generate/schemas.ts'
import { commands } from '../../packages/indicators/src/cli/commands.ts'

const root = join(import.meta.dirname, '../..')
const codes = readIssueCodes(readPhrases()).map(({ code }) => code)
const sources = new Sources()
const pages = generateApiReference(readSchemas(), codes)
const doors = DOORS.filter(({ page }) => page !== 'validators.md')

/** The text of a page of the reference. */
function page(name: string): string {
  const found = pages.find(({ path }) => path.endsWith(`/${name}`))
  if (!found) throw new Error(`expected the page ${name}`)
  return found.text
}

/** Addresses of the headings of a paper, as viewers of Markdown make them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.matchAll(/^#+ (.+)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    let own = plain
    for (let at = 1; anchors.has(own); at += 1) own = `${plain}-${at}`
    anchors.add(own)
  }
  return anchors
}

test.each(doors)('every name of $name has its sentence', (door) => {
  const silent = exportedBy(door, sources).filter(({ declaration }) => docstring(declaration) === '')
  expect(silent.map(({ name, file }) => `${file.path}: ${name}`)).toEqual([])
})

test('every link of the reference leads to a heading that there is', () => {
  const texts = new Map(pages.map(({ path, text }) => [join(root, path), text]))
  const read = (file: string): string => texts.get(file) ?? readFileSync(file, 'utf8')
  const anchors = new Map<string, ReadonlySet<string>>()
  const broken = pages.flatMap(({ path, text }) =>
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(
      ([link, to = '', anchor]) => {
        const file = to === '' ? join(root, path) : join(root, dirname(path), to)
        if (!anchors.has(file)) anchors.set(file, anchorsOf(read(file)))
        return anchor === undefined || anchors.get(file)?.has(anchor) ? [] : [`${path}: ${link}`]
      },
    ),
  )
  expect(broken).toEqual([])
})

test('each command is told as it tells itself', () => {
  const text = page('cli.md')
  for (const [name, { usage }] of Object.entries(commands)) {
    expect(text).toContain(`\n## chitieu ${name}\n`)
    for (const line of usage.en.split('\n').slice(1)) expect(text).toContain(`\n${line}\n`)
  }
})

describe('what is told of a name', () => {
  test('is what its users may see of it', () => {
    const text = page('index-units-and-their-history.md')
    expect(text).toContain('resolve(text: string, listDate: IsoDate')
    expect(pages.filter((each) => /^ +(private |readonly )?#\w/m.test(each.text)).map(({ path }) => path)).toEqual([])
  })

  test('bears the name that the door gives it', () => {
    expect(page('index-restating-on-other-units.md')).toContain('function* rebaseSeries(table: ObservationTable')
  })

  test.each([
    ['parseBehaviour', ['behaviour-invalid']],
    // Two rows of one unit, shares that nobody states, sources that sent nothing, what subtraction would give away.
    ['rebaseSeries', ['confidential-hidden', 'reported-twice', 'unresolved', 'value-missing']],
    ['growth', []],
  ])('names the findings of %s', (name, expected) => {
    const [core] = doors
    const exported = core && exportedBy(core, sources).find((each) => each.name === name)
    expect(exported && new Findings(sources, codes).of(exported)).toEqual(expected)
  })
})
