import { type Issue, issue, type Language } from '../base/issue.ts'

/** What a command needs of the world around it. */
export interface Context {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly language: Language
  readonly json: boolean
  /** A person is watching: progress may be shown. */
  readonly isWatched: boolean
  /** The data used when none are named: those of the reporting project that the command runs in, else those of the package. */
  readonly dataFolder: string
  /** The data of the package: what describes packages and tables, and what a new project begins with. */
  readonly standardFolder: string
  /** Version of the package. */
  readonly version: string
}

/** The arguments of a command as the parser leaves them. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** How a command ended: done, an unresolved error in what was asked to be clean, could not run. */
export type ExitCode = 0 | 1 | 2

/** Findings that keep a command from running or its input from being clean. */
export class Stopped extends Error {
  readonly issues: readonly Issue[]
  readonly exit: ExitCode
  /** Lines for a person after the findings: candidates to choose from. */
  readonly details: string

  constructor(issues: readonly Issue[], exit: ExitCode, details = '') {
    super(issues.map(({ code }) => code).join(', '))
    this.issues = issues
    this.exit = exit
    this.details = details
  }
}

/** Ends a command whose options cannot be used. */
export function badOption(option: string, value: string, expected: string): never {
  throw new Stopped([issue('option-invalid', { option, value, expected })], 2)
}
