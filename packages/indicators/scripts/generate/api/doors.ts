import type { Named, Sources } from './sources.ts'

/** A way into the package, and the page that tells what is behind it. */
export interface Door {
  readonly name: string
  readonly file: string
  /** Of the page that tells all of it, or leads to a page for each topic. */
  readonly page: string
  readonly title: string
  readonly intro: string
}

const src = 'packages/indicators/src'

/** The doors of the package, in the order in which one meets them. */
export const DOORS: readonly Door[] = [
  {
    name: '@chitieu/indicators',
    file: `${src}/index.ts`,
    page: 'index.md',
    title: 'The core',
    intro: `Reads, checks, restates, consolidates and prints; touches no file, clock or network, so it runs in a browser as well as in Node.
What it is to know is given to it: bytes, texts, dates.`,
  },
  {
    name: '@chitieu/indicators/node',
    file: `${src}/node/index.ts`,
    page: 'node.md',
    title: 'Files and folders',
    intro: 'The same with files: folders of data and reports, the ledger, packages, releases, a receiver. Node only.',
  },
  {
    name: '@chitieu/indicators/duckdb',
    file: `${src}/duckdb/index.ts`,
    page: 'duckdb.md',
    title: 'Restating in a database',
    intro: 'The crosswalk as a table and the sums as SQL, for data that stay where they are.',
  },
  {
    name: '@chitieu/indicators/arquero',
    file: `${src}/arquero/index.ts`,
    page: 'arquero.md',
    title: 'Tables of arquero',
    intro: 'Tables in and out for whoever joins, pivots and rolls up with arquero.',
  },
  {
    name: '@chitieu/indicators/validators',
    file: `${src}/validators.ts`,
    page: 'validators.md',
    title: 'Validators and types of the schemas',
    intro: `A precompiled validator for each schema, and its types. A validator answers whether a value is what the schema says, and narrows its
type; after a no, its \`errors\` say where and why ([schemas.md](../schemas.md) tells what each field means).`,
  },
]

/** A name that a door gives, with what it stands for. */
export interface Exported extends Named {
  readonly name: string
}

/** Every name of a door in the order of the alphabet, but for types that are generated from schemas. */
export function exportedBy(door: Door, sources: Sources): readonly Exported[] {
  const file = sources.file(door.file)
  return [...file.exported]
    .map(([name, own]) => {
      const named = sources.named(file, own)
      if (!named) throw new Error(`expected ${name} of ${door.file} to be declared in a file of the library`)
      return { name, ...named }
    })
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
}
