import { parseArgs } from 'node:util'
import { type Issue, issue, type Language } from '../base/issue.ts'
import { ReadFault } from '../ingest/read-fault.ts'
import { commands, usage } from './commands.ts'
import { type Context, type ExitCode, Stopped } from './context.ts'
import { issuesJson, issuesText, plain, plainJson } from './print-issues.ts'
import { versionText } from './print-version.ts'

function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'vi'
}

/** Runs the command that the arguments name; what it says goes where the surroundings say, how it ended is the answer. */
export async function run(
  args: readonly string[],
  surroundings: Omit<Context, 'language' | 'json'>,
): Promise<ExitCode> {
  const [first = 'help', ...rest] = args
  const language = languageOf(args)
  const json = args.includes('--json')
  const out = (text: string): void => surroundings.out(json ? plainJson(text) : text)
  const context: Context = { ...surroundings, out, language, json }
  if (first === '--version') {
    context.out(versionText(context))
    return 0
  }
  const isHelp = first === 'help' || first === '--help' || first === '-h' || rest.includes('--help')
  const name = first === 'help' ? (rest[0] ?? '') : first
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (isHelp || !command) {
    const print = isHelp ? context.out : context.err
    print(command ? `${command.usage[language]}\n` : usage(language))
    return isHelp ? 0 : 2
  }
  try {
    const own = await command.load()
    const parsed = parseArgs({
      args: [...rest],
      options: { ...command.options, ...SHARED },
      allowPositionals: true,
      strict: true,
    })
    return await own({ positionals: parsed.positionals, values: parsed.values }, context)
  } catch (fault) {
    if (fault instanceof Stopped) {
      if (context.json) context.out(issuesJson(fault.issues))
      context.err(issuesText(fault.issues, language) + plain(fault.details))
      return fault.exit
    }
    if (fault instanceof ReadFault) return tell([fault.finding], context)
    const code = (fault as { readonly code?: unknown }).code
    if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) {
      const option = /--?[\w-]+/.exec((fault as Error).message)?.[0] ?? args.slice(1).join(' ')
      return tell([issue('option-unknown', { option })], context, `\n${command.usage[language]}\n`)
    }
    if (typeof code === 'string' && code === 'EPIPE') return 0
    const found = fileFault(fault)
    if (found) return tell([found], context)
    context.err(`${plain(fault instanceof Error ? fault.message : String(fault))}\n`)
    return 2
  }
}

function tell(issues: readonly Issue[], context: Context, more = ''): ExitCode {
  if (context.json) context.out(issuesJson(issues))
  context.err(issuesText(issues, context.language) + more)
  return 2
}

/** What the system says of a file, as a finding; a draft stands for the file it would have become. */
function fileFault(fault: unknown): Issue | null {
  const { code, path, syscall } = fault as NodeJS.ErrnoException
  // A folder opens like a file, and the system names it no more when it is read.
  if (code === 'EISDIR' && path === undefined) return issue('file-unreadable', { file: '', reason: code })
  if (typeof code !== 'string' || typeof path !== 'string') return null
  const file = path.replace(/\.\d+\.draft$/, '')
  const isRead =
    file === path && (syscall === 'open' || syscall === 'read' || syscall === 'scandir' || syscall === 'stat')
  return issue(isRead ? 'file-unreadable' : 'file-unwritable', { file, reason: code }, { file })
}

const SHARED = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const
