// Generated from data/sdmx.csv by `npm run generate`. Do not edit.

/** List and code of a name. */
export type SdmxNameKey =
  | 'CL_BASIS.at'
  | 'CL_BASIS.reported'
  | 'CL_COMPILATION.own'
  | 'CL_COMPILATION.source'
  | 'CL_COMPILATION.unallocated'
  | 'CL_CONF_STATUS.C'
  | 'CL_CONF_STATUS.F'
  | 'CL_FREQ.A'
  | 'CL_FREQ.D'
  | 'CL_FREQ.M'
  | 'CL_FREQ.Q'
  | 'CL_FREQ.S'
  | 'CL_FREQ.W'
  | 'CL_FREQ._O'
  | 'CL_FREQ._Z'
  | 'CL_METHOD.apportioned'
  | 'CL_METHOD.bounded'
  | 'CL_METHOD.group'
  | 'CL_METHOD.recomputed'
  | 'CL_METHOD.refused'
  | 'CL_METHOD.reported'
  | 'CL_METHOD.restatedBySource'
  | 'CL_METHOD.summed'
  | 'CL_METHOD.unallocated'
  | 'CL_METHOD.weighted'
  | 'CL_OBS_STATUS.A'
  | 'CL_OBS_STATUS.B'
  | 'CL_OBS_STATUS.E'
  | 'CL_OBS_STATUS.I'
  | 'CL_OBS_STATUS.L'
  | 'CL_OBS_STATUS.M'
  | 'CL_OBS_STATUS.O'
  | 'CL_OBS_STATUS.P'
  | 'CL_OBS_STATUS.Q'
  | 'CL_OBS_STATUS.W'
  | 'CL_SCENARIO.actual'
  | 'CL_SCENARIO.forecast'
  | 'CL_SCENARIO.plan'
  | 'CL_STATE.confidential'
  | 'CL_STATE.missing'
  | 'CL_STATE.nil'
  | 'CL_STATE.none'
  | 'CL_STATE.notApplicable'
  | 'CL_STATE.number'
  | 'CL_UNIT_LEVEL.commune'
  | 'CL_UNIT_LEVEL.country'
  | 'CL_UNIT_LEVEL.district'
  | 'CL_UNIT_LEVEL.province'
  | 'CL_UNIT_MULT.0'
  | 'CL_UNIT_MULT.1'
  | 'CL_UNIT_MULT.12'
  | 'CL_UNIT_MULT.15'
  | 'CL_UNIT_MULT.2'
  | 'CL_UNIT_MULT.3'
  | 'CL_UNIT_MULT.4'
  | 'CL_UNIT_MULT.6'
  | 'CL_UNIT_MULT.9'
  | 'any._T'
  | 'any._Z'
  | 'artefact.CONCEPTS'
  | 'artefact.FORMS'
  | 'artefact.GROUP'
  | 'artefact.UNITS'
  | 'artefact.UNIT_CHANGES'
  | 'concept.BASIS'
  | 'concept.CALENDAR'
  | 'concept.COMPILATION'
  | 'concept.CONF_STATUS'
  | 'concept.DAYS'
  | 'concept.DECIMALS'
  | 'concept.DEFINITION'
  | 'concept.EXPECTED'
  | 'concept.FORM'
  | 'concept.FORM_COLUMN'
  | 'concept.FORM_LINE'
  | 'concept.FORM_ROW'
  | 'concept.FREQ'
  | 'concept.INDICATOR'
  | 'concept.KNOWN'
  | 'concept.LIST_DATE'
  | 'concept.LOWER'
  | 'concept.MEASURE'
  | 'concept.MEMBERS'
  | 'concept.METHOD'
  | 'concept.MISSING_WEIGHT'
  | 'concept.OBS_STATUS'
  | 'concept.OBS_TEXT'
  | 'concept.OBS_VALUE'
  | 'concept.PERIOD'
  | 'concept.REASON'
  | 'concept.RECEIVED'
  | 'concept.REF_AREA'
  | 'concept.REPORT_PERIOD'
  | 'concept.SCENARIO'
  | 'concept.SOURCE'
  | 'concept.SOURCES'
  | 'concept.STATE'
  | 'concept.STATUS'
  | 'concept.TIME_PERIOD'
  | 'concept.UNIT_LEVEL'
  | 'concept.UNIT_MEASURE'
  | 'concept.UNIT_MULT'
  | 'concept.UPPER'

