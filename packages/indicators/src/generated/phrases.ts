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
  | 'archivePart.after'
  | 'archivePart.before'
  | 'archivePart.comment'
  | 'archivePart.data'
  | 'archivePart.descriptor'
  | 'archivePart.directory'
  | 'archivePart.encryption'
  | 'archivePart.endRecord'
  | 'archivePart.extraField'
  | 'archivePart.gap'
  | 'archivePart.layout'
  | 'archivePart.localHeader'
  | 'archivePart.method'
  | 'archivePart.order'
  | 'archivePart.wording'
  | 'argument.answer'
  | 'argument.archivePart'
  | 'argument.basis'
  | 'argument.bytes'
  | 'argument.changeStatus'
  | 'argument.channel'
  | 'argument.count'
  | 'argument.date'
  | 'argument.day'
  | 'argument.detail'
  | 'argument.entry'
  | 'argument.entryDamage'
  | 'argument.entryKind'
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
  | 'argument.nameFault'
  | 'argument.number'
  | 'argument.packageLimit'
  | 'argument.packet'
  | 'argument.packetFault'
  | 'argument.period'
  | 'argument.reading'
  | 'argument.reason'
  | 'argument.recordFault'
  | 'argument.role'
  | 'argument.rowFault'
  | 'argument.sdmxFault'
  | 'argument.sdmxValue'
  | 'argument.second'
  | 'argument.separator'
  | 'argument.signatureFault'
  | 'argument.state'
  | 'argument.stated'
  | 'argument.system'
  | 'argument.tagFault'
  | 'argument.tally'
  | 'argument.text'
  | 'argument.transmissionFault'
  | 'argument.unit'
  | 'argument.unitListField'
  | 'basis.*'
  | 'changeStatus.adopted'
  | 'changeStatus.inForce'
  | 'changeStatus.operating'
  | 'changeStatus.proposed'
  | 'channel.email'
  | 'channel.fax'
  | 'channel.phone'
  | 'channel.post'
  | 'channel.web'
  | 'date.full'
  | 'date.moment'
  | 'date.sentence'
  | 'date.table'
  | 'entryDamage.crc'
  | 'entryDamage.packing'
  | 'entryDamage.sha256'
  | 'entryDamage.size'
  | 'entryKind.device'
  | 'entryKind.folder'
  | 'entryKind.link'
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
  | 'generic.cells'
  | 'generic.checked'
  | 'generic.error'
  | 'generic.folded'
  | 'generic.note'
  | 'generic.passed'
  | 'generic.reason'
  | 'generic.rules'
  | 'generic.validCells'
  | 'generic.warning'
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
  | 'indicatorGroup.administration'
  | 'indicatorGroup.agriculture'
  | 'indicatorGroup.culture'
  | 'indicatorGroup.education'
  | 'indicatorGroup.governance'
  | 'indicatorGroup.health'
  | 'indicatorGroup.investment'
  | 'indicatorGroup.justice'
  | 'indicatorGroup.labour'
  | 'indicatorGroup.macro'
  | 'indicatorGroup.population'
  | 'indicatorGroup.poverty'
  | 'indicatorGroup.reorganisation'
  | 'indicatorGroup.transport'
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
  | 'nameFault.absolute'
  | 'nameFault.backslash'
  | 'nameFault.composition'
  | 'nameFault.control'
  | 'nameFault.drive'
  | 'nameFault.empty'
  | 'nameFault.long'
  | 'nameFault.parent'
  | 'nameFault.reserved'
  | 'notRun.check-could-not-run'
  | 'notRun.due-day-unsettled'
  | 'notRun.previous-missing'
  | 'notRun.previous-not-given'
  | 'notRun.province-carry-over-unchecked'
  | 'notRun.total-not-compared'
  | 'packageLimit.directoryBytes'
  | 'packageLimit.entries'
  | 'packageLimit.entryBytes'
  | 'packageLimit.packingRatio'
  | 'packageLimit.tagBytes'
  | 'packageLimit.unpackedBytes'
  | 'packageName.cells'
  | 'packageName.figures'
  | 'packageName.licensed'
  | 'packageName.lineage'
  | 'packageName.published'
  | 'packageName.reports'
  | 'packageName.restated'
  | 'packageName.submissions'
  | 'packet.figures'
  | 'packet.form'
  | 'packet.indicatorCatalogue'
  | 'packet.kpiBreakdowns'
  | 'packet.kpiData'
  | 'packet.kpiGroups'
  | 'packet.kpiSet'
  | 'packet.listFigures'
  | 'packet.outlineForm'
  | 'packet.outlineSubmission'
  | 'packet.periodCatalogue'
  | 'packet.regime'
  | 'packet.status'
  | 'packetFault.length'
  | 'packetFault.pattern'
  | 'packetFault.period'
  | 'packetFault.type'
  | 'packetMapping.assumed'
  | 'packetMapping.head'
  | 'packetMapping.kpiSet'
  | 'packetMapping.matched'
  | 'packetMapping.missing'
  | 'packetMapping.noPath'
  | 'packetMapping.notSent'
  | 'packetMapping.notSupported'
  | 'packetMapping.packet'
  | 'packetMapping.statement'
  | 'packetMapping.withheld'
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
  | 'release.title'
  | 'rowFault.blank'
  | 'rowFault.form'
  | 'rowFault.list'
  | 'rowFault.reference'
  | 'rowFault.twice'
  | 'sdmxFault.bytes'
  | 'sdmxFault.empty'
  | 'sdmxFault.header'
  | 'sdmxFault.json'
  | 'sdmxFault.quote'
  | 'sdmxValue.action'
  | 'sdmxValue.basis'
  | 'sdmxValue.code'
  | 'sdmxValue.day'
  | 'sdmxValue.decimal'
  | 'sdmxValue.index'
  | 'sdmxValue.integer'
  | 'sdmxValue.nothing'
  | 'sdmxValue.period'
  | 'sdmxValue.status'
  | 'sdmxValue.time'
  | 'sdmxValue.valueOrText'
  | 'sdmxValue.zero'
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
  | 'tagFault.checksum'
  | 'tagFault.encoding'
  | 'tagFault.escape'
  | 'tagFault.line'
  | 'tagFault.version'
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
  | 'unitDifference.ended'
  | 'unitDifference.moved'
  | 'unitDifference.new'
  | 'unitDifference.recoded'
  | 'unitDifference.renamed'
  | 'unitDifference.retyped'
  | 'unitImpact.addresses'
  | 'unitImpact.bodies'
  | 'unitImpact.cells'
  | 'unitImpact.changes'
  | 'unitImpact.contacts'
  | 'unitImpact.decisions'
  | 'unitImpact.forms'
  | 'unitImpact.mappings'
  | 'unitImpact.obligations'
  | 'unitImpact.owed'
  | 'unitImpact.regimes'
  | 'unitImpact.rounds'
  | 'unitImpact.rows'
  | 'unitImpact.series'
  | 'unitImpact.templates'
  | 'unitImpact.units'
  | 'unitListField.area'
  | 'unitListField.class'
  | 'unitListField.code'
  | 'unitListField.date'
  | 'unitListField.document'
  | 'unitListField.kind'
  | 'unitListField.level'
  | 'unitListField.name'
  | 'unitListField.nameEn'
  | 'unitListField.oldCode'
  | 'unitListField.oldLevel'
  | 'unitListField.oldName'
  | 'unitListField.oldParentCode'
  | 'unitListField.parentCode'
  | 'unitListField.parentName'
  | 'unitListField.population'
  | 'unitListField.type'
  | 'unitProposal.accepted'
  | 'unitProposal.candidates'
  | 'unitProposal.findings'
  | 'unitProposal.head'
  | 'unitProposal.points'
  | 'unitProposal.sum'
  | 'unitQuestion.children'
  | 'unitQuestion.conflict'
  | 'unitQuestion.holder'
  | 'unitQuestion.identity'
  | 'unitQuestion.origin'
  | 'unitQuestion.pairs'
  | 'unitQuestion.parent'
  | 'unitQuestion.receiver'
  | 'unitQuestion.remainder'
  | 'unitQuestion.type'

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
  'archivePart.after': { vi: 'phần đứng sau bản ghi cuối tệp', en: 'what stands after the end record' },
  'archivePart.before': { vi: 'phần đứng trước mục đầu tiên', en: 'what stands before the first entry' },
  'archivePart.comment': { vi: 'lời chú', en: 'the comment' },
  'archivePart.data': { vi: 'dữ liệu nén', en: 'the packed data' },
  'archivePart.descriptor': { vi: 'dấu có phần mô tả sau dữ liệu', en: 'the mark of a data descriptor' },
  'archivePart.directory': { vi: 'danh mục trung tâm', en: 'the central directory' },
  'archivePart.encryption': { vi: 'dấu mã hóa', en: 'the mark of encryption' },
  'archivePart.endRecord': { vi: 'bản ghi cuối tệp', en: 'the end record' },
  'archivePart.extraField': { vi: 'trường phụ', en: 'the extra field' },
  'archivePart.gap': { vi: 'phần đứng trước danh mục trung tâm', en: 'what stands before the central directory' },
  'archivePart.layout': { vi: 'vị trí', en: 'the position' },
  'archivePart.localHeader': { vi: 'đầu mục', en: 'the local header' },
  'archivePart.method': { vi: 'cách nén', en: 'the packing method' },
  'archivePart.order': { vi: 'thứ tự', en: 'the order' },
  'archivePart.wording': { vi: 'cách viết nội dung', en: 'the wording' },
  'argument.answer': { vi: 'câu trả lời', en: 'answer' },
  'argument.archivePart': { vi: 'phần của tệp nén', en: 'part of the archive' },
  'argument.basis': { vi: 'căn cứ', en: 'basis' },
  'argument.bytes': { vi: 'dung lượng', en: 'bytes' },
  'argument.changeStatus': { vi: 'trạng thái của sự kiện', en: 'status of a change' },
  'argument.channel': { vi: 'cách liên hệ', en: 'way to reach it' },
  'argument.count': { vi: 'số lượng', en: 'count' },
  'argument.date': { vi: 'ngày', en: 'date' },
  'argument.day': { vi: 'số ngày', en: 'days' },
  'argument.detail': { vi: 'chi tiết cho máy', en: 'detail for machines' },
  'argument.entry': { vi: 'nội dung danh mục', en: 'entry of a list' },
  'argument.entryDamage': { vi: 'cách hỏng', en: 'kind of damage' },
  'argument.entryKind': { vi: 'loại mục', en: 'kind of entry' },
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
  'argument.nameFault': { vi: 'lỗi của tên tệp', en: 'fault of a file name' },
  'argument.number': { vi: 'số', en: 'number' },
  'argument.packageLimit': { vi: 'giới hạn', en: 'limit' },
  'argument.packet': { vi: 'gói tin', en: 'packet' },
  'argument.packetFault': { vi: 'chỗ không viết được', en: 'what cannot be written' },
  'argument.period': { vi: 'kỳ', en: 'period' },
  'argument.reading': { vi: 'số đọc được', en: 'number it may be' },
  'argument.reason': { vi: 'lý do', en: 'reason' },
  'argument.recordFault': { vi: 'lỗi', en: 'fault' },
  'argument.role': { vi: 'vai trò', en: 'role' },
  'argument.rowFault': { vi: 'lỗi', en: 'fault' },
  'argument.sdmxFault': { vi: 'lỗi', en: 'fault' },
  'argument.sdmxValue': { vi: 'dạng cần có', en: 'form needed' },
  'argument.second': { vi: 'số giây', en: 'seconds' },
  'argument.separator': { vi: 'dấu phân cách', en: 'separator' },
  'argument.signatureFault': { vi: 'vì sao không có chữ ký', en: 'why there is no signature' },
  'argument.state': { vi: 'trạng thái', en: 'state' },
  'argument.stated': { vi: 'nội dung ghi', en: 'what is stated' },
  'argument.system': { vi: 'lý do của hệ thống', en: 'reason of the system' },
  'argument.tagFault': { vi: 'lỗi của dòng', en: 'fault of the line' },
  'argument.tally': { vi: 'tên và số lượng', en: 'name and count' },
  'argument.text': { vi: 'văn bản', en: 'text' },
  'argument.transmissionFault': { vi: 'vì sao chưa gửi được', en: 'why sending failed' },
  'argument.unit': { vi: 'đơn vị', en: 'unit' },
  'argument.unitListField': { vi: 'cột', en: 'column' },
  'basis.*': { vi: 'mọi căn cứ', en: 'every basis' },
  'changeStatus.adopted': { vi: 'đã ban hành', en: 'adopted' },
  'changeStatus.inForce': { vi: 'có hiệu lực', en: 'in force' },
  'changeStatus.operating': { vi: 'đã vận hành', en: 'operating' },
  'changeStatus.proposed': { vi: 'đang đề xuất', en: 'proposed' },
  'channel.email': { vi: 'thư điện tử', en: 'e-mail' },
  'channel.fax': { vi: 'fax', en: 'fax' },
  'channel.phone': { vi: 'điện thoại', en: 'telephone' },
  'channel.post': { vi: 'địa chỉ gửi thư', en: 'postal address' },
  'channel.web': { vi: 'trang thông tin', en: 'web page' },
  'date.full': { vi: 'ngày {day} tháng {month} năm {year}', en: '{day} {monthName} {year}' },
  'date.moment': { vi: '{time} ngày {date}', en: '{time} on {date}' },
  'date.sentence': { vi: '{paddedDay}/{officialMonth}/{year}', en: '{day} {monthName} {year}' },
  'date.table': { vi: '{paddedDay}/{paddedMonth}/{year}', en: '{day} {monthName} {year}' },
  'entryDamage.crc': { vi: 'sai mã kiểm CRC-32', en: 'wrong CRC-32' },
  'entryDamage.packing': { vi: 'không giải nén được', en: 'it does not unpack' },
  'entryDamage.sha256': { vi: 'SHA-256 khác bản kê', en: 'its SHA-256 is not that of the manifest' },
  'entryDamage.size': { vi: 'giải nén ra số byte khác số đã ghi', en: 'it unpacks to another size than it says' },
  'entryKind.device': { vi: 'tệp thiết bị', en: 'a device file' },
  'entryKind.folder': { vi: 'thư mục', en: 'a folder' },
  'entryKind.link': { vi: 'liên kết tượng trưng', en: 'a symbolic link' },
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
  'generic.cells': { vi: 'Số ô phải điền', en: 'Cells to be filled in' },
  'generic.checked': { vi: 'Đã kiểm tra, không có phát hiện.', en: 'Checked, nothing found.' },
  'generic.error': { vi: 'Số lỗi', en: 'Errors' },
  'generic.folded': { vi: '{count} ô.', en: '{count} cells.' },
  'generic.note': { vi: 'Số lưu ý', en: 'Notes' },
  'generic.passed': { vi: '{count} quan hệ đã so, không có phát hiện.', en: '{count} relations compared, nothing found.' },
  'generic.reason': { vi: 'Lý do đã ghi: {reason}', en: 'Reason given: {reason}' },
  'generic.rules': { vi: 'Số phép kiểm tra có gì để xem', en: 'Checks that had something to look at' },
  'generic.validCells': { vi: 'Số ô không có lỗi', en: 'Cells without an error' },
  'generic.warning': { vi: 'Số cảnh báo', en: 'Warnings' },
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
  'indicatorGroup.administration': { vi: 'Hành chính', en: 'Administration' },
  'indicatorGroup.agriculture': { vi: 'Nông nghiệp', en: 'Agriculture' },
  'indicatorGroup.culture': { vi: 'Văn hóa', en: 'Culture' },
  'indicatorGroup.education': { vi: 'Giáo dục', en: 'Education' },
  'indicatorGroup.governance': { vi: 'Quản trị', en: 'Governance' },
  'indicatorGroup.health': { vi: 'Y tế', en: 'Health' },
  'indicatorGroup.investment': { vi: 'Đầu tư', en: 'Investment' },
  'indicatorGroup.justice': { vi: 'Tư pháp', en: 'Justice' },
  'indicatorGroup.labour': { vi: 'Lao động', en: 'Labour' },
  'indicatorGroup.macro': { vi: 'Kinh tế vĩ mô', en: 'Macroeconomics' },
  'indicatorGroup.population': { vi: 'Dân số', en: 'Population' },
  'indicatorGroup.poverty': { vi: 'Mức sống', en: 'Living standards' },
  'indicatorGroup.reorganisation': { vi: 'Sắp xếp đơn vị', en: 'Reorganisation' },
  'indicatorGroup.transport': { vi: 'Giao thông', en: 'Transport' },
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
  'nameFault.absolute': { vi: 'bắt đầu từ thư mục gốc', en: 'begins at the root' },
  'nameFault.backslash': { vi: 'có dấu gạch chéo ngược', en: 'has a backslash' },
  'nameFault.composition': { vi: 'có chữ tổ hợp chưa theo dạng NFC', en: 'has letters that are not composed (NFC)' },
  'nameFault.control': { vi: 'có ký tự không nhìn thấy hoặc không đọc được', en: 'has letters that cannot be seen or read' },
  'nameFault.drive': { vi: 'có dấu hai chấm, như tên ổ đĩa', en: 'has a colon, as the name of a drive has' },
  'nameFault.empty': { vi: 'có phần để trống', en: 'has an empty part' },
  'nameFault.long': { vi: 'dài quá 1.000 ký tự', en: 'is longer than 1000 characters' },
  'nameFault.parent': { vi: 'trỏ ra ngoài thư mục của gói', en: 'leads out of the folder of the package' },
  'nameFault.reserved': { vi: 'không đặt được trên mọi hệ điều hành', en: 'cannot stand on every operating system' },
  'notRun.check-could-not-run': { vi: 'quy tắc không tính được', en: 'the rule could not be evaluated' },
  'notRun.due-day-unsettled': { vi: 'chưa biết hạn nộp', en: 'the due day is not known' },
  'notRun.previous-missing': { vi: 'không có số liệu kỳ trước để so', en: 'no figure of the period before to compare with' },
  'notRun.previous-not-given': { vi: 'không có báo cáo kỳ trước', en: 'no report of the period before' },
  'notRun.province-carry-over-unchecked': { vi: 'thiếu báo cáo của một số đơn vị', en: 'reports of some units are not there' },
  'notRun.total-not-compared': { vi: 'có phần không thu thập được', en: 'a part was not collected' },
  'packageLimit.directoryBytes': { vi: 'số byte của danh mục trung tâm', en: 'the number of bytes of the central directory' },
  'packageLimit.entries': { vi: 'số tệp', en: 'the number of files' },
  'packageLimit.entryBytes': { vi: 'số byte sau giải nén', en: 'the number of unpacked bytes' },
  'packageLimit.packingRatio': { vi: 'số lần giải nén lớn hơn khi nén', en: 'the number of times that it grows when unpacked' },
  'packageLimit.tagBytes': { vi: 'số byte', en: 'the number of bytes' },
  'packageLimit.unpackedBytes': { vi: 'tổng số byte sau giải nén', en: 'the number of all unpacked bytes' },
  'packageName.cells': { vi: 'Ô nguồn: {form}', en: 'Source cells: {form}' },
  'packageName.figures': { vi: 'Nguồn của từng số: {form}', en: 'Sources of each figure: {form}' },
  'packageName.licensed': { vi: 'Danh mục, lược đồ và cách sắp xếp số liệu', en: 'Catalogue, schemas and arrangement of the figures' },
  'packageName.lineage': { vi: 'Nguồn của số liệu quy đổi về danh mục ngày {date}', en: 'Sources of figures on the list of {date}' },
  'packageName.published': { vi: 'Số liệu thống kê đã công bố, trên đơn vị trước và sau sắp xếp', en: 'Published statistics, on the units before and after the change' },
  'packageName.reports': { vi: 'Báo cáo tổng hợp', en: 'Consolidated reports' },
  'packageName.restated': { vi: 'Số liệu quy đổi về danh mục đơn vị ngày {date}', en: 'Figures on the units of {date}' },
  'packageName.submissions': { vi: 'Báo cáo đã dùng', en: 'Reports used' },
  'packet.figures': { vi: 'Gói tin số liệu báo cáo', en: 'Packet of figures' },
  'packet.form': { vi: 'Gói tin biểu mẫu báo cáo', en: 'Packet of forms' },
  'packet.indicatorCatalogue': { vi: 'Gói tin danh mục chỉ tiêu báo cáo', en: 'Packet of indicators' },
  'packet.kpiBreakdowns': { vi: 'Gói tin danh mục phân tổ chỉ số', en: 'Packet of KPI breakdowns' },
  'packet.kpiData': { vi: 'Gói tin dữ liệu chỉ số (KPI)', en: 'Packet of KPI data' },
  'packet.kpiGroups': { vi: 'Gói tin danh mục nhóm chỉ số', en: 'Packet of KPI groups' },
  'packet.kpiSet': { vi: 'Gói tin bộ chỉ số (KPI)', en: 'Packet of the KPI set' },
  'packet.listFigures': { vi: 'Gói tin số liệu báo cáo danh sách', en: 'Packet of list figures' },
  'packet.outlineForm': { vi: 'Gói tin biểu mẫu báo cáo đề cương', en: 'Packet of outline forms' },
  'packet.outlineSubmission': { vi: 'Gói tin gửi đề cương báo cáo', en: 'Packet of outline submissions' },
  'packet.periodCatalogue': { vi: 'Gói tin danh mục kỳ báo cáo', en: 'Packet of periods' },
  'packet.regime': { vi: 'Gói tin chế độ báo cáo', en: 'Packet of regimes' },
  'packet.status': { vi: 'Gói tin trạng thái báo cáo', en: 'Packet of report status' },
  'packetFault.length': { vi: 'dài quá', en: 'too long' },
  'packetFault.pattern': { vi: 'không đúng khuôn dạng', en: 'not of its pattern' },
  'packetFault.period': { vi: 'hồ sơ không nêu cách viết loại kỳ này', en: 'the profile has no format for this kind of period' },
  'packetFault.type': { vi: 'không đúng kiểu', en: 'not of its type' },
  'packetMapping.assumed': { vi: ' [tên giả định]', en: ' [name assumed]' },
  'packetMapping.head': { vi: 'Hồ sơ {profile}, nơi nhận {receiver}: {packets} gói tin, {matched} trường có giá trị, {missing} trường thiếu, {notSent} mục không gửi, {withheld} số liệu giữ lại.', en: 'Profile {profile}, receiver {receiver}: {packets} packets, {matched} fields matched, {missing} missing, {notSent} things not sent, {withheld} figures withheld.' },
  'packetMapping.kpiSet': { vi: 'Bộ chỉ số của gói số liệu', en: 'The indicators of the package' },
  'packetMapping.matched': { vi: '  có: {name} ← {path} ({filled} có, {blank} trống){claim}', en: '  matched: {name} ← {path} ({filled} filled, {blank} blank){claim}' },
  'packetMapping.missing': { vi: '  thiếu: {name} ← {path}{claim}', en: '  missing: {name} ← {path}{claim}' },
  'packetMapping.noPath': { vi: 'mô hình không có', en: 'not in the model' },
  'packetMapping.notSent': { vi: '  không gửi: {path} ({items})', en: '  not sent: {path} ({items})' },
  'packetMapping.notSupported': { vi: '{packet}: nơi nhận không nhận ({items} bản ghi không gửi)', en: '{packet}: not taken by the receiver ({items} records not sent)' },
  'packetMapping.packet': { vi: '{packet}: {items} bản ghi, {files} tệp', en: '{packet}: {items} records, {files} files' },
  'packetMapping.statement': { vi: 'QCVN 125:2021/BTTTT nêu tên 13 gói tin; tên trường bên trong không được công bố. Hồ sơ ghép theo tên trường đã biết hoặc giả định và không phải là tuyên bố phù hợp quy chuẩn.', en: 'QCVN 125:2021/BTTTT names 13 packets; the field names inside are not public. The profile maps to names that are known or assumed and is no claim of conformance.' },
  'packetMapping.withheld': { vi: '  giữ lại {withheld} số liệu: nơi nhận không có trường nêu lý do không có giá trị', en: '  {withheld} figures withheld: the receiver has no field for why there is no value' },
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
  'release.title': { vi: 'Bản {release}, số liệu đến {date}', en: 'Release {release}, data to {date}' },
  'rowFault.blank': { vi: 'cần có giá trị', en: 'where a value is needed' },
  'rowFault.form': { vi: 'sai dạng', en: 'which is of another form' },
  'rowFault.list': { vi: 'không thuộc danh sách cho phép', en: 'which is not allowed there' },
  'rowFault.reference': { vi: 'không có dòng tương ứng trong tệp liên quan', en: 'which no row of the file it refers to has' },
  'rowFault.twice': { vi: 'đã có ở dòng khác', en: 'which another row has already' },
  'sdmxFault.bytes': { vi: 'không phải chữ Unicode (UTF-8)', en: 'it is no Unicode text (UTF-8)' },
  'sdmxFault.empty': { vi: 'tệp rỗng', en: 'the file is empty' },
  'sdmxFault.header': { vi: 'dòng đầu không phải tiêu đề SDMX-CSV', en: 'its first line is no header of SDMX-CSV' },
  'sdmxFault.json': { vi: 'chỗ đó không còn đúng cú pháp JSON', en: 'it stops being JSON there' },
  'sdmxFault.quote': { vi: 'có ô mở ngoặc kép mà không đóng', en: 'a cell opens a quote that is never closed' },
  'sdmxValue.action': { vi: 'I, A, R hoặc M (thông tin, thêm, thay, gộp)', en: 'I, A, R or M (information, append, replace, merge)' },
  'sdmxValue.basis': { vi: 'reported hoặc at_ và một ngày', en: 'reported or at_ and a date' },
  'sdmxValue.code': { vi: 'một mã của danh mục', en: 'a code of its list' },
  'sdmxValue.day': { vi: 'một ngày dạng 2025-07-01', en: 'a day like 2025-07-01' },
  'sdmxValue.decimal': { vi: 'một số', en: 'a number' },
  'sdmxValue.index': { vi: 'một số thứ tự', en: 'an index' },
  'sdmxValue.integer': { vi: 'một số nguyên không âm', en: 'a whole number that is not negative' },
  'sdmxValue.nothing': { vi: 'để trống, vì STATE ghi là không có số', en: 'nothing, as STATE says that there is no value' },
  'sdmxValue.period': { vi: 'đúng một kỳ của lịch', en: 'exactly one period of the calendar' },
  'sdmxValue.status': { vi: 'các chữ B E I P W theo thứ tự', en: 'letters of B E I P W in their order' },
  'sdmxValue.time': { vi: 'một thời kỳ SDMX', en: 'a time period of SDMX' },
  'sdmxValue.valueOrText': { vi: 'một số, hoặc nội dung ở OBS_TEXT, vì STATE ghi là có số', en: 'a number, or a text in OBS_TEXT, as STATE says that there is a value' },
  'sdmxValue.zero': { vi: '0, vì STATE ghi là không có hiện tượng phát sinh', en: '0, as STATE says that nothing occurs' },
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
  'summary.figures': { vi: 'Số liệu: {exact} chính xác, {estimated} ước tính, {bounded} chỉ biết trong khoảng, {refused} không đưa ra số (lý do ghi ở từng số).', en: 'Figures: {exact} exact, {estimated} estimated, {bounded} with bounds only, {refused} refused with the reason beside each.' },
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
  'tagFault.checksum': { vi: 'không có mã SHA-256 gồm 64 chữ số thập lục phân', en: 'has no SHA-256 of 64 hexadecimal digits' },
  'tagFault.encoding': { vi: 'không ghi Tag-File-Character-Encoding: UTF-8', en: 'does not say Tag-File-Character-Encoding: UTF-8' },
  'tagFault.escape': { vi: 'có dấu % không thuộc %25, %0A, %0D', en: 'has a % that is not of %25, %0A or %0D' },
  'tagFault.line': { vi: 'không đọc được theo mẫu', en: 'does not follow the form of such a line' },
  'tagFault.version': { vi: 'không ghi BagIt-Version: 1.0', en: 'does not say BagIt-Version: 1.0' },
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
  'unitDifference.ended': { vi: 'Kết thúc', en: 'Ended' },
  'unitDifference.moved': { vi: 'Chuyển đơn vị cấp trên', en: 'Moved to another parent' },
  'unitDifference.new': { vi: 'Đơn vị mới', en: 'New' },
  'unitDifference.recoded': { vi: 'Đổi mã', en: 'Re-coded' },
  'unitDifference.renamed': { vi: 'Đổi tên', en: 'Renamed' },
  'unitDifference.retyped': { vi: 'Đổi loại', en: 'Re-typed' },
  'unitImpact.addresses': { vi: 'Trang', en: 'Pages' },
  'unitImpact.bodies': { vi: 'Cơ quan', en: 'Bodies' },
  'unitImpact.cells': { vi: 'nêu tên đơn vị ở {cells}', en: 'it names units at {cells}' },
  'unitImpact.changes': { vi: 'Sự kiện', en: 'Changes' },
  'unitImpact.contacts': { vi: 'Liên hệ', en: 'Contacts' },
  'unitImpact.decisions': { vi: 'Quyết định quy đổi', en: 'Restating decisions' },
  'unitImpact.forms': { vi: 'Biểu', en: 'Forms' },
  'unitImpact.mappings': { vi: 'Bảng chuyển đổi của hệ thống khác', en: 'Mappings of other systems' },
  'unitImpact.obligations': { vi: 'Báo cáo phải gửi trong 12 tháng từ ngày vận hành', en: 'Reports owed in the 12 months from the operating day' },
  'unitImpact.owed': { vi: '{form}: {reports} báo cáo, {units} đơn vị, từ kỳ {first}', en: '{form}: reports {reports}, units {units}, from {first} on' },
  'unitImpact.regimes': { vi: 'Chế độ báo cáo', en: 'Regimes' },
  'unitImpact.rounds': { vi: 'Đợt báo cáo, số đơn vị', en: 'Rounds, number of units' },
  'unitImpact.rows': { vi: 'dòng theo danh mục đơn vị: {rows}', en: 'rows that follow the list of units: {rows}' },
  'unitImpact.series': { vi: 'Chuỗi số liệu đã công bố', en: 'Published series' },
  'unitImpact.templates': { vi: 'Biểu mẫu điền sẵn phải phát hành lại, số đơn vị', en: 'Prepared templates to issue again, number of units' },
  'unitImpact.units': { vi: 'Đơn vị', en: 'Units' },
  'unitListField.area': { vi: 'phần diện tích', en: 'the share of the area' },
  'unitListField.class': { vi: 'phân loại', en: 'the class' },
  'unitListField.code': { vi: 'mã', en: 'the code' },
  'unitListField.date': { vi: 'ngày', en: 'the date' },
  'unitListField.document': { vi: 'văn bản', en: 'the instrument' },
  'unitListField.kind': { vi: 'cách nhập', en: 'the kind of transfer' },
  'unitListField.level': { vi: 'cấp', en: 'the level' },
  'unitListField.name': { vi: 'tên', en: 'the name' },
  'unitListField.nameEn': { vi: 'tên tiếng Anh', en: 'the English name' },
  'unitListField.oldCode': { vi: 'mã cũ', en: 'the old code' },
  'unitListField.oldLevel': { vi: 'cấp cũ', en: 'the old level' },
  'unitListField.oldName': { vi: 'tên cũ', en: 'the old name' },
  'unitListField.oldParentCode': { vi: 'mã cấp trên cũ', en: 'the code of the old parent' },
  'unitListField.parentCode': { vi: 'mã cấp trên', en: 'the code of the parent' },
  'unitListField.parentName': { vi: 'tên cấp trên', en: 'the name of the parent' },
  'unitListField.population': { vi: 'phần dân số', en: 'the share of the population' },
  'unitListField.type': { vi: 'loại', en: 'the type' },
  'unitProposal.accepted': { vi: 'Đã ghi vào sổ: {files}.', en: 'Written to the register: {files}.' },
  'unitProposal.candidates': { vi: 'Khả năng: {candidates}.', en: 'Candidates: {candidates}.' },
  'unitProposal.findings': { vi: 'Ghi nhận khi đọc và so', en: 'Noted while reading and comparing' },
  'unitProposal.head': { vi: 'So {file} với sổ "{register}", ngày {date}.', en: '{file} compared with the register "{register}" as of {date}.' },
  'unitProposal.points': { vi: 'Phải có người quyết', en: 'To be decided' },
  'unitProposal.sum': { vi: '{differences} đơn vị khác sổ, {unchanged} không đổi; {undecided} điểm chưa quyết, {conflicts} chỗ mâu thuẫn.', en: 'Units that differ from the register: {differences}, that do not: {unchanged}; open points: {undecided}, conflicts: {conflicts}.' },
  'unitQuestion.children': { vi: '{subjects}: đơn vị cấp trên kết thúc mà bảng không nêu các đơn vị này.', en: '{subjects}: the unit above ends and the table does not name these.' },
  'unitQuestion.conflict': { vi: '{subjects}: các nguồn khác nhau.', en: '{subjects}: sources differ.' },
  'unitQuestion.holder': { vi: 'Mã {subjects} còn thuộc một đơn vị mà bảng không nêu là kết thúc.', en: 'The code {subjects} is still that of a unit that the table does not end.' },
  'unitQuestion.identity': { vi: '{subjects}: tên và mã chỉ hai đơn vị khác nhau; chưa biết là đổi tên, đổi mã hay đơn vị khác.', en: '{subjects}: name and code point to different units; whether it is a new name, a new code or another unit is not known.' },
  'unitQuestion.origin': { vi: '{subjects}: đơn vị mới; chưa biết địa bàn lấy từ đâu.', en: '{subjects}: new; where its territory comes from is not known.' },
  'unitQuestion.pairs': { vi: '{subjects}: biết những đơn vị tham gia, chưa biết đơn vị nào nhập vào đơn vị nào.', en: '{subjects}: it is known who takes part, not who goes where.' },
  'unitQuestion.parent': { vi: '{subjects}: không rõ đơn vị cấp trên.', en: '{subjects}: the unit above is not known.' },
  'unitQuestion.receiver': { vi: '{subjects}: không còn trong danh mục; chưa biết đơn vị nào nhận địa bàn.', en: '{subjects}: no longer on the list; who received the territory is not known.' },
  'unitQuestion.remainder': { vi: '{subjects}: bảng chỉ nêu một phần, không nêu phần còn lại đi đâu.', en: '{subjects}: the table names one part and not where the rest goes.' },
  'unitQuestion.type': { vi: '{subjects}: không rõ loại đơn vị.', en: '{subjects}: the type is not known.' },
}
