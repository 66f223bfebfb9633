import { basename, join, relative, resolve } from 'node:path'
import type { SummaryLine } from '../../generated/types.ts'
import { buildSite, siteBeside } from '../../node/build-site.ts'
import { readCatalog } from '../../node/read-catalog.ts'
import { readObservations } from '../../node/read-observations.ts'
import { releaseFiles } from '../../node/release-files.ts'
import { StagedFolder } from '../../node/staged-folder.ts'
import { writePackage } from '../../node/write-package.ts'
import { writeReport } from '../../node/write-report.ts'
import { restatePublished } from '../../pipeline.ts'
import { type Arguments, type Context, type ExitCode, Stopped } from '../context.ts'

const OUTPUTS = ['report.json', 'packages', 'site']

const WORDS = {
  vi: {
    read: 'đọc số liệu',
    restate: 'quy đổi và đối chiếu',
    write: 'ghi báo cáo và gói',
    site: 'dựng trang',
    findings: 'phát hiện',
  },
  en: {
    read: 'reading',
    restate: 'restating and reconciling',
    write: 'writing report and package',
    site: 'building the site',
    findings: 'findings',
  },
} as const

/** `chitieu publish`: checks, restates and reconciles the data, then writes report, package and site – all of them or none. */
export async function runPublish({ values }: Arguments, context: Context): Promise<ExitCode> {
  const data = resolve(typeof values.data === 'string' ? values.data : context.dataFolder)
  const out = resolve(typeof values.out === 'string' ? values.out : 'out')
  const words = WORDS[context.language]
  const say = (text: string): void => {
    if (context.isWatched) context.err(`${text} …\n`)
  }
  say(words.read)
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Stopped(catalog.issues, 1)
  const { figures, issues } = readObservations(data, catalog.value)
  const faults = issues.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Stopped(faults, 1)
  say(words.restate)
  const { report, evidence } = restatePublished({ catalog: catalog.value, figures, issues })
  const stage = new StagedFolder(out)
  const made = [join(out, 'report.json')]
  try {
    say(words.write)
    writeReport(join(stage.path, 'report.json'), report)
    const files = releaseFiles(data, report, evidence.restated, catalog.value.history)
    const zip = writePackage(join(stage.path, 'packages'), report.release.id, files)
    made.push(join(out, 'packages', basename(zip)))
    const site = values['no-site'] === true ? null : siteBeside(data)
    if (site !== null) {
      say(words.site)
      await buildSite(site, stage.path, data)
      made.push(join(out, 'site'))
    }
    stage.keep(OUTPUTS)
  } catch (fault) {
    stage.drop()
    throw fault
  }
  const shown = made.map((path) => relative(process.cwd(), path))
  if (context.json) {
    context.out(`${JSON.stringify({ out: shown, findings: report.findings.length, summary: report.summary })}\n`)
    return 0
  }
  for (const line of report.summary) context.out(lineText(line, context.language))
  context.out(`→ ${shown.join(' · ')} (${report.findings.length} ${words.findings})\n`)
  return 0
}

/** A line that does not hold says what it must be. */
function lineText({ holds, text, figures }: SummaryLine, language: 'vi' | 'en'): string {
  const wrong = figures.filter(({ value, expected }) => expected !== null && expected !== value)
  const must = wrong.map(({ name, value, expected }) => `${name}: ${value} ≠ ${expected}`).join('; ')
  return `${holds ? '✓' : '✗'} ${text[language]}${holds ? '' : ` [${must}]`}\n`
}
