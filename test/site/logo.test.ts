import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IMAGE_LIMIT, readImage } from '../../packages/site/src/view/image-file.ts'
import { builtSite, builtSiteOf } from './built-site.ts'
import { LOGO } from './sample-scope.ts'

/** A build takes seconds, on a busy machine a minute. */
const SLOW = 600_000

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const svg = (inside: string, head = ''): Uint8Array<ArrayBuffer> =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg"${head}>${inside}</svg>`)

/** The head of a PNG of 640 by 320 pixels. */
const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 2, 128, 0, 0, 1, 64],
])

test('a picture tells its kind by its bytes, and its size', () => {
  expect(readImage('a.svg', PNG)).toMatchObject({ type: 'image/png', width: 640, height: 320 })
  expect(readImage('a.png', svg('', ' width="60" height="30px"'))).toMatchObject({
    ...{ type: 'image/svg+xml', width: 60, height: 30 },
  })
  expect(readImage('a.svg', svg('', ' viewBox="0 0 99.5 48"'))).toMatchObject({ width: 100, height: 48 })
  expect(readImage('a.svg', bytes('<?xml version="1.0"?><!-- made -->\n<svg/>'))).toMatchObject({
    ...{ width: 300, height: 150 },
  })
})

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '<s:script'],
  ['<path onload="x()"/>', 'onload='],
  ['<foreignObject/>', '<foreignObject'],
  ['<a href="#b"/>', '<a'],
  ['<set attributeName="href" to="x"/>', '<set'],
  ['<animateTransform/>', '<animateTransform'],
  ['<image href="https://example.org/a.png"/>', 'href="https://example.org/a.png"/></svg>'],
  ['<use xlink:href="other.svg#a"/>', 'xlink:href="other.svg#a"/></svg>'],
  ['<image href="data:image/svg+xml;base64,AAAA"/>', 'href="data:image/svg+xml;base64,AAAA"/></svg>'],
  ['<path fill="url(https://example.org/a)"/>', 'url(https://example.org/a'],
  ['<style>@import "a.css";</style>', '@import "a.css"'],
  ['<style>a{fill:u\\72l(x)}</style>', '\\72'],
])('a drawing with %s is refused, and what was found is said', (inside, found) => {
  expect(readImage('a.svg', svg(inside))).toMatchObject({
    code: 'logo-not-self-contained',
    args: { file: 'a.svg', found },
  })
})

test('entities, style sheets of their own, other kinds of files and too many bytes are refused', () => {
  const entity = bytes('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>')
  expect(readImage('a.svg', entity)).toMatchObject({ code: 'logo-type-wrong' })
  expect(readImage('a.svg', bytes('<html/>'))).toMatchObject({ code: 'logo-type-wrong' })
  expect(readImage('a.svg', new Uint8Array([0xff, 0xd8, 0xff]))).toMatchObject({ code: 'logo-type-wrong' })
  expect(readImage('a.svg', new Uint8Array(IMAGE_LIMIT + 1))).toMatchObject({ code: 'logo-too-large' })
})

test('references within the drawing and pictures in it are no fault', () => {
  const inside = '<defs><path id="p" d="M0 0"/></defs><use href="#p"/><path fill="url(#g)"/>'
  expect(readImage('a.svg', svg(`${inside}<image href="data:image/png;base64,AAAA"/>`))).toMatchObject({
    type: 'image/svg+xml',
  })
})

test(
  'every page shows the mark beside the name of the agency, by a name with its hash; without one nothing is shown',
  () => {
    const root = join(builtSiteOf('20-2').out, 'site')
    for (const [path, up] of [
      ['vi/index.html', '../'],
      ['en/don-vi/20-2-province-alder/index.html', '../../../'],
    ] as const) {
      const html = readFileSync(join(root, path), 'utf8')
      const [, name = ''] =
        /<img src="[./]*assets\/(logo-[0-9a-f]{8}\.svg)" width="88" height="44" alt="">/.exec(html) ?? []
      expect(html).toContain(`<img src="${up}assets/${name}"`)
      expect(html).toContain(`<link rel="icon" href="${up}assets/${name.replace('logo', 'favicon')}">`)
      expect(readFileSync(join(root, 'assets', name), 'utf8')).toBe(LOGO)
      expect(existsSync(join(root, 'assets', name.replace('logo', 'favicon')))).toBe(true)
    }
    const without = readFileSync(join(builtSite().out, 'site/vi/index.html'), 'utf8')
    expect(without).not.toMatch(/<img|rel="icon"/)
  },
  SLOW,
)
