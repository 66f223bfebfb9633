import { PACKAGE_PATHS } from '../model/package-contents.ts'
import type { PackageStage } from './package-stage.ts'
import { readFiles } from './read-files.ts'

/** What figures mean and whose they are; not who is to be reached where and how, nor what was sent. */
const CATALOGUE =
  /^(?:(?:bodies|breakdowns|calendars|forms|holidays|indicators|mappings|outlines|regimes|register|relations|rounds)\/|observations\/sources\.csv$|(?:measures\.json|restating\.json|checks\.csv|markers\.csv|glossary\.csv)$)/

/** Puts catalogue and register into a package as they were used: unpacked, the folder is one that `--data` takes. */
export function stageCatalogue(stage: PackageStage, data: string): void {
  for (const [path, bytes] of readFiles(data, (file) => CATALOGUE.test(file))) {
    stage.put(`${PACKAGE_PATHS.catalogue}${path}`, bytes)
  }
}
