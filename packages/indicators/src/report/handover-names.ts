import type { Language, NameOf } from '../base/issue.ts'
import { padDate, periodHeading } from '../base/write-date.ts'
import { writeCount, writeNumber } from '../base/write-number.ts'
import type { Form, FormColumnNode, HandoverRecord } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import { namesOf } from '../model/names.ts'

/** The names of what a handover speaks of, in one language. */
export class HandoverNames {
  readonly language: Language
  readonly #world: CheckWorld
  readonly #record: HandoverRecord

  constructor(record: HandoverRecord, world: CheckWorld, language: Language) {
    this.#record = record
    this.#world = world
    this.language = language
  }

  /** Names for findings of the handover. */
  get nameOf(): NameOf {
    const nameOf = namesOf(this.#world)
    return (kind, code, language) => (kind === 'level' ? this.level(code) : nameOf(kind, code, language))
  }

  /** A unit by its name on the last day before the change. */
  former(id: string): string {
    return this.#unit(id, addDays(this.#record.day, -1))
  }

  /** The bare name of a former unit. */
  formerName(id: string): string {
    const { history } = this.#world
    const unit = history.find(id)
    return unit ? history.version(unit, addDays(this.#record.day, -1)).name : id
  }

  /** A unit by its name on the day of the change. */
  current(id: string): string {
    return this.#unit(id, this.#record.day)
  }

  #unit(id: string, date: IsoDate): string {
    const { history } = this.#world
    const unit = history.find(id)
    if (!unit) return id
    const { name, code } = history.version(unit, date)
    return `${name} (${code})`
  }

  /** What the units of a level are called: their types, the most frequent first. */
  level(level: string): string {
    const { history } = this.#world
    const counts = new Map<string, number>()
    for (const { former, current } of this.#record.sections.filter((section) => section.level === level)) {
      for (const id of [...former, ...current]) {
        const unit = history.find(id)
        const type = unit ? history.lastVersion(unit).type : ''
        counts.set(type, (counts.get(type) ?? 0) + 1)
      }
    }
    const types = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([type]) => type)
    return types.length > 0 ? types.join(', ') : level
  }

  /** A form by the number printed on it, else by its name. */
  form(code: string): string {
    const form = this.#form(code)
    return form?.head.number ?? form?.names[this.language] ?? code
  }

  #form(code: string): Form | undefined {
    return [...this.#world.forms.values()].filter((form) => form.code === code).at(-1)
  }

  reporter(form: string, kind: string): string {
    const regime = this.#world.regimes.get(this.#form(form)?.regime ?? '')
    return regime?.reporters.find((reporter) => reporter.kind === kind)?.names[this.language] ?? kind
  }

  /** A place of a form as its row and headings say it. */
  place(
    code: string,
    { row, column, key }: { readonly row: string; readonly column: string; readonly key?: string },
  ): string {
    const form = this.#form(code)
    const found = form?.rows.find((each) => each.kind !== 'heading' && each.code === row)
    const isOnly = form?.rows.filter(({ kind }) => kind !== 'heading').length === 1
    const line = key ?? found?.label[this.language] ?? row
    const heading = headingOf(form?.columns ?? [], column, this.language) ?? column
    return isOnly ? heading : `${line} · ${heading}`
  }

  /** A line of a balance: its name, or the label of its row. */
  line(code: string, row: string | null, key: string | undefined): string {
    const found = this.#form(code)?.rows.find((each) => each.kind !== 'heading' && each.code === row)
    return key ?? found?.label[this.language] ?? row ?? ''
  }

  indicator(code: string): string {
    return this.#world.indicators.get(code)?.names[this.language] ?? code
  }

  period(period: string): string {
    return periodHeading(period, this.language)
  }

  day(date: string): string {
    return padDate(date, this.language)
  }

  /** A decimal as people write it; `null` is nothing to write. */
  number(text: string | null): string {
    return text === null ? '' : writeNumber(text, this.language)
  }

  count(value: number): string {
    return writeCount(value, this.language)
  }
}

function headingOf(nodes: readonly FormColumnNode[], index: string, language: Language): string | null {
  for (const node of nodes) {
    const own = node.heading[language]
    if (node.kind === 'column') {
      if (node.index === index) return own
      continue
    }
    const below = headingOf(node.columns, index, language)
    if (below !== null) return `${own} – ${below}`
  }
  return null
}
