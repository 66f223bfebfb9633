import type { FrozenRelease, ReportSeries } from '../generated/types.ts'
import { validateConsolidation } from '../generated/validators.js'
import { type ComparedFigure, compareFigures, type FigureDifference } from '../report/release/compare-releases.ts'
import { figuresOfConsolidation, figuresOfSeries } from '../report/release/compared-figures.ts'

/** A file of a publication whose bytes are read when their turn comes. */
export interface PublishedFile {
  readonly path: string
  readonly sha256: string
  readonly read: () => Uint8Array
}

const NEWLINE = 0x0a
const SERIES = '"series": ['
const NO_SERIES = '"series": []'

/** Every figure in which the files of a publication differ from those of the one before; files that are equal are not even read. */
export function* differencesOf(
  before: readonly PublishedFile[],
  after: readonly PublishedFile[],
): Generator<FigureDifference> {
  const old = new Map(before.map((file) => [file.path, file]))
  const now = new Set(after.map(({ path }) => path))
  for (const file of after) {
    const was = old.get(file.path)
    if (was?.sha256 === file.sha256) continue
    yield* compareFigures(was ? figuresOf(was) : [], figuresOf(file))
  }
  for (const file of before) if (!now.has(file.path)) yield* compareFigures(figuresOf(file), [])
}

/** The figures of a file, one after the other; of most files there are none. */
function* figuresOf({ path, read }: PublishedFile): Generator<ComparedFigure> {
  if (path === 'report.json') {
    for (const series of seriesOf(read())) yield* figuresOfSeries(path, series)
    return
  }
  if (!isConsolidation(path)) return
  const record: unknown = JSON.parse(Buffer.from(read()).toString('utf8'))
  if (validateConsolidation(record)) yield* figuresOfConsolidation(path, record)
}

/** Whether a file of a publication is a consolidated form: three steps below its round, or among those a handover was made of. */
function isConsolidation(path: string): boolean {
  return /^rounds\/[^/]+\/(?:handover\/[^/]+\/consolidated\/[^/]+\/[^/]+|(?!handover\/)[^/]+\/[^/]+\/[^/]+)\.json$/.test(
    path,
  )
}

/** The series of a report, line by line as it is printed: it is never held as a whole. */
function* seriesOf(bytes: Uint8Array): Generator<ReportSeries> {
  let isIn = false
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from)
    const to = end < 0 ? bytes.length : end
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
    from = to + 1
    if (!isIn) {
      if (line.startsWith(NO_SERIES)) return
      isIn = line === SERIES
      continue
    }
    if (line.startsWith(']')) return
    yield JSON.parse(line.replace(/,$/, '')) as ReportSeries
  }
  throw new Error('expected a report as it is printed, with its series a line each')
}

/** The file of a release among those that are compared: its differences from the one before are not compared again. */
export function isCompared({ path }: FrozenRelease['files'][number]): boolean {
  return !DIFFERENCE_FILES.includes(path)
}

/** Where a release says in which figures it differs from the one before: the figures, and how many there are. */
export const DIFFERENCE = { table: 'difference.csv', summary: 'difference.json' } as const

const DIFFERENCE_FILES: readonly string[] = Object.values(DIFFERENCE)
