import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vega from 'vega'
import { compile } from 'vega-lite'
import type { Panel } from '../view/chart-lines.ts'
import { panelData, panelSpec } from '../view/panel-spec.ts'
import type { Language } from '../view/site-data.ts'
import measured from './advance-widths.json' with { type: 'json' }

const cacheFolder = join(process.cwd(), 'node_modules/.cache/chitieu-charts')
const widths = new Map(Object.entries(measured.widths))
const drawn = new Map<string, string>()
const views = new Map<string, { readonly view: vega.View; readonly hash: string }>()

// Without a canvas Vega takes every letter for 0.8 em, which leaves margins a third too wide.
Object.assign((vega as unknown as { textMetrics: object }).textMetrics, { width: textWidth })

function textWidth(item: { readonly fontSize?: number }, text: unknown): number {
  let thousandths = 0
  for (const letter of String(text ?? '').normalize('NFC')) thousandths += widths.get(letter) ?? 600
  return (thousandths * (item.fontSize ?? 11)) / 1000
}

/** A panel as SVG; the same panel is drawn once, and kept between builds by the hash of its rows and its specification. */
export async function drawPanel(panel: Panel, language: Language, zero: boolean): Promise<string> {
  const { view, hash } = viewOf(language, zero)
  const data = panelData(panel, language)
  const key = createHash('sha256')
    .update(hash)
    .update(JSON.stringify([data, panel.domain]))
    .digest('hex')
  const known = drawn.get(key) ?? fromCache(key)
  if (known !== null) {
    drawn.set(key, known)
    return known
  }
  for (const [name, rows] of Object.entries(data)) view.data(name, structuredClone(rows))
  const [least, most] = panel.domain ?? [null, null]
  view.signal('least', zero && least !== null ? Math.min(0, least) : least).signal('most', most)
  await view.runAsync()
  const svg = slim(await view.toSVG())
  drawn.set(key, svg)
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(join(cacheFolder, `${key}.svg`), svg)
  return svg
}

function viewOf(language: Language, zero: boolean): { readonly view: vega.View; readonly hash: string } {
  const key = `${language}${zero}`
  const known = views.get(key)
  if (known) return known
  const spec = compile(panelSpec(language, zero)).spec
  const view = new vega.View(vega.parse(spec), { renderer: 'none' })
  const made = { view, hash: createHash('sha256').update(JSON.stringify(spec)).digest('hex') }
  views.set(key, made)
  return made
}

function fromCache(key: string): string | null {
  const file = join(cacheFolder, `${key}.svg`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The drawing without what a page does not need: namespaces, fixed sizes, empty groups, attributes that only scripts use. */
function slim(svg: string): string {
  return svg
    .replace(
      / (?:xmlns|xmlns:xlink|version|width|height|pointer-events|role|aria-\w+|class|font-family|stroke-miterlimit)="[^"]*"/g,
      (match) => (/^ (?:width|height)=/.test(match) ? match : ''),
    )
    .replace(/^<svg width="[^"]*" height="[^"]*"/, '<svg aria-hidden="true" font-family="Be Vietnam Pro, sans-serif"')
    .replace(
      / transform="translate\(0,0\)"| stroke-width="0"| opacity="1"| font-weight="normal"| font-style="normal"| stroke-dasharray="1,0"/g,
      '',
    )
    .replace(/<path d="(?:|M0,0h[\d.]+v[\d.]+h-?[\d.]+Z)"(?: display="none")?(?:><\/path>|\/>)/g, '')
    .replace(/ (?:d|transform|x2|y2)="[^"]*"/g, (attribute) => attribute.replace(/(\.\d)\d+/g, '$1'))
    .replace(/<g><\/g>/g, '')
    .replace(/<g><\/g>/g, '')
}
