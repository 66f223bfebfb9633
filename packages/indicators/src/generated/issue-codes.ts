// Generated from data/issue-codes.csv by `npm run generate`. Do not edit.

export type Severity = 'error' | 'warning' | 'note'

/** Who can put it right: whoever sent the data, whoever runs the command, the keeper of the register, nobody. */
export type Actor = 'sender' | 'operator' | 'registerKeeper' | 'none'

/** The arguments of each code. */
export interface IssueArgs {
  'answer-invalid': { readonly value: string; readonly expected: readonly string[] }
  'behaviour-invalid': { readonly column: string; readonly value: string }
  'behaviour-missing': { readonly column: string }
  'carry-over-differs': { readonly value: string; readonly expected: string; readonly difference: string; readonly period: string }
  'cell-blank': {  }
  'cell-error': { readonly value: string }
  'cell-too-long': { readonly length: number; readonly allowed: number }
  'cells-merged': { readonly range: string }
  'cells-too-many': { readonly allowed: number }
  'change-dates-disagree': { readonly change: string; readonly dates: readonly string[] }
  'change-kind-unknown': { readonly change: string; readonly kind: string; readonly available: readonly string[] }
  'change-not-found': { readonly change: string; readonly candidates: readonly string[] }
  'change-too-large': { readonly value: string; readonly previous: string; readonly percent: string; readonly limit: string; readonly period: string }
  'change-unknown': { readonly change: string }
  'change-without-transfers': { readonly change: string; readonly kinds: readonly string[] }
  'changes-cyclic': { readonly units: readonly string[] }
  'check-could-not-run': { readonly check: string; readonly reason: string }
  'check-not-met': { readonly check: string; readonly counts: readonly string[] }
  'code-held-twice': { readonly code: string; readonly listDate: string; readonly units: readonly string[] }
  'code-name-conflict': { readonly code: string; readonly value: string; readonly expected: string; readonly listDate: string; readonly holders: readonly string[] }
  'column-hidden': { readonly column: string }
  'column-missing': { readonly column: string; readonly available: readonly string[] }
  'column-twice': { readonly column: string }
  'column-unmapped': { readonly column: string; readonly available: readonly string[] }
  'columns-too-many': { readonly allowed: number }
  'confidential-hidden': { readonly unit: string; readonly indicator: string; readonly period: string }
  'covers-beyond-life': { readonly unit: string; readonly period: string; readonly to: string }
  'csv-malformed': { readonly reason: string }
  'cumulative-decreased': { readonly value: string; readonly previous: string; readonly period: string }
  'date-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'date-instead-of-number': { readonly value: string }
  'date-invalid': { readonly value: string }
  'date-settled': { readonly subject: string; readonly change: string; readonly printed: string; readonly settled: string }
  'decimals-exceeded': { readonly value: string; readonly decimals: number }
  'declared-differs': { readonly what: string; readonly value: string; readonly expected: string }
  'dossier-file-differs': { readonly file: string; readonly value: string; readonly expected: string }
  'dossier-file-missing': { readonly file: string }
  'dossier-file-unlisted': { readonly files: readonly string[]; readonly count: number }
  'dossier-manifest-differs': { readonly value: string; readonly expected: string; readonly files: number; readonly noted: number }
  'encoding-invalid': { readonly file: string; readonly offset: number }
  'ended-twice': { readonly unit: string; readonly changes: readonly string[] }
  'equal-shares': { readonly unit: string; readonly n: number }
  'exception-needless': { readonly code: string; readonly listDate: string; readonly unit: string }
  'explanation-idle': { readonly file: string; readonly number: number }
  'figure-not-found': { readonly indicator: string; readonly unit: string; readonly period: string; readonly available: readonly string[] }
  'figure-twice': { readonly unit: string; readonly period: string; readonly other: string }
  'file-damaged': { readonly file: string; readonly reason: string }
  'file-empty': { readonly file: string }
  'file-encrypted': { readonly file: string }
  'file-is-xls': { readonly file: string }
  'file-markup-forbidden': { readonly file: string; readonly part: string; readonly found: string }
  'file-packed-too-tightly': { readonly file: string; readonly part: string; readonly ratio: number; readonly allowed: number }
  'file-part-escapes': { readonly file: string; readonly part: string }
  'file-part-twice': { readonly file: string; readonly part: string }
  'file-parts-too-many': { readonly file: string; readonly found: number; readonly allowed: number }
  'file-too-large': { readonly file: string; readonly bytes: number; readonly allowed: number }
  'file-type-wrong': { readonly file: string; readonly found: string }
  'file-unpacks-too-large': { readonly file: string; readonly bytes: number; readonly allowed: number }
  'file-unreadable': { readonly file: string; readonly reason: string }
  'file-unwritable': { readonly file: string; readonly reason: string }
  'findings-capped': { readonly finding: string; readonly more: number }
  'fixed-value-changed': { readonly value: string; readonly expected: string }
  'form-not-declared': { readonly available: readonly string[] }
  'form-not-in-force': { readonly form: string; readonly period: string; readonly from: string | null; readonly to: string | null }
  'form-row-missing': { readonly row: string }
  'form-row-twice': { readonly row: string; readonly other: string }
  'form-row-unknown': { readonly value: string }
  'form-superseded': { readonly form: string; readonly instrument: string; readonly later: string; readonly period: string }
  'form-table-missing': { readonly form: string; readonly expected: string }
  'form-unknown': { readonly form: string; readonly available: readonly string[] }
  'formula-without-value': {  }
  'handover-balance-differs': { readonly form: string; readonly day: string; readonly row: string; readonly units: readonly string[]; readonly closed: string; readonly opened: string; readonly difference: string }
  'handover-balance-incomplete': { readonly form: string; readonly units: readonly string[] }
  'handover-days-differ': { readonly change: string; readonly days: readonly string[] }
  'handover-total-differs': { readonly form: string; readonly period: string; readonly level: string; readonly row: string; readonly column: string; readonly former: string; readonly current: string; readonly difference: string }
  'handover-untouched': { readonly change: string; readonly unit: string }
  'indicator-unknown': { readonly indicator: string; readonly candidates: readonly string[] }
  'indicator-unmapped': { readonly value: string; readonly system: string }
  'instrument-unknown': { readonly instrument: string; readonly changes: readonly string[] }
  'json-malformed': { readonly file: string; readonly reason: string }
  'json-nested': {  }
  'leading-zeros-lost': { readonly value: string; readonly digits: number; readonly candidate: string }
  'level-ended': { readonly level: string; readonly date: string; readonly units: number }
  'level-unknown': { readonly level: string; readonly available: readonly string[] }
  'life-reversed': { readonly unit: string; readonly from: string; readonly to: string }
  'limit-exceeded': { readonly value: string; readonly limit: string; readonly of: string }
  'list-date-invalid': { readonly value: string }
  'list-date-missing': { readonly column: string }
  'list-date-not-covered': { readonly listDate: string; readonly coveredFrom: string }
  'list-date-not-declared': {  }
  'list-vintage': { readonly listDate: string; readonly fitting: string; readonly fits: number; readonly rows: number; readonly misfits: readonly string[] }
  'mapping-not-in-force': { readonly value: string; readonly system: string; readonly period: string }
  'mapping-report': { readonly system: string; readonly matched: number; readonly converted: number; readonly unmapped: number }
  'measure-differs': { readonly value: string; readonly expected: string }
  'measure-unmapped': { readonly value: string; readonly system: string }
  'name-blank': { readonly unit: string }
  'no-file-found': { readonly paths: readonly string[] }
  'no-parent': { readonly unit: string; readonly listDate: string }
  'number-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'number-as-text': { readonly value: string }
  'number-invalid': { readonly value: string }
  'number-other-locale': { readonly value: string; readonly reading: string }
  'option-invalid': { readonly option: string; readonly value: string; readonly expected: string }
  'option-unknown': { readonly option: string }
  'out-of-range': { readonly value: string; readonly minimum: string | null; readonly maximum: string | null }
  'outlives-change': { readonly unit: string; readonly change: string; readonly to: string; readonly printed: string | null }
  'own-rule-not-met': { readonly rule: string; readonly text: string }
  'pairs-incomplete': { readonly change: string; readonly pairs: readonly string[] }
  'parent-level-wrong': { readonly unit: string; readonly level: string; readonly parent: string; readonly parentLevel: string }
  'parent-not-in-force': { readonly unit: string; readonly parent: string; readonly listDate: string }
  'parent-unknown': { readonly unit: string; readonly parent: string }
  'part-exceeds-whole': { readonly value: string; readonly limit: string; readonly whole: string }
  'parts-differ-from-total': { readonly value: string; readonly expected: string; readonly difference: string; readonly parts: readonly string[] }
  'period-invalid': { readonly period: string }
  'period-not-declared': {  }
  'predecessor-missing': { readonly unit: string }
  'previous-missing': { readonly unit: string; readonly period: string; readonly reason: string }
  'previous-not-given': { readonly form: string; readonly period: string; readonly relations: number }
  'province-carry-over-differs': { readonly unit: string; readonly period: string; readonly value: string; readonly expected: string; readonly difference: string; readonly previous: string; readonly cell: string }
  'quote-open': {  }
  'ratio-differs': { readonly value: string; readonly expected: string; readonly numerator: string; readonly denominator: string; readonly factor: string }
  'reading-too-slow': { readonly file: string; readonly seconds: number }
  'record-invalid': { readonly file: string; readonly reason: string }
  'register-file-missing': { readonly file: string }
  'register-row-invalid': { readonly file: string; readonly reason: string }
  'report-late': { readonly form: string; readonly period: string; readonly due: string; readonly received: string; readonly days: number }
  'report-missing': { readonly form: string; readonly period: string; readonly listDate: string; readonly missing: readonly string[]; readonly count: number; readonly expected: number }
  'report-not-owed': { readonly form: string; readonly unit: string; readonly period: string }
  'report-refused': { readonly file: string }
  'reported-twice': { readonly unit: string; readonly other: string; readonly indicator: string; readonly period: string }
  'reports-differ': { readonly form: string; readonly row: string; readonly column: string; readonly unit: string; readonly period: string; readonly value: string; readonly expected: string; readonly difference: string }
  'row-cell-unknown': { readonly value: string }
  'row-hidden': {  }
  'row-key-missing': { readonly row: string }
  'row-key-unknown': { readonly value: string; readonly available: readonly string[] }
  'row-repeated': { readonly value: string; readonly rows: readonly string[] }
  'row-uneven': { readonly cells: number; readonly expected: number }
  'rows-too-many': { readonly allowed: number }
  'second-list-differs': { readonly listDate: string; readonly level: string; readonly code: string; readonly here: string | null; readonly there: string | null }
  'separator-unclear': { readonly candidates: readonly string[] }
  'sequence-ambiguous': { readonly changes: readonly string[] }
  'sequence-reversed': { readonly unit: string; readonly maker: string; readonly ender: string }
  'shares-exceed-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'shares-not-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'sheets-too-many': { readonly found: number; readonly allowed: number }
  'sources-differ': { readonly indicator: string; readonly unit: string; readonly period: string; readonly value: string; readonly other: string; readonly where: string }
  'state-not-allowed': { readonly value: string; readonly allowed: readonly string[] }
  'submission-twice': { readonly form: string; readonly unit: string; readonly period: string; readonly other: string }
  'successor-missing': { readonly unit: string }
  'sum-differs': { readonly value: string; readonly expected: string; readonly difference: string; readonly terms: readonly string[] }
  'template-changed': { readonly missing: readonly string[]; readonly extra: readonly string[] }
  'territory-not-reported': { readonly form: string; readonly period: string; readonly from: string; readonly to: string; readonly units: readonly string[]; readonly count: number }
  'text-decomposed': { readonly value: string }
  'text-legacy': { readonly value: string; readonly encoding: string; readonly font: string | null; readonly converted: string }
  'total-differs': { readonly relation: string; readonly indicator: string; readonly period: string; readonly unit: string; readonly whole: string; readonly sum: string }
  'transfer-from-unknown': { readonly change: string; readonly unit: string }
  'unit-ambiguous': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[] }
  'unit-begins-later': { readonly unit: string; readonly from: string; readonly period: string }
  'unit-differs-from-template': { readonly value: string; readonly expected: string }
  'unit-ended': { readonly unit: string; readonly to: string; readonly period: string; readonly successors: readonly string[] }
  'unit-id-duplicate': { readonly unit: string }
  'unit-name-variant': { readonly value: string; readonly expected: string }
  'unit-not-declared': {  }
  'unit-not-in-force': { readonly unit: string; readonly listDate: string; readonly from: string | null; readonly to: string | null }
  'unit-not-in-register': { readonly unit: string; readonly candidates: readonly string[] }
  'unit-rows-scattered': { readonly unit: string }
  'unit-split': { readonly unit: string; readonly to: string; readonly period: string; readonly successors: readonly string[]; readonly count: number }
  'unit-transitional': { readonly unit: string; readonly period: string; readonly date: string }
  'unit-unknown': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[] }
  'unresolved': { readonly unit: string; readonly indicator: string; readonly period: string; readonly amount: string; readonly candidates: readonly string[] }
  'validity-gap': { readonly code: string }
  'validity-overlap': { readonly unit: string }
  'value-missing': { readonly units: readonly string[]; readonly indicator: string; readonly period: string; readonly listDate: string }
  'version-gap': { readonly unit: string; readonly from: string; readonly to: string }
  'vintage-count': { readonly listDate: string; readonly counts: readonly string[] }
  'weight-given-twice': { readonly change: string; readonly from: string; readonly to: string; readonly basis: string; readonly values: readonly string[] }
  'whole-not-alone': { readonly unit: string; readonly targets: readonly string[] }
}

