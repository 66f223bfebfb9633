import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../../../packages/indicators/src/base/issue.ts'
import { validateTransmission } from '../../../packages/indicators/src/generated/validators.js'
import { checkSdmxData } from '../../../packages/indicators/src/ingest/sdmx/check-sdmx-data.ts'
import { readReleasedSdmx } from '../../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import { attemptLine } from '../../../packages/indicators/src/model/attempt.ts'
import { Ledger } from '../../../packages/indicators/src/model/ledger.ts'
import { CHAIN_START, chainEntries, ledgerLine } from '../../../packages/indicators/src/model/ledger-entry.ts'
import { forbiddenBy } from '../../../packages/indicators/src/model/ledger-rules.ts'
import { readLedger } from '../../../packages/indicators/src/model/read-ledger.ts'
import { recordFault } from '../../../packages/indicators/src/model/record-fault.ts'
import type { SdmxReading } from '../../../packages/indicators/src/model/sdmx-message.ts'
import { ATTEMPTS, AttemptLog } from '../../../packages/indicators/src/node/attempt-log.ts'
import { parsed } from '../../../packages/indicators/src/node/request-body.ts'
import { sha256 } from '../../../packages/indicators/src/node/sha256.ts'
import { sdmxCsv } from '../../../packages/indicators/src/report/sdmx/data-csv.ts'
import { sdmxJson } from '../../../packages/indicators/src/report/sdmx/data-json.ts'
import { sdmxStructure } from '../../../packages/indicators/src/report/sdmx/structure-message.ts'
import { accepted, checked, closed, occasion, received } from '../../ledger/toy-ledger.ts'
import { bytesOf, forms, planOf, statistics, world } from '../../sdmx/toy-tables.ts'
import { textChanges } from '../change-bytes.ts'
import { changeCell } from '../change-csv.ts'
import { changeLine, changeMember } from '../change-json.ts'
import { changeAndSeal } from '../change-ledger.ts'
import type { Answer, Change, Sample, Targets } from '../target.ts'

const JSON_CHANGES: readonly Change[] = [...textChanges('json'), ...Array.from({ length: 20 }, () => changeMember)]

const plan = planOf(statistics, forms)
const { structure } = readSdmxStructure(bytesOf(sdmxStructure(plan)), { file: 'structure.json' })

const isSound = (issues: readonly Issue[]): boolean => issues.every(({ severity }) => severity !== 'error')

/** A message read, held against its structure, and its figures. */
function figuresIn(read: SdmxReading, file: string): Answer {
  const figures = readReleasedSdmx(read, { file, calendars: world.calendars })
  const issues = [...figures.issues, ...checkSdmxData(read, structure, { file })]
  return { isTaken: isSound(issues), issues, told: figures.figures }
}

const messages = (write: typeof sdmxJson, ending: string): readonly Sample[] =>
  plan.tables.map((table, at) => ({ name: `${at}.${ending}`, bytes: bytesOf(write(plan, table)) }))

/** A small message in SDMX-JSON 1.0, with series and attributes at every level. */
const OLD_MESSAGE = JSON.stringify({
  header: { id: 'old' },
  dataSets: [
    {
      action: 'Information',
      attributes: [0],
      series: { '0:0': { attributes: [0], observations: { '0': [1.5, 0], '1': ['NaN', null] } } },
    },
  ],
  structure: {
    dimensions: {
      series: [
        { id: 'REF_AREA', keyPosition: 0, values: [{ id: 'A' }] },
        { id: 'INDICATOR', keyPosition: 1, values: [{ id: 'births' }] },
      ],
      observation: [{ id: 'TIME_PERIOD', values: [{ id: '2025' }, { id: '2026' }] }],
    },
    attributes: {
      dataSet: [{ id: 'TITLE', values: [{ name: 'x' }] }],
      series: [{ id: 'UNIT', values: [{ id: 'P' }] }],
      observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }] }],
    },
  },
})

const entries = chainEntries(
  [received('a'), received('b', { subject: '30283-1' }), checked('a'), accepted('a'), closed()],
  occasion(),
  CHAIN_START,
  sha256,
)

