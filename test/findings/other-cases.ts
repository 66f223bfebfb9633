import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { readDateCell } from '../../packages/indicators/src/ingest/date-cell.ts'
import { inspectSheet } from '../../packages/indicators/src/ingest/inspect-sheet.ts'
import { readNumberCell } from '../../packages/indicators/src/ingest/number-cell.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Cell } from '../../packages/indicators/src/ingest/sheet.ts'
import { readCatalog } from '../../packages/indicators/src/node/read-catalog.ts'
import { readObservations } from '../../packages/indicators/src/node/read-observations.ts'
import { restatePublished } from '../../packages/indicators/src/pipeline.ts'
import { pictureIn } from '../../packages/site/src/load-brand.ts'
import { IMAGE_LIMIT, readImage } from '../../packages/site/src/view/image-file.ts'
import { scopeFault } from '../../packages/site/src/view/scope-fault.ts'
import { data, makeWorkbook } from '../ingest/make-workbook.ts'
import { INVENTED } from '../site/invented-lineage.ts'
import { restateSmall } from '../support/case-table.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { CHECKS, SMALL, smallData } from '../support/small-data.ts'
import type { ShortRegister } from '../support/small-register.ts'

/** Gives the codes of what was found. */
type Find = () => readonly string[]

/** Something that gives the finding, and the nearest thing to it that does not. */
export interface FindingCase {
  readonly fails: Find
  readonly passes: Find
}

const codesOf = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code)

/** What is found in the cells of a sheet written by hand; merged cells are told within B2:C9. */
const inSheet =
  (rows: string, more: { readonly before?: string; readonly after?: string } = {}): Find =>
  () => {
    const sheet = `${more.before ?? ''}${data(rows)}${more.after ?? ''}`
    const [read] = readSheets(makeWorkbook({ sheet }), { name: 'a.xlsx' }).sheets
    const area = { fromRow: 2, toRow: 9, fromColumn: 2, toColumn: 3 }
    return read ? codesOf(inspectSheet(read, { file: 'a.xlsx', area })) : []
  }
const b2 = (inside: string, row = ''): string => `<row r="2"${row}><c r="B2"${inside}</c></row>`
const text = (inside: string): string => b2(` t="inlineStr"><is><t>${inside}</t></is>`)
const plainCell = inSheet(b2('><v>1</v>'))

/** What is found in one cell that is read as a date or as a figure. */
const inCell =
  (as: 'date' | 'figure', kind: Cell['kind'], written: string, date: string | null = null, format = 'General'): Find =>
  () => {
    const common = { address: 'B2', row: 2, column: 2, isFormula: false, format, font: null }
    const cell: Cell = { ...common, isHidden: false, kind, text: written, written, date }
    const place = { file: 'a.xlsx' }
    const read =
      as === 'date' ? readDateCell(cell, 'dmy', place) : readNumberCell(cell, { locale: 'vi', decimals: null, place })
    return read.kind === 'fault' ? [read.finding.code] : []
  }

/** A and B become M in 2010, under one province with S, which stays. */
const MERGE: ShortRegister = {
  units: 'A-1 P-1 ..2010\n B-1 P-1 ..2010\n M-1 P-1 2010..\n S-1 P-1 ..',
  changes: 'k 2010',
  transfers: 'k A-1>M-1 whole\n k B-1>M-1 whole',
}
const restated =
  (rows: string, register = MERGE): Find =>
  () =>
    codesOf(
      restateSmall(register, `unit,v\n${rows}`, {
        behaviour: { v: 'flow' },
        to: '2010-01-01',
        listDate: '2009-12-31',
      }).issues,
    )
const whole = restated('A,1\nB,2\nS,4')

/** What is found when a small data folder is put together to a report. */
const published =
  (changed: Readonly<Record<string, string>>): Find =>
  () => {
    const folder = smallData(changed)
    const catalog = readCatalog(folder)
    if (!catalog.ok) return codesOf(catalog.issues)
    const { figures, issues } = readObservations(folder, catalog.value)
    return codesOf(restatePublished({ catalog: catalog.value, figures, issues }).report.findings)
  }
// One commune of 2020 is made from two, the other goes on.
const exactUnits = (exact: number): Find =>
  published({ 'checks.csv': `${CHECKS}units,exact-targets,level=commune,exact=${exact};targets=2,,{exact},{exact}\n` })
const nation = (total: string): Find =>
  published({
    'observations/small.csv': `${SMALL}land-area,,C,2019-12-31,2019,,official,0,${total},number,small\n`,
    'relations/reconciliations.csv':
      'id,kind,source,indicator,breakdown,partsSource,partsIndicators,partsBreakdowns,at,tolerance\n' +
      'nation-land,nation,small,land-area,,small,land-area,,,rounding\n',
  })

/** What the command tells in its stead when it stops. */
const told =
  (...args: readonly string[]): Find =>
  () => {
    const { status, out } = runChitieu(...args, '--json')
    return status === 0 ? [] : codesOf(JSON.parse(out))
  }
