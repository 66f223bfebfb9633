import type { Language } from './site-data.ts'

/** Digits of a hash that tell originals of one system apart. */
const HASH_DIGITS = 16

/** The segment of the figures of a unit. */
const FIGURES = 'so-lieu'

/** Addresses of all pages; both languages use the same segments and ids. */
export const address = {
  home: (language: Language) => `/${language}/`,
  indicators: (language: Language) => `/${language}/chi-tieu/`,
  indicator: (language: Language, code: string) => `/${language}/chi-tieu/${code}/`,
  indicatorBasis: (language: Language, code: string, segment: string) => `/${language}/chi-tieu/${code}/${segment}/`,
  indicatorPart: (language: Language, code: string, segment: string, unit: string) =>
    `/${language}/chi-tieu/${code}/${segment}/${safe(unit)}/`,
  units: (language: Language) => `/${language}/don-vi/`,
  unit: (language: Language, id: string, name: string) => `/${language}/don-vi/${unitSegment(id, name)}/`,
  /** All figures of a unit that has many, by group; further pages from 2. */
  unitFigures: (language: Language, id: string, name: string, part: number) =>
    `/${language}/don-vi/${unitSegment(id, name)}/${FIGURES}/${part === 1 ? '' : `${part}/`}`,
  letters: (language: Language) => `/${language}/don-vi/a-z/`,
  letter: (language: Language, segment: string) => `/${language}/don-vi/a-z/${segment}/`,
  codes: (language: Language) => `/${language}/don-vi/ma/`,
  codeRange: (language: Language, first: string) => `/${language}/don-vi/ma-tu/${safe(first)}/`,
  code: (language: Language, code: string) => `/${language}/don-vi/ma/${safe(code)}/`,
  history: (language: Language) => `/${language}/lich-su/`,
  /** The changes of one kind, level or unit. */
  historyBy: (language: Language, axis: string, value: string) => `/${language}/lich-su/theo/${axis}-${safe(value)}/`,
  event: (language: Language, id: string) => `/${language}/lich-su/${safe(id)}/`,
  day: (language: Language, date: string) => `/${language}/lich-su/ngay/${date}/`,
  dayPart: (language: Language, date: string, part: number) => `/${language}/lich-su/ngay/${date}/${part}/`,
  reconciliations: (language: Language) => `/${language}/doi-chieu/`,
  rounds: (language: Language) => `/${language}/bao-cao/`,
  round: (language: Language, code: string) => `/${language}/bao-cao/${code}/`,
  roundFile: (code: string, path: string) => `/bao-cao/${code}/${path}`,
  /** One form of one period and unit as a release has it; the newest stands at the address without release. */
  report: (language: Language, form: string, period: string, unit: string) =>
    `/${language}/bao-cao/${safe(form)}/${safe(period)}/${safe(unit)}/`,
  reportOfRelease: (language: Language, form: string, period: string, unit: string, release: string) =>
    `/${language}/bao-cao/${safe(form)}/${safe(period)}/${safe(unit)}/${safe(release)}/`,
  /** Who has not sent what is due: in the internal build only. */
  missing: (language: Language, round: string) => `/${language}/bao-cao/${round}/chua-gui/`,
  alerts: (language: Language) => `/${language}/canh-bao/`,
  alertsFile: (language: Language) => `/canh-bao/${language}.csv`,
  catalogue: (language: Language) => `/${language}/danh-muc/`,
  entry: (language: Language, code: string) => `/${language}/danh-muc/${safe(code)}/`,
  formEntry: (language: Language, form: string) => `/${language}/danh-muc/bieu/${safe(form)}/`,
  compare: (language: Language) => `/${language}/so-sanh/`,
  comparison: (language: Language, id: string) => `/${language}/so-sanh/${safe(id)}/`,
  downloads: (language: Language) => `/${language}/tai-ve/`,
  handovers: (language: Language) => `/${language}/ban-giao/`,
  handover: (language: Language, id: string) => `/${language}/ban-giao/${safe(id)}/`,
  releases: (language: Language) => `/${language}/ban/`,
  release: (language: Language, id: string) => `/${language}/ban/${safe(id)}/`,
  /** Further files of a release, from part 2. */
  releasePart: (language: Language, id: string, part: number) => `/${language}/ban/${safe(id)}/tep-${part}/`,
  /** A kept file by the hash of its content, packed. */
  releaseObject: (sha256: string) => `/ban/tep/${sha256}.gz`,
  /** A file to download, the same in both languages. */
  download: (path: string) => `/tai-ve/${path}`,
  unitDownload: (unit: string) => `/tai-ve/don-vi/${safe(unit)}.csv`,
  api: (path: string) => `/api/v1/${path}`,
  feed: (name: string) => `/feed/${name}`,
  formerUnits: (language: Language) => `/${language}/don-vi-cu/`,
  formerUnitsOf: (language: Language, segment: string) => `/${language}/don-vi-cu/${segment}/`,
  progress: (language: Language) => `/${language}/tien-do/`,
  converter: (language: Language) => `/${language}/chuyen-ma/`,
  search: (language: Language) => `/${language}/tim/`,
  terms: (language: Language) => `/${language}/thuat-ngu/`,
  term: (language: Language, id: string) => `/${language}/thuat-ngu/${safe(id)}/`,
  status: (language: Language) => `/${language}/tinh-trang/`,
  accessibility: (language: Language) => `/${language}/tiep-can/`,
  siteChanges: (language: Language) => `/${language}/thay-doi-trang/`,
  check: (language: Language) => `/${language}/kiem-tra-tep/`,
  methods: (language: Language) => `/${language}/phuong-phap/`,
  archived: (system: string, sha256: string, path: string) =>
    `/luu-tru/${system}/${sha256.slice(0, HASH_DIGITS)}/${fileName(path)}`,
  notFound: (language: Language) => `/${language}/khong-co-trang/`,
} as const

