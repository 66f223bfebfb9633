/** The schemas of one version, by file name. */
export type SchemaSet = ReadonlyMap<string, unknown>

/** What a schema says, keyword by keyword. */
export type Keywords = Readonly<Record<string, unknown>>

/** A schema within a set: where it stands and what it says. `true` says nothing; `false` takes nothing. */
export interface Place {
  readonly schemas: SchemaSet
  readonly file: string
  readonly pointer: string
  readonly keywords: Keywords
  readonly takesNothing: boolean
}

/** Keywords that tell something of a schema and refuse nothing. */
const TELLING = new Set(
  '$schema $id $comment title description default deprecated examples readOnly writeOnly'.split(' '),
)

/** The keywords of a place that can refuse something; the parts of a file are weighed apart. */
export function sayingOf({ keywords, pointer }: Place): readonly string[] {
  const telling = (keyword: string): boolean => TELLING.has(keyword) || keyword.startsWith('x-')
  return Object.keys(keywords).filter((keyword) => !telling(keyword) && !(keyword === '$defs' && pointer === ''))
}

/** The whole schema of a file. */
export function rootOf(schemas: SchemaSet, file: string): Place {
  if (!schemas.has(file)) throw new Error(`expected a schema ${file}, found ${[...schemas.keys()].join(', ')}`)
  return placeOf(schemas, file, '', schemas.get(file))
}

/** The schema that stands below another; where nothing stands, the schema that takes everything. */
export function below(place: Place, ...steps: readonly (string | number)[]): Place {
  const value = steps.reduce<unknown>((node, step) => (isRecord(node) ? node[step] : undefined), place.keywords)
  const pointer = steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return placeOf(place.schemas, place.file, place.pointer + pointer, value)
}

/** The names below a keyword that holds schemas by name, or the numbers below one that holds a list of them. */
export function namesBelow({ keywords }: Place, keyword: string): readonly string[] {
  const held = keywords[keyword]
  return isRecord(held) ? Object.keys(held) : []
}

/** The address of what a place refers to, from the root of its set; `null`: it refers to nothing. */
export function referenceOf({ file, keywords: { $ref } }: Place): string | null {
  if (typeof $ref !== 'string') return null
  return $ref.startsWith('#') ? `${file}${$ref}` : $ref
}

/** What a place refers to; itself where it refers to nothing. */
export function targetOf(place: Place): Place {
  const reference = referenceOf(place)
  if (reference === null) return place
  const [file = '', pointer = ''] = reference.split('#')
  const steps = pointer.split('/').slice(1)
  return below(rootOf(place.schemas, file), ...steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function placeOf(schemas: SchemaSet, file: string, pointer: string, schema: unknown): Place {
  return { schemas, file, pointer, keywords: isRecord(schema) ? schema : {}, takesNothing: schema === false }
}

/** Whether a value holds others by name or number. */
export function isRecord(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null
}
