import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CheckFile, type CheckOptions, checkFiles } from '../../../packages/indicators/src/check-files.ts'
import { checkText } from '../../../packages/indicators/src/cli/print-check.ts'
import { importArchive } from '../../../packages/indicators/src/import-archive.ts'
import { readSheets } from '../../../packages/indicators/src/ingest/read-sheets.ts'
import { celLanguage } from '../../../packages/indicators/src/node/cel-language.ts'
import { readMapping } from '../../../packages/indicators/src/node/read-mapping.ts'
import { readOwnRules } from '../../../packages/indicators/src/node/read-own-rules.ts'
import { readReasons } from '../../../packages/indicators/src/node/read-reasons.ts'
import { sha256 } from '../../../packages/indicators/src/node/sha256.ts'
import { writeMarked, writeReceipts } from '../../../packages/indicators/src/node/write-check-files.ts'
import { checkHtml } from '../../../packages/indicators/src/report/check-html.ts'
import { checkJson } from '../../../packages/indicators/src/report/check-json.ts'
import { checkJunit } from '../../../packages/indicators/src/report/check-junit.ts'
import { checkSarif } from '../../../packages/indicators/src/report/check-sarif.ts'
import { templateWorkbook } from '../../../packages/indicators/src/report/template.ts'
import { writeWorkbook } from '../../../packages/indicators/src/report/workbook.ts'
import { figures, toyArchive, workbookOf } from '../../archive/toy-archive.ts'
import { filledForm, textFile } from '../../checks/filled-form.ts'
import { toyForm } from '../../checks/toy-form.ts'
import { world } from '../../checks/toy-world.ts'
import { mappingOf, readText } from '../../exchange/list-mapping.ts'
import { library, optionsFor } from '../../templates/template-world.ts'
import { textChanges } from '../change-bytes.ts'
import { changeCell } from '../change-csv.ts'
import { changeMember } from '../change-json.ts'
import { steeringLetter } from '../steers.ts'
import type { Answer, Change, Sample, Targets } from '../target.ts'
import { WORKBOOK_CHANGES } from './tables.ts'

const DATA = join(import.meta.dirname, '../../../data')
const JSON_CHANGES: readonly Change[] = [...textChanges('json'), ...Array.from({ length: 20 }, () => changeMember)]
const CSV_CHANGES: readonly Change[] = [...textChanges('csv'), ...Array.from({ length: 10 }, () => changeCell)]

const LINES = `unit,period,listDate,form,row,column,value,reporter,edition
30280,2025-Q1,2025-03-31,toy-1,01,1,5,,
30280,2025-Q1,2025-03-31,toy-1,01,2,3,,
30283,2025-Q1,2025-03-31,toy-1,01,1,-1,,official
`

const filled = filledForm(toyForm, { cells: { '01/1': 5, '01/2': 3, '01/3': 2, '09.1': 'nam', '09.1/1': '…' } })
const lines = textFile('lines.csv', LINES)

function workbookSample(): Sample {
  const form = library.forms.get('12b-btp-bttp-cc-2019')
  if (!form) throw new Error('expected the form of notaries')
  return { name: 'bieu.xlsx', bytes: writeWorkbook(templateWorkbook(optionsFor(form))) }
}

/** Checks a file and writes all that is written of it: what is found must fit on paper, in a page and on a terminal. */
function check({ name, bytes }: Sample, folder: string, more: Partial<CheckOptions> = {}): Answer {
  const files: readonly CheckFile[] = [{ name, bytes, sha256: sha256(bytes) }]
  const result = checkFiles(files, { world, ...more })
  const written = [checkJson(result), checkHtml(result, 'vi'), checkSarif(result, 'en'), checkJunit(result, 'vi')]
  const shown = checkText(result, 'vi')
  const letter = steeringLetter(shown)
  if (letter !== null) throw new Error(`${letter} on a terminal: ${shown.slice(0, 300)}`)
  const unmarked = writeMarked(folder, files, result, 'vi')
  writeReceipts(folder, files, result, 'vi')
  const issues = [...result.findings.map(({ issue }) => issue), ...unmarked]
  const isTaken = issues.every(({ severity }) => severity !== 'error')
  return { isTaken, issues, told: [result.totals, written.map((text) => text.length)] }
}

/** Reads a file of a command and then checks a sound report with it. */
function checkWith(read: (path: string) => Answer | Partial<CheckOptions>): (sample: Sample, folder: string) => Answer {
  return ({ name, bytes }, folder) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const found = read(path)
    return 'isTaken' in found ? found : check(filled, folder, found)
  }
}

