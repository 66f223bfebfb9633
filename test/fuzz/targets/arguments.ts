import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../../../packages/indicators/src/base/issue.ts'
import { commands } from '../../../packages/indicators/src/cli/commands.ts'
import { run } from '../../../packages/indicators/src/cli/run.ts'
import { SMALL, smallData } from '../../support/small-data.ts'
import type { Dice } from '../dice.ts'
import { steeringLetter } from '../steers.ts'
import type { Answer, Change, Sample, Targets } from '../target.ts'
import { NUMBERS, TEXTS } from '../tokens.ts'

const decoder = new TextDecoder()
const vectorOf = (bytes: Uint8Array): string[] => JSON.parse(decoder.decode(bytes)) as string[]
const bytesOf = (vector: readonly string[]): Uint8Array => new TextEncoder().encode(JSON.stringify(vector))

/** What a command is asked with when it is asked rightly; `small.csv` is there. */
const SOUND: readonly (readonly string[])[] = [
  ['explain', 'unit-unknown'],
  ['check', 'small.csv', '--json'],
  ['units', 'resolve', 'A', '--at', '2019-12-31'],
  ['units', 'history', 'D-1', '--lang', 'en'],
  ['units', 'tree', '--at', '2021-01-01', '--json'],
  ['units', 'diff', '2019-01-01', '2021-01-01'],
  ['units', 'successors', 'A', '--list-date', '2019-12-31', '--at', '2021-01-01'],
  ['units', 'lint'],
  ['units', 'export', '--at', '2021-01-01', '--format', 'json'],
  ['units', 'directory', '--at', '2021-01-01'],
  [
    ...['rebase', 'small.csv', '--to', '2021-01-01', '--list-column', 'listDate', '--unit-column', 'unit'],
    ...['--value-columns', 'value', '--key-columns', 'indicator', '--period-column', 'period', '--out', 'out.csv'],
  ],
  ['trace', 'land-area', 'D', '2019'],
  ['obligations', '--period', '2025-Q1'],
  ['consolidate', 'small.csv', '--unit', 'D-1', '--period', '2025-Q1'],
  ['ledger', 'list', '--ledger', 'ledger'],
  ['ledger', 'verify', '--ledger', 'ledger'],
  ['verify', 'small.csv'],
  ['archive', 'list'],
  ['accounts', 'list', '--accounts', 'accounts.json'],
  ['template', 'commune-monthly', '--unit', 'D-1', '--period', '2025-Q1', '--out', 'x.xlsx'],
  ['handover', 'merge', 'small.csv'],
  ['pack', 'nowhere'],
  ['submit', 'nowhere.zip', '--to', 'neutral'],
  ['import-archive', 'x', '--from', 'nowhere'],
  ['init', 'project', '--unit', 'D-1'],
  ['help', 'check'],
]

/** What keeps a command that would go on for long, or serve, from being carried out. */
const HELD_BACK: ReadonlyMap<string, readonly string[]> = new Map([
  ['receive', ['--port', 'x']],
  ['publish', ['--data', 'nowhere']],
])

const changeArguments: Change = (bytes, dice) => {
  const vector = vectorOf(bytes)
  const at = dice.below(vector.length + 1)
  switch (dice.below(7)) {
    case 0:
      vector.splice(at, 1)
      break
    case 1:
      vector.splice(at, 0, ...option(dice))
      break
    case 2:
      vector.splice(at, 0, value(dice))
      break
    case 3:
      vector.splice(0, vector.length, dice.pick(Object.keys(commands)), ...option(dice), ...option(dice), value(dice))
      break
    default:
      vector[at] = value(dice)
  }
  return bytesOf(vector)
}

function option(dice: Dice): readonly string[] {
  const known = Object.entries(dice.pick(Object.values(commands)).options)
  const [name, { type }] = known.length === 0 ? ['json', { type: 'boolean' }] : dice.pick(known)
  const written = `--${dice.isOneIn(6) ? value(dice) : name}`
  if (type === 'boolean') return [written]
  return dice.isOneIn(3) ? [`${written}=${value(dice)}`] : [written, value(dice)]
}

const value = (dice: Dice): string =>
  dice.pick(dice.pick([TEXTS, TEXTS, NUMBERS, ['small.csv', '.', 'A', 'D-1', '--', '-', '--json']]))

/** What only a mistake of ours would say. */
const OWN_MISTAKE =
  /\n\s+at .*:\d+|\b(?:TypeError|ReferenceError|RangeError)\b|is not (?:a function|iterable|defined)|Cannot read prop|Maximum call/

let data: string | null = null

async function runVector({ bytes }: Sample, folder: string): Promise<Answer> {
  if (data === null) throw new Error('expected a data folder')
  writeFileSync(join(folder, 'small.csv'), SMALL)
  const own = vectorOf(bytes).map((word) => (word === 'small.csv' ? join(folder, word) : word))
  const [out, err]: [string[], string[]] = [[], []]
  const exit = await run([...own, ...(HELD_BACK.get(own[0] ?? '') ?? [])], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isWatched: false,
    dataFolder: data,
    standardFolder: data,
    version: '0.0.0',
  })
  const said = [...out, ...err].join('\n')
  const letter = steeringLetter(said)
  if (letter !== null) throw new Error(`${letter} on a terminal: ${JSON.stringify(said.slice(0, 600))}`)
  const mistake = OWN_MISTAKE.exec(said)?.[0]
  if (mistake !== undefined) throw new Error(`a mistake of ours shows: ${mistake} in ${said.slice(0, 600)}`)
  if (exit !== 0 && exit !== 1 && exit !== 2) throw new Error(`ended with ${exit}`)
  if (exit !== 0 && said.trim() === '') throw new Error(`ended with ${exit} and said nothing`)
  const issues = exit === 0 ? [] : [issue('option-invalid', { option: '', value: '', expected: '' })]
  return { isTaken: exit === 0, issues, told: said.replaceAll(folder, '').length }
}

/** The command line, asked for anything. */
export const ARGUMENT_TARGETS: Targets = {
  arguments: () => {
    data = smallData()
    return {
      samples: SOUND.map((vector) => ({ name: vector[0] ?? '', bytes: bytesOf(vector) })),
      changes: [changeArguments],
      isToldWhere: true,
      read: runVector,
    }
  },
}
