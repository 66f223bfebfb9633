import type { NotedAnswers } from '../src/load-plan.ts'

/** What became of the old addresses, counted. */
export interface AnswerCounts {
  readonly known: number
  readonly kept: number
  readonly redirected: number
  readonly withdrawn: number
}

/**
 * Holds every known old address against the site: it is a page still, leads to one, or is said to be withdrawn. An address that
 * has no answer, and a redirect that leads nowhere, end the build.
 */
export function checkAnswers(
  { redirects, tombstones, known }: NotedAnswers,
  files: ReadonlyMap<string, unknown>,
): AnswerCounts {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]))
  const gone = new Set(tombstones.map(({ from }) => from))
  const counts = { kept: 0, redirected: 0, withdrawn: 0 }
  const open: string[] = []
  for (const address of known) {
    if (moved.has(address)) counts.redirected += 1
    else if (gone.has(address)) counts.withdrawn += 1
    else if (files.has(fileOf(address))) counts.kept += 1
    else open.push(address)
  }
  const nowhere = redirects
    .filter(({ to }) => moved.has(to) || !files.has(fileOf(to)))
    .map(({ from, to }) => `${from} → ${to}`)
  if (open.length + nowhere.length > 0)
    throw new Error(
      [
        `expected an answer for every known address, found none for ${open.length}:`,
        ...open,
        `redirects that lead to no page: ${nowhere.length}`,
        ...nowhere,
      ].join('\n'),
    )
  return { known: known.length, ...counts }
}

/** The file of an address in the site. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
}
