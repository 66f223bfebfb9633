import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cell, parseCsv } from '../import/observations/csv-table.ts'
import { type Generated, root } from './paths.ts'
import { inCode } from './quote.ts'

const source = 'data/phrases.csv'
const markerSource = 'data/markers.csv'

/** A phrase in both languages; its kind and code name it. */
export interface PhraseRow {
  readonly kind: string
  readonly code: string
  readonly vi: string
  readonly en: string
}

/** The phrases that findings are put together from; reasons have the sentences that figures are marked with. */
export function readPhrases(): readonly PhraseRow[] {
  const read = (path: string): readonly PhraseRow[] =>
    parseCsv(readFileSync(join(root, path), 'utf8')).map((row) => ({
      kind: cell(row, 'kind'),
      code: cell(row, 'code'),
      vi: cell(row, 'vi'),
      en: cell(row, 'en'),
    }))
  const rows = [...read(source), ...read(markerSource).filter(({ kind }) => kind === 'reason')]
  const keys = rows.map(keyOf)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice) throw new Error(`${source} or ${markerSource} has ${twice} twice.`)
  const faulty = rows.find(({ vi, en }) => vi === '' || en === '' || vi !== vi.normalize('NFC'))
  if (faulty) throw new Error(`${source}, ${keyOf(faulty)}: wording is missing or not NFC.`)
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Kinds of phrases that an argument may be of: one phrase a value. */
export function phraseKinds(rows: readonly PhraseRow[]): readonly string[] {
  const own = ['amount', 'argument', 'date', 'heading', 'list', 'month', 'period', 'range', 'span', 'summary', 'text']
  return [...new Set(rows.map(({ kind }) => kind))].filter((kind) => !own.includes(kind))
}

/** The phrases as code. */
export function generatePhrases(): Generated {
  const rows = readPhrases()
  const text = `// Generated from ${source} and the reasons of ${markerSource} by \`npm run generate\`. Do not edit.

/** Kind and code of a phrase. */
export type PhraseKey =
${rows.map((row) => `  | ${inCode(keyOf(row))}`).join('\n')}

/** Words that findings are put together from. */
export const phrases: Readonly<Record<PhraseKey, { readonly vi: string; readonly en: string }>> = {
${rows.map((row) => `  ${inCode(keyOf(row))}: { vi: ${inCode(row.vi)}, en: ${inCode(row.en)} },`).join('\n')}
}
`
  return { path: 'packages/indicators/src/generated/phrases.ts', text }
}

function keyOf({ kind, code }: PhraseRow): string {
  return `${kind}.${code}`
}
