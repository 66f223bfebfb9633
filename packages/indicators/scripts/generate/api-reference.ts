import { commandPage } from './api/command-page.ts'
import { type Addresses, doorPage, sectionsOf, topicPage } from './api/door-page.ts'
import { DOORS, type Exported, exportedBy } from './api/doors.ts'
import { Findings } from './api/findings.ts'
import { Sources } from './api/sources.ts'
import { schemaAddresses, validatorPage } from './api/validator-page.ts'
import type { Generated } from './paths.ts'
import type { SchemaFile } from './schemas.ts'

const folder = 'packages/indicators/docs/api'

/** The reference of the library and of the command, from the code and its docstrings: a page for each door, and one before them. */
export function generateApiReference(schemas: readonly SchemaFile[], codes: readonly string[]): readonly Generated[] {
  const sources = new Sources()
  const findings = new Findings(sources, codes)
  const doors = DOORS.filter(({ page }) => page !== 'validators.md').map((door) => {
    const exported = exportedBy(door, sources)
    return { door, exported, sections: sectionsOf(door, exported) }
  })
  const addresses: Addresses = new Map([
    ...schemaAddresses(schemas),
    ...doors.flatMap(({ sections }) =>
      sections.flatMap(({ page: own, entries }) =>
        entries.map(({ exported, slug }) => [exported.name, `${own}#${slug}`] as const),
      ),
    ),
  ])
  const validators = DOORS.find(({ page }) => page === 'validators.md')
  return [
    page('README.md', overview(doors.map(({ door, exported }) => [door.page, exported]))),
    ...doors.flatMap(({ door, sections }) => [
      page(door.page, doorPage(door, sections, addresses, findings)),
      ...sections
        .filter((section) => section.page !== door.page)
        .map((section) => page(section.page, topicPage(door, section, addresses, findings))),
    ]),
    ...(validators ? [page(validators.page, validatorPage(validators, schemas))] : []),
    page('cli.md', commandPage()),
  ]
}

function page(name: string, text: string): Generated {
  return {
    path: `${folder}/${name}`,
    text: `<!-- Generated from packages/indicators/src by \`npm run generate\`. Do not edit. -->\n\n${text}\n`,
  }
}

function overview(doors: readonly (readonly [string, readonly Exported[]])[]): string {
  const sizes = new Map(doors.map(([page, exported]) => [page, exported.length]))
  const rows = DOORS.map(({ name, page, title, intro }) => {
    const size = sizes.get(page)
    const [first = ''] = intro.split(/(?<=[;.:]) |\n/)
    return `| [${title}](${page}) | \`${name}\` | ${size ?? 'one validator a schema'} | ${first.replace(/[;.:]$/, '')} |`
  })
  return `# Reference

What each name of the package is, taken from the code and the sentences above it: its shape, what it may find wrong, and the file it
stands in. How things are used is told elsewhere: the [README](../../README.md), the [tutorial](../../../../docs/tutorial.md), the
[method](../../../../docs/method.md).

| page | door | names | |
|---|---|---|---|
${rows.join('\n')}
| [The command](cli.md) | \`chitieu\` | | every command, its options, exit codes |

How the pages speak:

- **Bad data gives findings.** A function that meets any returns them as \`issues\`, or as a \`Result\`: \`ok: true\` with a \`value\`, or \`ok: false\`
  with \`issues\`. *Findings* names the codes that may come, from the function and all it uses; [issue-codes.md](../issue-codes.md) has their words.
- **An exception is a mistake in a program**: a broken rule of the library itself, or a call that its types forbid. Files that cannot be
  read are told as findings; what the disk refuses while writing is thrown as Node throws it.
- **Numbers are exact.** A text such as \`"12.50"\` is a decimal; an integer beside \`decimals\` counts units of the last decimal; a share is a
  fraction \`n / d\`. A measure is never implied: it is that of the indicator.
- **Dates** are texts \`YYYY-MM-DD\` of the Gregorian calendar, without a time zone; in a span \`from\` is in and \`to\` is out, \`null\` is unknown or
  still in force.
- Types named like a schema (\`Indicator\`, \`Form\`, \`Report\`, …) are generated from it: [schemas.md](../schemas.md).`
}
