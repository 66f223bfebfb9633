import { describe, type Issue, type Language, type NameOf } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { periodHeading } from '../base/write-date.ts'
import { type CheckFile, checkSent } from '../check-sent.ts'
import { readSheets } from '../ingest/read-sheets.ts'
import type { Sheet } from '../ingest/sheet.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { namesOf } from '../model/names.ts'
import { checkJson } from '../report/check-json.ts'
import { makeReceipt, receiptText, receiptWords } from '../report/receipt.ts'
import { type SentFile, sentFiles } from '../sent-files.ts'
import { cellsAround } from './cells-around.ts'
import type { CheckSlice, Wording } from './check-slice.ts'
import { findUnits } from './find-units.ts'
import type { ChosenFile, EngineAnswer, EngineQuestion, MarkQuestion, ShownFile, ShownFinding } from './messages.ts'
import { openSlice } from './open-slice.ts'
import { sha256 } from './sha256.ts'

type Answer<K extends EngineAnswer['kind']> = Extract<EngineAnswer, { readonly kind: K }>
type Question = Extract<EngineQuestion, { readonly kind: 'check' }>
type Tell = (progress: Answer<'progress'>) => void

/** Files of a page from choosing to receipt: one world, and the files and result of the last check. */
export class CheckSession {
  readonly #world: CheckWorld
  readonly #language: Language
  readonly #nameOf: NameOf
  readonly #wording: Wording
  #files: readonly CheckFile[] = []
  #result: CheckResult | null = null
  /** The sheets that were looked into last. */
  #opened: { readonly name: string; readonly sheets: readonly Sheet[] } = { name: '', sheets: [] }

  constructor(slice: CheckSlice, language: Language) {
    this.#world = openSlice(slice)
    this.#wording = slice.wording
    this.#nameOf = namesOf(this.#world)
    this.#language = language
  }

