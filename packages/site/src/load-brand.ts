import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Issue, issue } from '@chitieu/indicators'
import { hashOf } from './hash.ts'
import type { BrandFacts, ImageFacts } from './view/image-data.ts'
import { type Picture, readImage } from './view/image-file.ts'
import type { ConfigFacts } from './view/site-data.ts'
import { writeFault } from './view/write-fault.ts'

/** The pictures that the configuration names; one that cannot stand on every page ends the build with what is wrong with it. */
export function readBrand(config: string, { logo, favicon }: ConfigFacts): BrandFacts {
  const read = (file: string | undefined, name: string): ImageFacts | null => {
    if (file === undefined) return null
    const found = pictureIn(dirname(config), file)
    if ('code' in found) throw new Error(`${config} names a picture that cannot be shown:\n${writeFault(found)}`)
    const ending = found.type === 'image/png' ? 'png' : 'svg'
    return { name: `${name}-${hashOf(found.bytes).slice(0, 8)}.${ending}`, ...found }
  }
  return { logo: read(logo, 'logo'), favicon: read(favicon, 'favicon') }
}

/** A picture by its way from a folder, or why it cannot be shown. */
export function pictureIn(folder: string, file: string): Picture | Issue {
  const path = join(folder, file)
  return existsSync(path) ? readImage(file, new Uint8Array(readFileSync(path))) : issue('logo-missing', { file })
}
