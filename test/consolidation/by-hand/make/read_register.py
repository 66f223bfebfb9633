"""Reads the unit register: which commune lay in which province on a day, and what became of it on 1 July 2025."""

import csv
from collections import defaultdict


def rows(path):
    """The lines of a CSV file as dictionaries."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def in_force(versions, day):
    """The versions that hold on a day, by unit id; the last day printed in the register is exclusive."""
    return {
        each["id"]: each
        for each in versions
        if (each["validFrom"] == "" or each["validFrom"] <= day) and (each["validTo"] == "" or day < each["validTo"])
    }


class Territory:
    """The communes, districts and provinces of the plan, before and after, with the transfers between the communes."""

    def __init__(self, data, plan):
        before, after = plan["before"]["listDate"], plan["after"]["listDate"]
        self.before_day, self.after_day = before, after
        units = {level: rows(data / f"register/units/{level}.csv") for level in ("commune", "district", "province")}
        old_provinces, new_provinces = in_force(units["province"], before), in_force(units["province"], after)
        self.old_provinces = _coded(old_provinces, plan["before"]["provinces"])
        self.new_provinces = _coded(new_provinces, plan["after"]["provinces"])
        self.districts = {
            unit: row for unit, row in in_force(units["district"], before).items() if row["parent"] in self.old_provinces
        }
        self.old_communes = {
            unit: row for unit, row in in_force(units["commune"], before).items() if row["parent"] in self.districts
        }
        self.new_communes = {
            unit: row for unit, row in in_force(units["commune"], after).items() if row["parent"] in self.new_provinces
        }
        self.becomes, self.comes_from = defaultdict(list), defaultdict(list)
        for row in rows(data / f"register/transfers/{after}-communes.csv"):
            if row["from"] in self.old_communes or row["to"] in self.new_communes:
                self.becomes[row["from"]].append(row)
                self.comes_from[row["to"]].append(row)
        self._nothing_leaves_or_enters()

    def old_province_of(self, commune):
        """The old province of a commune; of a new one, the only one that held the communes which gave it people."""
        if commune in self.old_communes:
            return self.districts[self.old_communes[commune]["parent"]]["parent"]
        found = {self.old_province_of(row["from"]) for row in self.comes_from[commune] if row["population"] != "none"}
        return found.pop() if len(found) == 1 else ""

    def mixed(self):
        """New communes made of communes of both old provinces; none in the plan."""
        return [
            commune
            for commune, sources in sorted(self.comes_from.items())
            if len({self.old_province_of(row["from"]) for row in sources}) > 1
        ]

    def _nothing_leaves_or_enters(self):
        lasting = self.old_communes.keys() & self.new_communes.keys()
        assert set(self.becomes) == set(self.old_communes) - lasting, "a commune of the old list has no way to the new one"
        assert set(self.comes_from) == set(self.new_communes) - lasting, "a commune of the new list comes from nowhere"


def _coded(provinces, codes):
    return {unit: row for unit, row in sorted(provinces.items()) if row["code"] in codes}
