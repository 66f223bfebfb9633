import { cp, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { manifestOfData } from './scripts/data-manifest.ts'
import { pureTops } from './scripts/pure-tops.ts'

/** Wording comes with the data of the page: the same bytes are not loaded twice. */
const wordingAsData: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'wording-as-data',
  setup: ({ onLoad }) => {
    onLoad({ filter: /src[\\/]generated[\\/]issue-codes\.ts$/ }, () => ({ contents: 'export const issueCodes = {}' }))
    onLoad({ filter: /src[\\/]generated[\\/]phrases\.ts$/ }, () => ({ contents: 'export const phrases = {}' }))
  },
}

const shared: Options = {
  target: 'node20',
  outDir: 'dist',
  sourcemap: false,
  treeshake: true,
  // The browser bundle must not be asked to find a package that a door's user may not have.
  external: ['arquero', '@uwdata/flechette', '@duckdb/node-api'],
}

/** Classic scripts that each define a function of the scope they run in: a worker made of their text, or the page itself. */
const classicScripts = (names: readonly (readonly [file: string, global: string])[]): Options[] =>
  names.map(([file, global]) => ({
    ...shared,
    entry: { [`browser/${file}`]: `src/browser/${file}.ts` },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    minify: true,
    treeshake: false,
    noExternal: ['fflate'],
    outExtension: () => ({ js: '.js' }),
    esbuildPlugins: [wordingAsData],
    esbuildOptions: (options) => {
      options.charset = 'utf8'
      options.legalComments = 'none'
      options.banner = { js: `globalThis.${global}=function(scope){` }
      options.footer = { js: '};' }
    },
  }))

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      validators: 'src/validators.ts',
      'node/index': 'src/node/index.ts',
      'duckdb/index': 'src/duckdb/index.ts',
      'arquero/index': 'src/arquero/index.ts',
    },
    format: ['esm', 'cjs'],
    esbuildPlugins: [pureTops],
    // Where a module lies, for `require` as well.
    shims: true,
    // tsup still sets baseUrl, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts', 'cli/run': 'src/cli/run.ts' },
    format: ['esm'],
    async onSuccess() {
      await cp('../../schemas', 'dist/schemas', { recursive: true })
      await cp('../../data', 'dist/data', { recursive: true })
      await writeFile('dist/data.json', `${JSON.stringify(manifestOfData('dist/data'), null, 1)}\n`)
    },
  },
  ...classicScripts([
    ['check-engine', 'chitieuCheckEngine'],
    ['mark-engine', 'chitieuMarkEngine'],
    ['template-engine', 'chitieuTemplateEngine'],
    ['convert-engine', 'chitieuConvertEngine'],
  ]),
])
