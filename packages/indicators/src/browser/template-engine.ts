import { templateWorkbook } from '../report/template.ts'
import { writeWorkbook } from '../report/workbook.ts'
import { chooseTemplate } from '../template-choice.ts'
import { openSlice } from './open-slice.ts'
import { sha256 } from './sha256.ts'
import type { TemplateAnswer, TemplateQuestion } from './template-messages.ts'
import { unpackSlice } from './unpack-slice.ts'

/** Where the maker of templates lives: the global of a worker, or an object of the page that stands for one. */
export interface TemplateScope {
  onmessage: ((event: { readonly data: TemplateQuestion }) => void) | null
  postMessage(answer: TemplateAnswer): void
}

/** Given by whoever starts the maker: the built file is a function of it. */
declare const scope: TemplateScope

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(answer(data))
  } catch (fault) {
    scope.postMessage({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) })
  }
}

function answer({ slice, ...wish }: TemplateQuestion): TemplateAnswer {
  const chosen = chooseTemplate(openSlice(unpackSlice(slice)), wish, (text) => sha256(new TextEncoder().encode(text)))
  if ('reason' in chosen) return { kind: 'refused', ...chosen }
  const { form, head } = chosen
  const bytes = writeWorkbook(templateWorkbook(chosen))
  return { kind: 'made', name: `${form.id}_${head.period}_${head.subject}.xlsx`, bytes }
}
