import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { nodes } from './support/nodes.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'packages/indicators')
const manifest: { exports: unknown; bin: Record<string, string> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)

function filesIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry]
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(filesIn) : []
}

describe('exports', () => {
  test.each(filesIn(manifest.exports).filter((file) => !file.includes('*')))('%s is built', (file) => {
    expect(existsSync(join(folder, file))).toBe(true)
  })

  test('schemas and data are in the package', () => {
    expect(import.meta.resolve('@chitieu/indicators/schemas/indicator.schema.json')).toMatch(/dist\/schemas/)
    expect(existsSync(join(folder, 'dist/schemas/indicator.schema.json'))).toBe(true)
    expect(existsSync(join(folder, 'dist/data/register/register.json'))).toBe(true)
  })

  test('the command is committed, so that npm can link it before anything is built', () => {
    expect(readFileSync(join(folder, manifest.bin.chitieu ?? ''), 'utf8')).toContain("import '../dist/cli/main.js'")
  })
})

describe.each(nodes)('on %s', (_, node) => {
  const run = (flags: readonly string[], script: string) =>
    execFileSync(node, [...flags, '--eval', script], { cwd: root, encoding: 'utf8' }).trim()

  test.each(['@chitieu/indicators', '@chitieu/indicators/node', '@chitieu/indicators/validators'])(
    '%s loads as module and as script',
    (name) => {
      const script = 'console.log(Object.keys(door).length > 0)'
      expect(run(['--input-type=module'], `import * as door from ${JSON.stringify(name)}; ${script}`)).toBe('true')
      expect(run(['--input-type=commonjs'], `const door = require(${JSON.stringify(name)}); ${script}`)).toBe('true')
    },
  )
})

describe('a browser bundle', () => {
  const bundle = (name: string) =>
    build({
      stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir: root },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    })

  test.each(['@chitieu/indicators', '@chitieu/indicators/validators'])('can hold %s', async (name) => {
    const { outputFiles } = await bundle(name)
    expect(outputFiles[0]?.text.length).toBeGreaterThan(0)
  })

  test.each(['@chitieu/indicators/node', '@chitieu/indicators/duckdb'])('cannot hold %s', async (name) => {
    await expect(bundle(name)).rejects.toThrow(name)
  })
})
