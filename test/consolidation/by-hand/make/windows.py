"""Which periods hold the day of the change, how many days fall to each side, and what the reports say they cover."""

from collections import Counter
from datetime import date, timedelta

from add_up import parts_of_year

CALENDARS = {"commune-monthly": "gregorian", "ii-06a-vpcp-kstt": "nd09", "13a-btp-htqtct-ht": "gregorian"}
MONTHS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12), "9M": (1, 9), "year": (1, 12)}


def window(calendar, period):
    """First day and the day after the last: `nd09` runs from the 15th of the month before to the 14th."""
    first, last = MONTHS[period]
    return _start(calendar, first), _start(calendar, last + 1)


def _start(calendar, month):
    months = 2025 * 12 + month - 1 - (1 if calendar == "nd09" else 0)
    return date(months // 12, months % 12 + 1, 15 if calendar == "nd09" else 1)


def window_lines(reports, lines, change):
    """A line for each form and period."""
    day = date.fromisoformat(change)
    lasting = {line.unit for line in lines if line.is_lasting}
    for form, calendar in CALENDARS.items():
        steps, longer = parts_of_year(form)
        for period in (*steps, *longer):
            start, end = window(calendar, period)
            here = [report for report in reports if report.form == form and report.period == f"2025-{period}"]
            said = Counter((report.covers, report.unit in lasting) for report in here)
            before = max(0, (min(end, day) - start).days)
            yield (
                form,
                calendar,
                "2025" if period == "year" else f"2025-{period}",
                start.isoformat(),
                (end - timedelta(days=1)).isoformat(),
                before,
                (end - start).days - before,
                "yes" if start < day < end else "no",
                len(here),
                said["life", False],
                said["life", True],
                said["period", False],
                said["period", True],
            )
