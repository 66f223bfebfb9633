import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dependencyTree, packageFolder, readLock, root } from '../release/dependency-tree.ts'
import { type Excess, excessOf } from './budget.ts'
import { bundleSize, validatorNames } from './bundle-size.ts'
import { PACKAGE_BUDGET } from './package-budget.ts'

/**
 * `npm run budgets:package`: what somebody gets who imports one thing of the library, and what is published; ends with 1 where it is
 * over a budget. The library is built anew for it, as it is when it is published.
 */
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const NAME = '@chitieu/indicators'

execFileSync('npm', ['run', 'prepack'], { cwd: join(root, packageFolder), stdio: 'ignore' })
const over = [...(await doorsOver()), ...(await validatorsOver()), ...publishedOver()]
say(over.length === 0 ? '\nwithin all budgets' : `\nover budget: ${over.length}`)
for (const { what, found, most } of over) say(`  ${what}: ${found} > ${most}`)
process.exitCode = over.length === 0 ? 0 : 1

async function doorsOver(): Promise<readonly Excess[]> {
  say('import                                    minified kB   gzip kB    budget')
  const excess: Excess[] = []
  for (const [door, name, most] of [
    ['', 'rebase', PACKAGE_BUDGET.rebase],
    ['', 'rebaseSeries', null],
    ['', '*', null],
    ['/duckdb', '*', null],
    ['/arquero', '*', null],
  ] as const)
    excess.push(...(await measured(`${NAME}${door}`, name, most)))
  return excess
}

async function validatorsOver(): Promise<readonly Excess[]> {
  const excess: Excess[] = []
  for (const name of validatorNames())
    excess.push(...(await measured(`${NAME}/validators`, name, PACKAGE_BUDGET.validator)))
  return excess
}

async function measured(door: string, name: string, most: number | null): Promise<readonly Excess[]> {
  const { minified, gzip } = await bundleSize(door, name)
  const [whole, packed] = [minified, gzip].map((bytes) => (bytes / 1000).toFixed(1).padStart(10))
  say(`${`${name} ${door.replace(NAME, '.')}`.padEnd(42)} ${whole}${packed}${String(most ?? '').padStart(10)}`)
  return most === null ? [] : excessOf([[`${name}, kB`, gzip / 1000, most]])
}

function publishedOver(): readonly Excess[] {
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
    cwd: join(root, packageFolder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for (const [what, key] of [
    ['package, kB', 'size'],
    ['unpacked, kB', 'unpackedSize'],
  ] as const)
    say(`${what.padEnd(42)} ${(numberIn(told, key) / 1000).toFixed(1).padStart(10)}`)
  say(`${'files'.padEnd(42)} ${String(numberIn(told, 'entryCount')).padStart(10)}`)
  const { dependencies }: { readonly dependencies: object } = JSON.parse(
    readFileSync(join(root, packageFolder, 'package.json'), 'utf8'),
  )
  const all = dependencyTree(readLock())
  const scripts = all.filter(({ hasInstallScript }) => hasInstallScript).length
  const direct = Object.keys(dependencies).length
  say(`${'runtime dependencies, with theirs'.padEnd(42)} ${`${direct}, ${all.length}`.padStart(10)}`)
  say(`${'install scripts'.padEnd(42)} ${String(scripts).padStart(10)}`)
  return excessOf([
    ['runtime dependencies', direct, PACKAGE_BUDGET.runtimeDependencies],
    ['install scripts', scripts, PACKAGE_BUDGET.installScripts],
  ])
}

function numberIn(told: string, key: string): number {
  const [, digits] = new RegExp(`"${key}": (\\d+)`).exec(told) ?? []
  if (digits === undefined) throw new Error(`expected ${key} in what npm pack tells, found ${told.slice(0, 200)}`)
  return Number(digits)
}