/** Stands in the address of a page that a server shows in place of missing ones, at whatever depth. */
const ANYWHERE = '*'

/** A page shown in place of missing ones: its links begin at the base address of the site, since its own depth is not known. */
export function anywhere(base: string, page: string): string {
  return `${base.replace(/\/$/, '')}${ANYWHERE}${page}`
}

/** Whether a page is shown in place of missing ones. */
export function isAnywhere(page: string): boolean {
  return page.includes(ANYWHERE)
}

/** The address that a page has of its own. */
export function ownAddress(page: string): string {
  return page.slice(page.indexOf(ANYWHERE) + 1)
}

/** A relative link with an explicit file, so that the folder opens without a server: from `/vi/a/` to `/vi/b/` is `../b/index.html`. */
export function link(from: string, to: string): string {
  const [base, isAnywhere] = from.split(ANYWHERE)
  return isAnywhere === undefined ? relative(from, to) : `${base}/${relative('/', ownAddress(to))}`
}

function relative(from: string, to: string): string {
  const here = from.split('/').slice(1, -1)
  const [path = '', anchor] = to.split('#')
  const there = path.split('/').slice(1, -1)
  const file = path.endsWith('/') ? 'index.html' : path.slice(path.lastIndexOf('/') + 1)
  let same = 0
  while (same < here.length && same < there.length && here[same] === there[same]) same += 1
  const steps = [...here.slice(same).map(() => '..'), ...there.slice(same), file].join('/')
  return anchor === undefined ? steps : `${steps}#${anchor}`
}

/** The segment of a unit's address: its id, which never changes, and its name for the reader. */
export function unitSegment(id: string, name: string): string {
  return `${safe(id)}-${slug(name)}`
}

/** An id or code as it may stand in an address and a file name: other signs become `~` and their number. */
export function safe(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, (sign) => `~${sign.codePointAt(0)?.toString(16)}`)
}

const slugs = new Map<string, string>()

/** A name as letters, digits and hyphens; decoration in addresses, never an id. */
export function slug(name: string): string {
  const made = slugs.get(name) ?? slugOf(name)
  slugs.set(name, made)
  return made
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The name of a file as it may stand in an address: letters of its name, and its ending. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = /\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? ''
  return `${slug(name.slice(0, name.length - ending.length)) || 'tep'}${ending.toLowerCase()}`
}
