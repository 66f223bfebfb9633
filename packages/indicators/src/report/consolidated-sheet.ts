import { cellAddress } from '../base/cell-address.ts'
import type { Language } from '../base/issue.ts'
import { writeCount } from '../base/write-number.ts'
import type {
  ConsolidatedFigureRecord,
  ConsolidatedReportRecord,
  ConsolidatedUnitRecord,
  Form,
  Regime,
} from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import { placeKey } from '../model/consolidated.ts'
import { type ConsolidatedLayout, consolidatedLayout } from '../model/consolidated-layout.ts'
import { headDepth } from '../model/form.ts'
import type { HeadField } from '../model/form-layout.ts'
import { dayTitle, fillSlots } from '../model/head-words.ts'
import { addDays } from '../model/iso-date.ts'
import { type ConsolidatedMark, consolidatedMark, markSentences } from './consolidated-mark.ts'
import { CONSOLIDATED_WORDS } from './consolidated-words.ts'
import type { Quality } from './consolidation-counts.ts'
import { closingCells, firstValueColumn, formMerges, rowHeights } from './template.ts'
import { headCellsOf } from './template-head.ts'
import type { TemplateOptions } from './template-options.ts'
import { tableCells } from './template-table.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import type { CellLook, CellNote, WorkbookCell, WorkbookSheet } from './workbook-model.ts'

/** What a consolidated form of one unit is printed from. */
export interface ConsolidatedPrint {
  readonly form: Form
  readonly regime: Regime
  readonly catalog: Pick<Catalog, 'history' | 'indicators' | 'measures' | 'breakdowns' | 'calendars' | 'markers'>
  readonly record: ConsolidatedReportRecord
  readonly unit: ConsolidatedUnitRecord
  readonly language: Language
}

/** A figure where it stands on the sheet, and its mark. */
export interface PrintedFigure {
  readonly address: string
  readonly figure: ConsolidatedFigureRecord
  readonly mark: ConsolidatedMark
}

/** The sheet of the form, and the figures on it in the order of the form. */
export interface PrintedSheet extends ConsolidatedLayout {
  readonly sheet: WorkbookSheet
  readonly figures: readonly PrintedFigure[]
}

/** What is not exact stands out on the screen, and slants on paper. */
const FILLS: Readonly<Record<Quality, string | null>> = {
  exact: null,
  estimated: 'FFF4CC',
  bounded: 'FCE4D0',
  refused: 'F1DCDC',
}

/** The official layout of a form filled in with what was consolidated: numbers as numbers, all else as texts that add up to nothing. */
export function consolidatedSheet(print: ConsolidatedPrint): PrintedSheet {
  const { form, unit, language, catalog } = print
  const laidOut = consolidatedLayout(form, unit, language)
  const { layout } = laidOut
  const options = templateOptions(print, laidOut)
  const byPlace = new Map(unit.figures.map((figure) => [placeKey({ ...figure, key: figure.key ?? null }), figure]))
  const figures: PrintedFigure[] = []
  const notes: CellNote[] = []
  const table = tableCells(options, layout).cells.map((cell): WorkbookCell => {
    const address = cellAddress(cell.row, cell.column)
    const place = laidOut.placeAt(address)
    const figure = place && byPlace.get(placeKey(place))
    if (!figure) return layout.at(address)?.kind === 'cell' ? emptied(cell) : locked(cell)
    const mark = consolidatedMark(figure, catalog.markers, language)
    figures.push({ address, figure, mark })
    const text = [`${CONSOLIDATED_WORDS[language].quality[mark.quality]}.`, ...markSentences(mark)].join('\n')
    notes.push({ row: cell.row, column: cell.column, text })
    return filled(cell, mark)
  })
  const head = headCellsOf(options, layout, headTexts(print))
  const cells = [...head.map(locked), ...table, ...closingCells(options, layout)]
  const merges = formMerges(layout)
  const words = TEMPLATE_WORDS[language]
  const { sample, period } = print.record
  return {
    ...laidOut,
    figures,
    sheet: {
      ...{ name: layout.sheet, cells, merges, notes, isProtected: true, hasGridLines: false },
      widths: layout.columns.map(({ width }) => width),
      heights: rowHeights(cells, merges, layout),
      freezeAt: { row: layout.indexRow + 1, column: firstValueColumn(layout) },
      print: {
        ...form.print,
        titleRows: [layout.indexRow - headDepth(form.columns), layout.indexRow],
        area: { fromRow: 1, fromColumn: 1, toRow: layout.lastRow + 4, toColumn: layout.lastColumn },
        footer: `&L&8 ${sample ? `${words.sample} · ` : ''}${form.id.replaceAll('&', '&&')} · ${period}&R&8 ${words.page} &P/&N`,
      },
    },
  }
}

function templateOptions(
  { form, regime, catalog, record, unit, language }: ConsolidatedPrint,
  { layout, lines }: ConsolidatedLayout,
): TemplateOptions {
  return {
    ...{ form, regime, catalog, language, isSample: record.sample, repeats: layout.repeats, hash: () => '' },
    head: {
      ...{ subject: unit.unit, reporter: null, period: record.period, edition: null },
      ...{ listDate: unit.listDate, covers: 'life' },
    },
    given: { cell: () => null, key: ({ code }, repeat) => lines.get(code)?.[repeat - 1] ?? null },
  }
}

function headTexts({ form, regime, record, unit, language }: ConsolidatedPrint): ReadonlyMap<HeadField, string> {
  const words = CONSOLIDATED_WORDS[language]
  const { sample, ownForm } = TEMPLATE_WORDS[language]
  const { from, to } = unit.window
  const days = { from: dayTitle(from), to: dayTitle(addDays(to, -1)) }
  const list = record.basis.slice('at:'.length)
  const owed = record.coverage.filter(({ expected }) => expected > 0)
  const counts = owed.map(({ reporter, complete, expected }) => {
    const name = regime.reporters.find(({ kind }) => kind === reporter)?.names[language] ?? reporter
    return `${name} ${writeCount(complete, language)}/${writeCount(expected, language)}`
  })
  const notice = [words.notice, record.sample ? sample : '', form.ownComposition ? ownForm : '']
  return new Map<HeadField, string>([
    ['notice', notice.filter(Boolean).join(' · ')],
    [
      'fromTo',
      record.basis === 'reported'
        ? fillSlots(words.reported, days)
        : fillSlots(words.at, { ...days, list: dayTitle(list) }),
    ],
    ['covers', counts.length > 0 ? fillSlots(words.coverage, { list: counts.join('; ') }) : ''],
  ])
}

/** A cell that nobody types in. */
function locked(cell: WorkbookCell): WorkbookCell {
  const { unlocked, fill, ...look } = cell.look
  return { ...cell, look: unlocked || fill === undefined ? look : { ...look, fill } }
}

/** A place of the form for which nothing was consolidated: what a template prints there stays, a formula does not. */
function emptied(cell: WorkbookCell): WorkbookCell {
  const { content, ...bare } = locked(cell)
  return content?.kind === 'text' ? { ...bare, content } : bare
}

function filled({ row, column, look }: WorkbookCell, { content, quality }: ConsolidatedMark): WorkbookCell {
  const { unlocked: _unlocked, fill: _fill, ...plain } = look
  const fill = FILLS[quality]
  const kind: CellLook = content.kind === 'text' && /^[-…xc—]$/.test(content.text) ? { align: 'center' } : {}
  return { row, column, content, look: { ...plain, ...kind, ...(fill !== null && { fill, italic: true }) } }
}
