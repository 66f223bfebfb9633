import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { type Generated, root } from './paths.ts'
import { pascal, type SchemaFile, withoutWords } from './schemas.ts'

// The package is CommonJS: Node gives its module object, the types its default.
const standaloneCode = 'default' in standalone ? (standalone.default as typeof standalone) : standalone

const folder = 'packages/indicators/src/generated'

/** Validators compiled ahead: one ES module without imports and without code made at run time, and its types. */
export async function generateValidators(files: readonly SchemaFile[]): Promise<Generated[]> {
  const whole = files.filter(({ name }) => name !== 'common')
  return [
    { path: `${folder}/validators.js`, text: await toModule(files, whole) },
    { path: `${folder}/validators.d.ts`, text: toDeclarations(whole) },
  ]
}

/** The only format in use; written out because the format package brings patterns that can backtrack. */
const dateFormat = `const formats = {
  date(text) {
    const [, year, month, day] = /^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text) ?? [];
    if (!year || month < 1 || month > 12 || day < 1) return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  },
};`

function createAjv(files: readonly SchemaFile[]): Ajv2020 {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, formats: _`formats` },
    // Ajv asks for a function here; what it writes calls the one above.
    formats: { date: () => true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ownProperties: true,
    allErrors: true,
    inlineRefs: false,
    messages: false,
  })
  for (const { schema } of files) ajv.addSchema(withoutWords(schema))
  return ajv
}

async function toModule(files: readonly SchemaFile[], whole: readonly SchemaFile[]): Promise<string> {
  const names = Object.fromEntries(whole.map(({ name, id }) => [`validate${pascal(name)}`, id]))
  const loose = standaloneCode(createAjv(files), names)
  // Ajv writes `require` even as a module: make it an import, then bundle what it imports.
  const imports: string[] = []
  const body = shakable(loose).replace(/require\("([^"]+)"\)/g, (_call: string, path: string) => {
    const name = `imported${imports.length}`
    imports.push(`import * as ${name} from "${path}.js"`)
    return name
  })
  const result = await build({
    stdin: { contents: [...imports, dateFormat, body].join('\n'), resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true,
  })
  const [file] = result.outputFiles
  if (!file) throw new Error('esbuild wrote nothing.')
  const code = file.text.replace(/^\s*\/\/ (?:node_modules|<stdin>).*\n/gm, '').replace(/^ +/gm, '')
  const held = Object.keys(result.metafile.inputs).flatMap((path) => /node_modules\/([^/]+)\//.exec(path)?.[1] ?? [])
  const holds = `// Holds code of ${[...new Set(held)].sort().join(', ')}`
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${holds}\n${code}`
}

/**
 * Ajv sets a property of each function after it, so that no bundler may leave a function out. Here function and property are made in
 * one expression that is said to have no effect: who imports one validator carries that one and what it refers to.
 */
function shakable(loose: string): string {
  const property = /(validate\d+)\.evaluated = (\{[^;{}]*(?:\{[^{}]*\}[^;{}]*)*\});/g
  // Ajv exports a function before it stands there; what is no function declaration has to stand there first.
  const name = /export const (validate[A-Z]\w*) = (validate\d+);/g
  const exported = [...loose.matchAll(name)].map(([, as, own]) => `${own} as ${as}`)
  const body = loose
    .replace(name, '')
    .replace(property, 'const $1 = /* @__PURE__ */ Object.assign($1Own, { evaluated: $2 });')
    .replace(/function (validate\d+)\(/g, 'function $1Own(')
    // A schema that refers to itself by way of another is held in an object; what it holds is made later.
    .replace(/(const wrapper\d+ = \{) ?validate: (validate\d+) ?\}/g, '$1 get validate() { return $2 } }')
    .replaceAll('new RegExp(', '/* @__PURE__ */ new RegExp(')
  return `${body}\nexport { ${exported.join(', ')} };`
}

function toDeclarations(whole: readonly SchemaFile[]): string {
  const titleOf = (file: SchemaFile) => {
    if (!file.schema.title) throw new Error(`schemas/${file.name}.schema.json has no title.`)
    return file.schema.title
  }
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.
import type { ${whole.map(titleOf).sort().join(', ')} } from './types.ts'

/** What a validator found wrong: where in the data, which rule, and the rule's own figures. */
export interface SchemaFault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Says whether data follows a schema; after a \`false\`, \`errors\` says why not. */
export interface Validator<T> {
  (data: unknown): data is T
  readonly errors?: readonly SchemaFault[] | null
}

${whole.map((file) => `export declare const validate${pascal(file.name)}: Validator<${titleOf(file)}>`).join('\n')}
`
}
