import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { checkBag } from '../check-bag.ts'
import type { PackageLimits } from '../model/package-limits.ts'
import { folderTags, readBagFolder } from './bag-folder.ts'
import { measureFile } from './hash-file.ts'
import { idOf } from './read-archive.ts'
import type { ContainerVerification } from './verify-archive.ts'

/** Completeness and fixity of a bag that lies unpacked in a folder. */
export function verifyBagFolder(file: string, limits: PackageLimits): ContainerVerification {
  const { folder, issues } = readBagFolder(file, limits)
  const { sizes, path } = folder
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (issues.some(({ code }) => code === 'package-too-large')) return { issues, id: null, entries: sizes.size, bytes }
  const { tags, issues: tagIssues } = folderTags(file, folder, limits)
  const bag = checkBag({ file, tags, sizes })
  const damaged = [...bag.expected].flatMap(([entry, sha256]): readonly Issue[] => {
    if (!sizes.has(entry) || measureFile(join(path, entry)).sha256 === sha256) return []
    return [issue('package-entry-damaged', { file, entry, damage: 'sha256' }, { file })]
  })
  const all = [...issues, ...tagIssues, ...bag.issues, ...damaged]
  return { issues: all, id: idOf(tags), entries: sizes.size, bytes }
}
