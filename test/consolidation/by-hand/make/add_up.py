"""Adds the figures of the reports up: by unit and basis in each quarter or half-year, then over time."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

OLD, NEW, REPORTED = "at:2025-06-30", "at:2025-07-01", "reported"
HALF_FORM = "13a-btp-htqtct-ht"
QUARTERS, HALVES = ("Q1", "Q2", "Q3", "Q4"), ("H1", "H2")
BEFORE = {"Q1", "Q2", "H1"}
FROM_QUARTERS = {"H1": ("Q1", "Q2"), "H2": ("Q3", "Q4"), "9M": ("Q1", "Q2", "Q3"), "year": QUARTERS}
FROM_HALVES = {"year": HALVES}


def parts_of_year(form):
    """The periods a form is sent for, and the longer ones made of them."""
    return (HALVES, FROM_HALVES) if form == HALF_FORM else (QUARTERS, FROM_QUARTERS)


@dataclass(frozen=True)
class Total:
    """An amount; where it cannot be said, why not, what is known of it and what cannot be placed."""

    value: Decimal | None
    known: Decimal | None = None
    crossing: Decimal | None = None
    reason: str = ""


class Adder:
    """Totals of every cell of every form on every basis."""

    def __init__(self, figures, lines, rules, provinces):
        self._figures, self._lines, self._rules, self._provinces = figures, lines, rules, provinces
        self._held = {}

    def wanted(self, form):
        """Basis, unit and periods of the totals of a form."""
        old, new = self._provinces
        steps, longer = parts_of_year(form)
        every = [*steps, *longer]
        before = [period for period in every if set(longer.get(period, (period,))) <= BEFORE]
        after = [period for period in every if period not in before]
        for unit in old:
            yield REPORTED, unit, before
            yield OLD, unit, every
        yield REPORTED, new, after
        yield NEW, new, every

    def total(self, cell, basis, unit, period):
        """The total of a cell, worked out once; None where no office of that kind was there in the period."""
        key = (cell, basis, unit, period)
        if key not in self._held:
            self._held[key] = self._work_out(*key)
        return self._held[key]

    def _work_out(self, cell, basis, unit, period):
        form, row, column = cell
        behaviour, parts = self._rules[cell]
        if behaviour == "ratio":
            return self._ratio([self.total((form, part, column), basis, unit, period) for part in parts])
        steps = parts_of_year(form)[1].get(period, (period,))
        if basis == REPORTED:
            is_old = unit in self._provinces[0]
            steps = [step for step in steps if (step in BEFORE) == is_old]
        if len(steps) == 1 and steps[0] == period:
            return self._in_step(cell, behaviour, basis, unit, period)
        if behaviour == "toProcess":
            return _sum([self.total((form, row, part), basis, unit, period) for part in parts])
        return _over_time(behaviour, [self._in_step(cell, behaviour, basis, unit, step) for step in steps])

    def _in_step(self, cell, behaviour, basis, unit, step):
        """What the units counted for `unit` gave in one quarter or half-year."""
        sent = self._figures[cell]
        counted = [line for line in self._lines[cell[0]] if line.counts_for(basis, unit)]
        here = [sent[line.unit, step] for line in counted if (line.unit, step) in sent]
        loose = [line for line in self._lines[cell[0]] if basis == OLD and line.old_province == ""]
        crossing = [sent[line.unit, step] for line in loose if (line.unit, step) in sent]
        is_mixed = False
        if behaviour == "cumulative:change" and step not in BEFORE:
            if basis == REPORTED:
                is_mixed = any(line.is_lasting for line in counted)
            else:
                here += [sent[line.unit, "Q2"] for line in counted if line.is_ended]
        if crossing:
            return Total(None, sum(here) if here else None, sum(crossing), "undetermined")
        if not here:
            return None
        return Total(None, sum(here), None, "mixed-origins") if is_mixed else Total(sum(here))

    @staticmethod
    def _ratio(parts):
        if None in parts:
            return None
        for part in parts:
            if part.value is None:
                return Total(None, None, None, part.reason)
        return Total(percent(*[part.value for part in parts]))


def percent(numerator, denominator):
    """`100 × numerator ÷ denominator` with two decimals, a half away from zero."""
    hundredths = Fraction(numerator) * 10000 / Fraction(denominator)
    return Decimal((2 * hundredths.numerator + hundredths.denominator) // (2 * hundredths.denominator)).scaleb(-2)


def _over_time(behaviour, steps):
    present = [step for step in steps if step is not None]
    if not present:
        return None
    if behaviour == "none":
        # The days of a unit that began with the last quarter of the period are that quarter: nothing is added.
        return present[0] if len(present) == 1 else Total(None, None, None, "not-additive")
    if behaviour == "flow":
        return _sum(present)
    chosen = steps[0] if behaviour == "opening" else steps[-1]
    # An office level that ended left no state on the last day: its open files are in the province's figures.
    return chosen if chosen is not None else Total(None, None, None, "competence-moved")


def _sum(parts):
    parts = [part for part in parts if part is not None]
    if not parts:
        return None
    reasons = [part.reason for part in parts if part.reason]
    if not reasons:
        return Total(sum(part.value for part in parts))
    known = [part.value if part.value is not None else part.known for part in parts]
    known = [amount for amount in known if amount is not None]
    crossing = [part.crossing for part in parts if part.crossing is not None]
    return Total(None, sum(known) if known else None, sum(crossing) if crossing else None, reasons[0])
