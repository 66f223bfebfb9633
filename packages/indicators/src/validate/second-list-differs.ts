import { issue } from '../base/issue.ts'
import { plainName } from '../base/text.ts'
import type { RegisterRow } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { RegisterRule } from './register-rule.ts'

/** The lists of another source hold the same codes and names, for each date and level that they give. */
export const secondListDiffers: RegisterRule = {
  code: 'second-list-differs',
  *check({ history, rows }) {
    const lists = new Map<string, RegisterRow[]>()
    for (const row of rows.secondLists ?? []) {
      const key = `${row.cells.listDate ?? ''}\n${row.cells.level ?? ''}`
      const list = lists.get(key)
      if (list) list.push(row)
      else lists.set(key, [row])
    }
    for (const list of lists.values()) yield* compare(history, list)
  },
}

function* compare(history: UnitHistory, list: readonly RegisterRow[]) {
  const { listDate = '', level = '' } = list[0]?.cells ?? {}
  const ours = new Map(
    history.list(listDate, { level }).map((unit) => {
      const version = history.version(unit, listDate)
      return [version.code, version] as const
    }),
  )
  const theirs = new Set<string>()
  for (const { cells, file, row } of list) {
    const { code = '', name = '', parent = '' } = cells
    theirs.add(code)
    const version = ours.get(code)
    const differs = (here: string | null, there: string) =>
      issue('second-list-differs', { listDate, level, code, here, there }, { file, row })
    if (!version) yield differs(null, name)
    else if (plainName(version.name) !== plainName(name)) yield differs(version.name, name)
    else if (parent !== '' && version.parent !== null) {
      const above = history.version(history.unit(version.parent), listDate).code
      if (above !== parent) yield differs(`${version.name} < ${above}`, `${name} < ${parent}`)
    }
  }
  for (const [code, { name }] of ours) {
    if (!theirs.has(code)) yield issue('second-list-differs', { listDate, level, code, here: name, there: null })
  }
}
