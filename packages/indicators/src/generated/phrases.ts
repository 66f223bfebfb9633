// Generated from data/phrases.csv and the reasons of data/markers.csv by `npm run generate`. Do not edit.

/** Kind and code of a phrase. */
export type PhraseKey =
  | 'amount.MB'
  | 'amount.day'
  | 'amount.days'
  | 'amount.kB'
  | 'amount.second'
  | 'amount.seconds'
  | 'answer.no'
  | 'answer.yes'
  | 'argument.answer'
  | 'argument.basis'
  | 'argument.bytes'
  | 'argument.channel'
  | 'argument.count'
  | 'argument.date'
  | 'argument.day'
  | 'argument.detail'
  | 'argument.entry'
  | 'argument.evaluation'
  | 'argument.field'
  | 'argument.fileType'
  | 'argument.form'
  | 'argument.fullDate'
  | 'argument.indicator'
  | 'argument.level'
  | 'argument.mapping'
  | 'argument.markup'
  | 'argument.measure'
  | 'argument.moment'
  | 'argument.number'
  | 'argument.period'
  | 'argument.reading'
  | 'argument.reason'
  | 'argument.recordFault'
  | 'argument.role'
  | 'argument.rowFault'
  | 'argument.second'
  | 'argument.separator'
  | 'argument.signatureFault'
  | 'argument.state'
  | 'argument.stated'
  | 'argument.system'
  | 'argument.tally'
  | 'argument.text'
  | 'argument.transmissionFault'
  | 'argument.unit'
  | 'basis.*'
  | 'channel.email'
  | 'channel.fax'
  | 'channel.phone'
  | 'channel.post'
  | 'channel.web'
  | 'date.full'
  | 'date.moment'
  | 'date.sentence'
  | 'date.table'
  | 'evaluation.failed'
  | 'evaluation.no-language'
  | 'evaluation.not-boolean'
  | 'field.form'
  | 'field.listDate'
  | 'field.period'
  | 'field.reporter'
  | 'field.unit'
  | 'fileType.doc'
  | 'fileType.ole'
  | 'fileType.unknown'
  | 'form.table'
  | 'heading.9M'
  | 'heading.H1'
  | 'heading.H2'
  | 'heading.Q1'
  | 'heading.Q2'
  | 'heading.Q3'
  | 'heading.Q4'
  | 'heading.day'
  | 'heading.month'
  | 'heading.year'
  | 'list.more'
  | 'list.or'
  | 'markup.document-type'
  | 'markup.entity'
  | 'month.01'
  | 'month.02'
  | 'month.03'
  | 'month.04'
  | 'month.05'
  | 'month.06'
  | 'month.07'
  | 'month.08'
  | 'month.09'
  | 'month.10'
  | 'month.11'
  | 'month.12'
  | 'period.9M'
  | 'period.H1'
  | 'period.H2'
  | 'period.Q1'
  | 'period.Q2'
  | 'period.Q3'
  | 'period.Q4'
  | 'period.day'
  | 'period.month'
  | 'period.year'
  | 'range.both'
  | 'range.least'
  | 'range.most'
  | 'reason.competence-moved'
  | 'reason.confidential'
  | 'reason.coverage'
  | 'reason.differs'
  | 'reason.missing'
  | 'reason.needs-components'
  | 'reason.needs-microdata'
  | 'reason.needs-weights'
  | 'reason.no-report'
  | 'reason.no-successor'
  | 'reason.not-additive'
  | 'reason.reported-twice'
  | 'reason.undetermined'
  | 'reason.unit-list-changed'
  | 'reason.unresolved'
  | 'recordFault.additionalProperties'
  | 'recordFault.anyOf'
  | 'recordFault.backward'
  | 'recordFault.const'
  | 'recordFault.contains'
  | 'recordFault.dependentRequired'
  | 'recordFault.enum'
  | 'recordFault.format'
  | 'recordFault.json'
  | 'recordFault.lineEnd'
  | 'recordFault.list'
  | 'recordFault.maxItems'
  | 'recordFault.maxLength'
  | 'recordFault.maxProperties'
  | 'recordFault.maximum'
  | 'recordFault.minItems'
  | 'recordFault.minLength'
  | 'recordFault.minProperties'
  | 'recordFault.minimum'
  | 'recordFault.name'
  | 'recordFault.not'
  | 'recordFault.oneOf'
  | 'recordFault.pattern'
  | 'recordFault.propertyNames'
  | 'recordFault.reference'
  | 'recordFault.required'
  | 'recordFault.restAndWork'
  | 'recordFault.seal'
  | 'recordFault.state'
  | 'recordFault.type'
  | 'recordFault.unevaluatedProperties'
  | 'recordFault.uniqueItems'
  | 'rowFault.blank'
  | 'rowFault.form'
  | 'rowFault.list'
  | 'rowFault.reference'
  | 'rowFault.twice'
  | 'separator.,'
  | 'separator.;'
  | 'separator.tab'
  | 'signatureFault.empty'
  | 'signatureFault.exit'
  | 'signatureFault.large'
  | 'signatureFault.start'
  | 'span.both'
  | 'span.since'
  | 'span.unknown'
  | 'span.until'
  | 'state.confidential'
  | 'state.missing'
  | 'state.nil'
  | 'state.notApplicable'
  | 'summary.differences'
  | 'summary.figures'
  | 'summary.files'
  | 'summary.handover'
  | 'summary.notGiven'
  | 'summary.reports'
  | 'system.EACCES'
  | 'system.EADDRINUSE'
  | 'system.EBUSY'
  | 'system.EEXIST'
  | 'system.EISDIR'
  | 'system.EMFILE'
  | 'system.ENAMETOOLONG'
  | 'system.ENOENT'
  | 'system.ENOSPC'
  | 'system.ENOTDIR'
  | 'system.EPERM'
  | 'system.EROFS'
  | 'system.same-name'
  | 'text.blank'
  | 'text.none'
  | 'text.unknown'
  | 'transmissionFault.busy'
  | 'transmissionFault.connection'
  | 'transmissionFault.damaged'
  | 'transmissionFault.dropped'
  | 'transmissionFault.later'
  | 'transmissionFault.timeout'
  | 'transmissionFault.tls'

