import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** The folder of the newest PostgreSQL of this machine, or `null`. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const bins = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return bins.find((bin) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(bin, name)))) ?? null
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/** Whom the server runs as: it refuses root. */
function accountOf(name: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

/** A server of its own in a folder of its own, reached by a socket in it; texts sort by the rules of a language, not by bytes. */
export class PostgresServer {
  readonly folder: string
  readonly #bin: string
  readonly #server: ChildProcess

  private constructor(folder: string, bin: string, server: ChildProcess) {
    this.folder = folder
    this.#bin = bin
    this.#server = server
  }

  static async start(bin: string): Promise<PostgresServer> {
    const account = accountOf('postgres') ?? accountOf('nobody')
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-pg-'))
    const data = join(folder, 'data')
    mkdirSync(data)
    for (const each of account ? [folder, data] : []) chownSync(each, account?.uid ?? 0, account?.gid ?? 0)
    const as = { cwd: folder, ...account }
    const sorting = ['--locale-provider=icu', '--icu-locale=vi', '--locale=C.UTF-8']
    const args = ['-D', data, '-U', 'chitieu', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...sorting]
    const made = spawnSync(join(bin, 'initdb'), args, { ...as, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`expected initdb to make a database, found ${made.stderr}`)
    const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'shared_buffers=32MB']
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings], as)
    await isReady(server)
    return new PostgresServer(folder, bin, server)
  }

  /** Runs a script from its start to its end or its first error. */
  run(file: string): void {
    const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', this.folder, '-U', 'chitieu', '-d', 'postgres', '-f', file]
    const { status, stderr } = spawnSync(join(this.#bin, 'psql'), args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`expected the script to run, found ${stderr}`)
  }

  async stop(): Promise<void> {
    const gone = once(this.#server, 'exit')
    this.#server.kill('SIGINT')
    await gone
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(`expected the server to start, found ${said}`)))
  })
}
