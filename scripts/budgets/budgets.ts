import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BUDGET, type Excess, excessOf } from './budget.ts'
import { measureVitals } from './measure-browser.ts'
import { kindExcess, measureFiles } from './measure-files.ts'

/** `npm run budgets -- [FOLDER] [--no-browser]`: measures a built site and ends with 1 where it is over a budget. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-browser': { type: 'boolean' } } })
const site = resolve(positionals[0] ?? 'out/site')
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9)
const over: Excess[] = []

const { kinds, tooLarge } = measureFiles(site)
say('kind                            pages  HTML med  HTML max       CSS        JS     fonts  requests')
for (const each of kinds) {
  const sizes = [each.htmlTypical, each.htmlMost, each.css, each.scripts, each.fonts]
    .map((size) => cell(size))
    .join(' ')
  say(`${each.kind.padEnd(28)} ${String(each.pages).padStart(8)} ${sizes} ${cell(each.requests, 0)}`)
  over.push(...kindExcess(each))
}
if (tooLarge.length > 0) say(`\npages over ${BUDGET.htmlMost} kB: ${tooLarge.length}`)
for (const { path, size } of tooLarge) say(`${cell(size)} ${path}`)

if (values['no-browser'] !== true) {
  say('\npage                                                            LCP ms    INP ms       CLS')
  const ours = kinds.filter(({ kind }) => !kind.includes(':') && kind !== '/')
  await measureVitals(
    ours.map(({ largest }) => join(site, largest)),
    (path, { lcp, inp, cls }) => {
      const page = path.slice(site.length + 1)
      say(`${page.padEnd(60)} ${cell(lcp, 0)} ${cell(inp, 0)} ${cell(cls, 3)}`)
      over.push(
        ...excessOf([
          [`${page}: LCP, ms`, lcp, BUDGET.lcp],
          [`${page}: INP, ms`, inp, BUDGET.inp],
          [`${page}: CLS`, cls, BUDGET.cls],
        ]),
      )
    },
  )
}

const record = join(dirname(site), 'site-record', basename(site) === 'site' ? 'public.json' : 'internal.json')
if (existsSync(record)) {
  const { rendered, kept, seconds, peakMegabytes } = JSON.parse(readFileSync(record, 'utf8'))
  say(`\nlast build: ${rendered} rendered, ${kept} kept, ${seconds} s, ${peakMegabytes} MB`)
  over.push(
    ...excessOf([
      ['build, seconds', seconds, BUDGET.buildSeconds],
      ['build, MB', peakMegabytes, BUDGET.buildMegabytes],
    ]),
  )
}

say(over.length === 0 ? '\nwithin all budgets' : `\nover budget: ${over.length}`)
for (const { what, found, most } of over) say(`  ${what}: ${Number(found.toFixed(3))} > ${most}`)
process.exitCode = over.length === 0 ? 0 : 1
