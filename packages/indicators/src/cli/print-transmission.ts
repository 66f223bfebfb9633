import type { Language } from '../base/issue.ts'
import type { ReceiptStatus } from '../generated/types.ts'
import { plain } from './print-issues.ts'

const WORDS = {
  vi: { accepted: 'chấp nhận', rejected: 'từ chối', pending: 'chưa quyết định', receipt: 'phiếu', said: 'Nơi nhận' },
  en: { accepted: 'accepted', rejected: 'rejected', pending: 'pending', receipt: 'receipt', said: 'The receiver' },
} as const

/** What a receiver said of a package, with its own words for each reason. */
export function statusText(status: ReceiptStatus, language: Language): string {
  const words = WORDS[language]
  const { externalIdentifier, outcome, reasons, receivedAt, receipt } = status
  const lead = [words.said, words[outcome], externalIdentifier].join(' ')
  const more = receipt === null ? '' : ` · ${words.receipt} ${receipt}${receivedAt === null ? '' : ` · ${receivedAt}`}`
  const lines = reasons.map((reason) => `    ${reason.code}: ${reason.words[language].replaceAll('\n', ' ')}`)
  return `${plain([`${lead}${more}`, ...lines].join('\n'))}\n`
}
