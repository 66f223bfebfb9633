import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackFaces } from './fallback-faces.ts'
import { measureFont } from './font-metrics.ts'
import facts from './local-fonts.json' with { type: 'json' }

/**
 * `node scripts/fonts/write-fallback-faces.ts` writes the faces that stand in for the font of the site; with the files of a font it
 * says the font's metrics instead, for `local-fonts.json`.
 */
const files = process.argv.slice(2)
if (files.length > 0) process.stdout.write(`${JSON.stringify(measureFont(files, facts.letters))}\n`)
else writeFileSync(join(import.meta.dirname, '../../packages/site/src/styles/fallback-fonts.css'), fallbackFaces())
