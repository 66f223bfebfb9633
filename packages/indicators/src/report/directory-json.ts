import type { Directory } from '../model/directory.ts'

/** The directory for programs: one ended unit or body a line. */
export function* directoryJson({ units, bodies, ...head }: Directory): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"units":[`
  yield* lines(units)
  yield '],"bodies":['
  yield* lines(bodies)
  yield ']}\n'
}

function* lines(entries: readonly unknown[]): Generator<string> {
  for (const [at, entry] of entries.entries())
    yield `\n${JSON.stringify(entry)}${at === entries.length - 1 ? '\n' : ','}`
}
