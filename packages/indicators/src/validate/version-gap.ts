import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** Versions of one unit follow each other without a day between: after a gap a new id is minted. */
export const versionGap: RegisterRule = {
  code: 'version-gap',
  *check({ history, unitPlace }) {
    for (const { id, versions } of history.units) {
      for (const [at, { from }] of versions.entries()) {
        const before = versions[at - 1]
        if (!before || before.to === null || from === null || before.to >= from) continue
        yield issue('version-gap', { unit: id, from: before.to, to: from }, unitPlace(id, at))
      }
    }
  },
}
