import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Component, componentAt, folderOf, type Lock, packageFolder, root } from './dependency-tree.ts'

const home = join(root, packageFolder)

/** Packages whose code stands in the files of the published one, so that their licences have to be in it too; found in what is built. */
export async function bundledPackages(lock: Lock): Promise<readonly Component[]> {
  const names = new Set([...inValidators(), ...inModules(), ...(await inEngines())])
  return [...names].sort().map((name) => componentAt(lock, folderOf(lock, name, packageFolder)))
}

/** Validators are made by a package that leaves some of its own code in them, and says which in the first lines. */
function inValidators(): readonly string[] {
  const [, head = ''] = readFileSync(join(home, 'src/generated/validators.js'), 'utf8').split('\n')
  return head.replace('// Holds code of ', '').split(', ')
}

/** The bundler writes above each file where it comes from. */
function inModules(): readonly string[] {
  const files = readdirSync(join(home, 'dist'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /^[^/]+\.c?js$|^(node|duckdb|arquero|cli)\/.*\.c?js$/.test(file))
    .flatMap((file) => [...readFileSync(join(home, 'dist', file), 'utf8').matchAll(/^\/\/ (\S*node_modules\/\S+)$/gm)])
    .map(([, path = '']) => packageOf(path))
}

/** Scripts for browsers are minified: what goes into them is asked of the bundler. */
async function inEngines(): Promise<readonly string[]> {
  const folder = join(home, 'src/browser')
  const engines = readdirSync(folder).filter((file) => file.endsWith('-engine.ts'))
  const { metafile } = await build({
    ...{ entryPoints: engines.map((file) => join(folder, file)), outdir: 'out', absWorkingDir: root },
    ...{ bundle: true, write: false, metafile: true, platform: 'browser', format: 'esm', logLevel: 'silent' },
  })
  return Object.keys(metafile.inputs)
    .filter((path) => path.includes('node_modules/'))
    .map(packageOf)
}

/** `node_modules/@uwdata/flechette/src/x.js` is of `@uwdata/flechette`. */
export function packageOf(path: string): string {
  const [scope = '', name = ''] = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length).split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
