import { type CellRange, cellAddress } from '../base/cell-address.ts'
import type { FormColumn, FormRowKey } from '../generated/types.ts'
import type { FormLayout } from '../model/form-layout.ts'
import { fillSlots } from '../model/head-words.ts'
import type { TemplateOptions } from './template-options.ts'
import { type TableCell, tableCell } from './template-table.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import type { CellRule } from './workbook-model.ts'

/** A list to choose from, kept on a hidden sheet under a name. */
export interface CodeList {
  readonly name: string
  readonly items: readonly string[]
}

/** The lists that a form chooses from, by what they are for. */
export function codeLists(options: TemplateOptions): ReadonlyMap<string, CodeList> {
  const words = TEMPLATE_WORDS[options.language]
  const lists = new Map<string, CodeList>([
    ['covers', { name: 'list_covers', items: [words.covers.life, words.covers.period] }],
    ['yesNo', { name: 'list_yes_no', items: [...words.yesNo] }],
  ])
  for (const row of options.form.rows) {
    if (row.kind !== 'repeat') continue
    const items = keyItems(options, row.key)
    if (items.length > 0) lists.set(row.code, { name: `list_${row.code.replaceAll(/[^A-Za-z0-9]/g, '_')}`, items })
  }
  return lists
}

function keyItems({ catalog, head, language }: TemplateOptions, key: FormRowKey): readonly string[] {
  if (key.list === 'breakdown')
    return catalog.breakdowns.get(key.breakdown)?.values.map(({ names }) => names[language]) ?? []
  if (key.list === 'bodies') return []
  const { history } = catalog
  return history
    .list(head.listDate, { level: key.level })
    .filter((unit) => history.ancestors(unit, head.listDate).some(({ id }) => id === head.subject))
    .map((unit) => history.version(unit, head.listDate))
    .map(({ code, name }) => `${code} ${name}`)
}

/** What may be typed into each cell of the table, and what is said when it is chosen; equal cells of a column share a rule. */
export function tableRules(options: TemplateOptions, layout: FormLayout): readonly CellRule[] {
  const lists = codeLists(options)
  const rules: CellRule[] = []
  for (const { sheetColumn, column } of layout.columns) {
    let last = NOTHING
    for (const line of layout.lines) {
      const at = cellAddress(line.sheetRow, sheetColumn)
      const place = layout.at(at)
      const made = place === null ? null : ruleAt(options, place.kind, place.row, column, lists, at)
      const key =
        made === null
          ? ''
          : JSON.stringify([made.kind, made.prompt, made.style, made.kind === 'list' ? made.formula : made.pattern])
      if (made && last.key === key && last.rule?.range.toRow === line.sheetRow - 1) {
        const longer: CellRule = { ...last.rule, range: { ...last.rule.range, toRow: line.sheetRow } }
        rules[rules.length - 1] = longer
        last = { key, rule: longer }
      } else if (made) {
        const range: CellRange = {
          fromRow: line.sheetRow,
          toRow: line.sheetRow,
          fromColumn: sheetColumn,
          toColumn: sheetColumn,
        }
        const { pattern: _, ...rule } = { ...made, range }
        rules.push(rule)
        last = { key, rule }
      } else last = NOTHING
    }
  }
  return rules
}

/** No rule to go on with. */
const NOTHING: { readonly key: string; readonly rule: CellRule | null } = { key: '', rule: null }

type Made = Omit<CellRule, 'range'> & { readonly pattern: string }

function ruleAt(
  options: TemplateOptions,
  kind: 'cell' | 'key',
  row: Parameters<typeof tableCell>[1],
  column: FormColumn,
  lists: ReadonlyMap<string, CodeList>,
  at: string,
): Made | null {
  const words = TEMPLATE_WORDS[options.language]
  const label = row.label[options.language]
  if (kind === 'key') {
    const list = lists.get(row.code)
    const isOpen = row.kind === 'repeat' && row.key.list === 'breakdown' && row.key.open
    if (!list) return null
    const told = { title: label, text: fillSlots(isOpen ? words.keyPrompt : words.listPrompt, { label }) }
    return {
      kind: 'list',
      formula: list.name,
      prompt: told,
      refusal: told,
      style: isOpen ? 'warning' : 'stop',
      pattern: '',
    }
  }
  const cell = tableCell(options, row, column)
  if (cell.entry !== 'input') return null
  const title = cell.measure ?? column.heading[options.language]
  if (cell.type === 'yesNo') {
    const told = { title, text: words.yesNo.join(' / ') }
    return { kind: 'list', formula: 'list_yes_no', prompt: told, refusal: told, style: 'stop', pattern: '' }
  }
  return cell.type === 'number' ? numberRule(options, cell, title, at) : null
}

function numberRule({ language }: TemplateOptions, cell: TableCell, title: string, at: string): Made {
  const words = TEMPLATE_WORDS[language]
  const { decimals, isNonNegative, part } = cell
  const what = [
    decimals === null ? null : decimals === 0 ? words.integer : fillSlots(words.decimals, { decimals }),
    isNonNegative ? words.notNegative : null,
  ].filter((each) => each !== null)
  const blank = part.required === false ? ` ${words.mayBeBlank}` : ''
  const limits = [isNonNegative ? `${at}>=0` : '', decimals === null ? '' : `ROUND(${at},${decimals})=${at}`].filter(
    Boolean,
  )
  const isNumber = limits.length === 0 ? 'TRUE' : `AND(${limits.join(',')})`
  const told = `${what.join(', ')}${what.length > 0 ? '. ' : ''}${words.marks}${allowsCross(cell) ? ` ${words.cross}` : ''}${blank}`
  return {
    kind: 'custom',
    formula: `IF(ISNUMBER(${at}),${isNumber},OR(${at}="-",${at}="…",${at}="..."${allowsCross(cell) ? `,${at}="x"` : ''}))`,
    prompt: { title, text: told },
    refusal: { title, text: told },
    style: 'stop',
    pattern: `${decimals} ${isNonNegative} ${allowsCross(cell)}`,
  }
}

function allowsCross({ part }: TableCell): boolean {
  return part.states?.includes('notApplicable') ?? false
}
