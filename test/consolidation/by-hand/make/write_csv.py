"""Writes tables the same way each time."""

import csv


def write_csv(path, header, lines):
    """Writes a CSV file: UTF-8, one record a line, line feeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)


def plain(value):
    """A number as plain digits; nothing where there is none."""
    return "" if value is None else format(value, "f")