const RULES = [
  {
    id: 'r1',
    form: 'toy',
    severity: 'warning',
    when: 'period.startsWith("2025")',
    expect: 'cell["01"]["1"] >= cell["01"]["2"]',
    at: { row: '01', column: '1' },
    text: { vi: 'Dòng 01', en: 'Row 01' },
  },
]

const list = mappingOf(['code', 'name', 'level', 'type', 'parentCode', 'date', 'kind', 'oldCode', 'oldName'], {
  date: '2025-07-01',
  types: [{ word: 'Xã', type: 'commune', level: 'commune' }],
  levels: [{ word: 'Xã', level: 'commune' }],
  codeLengths: [{ level: 'commune', length: 5 }],
})

/** What units send and what is checked beside it: reports, rules, reasons, mappings, lists, archives of closed systems. */
export const SUBMISSION_TARGETS: Targets = {
  'check-json': () => ({ samples: [filled], changes: JSON_CHANGES, read: check }),
  'check-csv': () => ({ samples: [lines], changes: CSV_CHANGES, read: check }),
  'check-workbook': () => ({ samples: [workbookSample()], changes: WORKBOOK_CHANGES, read: check }),
  rules: () => ({
    samples: [{ name: 'rules.json', bytes: new TextEncoder().encode(JSON.stringify(RULES)) }],
    changes: JSON_CHANGES,
    read: checkWith((path) => {
      const rules = readOwnRules(path)
      return rules.ok ? { ownRules: rules.value, language: celLanguage() } : { isTaken: false, issues: rules.issues }
    }),
  }),
  reasons: () => ({
    samples: [
      { name: 'reasons.csv', bytes: new TextEncoder().encode('file,place,code,reason\nform.json,C9,cell-blank,x\n') },
    ],
    changes: CSV_CHANGES,
    read: checkWith((path) => {
      const reasons = readReasons(path)
      return reasons.ok ? { reasons: reasons.value } : { isTaken: false, issues: reasons.issues }
    }),
  }),
  mapping: () => ({
    samples: [{ name: 'mapping.json', bytes: readFileSync(join(DATA, 'mappings/sample-system-a.json')) }],
    changes: JSON_CHANGES,
    read: checkWith((path) => {
      const mapping = readMapping(path, DATA)
      return mapping.ok ? { mappings: [mapping.value] } : { isTaken: false, issues: mapping.issues }
    }),
  }),
  'unit-list': () => ({
    samples: [
      {
        name: 'list.csv',
        bytes: new TextEncoder().encode(
          'code,name,level,type,parentCode,date,kind,oldCode,oldName\n00001,Xã A,Xã,Xã,01,01/07/2025,,,\n4,Xã B,Xã,,01,,,00002,Xã C\n',
        ),
      },
    ],
    changes: CSV_CHANGES,
    read: ({ bytes }) => {
      const read = readText(new TextDecoder().decode(bytes), list, ['country', 'province', 'commune'])
      const issues = read.list === null && read.issues.length === 0 ? [] : read.issues
      return { isTaken: read.list !== null, issues, told: read.list }
    },
  }),
  archive: () => ({
    samples: [
      { name: 'a.csv', bytes: figures(['91,Tỉnh,CT01,2019,người,5']).came as Uint8Array },
      {
        name: 'b.xlsx',
        bytes: workbookOf({ SoLieu: ['MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI', '91,x,CT01,2019,người,5'] }),
      },
      { name: 'c.txt', bytes: new TextEncoder().encode('Báo cáo\n\nNăm 2019 tỉnh có 5 xã.\n') },
    ].map(({ name, bytes }) => ({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes })),
    changes: [...CSV_CHANGES, ...WORKBOOK_CHANGES],
    read: ({ name, bytes }) => {
      const kind = name.endsWith('.txt') ? ('narrative' as const) : ('figures' as const)
      const { index, issues } = importArchive(toyArchive({ [name]: { kind, came: bytes } }))
      return { isTaken: issues.every(({ severity }) => severity !== 'error'), issues, told: index }
    },
  }),
  kinds: () => ({
    samples: ['a.xlsx', 'a.csv', 'a.json', 'a', 'a.XLS'].map((name) => ({ name, bytes: filled.bytes })),
    changes: [...WORKBOOK_CHANGES, ...CSV_CHANGES, ...JSON_CHANGES],
    read: ({ name, bytes }) => {
      const { kind, issues } = readSheets(bytes, { name })
      return { isTaken: kind !== null, issues }
    },
  }),
}
