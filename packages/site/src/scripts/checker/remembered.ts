/** Fields whose last selections may be kept on the computer. */
const FIELDS = [
  'check-form',
  'check-year',
  'check-part',
  'check-list-date',
  'check-edition',
  'check-covers',
  'check-locale',
  'check-mapping',
] as const
const KEY = 'chitieu-checker'

/** Selections as they are kept: fields by id, and the id of the unit. */
type Kept = Readonly<Record<string, string>>

/** The unit that is selected; `''` for none. */
export function chosenUnit(): string {
  return document.querySelector<HTMLInputElement>('input[name="check-unit"]:checked')?.value ?? ''
}

/** Keeps what is selected now, where the browser lets a page keep anything; files are never kept. */
export function remember(): void {
  const entries = FIELDS.map((id) => [id, fieldOf(id)?.value ?? ''] as const)
  const kept: Kept = { ...Object.fromEntries(entries.filter(([, value]) => value !== '')), unit: chosenUnit() }
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Forgets what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** Puts kept selections back into their fields and returns the id of the unit; `null` when nothing was kept. */
export function recall(): string | null {
  const kept = readKept()
  if (kept === null) return null
  for (const id of FIELDS) {
    const field = fieldOf(id)
    const value = kept[id]
    if (field && typeof value === 'string') field.value = value
  }
  return typeof kept.unit === 'string' ? kept.unit : ''
}

function readKept(): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null
}

function fieldOf(id: string): HTMLInputElement | HTMLSelectElement | null {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null
}
