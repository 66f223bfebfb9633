import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isSiteBuilder, siteBeside } from '../node/build-site.ts'
import { type Arguments, badOption } from './context.ts'
import { isProject } from './project-folder.ts'

/** Where the site is built: the builder that is named, else the one beside the data; `null`: no site. */
export function siteFolder(values: Arguments['values'], data: string): string | null {
  const named = values.site
  if (typeof named !== 'string' || named === '') return values['no-site'] === true ? null : siteBeside(data)
  if (values['no-site'] === true || !isSiteBuilder(resolve(named))) badOption('--site', named, 'packages/site')
  return resolve(named)
}

/** The reports that are named, else those beside the data of a project, else those beside the outputs. */
export function submissionsFolder(
  named: Arguments['values'][string],
  { data, out }: Record<'data' | 'out', string>,
): string {
  if (typeof named === 'string') return resolve(named)
  const project = join(data, '..')
  return isProject(project) && existsSync(join(project, 'submissions'))
    ? join(project, 'submissions')
    : join(out, 'submissions')
}
