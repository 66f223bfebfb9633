/** What a machine says of itself beside time zone and language. */
export interface Surroundings {
  readonly umask: number
  /** Processors that work may be shared out to. */
  readonly cores: number
  /** In which order folders are listed. */
  readonly order: 'listed' | 'reversed' | 'mixed'
  /** By how many days the clock is off. */
  readonly days: number
}

/** A machine on which the same input must give the same bytes. */
export interface Variant extends Surroundings {
  readonly name: string
  /** Time zone, language and what else programs look up. */
  readonly env: Readonly<Record<string, string>>
  /** Commands run in the folder of the project, or elsewhere and name it. */
  readonly isInside: boolean
}

const HERE: Omit<Variant, 'name'> = {
  ...{ env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, umask: 0o022, cores: 2, order: 'listed', days: 0, isInside: true },
}
const at = (TZ: string, locale = 'C'): Pick<Variant, 'env'> => ({ env: { TZ, LANG: locale, LC_ALL: locale } })

/** Each way in which machines differ, alone first, then together. */
export const VARIANTS: readonly Variant[] = [
  { name: 'plain', ...HERE },
  { name: 'Hanoi', ...HERE, ...at('Asia/Ho_Chi_Minh', 'vi_VN.UTF-8') },
  // No 30 December 2011 there, and thirteen hours before UTC.
  { name: 'Apia', ...HERE, ...at('Pacific/Apia', 'en_US.UTF-8') },
  // The capital of i is İ.
  { name: 'Turkish', ...HERE, ...at('Europe/Istanbul', 'tr_TR.UTF-8') },
  { name: 'private files', ...HERE, umask: 0o077 },
  { name: 'from elsewhere', ...HERE, isInside: false },
  { name: 'one core', ...HERE, cores: 1 },
  { name: 'four cores', ...HERE, cores: 4 },
  { name: 'listed backwards', ...HERE, order: 'reversed' },
  { name: 'a year later', ...HERE, days: 400, env: { ...HERE.env, SOURCE_DATE_EPOCH: '86400' } },
  {
    ...{
      name: 'all at once',
      ...at('America/St_Johns', 'vi_VN.UTF-8'),
      umask: 0o077,
      cores: 1,
      order: 'mixed',
      days: -3,
    },
    isInside: false,
  },
  {
    ...{ name: 'all otherwise', ...at('Pacific/Kiritimati', 'tr_TR.UTF-8'), umask: 0o002, cores: 4, order: 'reversed' },
    ...{ days: 4000, isInside: false },
  },
]
