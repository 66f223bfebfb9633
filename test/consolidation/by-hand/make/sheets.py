"""The readable sheets: a line for each unit with its figures as sent, then the totals with their formulas."""

from dataclasses import dataclass, field

from add_up import BEFORE, NEW, OLD, REPORTED, parts_of_year
from write_csv import plain, write_csv

SHEETS = [
    ("commune-monthly", "TTHC01", "2"),
    ("commune-monthly", "TTHC02", "2"),
    ("commune-monthly", "TTHC04", "2"),
    ("commune-monthly", "TTHC01", "3"),
    ("commune-monthly", "AS01", "2"),
    ("commune-monthly", "DTC02", "2"),
    ("ii-06a-vpcp-kstt", "total", "3"),
    ("ii-06a-vpcp-kstt", "total", "4"),
    ("ii-06a-vpcp-kstt", "total", "5"),
    ("ii-06a-vpcp-kstt", "total", "6"),
    ("ii-06a-vpcp-kstt", "total", "11"),
    ("13a-btp-htqtct-ht", "total", "1"),
]
UNIT_COLUMNS = ("unit", "name", "level", "district", "oldProvince", "becomes", "comesFrom")
CARRIED = "carried"


@dataclass
class Sheet:
    """A table whose cells are texts, numbers or (number, formula)."""

    name: str
    header: list
    lines: list = field(default_factory=list)


def name_of(cell):
    """Name of a sheet and of its file."""
    return "_".join(cell)


class SheetMaker:
    """Builds the sheet of a cell from the same figures and totals as `totals.csv`."""

    def __init__(self, figures, lines, rules, adder, words):
        self._figures, self._lines, self._rules, self._adder, self._words = figures, lines, rules, adder, words

    def sheet(self, cell):
        """The units in the order of the old provinces, then one line of totals for each basis and province."""
        steps, longer = parts_of_year(cell[0])
        has_carried = self._rules[cell][0] == "cumulative:change"
        shown = [*steps, *([CARRIED] if has_carried else []), *longer]
        sheet = Sheet(name_of(cell), [*UNIT_COLUMNS, *[label(each) for each in shown], "formula", "wordsVi", "wordsEn"])
        letters = {each: chr(ord("A") + len(UNIT_COLUMNS) + at) for at, each in enumerate(shown)}
        for line in self._lines[cell[0]]:
            sheet.lines.append([*[getattr(line, name) for name in UNIT_ATTRIBUTES], *self._sent(cell, line, shown)])
        bases = sorted(self._adder.wanted(cell[0]), key=lambda each: (ORDER.index(each[0]), each[1]))
        for basis, unit, periods in bases:
            row = len(sheet.lines) + 2
            sheet.lines.append(self._totals(cell, basis, unit, periods, shown, letters, row))
        return sheet

    def _sent(self, cell, line, shown):
        sent = self._figures[cell]
        for each in shown:
            if each == CARRIED:
                yield sent[line.unit, "Q2"] if line.is_ended else None
            else:
                yield sent.get((line.unit, each))

    def _totals(self, cell, basis, unit, periods, shown, letters, row):
        behaviour = self._rules[cell][0]
        formulas, values, reasons = {}, [], []
        for each in shown:
            total = self._adder.total(cell, basis, unit, each) if each in periods else None
            if total is not None and total.value is not None:
                formulas[each] = self._formula(cell, basis, unit, each, letters, row)
                values.append((total.value, formulas[each]))
            else:
                values.append(None)
                reasons += [total.reason] if total is not None and total.reason not in reasons else []
        text = "; ".join(f"{label(each)} = {formula}" for each, formula in formulas.items())
        words = ["; ".join(self._words[key][language] for key in (basis, behaviour, *reasons)) for language in ("vi", "en")]
        return [unit, basis, "", "", "", "", "", *values, text, *words]

    def _formula(self, cell, basis, unit, period, letters, row):
        behaviour, parts = self._rules[cell]
        form, line, column = cell
        steps, longer = parts_of_year(form)
        own = letters[period]
        if behaviour == "ratio":
            over, under = [f"'{name_of((form, part, column))}'!{own}{row}" for part in parts]
            return f"ROUND({over}/{under}*100,2)"
        if period in steps:
            formula = self._sum(form, basis, unit, own)
            is_carried = behaviour == "cumulative:change" and period not in BEFORE and basis != REPORTED
            return f"{formula}+{self._sum(form, basis, unit, letters[CARRIED])}" if is_carried else formula
        if behaviour == "toProcess":
            return "+".join(f"'{name_of((form, line, part))}'!{own}{row}" for part in parts)
        is_new = basis == REPORTED and unit not in {each.old_province for each in self._lines[form]}
        used = [letters[each] + str(row) for each in longer[period] if not (is_new and each in BEFORE)]
        return "+".join(used) if behaviour == "flow" else used[0 if behaviour == "opening" else -1]

    def _sum(self, form, basis, unit, letter):
        lines = self._lines[form]
        rows = [at + 2 for at, line in enumerate(lines) if line.counts_for(OLD, unit)]
        first, last = (rows[0], rows[-1]) if rows else (2, len(lines) + 1)
        return f"SUM({letter}{first}:{letter}{last})"


UNIT_ATTRIBUTES = ("unit", "name", "level", "district", "old_province", "becomes", "comes_from")
ORDER = [REPORTED, NEW, OLD]


def label(period):
    """A period as the head of a column."""
    return "2025" if period == "year" else period


def write_sheet(folder, sheet):
    """Writes a sheet as CSV, numbers as plain digits."""
    width = len(sheet.header)
    lines = [[_text(cell) for cell in line] + [""] * (width - len(line)) for line in sheet.lines]
    write_csv(folder / f"{sheet.name}.csv", sheet.header, lines)


def _text(cell):
    if isinstance(cell, tuple):
        cell = cell[0]
    return cell if isinstance(cell, str) else plain(cell)
