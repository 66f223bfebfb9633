SET client_encoding = 'UTF8';

SET standard_conforming_strings = on;

-- What a text means on a list: codes and ids.
CREATE TEMP TABLE chitieu_spellings (listdate text, spelled text, source bigint, aloneSince text);

\copy chitieu_spellings FROM 'chitieu_spellings.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_spellings;

-- Units of the old lists.
CREATE TEMP TABLE chitieu_sources (source bigint, listdate text, unit text, obliged bigint, whole bigint, odd bigint, holder text, holderCode text, holderName text);

\copy chitieu_sources FROM 'chitieu_sources.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_sources;

-- Shares of units that are cut: each known way and each piece, as portion of a total.
CREATE TEMP TABLE chitieu_ways (source bigint, place bigint, portion numeric, total numeric);

\copy chitieu_ways FROM 'chitieu_ways.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_ways;

-- Sources that enter a target, each once.
CREATE TEMP TABLE chitieu_entering (target bigint, source bigint, obliged bigint, whole bigint, counts bigint, place bigint, cut bigint, weight numeric, lineage text);

\copy chitieu_entering FROM 'chitieu_entering.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_entering;

-- Targets that a piece may have reached.
CREATE TEMP TABLE chitieu_reached (target bigint, source bigint, place bigint, turn bigint, obliged bigint, open bigint, reason text, most numeric, total numeric, less bigint);

\copy chitieu_reached FROM 'chitieu_reached.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_reached;

-- Pieces of units whose way is not known, but the unit that holds all their ends is.
CREATE TEMP TABLE chitieu_pieces (source bigint, place bigint, unit text, code text, name text, reason text, lineage text);

\copy chitieu_pieces FROM 'chitieu_pieces.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_pieces;

-- Units of the new list as seen from an old one.
CREATE TEMP TABLE chitieu_targets (target bigint, listdate text, unit text, code text, name text, since text, leak text, self bigint, fed bigint, senders bigint, counted bigint, cut bigint, owed bigint, owedWeight numeric, reaches bigint, blur text, lineage text);

\copy chitieu_targets FROM 'chitieu_targets.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_targets;

-- Sources of one target of which one lies in the other.
CREATE TEMP TABLE chitieu_nested (target bigint, source bigint, above bigint);

\copy chitieu_nested FROM 'chitieu_nested.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_nested;

-- Closed groups: targets whose parts are unknown and whose total is exact.
CREATE TEMP TABLE chitieu_clusters (cluster bigint, listdate text, members text, size bigint, owed bigint);

\copy chitieu_clusters FROM 'chitieu_clusters.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_clusters;

-- Targets of closed groups.
CREATE TEMP TABLE chitieu_members (cluster bigint, target bigint);

\copy chitieu_members FROM 'chitieu_members.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_members;

-- Pieces that stay within a closed group.
CREATE TEMP TABLE chitieu_within (cluster bigint, source bigint, place bigint);

\copy chitieu_within FROM 'chitieu_within.csv' WITH (FORMAT csv, HEADER)

ANALYZE chitieu_within;

-- The figures, by names of the plan.
CREATE TEMP VIEW chitieu_input AS
SELECT COALESCE(CAST("town" AS text), '') AS unit, '' AS period, '2000-06-01' AS listdate, "births" AS cell0, "people" AS cell1 FROM figures AS f;

