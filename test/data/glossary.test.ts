import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { cell, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { textOf } from '../support/indicator-files.ts'

const root = join(import.meta.dirname, '../..')
const text = textOf('data/glossary.csv')
const rows = parseCsv(text)
const identifiers = rows.map((row) => cell(row, 'identifier'))

test('the glossary is NFC, complete, and sorted with each identifier once', () => {
  expect(text).toBe(text.normalize('NFC'))
  expect(identifiers).toEqual([...new Set(identifiers)].sort())
  for (const row of rows)
    for (const column of ['termVi', 'termEn', 'meaningVi', 'meaningEn'])
      expect(cell(row, column), `${cell(row, 'identifier')} ${column}`).not.toBe('')
})

test.each(globSync('schemas/*.schema.json', { cwd: root }).sort())('%s has a word in the glossary', (path) => {
  expect(identifiers).toContain(
    basename(path, '.schema.json').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
  )
})

test.each(['method', 'reason', 'valueState'])('every %s of the schemas has a word in the glossary', (name) => {
  const { $defs } = JSON.parse(textOf('schemas/common.schema.json')) as { $defs: Record<string, { enum?: string[] }> }
  const words = ($defs[name]?.enum ?? []).filter((word) => word !== '' && word !== 'number')
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !identifiers.includes(word))).toEqual([])
})
