import { createHash } from 'node:crypto'
import { checkerScripts, packedCheckData } from './checker-files.ts'
import { fontFiles, readFont, styleSheet } from './style-file.ts'
import type { SinglePage } from './view/check-page.ts'

/** The whole checker as one file: markup, style, fonts, scripts and data in itself, and a policy that lets nothing else in. */
export function singleFileHtml({ language, title, siteTitle, agency, foot }: SinglePage, checker: string): string {
  const { engine, marker, template, results, page } = checkerScripts()
  const style = inlineFonts(styleSheet.text)
  const scripts = [packedCheckData(), ...[engine, marker, template, results, page].map(({ text }) => text)].map(inline)
  const hashes = scripts.map((text) => `'${hashOf(text)}'`).join(' ')
  const policy = [
    "default-src 'none'",
    `script-src ${hashes}`,
    'worker-src blob:',
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – ${escaped(siteTitle)}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><p class="brand"><b>${escaped(siteTitle)}</b><span>${escaped(agency)}</span></p></header>
<main id="main">
<h1>${escaped(title)}</h1>
${checker}
</main>
<footer class="foot">${foot.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>
${scripts.map((text) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`
}

function inlineFonts(style: string): string {
  return fontFiles.reduce((text, name) => {
    const bytes = Buffer.from(readFont(name)).toString('base64')
    return text.replaceAll(`url(${name})`, `url(data:font/woff2;base64,${bytes})`)
  }, style)
}

/** A script as it may stand in markup: nothing in it ends its element or hides the rest of the page. */
function inline(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
