# The bare join-and-sum in data.table: data-table.R FIGURES.csv CROSSWALK.csv OUT.csv. Values as whole hundredths, which doubles hold exactly.
library(data.table)
setDTthreads(2)
paths <- commandArgs(trailingOnly = TRUE)
rows <- fread(paths[1], colClasses = list(character = c("unit", "period", "indicator", "value")))
ways <- fread(paths[2], colClasses = "character")
rows[, value := as.numeric(sub(".", "", value, fixed = TRUE))]
sums <- rows[ways, on = "unit", nomatch = NULL, allow.cartesian = TRUE][, .(value = sum(value)), by = .(period, indicator, unit = target)]
setorder(sums, indicator, period, unit)
sums[, value := sprintf("%.0f.%02.0f", value %/% 100, value %% 100)]
fwrite(sums, paths[3], quote = FALSE)
