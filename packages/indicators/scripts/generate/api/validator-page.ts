import { pascal, type SchemaFile } from '../schemas.ts'
import type { Door } from './doors.ts'

/** Types that are generated from whole schemas, and where those are told. */
export function schemaAddresses(schemas: readonly SchemaFile[]): readonly (readonly [string, string])[] {
  return schemas.flatMap(({ name, schema }) => (schema.title ? [[schema.title, `../schemas.md#${name}`] as const] : []))
}

/** The page of the validators: one for each schema, with the type it speaks of. */
export function validatorPage({ title, name, intro }: Door, schemas: readonly SchemaFile[]): string {
  const rows = schemas
    .filter((each) => each.name !== 'common')
    .map(
      ({ name: of, schema }) =>
        `| \`validate${pascal(of)}\` | \`${schema.title ?? ''}\` | [${of}](../schemas.md#${of}) | ${schema['x-titleEn'] ?? ''} |`,
    )
  return `# ${title}

\`import { validateUnit, … } from '${name}'\`

${intro}

\`\`\`ts
interface Validator<T> {
  (data: unknown): data is T
  readonly errors?: readonly SchemaFault[] | null
}
\`\`\`

| validator | type | schema | of |
|---|---|---|---|
${rows.join('\n')}

The parts of schemas have types of their own, given by this door and by the core.

Source: [validators.ts](../../src/validators.ts), [generated/validators.d.ts](../../src/generated/validators.d.ts)`
}
