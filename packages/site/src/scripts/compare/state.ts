/// <reference lib="dom" />

/** What is compared, as the address of the page says it. */
export interface CompareState {
  readonly indicator: string
  readonly units: readonly string[]
  readonly from: string
  readonly to: string
  readonly basis: string
}

/** The state in the address: in the query, or behind # where a page from a disk may not change its query. */
export function readState(): CompareState {
  const query = new URLSearchParams(location.search === '' ? location.hash.slice(1) : location.search)
  return {
    indicator: query.get('chi-tieu') ?? '',
    units: (query.get('don-vi') ?? '').split(',').filter((id) => id !== ''),
    from: query.get('tu') ?? '',
    to: query.get('den') ?? '',
    basis: query.get('dia-gioi') ?? '',
  }
}

/** Puts the state into the address, so that it can be passed on and Back leads to the one before. */
export function writeState({ indicator, units, from, to, basis }: CompareState): void {
  const query = new URLSearchParams({
    'chi-tieu': indicator,
    'don-vi': units.join(','),
    tu: from,
    den: to,
    'dia-gioi': basis,
  })
  const text = query.toString().replaceAll('%2C', ',')
  try {
    history.pushState(null, '', `?${text}`)
  } catch {
    location.hash = text
  }
}
