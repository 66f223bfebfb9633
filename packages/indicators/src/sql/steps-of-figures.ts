import { asWide, byBytes, type Fragment, sql } from './fragment.ts'
import type { Step } from './plan.ts'
import type { FiguresQuestion } from './restating-question.ts'

/** Figures of targets before they are written: method, reason and bounds. */
export function stepsOfFigures({ policy }: FiguresQuestion): readonly Step[] {
  return [
    {
      name: 'chitieu_judged',
      kind: 'view',
      says: 'Sums with what stands against them.',
      query: judgedOf(policy === 'bounds'),
    },
    {
      name: 'chitieu_figures',
      kind: 'view',
      says: 'Figures, kept amounts and group totals.',
      query: figuresOf(policy === 'bounds'),
    },
  ]
}

function judgedOf(hasBounds: boolean): Fragment {
  const undecided = hasBounds
    ? sql` LEFT JOIN chitieu_undecided AS n ON n.series = a.series AND n.target = a.target`
    : sql``
  return sql`SELECT a.series, s.turn, s.begins, s.ends, a.unit, a.code, a.name, a.since, a.self, a.cut, a.known, a.numbers, a.applicable,
  a.flags, a.method, a.expected, a.expected - a.missing AS received, a.missingWeight, a.lineage,
  ${asWide(hasBounds ? 'n.undecided' : 'NULL')} AS undecided,
  CASE WHEN w.target IS NULL THEN 0 ELSE 1 END AS twice,
  CASE WHEN a.expected = 0 THEN COALESCE(b.blur, CASE WHEN a.isFull = 1 THEN a.blur END, 'unresolved')
    WHEN a.missing > 0 OR a.expected - a.missing = 0 THEN 'coverage'
    WHEN a.isFull = 1 THEN a.blur ELSE b.blur END AS obstacle
FROM chitieu_sums AS a JOIN chitieu_series AS s ON s.series = a.series
LEFT JOIN chitieu_blurs AS b ON b.series = a.series AND b.target = a.target
LEFT JOIN chitieu_twice AS w ON w.grp = s.grp AND w.target = a.target${undecided}`
}

const METHOD_OF = (hasBounds: boolean): string => `CASE WHEN twice = 1 THEN 'refused'
  ${hasBounds ? "WHEN obstacle IS NOT NULL AND obstacle <> 'coverage' AND undecided IS NOT NULL THEN 'bounded' " : ''}WHEN obstacle IS NOT NULL THEN 'refused'
  WHEN self IS NOT NULL THEN CASE WHEN method = '' THEN 'reported' ELSE method END
  WHEN cut = 1 THEN 'apportioned' ELSE 'summed' END`

const STATUS = sql`CASE WHEN made = 'refused' THEN '' ELSE
    CASE WHEN made = 'summed' AND since IS NOT NULL AND begins IS NOT NULL
      AND ${byBytes('begins')} <= ${byBytes('since')} AND ${byBytes('since')} < ${byBytes('ends')} THEN 'B' ELSE '' END
    || CASE WHEN flags % 2 = 1 OR made IN ('apportioned', 'weighted', 'bounded') THEN 'E' ELSE '' END
    || CASE WHEN flags % 4 >= 2 THEN 'I' ELSE '' END || CASE WHEN flags >= 4 THEN 'P' ELSE '' END
    || CASE WHEN made = 'summed' THEN 'W' ELSE '' END END`

function figuresOf(hasBounds: boolean): Fragment {
  const bound = (end: string): Fragment => asWide(hasBounds ? `CASE WHEN made = 'bounded' THEN ${end} END` : 'NULL')
  return sql`SELECT series, unit, code, name, made AS method, ${STATUS} AS status,
  CASE WHEN twice = 1 THEN 'reported-twice' ELSE COALESCE(obstacle, '') END AS reason,
  CASE WHEN made NOT IN ('refused', 'bounded') AND numbers > 0 THEN known END AS amount,
  CASE WHEN made IN ('refused', 'bounded') OR numbers > 0 THEN '' WHEN applicable > 0 THEN '-' ELSE 'x' END AS mark,
  known, ${bound('known')} AS lower, ${bound('known + undecided')} AS upper, expected, received, missingWeight, lineage
FROM (SELECT j.*, ${METHOD_OF(hasBounds)} AS made FROM chitieu_judged AS j) AS m
UNION ALL
SELECT series, unit, code, name, 'unallocated', '', reason, amount, '', NULL, NULL, NULL, pieces, pieces, '0', lineage FROM chitieu_kept
UNION ALL
SELECT series, '', '', '', 'group', '', '', amount, '', NULL, NULL, NULL, sources, sources, '0', members FROM chitieu_totals`
}
