SET preserve_insertion_order = false;

-- What a text means on a list: codes and ids.
CREATE OR REPLACE TEMP TABLE chitieu_spellings AS SELECT * FROM read_csv('chitieu_spellings.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'listdate': 'VARCHAR', 'spelled': 'VARCHAR', 'source': 'BIGINT', 'aloneSince': 'VARCHAR'});

-- Units of the old lists.
CREATE OR REPLACE TEMP TABLE chitieu_sources AS SELECT * FROM read_csv('chitieu_sources.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'source': 'BIGINT', 'listdate': 'VARCHAR', 'unit': 'VARCHAR', 'obliged': 'BIGINT', 'whole': 'BIGINT', 'odd': 'BIGINT', 'holder': 'VARCHAR', 'holderCode': 'VARCHAR', 'holderName': 'VARCHAR'});

-- Shares of units that are cut: each known way and each piece, as portion of a total.
CREATE OR REPLACE TEMP TABLE chitieu_ways AS SELECT * FROM read_csv('chitieu_ways.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'source': 'BIGINT', 'place': 'BIGINT', 'portion': 'HUGEINT', 'total': 'HUGEINT'});

-- Sources that enter a target, each once.
CREATE OR REPLACE TEMP TABLE chitieu_entering AS SELECT * FROM read_csv('chitieu_entering.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'target': 'BIGINT', 'source': 'BIGINT', 'obliged': 'BIGINT', 'whole': 'BIGINT', 'counts': 'BIGINT', 'place': 'BIGINT', 'cut': 'BIGINT', 'weight': 'HUGEINT', 'lineage': 'VARCHAR'});

-- Targets that a piece may have reached.
CREATE OR REPLACE TEMP TABLE chitieu_reached AS SELECT * FROM read_csv('chitieu_reached.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'target': 'BIGINT', 'source': 'BIGINT', 'place': 'BIGINT', 'turn': 'BIGINT', 'obliged': 'BIGINT', 'open': 'BIGINT', 'reason': 'VARCHAR', 'most': 'HUGEINT', 'total': 'HUGEINT', 'less': 'BIGINT'});

-- Pieces of units whose way is not known, but the unit that holds all their ends is.
CREATE OR REPLACE TEMP TABLE chitieu_pieces AS SELECT * FROM read_csv('chitieu_pieces.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'source': 'BIGINT', 'place': 'BIGINT', 'unit': 'VARCHAR', 'code': 'VARCHAR', 'name': 'VARCHAR', 'reason': 'VARCHAR', 'lineage': 'VARCHAR'});

-- Units of the new list as seen from an old one.
CREATE OR REPLACE TEMP TABLE chitieu_targets AS SELECT * FROM read_csv('chitieu_targets.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'target': 'BIGINT', 'listdate': 'VARCHAR', 'unit': 'VARCHAR', 'code': 'VARCHAR', 'name': 'VARCHAR', 'since': 'VARCHAR', 'leak': 'VARCHAR', 'self': 'BIGINT', 'fed': 'BIGINT', 'senders': 'BIGINT', 'counted': 'BIGINT', 'cut': 'BIGINT', 'owed': 'BIGINT', 'owedWeight': 'HUGEINT', 'reaches': 'BIGINT', 'blur': 'VARCHAR', 'lineage': 'VARCHAR'});

-- Sources of one target of which one lies in the other.
CREATE OR REPLACE TEMP TABLE chitieu_nested AS SELECT * FROM read_csv('chitieu_nested.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'target': 'BIGINT', 'source': 'BIGINT', 'above': 'BIGINT'});

-- Closed groups: targets whose parts are unknown and whose total is exact.
CREATE OR REPLACE TEMP TABLE chitieu_clusters AS SELECT * FROM read_csv('chitieu_clusters.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'cluster': 'BIGINT', 'listdate': 'VARCHAR', 'members': 'VARCHAR', 'size': 'BIGINT', 'owed': 'BIGINT'});

-- Targets of closed groups.
CREATE OR REPLACE TEMP TABLE chitieu_members AS SELECT * FROM read_csv('chitieu_members.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'cluster': 'BIGINT', 'target': 'BIGINT'});

-- Pieces that stay within a closed group.
CREATE OR REPLACE TEMP TABLE chitieu_within AS SELECT * FROM read_csv('chitieu_within.csv', header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false, columns = {'cluster': 'BIGINT', 'source': 'BIGINT', 'place': 'BIGINT'});

-- The figures, by names of the plan.
CREATE OR REPLACE TEMP VIEW chitieu_input AS
SELECT COALESCE(CAST("town" AS VARCHAR), '') AS unit, '' AS period, '2000-06-01' AS listdate, "births" AS cell0, "people" AS cell1 FROM figures AS f;

-- Rows that share keys, period and list.
CREATE OR REPLACE TEMP TABLE chitieu_groups AS
SELECT CAST(row_number() OVER (ORDER BY period, listdate) - 1 AS BIGINT) AS grp, period, listdate,
  CASE WHEN (regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') AND (regexp_full_match(period, '.{8}(0[1-9]|1[0-9]|2[0-8])')
  OR regexp_full_match(period, '.{5}(0[13-9]|1[0-2])-(29|30)') OR regexp_full_match(period, '.{5}(0[13578]|1[02])-31')
  OR (regexp_full_match(period, '.{5}02-29') AND (CASE WHEN regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') THEN CAST(substr(period, 1, 4) AS BIGINT) ELSE 1 END) % 4 = 0
  AND (CASE WHEN regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') THEN CAST(substr(period, 1, 4) AS BIGINT) ELSE 1 END) % 100 <> 0)
  OR regexp_full_match(period, '([02468][048]|[13579][26])00-02-29'))) THEN period
  WHEN regexp_full_match(period, '[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?') THEN lpad(CAST(CAST(((CAST(substr(period, 1, 4) AS BIGINT) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS BIGINT) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS BIGINT) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS BIGINT) END - 1 + 0) // (12)) AS BIGINT) AS VARCHAR), 4, '0') || '-' || lpad(CAST(CAST(((CAST(substr(period, 1, 4) AS BIGINT) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS BIGINT) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS BIGINT) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS BIGINT) END - 1 + 0) % (12)) AS BIGINT) + 1 AS VARCHAR), 2, '0') || '-01' END AS begins, CASE WHEN (regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') AND (regexp_full_match(period, '.{8}(0[1-9]|1[0-9]|2[0-8])')
  OR regexp_full_match(period, '.{5}(0[13-9]|1[0-2])-(29|30)') OR regexp_full_match(period, '.{5}(0[13578]|1[02])-31')
  OR (regexp_full_match(period, '.{5}02-29') AND (CASE WHEN regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') THEN CAST(substr(period, 1, 4) AS BIGINT) ELSE 1 END) % 4 = 0
  AND (CASE WHEN regexp_full_match(period, '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}') THEN CAST(substr(period, 1, 4) AS BIGINT) ELSE 1 END) % 100 <> 0)
  OR regexp_full_match(period, '([02468][048]|[13579][26])00-02-29'))) THEN period || '~'
  WHEN regexp_full_match(period, '[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?') THEN lpad(CAST(CAST(((CAST(substr(period, 1, 4) AS BIGINT) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS BIGINT) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS BIGINT) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS BIGINT) END - 1 + 0 + CASE WHEN length(period) = 4 THEN 12 WHEN period LIKE '%9M' THEN 9 WHEN substr(period, 6, 1) = 'Q' THEN 3
  WHEN substr(period, 6, 1) = 'H' THEN 6 ELSE 1 END) // (12)) AS BIGINT) AS VARCHAR), 4, '0') || '-' || lpad(CAST(CAST(((CAST(substr(period, 1, 4) AS BIGINT) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS BIGINT) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS BIGINT) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS BIGINT) END - 1 + 0 + CASE WHEN length(period) = 4 THEN 12 WHEN period LIKE '%9M' THEN 9 WHEN substr(period, 6, 1) = 'Q' THEN 3
  WHEN substr(period, 6, 1) = 'H' THEN 6 ELSE 1 END) % (12)) AS BIGINT) + 1 AS VARCHAR), 2, '0') || '-01' END AS ends
FROM (SELECT DISTINCT period, listdate FROM chitieu_input) AS d;

-- Groups times columns, in output order.
CREATE OR REPLACE TEMP TABLE chitieu_series AS
SELECT g.*, c.indicator, c.decimals, CAST(g.grp * 2 + c.col AS BIGINT) AS series,
  row_number() OVER (ORDER BY period, indicator) AS turn
FROM chitieu_groups AS g CROSS JOIN (SELECT 0 AS col, 'births' AS indicator, 0 AS decimals UNION ALL SELECT 1 AS col, 'people' AS indicator, 0 AS decimals) AS c;

-- Rows whose unit is known, by source.
CREATE OR REPLACE TEMP VIEW chitieu_placed AS
SELECT g.grp, u.source, i.cell0, i.cell1, '' AS method, 0 AS flags
FROM chitieu_input AS i JOIN chitieu_groups AS g ON g.period = i.period AND g.listdate = i.listdate
  JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit;

-- Sources with two rows: neither counts.
CREATE OR REPLACE TEMP TABLE chitieu_doubled AS
SELECT p.grp, p.source FROM chitieu_placed AS p JOIN (SELECT grp FROM chitieu_placed GROUP BY grp
  HAVING count(*) > bit_count(bitstring_agg(source, 0, 13))) AS d ON d.grp = p.grp GROUP BY p.grp, p.source HAVING count(*) > 1;

-- Cells as they were sent.
CREATE OR REPLACE TEMP VIEW chitieu_said AS
SELECT grp, CAST(grp * 2 + 0 AS BIGINT) AS series, source, flags, method,
  CASE WHEN regexp_full_match(COALESCE(CAST(cell0 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN 0 ELSE CASE COALESCE(CAST(cell0 AS VARCHAR), '') WHEN '-' THEN 1 WHEN '…' THEN 2 WHEN '...' THEN 2 WHEN 'x' THEN 3 WHEN 'c' THEN 4 ELSE 5 END END AS state,
  CASE WHEN regexp_full_match(COALESCE(CAST(cell0 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN CAST(replace(cell0, '+', '') AS HUGEINT) ELSE 0 END AS amount FROM chitieu_placed
UNION ALL
SELECT grp, CAST(grp * 2 + 1 AS BIGINT) AS series, source, flags, method,
  CASE WHEN regexp_full_match(COALESCE(CAST(cell1 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN 0 ELSE CASE COALESCE(CAST(cell1 AS VARCHAR), '') WHEN '-' THEN 1 WHEN '…' THEN 2 WHEN '...' THEN 2 WHEN 'x' THEN 3 WHEN 'c' THEN 4 ELSE 5 END END AS state,
  CASE WHEN regexp_full_match(COALESCE(CAST(cell1 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN CAST(replace(cell1, '+', '') AS HUGEINT) ELSE 0 END AS amount FROM chitieu_placed;

-- Cells, one for each source and series.
CREATE OR REPLACE TEMP VIEW chitieu_cells AS
SELECT s.series, s.source, s.flags, s.method, s.state, s.amount FROM chitieu_said AS s
  LEFT JOIN chitieu_doubled AS d ON d.grp = s.grp AND d.source = s.source WHERE d.grp IS NULL
UNION ALL
SELECT CAST(grp * 2 + 0 AS BIGINT), source, 0, '', 5, 0 FROM chitieu_doubled
UNION ALL
SELECT CAST(grp * 2 + 1 AS BIGINT), source, 0, '', 5, 0 FROM chitieu_doubled;

-- Cells of sources that are cut, in pieces or not obliged.
CREATE OR REPLACE TEMP TABLE chitieu_odd AS
SELECT c.series, c.source, c.flags, c.method, c.state, c.amount, s.whole, s.obliged
FROM chitieu_cells AS c JOIN chitieu_sources AS s ON s.source = c.source WHERE s.odd = 1;

-- Figures cut along their ways, by largest remainder.
CREATE OR REPLACE TEMP TABLE chitieu_parts AS
SELECT series, source, place, CASE WHEN amount < 0 THEN -1 ELSE 1 END * (least + CASE WHEN
  row_number() OVER (PARTITION BY series, source ORDER BY rest DESC, place) <= size - sum(least) OVER (PARTITION BY series, source)
  THEN 1 ELSE 0 END) AS part
FROM (SELECT o.series, o.source, w.place, o.amount, abs(o.amount) AS size,
  ((abs(o.amount) * w.portion) // (w.total)) AS least, ((abs(o.amount) * w.portion) % (w.total)) AS rest
  FROM chitieu_odd AS o JOIN chitieu_ways AS w ON w.source = o.source WHERE o.state = 0) AS cut;

-- What each source brings into each target.
CREATE OR REPLACE TEMP VIEW chitieu_entries AS
SELECT c.series, e.target, e.counts, c.state, c.flags, c.method,
  CASE WHEN c.state = 0 AND e.place IS NOT NULL THEN c.amount ELSE 0 END AS known
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source WHERE e.whole = 1
UNION ALL
SELECT o.series, e.target, e.counts, o.state, o.flags, o.method, COALESCE(p.part, 0)
FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source
LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = e.place WHERE e.whole = 0;

-- Sums and counts by series and target.
CREATE OR REPLACE TEMP TABLE chitieu_tally AS
SELECT series, target, CAST(count(*) FILTER (WHERE state <> 9) AS BIGINT) AS came, CAST(count(*) FILTER (WHERE state = 0) AS BIGINT) AS filled, CAST(sum(known) AS HUGEINT) AS known,
  0 AS flags, '' AS method
FROM (SELECT series, target, counts, state, flags, method, known FROM chitieu_entries
  UNION ALL
  SELECT s.series, t.target, 0, 9, 0, '', 0
  FROM chitieu_series AS s JOIN chitieu_targets AS t ON t.listdate = s.listdate WHERE t.fed = 1) AS e
GROUP BY series, target;

-- Sums of which some source sent no number.
CREATE OR REPLACE TEMP TABLE chitieu_lacking AS
SELECT a.series, a.target, t.leak, t.owed, t.owedWeight
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target WHERE a.came < t.senders OR a.filled < t.senders;

-- What entered those sums, source by source.
CREATE OR REPLACE TEMP TABLE chitieu_partial AS
SELECT l.series, l.target, e.source, e.counts, e.obliged, e.cut, e.weight, e.lineage, c.state
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source
JOIN chitieu_lacking AS l ON l.series = c.series AND l.target = e.target;

-- Their sources and the weight of what is missing.
CREATE OR REPLACE TEMP TABLE chitieu_details AS
SELECT series, target, expected, missing, numbers, applicable, cut, lineage, CASE WHEN gone = 0 OR entered = 0 THEN '0' WHEN ((2000000 * gone + entered) // (2 * entered)) >= 1000000 THEN '1'
  ELSE regexp_replace(regexp_replace('0.' || lpad(CAST(((2000000 * gone + entered) // (2 * entered)) AS VARCHAR), 6, '0'), '0+$', ''), '[.]$', '') END AS missingWeight
FROM (SELECT l.series, l.target, max(l.owed) + CAST(count(*) FILTER (WHERE p.counts = 1 AND p.obliged = 0) AS BIGINT) AS expected,
  max(l.owed) - CAST(count(*) FILTER (WHERE p.counts = 1 AND p.obliged = 1) AS BIGINT) + CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state IN (2, 5)) AS BIGINT) AS missing,
  CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state = 0) AS BIGINT) AS numbers, CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state IN (0, 1)) AS BIGINT) AS applicable,
  COALESCE(max(CASE WHEN p.state = 0 THEN p.cut END), 0) AS cut,
  string_agg(CASE WHEN p.counts = 1 AND p.state IN (0, 1, 3) THEN p.lineage END, '|' ORDER BY p.source) AS lineage,
  CAST(max(l.owedWeight) + COALESCE(sum(CASE WHEN p.obliged = 0 THEN p.weight END), 0) AS HUGEINT) AS entered,
  CAST(max(l.owedWeight) - COALESCE(sum(CASE WHEN p.obliged = 1 THEN p.weight END), 0)
    + COALESCE(sum(CASE WHEN p.state IN (2, 5) THEN p.weight END), 0) AS HUGEINT) AS gone
  FROM chitieu_lacking AS l LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target
  GROUP BY l.series, l.target) AS d;

-- Sums beside what is known of their targets.
CREATE OR REPLACE TEMP VIEW chitieu_sums AS
SELECT a.series, a.target, a.known, a.flags, a.method, t.unit, t.code, t.name, t.since, t.self,
  CASE WHEN d.target IS NULL THEN 1 ELSE 0 END AS isFull, t.blur,
  COALESCE(d.expected, t.counted) AS expected, COALESCE(d.missing, 0) AS missing, COALESCE(d.numbers, t.counted) AS numbers,
  COALESCE(d.applicable, t.counted) AS applicable, COALESCE(d.cut, t.cut) AS cut, COALESCE(d.missingWeight, '0') AS missingWeight,
  CASE WHEN d.target IS NULL THEN t.lineage ELSE COALESCE(d.lineage, '') END AS lineage
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target
LEFT JOIN chitieu_details AS d ON d.series = a.series AND d.target = a.target;

-- Why they are not exact.
CREATE OR REPLACE TEMP TABLE chitieu_blurs AS
SELECT l.series, l.target, COALESCE(substr(min(CASE WHEN r.open = 1 THEN r.ranked END), 8), max(l.leak),
  substr(min(r.ranked), 8)) AS blur
FROM chitieu_lacking AS l LEFT JOIN (SELECT l.series, l.target, r.open, lpad(CAST(r.turn AS VARCHAR), 7, '0') || r.reason AS ranked
  FROM chitieu_lacking AS l JOIN chitieu_reached AS r ON r.target = l.target
  LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target AND p.source = r.source
  WHERE p.state IN (0, 2, 5) OR (p.state IS NULL AND r.obliged = 1)) AS r ON r.series = l.series AND r.target = l.target
GROUP BY l.series, l.target;

-- Targets of which something was sent twice.
CREATE OR REPLACE TEMP TABLE chitieu_twice AS
SELECT DISTINCT d.grp, e.target FROM chitieu_doubled AS d JOIN chitieu_entering AS e ON e.source = d.source;

-- Faults of the figures: while one is here, nothing is restated.
CREATE OR REPLACE TEMP TABLE chitieu_faults AS
SELECT 'unit-unknown' AS code, '' AS col, i.unit AS told, i.listdate AS listdate, count(*) AS times
FROM chitieu_input AS i LEFT JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit
WHERE u.source IS NULL GROUP BY i.unit, i.listdate
UNION ALL
SELECT code, 'births', told, '', count(*)
FROM (SELECT CASE WHEN COALESCE(CAST(i.cell0 AS VARCHAR), '') IN ('', '-', '…', '...', 'x', 'c') OR regexp_full_match(COALESCE(CAST(i.cell0 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN NULL
  WHEN NOT regexp_full_match(COALESCE(CAST(i.cell0 AS VARCHAR), ''), '[+-]?[0-9]{1,40}([.][0-9]{1,15})?') THEN 'number-invalid'
  WHEN position('.' IN i.cell0) > 0 AND length(i.cell0) - position('.' IN i.cell0) > 0 THEN 'decimals-exceeded' ELSE 'number-too-wide' END AS code, CAST(i.cell0 AS VARCHAR) AS told FROM chitieu_input AS i) AS f WHERE code IS NOT NULL GROUP BY code, told
UNION ALL
SELECT code, 'people', told, '', count(*)
FROM (SELECT CASE WHEN COALESCE(CAST(i.cell1 AS VARCHAR), '') IN ('', '-', '…', '...', 'x', 'c') OR regexp_full_match(COALESCE(CAST(i.cell1 AS VARCHAR), ''), '[+-]?0*[0-9]{1,29}') THEN NULL
  WHEN NOT regexp_full_match(COALESCE(CAST(i.cell1 AS VARCHAR), ''), '[+-]?[0-9]{1,40}([.][0-9]{1,15})?') THEN 'number-invalid'
  WHEN position('.' IN i.cell1) > 0 AND length(i.cell1) - position('.' IN i.cell1) > 0 THEN 'decimals-exceeded' ELSE 'number-too-wide' END AS code, CAST(i.cell1 AS VARCHAR) AS told FROM chitieu_input AS i) AS f WHERE code IS NOT NULL GROUP BY code, told;

-- Series that SQL does not carry, and why: they have no figures.
CREATE OR REPLACE TEMP TABLE chitieu_left AS
SELECT s.series, 'several-lists' AS reason FROM chitieu_series AS s
JOIN (SELECT period FROM chitieu_groups GROUP BY period HAVING count(*) > 1) AS m ON m.period = s.period
UNION
SELECT s.series, 'back-cast' FROM chitieu_series AS s JOIN (SELECT DISTINCT g.grp FROM chitieu_input AS i JOIN chitieu_groups AS g ON g.period = i.period AND g.listdate = i.listdate
  JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit
  WHERE (u.aloneSince IS NOT NULL AND g.ends IS NOT NULL AND g.ends <= u.aloneSince)) AS b ON b.grp = s.grp
UNION
SELECT DISTINCT series, 'confidential' FROM chitieu_said WHERE state = 4;

-- Amounts whose way is not known, by the unit that holds all their ends.
CREATE OR REPLACE TEMP TABLE chitieu_kept AS
SELECT series, unit, code, name, min(reason) AS reason, string_agg(lineage, '|' ORDER BY lineage) AS lineage,
  CAST(count(*) AS BIGINT) AS pieces, CAST(sum(amount) AS HUGEINT) AS amount FROM (SELECT o.series, h.unit, h.code, h.name, h.reason, h.lineage, COALESCE(p.part, o.amount) AS amount
  FROM chitieu_odd AS o JOIN chitieu_pieces AS h ON h.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = h.place WHERE o.state = 0) AS k
GROUP BY series, unit, code, name;

-- Totals of closed groups of which nothing is missing.
CREATE OR REPLACE TEMP TABLE chitieu_totals AS
SELECT m.series, c.members, c.owed + COALESCE(f.free, 0) AS sources, m.known + COALESCE(w.amount, 0) AS amount
FROM (SELECT a.series, m.cluster, count(*) AS fed, sum(a.missing) AS missing, sum(a.numbers) AS numbers, CAST(sum(a.known) AS HUGEINT) AS known
  FROM chitieu_sums AS a JOIN chitieu_members AS m ON m.target = a.target GROUP BY a.series, m.cluster) AS m
JOIN chitieu_clusters AS c ON c.cluster = m.cluster
LEFT JOIN (SELECT o.series, i.cluster, CAST(sum(COALESCE(p.part, o.amount)) AS HUGEINT) AS amount
  FROM chitieu_odd AS o JOIN chitieu_within AS i ON i.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = i.place
  WHERE o.state = 0 GROUP BY o.series, i.cluster) AS w ON w.series = m.series AND w.cluster = m.cluster
LEFT JOIN (SELECT series, cluster, CAST(count(*) AS BIGINT) AS free FROM (SELECT DISTINCT o.series, m.cluster, o.source
  FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source AND e.counts = 1
  JOIN chitieu_members AS m ON m.target = e.target WHERE o.obliged = 0) AS d GROUP BY series, cluster) AS f
  ON f.series = m.series AND f.cluster = m.cluster
JOIN chitieu_series AS s ON s.series = m.series
WHERE m.missing = 0 AND m.numbers > 0 AND s.grp NOT IN (SELECT grp FROM chitieu_doubled);

-- Sums with what stands against them.
CREATE OR REPLACE TEMP VIEW chitieu_judged AS
SELECT a.series, s.turn, s.begins, s.ends, a.unit, a.code, a.name, a.since, a.self, a.cut, a.known, a.numbers, a.applicable,
  a.flags, a.method, a.expected, a.expected - a.missing AS received, a.missingWeight, a.lineage,
  CAST(NULL AS HUGEINT) AS undecided,
  CASE WHEN w.target IS NULL THEN 0 ELSE 1 END AS twice,
  CASE WHEN a.expected = 0 THEN COALESCE(b.blur, CASE WHEN a.isFull = 1 THEN a.blur END, 'unresolved')
    WHEN a.missing > 0 OR a.expected - a.missing = 0 THEN 'coverage'
    WHEN a.isFull = 1 THEN a.blur ELSE b.blur END AS obstacle
FROM chitieu_sums AS a JOIN chitieu_series AS s ON s.series = a.series
LEFT JOIN chitieu_blurs AS b ON b.series = a.series AND b.target = a.target
LEFT JOIN chitieu_twice AS w ON w.grp = s.grp AND w.target = a.target;

-- Figures, kept amounts and group totals.
CREATE OR REPLACE TEMP VIEW chitieu_figures AS
SELECT series, unit, code, name, made AS method, CASE WHEN made = 'refused' THEN '' ELSE
    CASE WHEN made = 'summed' AND since IS NOT NULL AND begins IS NOT NULL
      AND begins <= since AND since < ends THEN 'B' ELSE '' END
    || CASE WHEN flags % 2 = 1 OR made IN ('apportioned', 'weighted', 'bounded') THEN 'E' ELSE '' END
    || CASE WHEN flags % 4 >= 2 THEN 'I' ELSE '' END || CASE WHEN flags >= 4 THEN 'P' ELSE '' END
    || CASE WHEN made = 'summed' THEN 'W' ELSE '' END END AS status,
  CASE WHEN twice = 1 THEN 'reported-twice' ELSE COALESCE(obstacle, '') END AS reason,
  CASE WHEN made NOT IN ('refused', 'bounded') AND numbers > 0 THEN known END AS amount,
  CASE WHEN made IN ('refused', 'bounded') OR numbers > 0 THEN '' WHEN applicable > 0 THEN '-' ELSE 'x' END AS mark,
  known, CAST(NULL AS HUGEINT) AS lower, CAST(NULL AS HUGEINT) AS upper, expected, received, missingWeight, lineage
FROM (SELECT j.*, CASE WHEN twice = 1 THEN 'refused'
  WHEN obstacle IS NOT NULL THEN 'refused'
  WHEN self IS NOT NULL THEN CASE WHEN method = '' THEN 'reported' ELSE method END
  WHEN cut = 1 THEN 'apportioned' ELSE 'summed' END AS made FROM chitieu_judged AS j) AS m
UNION ALL
SELECT series, unit, code, name, 'unallocated', '', reason, amount, '', NULL, NULL, NULL, pieces, pieces, '0', lineage FROM chitieu_kept
UNION ALL
SELECT series, '', '', '', 'group', '', '', amount, '', NULL, NULL, NULL, sources, sources, '0', members FROM chitieu_totals;

-- The figures as texts.
CREATE OR REPLACE TEMP VIEW chitieu_result AS
SELECT s.turn AS "chitieu_turn",
  NULLIF(s.period, '') AS "period",
  NULLIF(s.indicator, '') AS "indicator",
  NULLIF(f.unit, '') AS "unit",
  NULLIF(f.code, '') AS "code",
  NULLIF(f.name, '') AS "name",
  NULLIF(CASE WHEN f.amount IS NULL THEN f.mark ELSE CASE WHEN s.decimals = 0 THEN CAST(f.amount AS VARCHAR) ELSE CASE WHEN f.amount < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.amount) AS VARCHAR), CAST(greatest(length(CAST(abs(f.amount) AS VARCHAR)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.amount) AS VARCHAR), CAST(greatest(length(CAST(abs(f.amount) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.amount) AS VARCHAR), CAST(greatest(length(CAST(abs(f.amount) AS VARCHAR)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.amount) AS VARCHAR), CAST(greatest(length(CAST(abs(f.amount) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END END, '') AS "value",
  NULLIF(f.method, '') AS "method",
  NULLIF(f.status, '') AS "status",
  NULLIF(f.reason, '') AS "reason",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.known AS VARCHAR) ELSE CASE WHEN f.known < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.known) AS VARCHAR), CAST(greatest(length(CAST(abs(f.known) AS VARCHAR)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.known) AS VARCHAR), CAST(greatest(length(CAST(abs(f.known) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.known) AS VARCHAR), CAST(greatest(length(CAST(abs(f.known) AS VARCHAR)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.known) AS VARCHAR), CAST(greatest(length(CAST(abs(f.known) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "known",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.lower AS VARCHAR) ELSE CASE WHEN f.lower < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.lower) AS VARCHAR), CAST(greatest(length(CAST(abs(f.lower) AS VARCHAR)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.lower) AS VARCHAR), CAST(greatest(length(CAST(abs(f.lower) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.lower) AS VARCHAR), CAST(greatest(length(CAST(abs(f.lower) AS VARCHAR)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.lower) AS VARCHAR), CAST(greatest(length(CAST(abs(f.lower) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "lower",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.upper AS VARCHAR) ELSE CASE WHEN f.upper < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.upper) AS VARCHAR), CAST(greatest(length(CAST(abs(f.upper) AS VARCHAR)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.upper) AS VARCHAR), CAST(greatest(length(CAST(abs(f.upper) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.upper) AS VARCHAR), CAST(greatest(length(CAST(abs(f.upper) AS VARCHAR)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.upper) AS VARCHAR), CAST(greatest(length(CAST(abs(f.upper) AS VARCHAR)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "upper",
  NULLIF(CAST(f.expected AS VARCHAR), '') AS "expected",
  NULLIF(CAST(f.received AS VARCHAR), '') AS "received",
  NULLIF(f.missingWeight, '') AS "missingWeight",
  NULLIF(f.lineage, '') AS "sources"
FROM chitieu_figures AS f JOIN chitieu_series AS s ON s.series = f.series
WHERE f.series NOT IN (SELECT series FROM chitieu_left) AND NOT EXISTS (SELECT 1 FROM chitieu_faults);

-- Faults: none when all is well.
COPY (
SELECT * FROM chitieu_faults
) TO 'faults.csv' (FORMAT csv, HEADER);

-- Series that are not in the result, and why.
COPY (
SELECT s.*, l.reason FROM chitieu_left AS l JOIN chitieu_series AS s ON s.series = l.series
) TO 'left.csv' (FORMAT csv, HEADER);

-- The restated figures.
COPY (
SELECT "period", "indicator", "unit", "code", "name", "value", "method", "status", "reason", "known", "lower", "upper", "expected", "received", "missingWeight", "sources"
FROM chitieu_result AS r ORDER BY "chitieu_turn", COALESCE("unit", ''), COALESCE("method", ''), COALESCE("sources", '')
) TO 'restated.csv' (FORMAT csv, HEADER);
