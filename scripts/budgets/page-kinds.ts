import { pageKind } from '../../test/browser/page-kinds.ts'

/** The kind of a page that carries its scripts and data in itself. */
export const ONE_FILE = 'one file:'

/**
 * The kind of a page by its file: `vi/don-vi/91-2-an-giang/index.html` is a `unit`. What is no page of ours – a form of a round – and what
 * stands in both languages has a kind with a colon.
 */
export function kindOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  if (first === 'tai-ve') return ONE_FILE
  if (first === 'vi' || first === 'en') return pageKind(rest.join('/')) ?? 'moved:'
  return rest.length === 0 ? 'root:' : `${first}: form`
}
