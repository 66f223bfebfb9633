import { loadavg } from 'node:os'

/** Bytes in millions. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

/** How busy the machine is: what else runs falls hardest on engines that use two threads. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
