import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { sha256 } from './site-manifest.ts'

/**
 * Writes every page the moment it is rendered and keeps its hash, so that no page is read again; returns what is plugged into the
 * compiler, and the hashes by file.
 */
export function pageWriter(folder: string): {
  readonly integration: AstroIntegration
  readonly written: ReadonlyMap<string, string>
} {
  const written = new Map<string, string>()
  const folders = new Set<string>()
  const write = (path: string, bytes: Uint8Array): void => {
    const full = join(folder, path)
    if (!folders.has(dirname(full))) mkdirSync(dirname(full), { recursive: true })
    folders.add(dirname(full))
    writeFileSync(full, bytes)
    written.set(path, sha256(bytes))
  }
  const integration: AstroIntegration = {
    name: 'page-writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async render(request, options) {
            const rendered = await usual.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            if (response.body === null) return response
            const path = decodeURI(new URL(request.url).pathname)
            write(fileOf(path, options.routeData.type === 'page'), new Uint8Array(await response.arrayBuffer()))
            return new Response(null)
          },
        })),
    },
  }
  return { integration, written }
}

/** The file of an address: of a page `index.html` in its folder, but that of missing ones a file at the root. */
function fileOf(path: string, isPage: boolean): string {
  const plain = path.replace(/^\/|\/$/g, '')
  if (!isPage) return plain
  if (plain === '404') return '404.html'
  return plain === '' ? 'index.html' : `${plain}/index.html`
}
