import { asCount, asText, asWide, chain, type Fragment, joined, quotient, remainder, sql } from './fragment.ts'
import type { Step } from './plan.ts'
import type { FiguresQuestion } from './restating-question.ts'

/** From cells to one sum for each series and target, with what is missing and what is not known. */
export function stepsOfSums(question: FiguresQuestion, hasNested: boolean): readonly Step[] {
  return [
    {
      name: 'chitieu_odd',
      kind: 'table',
      says: 'Cells of sources that are cut, in pieces or not obliged.',
      query: ODD,
    },
    { name: 'chitieu_parts', kind: 'table', says: 'Figures cut along their ways, by largest remainder.', query: PARTS },
    { name: 'chitieu_entries', kind: 'view', says: 'What each source brings into each target.', query: ENTRIES },
    { name: 'chitieu_tally', kind: 'table', says: 'Sums and counts by series and target.', query: tallyOf(question) },
    { name: 'chitieu_lacking', kind: 'table', says: 'Sums of which some source sent no number.', query: LACKING },
    { name: 'chitieu_partial', kind: 'table', says: 'What entered those sums, source by source.', query: PARTIAL },
    {
      name: 'chitieu_details',
      kind: 'table',
      says: 'Their sources and the weight of what is missing.',
      query: DETAILS,
    },
    { name: 'chitieu_sums', kind: 'view', says: 'Sums beside what is known of their targets.', query: SUMS },
    { name: 'chitieu_blurs', kind: 'table', says: 'Why they are not exact.', query: BLURS },
    {
      name: 'chitieu_twice',
      kind: 'table',
      says: 'Targets of which something was sent twice.',
      query: hasNested ? chain([DOUBLED, NESTED], '\nUNION\n') : DOUBLED,
    },
    ...(question.policy === 'bounds' ? BOUND_STEPS : []),
  ]
}

const ODD = sql`SELECT c.series, c.source, c.flags, c.method, c.state, c.amount, s.whole, s.obliged
FROM chitieu_cells AS c JOIN chitieu_sources AS s ON s.source = c.source WHERE s.odd = 1`

const PARTS = sql`SELECT series, source, place, CASE WHEN amount < 0 THEN -1 ELSE 1 END * (least + CASE WHEN
  row_number() OVER (PARTITION BY series, source ORDER BY rest DESC, place) <= size - sum(least) OVER (PARTITION BY series, source)
  THEN 1 ELSE 0 END) AS part
FROM (SELECT o.series, o.source, w.place, o.amount, abs(o.amount) AS size,
  ${quotient('abs(o.amount) * w.portion', 'w.total')} AS least, ${remainder('abs(o.amount) * w.portion', 'w.total')} AS rest
  FROM chitieu_odd AS o JOIN chitieu_ways AS w ON w.source = o.source WHERE o.state = 0) AS cut`

const ENTRIES = sql`SELECT c.series, e.target, e.counts, c.state, c.flags, c.method,
  CASE WHEN c.state = 0 AND e.place IS NOT NULL THEN c.amount ELSE 0 END AS known
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source WHERE e.whole = 1
UNION ALL
SELECT o.series, e.target, e.counts, o.state, o.flags, o.method, COALESCE(p.part, 0)
FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source
LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = e.place WHERE e.whole = 0`

/** How many rows of a group fulfil a condition. */
const many = (condition: string): Fragment => asCount(`count(*) FILTER (WHERE ${condition})`)

/** Marks that a source passes on are looked at only where rows can bear some. */
function tallyOf({ hasMethod, hasStatus }: FiguresQuestion): Fragment {
  const flags =
    hasMethod || hasStatus ? 'bit_or(CASE WHEN counts = 1 AND state IN (0, 1, 3) THEN flags ELSE 0 END)' : '0'
  return sql`SELECT series, target, ${many('state <> 9')} AS came, ${many('state = 0')} AS filled, ${asWide('sum(known)')} AS known,
  ${flags} AS flags, ${hasMethod ? 'max(method)' : "''"} AS method
FROM (SELECT series, target, counts, state, flags, method, known FROM chitieu_entries
  UNION ALL
  SELECT s.series, t.target, 0, 9, 0, '', 0
  FROM chitieu_series AS s JOIN chitieu_targets AS t ON t.listdate = s.listdate WHERE t.fed = 1) AS e
GROUP BY series, target`
}

const LACKING = sql`SELECT a.series, a.target, t.leak, t.owed, t.owedWeight
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target WHERE a.came < t.senders OR a.filled < t.senders`

const PARTIAL = sql`SELECT l.series, l.target, e.source, e.counts, e.obliged, e.cut, e.weight, e.lineage, c.state
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source
JOIN chitieu_lacking AS l ON l.series = c.series AND l.target = e.target`

/** A share of the whole to six decimals, half away from zero, without zeros at its end. */
const shareText = (part: string, whole: string): Fragment => {
  const millionths = quotient(`2000000 * ${part} + ${whole}`, `2 * ${whole}`)
  return sql`CASE WHEN ${part} = 0 OR ${whole} = 0 THEN '0' WHEN ${millionths} >= 1000000 THEN '1'
  ELSE regexp_replace(regexp_replace('0.' || lpad(${asText(millionths)}, 6, '0'), '0+$', ''), '[.]$', '') END`
}

