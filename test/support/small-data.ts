import { cpSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { filesOf } from './invented-register.ts'
import { smallRegister } from './small-register.ts'

const data = join(import.meta.dirname, '../../data')
const INDICATORS = ['land-area', 'population-resident-average', 'population-density']

/** A data folder small enough to publish in no time: A and B merge into D in 2020, E goes on. */
export function smallData(changed: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-data-'))
  for (const part of [
    'breakdowns',
    'calendars',
    'package',
    'profiles',
    'measures.json',
    'markers.csv',
    'restating.json',
  ]) {
    cpSync(join(data, part), join(folder, part), { recursive: true })
  }
  for (const path of globSync(`indicators/*/{${INDICATORS.join(',')}}.json`, { cwd: data })) {
    cpSync(join(data, path), join(folder, 'indicators', basename(dirname(path)), basename(path)))
  }
  const register = filesOf(
    smallRegister({
      units: `A-1 P-1 ..2020
        B-1 P-1 ..2020
        D-1 P-1 2020..
        E-1 P-1 ..`,
      changes: 'merge 2020',
      transfers: `merge A-1>D-1 whole
        merge B-1>D-1 whole`,
    }),
  )
  for (const [name, text] of register) write(folder, `register/${name}`, text)
  const files = {
    'register/instruments.csv': 'id,number,date,clause,inForce,repealedBy\n',
    'observations/sources.csv': 'id,class,publisher,origin\nsmall,official,Office,table of 2019\n',
    'observations/small.csv': SMALL,
    'relations/reconciliations.csv':
      'id,kind,source,indicator,breakdown,partsSource,partsIndicators,partsBreakdowns,at,tolerance\n',
    'checks.csv': `${CHECKS}conserved,conserved-tables,,differing=0,,{conserved}/{tables} giữ nguyên,{conserved}/{tables} conserved\n`,
    ...changed,
  }
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  return folder
}

/** The header of the checks. */
export const CHECKS = 'id,measure,arguments,expected,source,vi,en\n'

/** Figures of 2019: land of A, B, E; people of A and B. */
export const SMALL = `indicator,breakdown,unit,listDate,period,covers,edition,revision,value,state,source
land-area,,A,2019-12-31,2019,,official,0,1.50,number,small
land-area,,B,2019-12-31,2019,,official,0,2.25,number,small
land-area,,E,2019-12-31,2019,,official,0,3.00,number,small
population-resident-average,,A,2019-12-31,2019,,official,0,0.3,number,small
population-resident-average,,B,2019-12-31,2019,,official,0,0.6,number,small
population-resident-average,,E,2019-12-31,2019,,provisional,0,0.6,number,small
`

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
