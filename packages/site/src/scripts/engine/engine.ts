/// <reference lib="dom" />
import { type EngineScript, type Scope, startWorker } from './scope.ts'

/** What may be asked of an engine, what it answers, and which answers each kind of question has. */
export interface Protocol {
  readonly question: { readonly kind: string }
  readonly answer: { readonly kind: string }
  readonly answers: Readonly<Record<string, string>>
}

/** The answers that a question may have. */
export type AnswerTo<P extends Protocol, Q extends P['question']> = Extract<
  P['answer'],
  { readonly kind: P['answers'][Q['kind']] }
>

type Progress<P extends Protocol> = Extract<P['answer'], { readonly kind: 'progress' }>

interface Waiting<P extends Protocol> {
  readonly resolve: (answer: P['answer']) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: ((progress: Progress<P>) => void) | undefined
}

/** What runs was stopped by whoever started it. */
export class Cancelled extends Error {}

/** Asks an engine in a worker made of its text; where no worker may start, in the page itself. */
export class Engine<P extends Protocol> {
  /** Is there a worker, so that what runs may be stopped and the page goes on meanwhile? */
  isApart = false
  readonly #engine: EngineScript<P['question'], P['answer']>
  #post: (question: P['question'], transfer: Transferable[]) => void = () => undefined
  #stop: () => void = () => undefined
  #waiting: Waiting<P> | null = null
  #isStopped = false

  constructor(engine: EngineScript<P['question'], P['answer']>) {
    this.#engine = engine
  }

  /** Starts the engine with its first question, which brings it its data. */
  async open<Q extends P['question']>(question: Q): Promise<AnswerTo<P, Q>> {
    this.#isStopped = false
    try {
      this.#startApart()
      return await this.ask(question)
    } catch {
      this.#startHere()
      return this.ask(question)
    }
  }

  /** Asks one thing; another question waits for no one and must not be asked meanwhile. */
  ask<Q extends P['question']>(
    question: Q,
    transfer: Transferable[] = [],
    onProgress?: (progress: Progress<P>) => void,
  ): Promise<AnswerTo<P, Q>> {
    if (this.#isStopped) return Promise.reject(new Cancelled())
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve: resolve as Waiting<P>['resolve'], reject, onProgress }
      this.#post(question, transfer)
    })
  }

  /** Stops what runs; the engine must be opened again. */
  cancel(): void {
    const waiting = this.#waiting
    this.#waiting = null
    this.#isStopped = true
    this.#stop()
    waiting?.reject(new Cancelled())
  }

  #startApart(): void {
    const { worker, url } = startWorker(this.#engine)
    this.isApart = true
    worker.onmessage = ({ data }) => this.#take(data)
    worker.onerror = (event) => {
      event.preventDefault()
      const waiting = this.#waiting
      this.#waiting = null
      waiting?.reject(new Error(event.message || 'worker'))
    }
    this.#post = (question, transfer) => worker.postMessage(question, transfer)
    this.#stop = () => {
      worker.terminate()
      URL.revokeObjectURL(url)
    }
  }

  #startHere(): void {
    const scope: Scope<P['question'], P['answer']> = { onmessage: null, postMessage: (answer) => this.#take(answer) }
    this.#engine(scope)
    this.isApart = false
    this.#post = (data) => void setTimeout(() => scope.onmessage?.({ data }), 50)
    this.#stop = () => undefined
  }

  #take(answer: P['answer']): void {
    const waiting = this.#waiting
    if (isProgress<P>(answer)) {
      waiting?.onProgress?.(answer)
      return
    }
    this.#waiting = null
    if ('reason' in answer && answer.kind === 'failed') waiting?.reject(new Error(String(answer.reason)))
    else waiting?.resolve(answer)
  }
}

function isProgress<P extends Protocol>(answer: P['answer']): answer is Progress<P> {
  return answer.kind === 'progress'
}
