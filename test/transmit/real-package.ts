import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChitieu } from '../support/run-chitieu.ts'
import { SMALL, smallData } from '../support/small-data.ts'
import { emptyFolder } from './trial.ts'

/** A package as the command makes it. */
export interface RealPackage {
  readonly path: string
  readonly id: string
}

const NEUTRAL = readFileSync(join(import.meta.dirname, '../../data/profiles/neutral.json'), 'utf8')

/** Has the command pack the statistics of a small country for the neutral receiver, with so much land of A. */
export function packSmall(land: string, ...options: readonly string[]): RealPackage {
  const data = smallData({
    'profiles/neutral.json': NEUTRAL,
    'observations/small.csv': SMALL.replace(',1.50,', `,${land},`),
  })
  const fixed = ['--published', '--to', 'neutral', '--date', '2025-07-01', '--json']
  const { status, out, err } = runChitieu('pack', ...fixed, '--data', data, '--out', emptyFolder(), ...options)
  if (status !== 0) throw new Error(err)
  const { package: path, id } = JSON.parse(out) as { readonly package: string; readonly id: string }
  return { path, id }
}
