import { resolve } from 'node:path'
import { rebase } from '../../aggregate/rebase.ts'
import { ColumnPatterns } from '../../aggregate/repeated-column.ts'
import type { Issue } from '../../base/issue.ts'
import { unitNamesById } from '../../model/names.ts'
import { WholeFile, writeWhole } from '../../node/write-file.ts'
import { FigureLines } from '../../report/figure-lines.ts'
import { type FigureLayout, figureHeader } from '../../report/figures-csv.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { issuesJson, issuesText } from '../print-issues.ts'
import { readTable } from '../read-table.ts'
import { type RebasePlan, readRebaseOptions } from '../rebase-options.ts'
import { keepYoungHeapSmall } from '../small-young-heap.ts'

/** `chitieu rebase IN.csv …`: restates any CSV from one list of units to another. */
export async function runRebase(args: Arguments, context: Context): Promise<ExitCode> {
  const { out, issues } = args.values
  if ([...args.positionals, out].some((path) => typeof path === 'string' && /\.parquet$/i.test(path)))
    return (await import('./rebase-parquet.ts')).restateParquet(args, context)
  if (typeof out === 'string' && typeof issues === 'string' && resolve(out) === resolve(issues)) {
    badOption('--issues', issues, `≠ ${out}`)
  }
  try {
    return await restateFile(args, context)
  } catch (fault) {
    if (fault instanceof Stopped && typeof issues === 'string') writeWhole(issues, issuesJson(fault.issues))
    throw fault
  }
}

async function restateFile(args: Arguments, context: Context): Promise<ExitCode> {
  keepYoungHeapSmall()
  const plan = readRebaseOptions(args, context)
  const out = args.values.out
  if (typeof out !== 'string' || out === '') badOption('--out', '', 'FILE.csv')
  const { table, issues } = await readTable(plan, context)
  const found: Issue[] = [...issues]
  const names = unitNamesById(plan.options.history)
  const file = new WholeFile(out)
  let beside: WholeFile | null = null
  const layout = layoutOf(plan)
  const lines = new FigureLines(layout, (part) => file.write(part))
  try {
    file.write(figureHeader(layout))
    for (const series of rebase(table, { ...plan.options, repeating: new ColumnPatterns() })) {
      for (const column of series.columns) lines.write(column)
      for (const each of series.issues) found.push(each)
    }
    lines.flush()
    if (typeof args.values.issues === 'string') {
      beside = new WholeFile(args.values.issues)
      beside.write(issuesJson(found, names))
    }
    file.keep()
    beside?.keep()
  } catch (fault) {
    file.drop()
    beside?.drop()
    throw fault
  }
  const { counts, figures } = lines
  const methods = [...counts].sort().map(([method, count]) => `${method} ${count}`)
  if (context.json)
    context.out(
      `${JSON.stringify({ out, figures, methods: Object.fromEntries([...counts].sort()), issues: found.length })}\n`,
    )
  else
    context.err(
      `${issuesText(found.slice(0, 5), context.language, names)}${out}: ${figures} – ${methods.join(', ')}; ${found.length} ${context.language === 'vi' ? 'phát hiện' : 'findings'}\n`,
    )
  return 0
}

function layoutOf({ keyColumns, indicatorKey, options, columns }: RebasePlan): FigureLayout {
  return { keyColumns, indicatorKey, decimals: options.decimals ?? new Map(), ...(columns && { columns }) }
}
