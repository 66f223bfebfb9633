import { issueCodes } from '../generated/issue-codes.ts'
import { phrases } from '../generated/phrases.ts'
import { markWorkbook } from '../report/mark-workbook.ts'
import type { MarkAnswer, MarkQuestion } from './messages.ts'

/** Where the marker lives: the global of a worker, or an object of the page that stands for one. */
export interface MarkScope {
  onmessage: ((event: { readonly data: MarkQuestion }) => void) | null
  postMessage(answer: MarkAnswer): void
}

/** Given by whoever starts the marker: the built file is a function of it. */
declare const scope: MarkScope

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ kind: 'marked', bytes: marked(data) })
  } catch (fault) {
    scope.postMessage({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) })
  }
}

function marked({ bytes, findings, language, wording, names }: MarkQuestion): Uint8Array {
  Object.assign(issueCodes, wording.codes)
  Object.assign(phrases, wording.phrases)
  const known = new Map(names.map(([kind, code, name]) => [`${kind} ${code}`, name]))
  return markWorkbook(bytes, findings, language, (kind, code) => known.get(`${kind} ${code}`) ?? null)
}
