import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'

/** A command that signs or verifies; `{}` stands for the path of the package, `{signature}` for that of the signature. */
export interface SignatureCommand {
  readonly words: readonly [program: string, ...rest: string[]]
  /** Without the secrets of the receiver. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A package with what vouches for it. */
export interface SignedFile {
  readonly path: string
  readonly id: string
  /** `null`: it is not signed. */
  readonly signature: string | null
}

/** More than any certificate chain needs. */
const MOST_BYTES = 100_000

/** The detached signature that a command writes to its standard output for a package. */
export async function signPackage(command: SignatureCommand, path: string): Promise<Result<Uint8Array>> {
  const run = await runWords(command, [['{}', path]])
  if (run === null) return failed(commandFailed(command, 'start'))
  if (run.exit !== 0) return failed(commandFailed(command, 'exit', run.exit))
  if (run.isTooLarge) return failed(commandFailed(command, 'large'))
  return run.bytes.length === 0 ? failed(commandFailed(command, 'empty')) : ok(run.bytes)
}

/** What speaks against the signature of a package: a command that ends with anything but 0 does not vouch for it. */
export async function signatureFaults(
  command: SignatureCommand,
  { path, id, signature }: SignedFile,
): Promise<readonly Issue[]> {
  if (signature === null) return [issue('signature-missing', { package: id })]
  const pairs = [
    ['{}', path],
    ['{signature}', signature],
  ] as const
  const run = await runWords(command, pairs)
  if (run === null) return [commandFailed(command, 'start')]
  return run.exit === 0 ? [] : [issue('signature-wrong', { package: id })]
}

interface Run {
  readonly exit: number
  readonly bytes: Uint8Array
  readonly isTooLarge: boolean
}

/** Runs a command without a shell; `null` when it cannot be started. */
function runWords(
  { words: [program, ...rest], environment }: SignatureCommand,
  paths: readonly (readonly [slot: string, path: string])[],
): Promise<Run | null> {
  const args = rest.map((word) => paths.reduce((text, [slot, path]) => text.replaceAll(slot, () => path), word))
  return new Promise((resolve) => {
    const child = spawn(program, args, { shell: false, stdio: ['ignore', 'pipe', 'ignore'], env: environment })
    const chunks: Uint8Array[] = []
    let size = 0
    child.stdout.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size <= MOST_BYTES) chunks.push(chunk)
    })
    child.on('error', () => resolve(null))
    child.on('close', (code) => {
      resolve({ exit: code ?? -1, bytes: Buffer.concat(chunks), isTooLarge: size > MOST_BYTES })
    })
  })
}

function commandFailed({ words: [program] }: SignatureCommand, fault: string, exit?: number): Issue {
  const args = { program: basename(program), fault, exit: exit === undefined ? null : String(exit) }
  return issue('signature-command-failed', args)
}