/** Reads a ledger and follows it: what each entry makes of the state, and what may not follow. */
function followLedger({ bytes }: Sample): Answer {
  const { entries: read, issues, end } = readLedger(bytes, sha256)
  const ledger = new Ledger()
  const forbidden = read.flatMap((entry) => {
    const faults = forbiddenBy(ledger, entry, { approvals: null })
    ledger.take(entry)
    return faults
  })
  const told = [end, ledger.submissions, ledger.current, ledger.closings]
  return { isTaken: isSound(issues), issues: [...issues, ...forbidden], told }
}

function attemptLog(): Uint8Array {
  let end: Parameters<typeof attemptLine>[1] = CHAIN_START
  const lines = ['2025-07-01T00:00:00Z', '2025-07-01T00:00:01Z', '2025-07-01T00:00:02Z'].map((at) => {
    const attempt = { at, account: 'a-2', address: '127.0.0.1', request: 'ask', package: null, bytes: 0 } as const
    const made = attemptLine({ ...attempt, sha256: null, status: 404, code: null }, end, sha256)
    end = made.end
    return made.line
  })
  return new TextEncoder().encode(lines.join(''))
}

const announcement: Sample = {
  name: 'announcement.json',
  bytes: readFileSync(join(import.meta.dirname, '../../schemas/transmission/valid/signed-and-sent-again.json')),
}

/** Messages of other systems, the books that are kept, and what a sender says first. */
export const MESSAGE_TARGETS: Targets = {
  'sdmx-json': () => ({
    samples: [...messages(sdmxJson, 'json'), { name: 'old.json', bytes: new TextEncoder().encode(OLD_MESSAGE) }],
    changes: JSON_CHANGES,
    read: ({ name, bytes }) => figuresIn(readSdmxJson(bytes, { file: name }), name),
  }),
  'sdmx-csv': () => ({
    samples: messages(sdmxCsv, 'csv'),
    changes: [...textChanges('csv'), ...Array.from({ length: 10 }, () => changeCell)],
    read: ({ name, bytes }) => figuresIn(readSdmxCsv(bytes, { file: name }), name),
  }),
  'sdmx-structure': () => {
    const data = plan.tables.map((table) => readSdmxJson(bytesOf(sdmxJson(plan, table)), { file: 'data.json' }))
    return {
      samples: [{ name: 'structure.json', bytes: bytesOf(sdmxStructure(plan)) }],
      changes: JSON_CHANGES,
      read: ({ name, bytes }) => {
        const read = readSdmxStructure(bytes, { file: name })
        const found = data.flatMap((each) => checkSdmxData(each, read.structure, { file: 'data.json' }))
        return { isTaken: isSound(read.issues), issues: [...read.issues, ...found] }
      },
    }
  },
  ledger: () => ({
    samples: [{ name: 'ledger.ndjson', bytes: new TextEncoder().encode(entries.map(ledgerLine).join('')) }],
    changes: [...textChanges('json'), changeLine, ...Array.from({ length: 14 }, () => changeAndSeal)],
    read: followLedger,
  }),
  attempts: () => ({
    samples: [{ name: ATTEMPTS, bytes: attemptLog() }],
    changes: [...textChanges('json'), changeLine, changeAndSeal, changeAndSeal],
    read: ({ bytes }, folder) => {
      writeFileSync(join(folder, ATTEMPTS), bytes)
      const read = new AttemptLog(folder).open()
      return read.ok ? { isTaken: true, issues: [], told: read.value } : { isTaken: false, issues: read.issues }
    },
  }),
  announcement: () => ({
    samples: [announcement],
    changes: JSON_CHANGES,
    read: ({ name: file, bytes }) => {
      const record = parsed(bytes)
      if (validateTransmission(record)) return { isTaken: true, issues: [], told: record }
      const fault = issue('record-invalid', { file, ...recordFault(record, validateTransmission.errors) }, { file })
      return { isTaken: false, issues: [fault] }
    },
  }),
}
