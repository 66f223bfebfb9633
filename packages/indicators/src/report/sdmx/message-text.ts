import type { Names } from '../../generated/types.ts'
import type { SdmxHead } from './sdmx-plan.ts'

/** An artefact of a message: its own fields, and a list in it that may be long. */
export interface Artefact {
  readonly fields: object
  readonly items?: { readonly name: string; readonly each: Iterable<object> }
}

/** A list of artefacts under the name that the message gives it. */
export interface ArtefactList {
  readonly name: string
  readonly artefacts: Iterable<Artefact>
}

/** Name and names of a thing: the Vietnamese one is the norm. */
export function named({ vi, en }: Names): { readonly name: string; readonly names: Names } {
  return { name: vi, names: { vi, en } }
}

/** Addresses of the schemas that messages keep to. */
export const DATA_SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json'
export const STRUCTURE_SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-structure-schema.json'

/** What a message says of itself. */
export function metaOf(id: string, { prepared, isSample, sender }: SdmxHead, schema: string): object {
  return {
    schema,
    id,
    test: isSample,
    prepared,
    contentLanguages: ['vi', 'en'],
    sender: { id: sender.id, ...named(sender.names) },
  }
}

/** A structure message as text, one artefact or item a line; lists without artefacts are left out. */
export function* structureText(meta: object, lists: Iterable<ArtefactList>): Generator<string> {
  yield `{"$schema":${JSON.stringify(STRUCTURE_SCHEMA)},"meta":${JSON.stringify(meta)},"data":{`
  let before = ''
  for (const { name, artefacts } of lists) {
    let isFirst = true
    for (const artefact of artefacts) {
      yield isFirst ? `${before}\n${JSON.stringify(name)}:[\n` : ',\n'
      yield* artefactText(artefact)
      isFirst = false
      before = ','
    }
    if (!isFirst) yield '\n]'
  }
  yield '\n}}\n'
}

function* artefactText({ fields, items }: Artefact): Generator<string> {
  const text = JSON.stringify(fields)
  let isFirst = true
  for (const item of items?.each ?? []) {
    yield isFirst ? `${text.slice(0, -1)},${JSON.stringify(items?.name)}:[\n` : ',\n'
    yield JSON.stringify(item)
    isFirst = false
  }
  yield isFirst ? text : '\n]}'
}
