import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { CheckFile } from '../check-files.ts'
import { mayBeSent, type SentFile, sentFiles } from '../sent-files.ts'
import { sha256 } from './sha256.ts'

/** A file that was found, and where it stands. */
interface FoundFile extends SentFile {
  readonly path: string
}

/**
 * The files of paths, each once: a file by its name, those of a folder by their way in it, those of one name by their way from the folder
 * that holds them all. What spreadsheet programs leave open is passed over.
 */
export function readSubmissionFiles(paths: readonly string[]): readonly CheckFile[] {
  const found = new Map(paths.flatMap(filesOf).map((file) => [file.path, file]))
  return toldApart([...found.values()]).map(({ path: _, ...file }) => ({
    ...file,
    sha256: sha256(file.bytes),
  }))
}

function filesOf(path: string): readonly FoundFile[] {
  const files = statSync(path).isDirectory() ? readFolder(path) : [readOne(path)]
  return files.map((file) => ({ ...file, name: file.name.normalize('NFC') }))
}

function readOne(path: string): FoundFile {
  return { name: basename(path), path: resolve(path), bytes: readFileSync(path) }
}

function readFolder(folder: string): readonly FoundFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && mayBeSent(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const sent = sentFiles(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  return sent.map((file) => ({ ...file, path: resolve(folder, file.name) }))
}

/** Findings, counts and receipts go by the names of files. */
function toldApart(files: readonly FoundFile[]): readonly FoundFile[] {
  const counts = new Map<string, number>()
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1)
  return files.map((file) => {
    if (counts.get(file.name) === 1) return file
    const alike = files.filter(({ name }) => name === file.name)
    const ways = alike.map(({ path }) => path.split(sep))
    const [first = []] = ways
    const apart = first.findIndex((part, at) => ways.some((way) => way[at] !== part))
    return { ...file, name: file.path.split(sep).slice(apart).join('/').normalize('NFC') }
  })
}