const DETAILS = sql`SELECT series, target, expected, missing, numbers, applicable, cut, lineage, ${shareText('gone', 'entered')} AS missingWeight
FROM (SELECT l.series, l.target, max(l.owed) + ${many('p.counts = 1 AND p.obliged = 0')} AS expected,
  max(l.owed) - ${many('p.counts = 1 AND p.obliged = 1')} + ${many('p.counts = 1 AND p.state IN (2, 5)')} AS missing,
  ${many('p.counts = 1 AND p.state = 0')} AS numbers, ${many('p.counts = 1 AND p.state IN (0, 1)')} AS applicable,
  COALESCE(max(CASE WHEN p.state = 0 THEN p.cut END), 0) AS cut,
  ${joined('CASE WHEN p.counts = 1 AND p.state IN (0, 1, 3) THEN p.lineage END', 'p.source')} AS lineage,
  ${asWide('max(l.owedWeight) + COALESCE(sum(CASE WHEN p.obliged = 0 THEN p.weight END), 0)')} AS entered,
  ${asWide(`max(l.owedWeight) - COALESCE(sum(CASE WHEN p.obliged = 1 THEN p.weight END), 0)
    + COALESCE(sum(CASE WHEN p.state IN (2, 5) THEN p.weight END), 0)`)} AS gone
  FROM chitieu_lacking AS l LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target
  GROUP BY l.series, l.target) AS d`

/** What a sum lacks is counted; what lacks nothing is as its target says. */
const SUMS = sql`SELECT a.series, a.target, a.known, a.flags, a.method, t.unit, t.code, t.name, t.since, t.self,
  CASE WHEN d.target IS NULL THEN 1 ELSE 0 END AS isFull, t.blur,
  COALESCE(d.expected, t.counted) AS expected, COALESCE(d.missing, 0) AS missing, COALESCE(d.numbers, t.counted) AS numbers,
  COALESCE(d.applicable, t.counted) AS applicable, COALESCE(d.cut, t.cut) AS cut, COALESCE(d.missingWeight, '0') AS missingWeight,
  CASE WHEN d.target IS NULL THEN t.lineage ELSE COALESCE(d.lineage, '') END AS lineage
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target
LEFT JOIN chitieu_details AS d ON d.series = a.series AND d.target = a.target`

/** A piece is live when its source sent a number, or owes one and sent none; open ones say why before leaks, others after. */
const BLURS = sql`SELECT l.series, l.target, COALESCE(substr(min(CASE WHEN r.open = 1 THEN r.ranked END), 8), max(l.leak),
  substr(min(r.ranked), 8)) AS blur
FROM chitieu_lacking AS l LEFT JOIN (SELECT l.series, l.target, r.open, lpad(${asText('r.turn')}, 7, '0') || r.reason AS ranked
  FROM chitieu_lacking AS l JOIN chitieu_reached AS r ON r.target = l.target
  LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target AND p.source = r.source
  WHERE p.state IN (0, 2, 5) OR (p.state IS NULL AND r.obliged = 1)) AS r ON r.series = l.series AND r.target = l.target
GROUP BY l.series, l.target`

const DOUBLED = sql`SELECT DISTINCT d.grp, e.target FROM chitieu_doubled AS d JOIN chitieu_entering AS e ON e.source = d.source`

const NESTED = sql`SELECT DISTINCT a.grp, n.target FROM chitieu_nested AS n JOIN chitieu_placed AS a ON a.source = n.source
  JOIN chitieu_placed AS b ON b.source = n.above AND b.grp = a.grp`

/** The most of a cell that a piece may have brought into a target. */
const MOST = sql`CASE WHEN r.less = 1 AND ${quotient('o.amount * r.most + r.total - 1', 'r.total')} < COALESCE(p.part, o.amount)
  THEN ${quotient('o.amount * r.most + r.total - 1', 'r.total')} ELSE COALESCE(p.part, o.amount) END`

const BOUND_STEPS: readonly Step[] = [
  {
    name: 'chitieu_negative',
    kind: 'table',
    says: 'Series in which a number below zero stands: they have no bounds.',
    query: sql`SELECT DISTINCT series FROM chitieu_said WHERE amount < 0`,
  },
  {
    name: 'chitieu_undecided',
    kind: 'table',
    says: 'What may be added to the known part at most.',
    query: sql`SELECT series, target, ${asWide('sum(most)')} AS undecided FROM (SELECT s.series, r.target,
  CASE WHEN o.state = 0 THEN 0 WHEN o.state IN (2, 5) OR (o.state IS NULL AND r.obliged = 1) THEN 1 ELSE 0 END AS unknown,
  CASE WHEN o.state = 0 AND n.series IS NULL THEN ${MOST} ELSE 0 END AS most
  FROM chitieu_series AS s JOIN chitieu_targets AS t ON t.listdate = s.listdate JOIN chitieu_reached AS r ON r.target = t.target
  LEFT JOIN chitieu_negative AS n ON n.series = s.series
  LEFT JOIN chitieu_odd AS o ON o.series = s.series AND o.source = r.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = r.place
  WHERE t.leak IS NULL AND n.series IS NULL) AS m
GROUP BY series, target HAVING sum(unknown) = 0`,
  },
]