-- Rows that share keys, period and list.
CREATE TEMP TABLE chitieu_groups AS
SELECT CAST(row_number() OVER (ORDER BY period, listdate) - 1 AS bigint) AS grp, period, listdate,
  CASE WHEN ((period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') AND ((period ~ '^(.{8}(0[1-9]|1[0-9]|2[0-8]))$')
  OR (period ~ '^(.{5}(0[13-9]|1[0-2])-(29|30))$') OR (period ~ '^(.{5}(0[13578]|1[02])-31)$')
  OR ((period ~ '^(.{5}02-29)$') AND (CASE WHEN (period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') THEN CAST(substr(period, 1, 4) AS bigint) ELSE 1 END) % 4 = 0
  AND (CASE WHEN (period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') THEN CAST(substr(period, 1, 4) AS bigint) ELSE 1 END) % 100 <> 0)
  OR (period ~ '^(([02468][048]|[13579][26])00-02-29)$'))) THEN period
  WHEN (period ~ '^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?)$') THEN lpad(CAST(CAST(div(CAST(substr(period, 1, 4) AS bigint) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS bigint) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS bigint) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS bigint) END - 1 + 0, 12) AS bigint) AS text), 4, '0') || '-' || lpad(CAST(CAST(mod(CAST(substr(period, 1, 4) AS bigint) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS bigint) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS bigint) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS bigint) END - 1 + 0, 12) AS bigint) + 1 AS text), 2, '0') || '-01' END AS begins, CASE WHEN ((period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') AND ((period ~ '^(.{8}(0[1-9]|1[0-9]|2[0-8]))$')
  OR (period ~ '^(.{5}(0[13-9]|1[0-2])-(29|30))$') OR (period ~ '^(.{5}(0[13578]|1[02])-31)$')
  OR ((period ~ '^(.{5}02-29)$') AND (CASE WHEN (period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') THEN CAST(substr(period, 1, 4) AS bigint) ELSE 1 END) % 4 = 0
  AND (CASE WHEN (period ~ '^([0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2})$') THEN CAST(substr(period, 1, 4) AS bigint) ELSE 1 END) % 100 <> 0)
  OR (period ~ '^(([02468][048]|[13579][26])00-02-29)$'))) THEN period || '~'
  WHEN (period ~ '^([0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?)$') THEN lpad(CAST(CAST(div(CAST(substr(period, 1, 4) AS bigint) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS bigint) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS bigint) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS bigint) END - 1 + 0 + CASE WHEN length(period) = 4 THEN 12 WHEN period LIKE '%9M' THEN 9 WHEN substr(period, 6, 1) = 'Q' THEN 3
  WHEN substr(period, 6, 1) = 'H' THEN 6 ELSE 1 END, 12) AS bigint) AS text), 4, '0') || '-' || lpad(CAST(CAST(mod(CAST(substr(period, 1, 4) AS bigint) * 12 + CASE WHEN length(period) = 4 OR period LIKE '%9M' THEN 1 WHEN substr(period, 6, 1) = 'Q' THEN CAST(substr(period, 7, 1) AS bigint) * 3 - 2
  WHEN substr(period, 6, 1) = 'H' THEN CAST(substr(period, 7, 1) AS bigint) * 6 - 5 ELSE CAST(substr(period, 6, 2) AS bigint) END - 1 + 0 + CASE WHEN length(period) = 4 THEN 12 WHEN period LIKE '%9M' THEN 9 WHEN substr(period, 6, 1) = 'Q' THEN 3
  WHEN substr(period, 6, 1) = 'H' THEN 6 ELSE 1 END, 12) AS bigint) + 1 AS text), 2, '0') || '-01' END AS ends
FROM (SELECT DISTINCT period, listdate FROM chitieu_input) AS d;

ANALYZE chitieu_groups;

-- Groups times columns, in output order.
CREATE TEMP TABLE chitieu_series AS
SELECT g.*, c.indicator, c.decimals, CAST(g.grp * 2 + c.col AS bigint) AS series,
  row_number() OVER (ORDER BY (period COLLATE "C"), (indicator COLLATE "C")) AS turn
FROM chitieu_groups AS g CROSS JOIN (SELECT 0 AS col, 'births' AS indicator, 0 AS decimals UNION ALL SELECT 1 AS col, 'people' AS indicator, 0 AS decimals) AS c;

ANALYZE chitieu_series;

