"""Works out the totals of the sample province: `make.py --samples DIR [--faulty DIR] --data DIR --out DIR`."""

import argparse
import hashlib
import json
from pathlib import Path

from add_up import Adder
from faults import fault_lines
from read_register import Territory, rows
from read_samples import read_report
from second_route import SecondRoute
from sheets import SHEETS, SheetMaker, write_sheet
from units import lines_of
from windows import window_lines
from write_csv import plain, write_csv
from write_workbook import write_workbook

YEAR = "2025"
WINDOW_COLUMNS = (
    *("form", "calendar", "period", "firstDay", "lastDay", "daysBefore", "daysFrom", "holdsChange", "reports"),
    *("lifeOthers", "lifeLasting", "periodOthers", "periodLasting"),
)
FAULT_COLUMNS = (
    *("file", "form", "unit", "codes", "effect", "name", "oldProvince", "periods"),
    *("row", "column", "clean", "sent", "changedCells"),
)
REPORTERS = {"commune-monthly": {"commune"}, "13a-btp-htqtct-ht": {"commune"}}


def read_folder(folder):
    """All reports of a folder, in the order of their paths."""
    paths = sorted(folder.glob("*/*.xlsx"), key=lambda path: path.relative_to(folder).as_posix())
    return [read_report(path, path.relative_to(folder).as_posix()) for path in paths]


def read_rules(path):
    """Behaviour and parts of each cell of `rules.csv`."""
    return {
        (rule["form"], row, column): (rule["behaviour"], [part for part in rule["parts"].split("|") if part])
        for rule in rows(path)
        for row in rule["rows"].split("|")
        for column in rule["columns"].split("|")
    }


def figures_of(reports, rules):
    """Figures by cell, then by unit and part of the year; two reports of one unit and period stop the work."""
    figures = {cell: {} for cell in rules}
    for report in reports:
        step = report.period.removeprefix(f"{YEAR}-")
        for cell, found in figures.items():
            value = report.number(*cell[1:]) if cell[0] == report.form else None
            if value is None:
                continue
            assert (report.unit, step) not in found, f"{report.file}: a second report of {report.unit}"
            found[report.unit, step] = value
    return figures


def period_id(period):
    """`2025-Q1`, and `2025` for the year."""
    return YEAR if period == "year" else f"{YEAR}-{period}"


def write_totals(out, adder, rules):
    """Writes what can be said to `totals.csv` and what cannot to `undetermined.csv`."""
    said, unsaid = [], []
    for cell, (behaviour, _) in rules.items():
        for basis, unit, periods in adder.wanted(cell[0]):
            for period in periods:
                total = adder.total(cell, basis, unit, period)
                key = (*cell, behaviour, basis, unit, period_id(period))
                if total is None:
                    continue
                if total.value is not None:
                    said.append((*key, plain(total.value)))
                else:
                    unsaid.append((*key, plain(total.known), plain(total.crossing), total.reason))
    head = ("form", "row", "column", "behaviour", "basis", "unit", "period")
    write_csv(out / "totals.csv", (*head, "value"), sorted(said))
    write_csv(out / "undetermined.csv", (*head, "known", "crossing", "reason"), sorted(unsaid))


def made_from(folder, reports):
    """How many files of each form and period there were, and one hash over the hashes of their bytes in path order."""
    hashes = {}
    for report in reports:
        digest = hashlib.sha256((folder / report.file).read_bytes()).hexdigest()
        hashes.setdefault((report.form, report.period), []).append(f"{digest}  {report.file}\n")
    for (form, period), lines in sorted(hashes.items()):
        yield form, period, len(lines), hashlib.sha256("".join(lines).encode()).hexdigest()


def main():
    options = argparse.ArgumentParser()
    for name in ("samples", "data", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    options.add_argument("--faulty", type=Path)
    given = options.parse_args()
    here = Path(__file__).resolve().parent.parent
    plan = json.loads((given.data / "submissions/plan.json").read_text(encoding="utf-8"))
    territory = Territory(given.data, plan)
    reports = read_folder(given.samples)
    rules = read_rules(here / "rules.csv")
    figures = figures_of(reports, rules)
    every = lines_of(territory)
    lines = {form: [line for line in every if line.level in REPORTERS.get(form, (line.level,))] for form, _, _ in rules}
    (new,) = territory.new_provinces
    adder = Adder(figures, lines, rules, (list(territory.old_provinces), new))
    write_totals(given.out, adder, rules)
    words = {row["key"]: row for row in rows(here / "words.csv")}
    maker = SheetMaker(figures, lines, rules, adder, words)
    sheets = [maker.sheet(cell) for cell in SHEETS]
    for sheet in sheets:
        write_sheet(given.out / "sheets", sheet)
    write_workbook(given.out / "by-hand.xlsx", sheets)
    cell = ("form", "row", "column")
    checks = sorted(SecondRoute(reports, figures, rules, adder, territory).lines())
    write_csv(given.out / "checks.csv", ("route", *cell, "basis", "unit", "period", "total", "other", "difference"), checks)
    assert all(float(line[-1]) == 0 for line in checks), "a second route gives another total"
    write_csv(given.out / "windows.csv", WINDOW_COLUMNS, window_lines(reports, every, territory.after_day))
    if given.faulty:
        faults = fault_lines(given.data, reports, read_folder(given.faulty), every)
        write_csv(given.out / "faults.csv", FAULT_COLUMNS, faults)
    write_csv(given.out / "made-from.csv", ("form", "period", "files", "sha256"), made_from(given.samples, reports))


main()
