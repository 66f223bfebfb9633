"""The same totals by other routes: other groupings of the reports, other cells of the same files, sums the forms print."""

from collections import defaultdict
from decimal import Decimal

from add_up import BEFORE, HALF_FORM, NEW, OLD, REPORTED, parts_of_year
from write_csv import plain

FILES = "ii-06a-vpcp-kstt"
ADDED = {"flow", "stock", "cumulative:yearStart", "opening", "toProcess", "none"}
LEVELS = ("level-province", "level-district", "level-commune")
SUMS_OF_COLUMNS = {"1": (("2", "3"), ("4", "5"), ("6", "7")), "11": (("12", "13", "14"), ("15", "16"))}


class SecondRoute:
    """Lines of `checks.csv`: route, cell, basis, unit, period, the total, the same by the route, their difference."""

    def __init__(self, reports, figures, rules, adder, territory):
        self._reports, self._figures, self._rules, self._adder, self._territory = reports, figures, rules, adder, territory
        (self._new,) = territory.new_provinces

    def lines(self):
        """All comparisons, sorted."""
        routes = (self._districts, self._namesakes, self._all_files, self._column_1, self._cumulative, self._carried_over)
        for route in (*routes, self._processed, self._fields, self._levels, self._columns):
            for name, cell, basis, unit, period, other in route():
                total = self._adder.total(cell, basis, unit, period).value
                year = "2025" if period == "year" else f"2025-{period}"
                yield name, *cell, basis, unit, year, plain(total), plain(other), plain(total - other)

    def _cells(self):
        return [cell for cell, (behaviour, _) in self._rules.items() if behaviour in ADDED]

    def _of_communes(self):
        rows_of_others = {"total", "level-province", "level-district"}
        return [cell for cell in self._cells() if cell[0] != FILES or cell[1] not in rows_of_others]

    def _districts(self):
        """Subtotals of the 26 districts, then of the districts of each old province."""
        for cell in self._of_communes():
            subtotals = defaultdict(Decimal)
            for (unit, step), value in self._figures[cell].items():
                if step in BEFORE:
                    subtotals[self._territory.old_communes[unit]["parent"], step] += value
            for province in self._territory.old_provinces:
                for step in sorted({step for _, step in subtotals}):
                    inside = [
                        value
                        for (district, at), value in subtotals.items()
                        if at == step and self._territory.districts[district]["parent"] == province
                    ]
                    yield "district-subtotals", cell, REPORTED, province, step, sum(inside)

    def _namesakes(self):
        """A new commune counted for the old province of the commune that bore its code before, without the transfers."""
        before = {row["code"]: self._territory.old_province_of(unit) for unit, row in self._territory.old_communes.items()}
        for cell in self._of_communes():
            sums = defaultdict(Decimal)
            for (unit, step), value in self._figures[cell].items():
                if step not in BEFORE:
                    sums[before[self._territory.new_communes[unit]["code"]], step] += value
            for (province, step), other in sorted(sums.items()):
                yield "code-before", cell, OLD, province, step, other

    def _all_files(self):
        """Every file of a folder added, whoever sent it."""
        for cell in self._cells():
            for step in parts_of_year(cell[0])[0]:
                here = [value for (_, at), value in self._figures[cell].items() if at == step]
                if here:
                    yield "all-files", cell, NEW, self._new, step, sum(here)

    def _column_1(self):
        """What the reports of the next quarter print as the previous one."""
        for cell in self._cells():
            form, row, column = cell
            if form != "commune-monthly" or column != "2":
                continue
            for quarter, following, basis in (("Q1", "Q2", REPORTED), ("Q3", "Q4", NEW)):
                sums = defaultdict(Decimal)
                for report in self._reports:
                    if report.form == form and report.period == f"2025-{following}":
                        unit = self._territory.old_province_of(report.unit) if basis == REPORTED else self._new
                        sums[unit] += report.number(row, "1")
                for unit, other in sorted(sums.items()):
                    yield "printed-as-previous", cell, basis, unit, quarter, other

    def _cumulative(self):
        """The cumulative column beside the quarters added."""
        for cell, (behaviour, _) in self._rules.items():
            if behaviour != "cumulative:change":
                continue
            form, row, _ = cell
            for period in ("H1", "9M", "year"):
                flow = self._adder.total((form, row, "2"), NEW, self._new, period).value
                yield "quarters-added", cell, NEW, self._new, period, flow

    def _carried_over(self):
        """What one quarter left pending is what the next one carried over, also across the change."""
        for before, after in (("Q1", "Q2"), ("Q2", "Q3"), ("Q3", "Q4")):
            closing = self._adder.total((FILES, "total", "11"), NEW, self._new, before).value
            yield "pending-before", (FILES, "total", "6"), NEW, self._new, after, closing

    def _processed(self):
        """Files to process are those resolved and those pending."""
        for period in ("Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M", "year"):
            for row in ("total", "level-commune"):
                parts = [self._adder.total((FILES, row, column), NEW, self._new, period).value for column in ("7", "11")]
                yield "resolved-and-pending", (FILES, row, "3"), NEW, self._new, period, sum(parts)

    def _fields(self):
        """The lines of fields below each level."""
        for level in ("province", "district", "commune"):
            for column in map(str, range(3, 14)):
                sums = defaultdict(Decimal)
                for report in self._reports:
                    for row, at in report.cells:
                        if report.form == FILES and at == column and row.startswith(f"fields-{level}/"):
                            sums[report.period.removeprefix("2025-")] += report.number(row, column) or 0
                for step, other in sorted(sums.items()):
                    yield "fields-added", (FILES, f"level-{level}", column), NEW, self._new, step, other

    def _levels(self):
        """The three levels added."""
        for column in map(str, range(3, 14)):
            for step in ("Q1", "Q2", "Q3", "Q4"):
                levels = [self._adder.total((FILES, row, column), NEW, self._new, step) for row in LEVELS]
                yield "levels-added", (FILES, "total", column), NEW, self._new, step, sum(each.value for each in levels if each)

    def _columns(self):
        """Parts of births and deaths added."""
        for column, sums in SUMS_OF_COLUMNS.items():
            for period in ("H1", "H2", "year"):
                for parts in sums:
                    values = [self._adder.total((HALF_FORM, "total", part), NEW, self._new, period).value for part in parts]
                    yield f"columns-{'-'.join(parts)}", (HALF_FORM, "total", column), NEW, self._new, period, sum(values)
