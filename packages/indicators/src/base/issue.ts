import { type IssueArgs, type IssueCode, issueCodes, type Severity } from '../generated/issue-codes.ts'

export type { IssueArgs, IssueCode, Severity }

export type Language = 'vi' | 'en'

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
  const { severity } = issueCodes[code]
  const finding: IssueOf<C> = place ? { code, severity, args, place } : { code, severity, args }
  return finding as Issue
}

/** What a finding says and what to do about it, in one language. */
export function describe(finding: Issue, language: Language): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = issueCodes[finding.code][language]
  return { message: fill(message, finding.args, language), remedy: fill(remedy, finding.args, language) }
}

/** What is known about a code itself: severity, who acts, and its wording with the names of its arguments. */
export function explain(code: string): (typeof issueCodes)[IssueCode] | null {
  return isIssueCode(code) ? issueCodes[code] : null
}

/** Is this text one of our codes? */
export function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueCodes, code)
}

type Argument = string | number | null | readonly string[]

const LISTED = 8
const NONE = { vi: 'không có', en: 'none' } as const

function fill(template: string, args: object, language: Language): string {
  const byName = new Map<string, Argument>(Object.entries(args))
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = byName.get(name)
    return value === undefined ? slot : write(value, language)
  })
}

function write(value: Argument, language: Language): string {
  if (value === null) return '…'
  if (value === '') return '–'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (value.length === 0) return NONE[language]
  const shown = value.slice(0, LISTED).join(', ')
  return value.length > LISTED ? `${shown}, … (+${value.length - LISTED})` : shown
}
