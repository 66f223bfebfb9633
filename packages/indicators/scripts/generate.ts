import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateApiReference } from './generate/api-reference.ts'
import { generateHelp } from './generate/help.ts'
import { generateIssueCodes, readIssueCodes } from './generate/issue-codes.ts'
import { type Generated, root } from './generate/paths.ts'
import { generatePhrases, readPhrases } from './generate/phrases.ts'
import { generateSchemaPage } from './generate/schema-page.ts'
import { readSchemas } from './generate/schemas.ts'
import { generateSdmxNames } from './generate/sdmx-names.ts'
import { generateTypes } from './generate/types.ts'
import { generateValidators } from './generate/validators.ts'
import { generateWorkers } from './generate/workers.ts'

/** Everything that follows from schemas and code lists, freshly made. */
export async function generate(): Promise<readonly Generated[]> {
  const schemas = readSchemas()
  const codes = readIssueCodes(readPhrases()).map(({ code }) => code)
  return [
    generateHelp(),
    ...generateIssueCodes(),
    generatePhrases(),
    generateSdmxNames(),
    await generateTypes(schemas),
    ...(await generateValidators(schemas)),
    ...(await generateWorkers()),
    generateSchemaPage(schemas),
    ...generateApiReference(schemas, codes),
  ]
}

/** The files whose text on disk is not what it should be. */
export function staleFiles(files: readonly Generated[]): readonly string[] {
  return files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path)
}

function read(path: string): string | null {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

if (import.meta.main) {
  const files = await generate()
  const stale = staleFiles(files)
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is out of date. Run: npm run generate`)
    process.exitCode = stale.length === 0 ? 0 : 1
  } else {
    for (const { path, text } of files.filter(({ path }) => stale.includes(path))) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
      console.error(path)
    }
  }
}
