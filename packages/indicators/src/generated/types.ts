// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Mã do bộ chuẩn này đặt: chữ thường không dấu, chữ số, nối bằng gạch ngang.
 */
export type Code = string
/**
 * Một dòng chữ Unicode NFC, tối đa 300 ký tự, không bắt đầu bằng khoảng trắng.
 */
export type ShortText = string
/**
 * Một đoạn chữ Unicode NFC, tối đa 4000 ký tự, không bắt đầu bằng khoảng trắng.
 */
export type LongText = string
/**
 * Ngày theo lịch Gregorius, dạng năm-tháng-ngày.
 */
export type IsoDate = string
/**
 * Nguồn của dữ kiện trong tệp, mỗi nguồn một dòng.
 *
 * @minItems 1
 * @maxItems 40
 */
export type Sources = readonly ShortText[]
/**
 * Tên các trường mà nguồn không nêu; để trống ở đây nghĩa là đã biết hết.
 *
 * @maxItems 40
 */
export type UnknownFields = readonly string[]
/**
 * Mã sự kiện sắp xếp đơn vị.
 */
export type ChangeId = string
/**
 * Ngày theo văn bản, hay chỉ là ngày quan sát được giữa hai lần chụp danh mục.
 */
export type DateKind = 'legal' | 'observed'
/**
 * Định danh của một đơn vị hành chính (một trạng thái địa giới), dạng <mã>-<số thứ tự>; không bao giờ dùng lại.
 */
export type UnitId = string
/**
 * Mã đơn vị hành chính trên một danh mục; số 0 ở đầu là một phần của mã. Mã đứng một mình không xác định được đơn vị.
 */
export type UnitCode = string
/**
 * Cấp hành chính, một trong các cấp mà register.json của sổ đơn vị khai báo.
 */
export type Level = string
/**
 * Tên của cơ sở tính tỷ trọng (dân số, diện tích, số hộ…), có thể kèm mốc thời gian sau dấu @.
 */
export type Basis = string
/**
 * Số thập phân chính xác viết thành chữ: dấu chấm là dấu thập phân, không có dấu phân cách hàng nghìn.
 */
export type DecimalText = string
/**
 * Phần từ 0 đến 1, viết thành số thập phân hoặc phân số của hai số nguyên.
 */
export type ShareText = string
/**
 * Loại kỳ: ngày, tuần, tháng, quý, 6 tháng, 9 tháng, năm, thời điểm, không định kỳ.
 */
export type Periodicity =
  'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'point' | 'irregular'
/**
 * Loại số liệu: thực hiện, kế hoạch hay dự báo.
 */
export type Scenario = 'actual' | 'plan' | 'forecast'
/**
 * Trạng thái của giá trị: có số; không có hiện tượng phát sinh (-); có phát sinh nhưng không thu thập được (…); không áp dụng (x); bảo mật.
 */
export type ValueState = 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential'
/**
 * Kỳ báo cáo: ngày, tháng, quý, 6 tháng (H1, H2), 9 tháng (9M) hoặc năm.
 */
export type PeriodId = string
/**
 * Cách có được số liệu: đơn vị báo cáo, nguồn tự quy đổi, cộng, tính lại, gộp theo trọng số, phân bổ, khoảng, chưa phân bổ, không quy đổi được, tổng của nhóm khép kín.
 */
export type FigureMethod =
  | 'reported'
  | 'restatedBySource'
  | 'summed'
  | 'recomputed'
  | 'weighted'
  | 'apportioned'
  | 'bounded'
  | 'unallocated'
  | 'refused'
  | 'group'
/**
 * Lý do không có giá trị, hoặc chỉ có khoảng; chữ rỗng khi có giá trị.
 */
export type FigureReason =
  | ''
  | 'needs-weights'
  | 'needs-components'
  | 'not-additive'
  | 'needs-microdata'
  | 'differs'
  | 'coverage'
  | 'reported-twice'
  | 'undetermined'
  | 'unresolved'
  | 'no-successor'
  | 'unit-list-changed'
  | 'competence-moved'
  | 'confidential'
/**
 * Các chữ của CL_OBS_STATUS theo thứ tự B E I P W: gián đoạn chuỗi, ước tính, gán, sơ bộ, gồm số của đơn vị khác; rỗng là bình thường.
 */
export type ObsStatus = string
/**
 * Địa giới của số liệu: như khi báo cáo, hoặc trên danh mục đơn vị của một ngày.
 */
export type SeriesBasis = string
/**
 * Mức: lỗi (không nhận được), cảnh báo (nhận nhưng có thể sai ý), lưu ý.
 */
export type IssueSeverity = 'error' | 'warning' | 'note'
/**
 * Tên cơ sở tính tỷ trọng, hoặc * cho mọi cơ sở.
 */
export type BasisName = Basis | '*'
/**
 * Một chỉ tiêu (viết mã), một phần của chỉ tiêu theo phân tổ, hoặc một khái niệm chưa có chỉ tiêu (khi đó không tính lại được).
 *
 * This interface was referenced by `Indicator`'s JSON-Schema
 * via the `definition` "operand".
 */
export type Operand = Code | IndicatorPart | IndicatorAlong | IndicatorScenario | ConceptOnly
/**
 * Hệ số chính xác lớn hơn 0.
 *
 * This interface was referenced by `Indicator`'s JSON-Schema
 * via the `definition` "factor".
 */
export type Factor = string
/**
 * Một quan hệ của chỉ tiêu này.
 *
 * This interface was referenced by `Indicator`'s JSON-Schema
 * via the `definition` "relation".
 */
export type Relation =
  Partition | Subset | BreakdownSubset | Overlapping | Arithmetic | CarryOver | Range | NonDecreasing | ChangeLimit
/**
 * Số liệu của ai: định danh đơn vị, mã đơn vị trên danh mục `listDate`, hoặc cơ quan.
 */
export type Subject = SubjectUnit | SubjectCode | SubjectBody

