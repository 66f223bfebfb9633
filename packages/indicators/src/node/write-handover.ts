import type { Language } from '../base/issue.ts'
import { validateHandover } from '../generated/validators.js'
import type { Handover } from '../handover.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { handoverHtml } from '../report/handover-html.ts'
import { handoverJson } from '../report/handover-json.ts'
import { ReleasedFolder } from './released-folder.ts'

/**
 * Writes a handover as one set: record, page, list of files with their hashes, and the consolidated records. `DIR/current` is the
 * set before or the new one. A record that breaks its own schema is our mistake and is not written.
 */
export function writeHandover(
  out: string,
  { record, consolidated, manifest }: Handover,
  world: CheckWorld,
  { language, hash }: { readonly language: Language; readonly hash: (text: string) => string },
): void {
  if (!validateHandover(record)) {
    const [fault] = validateHandover.errors ?? []
    throw new Error(`the handover does not follow its schema: ${fault?.instancePath} ${fault?.keyword}`)
  }
  const json = handoverJson(record)
  const page = handoverHtml(record, world, language)
  const folder = new ReleasedFolder(out)
  try {
    folder.write('handover.json', json)
    folder.write('handover.html', page)
    folder.write('manifest-sha256.txt', manifest)
    for (const { path, text } of consolidated) folder.write(path, text)
    folder.keep(hash(json + page))
  } catch (fault) {
    folder.drop()
    throw fault
  }
}
