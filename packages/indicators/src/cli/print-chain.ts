import type { Language } from '../base/issue.ts'
import { isPhrase, phrase } from '../base/phrase.ts'
import { writeDate, writePeriod, writeSpan } from '../base/write-date.ts'
import { writeCount, writeNumber } from '../base/write-number.ts'
import type { Marker } from '../model/catalog.ts'
import type { OverTime } from '../model/consolidated.ts'
import type { ChainCell, ChainFile, FigureChain, ReportTrace } from '../report/figure-chain.ts'
import { plain } from './print-issues.ts'
import { changeLine } from './print-trace.ts'
import { inColumns } from './print-units.ts'

const WORDS = {
  vi: {
    reported: 'theo địa giới khi báo cáo',
    at: 'theo địa giới ngày {date}',
    none: 'không có số',
    sample: 'SỐ LIỆU MẪU',
    bounds: 'trong khoảng {lower} – {upper}',
    known: 'đã biết {known}, chưa phải tổng số',
    received: 'đã nhận đủ {received}/{expected} nguồn',
    repeats: 'lấy lại ô {place} đã tổng hợp của {period}',
    quotient: '= {parts} × {factor}, làm tròn đến {decimals} chữ số lẻ',
    sum: '= {parts}',
    cells: 'Ô nguồn ({n}):',
    hidden: '(không nêu, để không suy ra số bảo mật)',
    unknownShare: '× ? (chưa rõ tỷ trọng)',
    changes: 'Sự kiện sắp xếp:',
    gaps: 'Chưa có báo cáo:',
    files: 'Tệp nguồn ({n}):',
    list: 'danh mục ngày',
    checked:
      'kiểm tra {set}: {rules} quy tắc, {valid}/{cells} ô không có lỗi; {error} lỗi, {warning} cảnh báo, {note} ghi chú',
    unexplained: '{n} cảnh báo chưa ghi lý do',
    unchecked: 'không có kết quả kiểm tra kèm theo',
    why: 'lý do',
    noReason: 'chưa ghi lý do',
    warning: 'cảnh báo',
    note: 'ghi chú',
    error: 'lỗi',
    overTime: {
      asSent: 'một báo cáo của đúng những ngày này, từng đơn vị',
      sum: 'cộng các báo cáo của từng đơn vị trong kỳ',
      last: 'báo cáo cuối kỳ của từng đơn vị',
      first: 'báo cáo đầu kỳ của từng đơn vị',
      max: 'số lớn nhất trong các báo cáo',
      min: 'số nhỏ nhất trong các báo cáo',
      cumulative: 'lũy kế: báo cáo cuối của từng đơn vị từ đầu năm',
      recomputed: 'tính từ các ô khác của biểu',
    } satisfies Record<OverTime, string>,
  },
  en: {
    reported: 'on the territory as reported',
    at: 'on the units of {date}',
    none: 'no figure',
    sample: 'SAMPLE DATA',
    bounds: 'between {lower} and {upper}',
    known: '{known} is known, which is no total',
    received: 'complete {received}/{expected} sources',
    repeats: 'repeats the cell {place} as consolidated for {period}',
    quotient: '= {parts} × {factor}, rounded to {decimals} decimals',
    sum: '= {parts}',
    cells: 'Source cells ({n}):',
    hidden: '(not told, as a confidential figure could be worked out)',
    unknownShare: '× ? (share unknown)',
    changes: 'Changes:',
    gaps: 'Not reported:',
    files: 'Source files ({n}):',
    list: 'list of',
    checked:
      'check {set}: {rules} rules, {valid}/{cells} cells without error; {error} errors, {warning} warnings, {note} notes',
    unexplained: '{n} warnings without a reason',
    unchecked: 'no result of a check beside it',
    why: 'reason',
    noReason: 'no reason given',
    warning: 'warning',
    note: 'note',
    error: 'error',
    overTime: {
      asSent: 'one report of these very days, unit by unit',
      sum: 'the reports of each unit in the period added',
      last: 'the last report of each unit in the period',
      first: 'the first report of each unit in the period',
      max: 'the largest of the reports',
      min: 'the smallest of the reports',
      cumulative: 'cumulative: the last report of each unit since the start of the year',
      recomputed: 'computed from other cells of the form',
    } satisfies Record<OverTime, string>,
  },
} as const

const LISTED_GAPS = 12

/** How a chain is put in words. */
export interface ChainWriting {
  readonly language: Language
  readonly markers: readonly Marker[]
  /** The form as people call it. */
  readonly formName: string
}

/** A figure of a consolidated report with its whole chain, as a person reads it. */
export function printChain({ chain, sample, ruleSet, files, gaps }: ReportTrace, writing: ChainWriting): string {
  const { language, formName } = writing
  const words = WORDS[language]
  const { basis, unit, name, window, period, titles } = chain
  const on = basis === 'reported' ? words.reported : fill(words.at, { date: writeDate(basis.slice(3), language) })
  const days = writeSpan(window.from, window.to, language)
  const title = `${sample ? `[${words.sample}] ` : ''}${formName}, ${placeText(chain)} ${titles[language]}`
  let text = `${title}\n${unit} ${name}, ${writePeriod(period, language)} (${days}), ${on}\n`
  text += figureText(chain, writing, '')
  if (gaps.length > 0) {
    const listed = gaps
      .slice(0, LISTED_GAPS)
      .map(({ unit: id, name: of, from, to }) => `  ${id} ${of}, ${writeSpan(from, to, language)}\n`)
    const rest = gaps.length - listed.length
    text += `${words.gaps}\n${listed.join('')}${rest > 0 ? `  … ${writeCount(rest, language)}\n` : ''}`
  }
  if (files.length > 0) {
    text += `${fill(words.files, { n: writeCount(files.length, language) })}\n`
    text += files.map((file) => fileText(file, ruleSet, language)).join('')
  }
  return plain(text)
}

