import { launchChromium } from './chromium.ts'

const b = await launchChromium()
const pages = process.argv.slice(2)
for (const spec of pages) {
  const [u, w, mode, y] = spec.split('@')
  const ctx = await b.newContext({
    viewport: { width: Number(w), height: 1100 },
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced' ? 'active' : 'none',
  })
  const p = await ctx.newPage()
  await p.goto('http://localhost:4517/' + u)
  if (y && y !== 'full') await p.evaluate(`window.scrollTo(0, ${y})`)
  const name = `/tmp/site-reference/shot-${u.replaceAll('/', '_')}-${w}-${mode}-${y ?? 0}`
  if (mode === 'pdf') await p.pdf({ path: name + '.pdf', preferCSSPageSize: true })
  else await p.screenshot({ path: name + '.png', fullPage: y === 'full' })
  console.log(spec, await p.evaluate('document.documentElement.scrollWidth + "/" + innerWidth'))
  await ctx.close()
}
await b.close()
