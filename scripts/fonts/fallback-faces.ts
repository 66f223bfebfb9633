import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type FontMetrics, measureFont } from './font-metrics.ts'
import facts from './local-fonts.json' with { type: 'json' }

const folder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json')), 'files')

/** The metrics of the font that the site brings, read from its files. */
export function ownMetrics(weight: number): FontMetrics {
  const files = ['latin', 'vietnamese'].map((part) => join(folder, `be-vietnam-pro-${part}-${weight}-normal.woff2`))
  return measureFont(files, facts.letters)
}

/**
 * The faces that stand in while the font of the site is on its way: fonts that readers have, widened and set so that lines break and
 * stand where they will.
 */
export function fallbackFaces(): string {
  const faces = facts.fonts.map((font) => {
    const own = ownMetrics(font.weight)
    const size = own.width / font.width
    const share = (length: number): string => percent(length / 1000 / size)
    return `@font-face {
  font-family: "${font.family}";
  font-weight: ${font.weight};
  src: ${font.local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${share(own.ascent)};
  descent-override: ${share(own.descent)};
  line-gap-override: ${share(own.lineGap)};
}
`
  })
  return `/* Written by scripts/fonts/write-fallback-faces.ts from the metrics of the fonts. */\n${faces.join('')}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).replace(/\.?0+$/, '')}%`
}
