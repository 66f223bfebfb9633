import { join, resolve } from 'node:path'
import { readCatalog } from '../../node/read-catalog.ts'
import { readObservations } from '../../node/read-observations.ts'
import { writeReport } from '../../node/write-report.ts'
import { consolidate } from '../../pipeline.ts'
import { type Arguments, type Context, type ExitCode, Stopped } from '../context.ts'

/** `chitieu publish`: checks, restates, reconciles and writes report, package and site. */
export async function runPublish({ values }: Arguments, context: Context): Promise<ExitCode> {
  const data = typeof values.data === 'string' ? values.data : context.dataFolder
  const out = resolve(typeof values.out === 'string' ? values.out : 'out')
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Stopped(catalog.issues, 1)
  const { figures, issues } = readObservations(data, catalog.value)
  const { report } = consolidate({ catalog: catalog.value, figures, issues })
  writeReport(join(out, 'report.json'), report)
  if (context.json) context.out(`${JSON.stringify({ out, summary: report.summary })}\n`)
  else for (const line of report.summary) context.out(`${line.holds ? '✓' : '✗'} ${line.text[context.language]}\n`)
  return 0
}
