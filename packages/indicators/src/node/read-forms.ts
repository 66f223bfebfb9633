import type { Result } from '../base/result.ts'
import { isFormFile, loadForms } from '../load-forms.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { readFiles } from './read-files.ts'

/** Reads the forms and regimes of a data folder. */
export function readForms(folder: string): Result<FormLibrary> {
  return loadForms(readFiles(folder, isFormFile))
}
