/** What a check found, as a package tells it. */
interface ToldFinding {
  readonly code: unknown
  readonly severity: unknown
  readonly count: unknown
  readonly place: { readonly file?: unknown } | undefined
}

interface ToldResult {
  readonly ruleSet: unknown
  readonly rules: unknown
  readonly files: readonly { readonly file?: unknown }[]
  readonly findings: readonly ToldFinding[]
}

/** Which files a package tells of, and whether what stood in their cells may be told. */
export interface CheckScope {
  /** Names of files; `null`: all that were checked. */
  readonly files: ReadonlySet<string> | null
  /** Something is withheld: a value told by a finding could give it away. */
  readonly isSecret: boolean
}

/** The result of a check as far as a package may tell it: its own files, and of a finding no value where something is withheld. */
export function toldCheck(text: string, { files, isSecret }: CheckScope): string {
  if (files === null && !isSecret) return text
  const result: ToldResult = JSON.parse(text)
  const isTold = (file: unknown): boolean => files === null || (typeof file === 'string' && files.has(file))
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const findings = result.findings.filter(({ place }) => isTold(place?.file))
  const told = isSecret
    ? findings.map(({ code, severity, count, place }) => ({ code, severity, count, place }))
    : findings
  const own = result.files.filter(({ file }) => isTold(file))
  const head = `{"ruleSet":${JSON.stringify(result.ruleSet)},"rules":${JSON.stringify(result.rules)},\n`
  return `${head}"files":${list(own)},\n"findings":${list(told)}}\n`
}
