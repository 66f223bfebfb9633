import { failed, ok, type Result } from '../base/result.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { readCatalog } from './read-catalog.ts'
import { readForms } from './read-forms.ts'

/** Reads what submissions are checked against: the catalogue of a data folder, its forms, regimes and mappings. */
export function readCheckWorld(folder: string): Result<Catalog & FormLibrary> {
  const catalog = readCatalog(folder)
  const library = readForms(folder)
  if (!catalog.ok) return catalog
  return library.ok ? ok({ ...catalog.value, ...library.value }) : failed(...library.issues)
}
