import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const docs = join(import.meta.dirname, '../../packages/indicators/docs')

/** Files printed on a page of the docs, each under its name. */
export function filesOn(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(docs, page), 'utf8')
  return new Map(
    [...text.matchAll(/^`([\w.]+)`\n```\w+\n([^`]*)```/gm)].map(([, name = '', body = '']) => [name, body]),
  )
}

/** Writes the register of register-format.md and the table of rebase.md into a folder. */
export function writeValleys(folder: string): { readonly units: string; readonly people: string } {
  const [units, people] = [join(folder, 'valleys'), join(folder, 'people.csv')]
  mkdirSync(units)
  for (const [name, text] of filesOn('register-format.md')) writeFileSync(join(units, name), text)
  writeFileSync(people, filesOn('rebase.md').get('people.csv') ?? '')
  return { units, people }
}
