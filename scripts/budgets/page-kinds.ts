/**
 * The kind of a page by its file: its first part and how deep it lies, in both languages alike. `vi/don-vi/91-2-an-giang/index.html` is
 * `don-vi/*`; a form of a round, which is no page of ours, is `bao-cao: form`.
 */
export function kindOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  if (first !== 'vi' && first !== 'en') return rest.length === 0 ? '/' : `${first}: form`
  const [kind = '', ...deeper] = rest.slice(0, -1)
  return kind === '' ? 'home' : [kind, ...deeper.map(() => '*')].join('/')
}
