// Generated from data/issue-codes.csv by `npm run generate`. Do not edit.

export type Severity = 'error' | 'warning' | 'note'

/** Who can put it right: whoever sent the data, whoever runs the command, the keeper of the register, nobody. */
export type Actor = 'sender' | 'operator' | 'registerKeeper' | 'none'

/** The arguments of each code. */
export interface IssueArgs {
  'behaviour-invalid': { readonly column: string; readonly value: string }
  'behaviour-missing': { readonly column: string }
  'cell-error': { readonly value: string }
  'cell-too-long': { readonly length: number; readonly allowed: number }
  'cells-merged': { readonly range: string }
  'cells-too-many': { readonly allowed: number }
  'change-dates-disagree': { readonly change: string; readonly dates: readonly string[] }
  'change-kind-unknown': { readonly change: string; readonly kind: string; readonly available: readonly string[] }
  'change-unknown': { readonly change: string }
  'change-without-transfers': { readonly change: string; readonly kinds: readonly string[] }
  'changes-cyclic': { readonly units: readonly string[] }
  'check-not-met': { readonly check: string; readonly counts: readonly string[] }
  'code-held-twice': { readonly code: string; readonly listDate: string; readonly units: readonly string[] }
  'column-hidden': { readonly column: string }
  'column-missing': { readonly column: string; readonly available: readonly string[] }
  'column-twice': { readonly column: string }
  'column-unknown': { readonly column: string; readonly available: readonly string[] }
  'columns-too-many': { readonly allowed: number }
  'confidential-hidden': { readonly unit: string; readonly indicator: string; readonly period: string }
  'csv-malformed': { readonly reason: string }
  'date-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'date-instead-of-number': { readonly value: string }
  'date-invalid': { readonly value: string }
  'date-settled': { readonly subject: string; readonly change: string; readonly printed: string; readonly settled: string }
  'decimals-exceeded': { readonly value: string; readonly decimals: number }
  'encoding-invalid': { readonly file: string; readonly offset: number }
  'ended-twice': { readonly unit: string; readonly changes: readonly string[] }
  'equal-shares': { readonly unit: string; readonly n: number }
  'exception-needless': { readonly code: string; readonly listDate: string; readonly unit: string }
  'figure-not-found': { readonly indicator: string; readonly unit: string; readonly period: string; readonly available: readonly string[] }
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
  'formula-without-value': {  }
  'indicator-unknown': { readonly indicator: string; readonly candidates: readonly string[] }
  'instrument-unknown': { readonly instrument: string; readonly changes: readonly string[] }
  'json-malformed': { readonly file: string; readonly reason: string }
  'json-nested': {  }
  'leading-zeros-lost': { readonly value: string; readonly digits: number; readonly candidate: string }
  'level-ended': { readonly level: string; readonly date: string; readonly units: number }
  'level-unknown': { readonly level: string; readonly available: readonly string[] }
  'life-reversed': { readonly unit: string; readonly from: string; readonly to: string }
  'list-date-invalid': { readonly value: string }
  'list-date-missing': { readonly column: string }
  'list-date-not-covered': { readonly listDate: string; readonly coveredFrom: string }
  'name-blank': { readonly unit: string }
  'no-parent': { readonly unit: string; readonly listDate: string }
  'number-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'number-invalid': { readonly value: string }
  'number-other-locale': { readonly value: string; readonly reading: string }
  'option-invalid': { readonly option: string; readonly value: string; readonly expected: string }
  'option-unknown': { readonly option: string }
  'outlives-change': { readonly unit: string; readonly change: string; readonly to: string; readonly printed: string | null }
  'pairs-incomplete': { readonly change: string; readonly pairs: readonly string[] }
  'parent-level-wrong': { readonly unit: string; readonly level: string; readonly parent: string; readonly parentLevel: string }
  'parent-not-in-force': { readonly unit: string; readonly parent: string; readonly listDate: string }
  'parent-unknown': { readonly unit: string; readonly parent: string }
  'period-invalid': { readonly period: string }
  'predecessor-missing': { readonly unit: string }
  'quote-open': {  }
  'reading-too-slow': { readonly file: string; readonly seconds: number }
  'record-invalid': { readonly file: string; readonly reason: string }
  'register-file-missing': { readonly file: string }
  'register-row-invalid': { readonly file: string; readonly reason: string }
  'reported-twice': { readonly unit: string; readonly other: string; readonly indicator: string; readonly period: string }
  'row-hidden': {  }
  'row-uneven': { readonly cells: number; readonly expected: number }
  'rows-too-many': { readonly allowed: number }
  'second-list-differs': { readonly listDate: string; readonly level: string; readonly code: string; readonly here: string | null; readonly there: string | null }
  'separator-unclear': { readonly candidates: readonly string[] }
  'sequence-ambiguous': { readonly changes: readonly string[] }
  'sequence-reversed': { readonly unit: string; readonly maker: string; readonly ender: string }
  'shares-exceed-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'shares-not-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'sheets-too-many': { readonly found: number; readonly allowed: number }
  'successor-missing': { readonly unit: string }
  'text-decomposed': { readonly value: string }
  'text-legacy': { readonly value: string; readonly encoding: string; readonly font: string | null; readonly converted: string }
  'total-differs': { readonly relation: string; readonly indicator: string; readonly period: string; readonly unit: string; readonly whole: string; readonly sum: string }
  'transfer-from-unknown': { readonly change: string; readonly unit: string }
  'unit-ambiguous': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[] }
  'unit-id-duplicate': { readonly unit: string }
  'unit-not-in-force': { readonly unit: string; readonly listDate: string; readonly from: string | null; readonly to: string | null }
  'unit-not-in-register': { readonly unit: string; readonly candidates: readonly string[] }
  'unit-rows-scattered': { readonly unit: string }
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
  'column-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có cột {column} trong tệp. Các cột đang có: {available}.', remedy: 'Kiểm tra chính tả, chữ hoa, chữ thường của tên cột trong lệnh.' },
    en: { message: 'There is no column {column} in the file. It has: {available}.', remedy: 'Check the spelling and letter case of the column name in the command.' },
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
  'csv-malformed': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Tệp CSV sai cấu trúc: {reason}.', remedy: 'Xuất lại tệp dạng CSV, mã UTF-8, phân cách bằng dấu phẩy; ô có dấu phẩy hoặc xuống dòng phải đặt trong dấu nháy kép.' },
    en: { message: 'The CSV file is malformed: {reason}.', remedy: 'Export the file again as CSV in UTF-8 separated by commas; cells with commas or line breaks must stand in double quotes.' },
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
  'figure-not-found': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có số nào của {indicator} cho đơn vị {unit}, kỳ {period}. Các kỳ hoặc phân tổ có số: {available}.', remedy: 'Chọn một kỳ, một phân tổ (--breakdown) hoặc một địa giới (--at, --reported) có số.' },
    en: { message: 'There is no figure of {indicator} for unit {unit}, {period}. There are figures for: {available}.', remedy: 'Choose a period, a breakdown (--breakdown) or a basis (--at, --reported) that has figures.' },
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
  'formula-without-value': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Ô là công thức chưa có kết quả lưu trong tệp.', remedy: 'Mở tệp bằng chương trình bảng tính để tính lại rồi lưu, hoặc ghi số trực tiếp.' },
    en: { message: 'The cell is a formula whose result is not stored in the file.', remedy: 'Open the file in a spreadsheet program so that it is calculated, and save it; or write the figure itself.' },
  },
  'indicator-unknown': {
    severity: 'error',
    actor: 'operator',
    vi: { message: 'Không có chỉ tiêu {indicator} trong danh mục. Có thể là: {candidates}.', remedy: 'Dùng mã chỉ tiêu trong data/indicators.' },
    en: { message: 'There is no indicator {indicator} in the catalogue. It may be: {candidates}.', remedy: 'Use the code of an indicator in data/indicators.' },
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
  'name-blank': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Một phiên bản của đơn vị {unit} không có tên.', remedy: 'Ghi tên vào cột name; nếu nguồn không nêu tên thì ghi mã.' },
    en: { message: 'A version of unit {unit} has no name.', remedy: 'Write the name; when the source has none, write the code.' },
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
  'outlives-change': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} ghi kết thúc {printed} nhưng sự kiện {change} đã kết thúc đơn vị này từ ngày {to}; ngày {to} được dùng.', remedy: 'Sửa validTo cho khớp; phần địa bàn còn lại là một đơn vị mới với định danh mới và một phần nhập riêng.' },
    en: { message: 'The unit {unit} is written to end {printed}, but change {change} ends it on {to}; {to} is used.', remedy: 'Correct validTo; what remains of its territory is a new unit with a new id and a transfer of its own.' },
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
  'period-invalid': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Kỳ báo cáo không hợp lệ: {period}.', remedy: 'Dùng các dạng 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 hoặc 2025-07-15.' },
    en: { message: 'The period is not valid: {period}.', remedy: 'Use one of the forms 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 or 2025-07-15.' },
  },
  'predecessor-missing': {
    severity: 'note',
    actor: 'registerKeeper',
    vi: { message: 'Không rõ đơn vị {unit} hình thành từ đơn vị nào.', remedy: 'Bổ sung sự kiện thành lập và các phần nhập khi có văn bản.' },
    en: { message: 'It is not known which units {unit} was made from.', remedy: 'Add the change that made it and its transfers once a document is at hand.' },
  },
  'quote-open': {
    severity: 'error',
    actor: 'sender',
    vi: { message: 'Dấu nháy kép mở ở dòng này không được đóng.', remedy: 'Đóng dấu nháy kép của ô; dấu nháy kép trong nội dung ô phải viết hai lần.' },
    en: { message: 'A double quote opened in this row is never closed.', remedy: 'Close the double quote of the cell; a quote inside a cell is written twice.' },
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
  'reported-twice': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: '{indicator} kỳ {period}: đơn vị {unit} và {other} cùng báo cáo một địa bàn, số liệu bị tính hai lần.', remedy: 'Chỉ giữ một trong hai số, hoặc ghi rõ mỗi đơn vị báo cáo khoảng thời gian nào.' },
    en: { message: '{indicator} for {period}: units {unit} and {other} report the same territory, which would count it twice.', remedy: 'Keep one of the two figures, or state which time each unit reports for.' },
  },
  'row-hidden': {
    severity: 'warning',
    actor: 'sender',
    vi: { message: 'Dòng đang ẩn nhưng có dữ liệu.', remedy: 'Hiện dòng (bỏ lọc) để kiểm tra; xóa nếu không phải số liệu báo cáo.' },
    en: { message: 'The row is hidden but holds data.', remedy: 'Show the row (clear filters) and check it; delete it if it is not part of the report.' },
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
  'successor-missing': {
    severity: 'warning',
    actor: 'registerKeeper',
    vi: { message: 'Đơn vị {unit} đã kết thúc nhưng không rõ nhập vào đơn vị nào.', remedy: 'Bổ sung các phần nhập của sự kiện kết thúc đơn vị; số liệu của đơn vị này chưa chuyển đi đâu được.' },
    en: { message: 'The unit {unit} has ended but it is not known what it went into.', remedy: 'Add the transfers of the change that ended it; until then its figures lead nowhere.' },
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
  'unit-id-duplicate': {
    severity: 'error',
    actor: 'registerKeeper',
    vi: { message: 'Định danh {unit} được dùng cho hai đơn vị khác nhau.', remedy: 'Đặt định danh mới cho một trong hai; định danh không bao giờ dùng lại.' },
    en: { message: 'The id {unit} is used for two different units.', remedy: 'Mint a new id for one of them; ids are never used again.' },
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
