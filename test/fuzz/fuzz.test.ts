import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLong, patience } from '../invariants/runs.ts'
import { type Watch, watchProcess } from './guards.ts'
import { tryCase } from './hunt.ts'
import { QUICK_TARGETS } from './targets.ts'

const SEED = 20_250_701
/** Files of each reader; `npm run fuzz` goes on from there. */
const CASES = isLong ? 3000 : 20

let watch: Watch
beforeAll(() => {
  watch = watchProcess()
})
afterAll(() => watch.end())

describe('a spoilt file', () => {
  test.each(Object.entries(QUICK_TARGETS))(
    'that is read as %s gives findings or is read: nothing is thrown, written elsewhere, called, or read otherwise the second time',
    async (name, open) => {
      const hunt = {
        name,
        target: await open(),
        seed: SEED,
        folder: join(mkdtempSync(join(tmpdir(), 'chitieu-fuzz-')), 'own'),
        watch,
      }
      const faults: string[] = []
      for (let number = 0; number < hunt.target.samples.length + CASES; number += 1) {
        const caught = await tryCase(hunt, number)
        if (caught) faults.push(`${number}: ${caught.fault}`)
      }
      expect(faults).toEqual([])
    },
    patience,
  )
})
