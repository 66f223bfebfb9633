import type { HandoverRecord } from '../generated/types.ts'

type Counted = Pick<HandoverRecord, 'forms' | 'carriedOver' | 'refused'>

/** Counts what a handover holds, and says in one word how it stands. */
export function countHandover(record: Counted): Pick<HandoverRecord, 'verdict' | 'counts'> {
  const { forms, carriedOver, refused } = record
  const periods = forms.flatMap((form) => form.periods)
  const reporters = periods.flatMap((period) => period.reporters)
  const totals = periods.flatMap((period) => period.totals)
  const sum = (count: (each: (typeof reporters)[number]) => number): number =>
    reporters.reduce((all, each) => all + count(each), 0)
  const having = (list: readonly { readonly verdict: string }[], wanted: string): number =>
    list.filter(({ verdict }) => verdict === wanted).length
  const matters = [
    ...reporters.flatMap(({ missing, duplicate }) => [...missing, ...duplicate]),
    ...totals.filter(({ difference, verdict }) => difference !== '0' && verdict !== 'notAdditive'),
    ...periods.flatMap(({ comparisons }) => comparisons),
    ...carriedOver.filter(({ verdict }) => verdict !== 'waiting'),
    ...refused,
  ]
  const counted = { explained: having(matters, 'explained'), open: having(matters, 'open') }
  return {
    verdict: counted.open > 0 ? 'open' : counted.explained > 0 ? 'explained' : 'equal',
    counts: {
      reports: {
        expected: sum(({ expected }) => expected),
        present: sum(({ present }) => present),
        missing: sum(({ expected, present }) => expected - present),
        duplicate: sum(({ duplicate }) => duplicate.length),
        heldByCurrent: sum(({ heldByCurrent }) => heldByCurrent),
        refused: refused.length,
        absent: forms.flatMap(({ absent }) => absent).reduce((all, each) => all + each.expected - each.elsewhere, 0),
      },
      totals: {
        equal: having(totals, 'equal'),
        explained: having(totals, 'explained'),
        open: having(totals, 'open'),
        notAdditive: having(totals, 'notAdditive'),
      },
      carriedOver: {
        equal: having(carriedOver, 'equal'),
        explained: having(carriedOver, 'explained'),
        open: having(carriedOver, 'open'),
        waiting: having(carriedOver, 'waiting'),
      },
      matters: counted,
    },
  }
}