function figureText(chain: FigureChain, writing: ChainWriting, indent: string): string {
  const { language, markers } = writing
  const words = WORDS[language]
  const { figure, cells, parts, changes } = chain
  const number = (value: string | undefined | null): string => writeNumber(value ?? '', language)
  const sentence = (kind: string, code: string): string =>
    markers.find((each) => each.kind === kind && each.code === code)?.text[language] ?? code
  const { method, reason, status, lower, upper, known, value, received, expected, overTime, repeats } = figure
  const lines = [`${placeText(chain)} = ${valueText(figure.text ?? value, figure.state, language)}`]
  if (lower !== undefined && upper !== undefined)
    lines.push(`  ${fill(words.bounds, { lower: number(lower), upper: number(upper) })}`)
  else if (value === null && known !== undefined && received > 0)
    lines.push(`  ${fill(words.known, { known: number(known) })}`)
  lines.push(`  [${method}] ${sentence('method', method)}`)
  if (reason !== '') lines.push(`  [${reason}] ${sentence('reason', reason)}`)
  for (const letter of status) lines.push(`  [${letter}] ${sentence('status', letter)}`)
  if (parts.length > 0) lines.push(`  ${formulaText(chain, language)}`)
  else lines.push(`  [${overTime}] ${words.overTime[overTime]}`)
  if (repeats) {
    const { row, column, key } = repeats.place
    const place = [row, column, ...(key === undefined ? [] : [key])].join('/')
    lines.push(`  ${fill(words.repeats, { place, period: writePeriod(repeats.period, language) })}`)
  }
  lines.push(
    `  ${fill(words.received, { received: writeCount(received, language), expected: writeCount(expected, language) })}`,
  )
  let text = lines.map((line) => `${indent}${line}\n`).join('')
  if (cells.length > 0) {
    text += `${indent}${fill(words.cells, { n: writeCount(cells.length, language) })}\n`
    text += inColumns(cells.map((cell) => cellRow(cell, `${indent}  `, language)))
  }
  if (changes.length > 0 && parts.length === 0)
    text += `${indent}${words.changes}\n${changes.map((change) => indent + changeLine(change, language)).join('')}`
  return text + parts.map((part) => figureText(part, writing, `${indent}  `)).join('')
}

function formulaText({ figure: { factor, value }, parts }: FigureChain, language: Language): string {
  const words = WORDS[language]
  const names = parts.map(placeText)
  if (factor === undefined) return fill(words.sum, { parts: names.join(' + ') })
  const decimals = writeCount((value ?? '').split('.')[1]?.length ?? 0, language)
  return fill(words.quotient, { parts: names.join(' : '), factor: writeNumber(factor, language), decimals })
}

function cellRow(cell: ChainCell, indent: string, language: Language): readonly string[] {
  const words = WORDS[language]
  const { unit, name, period, state, value, share, sheet, range, file, isHidden } = cell
  const said = isHidden ? words.hidden : valueText(value, state, language)
  return [
    `${indent}${unit}`,
    name,
    period,
    said,
    share === null ? words.unknownShare : `× ${writeNumber(share, language)}`,
    `'${sheet}'!${range}`,
    file,
  ]
}

function valueText(value: string | null, state: string, language: Language): string {
  if (value !== null) return writeNumber(value, language)
  if (state === 'none') return WORDS[language].none
  const key = `state.${state}`
  return isPhrase(key) ? phrase(key, language) : phrase('text.blank', language)
}

function fileText(
  { file, sha256, subject, subjectName, period, listDate, check, findings }: ChainFile,
  set: string,
  language: Language,
): string {
  const words = WORDS[language]
  const list = listDate === '' ? '' : `, ${words.list} ${writeDate(listDate, language)}`
  const lines = [
    `  ${file}`,
    `    SHA-256 ${sha256}; ${subject} ${subjectName}, ${writePeriod(period, language)}${list}`,
  ]
  if (!check) lines.push(`    ${words.unchecked}`)
  else {
    const { rules, cells, validCells, totals, needReason } = check
    const counts = { rules, cells, valid: validCells, ...totals }
    const written = Object.entries(counts).map(([name, count]) => [name, writeCount(count, language)])
    const open = needReason > 0 ? `; ${fill(words.unexplained, { n: writeCount(needReason, language) })}` : ''
    lines.push(`    ${fill(words.checked, { ...Object.fromEntries(written), set })}${open}`)
  }
  for (const { severity, code, sheet, range, message, reason } of findings) {
    const place = [sheet, range].filter(Boolean).join(' ')
    const why = severity === 'warning' ? ` – ${reason === null ? words.noReason : `${words.why}: ${reason}`}` : ''
    lines.push(`    ${words[severity]} [${code}] ${place}: ${message[language]}${why}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function placeText({ place: { row, column, key } }: FigureChain): string {
  return `[${[row, column, ...(key === null ? [] : [key])].join('/')}]`
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
