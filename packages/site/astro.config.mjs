import { join } from 'node:path'
import { defineConfig } from 'astro/config'

const root = join(import.meta.dirname, '../..')
const out = process.env.CHITIEU_OUT ?? join(root, 'out')

export default defineConfig({
  output: 'static',
  outDir: join(out, 'site'),
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
})
