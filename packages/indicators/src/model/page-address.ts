/** Where the pages of the site stand, by kind; `{unit}` is the id and the name, `{code}` a code. */
export interface AddressPlan {
  readonly languages: readonly string[]
  readonly unit: string
  readonly code: string
}

/** Is this a parsed `addresses.json`? */
export function isAddressPlan(value: unknown): value is AddressPlan {
  if (typeof value !== 'object' || value === null) return false
  const { languages, unit, code } = value as Record<string, unknown>
  return Array.isArray(languages) && typeof unit === 'string' && typeof code === 'string'
}

/** Addresses of the page of a unit under a name, one a language. */
export function unitAddresses({ languages, unit }: AddressPlan, id: string, name: string): readonly string[] {
  const segment = `${safe(id)}-${slug(name)}`
  return languages.map((language) => unit.replace('{language}', language).replace('{unit}', segment))
}

/** Addresses of the page of a code, one a language. */
export function codeAddresses({ languages, code }: AddressPlan, own: string): readonly string[] {
  return languages.map((language) => code.replace('{language}', language).replace('{code}', safe(own)))
}

function safe(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, (sign) => `~${sign.codePointAt(0)?.toString(16)}`)
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
