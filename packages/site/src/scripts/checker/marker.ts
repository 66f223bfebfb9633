import type { MarkAnswer, MarkQuestion } from '@chitieu/indicators'

/** Where the marker runs: a worker, or an object of the page that stands for one. */
interface Scope {
  onmessage: ((event: { readonly data: MarkQuestion }) => void) | null
  postMessage(answer: MarkAnswer): void
}

/** What the script of the marker leaves behind. */
declare const chitieuMarkEngine: (scope: Scope) => void

const ENGINE = 'script[src*="checker-engine"]'
let loading: Promise<void> | null = null

/** Marks a workbook by a script that is brought when first asked for; `name` is its file beside the engine's. */
export async function mark(question: MarkQuestion, name: string): Promise<Uint8Array> {
  loading ??= load(name)
  await loading
  const answer = await markApart(question).catch(() => markHere(question))
  if (answer.kind === 'failed') throw new Error(answer.reason)
  return answer.bytes
}

function load(name: string): Promise<void> {
  const engine = document.querySelector<HTMLScriptElement>(ENGINE)
  if (!engine) return Promise.reject(new Error(name))
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = engine.src.replace(/[^/]*$/, name)
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      loading = null
      reject(new Error(name))
    })
    document.head.append(script)
  })
}

function markApart(question: MarkQuestion): Promise<MarkAnswer> {
  const text = `(${String(chitieuMarkEngine)})(self)`
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  return new Promise<MarkAnswer>((resolve, reject) => {
    const worker = new Worker(url)
    worker.onmessage = ({ data }) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error(event.message || 'worker'))
    }
    worker.postMessage(question)
  }).finally(() => URL.revokeObjectURL(url))
}

function markHere(question: MarkQuestion): Promise<MarkAnswer> {
  return new Promise((resolve) => {
    const scope: Scope = { onmessage: null, postMessage: resolve }
    chitieuMarkEngine(scope)
    setTimeout(() => scope.onmessage?.({ data: question }), 0)
  })
}
