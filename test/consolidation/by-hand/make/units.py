"""The lines of the sheets: each unit that reports a form, where it lay and what became of it."""

from dataclasses import dataclass

from add_up import OLD, REPORTED


@dataclass(frozen=True)
class Line:
    """A unit with its places before and after; `old_province` is blank where it lies in both."""

    unit: str
    name: str
    level: str
    district: str
    old_province: str
    province: str
    becomes: str
    comes_from: str
    is_ended: bool
    is_lasting: bool

    def counts_for(self, basis, unit):
        """Whether its figures belong to a province: where it lay itself, or on the list of the basis."""
        if basis == REPORTED:
            return unit in (self.old_province if self.is_ended or self.is_lasting else "", self.province)
        return self.old_province == unit if basis == OLD else True


def lines_of(territory):
    """All lines of the two provinces, those of one old province together."""
    found = [*_communes(territory), *_offices(territory)]
    order = {"commune": 0, "district": 1, "province": 2}
    return sorted(
        found,
        key=lambda line: (line.old_province == "", line.old_province, order[line.level], bool(line.comes_from), line.unit),
    )


def _communes(territory):
    (new_province,) = territory.new_provinces
    for unit, row in territory.old_communes.items():
        is_lasting = unit in territory.new_communes
        yield Line(
            unit,
            territory.new_communes[unit]["name"] if is_lasting else row["name"],
            "commune",
            territory.districts[row["parent"]]["name"],
            territory.old_province_of(unit),
            new_province if is_lasting else "",
            "" if is_lasting else _listed(territory.becomes[unit], "to"),
            "",
            not is_lasting,
            is_lasting,
        )
    for unit, row in territory.new_communes.items():
        if unit not in territory.old_communes:
            sources = _listed(territory.comes_from[unit], "from")
            old = territory.old_province_of(unit)
            yield Line(unit, row["name"], "commune", "", old, new_province, "", sources, False, False)


def _offices(territory):
    (new_province,) = territory.new_provinces
    for unit, row in territory.districts.items():
        yield Line(unit, row["name"], "district", row["name"], row["parent"], "", new_province, "", True, False)
    for unit, row in territory.old_provinces.items():
        yield Line(unit, row["name"], "province", "", unit, "", new_province, "", True, False)
    olds = " ".join(territory.old_provinces)
    for unit, row in territory.new_provinces.items():
        yield Line(unit, row["name"], "province", "", "", new_province, "", olds, False, False)


def _listed(transfers, end):
    """The other ends of transfers; a part is marked, as nobody says how large it is."""
    rows = sorted(transfers, key=lambda row: row[end])
    return " ".join(row[end] + ("" if row["kind"] == "whole" else " (part)") for row in rows)
