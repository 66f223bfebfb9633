"""The bare join-and-sum in pandas: pandas.py FIGURES.csv CROSSWALK.csv OUT.csv. Values as whole hundredths, codes as categories."""

import sys

import pandas

figures, crosswalk, out = sys.argv[1:4]
ways = pandas.read_csv(crosswalk, dtype=str)
rows = pandas.read_csv(figures, dtype={"unit": "category", "period": "category", "indicator": "category", "value": str})
rows["value"] = rows["value"].str.replace(".", "", n=1, regex=False).astype("int64")
rows["unit"] = rows["unit"].astype(str)
joined = rows.merge(ways, on="unit")
sums = joined.groupby(["indicator", "period", "target"], observed=True, sort=True)["value"].sum().reset_index()
sums["value"] = sums["value"].map(lambda value: f"{value // 100}.{value % 100:02d}")
sums.rename(columns={"target": "unit"})[["period", "indicator", "unit", "value"]].to_csv(out, index=False)
