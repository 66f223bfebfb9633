"""What the set with planted faults changes: reports refused, reports kept with other figures, reports not owed."""

from collections import defaultdict

from add_up import parts_of_year
from read_register import rows
from write_csv import plain

SHOWN = {"commune-monthly": ("TTHC01", "2"), "ii-06a-vpcp-kstt": ("total", "3"), "13a-btp-htqtct-ht": ("total", "1")}


def fault_lines(data, clean, faulty, lines):
    """A line for each faulty file: its findings, what becomes of it, one figure in both sets, cells that differ."""
    units = {line.unit: line for line in lines}
    severities = {row["code"]: row["severity"] for row in rows(data / "issue-codes.csv")}
    findings = defaultdict(set)
    for row in rows(data / "submissions/planted-faults.csv"):
        if row["file"]:
            findings[row["file"]].add(row["code"])
    before, after = {each.file: each for each in clean}, {each.file: each for each in faulty}
    for file, codes in sorted(findings.items()):
        sent, meant = after[file], before.get(file)
        is_refused = any(severities[code] == "error" for code in codes)
        cell = SHOWN[sent.form]
        changed = sorted(
            f"{row}/{column}"
            for row, column in (meant.cells.keys() | sent.cells.keys() if meant else ())
            if meant.cells.get((row, column)) != sent.cells.get((row, column))
        )
        yield (
            file,
            sent.form,
            sent.unit,
            "|".join(sorted(codes)),
            "extra" if meant is None else "drops-out" if is_refused else "stays",
            units[sent.unit].name,
            units[sent.unit].old_province,
            "|".join(_periods(sent)),
            *cell,
            plain(meant.number(*cell)) if meant else "",
            plain(sent.number(*cell)),
            "|".join(changed),
        )


def _periods(report):
    step = report.period.removeprefix("2025-")
    longer = parts_of_year(report.form)[1]
    return [report.period, *("2025" if name == "year" else f"2025-{name}" for name, parts in longer.items() if step in parts)]
