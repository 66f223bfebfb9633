import type { Issue } from '../base/issue.ts'
import { checkSdmxData } from '../ingest/sdmx/check-sdmx-data.ts'
import { readReleasedSdmx } from '../ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../ingest/sdmx/read-sdmx-structure.ts'
import type { Catalog } from '../model/catalog.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import type { SdmxStructure } from '../model/sdmx-message.ts'
import type { FigureSet } from './check-figures.ts'
import type { PackageView } from './package-view.ts'

/** The structure message of a package, and what is wrong with it. */
export function readStructure({ read }: PackageView): ReturnType<typeof readSdmxStructure> {
  return readSdmxStructure(read(PACKAGE_PATHS.structure), { file: PACKAGE_PATHS.structure })
}

/** A data message says what the table says: each code in a list that is shipped, each figure to the last digit. */
export function checkSdmxMessage(
  bytes: Uint8Array,
  file: string,
  {
    structure,
    calendars,
    figures,
  }: { readonly structure: SdmxStructure; readonly figures: FigureSet } & Pick<Catalog, 'calendars'>,
): readonly Issue[] {
  const reading = file.endsWith('.json') ? readSdmxJson(bytes, { file }) : readSdmxCsv(bytes, { file })
  const released = readReleasedSdmx(reading, { file, calendars })
  const found = [...released.issues, ...checkSdmxData(reading, structure, { file })]
  return found.some(({ severity }) => severity === 'error')
    ? found
    : [...found, ...figures.compare(released.figures, file)]
}
