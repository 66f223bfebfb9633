import { join } from 'node:path'
import { defineConfig } from 'astro/config'

const root = join(import.meta.dirname, '../..')
const out = process.env.CHITIEU_OUT ?? join(root, 'out')

export default defineConfig({
  output: 'static',
  // Beside the site: `build/build.ts` puts it in its place when it is whole.
  outDir: process.env.CHITIEU_DRAFT ?? join(out, 'site-draft'),
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
})
