/// <reference lib="dom" />
/** Where an engine runs: the global of a worker, or an object of the page that stands for one. */
export interface Scope<Question, Answer> {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(answer: Answer): void
}

/** What the script of an engine leaves behind: a function whose text can become a worker. */
export type EngineScript<Question, Answer> = (scope: Scope<Question, Answer>) => void

/** A worker made of the text of an engine, and the address its text has. */
export function startWorker<Question, Answer>(
  engine: EngineScript<Question, Answer>,
): { readonly worker: Worker; readonly url: string } {
  const url = URL.createObjectURL(new Blob([`(${String(engine)})(self)`], { type: 'text/javascript' }))
  return { worker: new Worker(url), url }
}
