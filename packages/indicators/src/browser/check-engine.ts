import { CheckSession } from './check-session.ts'
import type { EngineAnswer, EngineQuestion } from './messages.ts'
import { unpackSlice } from './unpack-slice.ts'

/** Where the engine lives: the global of a worker, or an object of the page that stands for one. */
export interface EngineScope {
  onmessage: ((event: { readonly data: EngineQuestion }) => void) | null
  postMessage(answer: EngineAnswer): void
}

/** Given by whoever starts the engine: the built file is a function of it. */
declare const scope: EngineScope

let session: CheckSession | null = null

scope.onmessage = ({ data: question }) => {
  try {
    scope.postMessage(answer(question))
  } catch (fault) {
    scope.postMessage({
      kind: 'failed',
      during: question.kind,
      reason: fault instanceof Error ? fault.message : String(fault),
    })
  }
}

function answer(question: EngineQuestion): EngineAnswer {
  if (question.kind === 'open') {
    session = new CheckSession(unpackSlice(question.slice), question.language)
    return session.ready()
  }
  if (session === null) throw new Error(`expected the engine to be opened before "${question.kind}"`)
  switch (question.kind) {
    case 'units':
      return session.units(question.text)
    case 'check':
      return session.check(question, (progress) => scope.postMessage(progress))
    case 'mark':
      return session.mark(question.file)
    case 'receipt':
      return session.receipt(question.file, question.checkedAt)
    case 'around':
      return session.around(question.finding)
  }
}
