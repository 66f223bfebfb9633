/** The kind of a page that carries its scripts and data in itself. */
export const ONE_FILE = 'one file:'

/**
 * The kind of a page by its file: its first part and how deep it lies, in both languages alike. `vi/don-vi/91-2-an-giang/index.html` is
 * `don-vi/*`; a form of a round, which is no page of ours, is `bao-cao: form`, a page that carries everything in itself `one file`.
 */
export function kindOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  if (first === 'tai-ve') return ONE_FILE
  if (first !== 'vi' && first !== 'en') return rest.length === 0 ? '/' : `${first}: form`
  const [kind = '', ...deeper] = rest.slice(0, -1)
  return kind === '' ? 'home' : [kind, ...deeper.map(() => '*')].join('/')
}
