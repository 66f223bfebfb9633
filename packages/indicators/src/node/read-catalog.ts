import type { Result } from '../base/result.ts'
import { isCatalogFile, loadCatalog } from '../load-catalog.ts'
import type { Catalog } from '../model/catalog.ts'
import { readFiles } from './read-files.ts'

/** Reads the catalogue of a data folder: indicators, measures, axes, calendars, register and the rules beside them. */
export function readCatalog(folder: string): Result<Catalog> {
  return loadCatalog(readFiles(folder, isCatalogFile))
}
