import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { packageFolder, root } from '../release/dependency-tree.ts'

/** Packages that stand beside the library, not in it. */
const BESIDE = ['arquero', '@uwdata/flechette', '@duckdb/node-api', 'fflate', '@marcbachmann/cel-js']

/** What a bundle holds of one door of the published package. */
export interface BundleSize {
  readonly minified: number
  readonly gzip: number
  /** Bytes after minifying, by the file they come from; the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[]
}

/** Size of a bundle for somebody who imports one name (`*`: everything) from a door; the packages around the library are not counted. */
export async function bundleSize(door: string, name: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${name === '*' ? '*' : `{ ${name} }`} from ${JSON.stringify(door)}`, resolveDir: root },
    ...{ bundle: true, minify: true, write: false, metafile: true, format: 'esm', logLevel: 'silent' },
    ...{ platform: 'neutral', conditions: ['node'], target: 'es2022' },
    external: [...builtinModules, 'node:*', ...BESIDE],
  })
  const [bundle] = outputFiles
  if (!bundle) throw new Error(`expected a bundle of ${door}, found none`)
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([file, { bytesInOutput }]): [string, number] => [file, bytesInOutput]),
  )
  const { length } = bundle.contents
  return {
    minified: length,
    gzip: gzipSync(bundle.contents, { level: 9 }).length,
    files: files.filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a),
  }
}

/** Names of all validators of the library, sorted. */
export function validatorNames(): readonly string[] {
  const declared = readFileSync(join(root, packageFolder, 'src/generated/validators.d.ts'), 'utf8')
  return [...declared.matchAll(/^export declare const (validate\w+):/gm)].map(([, name = '']) => name).sort()
}
