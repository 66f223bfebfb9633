import { resolve } from 'node:path'
import { restateFile } from '../../duckdb/restate-file.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { readRebaseOptions } from '../rebase-options.ts'

/** `chitieu rebase` where a Parquet file is read or written: DuckDB restates it, within the memory it is given. */
export async function restateParquet(args: Arguments, context: Context): Promise<ExitCode> {
  const { input, keyColumns, spec, options } = readRebaseOptions(args, context)
  const { out, memory, temporary, issues, locale, columns } = args.values
  if (typeof out !== 'string' || resolve(out) === resolve(input)) badOption('--out', String(out ?? ''), 'OUT.parquet')
  if (typeof issues === 'string') badOption('--issues', issues, 'FILE.csv')
  if (typeof columns === 'string') badOption('--columns', columns, 'FILE.csv')
  if (typeof locale === 'string') badOption('--locale', locale, 'FILE.csv')
  const { history, to, behaviours, basis, level, decisions, onUnknownShare, decimals } = options
  const restated = await restateFile({
    ...{ history, input, out, to, behaviours, keyColumns, list: spec.list },
    ...{ unitColumn: spec.unitColumn, periodColumn: spec.periodColumn, decimals: decimals ?? new Map() },
    ...{ basis: basis ?? null, level: level ?? null, decisions: decisions ?? true },
    onUnknownShare: onUnknownShare ?? 'refuse',
    ...(typeof memory === 'string' ? { memory } : {}),
    ...(typeof temporary === 'string' ? { temporary } : {}),
  })
  if (!restated.ok)
    throw new Stopped(restated.issues, restated.issues.some(({ code }) => code.startsWith('sql-')) ? 2 : 1)
  const { methods, left } = restated.value
  const figures = [...methods.values()].reduce((sum, count) => sum + count, 0)
  if (context.json) context.out(`${JSON.stringify({ out, figures, methods: Object.fromEntries(methods), left })}\n`)
  else context.err(`${out}: ${figures} – ${[...methods].map(([method, count]) => `${method} ${count}`).join(', ')}\n`)
  return 0
}
