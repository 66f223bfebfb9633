import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { CheckFile } from '../check-files.ts'
import { mayBeSent, type SentFile, sentFiles } from '../sent-files.ts'

/** The files of paths: a file by its name, those of a folder by their way in it; what spreadsheet programs leave open is passed over. */
export function readSubmissionFiles(paths: readonly string[]): readonly CheckFile[] {
  return paths
    .flatMap((path): readonly SentFile[] =>
      statSync(path).isDirectory() ? readFolder(path) : [{ name: basename(path), bytes: readFileSync(path) }],
    )
    .map((file) => ({
      ...file,
      name: file.name.normalize('NFC'),
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    }))
}

function readFolder(folder: string): readonly SentFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && mayBeSent(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return sentFiles(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
}
