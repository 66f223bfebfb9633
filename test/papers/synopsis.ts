import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../packages/indicators/src/cli/commands.ts'

/** Options that every command has. */
const SHARED = ['json', 'lang', 'help']

const root = join(import.meta.dirname, '../..')
const scripts = new Set(
  [
    'package.json',
    'packages/indicators/package.json',
    'packages/site/package.json',
    'data/project/npm-package.json',
  ].flatMap((path) => {
    const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, path), 'utf8'),
    )
    return Object.keys(manifest.scripts)
  }),
)

/** Commands, options and npm scripts in lines of a block that nobody has. Lines that are neither are left alone. */
export function unknownWords(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, name, rest = ''] = /^(?:\$ )?(?:npx )?chitieu ([a-z-]+)(.*)/.exec(line) ?? []
    if (name !== undefined) return unknownOf(name, rest)
    const [, script] = /^(?:\$ )?npm run (?:--silent )?([a-z:-]+)/.exec(line) ?? []
    return script === undefined || scripts.has(script) ? [] : [`npm run ${script}`]
  })
}

function unknownOf(name: string, rest: string): readonly string[] {
  if (name === 'help' || name === '--version') return []
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return [`chitieu ${name}`]
  const known = new Set([...Object.keys(command.options), ...SHARED])
  return [...rest.matchAll(/(?<=[\s([|])--([a-z-]+)/g)]
    .map(([, option = '']) => option)
    .filter((option) => !known.has(option))
    .map((option) => `chitieu ${name} --${option}`)
}
