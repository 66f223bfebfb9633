import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { templateWorkbook } from '../report/template.ts'
import type { TemplateOptions } from '../report/template-options.ts'
import { writeWorkbook } from '../report/workbook.ts'

/** Writes the workbook of a form; it appears whole or not at all. */
export function writeTemplate(path: string, options: TemplateOptions): void {
  const bytes = writeWorkbook(templateWorkbook(options))
  const draft = `${path}.${process.pid}.draft`
  mkdirSync(dirname(resolve(path)), { recursive: true })
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  } catch (fault) {
    rmSync(draft, { force: true })
    throw fault
  }
}
