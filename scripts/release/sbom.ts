import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bundledPackages } from './bundled-packages.ts'
import { type Component, dependencyTree, packageFolder, readLock, root } from './dependency-tree.ts'

/** What the package says of itself, as far as a bill of materials asks. */
interface Subject {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * The bill of materials of the published package as CycloneDX 1.6: what is installed with it, and what its files hold code of (scope
 * `excluded`: nothing more is installed for it). No time and no random number: the same package has the same bill.
 */
export function billOf(subject: Subject, installed: readonly Component[], bundled: readonly Component[]): object {
  const inside = bundled.filter(({ name }) => !installed.some((other) => other.name === name))
  const addressOf = new Map([...installed, ...inside].map((each) => [each.name, address(each.name, each.version)]))
  const reference = (name: string): string | undefined => addressOf.get(name)
  const own = address(subject.name, subject.version)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': own, ...described(subject.name, subject.version, subject.license) },
    },
    components: [
      ...installed.map((each) => componentOf(each, 'required')),
      ...inside.map((each) => componentOf(each, 'excluded')),
    ],
    dependencies: [
      { ref: own, dependsOn: [...Object.keys(subject.dependencies), ...inside.map(({ name }) => name)].map(reference) },
      ...installed.map(({ name, version, needs }) => ({
        ref: address(name, version),
        dependsOn: needs.map(reference),
      })),
    ],
  }
}

function componentOf({ name, version, licence, integrity }: Component, scope: string): object {
  const [algorithm = '', hash = ''] = integrity.split('-')
  const hashes = [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }]
  return { type: 'library', 'bom-ref': address(name, version), ...described(name, version, licence), scope, hashes }
}

function described(name: string, version: string, licence: string): object {
  return { name, version, licenses: [{ license: { id: licence } }], purl: address(name, version) }
}

/** Package URL: `pkg:npm/%40uwdata/flechette@2.6.0`. */
function address(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** `npm run sbom -- [FILE]`: writes the bill, to `out/sbom.cdx.json` where nothing else is said. */
async function main(): Promise<void> {
  const subject: Subject = JSON.parse(readFileSync(join(root, packageFolder, 'package.json'), 'utf8'))
  const lock = readLock()
  const to = resolve(process.argv[2] ?? join(root, 'out/sbom.cdx.json'))
  mkdirSync(dirname(to), { recursive: true })
  const bill = billOf(subject, dependencyTree(lock), await bundledPackages(lock))
  writeFileSync(to, `${JSON.stringify(bill, null, 2)}\n`)
}

if (import.meta.main) await main()
