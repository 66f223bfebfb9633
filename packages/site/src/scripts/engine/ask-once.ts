/// <reference lib="dom" />
import { type EngineScript, type Scope, startWorker } from './scope.ts'

/** Asks an engine one thing and lets it go: in a worker or, where none may start, in the page itself. */
export function askOnce<Question, Answer>(engine: EngineScript<Question, Answer>, question: Question): Promise<Answer> {
  return askApart(engine, question).catch(() => askHere(engine, question))
}

function askApart<Question, Answer>(engine: EngineScript<Question, Answer>, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { worker, url } = startWorker(engine)
    const done = (): void => {
      worker.terminate()
      URL.revokeObjectURL(url)
    }
    worker.onmessage = ({ data }) => {
      done()
      resolve(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      done()
      reject(new Error(event.message || 'worker'))
    }
    worker.postMessage(question)
  })
}

function askHere<Question, Answer>(engine: EngineScript<Question, Answer>, question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const scope: Scope<Question, Answer> = { onmessage: null, postMessage: resolve }
    engine(scope)
    setTimeout(() => scope.onmessage?.({ data: question }), 0)
  })
}