export type IssueCode = keyof IssueArgs

interface Wording {
  readonly message: string
  readonly remedy: string
}

/** Severity, actor and wording of each code. */
export const issueCodes: {
  readonly [C in IssueCode]: {
    readonly severity: Severity
    readonly actor: Actor
    readonly vi: Wording
    readonly en: Wording
  }
} = {
  'answer-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô ghi {value}; ô này chỉ nhận: {expected}.', remedy: 'Ghi lại theo một trong các cách trên.' },
    en: { message: 'The cell says {value}; it takes only: {expected}.', remedy: 'Write one of these.' },
  },
  'behaviour-invalid': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Cách gộp của cột {column} không hợp lệ: {value}.', remedy: 'Dùng một trong các dạng: flow, stock, cumulative, ratio:A/B*F, mean:P, max, min, count:CẤP, class:urban, category, none.' },
    en: { message: 'The behaviour given for column {column} is not valid: {value}.', remedy: 'Use one of: flow, stock, cumulative, ratio:A/B*F, mean:P, max, min, count:LEVEL, class:urban, category, none.' },
  },
  'behaviour-missing': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Cột {column} chưa được khai báo cách gộp; không mặc nhiên cộng.', remedy: 'Thêm cột vào --behaviour, ví dụ {column}=flow, {column}=stock hoặc {column}=ratio:A/B*100.' },
    en: { message: 'Column {column} has no declared behaviour; it is never added by default.', remedy: 'Add the column to --behaviour, for example {column}=flow, {column}=stock or {column}=ratio:A/B*100.' },
  },
  'carry-over-differs': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Số kỳ trước chuyển sang {value} khác số cuối kỳ {period} là {expected} (chênh lệch {difference}).', remedy: 'Sửa số đầu kỳ, hoặc gửi bản sửa của kỳ {period}.' },
    en: { message: 'The opening balance {value} differs from the closing of {period}, {expected} (difference {difference}).', remedy: 'Correct the opening balance, or send a correction of {period}.' },
  },
  'cell-blank': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô bắt buộc chưa nhập.', remedy: 'Ghi số; số bằng không ghi 0, không có hiện tượng ghi -, có phát sinh nhưng không thu thập được ghi ….' },
    en: { message: 'A required cell was not filled in.', remedy: 'Write the figure; 0 where it is nil, - where nothing occurred, … where it occurred but was not collected.' },
  },
  'cell-error': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô chứa lỗi {value} của công thức, không có số để đọc.', remedy: 'Sửa công thức hoặc ghi số trực tiếp; chưa thu thập được thì ghi ….' },
    en: { message: 'The cell holds the formula error {value}, not a figure.', remedy: 'Correct the formula or write the figure itself; write … when it was not collected.' },
  },
  'cell-too-long': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô có {length} ký tự, nhiều hơn mức {allowed} ký tự của một ô.', remedy: 'Rút ngắn nội dung ô, hoặc gửi phần thuyết minh thành văn bản riêng.' },
    en: { message: 'The cell has {length} characters; a cell may have {allowed}.', remedy: 'Shorten the cell, or send the explanation as a document of its own.' },
  },
  'cells-merged': {
    severity: 'note',
    actor: 'sender',
    vi: { message: 'Các ô {range} bị gộp; chỉ ô đầu có giá trị.', remedy: 'Bỏ gộp và ghi giá trị vào từng ô.' },
    en: { message: 'The cells {range} are merged; only the first one has a value.', remedy: 'Unmerge them and write a value in each cell.' },
  },
  'cells-too-many': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp có hơn {allowed} ô có dữ liệu.', remedy: 'Chia tệp thành nhiều tệp, mỗi tệp một biểu hoặc một kỳ.' },
    en: { message: 'The file has more than {allowed} cells with data.', remedy: 'Divide it into several files, one form or one period each.' },
  },
  'change-dates-disagree': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Sự kiện {change} có các ngày không khớp nhau: {dates}.', remedy: 'Sửa để ngày vận hành của sự kiện, ngày kết thúc đơn vị cũ và ngày bắt đầu đơn vị mới là một ngày.' },
    en: { message: 'The dates around change {change} disagree: {dates}.', remedy: 'Make the operating date of the change, the end of its old units and the start of its new units one and the same day.' },
  },
  'change-kind-unknown': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Sự kiện {change} có loại {kind} không thuộc các loại của định dạng: {available}.', remedy: 'Dùng một hoặc nhiều loại trong danh sách, cách nhau bằng |.' },
    en: { message: 'Change {change} is of the kind {kind}, which the format does not know: {available}.', remedy: 'Use one or more of the kinds listed, joined by |.' },
  },
  'change-not-found': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có sự kiện, văn bản hay ngày sắp xếp {change}. Có thể là: {candidates}.', remedy: 'Nêu mã sự kiện, mã hoặc số văn bản, hoặc ngày đầu tiên của các đơn vị mới.' },
    en: { message: 'There is no change, instrument or date of a change {change}. It may be: {candidates}.', remedy: 'Name the id of a change, the id or number of an instrument, or the first day of the new units.' },
  },
  'change-too-large': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: '{value} thay đổi {percent}% so với {previous} của kỳ {period} trên cùng địa bàn (ngưỡng {limit}%).', remedy: 'Kiểm tra lại số và đơn vị tính, hoặc ghi lý do.' },
    en: { message: '{value} differs by {percent}% from {previous} of {period} on the same territory (limit {limit}%).', remedy: 'Check the figure and its measure, or give the reason.' },
  },
  'change-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Không có sự kiện {change} trong changes.csv.', remedy: 'Thêm sự kiện vào changes.csv hoặc sửa mã sự kiện ở dòng này.' },
    en: { message: 'There is no change {change} in changes.csv.', remedy: 'Add the change to changes.csv, or correct its id in this row.' },
  },
  'change-without-transfers': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Sự kiện {change} ({kinds}) không có phần nhập nào.', remedy: 'Ghi vào transfers.csv từng đơn vị cũ chuyển vào đơn vị mới nào; nếu sự kiện chỉ đổi tên, loại, cấp trên hoặc mã thì sửa cột kinds.' },
    en: { message: 'Change {change} ({kinds}) has no transfers.', remedy: 'Write to transfers.csv which old unit went into which new one; when only name, type, parent or code changed, correct the column kinds.' },
  },
  'changes-cyclic': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Chuỗi nhập, tách quay vòng qua các đơn vị: {units}.', remedy: 'Một đơn vị đã kết thúc không thể trở lại: đặt định danh mới cho trạng thái sau, hoặc sửa thứ tự (seq) của các sự kiện cùng ngày.' },
    en: { message: 'Mergers and splits run in a circle through: {units}.', remedy: 'A unit that has ended cannot come back: give the later state a new id, or correct the order (seq) of changes of the same day.' },
  },
  'check-could-not-run': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không kiểm tra được {check}: {reason}.', remedy: 'Bổ sung dữ liệu hoặc sửa quy tắc rồi kiểm tra lại.' },
    en: { message: '{check} could not be checked: {reason}.', remedy: 'Add what is lacking or correct the rule, then check again.' },
  },
  'check-not-met': {
    severity: 'warning',
    actor: 'operator',
    vi: { message: 'Con số phải giữ không đúng: {check} ({counts}).', remedy: 'Đối chiếu số liệu và danh mục với nguồn nêu trong data/checks.csv.' },
    en: { message: 'A figure that must hold does not: {check} ({counts}).', remedy: 'Hold data and register against the source named in data/checks.csv.' },
  },
  'code-held-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Trên danh mục ngày {listDate}, mã {code} được gán cho nhiều đơn vị: {units}.', remedy: 'Sửa mã hoặc thời gian hiệu lực để mỗi mã chỉ thuộc một đơn vị trong một cấp trên một danh mục.' },
    en: { message: 'On the list of {listDate} the code {code} is held by several units: {units}.', remedy: 'Correct the codes or their validity so that each code belongs to one unit of a level on a list.' },
  },
  'code-name-conflict': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Mã {code} đi với tên {value}, nhưng trên danh mục ngày {listDate} mã {code} là {expected}.', remedy: 'Sửa mã hoặc tên cho khớp, hoặc khai báo đúng ngày danh mục. Đơn vị mang tên này: {holders}.' },
    en: { message: 'The code {code} stands with the name {value}, but on the list of {listDate} it is {expected}.', remedy: 'Make code and name agree, or declare the right list. Units of this name: {holders}.' },
  },
  'column-hidden': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Cột {column} đang ẩn nhưng có dữ liệu.', remedy: 'Hiện cột để kiểm tra; xóa nếu không phải số liệu báo cáo.' },
    en: { message: 'Column {column} is hidden but holds data.', remedy: 'Show the column and check it; delete it if it is not part of the report.' },
  },
  'column-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp thiếu cột {column}. Các cột đang có: {available}.', remedy: 'Thêm cột, hoặc đổi tên cột trong lệnh cho khớp với dòng tiêu đề của tệp.' },
    en: { message: 'The file lacks the column {column}. It has: {available}.', remedy: 'Add the column, or name the right one in the command as the header row spells it.' },
  },
  'column-twice': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tiêu đề có hai cột cùng tên {column}.', remedy: 'Đặt tên khác cho một trong hai cột hoặc bỏ cột thừa.' },
    en: { message: 'The header has two columns named {column}.', remedy: 'Rename one of the two columns or remove the spare one.' },
  },
  'column-unmapped': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không rõ cột {column} là số liệu gì. Có thể dùng: {available}.', remedy: 'Đặt tên cột theo mã chỉ tiêu, hoặc khai báo tệp ánh xạ cột (--mapping); cột không phải số liệu thì xóa.' },
    en: { message: 'It is not known what the column {column} holds. Possible: {available}.', remedy: 'Name the column by the code of its indicator or declare a mapping (--mapping); delete it when it is no figure.' },
  },
  'columns-too-many': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dòng có nhiều hơn {allowed} cột.', remedy: 'Xóa các cột thừa bên phải bảng; kiểm tra dấu phân cách nếu là tệp CSV.' },
    en: { message: 'The row has more than {allowed} columns.', remedy: 'Delete spare columns to the right of the table; look at the separators of a CSV file.' },
  },
  'confidential-hidden': {
    severity: 'note',
    actor: 'none',
    vi: { message: 'Số liệu {indicator} kỳ {period} của đơn vị {unit} được giữ kín vì có nguồn bảo mật.', remedy: 'Không cần xử lý. Số của cấp trên vẫn được công bố.' },
    en: { message: 'The figure {indicator} for {period} of unit {unit} is withheld because a source is confidential.', remedy: 'Nothing to do. Figures of the level above are still published.' },
  },
  'covers-beyond-life': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} kết thúc ngày {to} nên không thể báo cáo cả kỳ {period}.', remedy: 'Ghi covers = life; phần còn lại của kỳ do đơn vị kế thừa báo cáo.' },
    en: { message: '{unit} ended on {to} and cannot report the whole of {period}.', remedy: 'Write covers = life; the rest of the period is its successor\'s to report.' },
  },
  'csv-malformed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp CSV sai cấu trúc: {reason}.', remedy: 'Xuất lại tệp dạng CSV, mã UTF-8, phân cách bằng dấu phẩy; ô có dấu phẩy hoặc xuống dòng phải đặt trong dấu nháy kép.' },
    en: { message: 'The CSV file is malformed: {reason}.', remedy: 'Export the file again as CSV in UTF-8 separated by commas; cells with commas or line breaks must stand in double quotes.' },
  },
  'cumulative-decreased': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Số lũy kế {value} thấp hơn {previous} của kỳ {period} trên cùng địa bàn.', remedy: 'Kiểm tra lại; nếu giảm thật (hoàn trả, điều chỉnh) thì ghi lý do.' },
    en: { message: 'The cumulative figure {value} is below {previous} of {period} on the same territory.', remedy: 'Check it; give the reason when it really fell (refund, correction).' },
  },
  'date-ambiguous': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không rõ {value} là ngày nào: {readings}.', remedy: 'Viết đủ hai chữ số theo ngày/tháng/năm, ví dụ 07/01/2025.' },
    en: { message: 'It is not clear which day {value} is: {readings}.', remedy: 'Write two digits each in the declared order, or year-month-day, for example 2025-01-07.' },
  },
  'date-instead-of-number': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô số liệu chứa ngày {value}; chương trình bảng tính có thể đã tự đổi số đã gõ thành ngày.', remedy: 'Đặt định dạng ô là số rồi gõ lại số.' },
    en: { message: 'A cell for a figure holds the date {value}; the spreadsheet program may have turned what was typed into a date.', remedy: 'Set the format of the cell to number and type the figure again.' },
  },
  'date-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} không phải là một ngày có thật theo cách viết đã khai báo.', remedy: 'Viết theo ngày/tháng/năm với đủ hai chữ số, ví dụ 07/01/2025.' },
    en: { message: '{value} is not a real day as dates are declared to be written.', remedy: 'Write it in the declared order, or as year-month-day, for example 2025-01-07.' },
  },
  'date-settled': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: '{subject} ghi ngày {printed}; ngày được dùng là {settled}, ngày liền sau ngày cuối của các đơn vị mà sự kiện {change} kết thúc.', remedy: 'Không cần xử lý nếu nguồn ghi ngày có hiệu lực thay cho ngày vận hành; nếu không thì sửa cho khớp.' },
    en: { message: '{subject} prints {printed}; {settled} is used, the day after the last day of the units that change {change} ends.', remedy: 'Nothing to do when the source prints the day in force instead of the operating day; otherwise make them agree.' },
  },
  'decimals-exceeded': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Giá trị {value} có nhiều hơn {decimals} chữ số thập phân đã khai báo.', remedy: 'Kiểm tra đơn vị tính và cách làm tròn; nếu giá trị đúng, khai báo lại số chữ số thập phân.' },
    en: { message: 'The value {value} has more than the {decimals} declared decimals.', remedy: 'Check the measure and the rounding; if the value is right, declare more decimals.' },
  },
  'declared-differs': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp ghi {what} là {value}, nơi kiểm tra khai báo {expected}.', remedy: 'Gửi đúng tệp của biểu, đơn vị, kỳ đang kiểm tra, hoặc sửa khai báo cho khớp với tệp.' },
    en: { message: 'The file says that {what} is {value}; it was declared as {expected}.', remedy: 'Send the file of this form, unit and period, or correct what was declared.' },
  },
  'dossier-file-differs': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Tệp {file} có mã băm {value}, bên giao đã ghi {expected}.', remedy: 'Lấy lại đúng tệp đã bàn giao; nếu bên giao sửa tệp thì ghi lại mã băm mới.' },
    en: { message: 'The file {file} has the hash {value}; the handing side noted {expected}.', remedy: 'Take the file that was handed over; if it was corrected since, note its new hash.' },
  },
  'dossier-file-missing': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Bên giao kê tệp {file} nhưng tệp không có trong số đã đọc.', remedy: 'Thêm tệp vào thư mục, hoặc bỏ khỏi bảng kê nếu kê nhầm.' },
    en: { message: 'The handing side lists the file {file}, which is not among those that were read.', remedy: 'Put the file into the folder, or take it off the list.' },
  },
  'dossier-file-unlisted': {
    severity: 'warning',
    actor: 'operator',
    vi: { message: '{count} tệp được bàn giao nhưng bên giao không kê: {files}.', remedy: 'Bổ sung vào bảng kê để mã băm trước khi giao có người chịu trách nhiệm.' },
    en: { message: '{count} files are handed over and not listed by the handing side: {files}.', remedy: 'Add them to the list, so that someone answers for the hash before the handover.' },
  },
  'dossier-manifest-differs': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Bảng kê {files} tệp có mã băm {value}; bên giao đã ghi {noted} tệp, mã băm {expected}.', remedy: 'So manifest-sha256.txt của hai bên theo từng dòng để tìm tệp thêm, thiếu hoặc khác.' },
    en: { message: 'The list of {files} files has the hash {value}; the handing side noted {noted} files and {expected}.', remedy: 'Compare the two manifest-sha256.txt line by line for files that are more, missing or different.' },
  },
  'encoding-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} không phải UTF-8: sai từ byte thứ {offset}.', remedy: 'Lưu lại tệp với bảng mã UTF-8; nếu tệp dùng phông TCVN3 hoặc VNI thì chuyển sang Unicode trước.' },
    en: { message: 'The file {file} is not UTF-8: first fault at byte {offset}.', remedy: 'Save the file again as UTF-8; convert TCVN3 or VNI text to Unicode first.' },
  },
  'ended-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} bị kết thúc bởi nhiều sự kiện: {changes}.', remedy: 'Một trạng thái chỉ kết thúc bởi đúng một sự kiện: thêm trạng thái trung gian, hoặc gộp các phần nhập vào một sự kiện.' },
    en: { message: 'The unit {unit} is ended by several changes: {changes}.', remedy: 'Exactly one change ends a state: add the state in between, or put the transfers into one change.' },
  },
  'equal-shares': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} được chia đều thành {n} phần 1/{n}.', remedy: 'Chia đều thường là phỏng đoán: để trống tỷ trọng nếu không có căn cứ, hoặc ghi căn cứ vào decisions.csv.' },
    en: { message: 'The unit {unit} is divided into {n} equal shares of 1/{n}.', remedy: 'Equal shares are usually a guess: leave them blank when nothing supports them, or record what does in decisions.csv.' },
  },
  'exception-needless': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Ngoại lệ của mã {code} không làm gì thêm: trên danh mục ngày {listDate}, mã này đã là của đơn vị {unit}.', remedy: 'Xoá dòng khỏi exceptions.csv, trừ khi dòng này ghi lại cách một nguồn trình bày bảng.' },
    en: { message: 'The exception for {code} changes nothing: the list of {listDate} holds {unit} under this code already.', remedy: 'Remove the row from exceptions.csv, unless it records how a source lays out its table.' },
  },
  'explanation-idle': {
    severity: 'warning',
    actor: 'operator',
    vi: { message: 'Giải trình số {number} trong {file} không ứng với chênh lệch nào.', remedy: 'Bỏ giải trình, hoặc sửa biểu, kỳ, đơn vị mà nó nêu.' },
    en: { message: 'Explanation {number} in {file} is of no difference.', remedy: 'Leave it out, or correct the form, period or unit that it names.' },
  },
  'figure-not-found': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có số nào của {indicator} cho đơn vị {unit}, kỳ {period}. Các kỳ hoặc phân tổ có số: {available}.', remedy: 'Chọn một kỳ, một phân tổ (--breakdown) hoặc một địa giới (--at, --reported) có số.' },
    en: { message: 'There is no figure of {indicator} for unit {unit}, {period}. There are figures for: {available}.', remedy: 'Choose a period, a breakdown (--breakdown) or a basis (--at, --reported) that has figures.' },
  },
  'figure-twice': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Số liệu của {unit} kỳ {period} ở đây đã có ở {other}.', remedy: 'Giữ một dòng; hai dòng khác số thì hỏi lại nơi lập.' },
    en: { message: 'The figure of {unit} for {period} here stands in {other} already.', remedy: 'Keep one of the rows; ask whoever made the table when they differ.' },
  },
  'file-damaged': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị hỏng, không đọc được trọn vẹn ({reason}).', remedy: 'Mở tệp bằng chương trình bảng tính, lưu lại thành .xlsx rồi gửi lại; nếu không mở được thì lấy bản gốc khác.' },
    en: { message: 'The file {file} is damaged and cannot be read whole ({reason}).', remedy: 'Open it in a spreadsheet program, save it as .xlsx and send it again; when it does not open, take another copy.' },
  },
  'file-empty': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} không có dòng dữ liệu nào.', remedy: 'Gửi lại tệp có dòng tiêu đề và ít nhất một dòng dữ liệu. Kỳ không phát sinh vẫn phải ghi dấu -.' },
    en: { message: 'The file {file} has no rows of data.', remedy: 'Send a file with a header row and at least one row. A period in which nothing occurred is still written as -.' },
  },
  'file-encrypted': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} được đặt mật khẩu nên không đọc được.', remedy: 'Bỏ mật khẩu mở tệp (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.' },
    en: { message: 'The file {file} is protected by a password and cannot be read.', remedy: 'Remove the password for opening it (File > Info > Protect Workbook) and save it again.' },
  },
  'file-is-xls': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} là định dạng .xls cũ, dù mang đuôi nào.', remedy: 'Mở tệp và Lưu lại thành .xlsx.' },
    en: { message: 'The file {file} is in the old .xls format, whatever its name ends in.', remedy: 'Open it and save it again as .xlsx.' },
  },
  'file-markup-forbidden': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: phần {part} có khai báo không được phép ({found}).', remedy: 'Lưu lại tệp bằng chương trình bảng tính; khai báo này không có trong tệp bình thường.' },
    en: { message: 'The file {file} is refused: its part {part} declares what is not allowed ({found}).', remedy: 'Save it again in a spreadsheet program; an ordinary file has no such declaration.' },
  },
  'file-packed-too-tightly': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: phần {part} giải nén ra gấp {ratio} lần, mức cho phép là {allowed} lần.', remedy: 'Xóa các vùng trống đã định dạng ngoài bảng rồi lưu lại.' },
    en: { message: 'The file {file} is refused: its part {part} unpacks to {ratio} times its size; {allowed} times are allowed.', remedy: 'Delete formatted empty areas outside of the table and save it again.' },
  },
  'file-part-escapes': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: tên phần {part} trỏ ra ngoài tệp.', remedy: 'Lưu lại tệp bằng chương trình bảng tính; tệp bình thường không có tên như vậy.' },
    en: { message: 'The file {file} is refused: the name of its part {part} leads out of the file.', remedy: 'Save it again in a spreadsheet program; an ordinary file has no such name.' },
  },
  'file-part-twice': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: phần {part} có hai lần, không rõ dùng bản nào.', remedy: 'Lưu lại tệp bằng chương trình bảng tính.' },
    en: { message: 'The file {file} is refused: it holds the part {part} twice, and which one counts is not known.', remedy: 'Save it again in a spreadsheet program.' },
  },
  'file-parts-too-many': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} có {found} phần, mức cho phép là {allowed}.', remedy: 'Xóa hình ảnh, trang tính không cần thiết rồi lưu lại.' },
    en: { message: 'The file {file} has {found} parts; {allowed} are allowed.', remedy: 'Delete pictures and sheets that are not needed and save it again.' },
  },
  'file-too-large': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} có {bytes} byte, mức cho phép là {allowed}.', remedy: 'Chia tệp thành nhiều tệp, hoặc xóa hình ảnh và trang tính không cần thiết.' },
    en: { message: 'The file {file} has {bytes} bytes; {allowed} are allowed.', remedy: 'Divide it into several files, or delete pictures and sheets that are not needed.' },
  },
  'file-type-wrong': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} không phải loại tệp đọc được: nội dung là {found}.', remedy: 'Gửi tệp .xlsx, .csv, .tsv, .json hoặc .ndjson, với đuôi tên đúng với nội dung.' },
    en: { message: 'The file {file} is of a kind that is not read: its content is {found}.', remedy: 'Send an .xlsx, .csv, .tsv, .json or .ndjson file whose name ends in what it is.' },
  },
  'file-unpacks-too-large': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: giải nén ra ít nhất {bytes} byte, mức cho phép là {allowed}.', remedy: 'Xóa các vùng trống đã định dạng ngoài bảng, hoặc chia tệp thành nhiều tệp.' },
    en: { message: 'The file {file} is refused: it unpacks to at least {bytes} bytes; {allowed} are allowed.', remedy: 'Delete formatted empty areas outside of the table, or divide it into several files.' },
  },
  'file-unreadable': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không đọc được tệp {file}: {reason}.', remedy: 'Kiểm tra đường dẫn và quyền đọc của tệp.' },
    en: { message: 'The file {file} cannot be read: {reason}.', remedy: 'Check the path and whether the file may be read.' },
  },
  'file-unwritable': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không ghi được tệp {file}: {reason}.', remedy: 'Kiểm tra thư mục, quyền ghi và dung lượng đĩa, hoặc chọn tên tệp khác.' },
    en: { message: 'The file {file} cannot be written: {reason}.', remedy: 'Check the folder, the right to write there and the free space, or choose another file.' },
  },
  'findings-capped': {
    severity: 'note',
    actor: 'none',
    vi: { message: 'Còn {more} phát hiện loại {finding} không liệt kê.', remedy: 'Sửa các ô đã nêu rồi kiểm tra lại.' },
    en: { message: '{more} more findings of {finding} are not listed.', remedy: 'Correct those listed, then check again.' },
  },
  'fixed-value-changed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô cho sẵn {expected} đã bị sửa thành {value}.', remedy: 'Ghi lại giá trị cho sẵn của mẫu.' },
    en: { message: 'The given value {expected} was changed to {value}.', remedy: 'Write the given value of the template again.' },
  },
  'form-not-declared': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Chưa biết tệp theo biểu nào: tệp không có trang _chitieu và chưa ai nêu biểu.', remedy: 'Dùng mẫu do lệnh template tạo ra, hoặc nêu biểu (--form): {available}.' },
    en: { message: 'It is not known which form the file follows: it has no sheet _chitieu and no form was named.', remedy: 'Use a template made by the command template, or name the form (--form): {available}.' },
  },
  'form-not-in-force': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Biểu {form} không có hiệu lực trong kỳ {period}; biểu có hiệu lực từ {from} đến trước ngày {to}.', remedy: 'Dùng phiên bản biểu có hiệu lực trong kỳ.' },
    en: { message: 'Form {form} is not in force for {period}; it is from {from} until before {to}.', remedy: 'Use the version in force in that period.' },
  },
  'form-row-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Bảng thiếu dòng {row}.', remedy: 'Thêm lại dòng đúng như mẫu (mã số, tên dòng) và ghi số liệu; không có hiện tượng thì ghi -.' },
    en: { message: 'The table lacks the row {row}.', remedy: 'Put the row back as the template has it and fill it in; write - where nothing occurred.' },
  },
  'form-row-twice': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dòng {row} xuất hiện hai lần trong bảng; dòng đầu ở {other}.', remedy: 'Giữ một dòng, xóa dòng còn lại.' },
    en: { message: 'The row {row} stands twice in the table; the first is at {other}.', remedy: 'Keep one of them and delete the other.' },
  },
  'form-row-unknown': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dòng {value} không có trong biểu nhưng có số liệu.', remedy: 'Sửa mã số hoặc tên dòng theo mẫu; chuyển số liệu vào đúng dòng, hoặc xóa dòng thừa.' },
    en: { message: 'The row {value} is not on the form but holds figures.', remedy: 'Correct its code or name by the template, move the figures to their row, or delete the spare row.' },
  },
  'form-superseded': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Biểu {form} theo {instrument}; kỳ {period} đã có {later}.', remedy: 'Đối chiếu với biểu của văn bản sau; nếu vẫn dùng biểu này thì ghi lý do.' },
    en: { message: 'Form {form} rests on {instrument}; for {period} there is {later}.', remedy: 'Compare it with the form of the later instrument; give the reason when this form is still used.' },
  },
  'form-table-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không tìm thấy bảng của biểu {form}: không trang nào có dòng chỉ số cột {expected}.', remedy: 'Giữ nguyên dòng chỉ số cột của mẫu, hoặc khai báo tệp ánh xạ cột (--mapping).' },
    en: { message: 'The table of form {form} was not found: no sheet has the row of column numbers {expected}.', remedy: 'Keep the row of column numbers of the template, or declare a mapping of the columns (--mapping).' },
  },
  'form-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có biểu {form}. Các biểu đang có: {available}.', remedy: 'Kiểm tra mã biểu; nếu tệp dùng phiên bản khác thì bổ sung phiên bản đó vào data/forms.' },
    en: { message: 'There is no form {form}. There are: {available}.', remedy: 'Check the code; when the file follows another version, add that version to data/forms.' },
  },
  'formula-without-value': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô là công thức chưa có kết quả lưu trong tệp.', remedy: 'Mở tệp bằng chương trình bảng tính để tính lại rồi lưu, hoặc ghi số trực tiếp.' },
    en: { message: 'The cell is a formula whose result is not stored in the file.', remedy: 'Open the file in a spreadsheet program so that it is calculated, and save it; or write the figure itself.' },
  },
  'handover-balance-differs': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Biểu {form}, dòng {row}: các đơn vị {units} kết sổ {closed} trước ngày {day}, đơn vị mới mở sổ {opened} (chênh lệch {difference}).', remedy: 'Đối chiếu số cuối kỳ của đơn vị cũ với số đầu kỳ của đơn vị mới, sửa báo cáo sai hoặc ghi giải trình.' },
    en: { message: 'Form {form}, row {row}: {units} closed with {closed} before {day}, the new units opened with {opened} (difference {difference}).', remedy: 'Hold the closing figure of the former units against the opening one, correct the wrong report or explain the difference.' },
  },
  'handover-balance-incomplete': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Biểu {form}: chưa đối chiếu được số chuyển kỳ vì thiếu báo cáo của {units}.', remedy: 'Bổ sung báo cáo cuối kỳ hoặc đầu kỳ của các đơn vị này, hoặc ghi giải trình.' },
    en: { message: 'Form {form}: the balance cannot be compared, reports of these units are not there: {units}.', remedy: 'Add the closing or opening reports of these units, or explain why they are not there.' },
  },
  'handover-days-differ': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Các sự kiện của {change} có nhiều ngày vận hành: {days}.', remedy: 'Nêu một ngày hoặc một sự kiện: mỗi ngày là một lần bàn giao.' },
    en: { message: 'The changes of {change} operate on several days: {days}.', remedy: 'Name one day or one change: each day is a handover of its own.' },
  },
  'handover-total-differs': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Biểu {form}, kỳ {period}, dòng {row} cột {column} ({level}): tổng các đơn vị cũ đã gửi là {former}, tổng sau quy đổi là {current} (chênh lệch {difference}).', remedy: 'Tìm báo cáo bị thiếu, trùng hoặc bị che; nếu chênh lệch là đúng thì ghi giải trình vào tệp ký bàn giao.' },
    en: { message: 'Form {form}, {period}, row {row} column {column} ({level}): the former units sent {former} in all, after restating it is {current} (difference {difference}).', remedy: 'Look for a report that is missing, duplicate or hidden; where the difference is right, explain it in the sign-off file.' },
  },
  'handover-untouched': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có đơn vị nào của {unit} kết thúc trong {change}.', remedy: 'Kiểm tra địa bàn và ngày; đơn vị có thể không thay đổi trong lần sắp xếp này.' },
    en: { message: 'No unit of {unit} ended in {change}.', remedy: 'Check the territory and the day; it may not have changed then.' },
  },
  'indicator-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có chỉ tiêu {indicator} trong danh mục. Có thể là: {candidates}.', remedy: 'Dùng mã chỉ tiêu trong data/indicators.' },
    en: { message: 'There is no indicator {indicator} in the catalogue. It may be: {candidates}.', remedy: 'Use the code of an indicator in data/indicators.' },
  },
  'indicator-unmapped': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Mã chỉ tiêu {value} của hệ thống {system} chưa có chỉ tiêu tương ứng.', remedy: 'Bổ sung mã vào bảng chuyển đổi của hệ thống, hoặc ghi rõ lý do không chuyển.' },
    en: { message: 'The indicator code {value} of the system {system} has no indicator here.', remedy: 'Add the code to the mapping of the system, or record why it is not converted.' },
  },
  'instrument-unknown': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Văn bản {instrument} không có trong instruments.csv; các sự kiện dẫn chiếu: {changes}.', remedy: 'Thêm văn bản vào instruments.csv hoặc sửa mã văn bản ở changes.csv.' },
    en: { message: 'The instrument {instrument} is not in instruments.csv; changes that cite it: {changes}.', remedy: 'Add it to instruments.csv, or correct its id in changes.csv.' },
  },
  'json-malformed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} không phải JSON dạng bảng: {reason}.', remedy: 'Gửi một mảng các bản ghi phẳng; .ndjson mỗi dòng một bản ghi.' },
    en: { message: 'The file {file} is not a table in JSON: {reason}.', remedy: 'Send an array of flat records; in .ndjson one record a line.' },
  },
  'json-nested': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô chứa một mảng hoặc một bản ghi lồng bên trong, không phải một giá trị.', remedy: 'Tách thành các cột riêng, mỗi cột một giá trị.' },
    en: { message: 'The cell holds an array or a record inside the record, not a value.', remedy: 'Divide it into columns of its own, one value each.' },
  },
  'leading-zeros-lost': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô ghi {value}: mã có {digits} chữ số, có thể là {candidate}.', remedy: 'Đặt định dạng ô là văn bản rồi ghi lại mã, kể cả số 0 ở đầu.' },
    en: { message: 'The cell holds {value}: the code has {digits} digits, it may be {candidate}.', remedy: 'Set the format of the cell to text and write the code again with its leading zeros.' },
  },
  'level-ended': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Cấp {level} kết thúc ngày {date}: {units} đơn vị không có đơn vị kế thừa cùng cấp.', remedy: 'Không cần xử lý: số liệu của các đơn vị này giữ ở đơn vị cấp trên.' },
    en: { message: 'The level {level} ended on {date}: {units} units have no successor on it.', remedy: 'Nothing to do: figures of these units stay at the unit above.' },
  },
  'level-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có cấp {level} trong danh mục đơn vị. Các cấp: {available}.', remedy: 'Dùng đúng tên cấp đã khai báo trong register.json.' },
    en: { message: 'The register has no level {level}. Its levels: {available}.', remedy: 'Use a level as register.json declares it.' },
  },
  'life-reversed': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} kết thúc ngày {to}, trước ngày bắt đầu {from}.', remedy: 'Kiểm tra ngày của sự kiện lập ra và sự kiện kết thúc đơn vị này.' },
    en: { message: 'The unit {unit} ends on {to}, before it starts on {from}.', remedy: 'Check the dates of the change that made it and of the one that ended it.' },
  },
  'limit-exceeded': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} lớn hơn {of} là {limit}.', remedy: 'Sửa một trong hai số; số này không được lớn hơn {of}.' },
    en: { message: '{value} is larger than {of}, which is {limit}.', remedy: 'Correct one of the two; this one cannot be larger than {of}.' },
  },
  'list-date-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ngày của danh mục đơn vị không hợp lệ: {value}.', remedy: 'Ghi ngày có thật theo dạng năm-tháng-ngày, ví dụ 2025-06-30.' },
    en: { message: 'The list date is not valid: {value}.', remedy: 'Write a real date as year-month-day, for example 2025-06-30.' },
  },
  'list-date-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Cột {column} để trống: không biết mã đơn vị theo danh mục nào.', remedy: 'Ghi ngày của danh mục đơn vị dùng để lập biểu; ngày này không suy từ kỳ báo cáo.' },
    en: { message: 'Column {column} is empty: it is not known which list the unit code belongs to.', remedy: 'Give the date of the unit list that the table was made on; it does not follow from the period.' },
  },
  'list-date-not-covered': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Danh mục đơn vị chỉ có từ ngày {coveredFrom}; ngày {listDate} nằm ngoài.', remedy: 'Dùng danh mục ngày muộn hơn, hoặc bổ sung lịch sử đơn vị trước ngày đó.' },
    en: { message: 'The register covers lists from {coveredFrom} on; {listDate} lies before it.', remedy: 'Use a later list, or add the history of units before that date.' },
  },
  'list-date-not-declared': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Chưa khai báo danh mục đơn vị: không biết mã đơn vị theo danh mục ngày nào.', remedy: 'Ghi ngày của danh mục (listDate) vào trang _chitieu hoặc cột listDate, hoặc nêu trong lệnh (--list-date); ngày này không suy từ kỳ báo cáo.' },
    en: { message: 'No list of units was declared: it is not known which list the unit codes belong to.', remedy: 'Give the date of the list (listDate) in the sheet _chitieu, the column listDate or the command (--list-date); it does not follow from the period.' },
  },
  'list-vintage': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Bảng được khai báo theo danh mục ngày {listDate}, nhưng {fits}/{rows} dòng khớp danh mục ngày {fitting}.', remedy: 'Khai báo lại ngày danh mục, hoặc lập bảng theo danh mục ngày {listDate}. Dòng không khớp danh mục ngày {fitting}: {misfits}.' },
    en: { message: 'The table is declared to be on the list of {listDate}, but {fits} of {rows} rows fit the list of {fitting}.', remedy: 'Declare the list anew, or make the table on the list of {listDate}. Rows that do not fit the list of {fitting}: {misfits}.' },
  },
  'mapping-not-in-force': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Bảng chuyển đổi của hệ thống {system} không còn hiệu lực với {value} trong kỳ {period}.', remedy: 'Dùng bảng chuyển đổi có hiệu lực trong kỳ, hoặc gia hạn sau khi đã đối chiếu.' },
    en: { message: 'The mapping of the system {system} does not hold for {value} in {period}.', remedy: 'Use a mapping in force in the period, or extend it once it was compared.' },
  },
  'mapping-report': {
    severity: 'note',
    actor: 'none',
    vi: { message: 'Hệ thống {system}: {matched} số khớp nguyên, {converted} số đã quy đổi đơn vị tính, {unmapped} số chưa chuyển được.', remedy: 'Không cần xử lý khi không còn số chưa chuyển được.' },
    en: { message: 'System {system}: {matched} figures matched, {converted} converted in measure, {unmapped} not mapped.', remedy: 'Nothing to do when none is left unmapped.' },
  },
  'measure-differs': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Đơn vị tính {value} không quy đổi được sang {expected}.', remedy: 'Kiểm tra đơn vị tính của dòng; hai đơn vị phải cùng một đại lượng.' },
    en: { message: 'The measure {value} cannot be converted to {expected}.', remedy: 'Check the measure of the row; both must measure the same thing.' },
  },
  'measure-unmapped': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Đơn vị tính {value} không có trong bảng chuyển đổi của hệ thống {system}.', remedy: 'Bổ sung đơn vị tính vào bảng chuyển đổi, hoặc sửa cách viết trong tệp.' },
    en: { message: 'The measure {value} is not in the mapping of the system {system}.', remedy: 'Add the measure to the mapping, or correct how the file writes it.' },
  },
  'name-blank': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Một phiên bản của đơn vị {unit} không có tên.', remedy: 'Ghi tên vào cột name; nếu nguồn không nêu tên thì ghi mã.' },
    en: { message: 'A version of unit {unit} has no name.', remedy: 'Write the name; when the source has none, write the code.' },
  },
  'no-file-found': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có tệp báo cáo nào trong {paths}.', remedy: 'Ghi đường dẫn của tệp .xlsx, .csv, .json hoặc thư mục có tệp đó.' },
    en: { message: 'There is no report file in {paths}.', remedy: 'Name a .xlsx, .csv or .json file, or a folder that holds one.' },
  },
  'no-parent': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Trên danh mục ngày {listDate}, đơn vị {unit} không thuộc đơn vị cấp trên nào.', remedy: 'Ghi đơn vị cấp trên có hiệu lực trong suốt thời gian của phiên bản.' },
    en: { message: 'On the list of {listDate} the unit {unit} belongs to no unit above it.', remedy: 'Name a parent that is in force for the whole life of this version.' },
  },
  'number-ambiguous': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không rõ {value} là số nào: {readings}.', remedy: 'Cho biết cách viết số (--locale vi hoặc en), hoặc bỏ dấu phân cách hàng nghìn.' },
    en: { message: 'It is not clear which number {value} is: {readings}.', remedy: 'Say how numbers are written (--locale vi or en), or leave out thousands separators.' },
  },
  'number-as-text': {
    severity: 'note',
    actor: 'sender',
    vi: { message: 'Ô ghi số {value} dưới dạng chữ; đã được đọc là số.', remedy: 'Đặt định dạng ô là số rồi gõ lại, để chương trình bảng tính cộng được.' },
    en: { message: 'The cell holds the number {value} as text; it was read as a number.', remedy: 'Set the format of the cell to number and type it again, so that the spreadsheet program can add it.' },
  },
  'number-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} không phải là số.', remedy: 'Sửa thành số; không phát sinh ghi -, chưa thu thập được ghi …, không áp dụng ghi x.' },
    en: { message: '{value} is not a number.', remedy: 'Correct it; write - when nothing occurred, … when it was not collected, x when not applicable.' },
  },
  'number-other-locale': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} chỉ là số {reading} theo cách viết khác với cách đã khai báo.', remedy: 'Viết lại theo cách đã khai báo, ví dụ 1.234,5 với --locale vi và 1,234.5 với --locale en.' },
    en: { message: '{value} is the number {reading} only in another way of writing than the one declared.', remedy: 'Write it in the declared way, for example 1.234,5 with --locale vi and 1,234.5 with --locale en.' },
  },
  'option-invalid': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Giá trị của {option} không hợp lệ: {value}. Cần: {expected}.', remedy: 'Sửa lại lệnh; xem cách dùng bằng chitieu help.' },
    en: { message: 'The value of {option} is not valid: {value}. Expected: {expected}.', remedy: 'Correct the command; chitieu help shows its use.' },
  },
  'option-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Lệnh không có tùy chọn {option} hoặc tùy chọn này thiếu giá trị.', remedy: 'Xem các tùy chọn của lệnh bằng chitieu help.' },
    en: { message: 'The command has no option {option}, or its value is missing.', remedy: 'chitieu help lists the options of the command.' },
  },
  'out-of-range': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} nằm ngoài giới hạn từ {minimum} đến {maximum}.', remedy: 'Kiểm tra số và đơn vị tính.' },
    en: { message: '{value} lies outside {minimum} to {maximum}.', remedy: 'Check the figure and its measure.' },
  },
  'outlives-change': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} ghi kết thúc {printed} nhưng sự kiện {change} đã kết thúc đơn vị này từ ngày {to}; ngày {to} được dùng.', remedy: 'Sửa validTo cho khớp; phần địa bàn còn lại là một đơn vị mới với định danh mới và một phần nhập riêng.' },
    en: { message: 'The unit {unit} is written to end {printed}, but change {change} ends it on {to}; {to} is used.', remedy: 'Correct validTo; what remains of its territory is a new unit with a new id and a transfer of its own.' },
  },
  'own-rule-not-met': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không đúng quy tắc {rule}: {text}.', remedy: 'Kiểm tra các ô mà quy tắc nêu.' },
    en: { message: 'The rule {rule} is not met: {text}.', remedy: 'Check the cells that the rule names.' },
  },
  'pairs-incomplete': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Sự kiện {change} chưa rõ đơn vị nào nhập vào đơn vị nào nhưng thiếu các cặp: {pairs}.', remedy: 'Thêm một dòng undetermined cho mỗi cặp; nếu cặp đó không thể có thì tách thành sự kiện khác.' },
    en: { message: 'In change {change} nobody knows who went where, yet these pairs are missing: {pairs}.', remedy: 'Add an undetermined row for each pair; when a pair is impossible, make it a change of its own.' },
  },
  'parent-level-wrong': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} (cấp {level}) ghi đơn vị cấp trên là {parent}, thuộc cấp {parentLevel}.', remedy: 'Ghi định danh của đơn vị thuộc cấp bên ngoài; thứ tự các cấp ở register.json là từ ngoài vào trong.' },
    en: { message: 'The unit {unit} (level {level}) names as its parent {parent}, which is of level {parentLevel}.', remedy: 'Name a unit of a level further out; register.json lists levels outermost first.' },
  },
  'parent-not-in-force': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Ngày {listDate}, đơn vị {unit} thuộc {parent} nhưng {parent} không có hiệu lực ngày đó.', remedy: 'Thêm phiên bản của đơn vị với cấp trên đúng cho từng khoảng thời gian.' },
    en: { message: 'On {listDate} the unit {unit} belongs to {parent}, which is not in force that day.', remedy: 'Add a version of the unit with the right parent for each span of time.' },
  },
  'parent-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị cấp trên {parent} của đơn vị {unit} không có trong danh mục.', remedy: 'Ghi định danh của đơn vị cấp trên (không phải mã), hoặc thêm đơn vị đó.' },
    en: { message: 'The parent {parent} of unit {unit} is not in the register.', remedy: 'Give the id of the parent (not its code), or add that unit.' },
  },
  'part-exceeds-whole': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Phần trong đó {value} lớn hơn {whole} là {limit}.', remedy: 'Sửa phần hoặc tổng; phần trong đó không được vượt tổng.' },
    en: { message: 'The part {value} is larger than {whole}, which is {limit}.', remedy: 'Correct the part or the whole; a part cannot exceed it.' },
  },
  'parts-differ-from-total': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tổng {value} khác tổng các phần {expected} (chênh lệch {difference}).', remedy: 'Sửa tổng hoặc các phần: {parts}.' },
    en: { message: 'The total {value} differs from its parts, {expected} (difference {difference}).', remedy: 'Correct the total or the parts: {parts}.' },
  },
  'period-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Kỳ báo cáo không hợp lệ: {period}.', remedy: 'Dùng các dạng 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 hoặc 2025-07-15.' },
    en: { message: 'The period is not valid: {period}.', remedy: 'Use one of the forms 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 or 2025-07-15.' },
  },
  'period-not-declared': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Chưa khai báo kỳ báo cáo.', remedy: 'Ghi kỳ vào trang _chitieu hoặc cột period, hoặc nêu trong lệnh (--period), ví dụ 2025-Q3.' },
    en: { message: 'No period was declared.', remedy: 'Write it in the sheet _chitieu or the column period, or name it in the command (--period), for example 2025-Q3.' },
  },
  'predecessor-missing': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Không rõ đơn vị {unit} hình thành từ đơn vị nào.', remedy: 'Bổ sung sự kiện thành lập và các phần nhập khi có văn bản.' },
    en: { message: 'It is not known which units {unit} was made from.', remedy: 'Add the change that made it and its transfers once a document is at hand.' },
  },
  'previous-missing': {
    severity: 'warning',
    actor: 'operator',
    vi: { message: 'Không có số kỳ {period} trên địa bàn của {unit} để so sánh: {reason}.', remedy: 'Bổ sung báo cáo kỳ {period} của đơn vị hoặc của các đơn vị đã nhập vào.' },
    en: { message: 'There are no figures of {period} on the territory of {unit} to compare with: {reason}.', remedy: 'Add the reports of {period} of this unit or of those that went into it.' },
  },
  'previous-not-given': {
    severity: 'note',
    actor: 'operator',
    vi: { message: 'Chưa có báo cáo kỳ {period} của biểu {form} nên {relations} quan hệ với kỳ trước chưa được kiểm tra.', remedy: 'Đưa thư mục báo cáo kỳ {period} vào lệnh (--previous).' },
    en: { message: 'There is no report of {period} on form {form}, so {relations} relations with it were not checked.', remedy: 'Name the folder of the reports of {period} (--previous).' },
  },
  'province-carry-over-differs': {
    severity: 'error',
    actor: 'operator',
    vi: { message: '{unit}: số kỳ trước chuyển sang của kỳ {period} (ô {cell} của mọi báo cáo) cộng được {value}, số cuối kỳ {previous} của các đơn vị cũ cộng được {expected} (chênh lệch {difference}).', remedy: 'Đối chiếu từng đơn vị theo biên bản bàn giao: hồ sơ nào chưa có nơi nhận, hồ sơ nào được tính hai lần.' },
    en: { message: '{unit}: the opening balances of {period} (cell {cell} of all reports) add up to {value}, the closing ones of {previous} of the old units to {expected} (difference {difference}).', remedy: 'Compare unit by unit with the records of handing over: what nobody received, and what was counted twice.' },
  },
  'quote-open': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dấu nháy kép mở ở dòng này không được đóng.', remedy: 'Đóng dấu nháy kép của ô; dấu nháy kép trong nội dung ô phải viết hai lần.' },
    en: { message: 'A double quote opened in this row is never closed.', remedy: 'Close the double quote of the cell; a quote inside a cell is written twice.' },
  },
  'ratio-differs': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tỷ lệ {value} khác kết quả tính lại {expected} = {numerator} ÷ {denominator} × {factor}.', remedy: 'Để ô tính theo công thức của mẫu, hoặc sửa tử số, mẫu số.' },
    en: { message: 'The ratio {value} differs from {expected} = {numerator} ÷ {denominator} × {factor}.', remedy: 'Leave the cell to the formula of the template, or correct numerator and denominator.' },
  },
  'reading-too-slow': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp {file} bị từ chối: đọc chưa xong sau {seconds} giây.', remedy: 'Chia tệp thành nhiều tệp nhỏ hơn.' },
    en: { message: 'The file {file} is refused: it was not read within {seconds} seconds.', remedy: 'Divide it into smaller files.' },
  },
  'record-invalid': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Bản ghi trong {file} không đúng lược đồ: {reason}.', remedy: 'Sửa tệp theo lược đồ trong schemas/.' },
    en: { message: 'A record in {file} does not follow its schema: {reason}.', remedy: 'Correct the file by its schema in schemas/.' },
  },
  'register-file-missing': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Thư mục danh mục đơn vị thiếu {file}.', remedy: 'Thêm tệp theo mô tả trong docs/register-format.md.' },
    en: { message: 'The register folder lacks {file}.', remedy: 'Add the file as docs/register-format.md describes it.' },
  },
  'register-row-invalid': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Dòng không hợp lệ trong {file}: {reason}.', remedy: 'Sửa dòng theo mô tả trong docs/register-format.md.' },
    en: { message: 'A row of {file} is not valid: {reason}.', remedy: 'Correct the row as docs/register-format.md describes it.' },
  },
  'report-late': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Báo cáo biểu {form} kỳ {period} nhận ngày {received}, chậm {days} ngày so với hạn {due}.', remedy: 'Ghi lý do chậm.' },
    en: { message: 'The report on form {form} for {period} came on {received}, {days} days after it was due on {due}.', remedy: 'Give the reason.' },
  },
  'report-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Thiếu {count}/{expected} đơn vị phải báo cáo biểu {form} kỳ {period} theo danh mục ngày {listDate}: {missing}.', remedy: 'Đề nghị các đơn vị gửi báo cáo; số thiếu không được coi là 0.' },
    en: { message: '{count} of {expected} units that must report form {form} for {period} on the list of {listDate} sent nothing: {missing}.', remedy: 'Ask these units for their report; what is missing is not zero.' },
  },
  'report-not-owed': {
    severity: 'warning',
    actor: 'operator',
    vi: { message: 'Biểu {form}, kỳ {period}: đơn vị {unit} không thuộc diện phải gửi biểu này; báo cáo được giữ lại nhưng không cộng vào tổng.', remedy: 'Kiểm tra lại nơi gửi; nếu đúng thì bổ sung loại cơ quan này vào chế độ báo cáo.' },
    en: { message: 'Form {form}, {period}: {unit} does not owe this form; its report is kept but enters no total.', remedy: 'Check who sent it; if it is right, add this kind of body to the regime.' },
  },
  'report-refused': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Báo cáo {file} còn lỗi nên không có số nào của báo cáo này trong kết quả tổng hợp.', remedy: 'Sửa các lỗi đã nêu khi kiểm tra rồi gửi lại.' },
    en: { message: 'The report {file} has errors: none of its figures is in the consolidated report.', remedy: 'Correct the errors that the check names and send it again.' },
  },
  'reported-twice': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: '{indicator} kỳ {period}: cùng một địa bàn được báo cáo hai lần ({unit}; {other}), nên không cộng.', remedy: 'Chỉ giữ một trong hai số, hoặc ghi rõ mỗi đơn vị báo cáo khoảng thời gian nào.' },
    en: { message: '{indicator} for {period}: one territory is reported twice ({unit}; {other}), so it is not summed.', remedy: 'Keep one of the two figures, or state which time each unit reports for.' },
  },
  'reports-differ': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Biểu {form}, kỳ {period}, dòng {row}, cột {column}: {unit} báo cáo {value}, các báo cáo khác cộng lại là {expected} (chênh lệch {difference}).', remedy: 'Đối chiếu hai nguồn; sửa báo cáo sai hoặc ghi giải trình. Số tổng hợp không bị điều chỉnh theo.' },
    en: { message: 'Form {form}, {period}, row {row}, column {column}: {unit} reported {value}, other reports come to {expected} (difference {difference}).', remedy: 'Hold both against each other; correct the wrong report or explain. The consolidated figure is not adjusted.' },
  },
  'row-cell-unknown': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Biểu không có ô số liệu nào ở {value}.', remedy: 'Kiểm tra mã dòng và chỉ số cột theo mẫu.' },
    en: { message: 'The form has no cell for figures at {value}.', remedy: 'Check row code and column number by the form.' },
  },
  'row-hidden': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Dòng đang ẩn nhưng có dữ liệu.', remedy: 'Hiện dòng (bỏ lọc) để kiểm tra; xóa nếu không phải số liệu báo cáo.' },
    en: { message: 'The row is hidden but holds data.', remedy: 'Show the row (clear filters) and check it; delete it if it is not part of the report.' },
  },
  'row-key-missing': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dòng có số liệu nhưng cột tên để trống ({row}).', remedy: 'Ghi tên hoặc mã của dòng; dòng thừa thì xóa cả số liệu.' },
    en: { message: 'The row holds figures, but its name is blank ({row}).', remedy: 'Write the name or code of the row; delete the figures of a spare row.' },
  },
  'row-key-unknown': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} không có trong danh mục của dòng này. Danh mục gồm: {available}.', remedy: 'Chọn một mục trong danh mục.' },
    en: { message: '{value} is not on the list of this row, which has: {available}.', remedy: 'Choose an item of the list.' },
  },
  'row-repeated': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} được ghi ở nhiều dòng: {rows}.', remedy: 'Gộp các dòng thành một, hoặc sửa tên dòng ghi nhầm.' },
    en: { message: '{value} stands in several rows: {rows}.', remedy: 'Put them into one row, or correct the name that is wrong.' },
  },
  'row-uneven': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dòng có {cells} ô trong khi dòng tiêu đề có {expected} ô.', remedy: 'Kiểm tra dấu phân cách thừa hoặc thiếu; ô có dấu phẩy hoặc xuống dòng phải đặt trong dấu nháy kép.' },
    en: { message: 'The row has {cells} cells while the header has {expected}.', remedy: 'Look for a separator too many or too few; cells with commas or line breaks must stand in double quotes.' },
  },
  'rows-too-many': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Trang tính có nhiều hơn {allowed} dòng.', remedy: 'Chia tệp thành nhiều tệp.' },
    en: { message: 'The sheet has more than {allowed} rows.', remedy: 'Divide it into several files.' },
  },
  'second-list-differs': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Danh mục ngày {listDate}, cấp {level}, mã {code}: ở đây là {here}, nguồn thứ hai ghi {there}.', remedy: 'Đối chiếu với văn bản; dấu … nghĩa là không có.' },
    en: { message: 'List of {listDate}, level {level}, code {code}: here it is {here}, the second source says {there}.', remedy: 'Look it up in the instrument; … means absent.' },
  },
  'separator-unclear': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không rõ dấu phân cách của tệp; có thể là: {candidates}.', remedy: 'Khai báo dấu phân cách, hoặc đặt các ô có dấu này trong dấu nháy kép.' },
    en: { message: 'It is not clear what separates the cells; it may be: {candidates}.', remedy: 'Declare the separator, or put cells that contain it in double quotes.' },
  },
  'sequence-ambiguous': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Các sự kiện cùng ngày nối tiếp nhau nhưng không rõ thứ tự: {changes}.', remedy: 'Ghi thứ tự vào cột seq của changes.csv.' },
    en: { message: 'Changes of one day follow one another but their order is not given: {changes}.', remedy: 'Give their order in the column seq of changes.csv.' },
  },
  'sequence-reversed': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} do sự kiện {maker} lập ra và bị sự kiện {ender} kết thúc cùng ngày, nhưng {ender} có thứ tự trước.', remedy: 'Đổi thứ tự (seq) trong changes.csv.' },
    en: { message: 'The unit {unit} is made by {maker} and ended by {ender} on one day, yet {ender} comes first.', remedy: 'Exchange their order (seq) in changes.csv.' },
  },
  'shares-exceed-one': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Tổng tỷ trọng đã biết của đơn vị {unit} theo {basis} là {sum}, lớn hơn 1.', remedy: 'Kiểm tra lại từng tỷ trọng trong weights.csv và decisions.csv.' },
    en: { message: 'The known shares of unit {unit} on {basis} sum to {sum}, more than 1.', remedy: 'Check each share in weights.csv and decisions.csv.' },
  },
  'shares-not-one': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Các phần của đơn vị {unit} theo {basis} đều đã biết nhưng cộng lại là {sum}, không phải 1.', remedy: 'Sửa tỷ trọng để tổng đúng bằng 1, hoặc để trống phần chưa biết.' },
    en: { message: 'All shares of unit {unit} on {basis} are known but sum to {sum}, not 1.', remedy: 'Correct the shares so that they sum to 1, or leave unknown ones blank.' },
  },
  'sheets-too-many': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp có {found} trang tính, mức cho phép là {allowed}.', remedy: 'Xóa các trang tính không thuộc báo cáo.' },
    en: { message: 'The file has {found} sheets; {allowed} are allowed.', remedy: 'Delete sheets that are not part of the report.' },
  },
  'sources-differ': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{indicator} của {unit} kỳ {period} ghi {value}, nhưng {where} ghi {other}.', remedy: 'Thống nhất số giữa hai nguồn, hoặc nêu bản nào thay bản nào.' },
    en: { message: '{indicator} of {unit} for {period} is {value} here, but {other} in {where}.', remedy: 'Settle the figure between both sources, or say which replaces which.' },
  },
  'state-not-allowed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô ghi {value}; ô này chỉ nhận số hoặc: {allowed}.', remedy: 'Ghi số, hoặc một dấu được phép.' },
    en: { message: 'The cell says {value}; it takes a number or: {allowed}.', remedy: 'Write a number or one of the marks allowed.' },
  },
  'submission-twice': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Biểu {form} của {unit} kỳ {period} được gửi hai lần; bản kia ở {other}.', remedy: 'Giữ một bản; bản sửa phải nêu nó thay cho bản nào.' },
    en: { message: 'Form {form} of {unit} for {period} was sent twice; the other is in {other}.', remedy: 'Keep one of them; a correction says what it replaces.' },
  },
  'successor-missing': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} đã kết thúc nhưng không rõ nhập vào đơn vị nào.', remedy: 'Bổ sung các phần nhập của sự kiện kết thúc đơn vị; số liệu của đơn vị này chưa chuyển đi đâu được.' },
    en: { message: 'The unit {unit} has ended but it is not known what it went into.', remedy: 'Add the transfers of the change that ended it; until then its figures lead nowhere.' },
  },
  'sum-differs': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{value} khác kết quả tính {expected} (chênh lệch {difference}).', remedy: 'Sửa ô này hoặc các ô cấu thành: {terms}.' },
    en: { message: '{value} differs from what its terms give, {expected} (difference {difference}).', remedy: 'Correct this cell or its terms: {terms}.' },
  },
  'template-changed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Bảng khác mẫu: thiếu cột {missing}; thừa cột {extra}.', remedy: 'Lấy lại mẫu và chép số liệu vào, hoặc khai báo tệp ánh xạ cột (--mapping).' },
    en: { message: 'The table differs from the form: columns missing: {missing}; columns in excess: {extra}.', remedy: 'Take the template anew and copy the figures into it, or declare a mapping of the columns (--mapping).' },
  },
  'territory-not-reported': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Biểu {form}, kỳ {period}: chưa có số liệu từ {from} đến {to} của {count} đơn vị: {units}.', remedy: 'Đề nghị các đơn vị này, hoặc đơn vị kế thừa, gửi bổ sung; số tổng hợp đến lúc đó chỉ là phần đã biết.' },
    en: { message: 'Form {form}, {period}: no figures from {from} to {to} of {count} units: {units}.', remedy: 'Ask these units, or those that succeed them, for the figures; until then a total is only what is known.' },
  },
  'text-decomposed': {
    severity: 'note',
    actor: 'none',
    vi: { message: '{value} viết bằng dấu rời (Unicode tổ hợp); đã được đọc theo dạng dựng sẵn.', remedy: 'Không cần xử lý; nên đặt bộ gõ ở Unicode dựng sẵn.' },
    en: { message: '{value} is written with separate marks (decomposed Unicode); it was read in composed form.', remedy: 'Nothing to do; set the input method to composed Unicode.' },
  },
  'text-legacy': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô ghi {value} theo bảng mã {encoding} (phông {font}): có thể là {converted}.', remedy: 'Xem bản đổi mã, chuyển tệp sang Unicode (TCVN 6909:2001) rồi gửi lại; bản đổi mã không tự thay vào.' },
    en: { message: 'The cell holds {value} in the encoding {encoding} (font {font}): it may be {converted}.', remedy: 'Look at the converted text, convert the file to Unicode and send it again; the conversion is never put in by itself.' },
  },
  'total-differs': {
    severity: 'note',
    actor: 'operator',
    vi: { message: 'Số tổng do nguồn công bố của {indicator} ({unit}, {period}) là {whole}, tổng các phần là {sum}.', remedy: 'Giữ cả hai số; không phân bổ phần lệch.' },
    en: { message: 'The published total of {indicator} ({unit}, {period}) is {whole}, its parts make up {sum}.', remedy: 'Keep both figures; the difference is listed, never spread.' },
  },
  'transfer-from-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Phần nhập của sự kiện {change} nêu đơn vị {unit} không có trong danh mục.', remedy: 'Thêm đơn vị vào units.csv hoặc sửa định danh ở transfers.csv.' },
    en: { message: 'A transfer of change {change} names the unit {unit}, which is not in the register.', remedy: 'Add the unit to units.csv, or correct its id in transfers.csv.' },
  },
  'unit-ambiguous': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} trên danh mục ngày {listDate} có thể là nhiều đơn vị: {candidates}.', remedy: 'Dùng định danh hoặc mã đơn vị, hoặc nêu thêm đơn vị cấp trên.' },
    en: { message: '{unit} on the list of {listDate} may be any of: {candidates}.', remedy: 'Use the id or the code of the unit, or name its parent as well.' },
  },
  'unit-begins-later': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} có từ ngày {from}, sau kỳ {period}.', remedy: 'Ghi số liệu cho đơn vị có trong kỳ, hoặc sửa kỳ báo cáo; số hồi tố của nguồn thì khai báo là số do nguồn tính lại.' },
    en: { message: '{unit} begins on {from}, after {period}.', remedy: 'Report for the unit of that time or correct the period; declare figures that a source restated as such.' },
  },
  'unit-differs-from-template': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô Mã đơn vị ghi {value}, nhưng mẫu này lập cho {expected}.', remedy: 'Lấy mẫu của đơn vị cần báo cáo; không sửa mã trong mẫu của đơn vị khác.' },
    en: { message: 'The cell of the unit code says {value}, but this template was made for {expected}.', remedy: 'Take the template of the unit that reports; do not change the code in another unit\'s template.' },
  },
  'unit-ended': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} kết thúc ngày {to}. Kỳ {period} dùng: {successors}.', remedy: 'Ghi số liệu cho đơn vị kế thừa; nếu số liệu đúng là của thời gian trước ngày kết thúc thì sửa kỳ báo cáo.' },
    en: { message: '{unit} ended on {to}. For {period} it is: {successors}.', remedy: 'Report for the successor; when the figures are of the time before, correct the period.' },
  },
  'unit-id-duplicate': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Định danh {unit} được dùng cho hai đơn vị khác nhau.', remedy: 'Đặt định danh mới cho một trong hai; định danh không bao giờ dùng lại.' },
    en: { message: 'The id {unit} is used for two different units.', remedy: 'Mint a new id for one of them; ids are never used again.' },
  },
  'unit-name-variant': {
    severity: 'note',
    actor: 'none',
    vi: { message: 'Tên {value} viết khác danh mục: {expected}.', remedy: 'Không cần xử lý; nên viết tên như danh mục.' },
    en: { message: 'The name {value} is spelled otherwise on the list: {expected}.', remedy: 'Nothing to do; better write it as the list does.' },
  },
  'unit-not-declared': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Chưa khai báo đơn vị có số liệu.', remedy: 'Ghi mã đơn vị vào ô Mã đơn vị hoặc cột unit, hoặc nêu trong lệnh (--unit).' },
    en: { message: 'The unit whose figures these are was not declared.', remedy: 'Write the code of the unit in its cell or the column unit, or name it in the command (--unit).' },
  },
  'unit-not-in-force': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} không có trên danh mục ngày {listDate}; đơn vị này có hiệu lực từ {from} đến trước ngày {to}.', remedy: 'Kiểm tra ngày của danh mục dùng để lập biểu; nếu ngày đúng thì thay bằng đơn vị kế thừa.' },
    en: { message: '{unit} is not on the list of {listDate}; it is in force from {from} until before {to}.', remedy: 'Check which list the table was made on; if the date is right, use the successor unit.' },
  },
  'unit-not-in-register': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Chưa từng có đơn vị nào mang mã hoặc định danh {unit}. Có thể là: {candidates}.', remedy: 'Tra theo mã hoặc định danh; gợi ý là các đơn vị từng mang tên này.' },
    en: { message: 'No unit ever bore the code or id {unit}. It may be: {candidates}.', remedy: 'Look it up by code or id; candidates are units that once bore this name.' },
  },
  'unit-rows-scattered': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Các dòng của đơn vị {unit} không nằm liền nhau.', remedy: 'Xếp các phiên bản của một đơn vị thành các dòng liền nhau, theo thời gian.' },
    en: { message: 'The rows of unit {unit} do not stand together.', remedy: 'Put the versions of a unit in adjacent rows, in order of time.' },
  },
  'unit-split': {
    severity: 'error',
    actor: 'sender',
    vi: { message: '{unit} kết thúc ngày {to} và đã chia cho {count} đơn vị: {successors}.', remedy: 'Ghi riêng từng đơn vị mới; không ghi gộp vào một đơn vị.' },
    en: { message: '{unit} ended on {to} and was divided among {count} units: {successors}.', remedy: 'Report for each new unit by itself, never all for one of them.' },
  },
  'unit-transitional': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Kỳ {period} có ngày {date} là ngày địa giới của {unit} thay đổi, và chưa rõ số liệu gồm phần nào của kỳ.', remedy: 'Báo cáo riêng phần trước và phần từ ngày {date}, hoặc ghi covers = period khi số liệu đã gồm cả kỳ, covers = life khi chỉ gồm thời gian đơn vị tồn tại.' },
    en: { message: 'The territory of {unit} changed on {date}, inside {period}, and it is not said which part the figures hold.', remedy: 'Report the part before and the part from {date} apart, or write covers = period when the figures hold the whole period, covers = life when only the life of the unit.' },
  },
  'unit-unknown': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Không có đơn vị {unit} trên danh mục ngày {listDate}. Có thể là: {candidates}.', remedy: 'Kiểm tra số 0 ở đầu mã và ngày của danh mục; gợi ý chỉ để tham khảo, không tự thay.' },
    en: { message: 'There is no unit {unit} on the list of {listDate}. It may be: {candidates}.', remedy: 'Check leading zeros and the list date; candidates are proposals only and are never put in by themselves.' },
  },
  'unresolved': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: '{indicator} kỳ {period}: {amount} của đơn vị {unit} chưa xác định được thuộc về đơn vị nào. Có thể là: {candidates}.', remedy: 'Ghi quyết định vào decisions.csv khi có văn bản; cho đến lúc đó số này không nằm trong tổng nào.' },
    en: { message: '{indicator} for {period}: where {amount} of unit {unit} belongs is not known. It may be: {candidates}.', remedy: 'Record a decision in decisions.csv once a document is at hand; until then the amount is in no total.' },
  },
  'validity-gap': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Mã {code} có khoảng thời gian không thuộc đơn vị nào.', remedy: 'Kiểm tra xem có thiếu phiên bản không; nếu mã thật sự bỏ rồi dùng lại thì giữ nguyên.' },
    en: { message: 'The code {code} belongs to no unit for some time.', remedy: 'Check whether a version is missing; leave it when the code really lapsed and came back.' },
  },
  'validity-overlap': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Các phiên bản của đơn vị {unit} chồng lên nhau về thời gian.', remedy: 'Sửa validFrom, validTo để các phiên bản nối tiếp nhau.' },
    en: { message: 'Versions of unit {unit} overlap in time.', remedy: 'Correct validFrom and validTo so that versions follow one another.' },
  },
  'value-missing': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: '{indicator} kỳ {period}: các đơn vị sau trên danh mục ngày {listDate} chưa gửi số liệu: {units}.', remedy: 'Đề nghị đơn vị gửi bổ sung; số tổng hợp chỉ là phần đã biết, không coi số thiếu là 0.' },
    en: { message: '{indicator} for {period}: these units of the list of {listDate} sent no figure: {units}.', remedy: 'Ask the units for it; a total is only what is known, and missing is not zero.' },
  },
  'version-gap': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} không có phiên bản nào từ {from} đến trước {to}.', remedy: 'Nối các phiên bản liền nhau; nếu đơn vị thật sự bị bỏ rồi lập lại thì trạng thái sau cần định danh mới.' },
    en: { message: 'The unit {unit} has no version from {from} until before {to}.', remedy: 'Close the gap; when the unit really ended and came back, the later state needs a new id.' },
  },
  'vintage-count': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Danh mục ngày {listDate} có: {counts}.', remedy: 'Đối chiếu với số đơn vị đã công bố.' },
    en: { message: 'The list of {listDate} holds: {counts}.', remedy: 'Hold it against the published number of units.' },
  },
  'weight-given-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Phần nhập {from} → {to} của sự kiện {change} có hai giá trị khác nhau theo {basis}: {values}.', remedy: 'Giữ một giá trị; giá trị theo cơ sở khác phải mang tên cơ sở khác.' },
    en: { message: 'The transfer {from} → {to} of change {change} has two different values on {basis}: {values}.', remedy: 'Keep one value; a value on another base needs a basis of another name.' },
  },
  'whole-not-alone': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} được ghi chuyển toàn bộ nhưng có nhiều nơi đến: {targets}.', remedy: 'Đơn vị bị chia dùng kind part ở mọi dòng, kể cả phần ở lại.' },
    en: { message: 'The unit {unit} is said to pass whole, yet it has several ways out: {targets}.', remedy: 'A divided unit has kind part in every row, what remains included.' },
  },
}
