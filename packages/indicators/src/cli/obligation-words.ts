import type { Language } from '../base/issue.ts'
import type { DueOpen } from '../model/obligation-due.ts'
import type { ObligationState, StatusCounts } from '../report/obligation-status.ts'

/** What the table of obligations says. */
export interface ObligationWords {
  readonly form: string
  readonly due: string
  readonly noDue: string
  readonly open: Readonly<Record<DueOpen, string>>
  readonly states: Readonly<Record<ObligationState, string>>
  readonly covered: string
  readonly late: string
  readonly by: string
  readonly nobody: string
  readonly more: string
  readonly none: string
  readonly counts: Readonly<Record<keyof StatusCounts, string>>
}

/** The words of the table of obligations. */
export const OBLIGATION_WORDS: Readonly<Record<Language, ObligationWords>> = {
  vi: {
    form: 'Biểu {form}, {period}{edition} – {delivery}',
    due: 'hạn {due}',
    noDue: 'chưa rõ hạn ({why})',
    open: {
      notStated: 'nguồn không nêu',
      workingDays: 'danh sách ngày nghỉ chưa đến ngày đó',
      event: 'theo sự kiện',
      continuous: 'thường xuyên',
    },
    states: {
      onTime: 'đúng hạn',
      late: 'chậm',
      undated: 'đã nhận',
      returned: 'yêu cầu gửi lại',
      missing: 'quá hạn, chưa nhận',
      awaited: 'chưa nhận, chưa rõ hạn',
      notYetDue: 'chưa đến hạn',
    },
    covered: 'trong báo cáo cả kỳ của đơn vị mới',
    late: 'chậm {days} ngày',
    by: 'nộp: {senders}',
    nobody: 'chưa rõ ai nộp',
    more: '… và còn {count} (--all)',
    none: 'Không có báo cáo nào phải nộp.',
    counts: {
      due: 'phải nộp',
      received: 'đã nhận',
      onTime: 'đúng hạn',
      late: 'chậm',
      undated: 'không rõ đúng hạn',
      returned: 'yêu cầu gửi lại',
      missing: 'quá hạn',
      awaited: 'chưa nhận, chưa rõ hạn',
      notYetDue: 'chưa đến hạn',
    },
  },
  en: {
    form: 'Form {form}, {period}{edition} – {delivery}',
    due: 'due {due}',
    noDue: 'due day not known ({why})',
    open: {
      notStated: 'not stated by sources',
      workingDays: 'the list of holidays does not reach it',
      event: 'after an event',
      continuous: 'continuous',
    },
    states: {
      onTime: 'on time',
      late: 'late',
      undated: 'received',
      returned: 'returned',
      missing: 'overdue',
      awaited: 'not received, due day not known',
      notYetDue: 'not yet due',
    },
    covered: 'in whole-period reports of new units',
    late: '{days} days late',
    by: 'owed by {senders}',
    nobody: 'nobody is known to owe it',
    more: '… and {count} more (--all)',
    none: 'No report is owed.',
    counts: {
      due: 'owed',
      received: 'received',
      onTime: 'on time',
      late: 'late',
      undated: 'received, not judged',
      returned: 'returned',
      missing: 'overdue',
      awaited: 'not received, due day not known',
      notYetDue: 'not yet due',
    },
  },
}
