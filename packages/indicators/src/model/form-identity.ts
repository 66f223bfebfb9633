import { COVERS, EDITIONS, type SubmissionHead } from './submission.ts'

/** What the hidden sheet of a workbook says: for whom and when it was made, and from which blank layout. */
export interface FormIdentity extends Omit<SubmissionHead, 'covers'> {
  readonly schema: string
  /** `null`: the unit began or ended within the period and nobody has said yet. */
  readonly covers: 'life' | 'period' | null
  readonly language: string
  /** Lines of each repeating row, by row code. */
  readonly repeats: ReadonlyMap<string, number>
  readonly isSample: boolean
  /** SHA-256 of the blank layout, hexadecimal. */
  readonly layout: string
}

/** Version of the rows of the hidden sheet. */
export const IDENTITY_SCHEMA = '1'

/** The rows of the hidden sheet, key and value, in their order. */
export function identityRows(identity: FormIdentity): readonly (readonly [key: string, value: string])[] {
  const { schema, form, version, subject, reporter, listDate, period, edition, covers } = identity
  return [
    ['schema', schema],
    ['form', form],
    ['version', version],
    ['subject', subject],
    ['reporter', reporter ?? ''],
    ['listDate', listDate],
    ['period', period],
    ['edition', edition ?? ''],
    ['covers', covers ?? ''],
    ['language', identity.language],
    ['repeats', [...identity.repeats].map(([code, count]) => `${code}=${count}`).join(' ')],
    ['sample', String(identity.isSample)],
    ['layout', identity.layout],
  ]
}

/** What the hidden sheet says, keys it lacks as `''`; `null` when it says nothing of a form. Values of no list it knows are left out. */
export function readIdentity(rows: Iterable<readonly [key: string, value: string]>): FormIdentity | null {
  const values = new Map(rows)
  const text = (key: string): string => values.get(key)?.trim() ?? ''
  if (['form', 'version', 'subject', 'listDate', 'period'].every((key) => text(key) === '')) return null
  return {
    schema: text('schema'),
    form: text('form'),
    version: text('version'),
    subject: text('subject'),
    reporter: text('reporter') || null,
    listDate: text('listDate'),
    period: text('period'),
    edition: EDITIONS.find((each) => each === text('edition')) ?? null,
    covers: COVERS.find((each) => each === text('covers')) ?? null,
    language: text('language'),
    repeats: repeatsOf(text('repeats')),
    isSample: text('sample') === 'true',
    layout: text('layout'),
  }
}

function repeatsOf(text: string): ReadonlyMap<string, number> {
  const pairs = text.split(' ').map((pair) => pair.split('='))
  return new Map(
    pairs.flatMap(([code, count]) => (code && /^\d{1,5}$/.test(count ?? '') ? [[code, Number(count)] as const] : [])),
  )
}
