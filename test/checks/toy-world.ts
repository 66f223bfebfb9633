import { join } from 'node:path'
import { type CheckFile, type CheckOptions, checkFiles } from '../../packages/indicators/src/check-files.ts'
import type { Regime } from '../../packages/indicators/src/generated/types.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { toyForm } from './toy-form.ts'

const regime: Regime = {
  code: 'toy',
  names: { vi: 'Chế độ thử', en: 'Toy regime' },
  ownComposition: true,
  instruments: [],
  calendar: 'gregorian',
  forms: ['toy'],
  reporters: [
    {
      kind: 'commune-office',
      names: { vi: 'Xã', en: 'Commune' },
      level: 'commune',
      validity: { from: null, to: null },
      scope: 'office',
      forms: ['toy'],
    },
  ],
  receivers: [],
  deliveries: [
    {
      id: 'quarter',
      names: { vi: 'Quý', en: 'Quarter' },
      periodKind: 'quarter',
      edition: null,
      due: { kind: 'afterPeriod', days: 10, dayKind: 'calendar' },
    },
  ],
  endedReporters: { owedBy: 'successor' },
  validity: { from: null, to: null },
  sources: ['invented'],
  unknown: [],
}

const read = readCheckWorld(join(import.meta.dirname, '../../data'))
if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join(', '))

/** The real register and catalogue with one invented form and regime. */
export const world: CheckWorld = {
  ...read.value,
  forms: new Map([...read.value.forms, [toyForm.id, toyForm]]),
  regimes: new Map([...read.value.regimes, ['toy', regime]]),
}

/** Findings as `code place` – place a cell, row or file –, severity notes left out unless asked for. */
export function findingsOf(files: readonly CheckFile[], options: Partial<CheckOptions> = {}): readonly string[] {
  return checkFiles(files, { world, ...options }).findings.map(({ issue: { code, place = {} } }) => {
    const where = place.range ?? (place.row === undefined ? (place.file ?? '') : `row ${place.row}`)
    return `${code} ${where}`.trim()
  })
}
