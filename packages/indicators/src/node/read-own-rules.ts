import { readFileSync } from 'node:fs'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { parseJson } from '../load-register.ts'
import type { OwnRule } from '../validate/own-rules.ts'

const FIELDS = ['id', 'form', 'severity', 'expect', 'text.vi', 'text.en'] as const
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'note']

/** Reads rules of one's own: a JSON list of `{ id, form, severity, when?, expect, at?: { row, column }, text: { vi, en } }`. */
export function readOwnRules(path: string): Result<readonly OwnRule[]> {
  const rules = parseJson(readFileSync(path))
  const wrong = (at: string, fault: string, expected: readonly string[]): Result<readonly OwnRule[]> =>
    failed(issue('record-invalid', { file: path, at, fault, expected }))
  if (!Array.isArray(rules)) return wrong('', 'list', [])
  const faulty = rules.findIndex((rule) => !isOwnRule(rule))
  return faulty < 0 ? ok(rules as readonly OwnRule[]) : wrong(`/${faulty}`, 'required', FIELDS)
}

function isOwnRule(rule: unknown): rule is OwnRule {
  if (!isRecord(rule)) return false
  const { id, form, severity, expect, when, at, text } = rule
  const texts = [id, form, expect, ...(when === undefined ? [] : [when])]
  if (!texts.every((each) => typeof each === 'string') || !SEVERITIES.includes(severity)) return false
  if (at !== undefined && !(isRecord(at) && typeof at.row === 'string' && typeof at.column === 'string')) return false
  return isRecord(text) && typeof text.vi === 'string' && typeof text.en === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
