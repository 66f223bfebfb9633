import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const BIN = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')

/** How a run of the command ended, and what it left in its folder beside what was there before. */
export interface Run {
  readonly exit: number | null
  readonly out: string
  readonly err: string
  readonly left: readonly string[]
}

/** Runs `chitieu` as a user does, in a folder of its own that holds some files and is gone afterwards. */
export async function runInFolder(
  args: readonly string[],
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-'))
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    const before = new Set(readdirSync(folder))
    const { exit, out, err } = await ended(args, folder)
    return { exit, out, err, left: readdirSync(folder).filter((name) => !before.has(name)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ended(args: readonly string[], cwd: string): Promise<Omit<Run, 'left'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (exit) => resolve({ exit, out, err }))
  })
}
