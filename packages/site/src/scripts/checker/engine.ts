import type { CheckSlice, EngineAnswer, EngineQuestion } from '@chitieu/indicators'

type Answer<K> = Extract<EngineAnswer, { readonly kind: K }>
type Progress = Answer<'progress'>

/** Where the engine runs: a worker, or an object of the page that stands for one. */
interface Scope {
  onmessage: ((event: { readonly data: EngineQuestion }) => void) | null
  postMessage(answer: EngineAnswer): void
}

/** What the scripts before this one leave behind. */
declare const chitieuCheckEngine: (scope: Scope) => void
declare const chitieuCheckData: CheckSlice

interface Waiting {
  readonly resolve: (answer: EngineAnswer) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** The check was stopped by whoever started it. */
export class Cancelled extends Error {}

/** Asks the engine in a worker made of its text; where no worker may start, in the page itself. */
export class Engine {
  /** Is there a worker, so that a check may be stopped and the page goes on meanwhile? */
  isApart = false
  readonly #language: 'vi' | 'en'
  #post: (question: EngineQuestion, transfer: Transferable[]) => void = () => undefined
  #stop: () => void = () => undefined
  #waiting: Waiting | null = null
  #isStopped = false

  constructor(language: 'vi' | 'en') {
    this.#language = language
  }

  /** Starts the engine and brings it forms and register. */
  async open(): Promise<Answer<'ready'>> {
    this.#isStopped = false
    const question = { kind: 'open', slice: chitieuCheckData, language: this.#language } as const
    try {
      this.#startApart()
      return await this.ask(question)
    } catch {
      this.#startHere()
      return this.ask(question)
    }
  }

  /** Asks one thing; another question waits for no one and must not be asked meanwhile. */
  ask<Q extends EngineQuestion>(
    question: Q,
    transfer: Transferable[] = [],
    onProgress?: (progress: Progress) => void,
  ): Promise<Answer<AnswerKind[Q['kind']]>> {
    if (this.#isStopped) return Promise.reject(new Cancelled())
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve: resolve as Waiting['resolve'], reject, onProgress }
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
    const text = `(${String(chitieuCheckEngine)})(self)`
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const worker = new Worker(url)
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
    const scope: Scope = { onmessage: null, postMessage: (answer) => this.#take(answer) }
    chitieuCheckEngine(scope)
    this.isApart = false
    this.#post = (data) => void setTimeout(() => scope.onmessage?.({ data }), 50)
    this.#stop = () => undefined
  }

  #take(answer: EngineAnswer): void {
    const waiting = this.#waiting
    if (answer.kind === 'progress') {
      waiting?.onProgress?.(answer)
      return
    }
    this.#waiting = null
    if (answer.kind === 'failed') waiting?.reject(new Error(answer.reason))
    else waiting?.resolve(answer)
  }
}

interface AnswerKind {
  readonly open: 'ready'
  readonly units: 'units'
  readonly check: 'result'
  readonly mark: 'toMark'
  readonly receipt: 'receipt'
}
