import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIALECTS } from '../../packages/indicators/src/sql/dialect.ts'
import { duckdb } from '../../packages/indicators/src/sql/dialects/duckdb.ts'
import { RELATIONS, type Relation } from '../../packages/indicators/src/sql/relation.ts'

const page = readFileSync(join(import.meta.dirname, '../../packages/indicators/docs/sql.md'), 'utf8')

/** A relation as the page describes it. */
function described({ name, says, columns }: Relation): string {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.kind} | ${column.says.replaceAll('|', '\\|')} |\n`,
  )
  return `**${name}.csv** – ${says}\n\n| column | | what |\n|---|---|---|\n${rows.join('')}`
}

test.each(Object.values(RELATIONS).map((relation) => [relation.name, relation] as const))(
  'the page describes %s as the plan reads it',
  (_, relation) => expect(page).toContain(described(relation)),
)

test('the page names every engine, and says in how many places they differ', () => {
  for (const dialect of DIALECTS)
    expect(page.toLowerCase()).toContain(`| ${dialect === 'postgres' ? 'postgresql' : dialect}`)
  expect(Object.keys(duckdb.writings).length).toBe(10)
  expect(page).toContain('with ten places')
})
