/** Names of the tag files of a bag (RFC 8493). */
export const BAG_DECLARATION = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
/** The folder of the payload. */
export const PAYLOAD = 'data/'
/** Label under which `bag-info.txt` says the bytes and files of the payload: `186000.12`. */
export const PAYLOAD_OXUM = 'Payload-Oxum'

/** All tag files of a package, by code unit. */
export const TAG_FILES: readonly string[] = [BAG_INFO, BAG_DECLARATION, MANIFEST, TAG_MANIFEST]

/** A file of a bag, by its way from the folder of the bag, and its SHA-256 in hexadecimal digits. */
export interface BagFile {
  readonly path: string
  readonly sha256: string
}

/** Labels of `bag-info.txt` with what they say, in order; a label may stand several times. */
export type BagInfo = readonly (readonly [label: string, value: string])[]

/** How many bytes and files a payload has, as `Payload-Oxum` says it. */
export function oxum(payload: readonly { readonly bytes: number }[]): string {
  return `${payload.reduce((sum, { bytes }) => sum + bytes, 0)}.${payload.length}`
}
