import { expect, test } from 'vitest'
import { CONTENT_POLICY, HASHED_ASSET, SECURITY_HEADERS } from '../../packages/site/build/security-headers.ts'
import type { Tombstone } from '../../packages/site/src/view/redirects.ts'
import { serverFiles } from '../../packages/site/src/view/server-files.ts'

const facts = {
  ...{ row: 2, from: '', to: null, reason: { vi: 'Sai nguồn.', en: 'Wrong source.' }, date: '2020-02-03' },
  ...{ decidedBy: 'A & B', archived: '', related: '', source: 's' },
}
const gone: Tombstone = { from: '/api/units.json', language: null, facts }
const withdrawn: Tombstone = { from: '/vi/du-bao/', language: 'vi', facts }
const files = serverFiles({ redirects: [{ from: '/vi/cu/', to: '/vi/moi/' }], tombstones: [gone, withdrawn] })
const text = (name: string): string => files.get(name) ?? ''

test('the policy is the one of the plan, word for word', () => {
  expect(CONTENT_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; form-action 'none'; base-uri 'none'",
  )
})

test.each(['nginx.conf', 'apache.htaccess', 'iis-web.config', '_headers'])('%s has every header', (name) => {
  for (const [header, value] of SECURITY_HEADERS) {
    expect(text(name)).toContain(header)
    expect(text(name)).toContain(value)
  }
  for (const cache of ['public, max-age=31536000, immutable', 'no-cache']) expect(text(name)).toContain(cache)
})

test('headers say more than a page can: who may frame it, how it is fetched', () => {
  const headers = new Map(SECURITY_HEADERS)
  expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  expect([...headers.keys()]).toEqual([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
  ])
})

test.each([
  ['/assets/site-60db4e41.css', true],
  ['/assets/checker-data-27be2449.js', true],
  ['/assets/be-vietnam-pro-latin-400-normal.woff2', false],
  ['/vi/index.html', false],
])('%s is kept for ever: %s', (path, isKept) => {
  expect(new RegExp(HASHED_ASSET).test(path)).toBe(isKept)
})

test('a redirect is told to every server, with and without the file of the folder', () => {
  expect(text('_redirects')).toBe('/vi/cu/ /vi/moi/ 301\n')
  expect(text('nginx.conf')).toContain('  "/vi/cu/" "/vi/moi/";\n  "/vi/cu/index.html" "/vi/moi/";\n')
  const [, rule = ''] = /RedirectMatch 301 "([^"]+)" "\/vi\/moi\/"/.exec(text('apache.htaccess')) ?? []
  for (const path of ['/vi/cu/', '/vi/cu/index.html']) expect(new RegExp(rule).test(path)).toBe(true)
  expect(new RegExp(rule).test('/vi/cu/con/')).toBe(false)
  expect(text('iis-web.config')).toContain('<add key="/vi/cu/index.html" value="/vi/moi/" />')
  expect(JSON.parse(text('redirects.json')).redirects).toEqual([{ from: '/vi/cu/', to: '/vi/moi/' }])
})

test('every server shows the one page whose links begin at the root where there is none', () => {
  expect(text('nginx.conf')).toContain('error_page 404 /404.html;')
  expect(text('apache.htaccess')).toContain('ErrorDocument 404 /404.html')
  expect(text('iis-web.config')).toContain('<error statusCode="404" path="404.html" responseMode="File" />')
})

test('what is gone without a page is told to be gone; a page that says so is served as it is', () => {
  expect(text('nginx.conf')).toContain('"/api/units.json" 1;')
  expect(text('apache.htaccess')).toContain('RedirectMatch 410 "^/api/units\\.json$"')
  expect(text('iis-web.config')).toContain('<add key="/api/units.json" value="1" />')
  for (const name of ['nginx.conf', 'apache.htaccess', 'iis-web.config']) expect(text(name)).not.toContain('du-bao')
})
