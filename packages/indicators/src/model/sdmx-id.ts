const UNSAFE = /^_|[^A-Za-z0-9_@-]/gu
/** Most texts are ids as they are. */
const PLAIN = /^[A-Za-z0-9@-][A-Za-z0-9_@-]*$/
const WRITTEN = /\$([0-9a-f]{1,6})\$/g
const LAST_LETTER = 0x10ffff

/** What stands for "not applicable" and for "the whole" among the codes of a list. */
export const NOT_APPLICABLE = '_Z'
export const WHOLE = '_T'

/** A text as the id of an SDMX item: letters, digits, `-`, `_` and `@` stand, all else is its number between dollar signs: `1.2` is `1$2e$2`. */
export function sdmxId(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(UNSAFE, (letter) => `$${(letter.codePointAt(0) as number).toString(16)}$`)
}

/** The text that an id was made of. */
export function textOfSdmxId(id: string): string {
  return id.replace(WRITTEN, (written, hex: string) => {
    const letter = Number.parseInt(hex, 16)
    return letter > LAST_LETTER ? written : String.fromCodePoint(letter)
  })
}

const AXIS = /^BY_[A-Z0-9_]+$/

/** The dimension of a breakdown axis: `age-at-death` is `BY_AGE_AT_DEATH`. */
export function axisComponent(axis: string): string {
  return `BY_${axis.toUpperCase().replaceAll('-', '_')}`
}

/** The breakdown axis of a dimension; `null` when it is none. */
export function axisOfComponent(id: string): string | null {
  return AXIS.test(id) ? id.slice(3).toLowerCase().replaceAll('_', '-') : null
}

/** The packages of the classes that our messages refer to. */
const PACKAGES = {
  Code: 'codelist',
  Codelist: 'codelist',
  Hierarchy: 'codelist',
  Concept: 'conceptscheme',
  ConceptScheme: 'conceptscheme',
  DataStructure: 'datastructure',
  Dataflow: 'datastructure',
  DataConstraint: 'registry',
  ReportingTaxonomy: 'categoryscheme',
  RepresentationMap: 'structuremapping',
} as const

/** Classes of artefacts that have a URN. */
export type SdmxClass = keyof typeof PACKAGES

/** An artefact by agency, id and version. */
export interface SdmxReference {
  readonly agency: string
  readonly id: string
  readonly version: string
}

/** The URN of an artefact, or of an item in it. */
export function sdmxUrn(kind: SdmxClass, { agency, id, version }: SdmxReference, item?: string): string {
  const urn = `urn:sdmx:org.sdmx.infomodel.${PACKAGES[kind]}.${kind}=${agency}:${id}(${version})`
  return item === undefined ? urn : `${urn}.${item}`
}

const URN =
  /^urn:sdmx:org\.sdmx\.infomodel\.[a-z]+\.([A-Za-z]+)=([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*):([\w@$-]+)\(([^()]+)\)(?:\.([\w@$.-]+))?$/

/** What a URN says: class, artefact and item; `null` when it is no URN of SDMX. */
export function parseSdmxUrn(
  urn: string,
): (SdmxReference & { readonly kind: string; readonly item: string | null }) | null {
  const [, kind = '', agency = '', id = '', version = '', item] = URN.exec(urn) ?? []
  return kind === '' ? null : { kind, agency, id, version, item: item ?? null }
}
