import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The kinds of pages, each by the file of its pages below a language; the first that fits counts. A page of no kind is one that no
 * test opens, so there must be none.
 */
const KINDS: readonly (readonly [kind: string, file: RegExp])[] = [
  ['home', /^index\.html$/],
  ['alerts', /^canh-bao\/index\.html$/],
  ['indicators', /^chi-tieu\/index\.html$/],
  ['indicator', /^chi-tieu\/[^/]+\/index\.html$/],
  ['indicator on a basis', /^chi-tieu\/[^/]+\/(?:hien-nay|don-vi-cu)\/index\.html$/],
  ['indicator of a breakdown', /^chi-tieu\/[^/]+\/phan-to\/[^/]+\/index\.html$/],
  ['indicator of lower units', /^chi-tieu\/[^/]+\/[^/]+\/[^/]+\/index\.html$/],
  ['units', /^don-vi\/index\.html$/],
  ['units by letter', /^don-vi\/a-z\/(?:[^/]+\/)?index\.html$/],
  ['codes', /^don-vi\/ma\/index\.html$/],
  ['codes in order', /^don-vi\/ma-tu\/[^/]+\/index\.html$/],
  ['code', /^don-vi\/ma\/[^/]+\/index\.html$/],
  ['unit', /^don-vi\/[^/]+\/index\.html$/],
  ['figures of a unit', /^don-vi\/[^/]+\/.+\/index\.html$/],
  ['former units', /^don-vi-cu\/index\.html$/],
  ['former units of a province', /^don-vi-cu\/.+\/index\.html$/],
  ['rounds', /^bao-cao\/index\.html$/],
  ['who has not sent', /^bao-cao\/[^/]+\/chua-gui\/index\.html$/],
  ['round', /^bao-cao\/[^/]+\/index\.html$/],
  ['sources of a report', /^bao-cao\/.+\/nguon\/(?:[^/]+\/)?index\.html$/],
  ['what units sent', /^bao-cao\/.+\/tung-don-vi\/(?:.+\/)?index\.html$/],
  ['difference of two releases', /^bao-cao\/.+\/so-voi-[^/]+\/index\.html$/],
  ['report of a release', /^bao-cao\/[^/]+\/[^/]+\/[^/]+\/r\d+\/(?:.+\/)?index\.html$/],
  ['report', /^bao-cao\/[^/]+\/[^/]+\/[^/]+\/(?:.+\/)?index\.html$/],
  ['handovers', /^ban-giao\/index\.html$/],
  ['handover', /^ban-giao\/.+\/index\.html$/],
  ['releases', /^ban\/index\.html$/],
  ['release', /^ban\/.+\/index\.html$/],
  ['compare', /^so-sanh\/index\.html$/],
  ['comparison', /^so-sanh\/.+\/index\.html$/],
  ['history', /^lich-su\/index\.html$/],
  ['history by kind', /^lich-su\/theo\/.+\/index\.html$/],
  ['changes of a day', /^lich-su\/ngay\/.+\/index\.html$/],
  ['changes of a document', /^lich-su\/.+\/index\.html$/],
  ['catalogue', /^danh-muc\/index\.html$/],
  ['form of the catalogue', /^danh-muc\/bieu\/[^/]+\/index\.html$/],
  ['entry of the catalogue', /^danh-muc\/[^/]+\/index\.html$/],
  ['glossary', /^thuat-ngu\/index\.html$/],
  ['term', /^thuat-ngu\/[^/]+\/index\.html$/],
  ['reconciliations', /^doi-chieu\/index\.html$/],
  ['methods', /^phuong-phap\/index\.html$/],
  ['status', /^tinh-trang\/index\.html$/],
  ['progress', /^tien-do\/(?:.+\/)?index\.html$/],
  ['accessibility', /^tiep-can\/index\.html$/],
  ['changes of the site', /^thay-doi-trang\/index\.html$/],
  ['downloads', /^tai-ve\/(?:.+\/)?index\.html$/],
  ['search', /^tim\/index\.html$/],
  ['checker', /^kiem-tra-tep\/index\.html$/],
  ['converter', /^chuyen-ma\/index\.html$/],
  ['not found', /^khong-co-trang\/index\.html$/],
  ['withdrawn or moved', /^(?:du-bao|so-lieu)\/index\.html$/],
]

/** The kind of a page by its file below a language; none for a page that no test opens. */
export function pageKind(file: string): string | undefined {
  return KINDS.find(([, pattern]) => pattern.test(file))?.[0]
}

/** One page of each kind, by its file below a language, and pages that are of no kind. */
export interface SampledKinds {
  readonly pages: ReadonlyMap<string, string>
  readonly ofNoKind: readonly string[]
}

/** One page of each kind in a built site: the one with the most to show among them, as far as its size tells. */
export function sampleKinds(site: string, sizeOf: (file: string) => number): SampledKinds {
  const pages = new Map<string, string>()
  const ofNoKind: string[] = []
  const files = readdirSync(join(site, 'vi'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  for (const file of files.sort()) {
    const kind = pageKind(file)
    if (kind === undefined) ofNoKind.push(file)
    else if (sizeOf(pages.get(kind) ?? '') < sizeOf(file)) pages.set(kind, file)
  }
  return { pages, ofNoKind }
}
