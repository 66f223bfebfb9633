import type { Targets } from './target.ts'
import { ARGUMENT_TARGETS } from './targets/arguments.ts'
import { MESSAGE_TARGETS } from './targets/messages.ts'
import { CONTENT_TARGETS, PACKAGE_TARGETS } from './targets/packages.ts'
import { RECORD_TARGETS } from './targets/records.ts'
import { SUBMISSION_TARGETS } from './targets/submissions.ts'
import { TABLE_TARGETS } from './targets/tables.ts'

/** Readers of which many files are tried in a moment. */
export const QUICK_TARGETS: Targets = {
  ...TABLE_TARGETS,
  ...SUBMISSION_TARGETS,
  ...RECORD_TARGETS,
  ...MESSAGE_TARGETS,
  ...PACKAGE_TARGETS,
  ...ARGUMENT_TARGETS,
}

/** Every reader of ours that is given bytes from outside. */
export const TARGETS: Targets = { ...QUICK_TARGETS, ...CONTENT_TARGETS }
