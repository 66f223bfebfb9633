import type { Issue, Language } from '../base/issue.ts'
import type { ArchiveIndex } from '../generated/types.ts'
import { issueJson, issuesText, plain } from './print-issues.ts'

/** How an import ended: kept, kept before, or refused for the errors among its findings. */
export interface ArchiveOutcome {
  readonly state: 'written' | 'unchanged' | 'refused'
  readonly id: string
  /** The folder of archives. */
  readonly place: string
  readonly index: ArchiveIndex
  readonly issues: readonly Issue[]
}

const SHORT = 12

/** As much of the id of an edition as people are shown. */
export function shortEdition(id: string): string {
  return id.slice(0, SHORT)
}

const WORDS = {
  vi: {
    sample: 'hồ sơ mẫu',
    files: 'tệp: kê khai {before}, nhận {after}',
    records: 'bản ghi: hệ thống cũ nêu {before}, đếm được {after}',
    uncounted: 'không nêu',
    units: 'mã đơn vị: xác định được {resolved}/{codes}, trên danh mục ngày {dates}',
    codes: 'mã chỉ tiêu: {matched} khớp nguyên, {converted} quy đổi đơn vị tính, {unmapped} giữ như đã ghi',
    figures: 'số liệu: {matched} khớp nguyên, {converted} quy đổi đơn vị tính, {unmapped} giữ như đã ghi',
    written: 'Đã lưu bản {id} vào {place}.',
    unchanged: 'Bản {id} đã có ở {place}, không có gì thay đổi.',
    refused: 'Chưa lưu gì: còn {errors} lỗi.',
  },
  en: {
    sample: 'sample archive',
    files: 'files: stated {before}, received {after}',
    records: 'records: the old system stated {before}, counted {after}',
    uncounted: 'none',
    units: 'unit codes: {resolved} of {codes} resolved, on the lists of {dates}',
    codes: 'indicator codes: {matched} matched, {converted} converted in measure, {unmapped} kept as written',
    figures: 'figures: {matched} matched, {converted} converted in measure, {unmapped} kept as written',
    written: 'Kept as {id} in {place}.',
    unchanged: '{id} is already in {place}; nothing changed.',
    refused: 'Nothing was kept: {errors} errors.',
  },
} as const

/** An import as a person reads it: findings, then the counts before and after. */
export function archiveText({ state, id, place, index, issues }: ArchiveOutcome, language: Language): string {
  const words = WORDS[language]
  const { names, sample, counts, listDates } = index
  const { files, records, units } = counts
  const before = records.before ?? words.uncounted
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const lines = [
    `${names[language]}${sample ? ` – ${words.sample}` : ''}`,
    `  ${fill(words.files, { ...files })}`,
    `  ${fill(words.records, { before, after: records.after })}`,
    `  ${fill(words.units, { ...units, dates: listDates.join(', ') })}`,
    `  ${fill(words.codes, { ...counts.codes })}`,
    `  ${fill(words.figures, { ...counts.figures })}`,
    fill(words[state], { id: shortEdition(id), place, errors }),
  ]
  return `${issuesText(issues, language)}${plain(lines.join('\n'))}\n`
}

/** An import as machines read it; the entries stand in the index that was written. */
export function archiveJson({ state, id, place, index, issues }: ArchiveOutcome): string {
  const { system, counts, files } = index
  const findings = issues.map((found) => issueJson(found))
  return `${JSON.stringify({ system, state, edition: id, archive: place, counts, files, findings }, null, 2)}\n`
}

function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot))
}
