import type { Targets } from './target.ts'
import { MESSAGE_TARGETS } from './targets/messages.ts'
import { RECORD_TARGETS } from './targets/records.ts'
import { TABLE_TARGETS } from './targets/tables.ts'

/** Every reader of ours that is given bytes from outside. */
export const TARGETS: Targets = { ...TABLE_TARGETS, ...RECORD_TARGETS, ...MESSAGE_TARGETS }
