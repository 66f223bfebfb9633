import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page, what it broke of its policy or failed at, and which files it asked for. */
export interface OpenPage {
  readonly page: Page
  readonly faults: readonly string[]
  readonly requests: readonly string[]
}

/** Opens a page and listens to all it does. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const page = await (await browser.newContext(options)).newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI))`,
  )
  await page.goto(address)
  return { page, faults, requests }
}

/** The scripts of the search that a page asked for, without their hashes. */
export function searchFiles(requests: readonly string[]): readonly string[] {
  return requests.flatMap((url) => /\/(search-(?:files|now|past)|search)(?:-[0-9a-f]{8})?\.js$/.exec(url)?.[1] ?? [])
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** A static host: it serves a folder, and `404.html` for whatever is not in it. */
export async function serve(folder: string): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const type = types[file.split('.').at(-1) ?? ''] ?? 'font/woff2'
    if (existsSync(file)) response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
    else response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(folder, '404.html')))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, server }
}
