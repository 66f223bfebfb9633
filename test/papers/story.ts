import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
/** No block of a paper takes longer, in milliseconds. */
const PATIENCE = 600_000

/** How a block of commands ended, and all that was printed, in its order. */
export interface Told {
  readonly exit: number | null
  readonly printed: string
}

/** One folder after the other in which papers are executed, all with the same `chitieu`. */
export class Stories {
  readonly #home = mkdtempSync(join(tmpdir(), 'chitieu-papers-'))
  readonly #host: ChildProcess
  readonly #port: number

  private constructor(host: ChildProcess, port: number) {
    this.#host = host
    this.#port = port
    // `npx` would ask the registry where the command it is to run is not installed below; here it always is.
    writeProgram(join(this.#home, 'bin/npx'), 'exec "$@"')
  }

  /** Starts what answers `chitieu`. */
  static async start(): Promise<Stories> {
    const host = fork(join(import.meta.dirname, 'command-host.ts'), { execArgv: [] })
    const [port] = await once(host, 'message')
    return new Stories(host, Number(port))
  }

  /** An empty folder in which `@chitieu/indicators` is installed, and beside which lies the repository. */
  begin(): Story {
    const folder = join(mkdtempSync(join(this.#home, 'story-')), 'story')
    const installed = join(folder, 'node_modules')
    mkdirSync(join(installed, '@chitieu'), { recursive: true })
    symlinkSync(join(root, 'packages/indicators'), join(installed, '@chitieu/indicators'))
    symlinkSync(root, join(folder, 'chitieu'))
    mkdirSync(join(installed, '.bin'))
    symlinkSync(join(import.meta.dirname, 'ask-command.sh'), join(installed, '.bin/chitieu'))
    return new Story(folder, { port: this.#port, path: [join(this.#home, 'bin'), join(installed, '.bin')] })
  }

  end(): void {
    this.#host.kill()
    rmSync(this.#home, { recursive: true, force: true })
  }
}

/** The folder in which the blocks of one paper are executed, one after the other. */
export class Story {
  readonly folder: string
  readonly #environment: Readonly<Record<string, string>>
  readonly #place: string
  readonly #waiting: string

  constructor(folder: string, { port, path }: { readonly port: number; readonly path: readonly string[] }) {
    this.folder = folder
    this.#environment = {
      PATH: [...path, dirname(process.execPath), process.env.PATH].join(':'),
      ...{ HOME: folder, LANG: 'C.UTF-8', npm_config_update_notifier: 'false' },
      CHITIEU_PORT: String(port),
      CHITIEU_BIN: join(root, 'packages/indicators/bin/chitieu.js'),
    }
    this.#place = `${folder}.place`
    this.#waiting = `${folder}.waiting`
    writeFileSync(this.#place, folder)
  }

  /** Where the commands stand: a block goes on where the one before it went to with `cd`. */
  get place(): string {
    return readFileSync(this.#place, 'utf8').trim()
  }

  /** Runs commands; the first that fails ends them. What they leave running goes on until the story ends. */
  run(commands: string): Told {
    const after = `pwd > '${this.#place}'; jobs -p >> '${this.#waiting}'`
    const { status, stdout } = spawnSync(
      'bash',
      ['-c', `exec 2>&1\nset -eo pipefail\ntrap "${after}" EXIT\n${commands}`],
      {
        cwd: this.place,
        env: this.#environment,
        ...{ encoding: 'utf8', timeout: PATIENCE, maxBuffer: 1e8 },
      },
    )
    return { exit: status, printed: stdout }
  }

  /** Writes a file that a paper shows; where the story has it by now, what it holds is the answer, to be compared. */
  show(path: string, text: string): string {
    const file = join(this.place, path)
    if (existsSync(file)) return readFileSync(file, 'utf8')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return text
  }

  end(): void {
    if (!existsSync(this.#waiting)) return
    for (const id of readFileSync(this.#waiting, 'utf8').split('\n').filter(Boolean)) {
      try {
        process.kill(Number(id))
      } catch {
        // It has ended by itself.
      }
    }
  }
}

function writeProgram(path: string, command: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${command}\n`)
  chmodSync(path, 0o755)
}
