import { describe, type Issue } from '@chitieu/indicators'
import { languages } from './words.ts'

/** What is wrong and what to do, in both languages. */
export function writeFault(fault: Issue): string {
  return languages
    .map((language) => {
      const { message, remedy } = describe(fault, language)
      return `${message} ${remedy}`
    })
    .join('\n')
}
