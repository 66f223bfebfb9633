import { type Issue, issue } from '@chitieu/indicators'
import type { ImageFacts } from './image-data.ts'

/** Most bytes of a picture that stands on every page. */
export const IMAGE_LIMIT = 65_536

/** Width and height of a drawing that says none, as browsers take it. */
const UNSAID = { width: 300, height: 150 } as const

/** A picture that may stand on every page, without its name. */
export type Picture = Omit<ImageFacts, 'name'>

/** A picture by its bytes; a finding where it is too large, neither PNG nor SVG, or a drawing that runs or fetches anything. */
export function readImage(file: string, bytes: Uint8Array<ArrayBuffer>): Picture | Issue {
  if (bytes.length > IMAGE_LIMIT) return issue('logo-too-large', { file, size: bytes.length, limit: IMAGE_LIMIT })
  const png = pngSize(bytes)
  if (png) return { type: 'image/png', bytes, ...png }
  const text = utf8(bytes)
  if (text === null || !DRAWING.test(text)) return issue('logo-type-wrong', { file })
  const found = ACTIVE.map((pattern) => pattern.exec(text)?.[0]).find((each) => each !== undefined)
  if (found !== undefined) return issue('logo-not-self-contained', { file, found: found.trim() })
  return { type: 'image/svg+xml', bytes, ...svgSize(text) }
}

const DRAWING = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<svg[\s/>]/

/** What a drawing must not hold: scripts and what starts them, pages and sounds in it, references to anything outside it. */
const ACTIVE: readonly RegExp[] = [
  /<!(?:DOCTYPE|ENTITY)[^>]*/i,
  /<\?xml-stylesheet[^>]*/i,
  /<(?:[\w.-]+:)?(?:script|handler|listener|foreignObject|iframe|embed|object|audio|video|a|set|animate\w*)(?=[\s/>])/i,
  /\son[a-z]+\s*=/i,
  /\s(?:[\w.-]+:)?(?:href|src)\s*=(?!\s*(?:["']#|["']data:image\/(?:png|jpeg);base64,))\s*\S{0,40}/i,
  /url\((?!\s*["']?#)[^)]{0,40}/i,
  /@import[^;]{0,40}/i,
  // A letter written as its number would hide any of these.
  /\\[0-9a-f]{1,6}/i,
]

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
/** Where a PNG says its width and height, and how long its shortest head is. */
const [WIDTH_AT, HEIGHT_AT, HEAD] = [16, 20, 24]

function pngSize(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | null {
  if (bytes.length < HEAD || PNG.some((byte, at) => bytes[at] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) }
}

/** The size a drawing says in pixels, else that of its field of view. */
function svgSize(text: string): Pick<Picture, 'width' | 'height'> {
  const [root = ''] = /<svg[^<>]*>/.exec(text) ?? []
  const said = (name: string): number => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1] ?? 0)
  const [width, height] = [said('width'), said('height')]
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) }
  const [, , wide = 0, high = 0] = (/\sviewBox="([^"]*)"/.exec(root)?.[1] ?? '').split(/[\s,]+/).map(Number)
  return wide > 0 && high > 0 ? { width: Math.ceil(wide), height: Math.ceil(high) } : UNSAID
}
