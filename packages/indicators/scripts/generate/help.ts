import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, root } from './paths.ts'
import { inCode } from './quote.ts'

const LANGUAGES = ['vi', 'en'] as const

type Help = Readonly<Record<(typeof LANGUAGES)[number], string>>

/** The help of each command, by name, as `data/help` has it: texts with a blank line between them, each beginning with the call of its command. */
export function readHelp(): ReadonlyMap<string, Help> {
  const [vi, en] = [textsOf('vi'), textsOf('en')]
  const names = [...new Set([...vi.keys(), ...en.keys()])].sort()
  return new Map(
    names.map((name) => {
      const help = { vi: vi.get(name), en: en.get(name) }
      if (help.vi === undefined || help.en === undefined)
        throw new Error(`data/help: ${name} has a text in one language only.`)
      return [name, { vi: help.vi, en: help.en }]
    }),
  )
}

function textsOf(language: (typeof LANGUAGES)[number]): ReadonlyMap<string, string> {
  const file = `data/help/${language}.txt`
  const texts = new Map<string, string>()
  for (const text of readFileSync(join(root, file), 'utf8').trimEnd().split('\n\n')) {
    const [, name] = /^chitieu ([a-z-]+)/.exec(text) ?? []
    if (name === undefined) throw new Error(`${file}: ${text.split('\n')[0]} names no command.`)
    if (texts.has(name)) throw new Error(`${file} has ${name} twice.`)
    if (text !== text.normalize('NFC')) throw new Error(`${file}: the text of ${name} is not NFC.`)
    texts.set(name, text)
  }
  return texts
}

/** The help as code. */
export function generateHelp(): Generated {
  const lines = [...readHelp()].map(
    ([name, { vi, en }]) => `  ${inCode(name)}: { vi: ${inCode(vi)}, en: ${inCode(en)} },`,
  )
  return {
    path: 'packages/indicators/src/generated/help.ts',
    text: `// Generated from data/help by \`npm run generate\`. Do not edit.

/** What the help says of each command: how it is called, and what for. */
export const help = {
${lines.join('\n')}
} as const
`,
  }
}
