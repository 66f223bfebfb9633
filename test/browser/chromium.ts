import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const modules = join(import.meta.dirname, '../../node_modules')

/** The package's own file names folders of another machine; a browser that finds no font draws no text. */
const fontsBeside = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n'

/** A real browser without a window: the one that `CHITIEU_CHROMIUM` names, else the one in the package, unpacked once. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env.CHITIEU_CHROMIUM
  const folder = named === undefined ? await unpacked() : ''
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
  return chromium.launch({
    executablePath: named ?? join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
    ...(named === undefined && {
      env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value ?? ''])),
    }),
  })
}

async function unpacked(): Promise<string> {
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')
  const { version }: { readonly version: string } = JSON.parse(manifest)
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}.`)
  const before = { ...process.env }
  // The package unpacks into the folder for temporary files, and its own libraries only for this runtime.
  Object.assign(process.env, { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  const { default: packed } = await import('@sparticuz/chromium')
  await packed.executablePath()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  writeFileSync(join(draft, 'fonts/fonts.conf'), fontsBeside)
  try {
    renameSync(draft, folder)
  } catch (fault) {
    if (!existsSync(folder)) throw fault
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
