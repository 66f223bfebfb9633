import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@chitieu/indicators'
import { freezeRelease, placeReleases } from '../../packages/indicators/src/node/freeze-release.ts'
import { printReport } from '../../packages/indicators/src/report/print-report.ts'

const HASH = 'a'.repeat(64)

/** The name of the package of the sample; what is in it is no package. */
export const PACKAGE_NAME = `sample-r1.${'b'.repeat(64)}.zip`

/** What the first release had otherwise: Cedar 51 instead of 52 in 2019 as reported, and no figure of 2020. */
export const BEFORE = { unit: '30-1', period: '2019', was: '51', is: '52', isNew: '2020' } as const

/**
 * Two releases of the sample beside its outputs. The second is what stands there; the first had other figures of Cedar:
 * one that was revised, one that is new.
 */
export function sampleReleases(out: string, report: Report): void {
  mkdirSync(join(out, 'packages'), { recursive: true })
  writeFileSync(join(out, 'packages', PACKAGE_NAME), 'package')
  freeze(out, '2020-01-31', { ...report, series: report.series.map(firstOf) })
  freeze(out, '2020-02-29', report)
}

function firstOf(series: Report['series'][number]): Report['series'][number] {
  if (series.unit !== BEFORE.unit || series.basis !== 'reported') return series
  const kept = series.points.filter(({ period }) => period !== BEFORE.isNew)
  const points = kept.map((point) => (point.period === BEFORE.period ? { ...point, value: BEFORE.was } : point))
  return { ...series, points }
}

function freeze(out: string, date: string, report: Report): void {
  const staged = mkdtempSync(join(out, '.draft-'))
  cpSync(join(out, 'rounds'), join(staged, 'rounds'), { recursive: true })
  writeFileSync(join(staged, 'report.json'), [...printReport(report)].join(''))
  mkdirSync(join(staged, 'packages'))
  copyFileSync(join(out, 'packages', PACKAGE_NAME), join(staged, 'packages', PACKAGE_NAME))
  const frozen = freezeRelease({
    ...{ staged, out, date },
    sources: [
      { id: 'register', name: 'Invented country', date: '2020-01-01', sha256: HASH },
      { id: 'sample', name: 'Office: invented', date: null, sha256: HASH },
    ],
    packages: [{ path: join(staged, 'packages', PACKAGE_NAME), id: 'b'.repeat(64) }],
  })
  if (!frozen.ok) throw new Error(`expected a release, found ${JSON.stringify(frozen.issues)}`)
  placeReleases({ staged, out })
  rmSync(staged, { recursive: true, force: true })
}
