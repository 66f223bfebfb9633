import type { Issue, Language } from '../base/issue.ts'
import type { Result } from '../base/result.ts'
import { validateHandover } from '../generated/validators.js'
import type { Handover } from '../handover.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { handoverHtml } from '../report/handover-html.ts'
import { handoverJson } from '../report/handover-json.ts'
import { putInPlace, type WriteFile } from './released-folder.ts'

/**
 * Writes a handover as one set: record, page, list of files with their hashes, and the consolidated records. `DIR/current` is the
 * set before or the new one. A record that breaks its own schema is our mistake and is not written.
 */
export function writeHandover(
  out: string,
  made: Handover,
  world: CheckWorld,
  options: { readonly language: Language; readonly hash: (text: string) => string },
): Result<readonly Issue[]> {
  return putInPlace(out, (put) => fillHandover(put, made, world, options))
}

/** Writes the files of a handover and names them by their content. */
export function fillHandover(
  put: WriteFile,
  { record, consolidated, manifest }: Handover,
  world: CheckWorld,
  { language, hash }: { readonly language: Language; readonly hash: (text: string) => string },
): string {
  if (!validateHandover(record)) {
    const [fault] = validateHandover.errors ?? []
    throw new Error(`the handover does not follow its schema: ${fault?.instancePath} ${fault?.keyword}`)
  }
  const json = handoverJson(record)
  const page = handoverHtml(record, world, language)
  put('handover.json', json)
  put('handover.html', page)
  put('manifest-sha256.txt', manifest)
  for (const { path, text } of consolidated) put(path, text)
  return hash(json + page)
}
