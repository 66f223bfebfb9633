import { issue } from '../../base/issue.ts'
import { plainName } from '../../base/text.ts'
import type { Breakdown } from '../../generated/types.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A line of a repeating row is an item of its list, by code or name; open lists take any name. */
export const rowKeyUnknown: SubmissionRule = {
  code: 'row-key-unknown',
  level: 1,
  concerns: ({ rows }) => rows.some(({ kind }) => kind === 'repeat'),
  *check({ form, cells }, { world }) {
    const lists = new Map(
      form.rows.flatMap((row) =>
        row.kind === 'repeat' && row.key.list === 'breakdown' && !row.key.open
          ? [[row.code, world.breakdowns.get(row.key.breakdown)] as const]
          : [],
      ),
    )
    const told = new Set<string>()
    for (const { row, key, place } of cells) {
      const list = lists.get(row)
      if (!list || key === null || key === '' || isItem(list, key)) continue
      const line = `${place.sheet} ${place.range?.replace(/\D/g, '')}`
      if (told.has(line)) continue
      told.add(line)
      yield issue('row-key-unknown', { value: key, available: list.values.map(({ names }) => names.vi) }, place)
    }
  },
}

function isItem({ values }: Breakdown, key: string): boolean {
  const wanted = plainName(key).toLowerCase()
  return values.some(({ code, names }) =>
    [code, names.vi, names.en].some((name) => plainName(name).toLowerCase() === wanted),
  )
}
