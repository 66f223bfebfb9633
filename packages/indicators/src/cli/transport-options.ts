import type { Result } from '../base/result.ts'
import { commandWords } from '../model/command-words.ts'
import type { Transport } from '../model/transport.ts'
import type { SignatureCommand } from '../node/run-signature.ts'
import { readSecret } from '../node/secret.ts'
import { badOption, Stopped } from './context.ts'

/** The value, or the end of a command that cannot run. */
export function orStop<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.issues, 2)
  return result.value
}

/** The secret that a transport asks for, or that was named in a file although it asks for none; else `null`. Never an argument: others on the machine see those. */
export function secretOf({ authentication }: Transport, file: string | undefined): string | null {
  const name = authentication.kind === 'none' ? '' : authentication.secret
  if (name === '' && file === undefined) return null
  return orStop(readSecret({ file, name, environment: process.env }))
}

/** A command given for signatures: which slots it must have is said; it does not inherit the secret of the receiver. */
export function signatureCommand(
  option: string,
  text: string | undefined,
  slots: readonly string[],
  { authentication }: Pick<Transport, 'authentication'>,
): SignatureCommand | null {
  if (text === undefined) return null
  const words = commandWords(text)
  const isWhole = slots.every((slot) => words?.slice(1).some((word) => word.includes(slot)))
  if (words === null || !isWhole) return badOption(option, text, `CMD … ${slots.join(' … ')}`)
  const environment = { ...process.env }
  if (authentication.kind === 'bearer') delete environment[authentication.secret]
  return { words, environment }
}
