const UNIT = /^([A-Za-z0-9._~]+-\d+)(?:-([a-z][a-z0-9-]*))?$/

/** Parts of addresses that name a kind of page and nothing in it. */
const KINDS = new Set(['don-vi', 'a-z', 'ma', 'ma-tu', 'chi-tieu', 'lich-su', 'ngay', 'bao-cao', 'tim'])
/** Addresses of the page for missing ones itself: they say nothing of what was looked for. */
const NOT_FOUND = new Set(['khong-co-trang', '404'])

/**
 * What somebody who asked for an address that is not there may have looked for: the words of its last part that says anything.
 * `/vi/don-vi/91-1-tinh-kien-giang/` gives `tinh kien giang`, `/vi/don-vi/91-1/` the code `91`.
 */
export function queryFromPath(path: string): string {
  const parts = path.split('/').map((part) => decoded(part).replace(/(?:^index)?\.[a-z]+$/i, ''))
  const language = parts.findLastIndex((part) => part === 'vi' || part === 'en')
  const own = parts.slice(language + 1).filter((part) => part !== '' && !KINDS.has(part))
  const last = own.at(-1) ?? ''
  if (NOT_FOUND.has(last)) return ''
  const [, id, name] = UNIT.exec(last) ?? []
  if (id !== undefined && name !== undefined) return name.replaceAll('-', ' ')
  if (id !== undefined) return id.replace(/-\d+$/, '')
  return last.replace(/[-_+]+/g, ' ').trim()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