  ready(): Answer<'ready'> {
    const { forms, mappings } = this.#world
    return {
      kind: 'ready',
      forms: [...forms.values()].map(({ id, head, names }) => ({
        id,
        title: [head.number, names[this.#language]].filter(Boolean).join(' – '),
      })),
      mappings: [...mappings.values()].map(({ code, names }) => ({ id: code, title: names[this.#language] })),
    }
  }

  units(text: string): Answer<'units'> {
    return { kind: 'units', text, units: findUnits(this.#world.history, text, this.#language) }
  }

  /** Reads and checks files; what is told between stops nothing. */
  check(
    { files: chosen, previous, declared: { mapping: system, mappings: systems = [], ...declared } }: Question,
    tell: Tell,
  ): Answer<'result'> {
    this.#files = toCheck(chosen)
    this.#opened = { name: '', sheets: [] }
    const { mappings } = this.#world
    const mapping = system === undefined ? undefined : mappings.get(system)
    const several = [...new Set(systems)].flatMap((code) => mappings.get(code) ?? [])
    this.#result = checkSent(this.#files, {
      world: this.#world,
      ...declared,
      ...(mapping && { mapping }),
      ...(several.length > 0 && { mappings: several }),
      ...(previous.length > 0 && { previous: toCheck(previous) }),
      clock: () => Date.now(),
      onProgress: this.#pace(tell),
    }).result
    const { ruleSet, totals, needReason, files, findings } = this.#result
    return {
      kind: 'result',
      result: {
        ...{ ruleSet, totals, needReason },
        files: files.map((file, at) => this.#shown(file, at)),
        findings: findings.map((finding) => this.#finding(finding)),
        json: checkJson(this.#result),
      },
    }
  }

  /** What the marker needs to mark the workbook of a file of the last check: its findings, and the names they are told with. */
  mark(file: number): Answer<'toMark'> {
    const { name, bytes } = this.#checked(file)
    const findings = this.#findings(name).map(({ issue }) => issue)
    const base = name.split('/').at(-1) ?? name
    const language = this.#language
    return {
      kind: 'toMark',
      name: base.replace(/\.xlsx$/i, language === 'vi' ? ' (đã kiểm tra).xlsx' : ' (checked).xlsx'),
      question: { bytes, findings, language, wording: this.#wording, names: this.#namesIn(findings) },
    }
  }

  #namesIn(findings: readonly Issue[]): MarkQuestion['names'] {
    const names = new Map<string, readonly [string, string, string]>()
    const recorded: NameOf = (kind, code, language) => {
      const name = this.#nameOf(kind, code, language)
      if (name !== null) names.set(`${kind} ${code}`, [kind, code, name])
      return name
    }
    for (const finding of findings) describe(finding, this.#language, recorded)
    return [...names.values()]
  }

  /** The receipt of a file of the last check. */
  receipt(file: number, checkedAt: string): Answer<'receipt'> {
    const { name } = this.#checked(file)
    const receipt = makeReceipt(this.#summary(file), this.#result?.ruleSet ?? '', checkedAt)
    return {
      kind: 'receipt',
      name,
      words: receiptWords(receipt, this.#language, this.#nameOf),
      text: receiptText(receipt, this.#language, this.#nameOf),
      json: `${JSON.stringify(receipt, null, 2)}\n`,
    }
  }

  /** The cells around a finding of the last check, read anew from its file. */
  around(finding: number): Answer<'around'> {
    const place = this.#result?.findings[finding]?.issue.place ?? {}
    const sheets = this.#sheetsOf(place.file ?? '')
    const sheet = sheets.find(({ name }) => name === place.sheet) ?? (sheets.length === 1 ? sheets[0] : undefined)
    return { kind: 'around', cells: sheet ? cellsAround(sheet, place) : null }
  }

  #sheetsOf(name: string): readonly Sheet[] {
    if (this.#opened.name === name) return this.#opened.sheets
    const file = this.#files.find((each) => each.name === name)
    this.#opened = { name, sheets: file ? readSheets(file.bytes, { name }).sheets : [] }
    return this.#opened.sheets
  }

  #pace(tell: Tell): (file: string) => void {
    const order = new Map(this.#files.map(({ name }, at) => [name, at]))
    let [last, told] = [0, '']
    return (file) => {
      const now = Date.now()
      if (file === told && now - last < 100) return
      ;[last, told] = [now, file]
      tell({ kind: 'progress', file, done: order.get(file) ?? 0, total: this.#files.length })
    }
  }

  #checked(at: number): CheckFile {
    const file = this.#files[at]
    if (!file) throw new Error(`expected one of ${this.#files.length} checked files, found ${at}`)
    return file
  }

  #summary(at: number): CheckedFile {
    const file = this.#result?.files[at]
    if (!file) throw new Error(`expected a result of file ${at}`)
    return file
  }

  #findings(name: string): readonly Finding[] {
    return (this.#result?.findings ?? []).filter(({ issue }) => issue.place?.file === name)
  }

  #shown(file: CheckedFile, at: number): ShownFile {
    const { forms } = this.#world
    const { bytes } = this.#checked(at)
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    const isRefused = this.#findings(file.file).some(({ issue }) => issue.code.startsWith('file-'))
    return {
      ...file,
      isWorkbook: isZip && !isRefused,
      formTitle: (file.form !== null && forms.get(file.form)?.names[this.#language]) || '',
      unitTitle: (file.unit !== null && this.#nameOf('unit', file.unit, this.#language)) || '',
      periodTitle: file.period === null ? '' : periodHeading(file.period, this.#language),
    }
  }

  #finding({ issue, count, reason }: Finding): ShownFinding {
    const { severity, code, place = {} } = issue
    return {
      ...{ severity, code, count, reason: reason ?? '' },
      file: place.file ?? '',
      sheet: place.sheet ?? '',
      range: place.range ?? '',
      row: place.row ?? null,
      column: place.column ?? '',
      ...describe(issue, this.#language, this.#nameOf),
    }
  }
}

/** Chosen files by name, with their hashes; of a folder those that were sent. */
function toCheck(chosen: readonly ChosenFile[]): readonly CheckFile[] {
  const folders = new Set(chosen.map(({ folder }) => folder))
  return [...folders]
    .flatMap((folder): readonly SentFile[] => {
      const own = chosen.filter((file) => file.folder === folder).map(({ name, bytes }) => ({ name, bytes }))
      return folder === undefined ? own : sentFiles(own)
    })
    .map((file) => ({ ...file, name: file.name.normalize('NFC'), sha256: sha256(file.bytes) }))
    .sort((a, b) => byText(a.name, b.name))
}
