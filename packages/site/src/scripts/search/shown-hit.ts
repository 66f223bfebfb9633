import type { Hit } from '../../search/find.ts'
import type { Kind } from '../../search/packed.ts'
import { link, unitSegment } from '../../view/address.ts'
import type { Source } from './source.ts'
import { language, say } from './wording.ts'

/** A hit in the words of the page. */
export interface ShownHit {
  readonly kind: Kind
  readonly name: string
  /** "đã kết thúc", or empty. */
  readonly ended: string
  /** "mã 91"; empty where the name is the number. */
  readonly code: string
  /** Units above, or what else tells it from its namesakes. */
  readonly note: string
  readonly life: string
  /** "tên trước đây: …" where such a name led here. */
  readonly former: string
  readonly href: string
}

/** What is shown of a hit on a page. */
export function shownHit({ table, row, formerName }: Hit, source: Source, page: string): ShownHit {
  const found = table.row(row, language)
  const { former, current } = source.life[language]
  const mark = found.hasNamesake ? (found.isEnded ? former : current) : ''
  const words = [language === 'en' ? found.type : '', mark].filter((word) => word !== '')
  const to =
    found.kind === 'unit' ? `/${language}/don-vi/${unitSegment(found.id, found.name)}/` : `/${language}${found.id}`
  return {
    kind: found.kind,
    name: words.length === 0 ? found.name : `${found.name} (${words.join(', ')})`,
    ended: found.isEnded ? say('search.ended') : '',
    code:
      found.kind === 'unit' ? say('search.code', { code: found.code }) : found.code === found.name ? '' : found.code,
    note: found.note,
    life: found.life,
    former: formerName === '' ? '' : say('search.formerName', { name: formerName }),
    href: link(page, to),
  }
}
