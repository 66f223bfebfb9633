import { asCount, asText, asWide, byBytes, chain, type Fragment, joined, quoted, sql } from './fragment.ts'
import type { Step } from './plan.ts'
import { cellAmount, cellFault, cellState } from './read-cells.ts'
import type { FiguresQuestion } from './restating-question.ts'
import { IS_BACK_CAST, keysOf, rowsOf, sortedColumns } from './steps-of-input.ts'

/** What stands beside the sums: amounts kept above, totals of closed groups, faults, and series that SQL does not carry. */
export function stepsBeside(question: FiguresQuestion): readonly Step[] {
  return [
    {
      name: 'chitieu_faults',
      kind: 'table',
      says: 'Faults of the figures: while one is here, nothing is restated.',
      query: faultsOf(question),
    },
    {
      name: 'chitieu_left',
      kind: 'table',
      says: 'Series that SQL does not carry, and why: they have no figures.',
      query: leftOf(question),
    },
    {
      name: 'chitieu_kept',
      kind: 'table',
      says: 'Amounts whose way is not known, by the unit that holds all their ends.',
      query: keptOf(question),
    },
    {
      name: 'chitieu_totals',
      kind: 'table',
      says: 'Totals of closed groups of which nothing is missing.',
      query: TOTALS,
    },
  ]
}

/** One row for each thing that is wrong, with how often; texts are shown as they stand. */
function faultsOf(question: FiguresQuestion): Fragment {
  const { hasMethod, mostDigits } = question
  const nobody = hasMethod ? sql` AND i.unit <> ''` : sql``
  const units = sql`SELECT 'unit-unknown' AS code, '' AS col, i.unit AS told, i.listdate AS listdate, count(*) AS times
FROM chitieu_input AS i LEFT JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit
WHERE u.source IS NULL${nobody} GROUP BY i.unit, i.listdate`
  const cells = sortedColumns(question).map((column, at) => {
    const cell = `i.cell${at}`
    const fault = cellFault(cell, column, mostDigits)
    return sql`SELECT code, ${quoted(column.name)}, told, '', count(*)
FROM (SELECT ${fault} AS code, ${asText(cell)} AS told FROM chitieu_input AS i) AS f WHERE code IS NOT NULL GROUP BY code, told`
  })
  return chain([units, ...cells], '\nUNION ALL\n')
}

/**
 * A period with rows of several lists or with back-casts is settled figure by figure, and what stands beside a confidential figure
 * is withheld until nothing gives it away: neither is a join.
 */
function leftOf(question: FiguresQuestion): Fragment {
  const place = [...keysOf(question), 'period']
  const same = chain(
    place.map((column) => `m.${column} = s.${column}`),
    ' AND ',
  )
  const backCast = question.hasMethod
    ? sql`(u.aloneSince IS NOT NULL AND i.method = 'restatedBySource') OR (${IS_BACK_CAST} AND i.method = '')`
    : IS_BACK_CAST
  return sql`SELECT s.series, 'several-lists' AS reason FROM chitieu_series AS s
JOIN (SELECT ${place.join(', ')} FROM chitieu_groups GROUP BY ${place.join(', ')} HAVING count(*) > 1) AS m ON ${same}
UNION
SELECT s.series, 'back-cast' FROM chitieu_series AS s JOIN (SELECT DISTINCT g.grp ${rowsOf(question)}
  WHERE ${backCast}) AS b ON b.grp = s.grp
UNION
SELECT DISTINCT series, 'confidential' FROM chitieu_said WHERE state = 4`
}

function keptOf(question: FiguresQuestion): Fragment {
  const held = sql`SELECT o.series, h.unit, h.code, h.name, h.reason, h.lineage, COALESCE(p.part, o.amount) AS amount
  FROM chitieu_odd AS o JOIN chitieu_pieces AS h ON h.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = h.place WHERE o.state = 0`
  const given = question.hasMethod ? [sql`${keptRowsOf(question)}`] : []
  return sql`SELECT series, unit, code, name, min(reason) AS reason, ${joined('lineage', byBytes('lineage'))} AS lineage,
  ${asCount('count(*)')} AS pieces, ${asWide('sum(amount)')} AS amount FROM (${chain([held, ...given], '\n  UNION ALL\n  ')}) AS k
GROUP BY series, unit, code, name`
}

/** Rows that an earlier restating kept unallocated, at the unit that is now there. */
function keptRowsOf(question: FiguresQuestion): Fragment {
  return chain(
    sortedColumns(question).map((column, at) => {
      const cell = `i.cell${at}`
      const series = asCount(sql`g.grp * ${question.columns.length} + ${at}`)
      return sql`SELECT ${series}, w.holder, w.holderCode, w.holderName, '', w.unit || '@1', ${cellAmount(cell, column, question.mostDigits)}
  ${rowsOf(question)} JOIN chitieu_sources AS w ON w.source = u.source
  WHERE i.method = 'unallocated' AND ${cellState(cell, column, question.mostDigits)} = 0`
    }),
    '\n  UNION ALL\n  ',
  )
}

const TOTALS = sql`SELECT m.series, c.members, c.owed + COALESCE(f.free, 0) AS sources, m.known + COALESCE(w.amount, 0) AS amount
FROM (SELECT a.series, m.cluster, count(*) AS fed, sum(a.missing) AS missing, sum(a.numbers) AS numbers, ${asWide('sum(a.known)')} AS known
  FROM chitieu_sums AS a JOIN chitieu_members AS m ON m.target = a.target GROUP BY a.series, m.cluster) AS m
JOIN chitieu_clusters AS c ON c.cluster = m.cluster
LEFT JOIN (SELECT o.series, i.cluster, ${asWide('sum(COALESCE(p.part, o.amount))')} AS amount
  FROM chitieu_odd AS o JOIN chitieu_within AS i ON i.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = i.place
  WHERE o.state = 0 GROUP BY o.series, i.cluster) AS w ON w.series = m.series AND w.cluster = m.cluster
LEFT JOIN (SELECT series, cluster, ${asCount('count(*)')} AS free FROM (SELECT DISTINCT o.series, m.cluster, o.source
  FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source AND e.counts = 1
  JOIN chitieu_members AS m ON m.target = e.target WHERE o.obliged = 0) AS d GROUP BY series, cluster) AS f
  ON f.series = m.series AND f.cluster = m.cluster
JOIN chitieu_series AS s ON s.series = m.series
WHERE m.missing = 0 AND m.numbers > 0 AND s.grp NOT IN (SELECT grp FROM chitieu_doubled)`