/**
 * Every type of the standard, by the name of its schema.
 */
export interface AllSchemas {
  readonly breakdown: Breakdown
  readonly calendar: Calendar
  readonly change: ChangeRow
  readonly common: CommonParts
  readonly config: SiteConfig
  readonly decision: DecisionRow
  readonly exception: ListExceptionRow
  readonly indicator: Indicator
  readonly instrument: Instrument
  readonly issue: Finding
  readonly measure: Measure
  readonly observation: Observation
  readonly period: Period
  readonly register: Register
  readonly report: Report
  readonly transfer: TransferRow
  readonly unit: UnitRow
  readonly weight: WeightRow
}
/**
 * Một trục phân tổ và bảng mã của nó; mỗi trục một tệp data/breakdowns/<code>.json.
 */
export interface Breakdown {
  readonly code: Code
  readonly names: Names
  /**
   * Các giá trị, theo thứ tự in trên biểu. Để trống khi nguồn chỉ nêu tên trục (ghi "values" vào `unknown`).
   *
   * @maxItems 500
   */
  readonly values: readonly BreakdownItem[]
  /**
   * true khi các giá trị cùng tầng chia hết tổng số (chia theo); false khi chỉ là một số bộ phận (trong đó).
   */
  readonly exhaustive?: boolean
  /**
   * true khi giá trị suy từ loại thành thị/nông thôn của phiên bản đơn vị; phân loại lại là một điểm gãy riêng.
   */
  readonly byUnitClass?: boolean
  readonly validity?: SpanDates
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Tên tiếng Việt (là bản chuẩn) và tiếng Anh.
 */
export interface Names {
  readonly vi: ShortText
  readonly en: ShortText
}
export interface BreakdownItem {
  readonly code: Code
  readonly names: Names
  /**
   * Giá trị cha, khi trục có nhiều tầng.
   */
  readonly parent?: Code
  readonly note?: Texts
}
/**
 * Đoạn diễn giải tiếng Việt (là bản chuẩn) và tiếng Anh.
 */
export interface Texts {
  readonly vi: LongText
  readonly en: LongText
}
/**
 * Khoảng thời gian nửa mở: tính cả ngày `from`, không tính ngày `to`; null là chưa rõ ngày bắt đầu hoặc chưa kết thúc.
 */
export interface SpanDates {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
/**
 * Một lịch báo cáo, quyết định ngày đầu và ngày cuối của kỳ; mỗi lịch một tệp data/calendars/<code>.json. Hai lịch không bao giờ cộng hay so sánh với nhau.
 */
export interface Calendar {
  readonly code: Code
  readonly names: Names
  readonly months?: MonthRule
  /**
   * Thứ bắt đầu tuần theo ISO: 1 là thứ Hai.
   */
  readonly weekStartsOn?: number
  /**
   * true khi lịch không có quy tắc chung: ngày đầu và ngày cuối phải ghi cùng từng số liệu (năm học, vụ, thời điểm).
   */
  readonly datesStated?: true
  /**
   * @maxItems 20
   */
  readonly legalBasis: readonly LegalReference[]
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Cách cắt tháng; quý, 6 tháng, 9 tháng và năm gồm các tháng này.
 */
export interface MonthRule {
  /**
   * Ngày bắt đầu tháng báo cáo.
   */
  readonly startDay: number
  /**
   * Số tháng lệch so với tháng dương lịch: -1 là bắt đầu từ tháng trước.
   */
  readonly monthOffset: number
}
/**
 * Dẫn chiếu văn bản: số, ký hiệu và điều, khoản, biểu; không chép nội dung văn bản.
 */
export interface LegalReference {
  readonly number: ShortText
  readonly clause?: ShortText
  readonly note?: Texts
}
/**
 * Một dòng của changes.csv: một sự kiện có ngày, gồm các đơn vị liên thông với nhau. Ngày vận hành là ngày cắt số liệu.
 */
export interface ChangeRow {
  readonly id: ChangeId
  /**
   * Loại sự kiện, cách nhau bằng khoảng trắng hoặc |.
   */
  readonly kinds: string
  /**
   * Ngày văn bản có hiệu lực; rỗng là chưa rõ.
   */
  readonly inForce: IsoDate | ''
  /**
   * Ngày đầu tiên các đơn vị mới hoạt động.
   */
  readonly operating: IsoDate
  readonly dateKind: DateKind | ''
  /**
   * Thứ tự giữa các sự kiện cùng ngày.
   */
  readonly seq: string
  /**
   * Mã trong instruments.csv.
   */
  readonly instrument: ShortText | ''
  /**
   * Trạng thái; rỗng là đã vận hành.
   */
  readonly status?: ('proposed' | 'adopted' | 'inForce' | 'operating') | ''
  readonly note?: LongText | ''
}
export interface CommonParts {
  readonly isoDate?: IsoDate
  readonly code?: Code
  readonly unitId?: UnitId
  readonly unitCode?: UnitCode
  readonly level?: Level
  readonly basis?: Basis
  readonly decimal?: DecimalText
  readonly share?: ShareText
  readonly shortText?: ShortText
  readonly longText?: LongText
  readonly names?: Names
  readonly texts?: Texts
  readonly span?: SpanDates
  readonly window?: WindowDates
  readonly legalReference?: LegalReference
  readonly periodicity?: Periodicity
  readonly breakdownValue?: BreakdownValue
  readonly scenario?: Scenario
  readonly valueState?: ValueState
  readonly dateKind?: DateKind
  readonly unknown?: UnknownFields
  readonly sources?: Sources
  readonly place?: FilePlace
  readonly periodId?: PeriodId
  readonly method?: FigureMethod
  readonly reason?: FigureReason
  readonly status?: ObsStatus
  readonly seriesBasis?: SeriesBasis
  readonly changeId?: ChangeId
  readonly severity?: IssueSeverity
  readonly basisName?: BasisName
}
/**
 * Khoảng thời gian chính xác của một số liệu: tính cả ngày `from`, không tính ngày `to`.
 */
export interface WindowDates {
  readonly from: IsoDate
  readonly to: IsoDate
}
/**
 * Một giá trị trên một trục phân tổ.
 */
export interface BreakdownValue {
  readonly breakdown: Code
  readonly value: Code
}
/**
 * Chỗ trong tệp: tệp, trang tính, vùng ô hoặc dòng và cột; dòng đếm từ 1, dòng tiêu đề là dòng 1.
 */
export interface FilePlace {
  readonly file?: ShortText
  readonly sheet?: ShortText
  readonly range?: string
  readonly row?: number
  readonly column?: ShortText
}
/**
 * Tệp chitieu.config.json ở gốc của một dự án báo cáo: cơ quan, đầu mối liên hệ, phạm vi, ngôn ngữ, địa chỉ gốc.
 */
export interface SiteConfig {
  readonly title: Names
  readonly agency: Names
  /**
   * @maxItems 20
   */
  readonly contacts: readonly Contact[]
  readonly scope: Scope
  /**
   * @minItems 1
   * @maxItems 2
   */
  readonly languages: readonly ('vi' | 'en')[]
  /**
   * Địa chỉ gốc, kết thúc bằng dấu /.
   */
  readonly baseAddress: string
  /**
   * Bản công khai hay bản nội bộ.
   */
  readonly audience?: 'public' | 'internal'
  /**
   * true khi trang minh hoạ bằng số liệu mẫu.
   */
  readonly sample?: boolean
}
export interface Contact {
  readonly names: Names
  readonly telephone?: string
  readonly email?: string
  readonly address?: Names
}
export interface Scope {
  /**
   * Đơn vị mà trang phục vụ; null là cả nước.
   */
  readonly unit: UnitId | null
  /**
   * Danh mục đơn vị của bản phát hành.
   */
  readonly listDate: IsoDate
}
/**
 * Một dòng của decisions.csv: tỷ trọng do cơ quan có thẩm quyền quyết định khi nguồn không nêu. Cơ sở * là mọi cơ sở.
 */
export interface DecisionRow {
  readonly change: ChangeId
  readonly from: UnitId
  readonly to: UnitId
  readonly basis: BasisName
  readonly share: ShareText
  readonly authority: ShortText
  readonly document: ShortText
  readonly date: IsoDate
}
/**
 * Một dòng của exceptions.csv: trên một danh mục, bảng số liệu dùng một mã cho đơn vị khác với danh mục; mỗi ngoại lệ nêu lý do.
 */
export interface ListExceptionRow {
  readonly listDate: IsoDate
  readonly code: UnitCode
  readonly unit: UnitId
  readonly reason: LongText
}
/**
 * Một chỉ tiêu báo cáo: khái niệm, phương pháp, phân tổ chủ yếu, kỳ, nguồn, cơ quan chịu trách nhiệm (94/2022/NĐ-CP, Điều 2), và cách gộp theo đơn vị, theo thời gian. Mỗi chỉ tiêu một tệp data/indicators/<nhóm>/<code>.json.
 */
export interface Indicator {
  /**
   * Mã của bộ chuẩn này; mã in trong nguồn để ở `sourceCodes`.
   */
  readonly code: Code
  readonly names: Names
  /**
   * Mã mà từng nguồn dùng cho chỉ tiêu này. Một khái niệm ở hai danh mục là một chỉ tiêu có hai nguồn. Để trống với phần do bộ chuẩn lập ra (xem `derivedFrom`).
   *
   * @maxItems 40
   */
  readonly sourceCodes: readonly SourceCode[]
  /**
   * Các phiên bản định nghĩa theo thời gian hiệu lực; đổi định nghĩa là một điểm gãy của chuỗi số liệu. Hai định nghĩa có thể cùng hiệu lực khi nguồn in cả hai.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly definitions: readonly IndicatorDefinition[]
  /**
   * Mã đơn vị tính trong data/measures.json; null khi nguồn để trống (ghi "measure" vào `unknown`).
   */
  readonly measure: Code | null
  /**
   * Số chữ số thập phân được công bố; null khi nguồn không nêu (ghi "decimals" vào `unknown`).
   */
  readonly decimals: number | null
  /**
   * Các kỳ báo cáo của chỉ tiêu.
   *
   * @minItems 1
   * @maxItems 9
   */
  readonly periodicity: readonly Periodicity[]
  /**
   * Các trục phân tổ chủ yếu (mã trong data/breakdowns).
   *
   * @maxItems 20
   */
  readonly breakdowns: readonly Code[]
  /**
   * Các cấp đơn vị mà nguồn yêu cầu số liệu.
   *
   * @maxItems 10
   */
  readonly levels?: readonly Level[]
  /**
   * Cơ quan chịu trách nhiệm thu thập, tổng hợp; null khi nguồn không nêu.
   */
  readonly agency: Names | null
  /**
   * Căn cứ pháp lý; để trống khi nguồn là bộ số liệu không dẫn văn bản.
   *
   * @maxItems 40
   */
  readonly legalBasis: readonly LegalReference[]
  readonly behaviour: Behaviour
  /**
   * Với số lũy kế: tính từ đầu năm (yearStart) hay từ ngày sắp xếp đơn vị (change).
   */
  readonly origin?: 'yearStart' | 'change'
  /**
   * territory: số liệu của một địa bàn; office: khối lượng công việc của một cơ quan.
   */
  readonly scope: 'territory' | 'office'
  /**
   * central: do trung ương biên soạn, tổng của các đơn vị chỉ để tham khảo; local: tổng hợp từ các đơn vị báo cáo; survey: suy rộng từ điều tra chọn mẫu.
   */
  readonly compiledBy: 'central' | 'local' | 'survey'
  readonly countsUnits?: CountsUnits
  /**
   * true khi số đếm không trùng giữa các đơn vị nên được phép cộng.
   */
  readonly disjoint?: boolean
  /**
   * Mã tương ứng trong danh mục chỉ tiêu cấp trên; null khi không có.
   */
  readonly parentCode?: ShortText | null
  /**
   * Chỉ tiêu cần đến phần này: có ở chỉ tiêu do bộ chuẩn lập ra để tính lại chỉ tiêu khác, không nằm trong danh mục nguồn nào.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly derivedFrom?: readonly Code[]
  /**
   * Chỉ tiêu dễ nhầm nhưng là khái niệm khác: không bao giờ làm quyền số hay tổng số của nhau.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly distinctFrom?: readonly Code[]
  readonly competence?: Competence
  /**
   * Mức chia sẻ: public được công khai; internal chỉ trong cơ quan nhà nước; restricted chỉ người được giao.
   */
  readonly sharing: 'public' | 'internal' | 'restricted'
  readonly priceBase?: PriceBase
  /**
   * true khi giá trị không thể âm; chỉ khi đó mới tính được cận trên, cận dưới.
   */
  readonly nonNegative: boolean
  /**
   * Quan hệ với các chỉ tiêu khác, dùng để kiểm tra.
   *
   * @maxItems 40
   */
  readonly relations: readonly Relation[]
  /**
   * Hướng dẫn cho người điền số liệu.
   */
  readonly guidance?: Texts
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
export interface SourceCode {
  /**
   * Tên nguồn: văn bản, biểu mẫu hoặc bộ số liệu.
   */
  readonly source: ShortText
  /**
   * Mã đúng như nguồn in; null khi nguồn không đặt mã.
   */
  readonly code: ShortText | null
  /**
   * Số, ký hiệu văn bản ban hành nguồn.
   */
  readonly instrument?: ShortText
  /**
   * Ký hiệu biểu mẫu in trong nguồn.
   */
  readonly form?: ShortText
  /**
   * Tên mà nguồn in cho dòng hoặc cột này.
   */
  readonly name?: ShortText
  /**
   * Phần của chỉ tiêu mà dòng hoặc cột này chứa; không nêu là tổng số.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly parts?: readonly BreakdownValue[]
  readonly scenario?: Scenario
  /**
   * Đơn vị tính của nguồn, khi khác đơn vị tính của chỉ tiêu.
   */
  readonly measure?: Code
  /**
   * toCompare: phải đối chiếu với biểu hiện hành; replaced: văn bản đã bị thay thế.
   */
  readonly comparison?: 'toCompare' | 'replaced'
  /**
   * Số, ký hiệu văn bản thay thế mà nguồn nêu.
   */
  readonly replacedBy?: ShortText
  readonly validity?: SpanDates
}
export interface IndicatorDefinition {
  /**
   * Tên phiên bản, duy nhất trong chỉ tiêu.
   */
  readonly version: string
  readonly validity: SpanDates
  /**
   * Tên riêng của phiên bản, khi cần để phân biệt khi in.
   */
  readonly names?: Names
  /**
   * Khái niệm, viết bằng lời của bộ chuẩn này, không chép văn bản.
   */
  readonly concept: Texts
  /**
   * Phương pháp tính hoặc thu thập.
   */
  readonly method?: Texts
  /**
   * Tử số của tỷ lệ, tỷ suất, mật độ, bình quân.
   */
  readonly numerator?: Operand
  /**
   * Mẫu số của tỷ lệ, tỷ suất, mật độ, bình quân.
   */
  readonly denominator?: Operand
  /**
   * Hệ số nhân với tử số/mẫu số khi cả hai lấy theo đơn vị tính của chính chúng: "100" cho %, "1000" cho ‰. Không nêu là 1.
   */
  readonly factor?: Factor
  /**
   * Quyền số của trung bình có trọng số: chỉ tiêu (hoặc khái niệm khi chưa có chỉ tiêu) và thời điểm của nó.
   */
  readonly weight?: WeightReference
  readonly growth?: Growth
  /**
   * @maxItems 20
   */
  readonly legalBasis?: readonly LegalReference[]
}
export interface IndicatorPart {
  readonly indicator: Code
  readonly part: BreakdownValue
}
/**
 * Phần của chỉ tiêu ứng với từng giá trị trên trục `along`: dùng cho cơ cấu.
 */
export interface IndicatorAlong {
  readonly indicator: Code
  readonly along: Code
}
/**
 * Số liệu của chỉ tiêu ở một kịch bản: thực hiện so với kế hoạch.
 */
export interface IndicatorScenario {
  readonly indicator: Code
  readonly scenario: Scenario
}
export interface ConceptOnly {
  readonly concept: Names
}
/**
 * Quyền số: chỉ tiêu hoặc khái niệm, và thời điểm: sameWindow (cùng khoảng thời gian), endOfWindow (cuối kỳ) hoặc một ngày.
 *
 * This interface was referenced by `Indicator`'s JSON-Schema
 * via the `definition` "weightReference".
 */
export interface WeightReference {
  readonly indicator?: Code
  readonly concept?: Names
  readonly date: ('sameWindow' | 'endOfWindow') | IsoDate
}
/**
 * Tốc độ tăng hoặc chỉ số phát triển của một chỉ tiêu so với kỳ gốc.
 */
export interface Growth {
  readonly of: Operand
  /**
   * Kỳ gốc: kỳ liền trước, cùng kỳ năm trước, cuối năm trước, hoặc năm gốc cố định.
   */
  readonly against: 'previousPeriod' | 'samePeriodLastYear' | 'endOfLastYear' | 'fixedBase'
  /**
   * percentChange: (sau − trước)/trước × 100; indexTo100: sau/trước × 100; pointChange: hiệu của hai tỷ lệ, tính bằng điểm %.
   */
  readonly form: 'percentChange' | 'indexTo100' | 'pointChange'
  /**
   * Năm hoặc thời điểm gốc cố định.
   */
  readonly base?: ShortText
}
/**
 * Cách gộp trên hai trục riêng: theo đơn vị và theo thời gian.
 */
export interface Behaviour {
  /**
   * sum: cộng; recompute: tính lại từ tử số và mẫu số; weightedMean: trung bình có quyền số; max, min; none: không suy ra được; same-or-differs: giống nhau thì giữ, khác nhau thì từ chối; bounded: net cộng đúng, luồng vào ra chỉ có cận; by-class: theo loại đô thị/nông thôn của đơn vị; sum-same-window: chỉ cộng khi cùng khoảng thời gian.
   */
  overUnits:
    | 'sum'
    | 'recompute'
    | 'weightedMean'
    | 'max'
    | 'min'
    | 'none'
    | 'same-or-differs'
    | 'bounded'
    | 'by-class'
    | 'sum-same-window'
  /**
   * sum: cộng các kỳ; last: lấy kỳ cuối; first: lấy kỳ đầu; recompute: tính lại; none: không gộp; max, min; weightedMean.
   */
  readonly overTime: 'sum' | 'last' | 'first' | 'recompute' | 'none' | 'max' | 'min' | 'weightedMean'
}
/**
 * Chỉ tiêu đếm chính các đơn vị hành chính: cấp được đếm và danh mục dùng để đếm (null: danh mục của chính kỳ đó). Không so sánh qua thời điểm đổi danh mục.
 */
export interface CountsUnits {
  readonly level: Level
  readonly listDate: IsoDate | null
}
/**
 * Với chỉ tiêu theo cơ quan: cấp giữ số liệu của cơ quan đã kết thúc, không chuyển cho đơn vị tiếp nhận địa bàn.
 */
export interface Competence {
  readonly keptAt: Level
}
/**
 * Giá dùng để tính: hiện hành, so sánh (kèm năm gốc) hoặc cố định.
 */
export interface PriceBase {
  readonly kind: 'current' | 'comparable' | 'constant'
  /**
   * Năm gốc; null với giá hiện hành hoặc khi nguồn không nêu.
   */
  readonly year: number | null
}
/**
 * Chia theo: chỉ tiêu này bằng tổng các phần (các chỉ tiêu `parts`, hoặc mọi giá trị của trục `breakdown`).
 */
export interface Partition {
  readonly kind: 'partition'
  /**
   * @minItems 2
   * @maxItems 60
   */
  readonly parts?: readonly Code[]
  readonly breakdown?: Code
}
/**
 * Trong đó: chỉ tiêu này là một phần của `of`, không lớn hơn nó.
 */
export interface Subset {
  readonly kind: 'subset'
  readonly of: Code
}
/**
 * Trong đó theo trục: mỗi giá trị của trục là một phần, không bắt buộc cộng lại bằng tổng; `within` là phần chứa chúng.
 */
export interface BreakdownSubset {
  readonly kind: 'subset'
  readonly breakdown: Code
  readonly within?: BreakdownValue
}
/**
 * Các giá trị của trục có thể trùng nhau nên không được cộng lại.
 */
export interface Overlapping {
  readonly kind: 'overlapping'
  readonly breakdown: Code
}
/**
 * Số học giữa các cột: chỉ tiêu này bằng (sum), không lớn hơn (atMost) hoặc không nhỏ hơn (atLeast) tổng đại số các số hạng.
 */
export interface Arithmetic {
  readonly kind: 'sum' | 'atMost' | 'atLeast'
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly terms: readonly RelationTerm[]
}
/**
 * Một số hạng: chỉ tiêu và dấu của nó.
 *
 * This interface was referenced by `Indicator`'s JSON-Schema
 * via the `definition` "term".
 */
export interface RelationTerm {
  readonly indicator: Operand
  /**
   * 1 hoặc -1; không nêu là 1.
   */
  readonly sign?: 1 | -1
}
/**
 * Số chuyển kỳ: số đầu kỳ này bằng số cuối kỳ trước của `from`.
 */
export interface CarryOver {
  readonly kind: 'carryOver'
  readonly from: Code
}
/**
 * Giới hạn giá trị, kể cả hai đầu.
 */
export interface Range {
  readonly kind: 'range'
  readonly minimum?: DecimalText
  readonly maximum?: DecimalText
  readonly severity: 'error' | 'warning' | 'note'
}
/**
 * Số lũy kế không giảm so với kỳ trước trong cùng năm.
 */
export interface NonDecreasing {
  readonly kind: 'nonDecreasing'
  readonly severity: 'error' | 'warning' | 'note'
}
/**
 * Mức thay đổi tối đa (%) so với kỳ gốc.
 */
export interface ChangeLimit {
  readonly kind: 'changeLimit'
  readonly against: 'previousPeriod' | 'samePeriodLastYear'
  readonly percent: Factor
  readonly severity: 'error' | 'warning' | 'note'
}
/**
 * Một dòng của instruments.csv: văn bản làm căn cứ cho sự kiện sắp xếp đơn vị, chỉ tiêu hoặc biểu mẫu. Chỉ ghi số, ký hiệu, ngày và hiệu lực.
 */
export interface Instrument {
  readonly id: Code
  /**
   * Số, ký hiệu.
   */
  readonly number: ShortText
  /**
   * Điều, khoản.
   */
  readonly clause?: ShortText | ''
  /**
   * Ngày ban hành; rỗng là nguồn không nêu.
   */
  readonly date: IsoDate | ''
  /**
   * Ngày có hiệu lực.
   */
  readonly inForce: IsoDate | ''
  /**
   * Văn bản thay thế hoặc bãi bỏ.
   */
  readonly repealedBy?: Code | ''
  /**
   * Ngày hết hiệu lực.
   */
  readonly repealedFrom?: IsoDate | ''
  /**
   * Cơ quan ban hành.
   */
  readonly authority?: ShortText | ''
  readonly source?: ShortText
}
/**
 * Một kết quả kiểm tra: mã, mức, tham số và chỗ; lời diễn giải và cách xử lý lấy từ bảng mã data/issue-codes.csv.
 */
export interface Finding {
  readonly code: Code
  readonly severity: IssueSeverity
  /**
   * Tham số của mã.
   */
  readonly args: {
    readonly [k: string]: string | number | null | readonly string[] | undefined
  }
  readonly place?: FilePlace
  /**
   * Giá trị đã gửi.
   */
  readonly value?: string
  /**
   * Giá trị mong đợi.
   */
  readonly expected?: string
  readonly message?: Texts
  /**
   * Cách xử lý.
   */
  readonly remedy?: Texts
}
/**
 * Một đơn vị tính; data/measures.json là mảng các đơn vị tính, xếp theo mã. Quy đổi chính xác: 1 đơn vị này = `factor` × đơn vị gốc `base`.
 */
export interface Measure {
  readonly code: Code
  readonly names: Names
  /**
   * Ký hiệu in trên biểu, nếu khác tên.
   */
  readonly symbols?: Names
  /**
   * Giá trị là số, phần trăm, tỷ số, phân loại, có/không hay chữ.
   */
  readonly kind: 'number' | 'percent' | 'ratio' | 'category' | 'yes-no' | 'text'
  /**
   * Mã đơn vị tính gốc để quy đổi; bỏ trống nếu chính nó là gốc.
   */
  readonly base?: Code
  /**
   * Hệ số quy đổi chính xác về đơn vị gốc.
   */
  readonly factor?: string
  readonly note?: Texts
}
/**
 * Một giá trị của một chỉ tiêu, cho một chủ thể, một khoảng thời gian, trên một danh mục đơn vị. Thiếu không bao giờ là 0.
 */
export interface Observation {
  readonly subject: Subject
  /**
   * Cơ quan gửi số liệu.
   */
  readonly reporter?: ShortText
  readonly indicator: Code
  /**
   * Phiên bản định nghĩa.
   */
  readonly definition?: ShortText
  readonly window: WindowDates
  readonly period: PeriodId
  /**
   * Ngày của danh mục đơn vị dùng để lập biểu; không suy từ kỳ.
   */
  readonly listDate: IsoDate
  /**
   * period: số liệu của cả kỳ trên toàn địa bàn, dù đơn vị lập trong kỳ.
   */
  readonly covers?: 'period'
  /**
   * Các giá trị phân tổ; rỗng là tổng số.
   *
   * @maxItems 10
   */
  readonly breakdown: readonly BreakdownValue[]
  readonly scenario: Scenario
  /**
   * Ước tính, sơ bộ, chính thức.
   */
  readonly edition: 'estimate' | 'provisional' | 'official'
  /**
   * Lần điều chỉnh; 0 là lần đầu.
   */
  readonly revision: number
  /**
   * Ngày chốt số liệu; null là chưa rõ.
   */
  readonly cutoff: IsoDate | null
  /**
   * Số thập phân chính xác; null khi không có số.
   */
  readonly value: DecimalText | null
  /**
   * Giá trị phân loại hoặc chữ, với chỉ tiêu không phải số.
   */
  readonly category?: ShortText
  readonly state: ValueState
  readonly obsStatus: ObsStatus
  /**
   * F: được công bố; N: không công bố; C: bảo mật.
   */
  readonly confStatus: 'F' | 'N' | 'C'
  readonly place?: FilePlace
  readonly source: ObservationSource
}
export interface SubjectUnit {
  readonly unit: UnitId
}
export interface SubjectCode {
  readonly code: UnitCode
  readonly level?: Level
}
export interface SubjectBody {
  readonly body: ShortText
}
/**
 * Nguồn: mã nguồn và băm SHA-256 của tệp đã gửi.
 */
export interface ObservationSource {
  readonly id: ShortText
  readonly sha256?: string
}
/**
 * Một kỳ báo cáo: nhãn, lịch, loại kỳ và khoảng ngày chính xác.
 */
export interface Period {
  readonly id: PeriodId
  readonly calendar: Code
  readonly kind: Periodicity
  readonly window: WindowDates
}
/**
 * Tệp register.json của một thư mục danh mục đơn vị: các cấp, cách ghi ngày kết thúc, phạm vi thời gian, các cơ sở tỷ trọng.
 */
export interface Register {
  /**
   * Tên danh mục.
   */
  readonly name: ShortText
  /**
   * Các cấp, từ ngoài vào trong.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly levels: readonly Level[]
  /**
   * exclusive: validTo là ngày đầu tiên không còn hiệu lực; inclusive: validTo là ngày cuối cùng còn hiệu lực.
   */
  readonly endDate: 'exclusive' | 'inclusive'
  /**
   * Ngày đầu tiên danh mục bao quát; trạng thái bắt đầu đúng ngày này là chưa rõ ngày bắt đầu.
   */
  readonly coveredFrom?: IsoDate
  /**
   * Các ngày có danh mục, khi chỉ biết theo từng bản.
   *
   * @minItems 1
   * @maxItems 2000
   */
  readonly vintages?: readonly IsoDate[]
  /**
   * Khái niệm và thời điểm của từng cơ sở tỷ trọng.
   */
  readonly bases?: {
    [k: string]:
      | {
          readonly concept: ShortText
          readonly date?: IsoDate | null
        }
      | undefined
  }
  /**
   * Loại đơn vị, hoặc định danh đơn vị, không có nghĩa vụ báo cáo; không bao giờ bị coi là thiếu.
   *
   * @maxItems 200
   */
  readonly withoutObligation?: readonly ShortText[]
  /**
   * Nguồn của danh mục.
   */
  readonly source: LongText | readonly ShortText[]
}
/**
 * Báo cáo tổng hợp của một lần phát hành: chuỗi số liệu trên từng địa giới với dấu phân biệt, nguồn gốc, đối chiếu và kết quả kiểm tra.
 */
export interface Report {
  readonly schemaVersion: '1.0.0'
  readonly release: Release
  /**
   * @maxItems 100
   */
  readonly summary: readonly SummaryLine[]
  /**
   * @maxItems 1000000
   */
  readonly series: readonly ReportSeries[]
  /**
   * @maxItems 1000000
   */
  readonly reconciliations: readonly Reconciliation[]
  /**
   * Số lần so sánh theo từng quan hệ; `reconciliations` chỉ liệt kê các dòng lệch và các dòng đối chiếu với tổng đã công bố.
   *
   * @maxItems 10000
   */
  readonly comparisons: readonly ComparisonCount[]
  /**
   * Bảo toàn: tổng nguồn bằng tổng các phần, từng bảng, từng kỳ, từng địa giới.
   *
   * @maxItems 1000000
   */
  readonly conservation: readonly Conservation[]
  /**
   * Câu giải thích của từng cách làm, lý do, trạng thái và loại điểm gãy.
   *
   * @maxItems 200
   */
  readonly markers: readonly MarkerSentence[]
  /**
   * Các nguồn số liệu.
   *
   * @maxItems 1000
   */
  readonly sources: readonly ReportSource[]
  /**
   * @maxItems 1000000
   */
  readonly findings: readonly Finding[]
}
export interface Release {
  readonly id: ShortText
  readonly basis: SeriesBasis
  /**
   * Các danh mục đơn vị xuất hiện trong báo cáo.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly listDates: readonly IsoDate[]
  /**
   * true khi có số liệu mẫu.
   */
  readonly sample: boolean
  /**
   * Danh mục ngay trước lần sắp xếp gần nhất; số liệu cũng được quy đổi về danh mục này.
   */
  readonly before: SeriesBasis
}
export interface SummaryLine {
  readonly code: Code
  readonly text: Texts
  /**
   * Các số đếm được trong câu.
   *
   * @maxItems 20
   */
  readonly figures: readonly SummaryFigure[]
  /**
   * Có đúng như phải có không.
   */
  readonly holds: boolean
  /**
   * Nguồn của các số phải có; rỗng là tự kiểm tra.
   */
  readonly source: ShortText | ''
}
export interface SummaryFigure {
  readonly name: string
  readonly value: DecimalText
  /**
   * Số phải có; null là không có số để so.
   */
  readonly expected: DecimalText | null
}
export interface ReportSeries {
  readonly indicator: Code
  readonly definition: ShortText
  /**
   * Đơn vị; null với nhóm khép kín.
   */
  readonly unit: UnitId | null
  /**
   * Các đơn vị của nhóm khép kín.
   *
   * @minItems 1
   * @maxItems 20000
   */
  readonly members?: readonly UnitId[]
  /**
   * @maxItems 10
   */
  readonly breakdown: readonly BreakdownValue[]
  readonly basis: SeriesBasis
  readonly calendar?: Code
  readonly scenario: Scenario
  /**
   * @maxItems 10000
   */
  readonly points: readonly ReportPoint[]
  /**
   * unit: số của một đơn vị; group: tổng của nhóm khép kín; unallocated: phần giữ ở đơn vị cấp trên.
   */
  readonly role: 'unit' | 'group' | 'unallocated'
  /**
   * Các điểm gãy của chuỗi.
   *
   * @maxItems 200
   */
  readonly breaks?: readonly SeriesBreak[]
}
export interface ReportPoint {
  readonly period: PeriodId
  /**
   * Khoảng thời gian, khi khác các ngày theo lịch của kỳ.
   */
  readonly window?: WindowDates
  /**
   * Danh mục đơn vị mà nguồn dùng.
   */
  readonly listDate: IsoDate
  /**
   * Trạng thái; none khi không có giá trị (bị từ chối hoặc chỉ có khoảng).
   */
  readonly state: 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential' | 'none'
  readonly value: DecimalText | null
  readonly category?: ShortText
  readonly method: FigureMethod
  readonly status: ObsStatus
  readonly reason: FigureReason
  /**
   * Phần chắc chắn: các phần toàn bộ và phần đã quyết định; không nêu khi bằng value hoặc không có.
   */
  readonly known?: DecimalText | null
  readonly lower?: DecimalText | null
  readonly upper?: DecimalText | null
  /**
   * Số nguồn phải có; không nêu là 1.
   */
  readonly expected?: number
  /**
   * Số nguồn đã nhận; không nêu là 1.
   */
  readonly received?: number
  /**
   * Phần tỷ trọng của các nguồn thiếu; rỗng là không tính được, không nêu là 0.
   */
  readonly missingWeight?: ShareText | ''
  /**
   * Các nguồn của số liệu.
   *
   * @maxItems 20000
   */
  readonly sources: readonly LineageSource[]
  /**
   * Các sự kiện đi qua.
   *
   * @maxItems 2000
   */
  readonly changes?: readonly ChangeId[]
  /**
   * Điều chỉnh do làm tròn.
   */
  readonly adjustment?: DecimalText
  /**
   * Mã nguồn, khi một nguồn công bố chính số này.
   */
  readonly source?: Code
}
export interface LineageSource {
  readonly unit: UnitId
  /**
   * Tỷ trọng; null là chưa biết.
   */
  readonly share: ShareText | null
  /**
   * Dòng nguồn: tệp#dòng; null khi nguồn không in số cho đơn vị.
   */
  readonly observation: ShortText | null
  /**
   * Chuỗi của số nguồn, khi khác chuỗi này: tử số, mẫu số, quyền số.
   */
  readonly part?: string
}
export interface SeriesBreak {
  readonly date: IsoDate
  /**
   * Loại điểm gãy: địa giới hay định nghĩa.
   */
  readonly kind: 'territory' | 'definition'
  /**
   * @maxItems 2000
   */
  readonly changes: readonly ChangeId[]
}
export interface Reconciliation {
  /**
   * Loại đối chiếu.
   */
  readonly kind: Code
  /**
   * Quan hệ được đối chiếu.
   */
  readonly relation: Code
  readonly indicator: Code
  /**
   * Phân tổ dạng trục=giá trị; rỗng là tổng số.
   */
  readonly breakdown: string
  readonly period: PeriodId
  /**
   * Kỳ của các phần, khi khác kỳ của tổng.
   */
  readonly partsPeriod?: PeriodId
  readonly unit: UnitId
  readonly ours: DecimalText | null
  readonly published: DecimalText | null
  readonly difference: DecimalText | null
  readonly tolerance: DecimalText
  /**
   * Bằng, trong sai số làm tròn, lệch, không so sánh được.
   */
  readonly verdict: 'equal' | 'withinTolerance' | 'differs' | 'notComparable'
  readonly source: ShortText
  readonly note?: LongText
}
export interface ComparisonCount {
  readonly relation: Code
  readonly kind: Code
  readonly compared: number
  readonly equal: number
  readonly withinTolerance: number
  readonly differs: number
  readonly notComparable: number
}
export interface Conservation {
  readonly indicator: Code
  readonly definition: ShortText
  /**
   * Phân tổ dạng trục=giá trị; rỗng là tổng số.
   */
  readonly breakdown: string
  readonly source: Code
  readonly basis: SeriesBasis
  readonly period: PeriodId
  /**
   * Số lượng số nguồn.
   */
  readonly amounts: number
  readonly sources: DecimalText
  readonly values: DecimalText
  readonly known: DecimalText
  readonly unallocated: DecimalText
  readonly unresolved: DecimalText
  readonly restatedBySource: DecimalText
  /**
   * Phần thất thoát: luôn là 0.
   */
  readonly lost: DecimalText
  readonly exactUnits: number
  readonly boundedUnits: number
  readonly unresolvedUnits: number
}
export interface MarkerSentence {
  readonly kind: 'method' | 'reason' | 'status' | 'break'
  readonly code: string
  readonly text: Texts
}
export interface ReportSource {
  readonly id: Code
  /**
   * official, survey: được quy đổi; các loại khác chỉ để so sánh.
   */
  readonly class: Code
  readonly publisher: ShortText
  readonly origin: ShortText
}
/**
 * Một dòng của transfers.csv: phần địa bàn của một đơn vị chuyển sang một đơn vị khác trong một sự kiện. Tỷ trọng trống là chưa biết, không phải 0 hay 1.
 */
export interface TransferRow {
  readonly change: ChangeId
  /**
   * Đơn vị cũ; rỗng là đất ngoài mọi đơn vị.
   */
  readonly from: UnitId | ''
  /**
   * Đơn vị mới; rỗng là không nguồn nào nêu đơn vị nhận.
   */
  readonly to: UnitId | ''
  /**
   * Toàn bộ, một phần, hoặc nguồn chỉ nêu các đơn vị tham gia.
   */
  readonly kind: 'whole' | 'part' | 'undetermined'
  /**
   * Diện tích chuyển đi; rỗng theo `kind`.
   */
  readonly area: ('all' | 'part' | 'none') | ''
  /**
   * Dân số chuyển đi; rỗng theo `kind`.
   */
  readonly population: ('all' | 'part' | 'none') | ''
  /**
   * alias: chỉ một nguồn thẩm quyền thấp hơn nêu đơn vị nhận.
   */
  readonly evidence?: ('official' | 'alias') | ''
  readonly note?: LongText | ''
}
/**
 * Một dòng của units.csv: một phiên bản (tên, loại, cấp trên, mã) của một đơn vị trong một khoảng thời gian. Các dòng của một định danh nằm liền nhau. Ô trống là chữ rỗng.
 */
export interface UnitRow {
  readonly id: UnitId
  readonly level: Level
  readonly code: UnitCode
  /**
   * Loại đơn vị.
   */
  readonly type: ShortText | ''
  readonly name: ShortText
  /**
   * Định danh đơn vị cấp trên; rỗng ở cấp ngoài cùng.
   */
  readonly parent: UnitId | ''
  /**
   * Ngày bắt đầu; rỗng là chưa rõ.
   */
  readonly validFrom: IsoDate | ''
  /**
   * Ngày kết thúc theo cách ghi của register.json; rỗng là còn hiệu lực.
   */
  readonly validTo: IsoDate | ''
  /**
   * Sự kiện mở ra phiên bản này.
   */
  readonly change?: ChangeId | ''
  /**
   * Loại thành thị, nông thôn của phiên bản; rỗng là chưa phân loại.
   */
  readonly class?: ('urban' | 'rural') | ''
  /**
   * assumed: coi là cùng đơn vị vì cùng mã ở hai danh mục liền nhau, chưa có văn bản xác nhận.
   */
  readonly continuity?: 'assumed' | ''
  /**
   * Ngày theo văn bản hay ngày quan sát.
   */
  readonly dateKind?: DateKind | ''
  /**
   * Tên tiếng Anh.
   */
  readonly nameEn?: ShortText | ''
}
/**
 * Phiên bản đơn vị trong kết quả JSON: khoảng nửa mở, null là chưa rõ hoặc còn hiệu lực.
 *
 * This interface was referenced by `UnitRow`'s JSON-Schema
 * via the `definition` "unitVersion".
 */
export interface UnitVersionRecord {
  readonly code: UnitCode
  readonly name: ShortText
  readonly type: ShortText
  readonly parent: UnitId | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly change?: ChangeId
  readonly class?: 'urban' | 'rural'
  readonly continuity?: 'assumed'
  readonly dateKind?: DateKind
}
/**
 * Một dòng của weights.csv: số lượng hoặc tỷ trọng của một phần nhập theo một cơ sở. Đúng một trong hai ô amount, share có giá trị.
 */
export interface WeightRow {
  readonly change: ChangeId
  readonly from: UnitId
  readonly to: UnitId
  readonly basis: Basis
  /**
   * Số lượng chuyển đi (người, km²…).
   */
  readonly amount: string | ''
  /**
   * Phần của đơn vị cũ.
   */
  readonly share: ShareText | ''
  readonly source?: ShortText | ''
}
