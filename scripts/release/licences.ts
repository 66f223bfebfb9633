import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from './bundled-packages.ts'
import { type Component, dependencyTree, packageFolder, readLock, root } from './dependency-tree.ts'

const { allowed }: { readonly allowed: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'licences.json'), 'utf8'),
)

/** Where the published package names whose code is in it. */
export const noticeFile = join(root, packageFolder, 'NOTICE')

/** The components whose licence is not among those that may be passed on. */
export function refusedLicences(components: readonly Component[]): readonly Component[] {
  return components.filter(({ licence }) => !Object.hasOwn(allowed, licence))
}

/** The notice that stands in the published package: whose code is in it, under which words. */
export function noticeOf(bundled: readonly Component[]): string {
  const parts = bundled.map(
    ({ name, version, licence, folder }) => `${name} ${version} (${licence})\n\n${licenceText(folder).trim()}\n`,
  )
  return [HEAD, ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}

const HEAD = `@chitieu/indicators is under the licence in the file LICENSE. Its files hold code of the packages below, under their own words. What it
installs besides comes with its own licence. The data in dist/data name their sources in the README of each folder and in
dist/data/register/sources.csv.
`

function licenceText(folder: string): string {
  const name = readdirSync(join(root, folder)).find((file) => /^licen[cs]e/i.test(file))
  if (name === undefined) throw new Error(`expected a licence in ${folder}, found none`)
  return readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')
}

/** `npm run licences`: what comes with the package and what is in it, with licences; `-- --write` writes the notice. Ends with 1 where one is not allowed. */
async function main(): Promise<void> {
  const lock = readLock()
  const bundled = await bundledPackages(lock)
  const installed = dependencyTree(lock)
  for (const [how, components] of Object.entries({ installed, bundled }))
    for (const { name, version, licence } of components)
      console.log(`${how.padEnd(10)} ${licence.padEnd(14)} ${name} ${version}`)
  const refused = refusedLicences([...installed, ...bundled])
  for (const { name, licence } of refused) console.error(`not allowed: ${name}, ${licence || 'no licence stated'}`)
  const notice = noticeOf(bundled)
  if (process.argv.includes('--write')) writeFileSync(noticeFile, notice)
  const isNamed = existsSync(noticeFile) && readFileSync(noticeFile, 'utf8') === notice
  if (!isNamed) console.error('NOTICE is out of date. Run: npm run licences -- --write')
  process.exitCode = refused.length === 0 && isNamed ? 0 : 1
}

if (import.meta.main) await main()
