import { expect, test } from 'vitest'
import { pageFile, pageKey, readSources, type SourceHashes } from '../../packages/site/src/view/page-key.ts'
import { sourceLines } from '../../packages/site/src/view/source-lines.ts'

const hash = (digit: string) => digit.repeat(64)
const hashes: SourceHashes = {
  register: [{ id: 'register', asOf: null, hash: hash('1') }],
  catalogue: [{ id: 'catalogue', asOf: null, hash: hash('2') }],
  figures: [{ id: 'figures', asOf: null, hash: hash('3') }],
  rounds: [
    { id: 'round-a', asOf: '2020-01-31', hash: hash('4') },
    { id: 'round-b', asOf: null, hash: hash('5') },
  ],
  archives: [],
  releases: [],
  packages: [],
  reference: [{ id: 'reference', asOf: null, hash: hash('6') }],
}

const endpoints = new Set(['assets/[file]', 'bao-cao/[...file]'])

test.each([
  ['[lang]/don-vi/[unit]', { lang: 'vi', unit: '20-1-birch' }, 'vi/don-vi/20-1-birch/index.html'],
  ['/[lang]/don-vi/index.astro', { lang: 'en' }, 'en/don-vi/index.html'],
  ['[lang]/index', { lang: 'en' }, 'en/index.html'],
  ['[lang]/doi-chieu', { lang: 'vi' }, 'vi/doi-chieu/index.html'],
  ['[lang]/chi-tieu/[...path]', { lang: 'vi', path: 'a/hien-nay' }, 'vi/chi-tieu/a/hien-nay/index.html'],
  ['[...start]', { start: '' }, 'index.html'],
  ['assets/[file].ts', { file: 'site.css' }, 'assets/site.css'],
  ['bao-cao/[...file]', { file: 'r/f/2019.html' }, 'bao-cao/r/f/2019.html'],
])('the route %s with %o is the file %s', (route, params, file) => {
  expect(pageFile(route, params, endpoints)).toBe(file)
})

test('a page reads all of its sources, every round by itself', () => {
  const read = readSources(['register', 'rounds'], undefined, hashes)
  expect(read.map(({ source, id, isPart }) => [source, id, isPart])).toEqual([
    ['register', 'register', false],
    ['rounds', 'round-a', false],
    ['rounds', 'round-b', false],
  ])
})

test('one text stands for the part of what is read, but never for what names things on every page', () => {
  const read = readSources(['register', 'catalogue', 'reference', 'figures', 'rounds'], 'mine', hashes)
  expect(read.filter(({ isPart }) => isPart).map(({ source }) => source)).toEqual(['figures', 'rounds'])
})

test('texts by source stand for those sources alone; an empty text reads nothing of it', () => {
  const read = readSources(['register', 'figures', 'rounds'], { register: 'names', rounds: '' }, hashes)
  expect(read.map(({ source, isPart }) => [source, isPart])).toEqual([
    ['register', true],
    ['figures', false],
  ])
})

const keyOf = (changed: Partial<SourceHashes>, own?: string): string =>
  pageKey('program', 'vi/a/index.html', readSources(['register', 'rounds'], own, { ...hashes, ...changed }))
const otherRound = { rounds: [{ id: 'round-a', asOf: null, hash: hash('9') }] }
const otherRegister = { register: [{ id: 'register', asOf: null, hash: hash('9') }] }

test('a key changes with what the page reads and with nothing else', () => {
  expect(keyOf({ figures: [{ id: 'figures', asOf: null, hash: hash('9') }] })).toBe(keyOf({}))
  expect(keyOf(otherRound)).not.toBe(keyOf({}))
  expect(keyOf(otherRegister)).not.toBe(keyOf({}))
  expect(keyOf(otherRound, 'mine')).toBe(keyOf({}, 'mine'))
  expect(keyOf(otherRegister, 'mine')).not.toBe(keyOf({}, 'mine'))
  expect(keyOf({}, 'mine')).not.toBe(keyOf({}, 'other'))
})

test('program, file and sources each make another key', () => {
  const read = readSources(['register'], undefined, hashes)
  const keys = [
    pageKey('program', 'a', read),
    pageKey('other program', 'a', read),
    pageKey('program', 'b', read),
    pageKey('program', 'a', []),
  ]
  expect(new Set(keys).size).toBe(4)
})

test('the foot of a page names each source with its state and hash, and says when it is a part', () => {
  const read = readSources(['register', 'rounds'], undefined, hashes)
  expect(sourceLines(read, 'vi').map(({ text, shortHash }) => `${text} ${shortHash}`)).toEqual([
    'danh mục đơn vị 111111111111',
    'đợt báo cáo round-a tính đến 31/01/2020 444444444444',
    'đợt báo cáo round-b 555555555555',
  ])
  expect(sourceLines(readSources(['rounds'], 'mine', hashes), 'en').map(({ text }) => text)).toEqual([
    'reporting round (the part this page uses)',
  ])
  expect(sourceLines([], 'en')).toEqual([{ text: 'words that come with the program', hash: '', shortHash: '' }])
})
