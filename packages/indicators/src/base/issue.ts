import { type IssueArgs, type IssueCode, issueCodes, type Severity } from '../generated/issue-codes.ts'
import { milderSeverities } from '../generated/issue-severities.ts'
import type { Language } from './language.ts'
import { type Argument, isNothing, type NameOf, type WrittenIn, writeArgument, writeBounds } from './write-argument.ts'

export type { IssueArgs, IssueCode, Language, NameOf, Severity }

/** Where in what was sent a finding stands; rows count from 1 and the header is row 1. */
export interface Place {
  readonly file?: string
  readonly sheet?: string
  readonly range?: string
  readonly row?: number
  readonly column?: string
}

/** A finding of one code: what is wrong and where; its words come from `describe`. */
export interface IssueOf<C extends IssueCode> {
  readonly code: C
  readonly severity: Severity
  readonly args: IssueArgs[C]
  readonly place?: Place
}

/** A finding of any code; `issue.code` tells which arguments it has. */
export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode]

/** Makes a finding: `issue('unit-unknown', { unit, listDate, candidates }, { file, row })`. */
export function issue<C extends IssueCode>(code: C, args: IssueArgs[C], place?: Place): Issue {
  const severity = milderSeverities[code] ?? 'error'
  const finding: IssueOf<C> = place ? { code, severity, args, place } : { code, severity, args }
  return finding as Issue
}

/** What can be put in words: a finding, or its code and arguments as they were written to a file. */
export interface Told {
  readonly code: IssueCode
  readonly args: object
}

const UNNAMED: NameOf = () => null

/** What a finding says and what to do about it, in one language, with the names that are known for its codes. */
export function describe(
  { code, args }: Told,
  language: Language,
  nameOf: NameOf = UNNAMED,
): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = issueCodes[code][language]
  const write = writer(code, args, { language, nameOf })
  return { message: write(message), remedy: write(remedy) }
}

/** What else helps against a finding where a command was typed: its options; `null` for most. */
export function commandRemedy({ code, args }: Told, language: Language, nameOf: NameOf = UNNAMED): string | null {
  const { command } = issueCodes[code][language]
  return command === undefined ? null : writer(code, args, { language, nameOf })(command)
}

/** What is known about a code itself: severity, who acts, the kinds of its arguments, and its wording with their names. */
export function explain(code: string): (typeof issueCodes)[IssueCode] | null {
  return isIssueCode(code) ? issueCodes[code] : null
}

/** Is this text one of our codes? */
export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueCodes, code)
}

const PARTS = /\[([^[\]]*)\]|\{(\w+)(?:\.\.(\w+))?\}/g

/** Fills `{name}` and `{from..to}`; a part in brackets is left out when there is nothing to put into one of its slots. */
function writer(code: IssueCode, args: object, written: WrittenIn): (template: string) => string {
  const values = new Map<string, Argument>(Object.entries(args))
  const kinds = new Map(Object.entries(issueCodes[code].args))
  const slot = (whole: string, name: string, to: string | undefined): string => {
    const value = values.get(name)
    const kind = kinds.get(name) ?? 'text'
    if (value === undefined) return whole
    return to === undefined
      ? writeArgument(value, kind, written)
      : writeBounds(value, values.get(to) ?? null, kind, written)
  }
  const isLeftOut = (part: string): boolean =>
    [...part.matchAll(PARTS)].some(([, , name = '', to]) =>
      [name, ...(to === undefined ? [] : [to])].every((each) => isNothing(values.get(each) ?? null)),
    )
  const fill = (template: string): string =>
    template.replace(PARTS, (whole: string, part?: string, name = '', to?: string) => {
      if (part === undefined) return slot(whole, name, to)
      return isLeftOut(part) ? '' : fill(part)
    })
  return fill
}
