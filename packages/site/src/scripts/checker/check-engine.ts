import type {
  CheckSlice,
  EngineAnswer,
  EngineQuestion,
  MarkAnswer,
  MarkQuestion,
  TemplateAnswer,
  TemplateQuestion,
} from '@chitieu/indicators'
import { askOnce } from '../engine/ask-once.ts'
import { bring } from '../engine/bring.ts'
import { Engine } from '../engine/engine.ts'
import { readData } from '../engine/read-data.ts'
import type { EngineScript } from '../engine/scope.ts'

/** What the scripts of the checker leave behind; those of the marker and the maker of templates only when they are brought. */
declare const chitieuCheckEngine: EngineScript<EngineQuestion, EngineAnswer>
declare const chitieuCheckData: CheckSlice | string
declare const chitieuMarkEngine: EngineScript<MarkQuestion, MarkAnswer>
declare const chitieuTemplateEngine: EngineScript<TemplateQuestion, TemplateAnswer>

/** What the page and the engine of the checker say to each other. */
export interface CheckProtocol {
  readonly question: EngineQuestion
  readonly answer: EngineAnswer
  readonly answers: {
    readonly open: 'ready'
    readonly units: 'units'
    readonly check: 'result'
    readonly mark: 'toMark'
    readonly receipt: 'receipt'
    readonly around: 'around'
  }
}

/** The engine of the checker, not yet opened. */
export function checkEngine(): Engine<CheckProtocol> {
  return new Engine<CheckProtocol>(chitieuCheckEngine)
}

/** Forms, register and wording as the page brought them. */
export function checkData(): ReturnType<typeof readData<CheckSlice>> {
  return readData(chitieuCheckData)
}

/** Marks a workbook by a script that is brought when first asked for. */
export async function mark(question: MarkQuestion, script: string): Promise<Uint8Array> {
  await bring(script)
  const answer = await askOnce(chitieuMarkEngine, question)
  if (answer.kind === 'failed') throw new Error(answer.reason)
  return answer.bytes
}

/** Makes a template by a script that is brought when first asked for. */
export async function makeTemplate(
  wish: Omit<TemplateQuestion, 'slice'>,
  script: string,
): Promise<Exclude<TemplateAnswer, { readonly kind: 'failed' }>> {
  await bring(script)
  const answer = await askOnce(chitieuTemplateEngine, { ...wish, slice: checkData() })
  if (answer.kind === 'failed') throw new Error(answer.reason)
  return answer
}
