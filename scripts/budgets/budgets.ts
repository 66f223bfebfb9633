import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BUDGET, type Excess, excessOf } from './budget.ts'
import { measureVitals } from './measure-browser.ts'
import { type KindSize, kindExcess, measureFiles } from './measure-files.ts'

/**
 * `npm run budgets -- [FOLDER] [--no-browser] [--kind NAME …]`: measures a built site, all kinds of pages or those named, and ends with 1
 * where it is over a budget.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-browser': { type: 'boolean' }, kind: { type: 'string', multiple: true } },
})
const site = resolve(positionals[0] ?? 'out/site')
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9)

const found = measureFiles(site)
const kinds = found.kinds.filter(({ kind }) => values.kind === undefined || values.kind.includes(kind))
const unknown = (values.kind ?? []).filter((name) => !found.kinds.some(({ kind }) => kind === name))
if (unknown.length > 0) throw new Error(`no page of the kind ${unknown.join(', ')}`)

const over = [
  ...sizesOver(kinds),
  ...(values.kind === undefined ? tooLargeOver() : []),
  ...(values['no-browser'] === true ? [] : await vitalsOver(kinds)),
  ...(values.kind === undefined ? buildOver() : []),
]
say(over.length === 0 ? '\nwithin all budgets' : `\nover budget: ${over.length}`)
for (const { what, found: much, most } of over) say(`  ${what}: ${Number(much.toFixed(3))} > ${most}`)
process.exitCode = over.length === 0 ? 0 : 1

function sizesOver(all: readonly KindSize[]): readonly Excess[] {
  say('kind                            pages  HTML med  HTML max       CSS        JS     fonts  requests')
  for (const each of all) {
    const sizes = [each.htmlTypical, each.htmlMost, each.css, each.scripts, each.fonts]
      .map((size) => cell(size))
      .join(' ')
    say(`${each.kind.padEnd(28)} ${String(each.pages).padStart(8)} ${sizes} ${cell(each.requests, 0)}`)
  }
  return all.flatMap(kindExcess)
}

/** The pages themselves; the largest of each kind is told with its kind. */
function tooLargeOver(): readonly Excess[] {
  if (found.tooLarge.length > 0) say(`\npages over ${BUDGET.htmlMost} kB: ${found.tooLarge.length}`)
  for (const { path, size } of found.tooLarge) say(`${cell(size)} ${path}`)
  return []
}

async function vitalsOver(all: readonly KindSize[]): Promise<readonly Excess[]> {
  const [load = 0] = loadavg()
  if (load > availableParallelism() / 2)
    say(`\nThe machine is busy (load ${load.toFixed(1)}): times tell more of it than of the pages.`)
  say('\npage                                                            LCP ms    INP ms       CLS')
  const ours = all.filter(({ kind }) => !kind.includes(':')).map(({ largest }) => largest)
  const excess: Excess[] = []
  await measureVitals(site, ours, (page, { lcp, inp, slowest, cls, moved }) => {
    const why = [inp > BUDGET.inp ? slowest : '', cls > BUDGET.cls ? moved : ''].filter((text) => text !== '')
    say(`${page.padEnd(60)} ${cell(lcp, 0)} ${cell(inp, 0)} ${cell(cls, 3)} ${why.join('; ')}`)
    excess.push(
      ...excessOf([
        [`${page}: LCP, ms`, lcp, BUDGET.lcp],
        [`${page}: INP, ms`, inp, BUDGET.inp],
        [`${page}: CLS`, cls, BUDGET.cls],
      ]),
    )
  })
  return excess
}

function buildOver(): readonly Excess[] {
  const record = join(dirname(site), 'site-record', basename(site) === 'site' ? 'public.json' : 'internal.json')
  if (!existsSync(record)) return []
  const { rendered, kept, seconds, peakMegabytes } = JSON.parse(readFileSync(record, 'utf8'))
  say(`\nlast build: ${rendered} rendered, ${kept} kept, ${seconds} s, ${peakMegabytes} MB`)
  return excessOf([
    ['build, seconds', seconds, BUDGET.buildSeconds],
    ['build, MB', peakMegabytes, BUDGET.buildMegabytes],
  ])
}