/** What codes, concepts and artefacts of SDMX messages are called. */
export const sdmxNames: Readonly<Record<SdmxNameKey, { readonly vi: string; readonly en: string }>> = {
  'CL_BASIS.at': { vi: 'Trên danh mục đơn vị ngày {date}', en: 'On the list of units of {date}' },
  'CL_BASIS.reported': { vi: 'Như khi báo cáo, mỗi đơn vị trong thời gian tồn tại', en: 'As reported, each unit in its own life' },
  'CL_COMPILATION.own': { vi: 'Tổng hợp từ số báo cáo', en: 'Put together from what was reported' },
  'CL_COMPILATION.source': { vi: 'Nguồn tự tính lại cho đơn vị này', en: 'Restated on this unit by its source' },
  'CL_COMPILATION.unallocated': { vi: 'Phần giữ ở đơn vị cấp trên', en: 'What is kept at the unit above' },
  'CL_CONF_STATUS.C': { vi: 'Thông tin thống kê phải giữ bí mật', en: 'Confidential statistical information' },
  'CL_CONF_STATUS.F': { vi: 'Được công bố', en: 'Free for publication' },
  'CL_FREQ.A': { vi: 'Năm', en: 'Annual' },
  'CL_FREQ.D': { vi: 'Ngày', en: 'Daily' },
  'CL_FREQ.M': { vi: 'Tháng', en: 'Monthly' },
  'CL_FREQ.Q': { vi: 'Quý', en: 'Quarterly' },
  'CL_FREQ.S': { vi: '6 tháng', en: 'Half-yearly' },
  'CL_FREQ.W': { vi: 'Tuần', en: 'Weekly' },
  'CL_FREQ._O': { vi: 'Chu kỳ khác', en: 'Other' },
  'CL_FREQ._Z': { vi: 'Không theo chu kỳ', en: 'Not applicable' },
  'CL_METHOD.apportioned': { vi: 'Phân bổ theo tỷ lệ', en: 'Apportioned' },
  'CL_METHOD.bounded': { vi: 'Chỉ biết khoảng', en: 'Bounded' },
  'CL_METHOD.group': { vi: 'Tổng của nhóm đơn vị', en: 'Total of a group' },
  'CL_METHOD.recomputed': { vi: 'Tính lại theo định nghĩa', en: 'Recomputed' },
  'CL_METHOD.refused': { vi: 'Không đưa ra số', en: 'Refused' },
  'CL_METHOD.reported': { vi: 'Số báo cáo', en: 'Reported' },
  'CL_METHOD.restatedBySource': { vi: 'Nguồn tự tính lại', en: 'Restated by its source' },
  'CL_METHOD.summed': { vi: 'Cộng', en: 'Summed' },
  'CL_METHOD.unallocated': { vi: 'Giữ ở đơn vị cấp trên', en: 'Unallocated' },
  'CL_METHOD.weighted': { vi: 'Gộp theo quyền số', en: 'Weighted' },
  'CL_OBS_STATUS.A': { vi: 'Bình thường', en: 'Normal value' },
  'CL_OBS_STATUS.B': { vi: 'Gián đoạn chuỗi số liệu', en: 'Time series break' },
  'CL_OBS_STATUS.E': { vi: 'Số ước tính', en: 'Estimated value' },
  'CL_OBS_STATUS.I': { vi: 'Số gán', en: 'Imputed value' },
  'CL_OBS_STATUS.L': { vi: 'Không có số: có phát sinh nhưng không thu thập được', en: 'Missing value: it exists, but was not collected' },
  'CL_OBS_STATUS.M': { vi: 'Không có số: không thể có', en: 'Missing value: it cannot exist' },
  'CL_OBS_STATUS.O': { vi: 'Không có số', en: 'Missing value' },
  'CL_OBS_STATUS.P': { vi: 'Số sơ bộ', en: 'Provisional value' },
  'CL_OBS_STATUS.Q': { vi: 'Không có số: không được công bố', en: 'Missing value: suppressed' },
  'CL_OBS_STATUS.W': { vi: 'Gồm số liệu của đơn vị khác', en: 'Includes data from another category' },
  'CL_SCENARIO.actual': { vi: 'Thực hiện', en: 'Actual' },
  'CL_SCENARIO.forecast': { vi: 'Dự báo', en: 'Forecast' },
  'CL_SCENARIO.plan': { vi: 'Kế hoạch', en: 'Plan' },
  'CL_STATE.confidential': { vi: 'Bảo mật', en: 'Confidential' },
  'CL_STATE.missing': { vi: 'Có phát sinh nhưng không thu thập được số liệu', en: 'Occurs, but was not collected' },
  'CL_STATE.nil': { vi: 'Không có hiện tượng phát sinh', en: 'Nothing occurs' },
  'CL_STATE.none': { vi: 'Không có số', en: 'No value' },
  'CL_STATE.notApplicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'CL_STATE.number': { vi: 'Có số', en: 'A value' },
  'CL_UNIT_LEVEL.commune': { vi: 'Cấp xã', en: 'Commune' },
  'CL_UNIT_LEVEL.country': { vi: 'Cả nước', en: 'Country' },
  'CL_UNIT_LEVEL.district': { vi: 'Cấp huyện', en: 'District' },
  'CL_UNIT_LEVEL.province': { vi: 'Cấp tỉnh', en: 'Province' },
  'CL_UNIT_MULT.0': { vi: 'Đơn vị', en: 'Units' },
  'CL_UNIT_MULT.1': { vi: 'Chục', en: 'Tens' },
  'CL_UNIT_MULT.12': { vi: 'Nghìn tỷ', en: 'Trillions' },
  'CL_UNIT_MULT.15': { vi: 'Triệu tỷ', en: 'Quadrillions' },
  'CL_UNIT_MULT.2': { vi: 'Trăm', en: 'Hundreds' },
  'CL_UNIT_MULT.3': { vi: 'Nghìn', en: 'Thousands' },
  'CL_UNIT_MULT.4': { vi: 'Chục nghìn', en: 'Tens of thousands' },
  'CL_UNIT_MULT.6': { vi: 'Triệu', en: 'Millions' },
  'CL_UNIT_MULT.9': { vi: 'Tỷ', en: 'Billions' },
  'any._T': { vi: 'Tổng số', en: 'Total' },
  'any._Z': { vi: 'Không áp dụng', en: 'Not applicable' },
  'artefact.CONCEPTS': { vi: 'Khái niệm của số liệu', en: 'Concepts of the figures' },
  'artefact.FORMS': { vi: 'Các biểu của báo cáo tổng hợp', en: 'Forms of the consolidated report' },
  'artefact.GROUP': { vi: 'Nhóm {count} đơn vị: {units}', en: 'A group of {count} units: {units}' },
  'artefact.UNITS': { vi: 'Đơn vị hành chính theo danh mục ngày {date}', en: 'Administrative units on the list of {date}' },
  'artefact.UNIT_CHANGES': { vi: 'Đơn vị cũ và đơn vị mới qua các lần sắp xếp', en: 'Old and new units through the changes' },
  'concept.BASIS': { vi: 'Địa giới của số liệu', en: 'Territory of the figure' },
  'concept.CALENDAR': { vi: 'Lịch báo cáo', en: 'Reporting calendar' },
  'concept.COMPILATION': { vi: 'Bên tổng hợp', en: 'Who compiled it' },
  'concept.CONF_STATUS': { vi: 'Trạng thái bảo mật', en: 'Confidentiality status' },
  'concept.DAYS': { vi: 'Những ngày của số liệu khi khác kỳ báo cáo', en: 'Days of the figure where they are not those of the period' },
  'concept.DECIMALS': { vi: 'Số chữ số thập phân', en: 'Decimals' },
  'concept.DEFINITION': { vi: 'Phiên bản định nghĩa chỉ tiêu', en: 'Definition version of the indicator' },
  'concept.EXPECTED': { vi: 'Số nguồn phải có', en: 'Sources expected' },
  'concept.FORM': { vi: 'Biểu mẫu', en: 'Form' },
  'concept.FORM_COLUMN': { vi: 'Cột của biểu', en: 'Column of the form' },
  'concept.FORM_LINE': { vi: 'Mục của dòng lặp', en: 'Line of a repeating row' },
  'concept.FORM_ROW': { vi: 'Dòng của biểu', en: 'Row of the form' },
  'concept.FREQ': { vi: 'Chu kỳ', en: 'Frequency' },
  'concept.INDICATOR': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'concept.KNOWN': { vi: 'Phần đã biết', en: 'What is known' },
  'concept.LIST_DATE': { vi: 'Ngày của danh mục đơn vị', en: 'Date of the list of units' },
  'concept.LOWER': { vi: 'Giới hạn dưới', en: 'Lower bound' },
  'concept.MEASURE': { vi: 'Đơn vị tính như công bố', en: 'Measure as published' },
  'concept.MEMBERS': { vi: 'Các đơn vị của nhóm', en: 'Units of the group' },
  'concept.METHOD': { vi: 'Cách có được số liệu', en: 'How the figure was obtained' },
  'concept.MISSING_WEIGHT': { vi: 'Tỷ trọng nguồn còn thiếu', en: 'Weight of the sources that are missing' },
  'concept.OBS_STATUS': { vi: 'Trạng thái số liệu', en: 'Observation status' },
  'concept.OBS_TEXT': { vi: 'Nội dung không phải số', en: 'Value that is no number' },
  'concept.OBS_VALUE': { vi: 'Giá trị', en: 'Observation value' },
  'concept.PERIOD': { vi: 'Tên kỳ báo cáo', en: 'Name of the period' },
  'concept.REASON': { vi: 'Lý do không có số', en: 'Why there is no value' },
  'concept.RECEIVED': { vi: 'Số nguồn nhận được', en: 'Sources received' },
  'concept.REF_AREA': { vi: 'Đơn vị hành chính', en: 'Reference area' },
  'concept.REPORT_PERIOD': { vi: 'Kỳ của báo cáo', en: 'Period of the report' },
  'concept.SCENARIO': { vi: 'Kịch bản', en: 'Scenario' },
  'concept.SOURCE': { vi: 'Nguồn công bố', en: 'Published source' },
  'concept.SOURCES': { vi: 'Các đơn vị nguồn và tỷ lệ', en: 'Source units and their shares' },
  'concept.STATE': { vi: 'Nội dung của ô', en: 'What the cell says' },
  'concept.STATUS': { vi: 'Mọi chữ trạng thái', en: 'All letters of status' },
  'concept.TIME_PERIOD': { vi: 'Thời kỳ', en: 'Time period' },
  'concept.UNIT_LEVEL': { vi: 'Cấp hành chính', en: 'Level of the unit' },
  'concept.UNIT_MEASURE': { vi: 'Đơn vị tính gốc', en: 'Unit of measure' },
  'concept.UNIT_MULT': { vi: 'Bội số', en: 'Unit multiplier' },
  'concept.UPPER': { vi: 'Giới hạn trên', en: 'Upper bound' },
}