/** Words that findings are put together from. */
export const phrases: Readonly<Record<PhraseKey, { readonly vi: string; readonly en: string }>> = {
  'amount.MB': { vi: 'MB', en: 'MB' },
  'amount.day': { vi: 'ngày', en: 'day' },
  'amount.days': { vi: 'ngày', en: 'days' },
  'amount.kB': { vi: 'kB', en: 'kB' },
  'amount.second': { vi: 'giây', en: 'second' },
  'amount.seconds': { vi: 'giây', en: 'seconds' },
  'answer.no': { vi: 'không', en: 'no' },
  'answer.yes': { vi: 'có', en: 'yes' },
  'argument.answer': { vi: 'câu trả lời', en: 'answer' },
  'argument.basis': { vi: 'căn cứ', en: 'basis' },
  'argument.bytes': { vi: 'dung lượng', en: 'bytes' },
  'argument.channel': { vi: 'cách liên hệ', en: 'way to reach it' },
  'argument.count': { vi: 'số lượng', en: 'count' },
  'argument.date': { vi: 'ngày', en: 'date' },
  'argument.day': { vi: 'số ngày', en: 'days' },
  'argument.detail': { vi: 'chi tiết cho máy', en: 'detail for machines' },
  'argument.entry': { vi: 'nội dung danh mục', en: 'entry of a list' },
  'argument.evaluation': { vi: 'lý do', en: 'reason' },
  'argument.field': { vi: 'mục', en: 'field' },
  'argument.fileType': { vi: 'loại tệp', en: 'kind of file' },
  'argument.form': { vi: 'biểu', en: 'form' },
  'argument.fullDate': { vi: 'ngày đọc được', en: 'date it may be' },
  'argument.indicator': { vi: 'chỉ tiêu', en: 'indicator' },
  'argument.level': { vi: 'cấp', en: 'level' },
  'argument.mapping': { vi: 'bảng chuyển đổi', en: 'mapping' },
  'argument.markup': { vi: 'khai báo', en: 'declaration' },
  'argument.measure': { vi: 'đơn vị tính', en: 'measure' },
  'argument.moment': { vi: 'thời điểm', en: 'moment' },
  'argument.number': { vi: 'số', en: 'number' },
  'argument.period': { vi: 'kỳ', en: 'period' },
  'argument.reading': { vi: 'số đọc được', en: 'number it may be' },
  'argument.reason': { vi: 'lý do', en: 'reason' },
  'argument.recordFault': { vi: 'lỗi', en: 'fault' },
  'argument.role': { vi: 'vai trò', en: 'role' },
  'argument.rowFault': { vi: 'lỗi', en: 'fault' },
  'argument.second': { vi: 'số giây', en: 'seconds' },
  'argument.separator': { vi: 'dấu phân cách', en: 'separator' },
  'argument.signatureFault': { vi: 'vì sao không có chữ ký', en: 'why there is no signature' },
  'argument.state': { vi: 'trạng thái', en: 'state' },
  'argument.stated': { vi: 'nội dung ghi', en: 'what is stated' },
  'argument.system': { vi: 'lý do của hệ thống', en: 'reason of the system' },
  'argument.tally': { vi: 'tên và số lượng', en: 'name and count' },
  'argument.text': { vi: 'văn bản', en: 'text' },
  'argument.transmissionFault': { vi: 'vì sao chưa gửi được', en: 'why sending failed' },
  'argument.unit': { vi: 'đơn vị', en: 'unit' },
  'basis.*': { vi: 'mọi căn cứ', en: 'every basis' },
  'channel.email': { vi: 'thư điện tử', en: 'e-mail' },
  'channel.fax': { vi: 'fax', en: 'fax' },
  'channel.phone': { vi: 'điện thoại', en: 'telephone' },
  'channel.post': { vi: 'địa chỉ gửi thư', en: 'postal address' },
  'channel.web': { vi: 'trang thông tin', en: 'web page' },
  'date.full': { vi: 'ngày {day} tháng {month} năm {year}', en: '{day} {monthName} {year}' },
  'date.moment': { vi: '{time} ngày {date}', en: '{time} on {date}' },
  'date.sentence': { vi: '{paddedDay}/{officialMonth}/{year}', en: '{day} {monthName} {year}' },
  'date.table': { vi: '{paddedDay}/{paddedMonth}/{year}', en: '{day} {monthName} {year}' },
  'evaluation.failed': { vi: 'biểu thức sai, hoặc dùng đến ô không có số', en: 'the expression is wrong, or uses a cell that has no number' },
  'evaluation.no-language': { vi: 'nơi kiểm tra không có bộ tính biểu thức', en: 'there is nothing here to evaluate expressions with' },
  'evaluation.not-boolean': { vi: 'biểu thức không cho kết quả đúng hoặc sai', en: 'the expression is neither true nor false' },
  'field.form': { vi: 'biểu', en: 'the form' },
  'field.listDate': { vi: 'ngày của danh mục đơn vị', en: 'the list date' },
  'field.period': { vi: 'kỳ báo cáo', en: 'the period' },
  'field.reporter': { vi: 'cơ quan báo cáo', en: 'the reporting body' },
  'field.unit': { vi: 'đơn vị', en: 'the unit' },
  'fileType.doc': { vi: 'văn bản Word dạng cũ (.doc)', en: 'an old Word document (.doc)' },
  'fileType.ole': { vi: 'tệp Office dạng cũ', en: 'an old Office file' },
  'fileType.unknown': { vi: 'không xác định được', en: 'not known' },
  'form.table': { vi: 'bảng chỉ tiêu', en: 'table of indicators' },
  'heading.9M': { vi: '9 tháng năm {year}', en: 'nine months of {year}' },
  'heading.H1': { vi: '6 tháng đầu năm {year}', en: 'first half of {year}' },
  'heading.H2': { vi: '6 tháng cuối năm {year}', en: 'second half of {year}' },
  'heading.Q1': { vi: 'quý I/{year}', en: 'Q1 {year}' },
  'heading.Q2': { vi: 'quý II/{year}', en: 'Q2 {year}' },
  'heading.Q3': { vi: 'quý III/{year}', en: 'Q3 {year}' },
  'heading.Q4': { vi: 'quý IV/{year}', en: 'Q4 {year}' },
  'heading.day': { vi: '{date}', en: '{date}' },
  'heading.month': { vi: '{monthName}/{year}', en: '{monthName} {year}' },
  'heading.year': { vi: '{year}', en: '{year}' },
  'list.more': { vi: '{items} và {count} mục khác', en: '{items} and {count} more' },
  'list.or': { vi: '{items} hay {last}', en: '{items} or {last}' },
  'markup.document-type': { vi: 'khai báo DOCTYPE', en: 'a DOCTYPE' },
  'markup.entity': { vi: 'thực thể (entity) riêng', en: 'an entity of its own' },
  'month.01': { vi: 'tháng 1', en: 'January' },
  'month.02': { vi: 'tháng 2', en: 'February' },
  'month.03': { vi: 'tháng 3', en: 'March' },
  'month.04': { vi: 'tháng 4', en: 'April' },
  'month.05': { vi: 'tháng 5', en: 'May' },
  'month.06': { vi: 'tháng 6', en: 'June' },
  'month.07': { vi: 'tháng 7', en: 'July' },
  'month.08': { vi: 'tháng 8', en: 'August' },
  'month.09': { vi: 'tháng 9', en: 'September' },
  'month.10': { vi: 'tháng 10', en: 'October' },
  'month.11': { vi: 'tháng 11', en: 'November' },
  'month.12': { vi: 'tháng 12', en: 'December' },
  'period.9M': { vi: '9 tháng năm {year}', en: 'the first nine months of {year}' },
  'period.H1': { vi: '6 tháng đầu năm {year}', en: 'the first half of {year}' },
  'period.H2': { vi: '6 tháng cuối năm {year}', en: 'the second half of {year}' },
  'period.Q1': { vi: 'quý I/{year}', en: 'the first quarter of {year}' },
  'period.Q2': { vi: 'quý II/{year}', en: 'the second quarter of {year}' },
  'period.Q3': { vi: 'quý III/{year}', en: 'the third quarter of {year}' },
  'period.Q4': { vi: 'quý IV/{year}', en: 'the fourth quarter of {year}' },
  'period.day': { vi: 'ngày {date}', en: '{date}' },
  'period.month': { vi: '{monthName}/{year}', en: '{monthName} {year}' },
  'period.year': { vi: 'năm {year}', en: '{year}' },
  'range.both': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'range.least': { vi: 'từ {from} trở lên', en: '{from} or more' },
  'range.most': { vi: 'từ {to} trở xuống', en: '{to} or less' },
  'reason.competence-moved': { vi: 'Thẩm quyền đã chuyển sang cơ quan khác.', en: 'The competence has moved to another body.' },
  'reason.confidential': { vi: 'Có nguồn là số bảo mật.', en: 'A source is confidential.' },
  'reason.coverage': { vi: 'Thiếu số của ít nhất một đơn vị hợp thành.', en: 'The figure of at least one unit that makes it up is missing.' },
  'reason.differs': { vi: 'Các đơn vị hợp thành có giá trị khác nhau.', en: 'The units that make it up have different values.' },
  'reason.missing': { vi: 'Kỳ đó có phát sinh nhưng không thu thập được số liệu.', en: 'In that period it occurred, but was not collected.' },
  'reason.needs-components': { vi: 'Cần tử số và mẫu số của từng đơn vị, nguồn không công bố.', en: 'It needs the numerator and denominator of each unit, which the source does not publish.' },
  'reason.needs-microdata': { vi: 'Cần số liệu gốc chi tiết mới tính được.', en: 'It can only be computed from the original records.' },
  'reason.needs-weights': { vi: 'Cần quyền số hoặc tỷ lệ chia mà không nguồn nào nêu.', en: 'It needs weights or shares that no source states.' },
  'reason.no-report': { vi: 'Kỳ đó không có báo cáo của đơn vị.', en: 'The unit sent no report for that period.' },
  'reason.no-successor': { vi: 'Đơn vị đã kết thúc, không rõ đơn vị kế thừa cùng cấp.', en: 'The unit ended and no unit of its level is known to succeed it.' },
  'reason.not-additive': { vi: 'Chỉ tiêu này không cộng được giữa các đơn vị; chỉ cơ quan lập mới tính lại được.', en: 'This indicator does not add up over units; only its compiler can make it anew.' },
  'reason.reported-twice': { vi: 'Cùng một địa bàn được báo cáo hai lần trong kỳ.', en: 'The same territory was reported twice for the period.' },
  'reason.undetermined': { vi: 'Chưa rõ đơn vị nào sáp nhập vào đơn vị nào.', en: 'No source says which unit went into which.' },
  'reason.unit-list-changed': { vi: 'Số đếm đơn vị không so sánh được qua lần đổi danh mục.', en: 'A count of units does not compare across a change of the list.' },
  'reason.unresolved': { vi: 'Có đơn vị cũ chưa xác định được nơi nhập vào và có thể thuộc đơn vị này.', en: 'An old unit whose way no source tells may have entered this unit.' },
  'recordFault.additionalProperties': { vi: 'có trường không thuộc lược đồ', en: 'a field that the schema does not know' },
  'recordFault.anyOf': { vi: 'không thuộc dạng nào được phép', en: 'none of the forms allowed' },
  'recordFault.backward': { vi: 'ngày cuối đứng trước ngày đầu', en: 'it ends before it begins' },
  'recordFault.const': { vi: 'giá trị khác giá trị quy định', en: 'another value than the one laid down' },
  'recordFault.contains': { vi: 'thiếu mục bắt buộc', en: 'a required item is missing' },
  'recordFault.dependentRequired': { vi: 'thiếu trường đi kèm', en: 'a field that goes with it is missing' },
  'recordFault.enum': { vi: 'giá trị không thuộc danh sách cho phép', en: 'a value that is not on the list' },
  'recordFault.format': { vi: 'sai dạng', en: 'of another form' },
  'recordFault.json': { vi: 'không phải JSON', en: 'not JSON' },
  'recordFault.lineEnd': { vi: 'thiếu dấu xuống dòng ở cuối', en: 'the end of the line is missing' },
  'recordFault.list': { vi: 'không phải danh sách', en: 'not a list' },
  'recordFault.maxItems': { vi: 'quá nhiều mục', en: 'too many items' },
  'recordFault.maxLength': { vi: 'quá dài', en: 'too long' },
  'recordFault.maxProperties': { vi: 'quá nhiều trường', en: 'too many fields' },
  'recordFault.maximum': { vi: 'quá lớn', en: 'too large' },
  'recordFault.minItems': { vi: 'quá ít mục', en: 'too few items' },
  'recordFault.minLength': { vi: 'quá ngắn', en: 'too short' },
  'recordFault.minProperties': { vi: 'quá ít trường', en: 'too few fields' },
  'recordFault.minimum': { vi: 'quá nhỏ', en: 'too small' },
  'recordFault.name': { vi: 'tên tệp khác mã ghi bên trong', en: 'the file is not named after the code in it' },
  'recordFault.not': { vi: 'thuộc dạng không được phép', en: 'of a form that is not allowed' },
  'recordFault.oneOf': { vi: 'không thuộc đúng một dạng được phép', en: 'not exactly one of the forms allowed' },
  'recordFault.pattern': { vi: 'sai dạng', en: 'of another form' },
  'recordFault.propertyNames': { vi: 'tên trường sai dạng', en: 'the name of a field is of another form' },
  'recordFault.reference': { vi: 'nêu mã không có trong danh mục', en: 'it names a code that does not exist' },
  'recordFault.required': { vi: 'thiếu trường bắt buộc', en: 'a required field is missing' },
  'recordFault.restAndWork': { vi: 'một ngày vừa nghỉ vừa làm bù', en: 'a day both off and worked instead' },
  'recordFault.seal': { vi: 'thiếu mã băm của mục', en: 'the hash of the entry is missing' },
  'recordFault.state': { vi: 'giá trị và trạng thái không khớp nhau', en: 'value and state do not agree' },
  'recordFault.type': { vi: 'sai kiểu dữ liệu', en: 'of another type' },
  'recordFault.unevaluatedProperties': { vi: 'có trường không thuộc lược đồ', en: 'a field that the schema does not know' },
  'recordFault.uniqueItems': { vi: 'có mục lặp lại', en: 'items repeat' },
  'rowFault.blank': { vi: 'cần có giá trị', en: 'where a value is needed' },
  'rowFault.form': { vi: 'sai dạng', en: 'which is of another form' },
  'rowFault.list': { vi: 'không thuộc danh sách cho phép', en: 'which is not allowed there' },
  'rowFault.reference': { vi: 'không có dòng tương ứng trong tệp liên quan', en: 'which no row of the file it refers to has' },
  'rowFault.twice': { vi: 'đã có ở dòng khác', en: 'which another row has already' },
  'separator.,': { vi: 'dấu phẩy (,)', en: 'comma (,)' },
  'separator.;': { vi: 'dấu chấm phẩy (;)', en: 'semicolon (;)' },
  'separator.tab': { vi: 'dấu tab', en: 'tab' },
  'signatureFault.empty': { vi: 'không ghi ra chữ ký', en: 'it wrote no signature' },
  'signatureFault.exit': { vi: 'kết thúc có lỗi', en: 'it ended with a fault' },
  'signatureFault.large': { vi: 'chữ ký quá lớn', en: 'the signature is too large' },
  'signatureFault.start': { vi: 'không chạy được', en: 'it could not be run' },
  'span.both': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'span.since': { vi: 'từ {from} đến nay', en: 'since {from}' },
  'span.unknown': { vi: 'ngày bắt đầu chưa rõ', en: 'start date not known' },
  'span.until': { vi: 'đến {to}', en: 'to {to}' },
  'state.confidential': { vi: 'c (bảo mật)', en: 'c (confidential)' },
  'state.missing': { vi: '… (có phát sinh nhưng không thu thập được số liệu)', en: '… (occurs, but was not collected)' },
  'state.nil': { vi: '- (không có hiện tượng phát sinh)', en: '- (nothing occurs)' },
  'state.notApplicable': { vi: 'x (không áp dụng)', en: 'x (not applicable)' },
  'summary.differences': { vi: 'Chênh lệch giữa các báo cáo, chưa giải trình: {differences}.', en: 'Differences between reports, not yet explained: {differences}.' },
  'summary.figures': { vi: 'Số liệu: {exact} chính xác, {estimated} ước tính, {bounded} chỉ biết trong khoảng, {refused} không tính được (lý do ghi ở từng số).', en: 'Figures: {exact} exact, {estimated} estimated, {bounded} with bounds only, {refused} refused with the reason beside each.' },
  'summary.files': { vi: 'Tệp: đã nhận {received}, trong đó {refused} tệp có lỗi nên không đưa vào số nào.', en: 'Files: {received} received, {refused} of them with errors, of which nothing is in any figure.' },
  'summary.handover': { vi: 'Bàn giao theo lần sắp xếp {change}: {explained} điểm có giải trình, {open} điểm chưa giải trình.', en: 'Handover for the change of {change}: {explained} points explained, {open} still open.' },
  'summary.notGiven': { vi: 'Đợt {round}: chưa có thư mục báo cáo đã nhận nên chưa tổng hợp.', en: 'Round {round}: no folder of reports received was given, so nothing was put together.' },
  'summary.reports': { vi: 'Báo cáo: phải gửi {due}, đã nhận {received} ({covered} nằm trong báo cáo cả kỳ của đơn vị mới; đúng hạn {onTime}, chậm {late}, biểu chưa rõ hạn nộp {undated}), bị trả lại {returned}, còn thiếu {missing}, chưa nhận và chưa rõ hạn {awaited}, chưa đến hạn {notYetDue}.', en: 'Reports: {due} due, {received} received ({covered} of them held by whole-period reports of new units; {onTime} on time, {late} late, {undated} on forms without a known due day), {returned} sent back, {missing} missing, {awaited} awaited without a known due day, {notYetDue} not yet due.' },
  'system.EACCES': { vi: 'không có quyền', en: 'not permitted' },
  'system.EADDRINUSE': { vi: 'chương trình khác đang dùng cổng này', en: 'another program uses this port' },
  'system.EBUSY': { vi: 'tệp đang được chương trình khác dùng', en: 'another program is using the file' },
  'system.EEXIST': { vi: 'đã có tệp mang tên này', en: 'a file of this name is there already' },
  'system.EISDIR': { vi: 'đây là thư mục', en: 'it is a folder' },
  'system.EMFILE': { vi: 'quá nhiều tệp đang mở', en: 'too many files are open' },
  'system.ENAMETOOLONG': { vi: 'tên tệp quá dài', en: 'the name is too long' },
  'system.ENOENT': { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' },
  'system.ENOSPC': { vi: 'hết chỗ trên đĩa', en: 'the disk is full' },
  'system.ENOTDIR': { vi: 'một phần của đường dẫn không phải thư mục', en: 'a part of the path is no folder' },
  'system.EPERM': { vi: 'không có quyền', en: 'not permitted' },
  'system.EROFS': { vi: 'đĩa chỉ cho đọc', en: 'the disk is read-only' },
  'system.same-name': { vi: 'hai tệp được kiểm tra cùng mang tên này', en: 'two of the checked files have this name' },
  'text.blank': { vi: '(để trống)', en: '(blank)' },
  'text.none': { vi: 'không có', en: 'none' },
  'text.unknown': { vi: 'chưa rõ', en: 'not known' },
  'transmissionFault.busy': { vi: 'nơi nhận báo bận hoặc gặp sự cố', en: 'the receiver says it is busy or out of order' },
  'transmissionFault.connection': { vi: 'không kết nối được', en: 'no connection' },
  'transmissionFault.damaged': { vi: 'dữ liệu tới nơi bị sai lệch', en: 'what arrived was damaged' },
  'transmissionFault.dropped': { vi: 'kết nối bị ngắt giữa chừng', en: 'the connection was cut' },
  'transmissionFault.later': { vi: 'nơi nhận hẹn trả lời sau một thời gian dài hơn mức chờ', en: 'the receiver asks to come back later than may be waited for' },
  'transmissionFault.timeout': { vi: 'quá thời gian chờ trả lời', en: 'no answer in time' },
  'transmissionFault.tls': { vi: 'không xác minh được chứng thư của nơi nhận', en: 'the certificate of the receiver could not be verified' },
}