-- Rows whose unit is known, by source.
CREATE TEMP VIEW chitieu_placed AS
SELECT g.grp, u.source, i.cell0, i.cell1, '' AS method, 0 AS flags
FROM chitieu_input AS i JOIN chitieu_groups AS g ON g.period = i.period AND g.listdate = i.listdate
  JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit;

-- Sources with two rows: neither counts.
CREATE TEMP TABLE chitieu_doubled AS
SELECT p.grp, p.source FROM chitieu_placed AS p JOIN (SELECT grp FROM chitieu_placed GROUP BY grp
  HAVING count(*) > count(DISTINCT source)) AS d ON d.grp = p.grp GROUP BY p.grp, p.source HAVING count(*) > 1;

ANALYZE chitieu_doubled;

-- Cells as they were sent.
CREATE TEMP VIEW chitieu_said AS
SELECT grp, CAST(grp * 2 + 0 AS bigint) AS series, source, flags, method,
  CASE WHEN (COALESCE(CAST(cell0 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN 0 ELSE CASE COALESCE(CAST(cell0 AS text), '') WHEN '-' THEN 1 WHEN '…' THEN 2 WHEN '...' THEN 2 WHEN 'x' THEN 3 WHEN 'c' THEN 4 ELSE 5 END END AS state,
  CASE WHEN (COALESCE(CAST(cell0 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN CAST(replace(cell0, '+', '') AS numeric(100, 0)) ELSE 0 END AS amount FROM chitieu_placed
UNION ALL
SELECT grp, CAST(grp * 2 + 1 AS bigint) AS series, source, flags, method,
  CASE WHEN (COALESCE(CAST(cell1 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN 0 ELSE CASE COALESCE(CAST(cell1 AS text), '') WHEN '-' THEN 1 WHEN '…' THEN 2 WHEN '...' THEN 2 WHEN 'x' THEN 3 WHEN 'c' THEN 4 ELSE 5 END END AS state,
  CASE WHEN (COALESCE(CAST(cell1 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN CAST(replace(cell1, '+', '') AS numeric(100, 0)) ELSE 0 END AS amount FROM chitieu_placed;

-- Cells, one for each source and series.
CREATE TEMP VIEW chitieu_cells AS
SELECT s.series, s.source, s.flags, s.method, s.state, s.amount FROM chitieu_said AS s
  LEFT JOIN chitieu_doubled AS d ON d.grp = s.grp AND d.source = s.source WHERE d.grp IS NULL
UNION ALL
SELECT CAST(grp * 2 + 0 AS bigint), source, 0, '', 5, 0 FROM chitieu_doubled
UNION ALL
SELECT CAST(grp * 2 + 1 AS bigint), source, 0, '', 5, 0 FROM chitieu_doubled;

-- Cells of sources that are cut, in pieces or not obliged.
CREATE TEMP TABLE chitieu_odd AS
SELECT c.series, c.source, c.flags, c.method, c.state, c.amount, s.whole, s.obliged
FROM chitieu_cells AS c JOIN chitieu_sources AS s ON s.source = c.source WHERE s.odd = 1;

ANALYZE chitieu_odd;

-- Figures cut along their ways, by largest remainder.
CREATE TEMP TABLE chitieu_parts AS
SELECT series, source, place, CASE WHEN amount < 0 THEN -1 ELSE 1 END * (least + CASE WHEN
  row_number() OVER (PARTITION BY series, source ORDER BY rest DESC, place) <= size - sum(least) OVER (PARTITION BY series, source)
  THEN 1 ELSE 0 END) AS part
FROM (SELECT o.series, o.source, w.place, o.amount, abs(o.amount) AS size,
  div(abs(o.amount) * w.portion, w.total) AS least, mod(abs(o.amount) * w.portion, w.total) AS rest
  FROM chitieu_odd AS o JOIN chitieu_ways AS w ON w.source = o.source WHERE o.state = 0) AS cut;

ANALYZE chitieu_parts;

-- What each source brings into each target.
CREATE TEMP VIEW chitieu_entries AS
SELECT c.series, e.target, e.counts, c.state, c.flags, c.method,
  CASE WHEN c.state = 0 AND e.place IS NOT NULL THEN c.amount ELSE 0 END AS known
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source WHERE e.whole = 1
UNION ALL
SELECT o.series, e.target, e.counts, o.state, o.flags, o.method, COALESCE(p.part, 0)
FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source
LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = e.place WHERE e.whole = 0;

-- Sums and counts by series and target.
CREATE TEMP TABLE chitieu_tally AS
SELECT series, target, CAST(count(*) FILTER (WHERE state <> 9) AS bigint) AS came, CAST(count(*) FILTER (WHERE state = 0) AS bigint) AS filled, CAST(sum(known) AS numeric(100, 0)) AS known,
  0 AS flags, '' AS method
FROM (SELECT series, target, counts, state, flags, method, known FROM chitieu_entries
  UNION ALL
  SELECT s.series, t.target, 0, 9, 0, '', 0
  FROM chitieu_series AS s JOIN chitieu_targets AS t ON t.listdate = s.listdate WHERE t.fed = 1) AS e
GROUP BY series, target;

ANALYZE chitieu_tally;

-- Sums of which some source sent no number.
CREATE TEMP TABLE chitieu_lacking AS
SELECT a.series, a.target, t.leak, t.owed, t.owedWeight
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target WHERE a.came < t.senders OR a.filled < t.senders;

ANALYZE chitieu_lacking;

-- What entered those sums, source by source.
CREATE TEMP TABLE chitieu_partial AS
SELECT l.series, l.target, e.source, e.counts, e.obliged, e.cut, e.weight, e.lineage, c.state
FROM chitieu_cells AS c JOIN chitieu_entering AS e ON e.source = c.source
JOIN chitieu_lacking AS l ON l.series = c.series AND l.target = e.target;

ANALYZE chitieu_partial;

-- Their sources and the weight of what is missing.
CREATE TEMP TABLE chitieu_details AS
SELECT series, target, expected, missing, numbers, applicable, cut, lineage, CASE WHEN gone = 0 OR entered = 0 THEN '0' WHEN div(2000000 * gone + entered, 2 * entered) >= 1000000 THEN '1'
  ELSE regexp_replace(regexp_replace('0.' || lpad(CAST(div(2000000 * gone + entered, 2 * entered) AS text), 6, '0'), '0+$', ''), '[.]$', '') END AS missingWeight
FROM (SELECT l.series, l.target, max(l.owed) + CAST(count(*) FILTER (WHERE p.counts = 1 AND p.obliged = 0) AS bigint) AS expected,
  max(l.owed) - CAST(count(*) FILTER (WHERE p.counts = 1 AND p.obliged = 1) AS bigint) + CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state IN (2, 5)) AS bigint) AS missing,
  CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state = 0) AS bigint) AS numbers, CAST(count(*) FILTER (WHERE p.counts = 1 AND p.state IN (0, 1)) AS bigint) AS applicable,
  COALESCE(max(CASE WHEN p.state = 0 THEN p.cut END), 0) AS cut,
  string_agg(CASE WHEN p.counts = 1 AND p.state IN (0, 1, 3) THEN p.lineage END, '|' ORDER BY p.source) AS lineage,
  CAST(max(l.owedWeight) + COALESCE(sum(CASE WHEN p.obliged = 0 THEN p.weight END), 0) AS numeric(100, 0)) AS entered,
  CAST(max(l.owedWeight) - COALESCE(sum(CASE WHEN p.obliged = 1 THEN p.weight END), 0)
    + COALESCE(sum(CASE WHEN p.state IN (2, 5) THEN p.weight END), 0) AS numeric(100, 0)) AS gone
  FROM chitieu_lacking AS l LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target
  GROUP BY l.series, l.target) AS d;

ANALYZE chitieu_details;

-- Sums beside what is known of their targets.
CREATE TEMP VIEW chitieu_sums AS
SELECT a.series, a.target, a.known, a.flags, a.method, t.unit, t.code, t.name, t.since, t.self,
  CASE WHEN d.target IS NULL THEN 1 ELSE 0 END AS isFull, t.blur,
  COALESCE(d.expected, t.counted) AS expected, COALESCE(d.missing, 0) AS missing, COALESCE(d.numbers, t.counted) AS numbers,
  COALESCE(d.applicable, t.counted) AS applicable, COALESCE(d.cut, t.cut) AS cut, COALESCE(d.missingWeight, '0') AS missingWeight,
  CASE WHEN d.target IS NULL THEN t.lineage ELSE COALESCE(d.lineage, '') END AS lineage
FROM chitieu_tally AS a JOIN chitieu_targets AS t ON t.target = a.target
LEFT JOIN chitieu_details AS d ON d.series = a.series AND d.target = a.target;

-- Why they are not exact.
CREATE TEMP TABLE chitieu_blurs AS
SELECT l.series, l.target, COALESCE(substr(min(CASE WHEN r.open = 1 THEN r.ranked END), 8), max(l.leak),
  substr(min(r.ranked), 8)) AS blur
FROM chitieu_lacking AS l LEFT JOIN (SELECT l.series, l.target, r.open, lpad(CAST(r.turn AS text), 7, '0') || r.reason AS ranked
  FROM chitieu_lacking AS l JOIN chitieu_reached AS r ON r.target = l.target
  LEFT JOIN chitieu_partial AS p ON p.series = l.series AND p.target = l.target AND p.source = r.source
  WHERE p.state IN (0, 2, 5) OR (p.state IS NULL AND r.obliged = 1)) AS r ON r.series = l.series AND r.target = l.target
GROUP BY l.series, l.target;

ANALYZE chitieu_blurs;

-- Targets of which something was sent twice.
CREATE TEMP TABLE chitieu_twice AS
SELECT DISTINCT d.grp, e.target FROM chitieu_doubled AS d JOIN chitieu_entering AS e ON e.source = d.source;

ANALYZE chitieu_twice;

-- Faults of the figures: while one is here, nothing is restated.
CREATE TEMP TABLE chitieu_faults AS
SELECT 'unit-unknown' AS code, '' AS col, i.unit AS told, i.listdate AS listdate, count(*) AS times
FROM chitieu_input AS i LEFT JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit
WHERE u.source IS NULL GROUP BY i.unit, i.listdate
UNION ALL
SELECT code, 'births', told, '', count(*)
FROM (SELECT CASE WHEN COALESCE(CAST(i.cell0 AS text), '') IN ('', '-', '…', '...', 'x', 'c') OR (COALESCE(CAST(i.cell0 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN NULL
  WHEN NOT (COALESCE(CAST(i.cell0 AS text), '') ~ '^([+-]?[0-9]{1,40}([.][0-9]{1,15})?)$') THEN 'number-invalid'
  WHEN position('.' IN i.cell0) > 0 AND length(i.cell0) - position('.' IN i.cell0) > 0 THEN 'decimals-exceeded' ELSE 'number-too-wide' END AS code, CAST(i.cell0 AS text) AS told FROM chitieu_input AS i) AS f WHERE code IS NOT NULL GROUP BY code, told
UNION ALL
SELECT code, 'people', told, '', count(*)
FROM (SELECT CASE WHEN COALESCE(CAST(i.cell1 AS text), '') IN ('', '-', '…', '...', 'x', 'c') OR (COALESCE(CAST(i.cell1 AS text), '') ~ '^([+-]?0*[0-9]{1,29})$') THEN NULL
  WHEN NOT (COALESCE(CAST(i.cell1 AS text), '') ~ '^([+-]?[0-9]{1,40}([.][0-9]{1,15})?)$') THEN 'number-invalid'
  WHEN position('.' IN i.cell1) > 0 AND length(i.cell1) - position('.' IN i.cell1) > 0 THEN 'decimals-exceeded' ELSE 'number-too-wide' END AS code, CAST(i.cell1 AS text) AS told FROM chitieu_input AS i) AS f WHERE code IS NOT NULL GROUP BY code, told;

ANALYZE chitieu_faults;

-- Series that SQL does not carry, and why: they have no figures.
CREATE TEMP TABLE chitieu_left AS
SELECT s.series, 'several-lists' AS reason FROM chitieu_series AS s
JOIN (SELECT period FROM chitieu_groups GROUP BY period HAVING count(*) > 1) AS m ON m.period = s.period
UNION
SELECT s.series, 'back-cast' FROM chitieu_series AS s JOIN (SELECT DISTINCT g.grp FROM chitieu_input AS i JOIN chitieu_groups AS g ON g.period = i.period AND g.listdate = i.listdate
  JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit
  WHERE (u.aloneSince IS NOT NULL AND g.ends IS NOT NULL AND (g.ends COLLATE "C") <= (u.aloneSince COLLATE "C"))) AS b ON b.grp = s.grp
UNION
SELECT DISTINCT series, 'confidential' FROM chitieu_said WHERE state = 4;

ANALYZE chitieu_left;

-- Amounts whose way is not known, by the unit that holds all their ends.
CREATE TEMP TABLE chitieu_kept AS
SELECT series, unit, code, name, min(reason) AS reason, string_agg(lineage, '|' ORDER BY (lineage COLLATE "C")) AS lineage,
  CAST(count(*) AS bigint) AS pieces, CAST(sum(amount) AS numeric(100, 0)) AS amount FROM (SELECT o.series, h.unit, h.code, h.name, h.reason, h.lineage, COALESCE(p.part, o.amount) AS amount
  FROM chitieu_odd AS o JOIN chitieu_pieces AS h ON h.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = h.place WHERE o.state = 0) AS k
GROUP BY series, unit, code, name;

ANALYZE chitieu_kept;

-- Totals of closed groups of which nothing is missing.
CREATE TEMP TABLE chitieu_totals AS
SELECT m.series, c.members, c.owed + COALESCE(f.free, 0) AS sources, m.known + COALESCE(w.amount, 0) AS amount
FROM (SELECT a.series, m.cluster, count(*) AS fed, sum(a.missing) AS missing, sum(a.numbers) AS numbers, CAST(sum(a.known) AS numeric(100, 0)) AS known
  FROM chitieu_sums AS a JOIN chitieu_members AS m ON m.target = a.target GROUP BY a.series, m.cluster) AS m
JOIN chitieu_clusters AS c ON c.cluster = m.cluster
LEFT JOIN (SELECT o.series, i.cluster, CAST(sum(COALESCE(p.part, o.amount)) AS numeric(100, 0)) AS amount
  FROM chitieu_odd AS o JOIN chitieu_within AS i ON i.source = o.source
  LEFT JOIN chitieu_parts AS p ON p.series = o.series AND p.source = o.source AND p.place = i.place
  WHERE o.state = 0 GROUP BY o.series, i.cluster) AS w ON w.series = m.series AND w.cluster = m.cluster
LEFT JOIN (SELECT series, cluster, CAST(count(*) AS bigint) AS free FROM (SELECT DISTINCT o.series, m.cluster, o.source
  FROM chitieu_odd AS o JOIN chitieu_entering AS e ON e.source = o.source AND e.counts = 1
  JOIN chitieu_members AS m ON m.target = e.target WHERE o.obliged = 0) AS d GROUP BY series, cluster) AS f
  ON f.series = m.series AND f.cluster = m.cluster
JOIN chitieu_series AS s ON s.series = m.series
WHERE m.missing = 0 AND m.numbers > 0 AND s.grp NOT IN (SELECT grp FROM chitieu_doubled);

ANALYZE chitieu_totals;

-- Sums with what stands against them.
CREATE TEMP VIEW chitieu_judged AS
SELECT a.series, s.turn, s.begins, s.ends, a.unit, a.code, a.name, a.since, a.self, a.cut, a.known, a.numbers, a.applicable,
  a.flags, a.method, a.expected, a.expected - a.missing AS received, a.missingWeight, a.lineage,
  CAST(NULL AS numeric(100, 0)) AS undecided,
  CASE WHEN w.target IS NULL THEN 0 ELSE 1 END AS twice,
  CASE WHEN a.expected = 0 THEN COALESCE(b.blur, CASE WHEN a.isFull = 1 THEN a.blur END, 'unresolved')
    WHEN a.missing > 0 OR a.expected - a.missing = 0 THEN 'coverage'
    WHEN a.isFull = 1 THEN a.blur ELSE b.blur END AS obstacle
FROM chitieu_sums AS a JOIN chitieu_series AS s ON s.series = a.series
LEFT JOIN chitieu_blurs AS b ON b.series = a.series AND b.target = a.target
LEFT JOIN chitieu_twice AS w ON w.grp = s.grp AND w.target = a.target;

-- Figures, kept amounts and group totals.
CREATE TEMP VIEW chitieu_figures AS
SELECT series, unit, code, name, made AS method, CASE WHEN made = 'refused' THEN '' ELSE
    CASE WHEN made = 'summed' AND since IS NOT NULL AND begins IS NOT NULL
      AND (begins COLLATE "C") <= (since COLLATE "C") AND (since COLLATE "C") < (ends COLLATE "C") THEN 'B' ELSE '' END
    || CASE WHEN flags % 2 = 1 OR made IN ('apportioned', 'weighted', 'bounded') THEN 'E' ELSE '' END
    || CASE WHEN flags % 4 >= 2 THEN 'I' ELSE '' END || CASE WHEN flags >= 4 THEN 'P' ELSE '' END
    || CASE WHEN made = 'summed' THEN 'W' ELSE '' END END AS status,
  CASE WHEN twice = 1 THEN 'reported-twice' ELSE COALESCE(obstacle, '') END AS reason,
  CASE WHEN made NOT IN ('refused', 'bounded') AND numbers > 0 THEN known END AS amount,
  CASE WHEN made IN ('refused', 'bounded') OR numbers > 0 THEN '' WHEN applicable > 0 THEN '-' ELSE 'x' END AS mark,
  known, CAST(NULL AS numeric(100, 0)) AS lower, CAST(NULL AS numeric(100, 0)) AS upper, expected, received, missingWeight, lineage
FROM (SELECT j.*, CASE WHEN twice = 1 THEN 'refused'
  WHEN obstacle IS NOT NULL THEN 'refused'
  WHEN self IS NOT NULL THEN CASE WHEN method = '' THEN 'reported' ELSE method END
  WHEN cut = 1 THEN 'apportioned' ELSE 'summed' END AS made FROM chitieu_judged AS j) AS m
UNION ALL
SELECT series, unit, code, name, 'unallocated', '', reason, amount, '', NULL, NULL, NULL, pieces, pieces, '0', lineage FROM chitieu_kept
UNION ALL
SELECT series, '', '', '', 'group', '', '', amount, '', NULL, NULL, NULL, sources, sources, '0', members FROM chitieu_totals;

-- The figures as texts.
CREATE TEMP VIEW chitieu_result AS
SELECT s.turn AS "chitieu_turn",
  NULLIF(s.period, '') AS "period",
  NULLIF(s.indicator, '') AS "indicator",
  NULLIF(f.unit, '') AS "unit",
  NULLIF(f.code, '') AS "code",
  NULLIF(f.name, '') AS "name",
  NULLIF(CASE WHEN f.amount IS NULL THEN f.mark ELSE CASE WHEN s.decimals = 0 THEN CAST(f.amount AS text) ELSE CASE WHEN f.amount < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.amount) AS text), CAST(greatest(length(CAST(abs(f.amount) AS text)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.amount) AS text), CAST(greatest(length(CAST(abs(f.amount) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.amount) AS text), CAST(greatest(length(CAST(abs(f.amount) AS text)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.amount) AS text), CAST(greatest(length(CAST(abs(f.amount) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END END, '') AS "value",
  NULLIF(f.method, '') AS "method",
  NULLIF(f.status, '') AS "status",
  NULLIF(f.reason, '') AS "reason",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.known AS text) ELSE CASE WHEN f.known < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.known) AS text), CAST(greatest(length(CAST(abs(f.known) AS text)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.known) AS text), CAST(greatest(length(CAST(abs(f.known) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.known) AS text), CAST(greatest(length(CAST(abs(f.known) AS text)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.known) AS text), CAST(greatest(length(CAST(abs(f.known) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "known",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.lower AS text) ELSE CASE WHEN f.lower < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.lower) AS text), CAST(greatest(length(CAST(abs(f.lower) AS text)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.lower) AS text), CAST(greatest(length(CAST(abs(f.lower) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.lower) AS text), CAST(greatest(length(CAST(abs(f.lower) AS text)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.lower) AS text), CAST(greatest(length(CAST(abs(f.lower) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "lower",
  NULLIF(CASE WHEN s.decimals = 0 THEN CAST(f.upper AS text) ELSE CASE WHEN f.upper < 0 THEN '-' ELSE '' END ||
    substr(lpad(CAST(abs(f.upper) AS text), CAST(greatest(length(CAST(abs(f.upper) AS text)), s.decimals + 1) AS INT), '0'), 1, CAST(length(lpad(CAST(abs(f.upper) AS text), CAST(greatest(length(CAST(abs(f.upper) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT)) || '.' || substr(lpad(CAST(abs(f.upper) AS text), CAST(greatest(length(CAST(abs(f.upper) AS text)), s.decimals + 1) AS INT), '0'), CAST(length(lpad(CAST(abs(f.upper) AS text), CAST(greatest(length(CAST(abs(f.upper) AS text)), s.decimals + 1) AS INT), '0')) - s.decimals AS INT) + 1) END, '') AS "upper",
  NULLIF(CAST(f.expected AS text), '') AS "expected",
  NULLIF(CAST(f.received AS text), '') AS "received",
  NULLIF(f.missingWeight, '') AS "missingWeight",
  NULLIF(f.lineage, '') AS "sources"
FROM chitieu_figures AS f JOIN chitieu_series AS s ON s.series = f.series
WHERE f.series NOT IN (SELECT series FROM chitieu_left) AND NOT EXISTS (SELECT 1 FROM chitieu_faults);

-- Faults: none when all is well.
\copy (SELECT * FROM chitieu_faults) TO 'faults.csv' WITH (FORMAT csv, HEADER)

-- Series that are not in the result, and why.
\copy (SELECT s.*, l.reason FROM chitieu_left AS l JOIN chitieu_series AS s ON s.series = l.series) TO 'left.csv' WITH (FORMAT csv, HEADER)

-- The restated figures.
\copy (SELECT "period", "indicator", "unit", "code", "name", "value", "method", "status", "reason", "known", "lower", "upper", "expected", "received", "missingWeight", "sources" FROM chitieu_result AS r ORDER BY "chitieu_turn", (COALESCE("unit", '') COLLATE "C"), (COALESCE("method", '') COLLATE "C"), (COALESCE("sources", '') COLLATE "C")) TO 'restated.csv' WITH (FORMAT csv, HEADER)