const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-none-'))
function folderWithTable(): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'a.csv'), 'unit,period,listDate,poor-households\n30307,2025-12,2025-07-01,3\n')
  return folder
}
const small = smallData()

/** What is wrong with a picture that every page of a site would show. */
const mark =
  (content: string | Uint8Array<ArrayBuffer>): Find =>
  () => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const read = readImage('mark', bytes)
    return 'code' in read ? [read.code] : []
  }
const drawing = (inside: string): Find => mark(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)
const plainDrawing = drawing('<path d="M0 0h9v9z"/>')

/** What is wrong with a picture by its place. */
const pictureAt =
  (name: string): Find =>
  () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const read = pictureIn(folder, name)
    return 'code' in read ? [read.code] : []
  }

/** What is wrong with a site of one unit of the invented country. */
const siteOf =
  (unit: string): Find =>
  () => {
    const fault = scopeFault(INVENTED, unit)
    return fault ? [fault.code] : []
  }

/** Cases of codes that neither reading submissions, refusing files, restating tables nor linting registers gives. */
export const otherCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = {
  // cells
  'cell-error': { fails: inSheet(b2(' t="e"><v>#REF!</v>')), passes: plainCell },
  'formula-without-value': { fails: inSheet(b2('><f>A1</f>')), passes: inSheet(b2('><f>A1</f><v>1</v>')) },
  'text-decomposed': { fails: inSheet(text('Xã'.normalize('NFD'))), passes: inSheet(text('Xã'.normalize('NFC'))) },
  'text-legacy': { fails: inSheet(text('Céng hßa')), passes: inSheet(text('Cộng hòa')) },
  'row-hidden': { fails: inSheet(b2('><v>1</v>', ' hidden="1"')), passes: inSheet(b2('>', ' hidden="1"')) },
  'column-hidden': {
    fails: inSheet(b2('><v>1</v>'), { before: '<cols><col min="2" max="2" hidden="1" width="9"/></cols>' }),
    passes: inSheet(b2('><v>1</v>'), { before: '<cols><col min="5" max="5" hidden="1" width="9"/></cols>' }),
  },
  'cells-merged': {
    fails: inSheet(b2('><v>1</v>'), { after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }),
    passes: inSheet(b2('><v>1</v>'), { after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' }),
  },
  'date-ambiguous': { fails: inCell('date', 'text', '7/1/2025'), passes: inCell('date', 'text', '07/01/2025') },
  'date-invalid': { fails: inCell('date', 'text', '30/02/2025'), passes: inCell('date', 'text', '28/02/2025') },
  'date-instead-of-number': {
    fails: inCell('figure', 'date', '45839', '2025-07-01'),
    passes: inCell('figure', 'number', '45839'),
  },
  'number-shown-otherwise': {
    fails: inCell('figure', 'number', '0.96', null, '0%'),
    passes: inCell('figure', 'number', '0.96', null, '0.00" %"'),
  },
  'json-nested': {
    fails: () => codesOf(readSheets(new TextEncoder().encode('[{"a":[1]}]'), { name: 'a.json' }).issues),
    passes: () => codesOf(readSheets(new TextEncoder().encode('[{"a":1}]'), { name: 'a.json' }).issues),
  },
  // sites
  'logo-missing': { fails: pictureAt('none.svg'), passes: pictureAt('mark.svg') },
  'logo-not-self-contained': { fails: drawing('<script>1</script>'), passes: plainDrawing },
  'logo-too-large': { fails: mark(new Uint8Array(IMAGE_LIMIT + 1)), passes: plainDrawing },
  'logo-type-wrong': { fails: mark('GIF89a'), passes: plainDrawing },
  'scope-level-wrong': { fails: siteOf('101-2'), passes: siteOf('20-2') },
  'scope-unit-ended': { fails: siteOf('20-1'), passes: siteOf('20-2') },
  // restating
  'confidential-hidden': { fails: restated('A,c\nB,2\nS,4'), passes: whole },
  'reported-twice': { fails: restated('A,1\nA,1\nB,2\nS,4'), passes: whole },
  'value-missing': { fails: restated('A,1\nS,4'), passes: whole },
  unresolved: {
    fails: restated('A,1\nS,4', { units: 'A-1 P-1 ..2010\n S-1 P-1 ..' }),
    passes: restated('A,1\nS,4', { units: 'A-1 P-1 ..\n S-1 P-1 ..' }),
  },
  'check-not-met': { fails: exactUnits(3), passes: exactUnits(2) },
  // 1.50 + 2.25 + 3.00 is 6.75.
  'total-differs': { fails: nation('6.80'), passes: nation('6.75') },
  'record-invalid': { fails: published({ 'measures.json': '[{"code":"km2"}]' }), passes: published({}) },
  // commands
  'figure-not-found': {
    fails: told('trace', 'land-area', 'D', '2018', '--data', small),
    passes: told('trace', 'land-area', 'D', '2019', '--data', small),
  },
  'no-file-found': { fails: told('check', emptyFolder()), passes: told('check', folderWithTable()) },
  'unit-not-in-register': { fails: told('units', 'history', 'ZZ'), passes: told('units', 'history', '91') },
}
