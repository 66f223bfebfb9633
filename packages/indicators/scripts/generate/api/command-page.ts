import { readHelp } from '../help.ts'
import { Slugs } from './slugs.ts'

/** The page of the commands: what each does and how it is called, in the words that the command itself prints. */
export function commandPage(): string {
  const slugs = new Slugs(['The command', 'Contents', 'For all of them'])
  const help = readHelp()
  const names = [...help.keys()]
  const contents = names.map((name) => `[${name}](#${slugs.next(`chitieu ${name}`)})`)
  const sections = names.map((name) => sectionOf(name, help.get(name)?.en ?? ''))
  return [
    '# The command',
    'Figures and lists go to standard output, words for a person to standard error. `chitieu help COMMAND` prints what stands here; with `--lang vi` in Vietnamese.',
    '## Contents',
    contents.join(' · '),
    '## For all of them',
    [
      '| | |',
      '|---|---|',
      '| `--json` | for machines |',
      '| `--lang vi\\|en` | the language of words for people |',
      '| `--help` | how the command is called |',
      '| exit code 0 | done; warnings, notes, refused and bounded figures included |',
      '| exit code 1 | an unresolved error in what was asked to be clean, such as the input of `check` or `rebase` |',
      '| exit code 2 | the command could not run: an option, a file that cannot be read |',
    ].join('\n'),
    ...sections,
  ].join('\n\n')
}

function sectionOf(name: string, usage: string): string {
  const [first = '', ...rest] = usage.split('\n')
  const [call = '', what = ''] = first.split(' – ')
  const block = ['```', call, ...rest, '```'].join('\n')
  const sentence = what === '' ? '' : `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
  return [`## chitieu ${name}`, sentence, block].filter((part) => part !== '').join('\n\n')
}
