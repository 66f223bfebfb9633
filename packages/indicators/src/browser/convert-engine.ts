import type { ConvertAnswer, ConvertQuestion } from './convert-messages.ts'
import { ConvertSession } from './convert-session.ts'
import { unpackSlice } from './unpack-slice.ts'

/** Where the engine lives: the global of a worker, or an object of the page that stands for one. */
export interface ConvertScope {
  onmessage: ((event: { readonly data: ConvertQuestion }) => void) | null
  postMessage(answer: ConvertAnswer): void
}

/** Given by whoever starts the engine: the built file is a function of it. */
declare const scope: ConvertScope

let session: ConvertSession | null = null

scope.onmessage = ({ data: question }) => {
  try {
    scope.postMessage(answer(question))
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    scope.postMessage({ kind: 'failed', during: question.kind, reason })
  }
}

function answer(question: ConvertQuestion): ConvertAnswer {
  if (question.kind === 'open') {
    session = new ConvertSession(unpackSlice(question.slice), question.language)
    return session.ready()
  }
  if (session === null) throw new Error(`expected the engine to be opened before "${question.kind}"`)
  switch (question.kind) {
    case 'read':
      return session.read(question.file, question.listDate)
    case 'columns':
      return session.columns(question.sheet, question.listDate)
    case 'convert':
      return session.convert(question)
    case 'rows':
      return session.rows(question)
    case 'csv':
      return session.csv(question.of, question.words)
  }
}
