"""Reads the figures out of one sample workbook, by the words printed in it and by its hidden sheet."""

import re
from dataclasses import dataclass
from decimal import Decimal

from read_workbook import read_workbook

HIDDEN = "_chitieu"
LEVELS = {"I": "province", "II": "district", "III": "commune"}


@dataclass(frozen=True)
class Report:
    """One file: who it is about, for when, and its figures by row and column of the form."""

    file: str
    form: str
    unit: str
    period: str
    covers: str
    cells: dict

    def number(self, row, column):
        """The figure of a cell as an exact decimal; None where the cell is blank or holds a sign."""
        text = self.cells.get((row, column), "")
        return Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def read_report(path, name):
    """Reads a workbook made from a template."""
    sheets = read_workbook(path)
    hidden = sheets[HIDDEN]
    head = {text: hidden.get((row, 2), "") for (row, column), text in hidden.items() if column == 1}
    figures = next(iter(sheets.values()))
    read = ROWS[head["form"]]
    return Report(name, head["form"], head["subject"], head["period"], head["covers"], read(figures))


def _by_code(cells):
    return _table(cells, lambda line: line.get("B"))


def _by_level(cells):
    level = None

    def row_of(line):
        nonlocal level
        number, label = line.get("1", ""), line.get("2", "")
        if number in LEVELS:
            level = LEVELS[number]
            return f"level-{level}"
        if label == "Tổng cộng":
            return "total"
        return f"fields-{level}/{label}" if number.isdigit() and label else None

    return _table(cells, row_of)


def _by_total(cells):
    return _table(cells, lambda line: "total" if line.get("A") == "Tổng số" else None)


ROWS = {"commune-monthly": _by_code, "ii-06a-vpcp-kstt": _by_level, "13a-btp-htqtct-ht": _by_total}


def _table(cells, row_of):
    """Figures under the line that numbers the columns: `A B C 1 2 …` or `(1) (2) (3)=(4)+(5)+(6) …`."""
    index_row = _index_row(cells)
    columns = {column: _index(text) for (row, column), text in cells.items() if row == index_row}
    lines = {}
    for (row, column), text in sorted(cells.items()):
        if row > index_row and column in columns:
            lines.setdefault(row, {})[columns[column]] = text
    found = {}
    for _, line in sorted(lines.items()):
        code = row_of(line)
        if code:
            found.update({(code, index): text for index, text in line.items()})
    return found


def _index(text):
    return re.match(r"\(?([0-9A-Z]+)\)?", text).group(1)


def _index_row(cells):
    texts = {}
    for (row, column), text in cells.items():
        texts.setdefault(row, {})[column] = text
    return next(
        row
        for row, line in sorted(texts.items())
        if line.get(1) in ("A", "(1)") and sum(bool(re.match(r"\(?\d", text)) for text in line.values()) > 3
    )
