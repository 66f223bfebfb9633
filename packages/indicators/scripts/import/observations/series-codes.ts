import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Our code of a published series: an indicator, or one part of it (`axis=value`, several joined by `;`). */
export interface SeriesCode {
  readonly indicator: string
  readonly breakdown: string
}

interface IndicatorFile {
  readonly code: string
  readonly sourceCodes: readonly {
    readonly source: string
    readonly code: string | null
    readonly parts?: readonly { readonly breakdown: string; readonly value: string }[]
  }[]
}

/** Reads from the catalogue of indicators what each source calls its series: keys are `source|series`. */
export function readSeriesCodes(folder: string): ReadonlyMap<string, SeriesCode> {
  const codes = new Map<string, SeriesCode>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  for (const file of files.sort()) {
    const indicator = JSON.parse(readFileSync(join(folder, file), 'utf8')) as IndicatorFile
    for (const { source, code, parts } of indicator.sourceCodes) {
      if (code === null) continue
      const breakdown = (parts ?? []).map((part) => `${part.breakdown}=${part.value}`).join(';')
      codes.set(`${source}|${code}`, { indicator: indicator.code, breakdown })
    }
  }
  return codes
}
