// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Định danh của một đơn vị hành chính (một trạng thái địa giới), dạng <mã>-<số thứ tự>; không bao giờ dùng lại.
 */
export type UnitId = string
/**
 * SHA-256, 64 chữ số thập lục phân.
 *
 * This interface was referenced by `LedgerEntry`'s JSON-Schema
 * via the `definition` "sha256".
 */
export type HashText = string
/**
 * Ngày theo lịch Gregorius, dạng năm-tháng-ngày.
 */
export type IsoDate = string
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
 * Mã băm SHA-256, 64 chữ số thập lục phân viết thường.
 *
 * This interface was referenced by `ArchiveManifest`'s JSON-Schema
 * via the `definition` "sha256".
 */
export type FileHash = string
/**
 * Đường dẫn của tệp trong thư mục bàn giao, các phần cách nhau bằng /.
 *
 * This interface was referenced by `ArchiveManifest`'s JSON-Schema
 * via the `definition` "path".
 */
export type ArchivePath = string
/**
 * figures: bảng số liệu, mỗi dòng một bản ghi; report: tệp báo cáo đã gửi; narrative: lời văn, tệp .txt hoặc bảng có cột lời văn; attachment: tệp kèm theo.
 *
 * This interface was referenced by `ArchiveManifest`'s JSON-Schema
 * via the `definition` "kind".
 */
export type ArchiveFileKind = 'figures' | 'report' | 'narrative' | 'attachment'
/**
 * Mức: lỗi (không nhận được), cảnh báo (nhận nhưng có thể sai ý), lưu ý.
 */
export type IssueSeverity = 'error' | 'warning' | 'note'
/**
 * Chữ như đã ghi trong tệp gốc; có thể rỗng.
 *
 * This interface was referenced by `ArchiveIndex`'s JSON-Schema
 * via the `definition` "written".
 */
export type WrittenText = string
/**
 * Kỳ báo cáo: ngày, tháng, quý, 6 tháng (H1, H2), 9 tháng (9M) hoặc năm.
 */
export type PeriodId = string
/**
 * Loại số liệu: thực hiện, kế hoạch hay dự báo.
 */
export type Scenario = 'actual' | 'plan' | 'forecast'
/**
 * Mã đơn vị hành chính trên một danh mục; số 0 ở đầu là một phần của mã. Mã đứng một mình không xác định được đơn vị.
 */
export type UnitCode = string
/**
 * Cấp hành chính, một trong các cấp mà register.json của sổ đơn vị khai báo.
 */
export type Level = string
/**
 * Mã sự kiện sắp xếp đơn vị.
 */
export type ChangeId = string
/**
 * Ngày theo văn bản, hay chỉ là ngày quan sát được giữa hai lần chụp danh mục.
 */
export type DateKind = 'legal' | 'observed'
/**
 * proposed: đang đề xuất; adopted: đã ban hành, chưa có hiệu lực; inForce: đã có hiệu lực; operating: đơn vị mới đã hoạt động.
 */
export type ChangeStatus = 'proposed' | 'adopted' | 'inForce' | 'operating'
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
 * Trạng thái của giá trị: có số; không có hiện tượng phát sinh (-); có phát sinh nhưng không thu thập được (…); không áp dụng (x); bảo mật.
 */
export type ValueState = 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential'
/**
 * Cách có được số liệu: đơn vị báo cáo, nguồn tự quy đổi, cộng, tính lại, gộp theo trọng số, phân bổ, khoảng, chưa phân bổ, không đưa ra số, tổng của nhóm khép kín.
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
 * Tên cơ sở tính tỷ trọng, hoặc * cho mọi cơ sở.
 */
export type BasisName = Basis | '*'
/**
 * Bản số liệu: ước tính, sơ bộ, chính thức.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "edition".
 */
export type Edition = 'estimate' | 'provisional' | 'official'
/**
 * Nguồn nói gì về hiệu lực: inForce: còn; replaced: đã bị thay thế; laterInstrument: đã có văn bản sau, phải đối chiếu; toCompare: phải đối chiếu với biểu hiện hành; unknown: nguồn không nêu.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "standing".
 */
export type InstrumentStanding = 'inForce' | 'replaced' | 'laterInstrument' | 'toCompare' | 'unknown'
/**
 * Một nút của cây cột: nhóm cột có tiêu đề gộp, hoặc một cột.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "columnNode".
 */
export type FormColumnNode = FormColumnGroup | FormColumn
/**
 * Chỉ số của một cột (A, 1, 2…) hoặc mã của một dòng (01, total…).
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "reference".
 */
export type FormReference = string
/**
 * Một dòng của biểu.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "row".
 */
export type FormRow = FormFixedRow | FormRepeatRow | FormHeadingRow
/**
 * Danh mục mà dòng lặp theo.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "rowKey".
 */
export type FormRowKey = BreakdownKey | UnitKey | BodyKey
/**
 * Một quan hệ giữa các cột hoặc các dòng.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "relation".
 */
export type FormRelation =
  | FormPartition
  | FormSum
  | FormSubset
  | FormAtMost
  | FormCarryOver
  | FormRatio
  | FormRange
  | FormChangeLimit
  | FormNonDecreasing
/**
 * Tệp, trang, vùng ô, biểu, đơn vị, kỳ, danh mục, biến; chỗ không biết để trống.
 *
 * @minItems 8
 * @maxItems 8
 */
export type Key = readonly string[]
/**
 * Kết quả kiểm tra theo cấu trúc chung của Hệ thống thống kê châu Âu (ESS): mỗi lần kiểm tra một sự kiện có sự kiện, quy tắc, dữ liệu, giá trị 0, 1 hoặc NA; số đếm là mục aggregation.
 *
 * @maxItems 10000000
 */
export type GenericValidationReport = readonly (GenericValidation | GenericAggregation)[]
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
 * Việc đã làm.
 */
export type LedgerAct =
  | ReceivedAct
  | CheckedAct
  | AcceptedAct
  | ReturnedAct
  | ReplacedAct
  | ApprovedAct
  | ClosedAct
  | ReopenedAct
  | TransmittedAct
  | AnsweredAct
/**
 * Số liệu của ai: định danh đơn vị, mã đơn vị trên danh mục `listDate`, hoặc cơ quan.
 */
export type Subject = SubjectUnit | SubjectCode | SubjectBody
/**
 * known: tên do nơi nhận hoặc tài liệu nêu ở `sources` đưa ra; assumed: tên giả định, chưa thấy ở đâu. Không giá trị nào có nghĩa là phù hợp quy chuẩn.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "claim".
 */
export type FieldClaim = 'known' | 'assumed'
/**
 * Một trong 13 gói tin mà QCVN 125:2021/BTTTT nêu tên; tên trường bên trong không được công bố.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "packetName".
 */
export type PacketName =
  | 'regime'
  | 'form'
  | 'outlineForm'
  | 'figures'
  | 'listFigures'
  | 'outlineSubmission'
  | 'status'
  | 'periodCatalogue'
  | 'indicatorCatalogue'
  | 'kpiSet'
  | 'kpiGroups'
  | 'kpiBreakdowns'
  | 'kpiData'
/**
 * Hạn nộp hoặc hạn hoàn thành.
 *
 * This interface was referenced by `Regime`'s JSON-Schema
 * via the `definition` "dueRule".
 */
export type DueRule = DueInYear | DueAfterPeriod | DueDate | DueContinuous | DueAfterEvent
/**
 * Một cách đo tiến độ.
 *
 * This interface was referenced by `Regime`'s JSON-Schema
 * via the `definition` "progress".
 */
export type TaskProgress = ProgressShare | ProgressValue

/**
 * Every type of the standard, by the name of its schema.
 */
export interface AllSchemas {
  readonly accounts: Accounts
  readonly approval: ApprovalChain
  readonly 'archive-index': ArchiveIndex
  readonly archive: ArchiveManifest
  readonly body: BodyRow
  readonly breakdown: Breakdown
  readonly calendar: Calendar
  readonly change: ChangeRow
  readonly common: CommonParts
  readonly config: SiteConfig
  readonly consolidation: ConsolidatedReportRecord
  readonly contact: ContactRow
  readonly decision: DecisionRow
  readonly 'due-feed': DueFeed
  readonly exception: ListExceptionRow
  readonly form: Form
  readonly 'generic-validation': GenericValidationReport
  readonly handover: HandoverRecord
  readonly holiday: HolidayRow
  readonly indicator: Indicator
  readonly instrument: Instrument
  readonly issue: Finding
  readonly 'ledger-entry': LedgerEntry
  readonly mapping: Mapping
  readonly measure: Measure
  readonly observation: Observation
  readonly 'outline-submission': OutlineSubmission
  readonly outline: OutlineForm
  readonly package: UploadPackage
  readonly 'packet-mapping': PacketMapping
  readonly period: Period
  readonly profile: Profile
  readonly 'receipt-status': ReceiptStatus
  readonly 'receiver-limits': ReceiverLimits
  readonly regime: Regime
  readonly register: Register
  readonly releases: Releases
  readonly 'report-statuses': ReportStatuses
  readonly report: Report
  readonly 'round-report': RoundReport
  readonly round: Round
  readonly signoff: SignoffRecord
  readonly 'task-state': TaskState
  readonly transfer: TransferRow
  readonly transmission: Transmission
  readonly 'unit-impact': UnitImpact
  readonly 'unit-list-mapping': UnitListMapping
  readonly 'unit-proposal': UnitProposal
  readonly unit: UnitRow
  readonly weight: WeightRow
}
/**
 * Ai được gửi gói tới nơi nhận và được hỏi về gói, với mã băm của mã xác thực; không bao giờ chứa mã xác thực.
 */
export interface Accounts {
  /**
   * Giới hạn thay cho data/receiver-limits.json.
   */
  readonly limits?: ReceiverLimits
  /**
   * Các tài khoản.
   *
   * @maxItems 100000
   */
  readonly accounts: readonly Account[]
}
/**
 * Giới hạn mà nơi nhận đặt cho yêu cầu gửi tới: nhịp, dung lượng, thời gian, số kết nối. Giá trị mặc định ở data/receiver-limits.json.
 */
export interface ReceiverLimits {
  /**
   * Nhịp yêu cầu của một tài khoản.
   */
  readonly accountPace: Pace
  /**
   * Nhịp yêu cầu của một địa chỉ mạng, trước khi xét tài khoản.
   */
  readonly addressPace: Pace
  /**
   * Nhịp yêu cầu với mã xác thực sai của một địa chỉ mạng.
   */
  readonly wrongTokenPace: Pace
  /**
   * Số byte nhiều nhất của một thông báo gửi gói.
   */
  readonly announcementBytes: number
  /**
   * Số byte nhiều nhất của một yêu cầu.
   */
  readonly requestBytes: number
  /**
   * Số byte nhiều nhất của phần đầu yêu cầu.
   */
  readonly headerBytes: number
  /**
   * Số giây nhiều nhất để gửi xong phần đầu.
   */
  readonly headerSeconds: number
  /**
   * Số giây nhiều nhất để gửi xong yêu cầu.
   */
  readonly requestSeconds: number
  /**
   * Số kết nối cùng lúc nhiều nhất.
   */
  readonly connections: number
}
/**
 * Nhịp: đầy tới burst yêu cầu, mỗi phút thêm perMinute.
 *
 * This interface was referenced by `ReceiverLimits`'s JSON-Schema
 * via the `definition` "pace".
 */
export interface Pace {
  /**
   * Số yêu cầu mỗi phút.
   */
  readonly perMinute: number
  /**
   * Số yêu cầu liền nhau.
   */
  readonly burst: number
}
/**
 * Một tài khoản.
 */
export interface Account {
  /**
   * Tên của tài khoản trong nhật ký; không dùng lại.
   */
  readonly id: string
  /**
   * sender: gửi gói của một đơn vị và hỏi về gói của đơn vị đó; operator: hỏi về mọi gói, không gửi.
   */
  readonly role: 'sender' | 'operator'
  /**
   * Định danh của đơn vị trong sổ, không phải mã; null với operator.
   */
  readonly unit: UnitId | null
  /**
   * SHA-256 của mã xác thực.
   */
  readonly tokenSha256: HashText
  /**
   * Ngày đầu tiên; null là không giới hạn.
   */
  readonly validFrom: IsoDate | null
  /**
   * Ngày không còn hiệu lực; null là không giới hạn.
   */
  readonly validTo: IsoDate | null
  readonly limits?: AccountLimits
}
/**
 * Giới hạn riêng của tài khoản.
 */
export interface AccountLimits {
  /**
   * Nhịp yêu cầu.
   */
  readonly pace?: Pace
  /**
   * Số byte nhiều nhất của một gói.
   */
  readonly maxBytes?: number
}
/**
 * Những vai trò lần lượt phê duyệt số liệu của các biểu trước khi chốt. Mỗi trình tự một tệp data/approvals/<code>.json; một biểu thuộc nhiều nhất một trình tự.
 */
export interface ApprovalChain {
  readonly code: Code
  readonly names: Names
  /**
   * Mã các biểu.
   *
   * @minItems 1
   * @maxItems 500
   */
  readonly forms: readonly Code[]
  /**
   * Các bước, theo thứ tự.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly steps: readonly ApprovalStep[]
  /**
   * true: trình tự do bộ chuẩn này đặt, không phải quy định chính thức.
   */
  readonly ownComposition: boolean
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
/**
 * Một bước phê duyệt.
 */
export interface ApprovalStep {
  /**
   * Vai trò.
   */
  readonly role: Code
  readonly names: Names
}
/**
 * Đoạn diễn giải tiếng Việt (là bản chuẩn) và tiếng Anh.
 */
export interface Texts {
  readonly vi: LongText
  readonly en: LongText
}
/**
 * Mục lục của hồ sơ lưu trữ một hệ thống đã ngừng hoạt động: mỗi bản ghi hoặc tệp một mục, với đơn vị, kỳ, mã và giá trị như đã ghi, giá trị theo bộ chuẩn, chỗ trong tệp gốc và mã băm. Trên đĩa phần entries là index.ndjson, phần còn lại là summary.json.
 */
export interface ArchiveIndex {
  readonly schemaVersion: '1.0.0'
  readonly system: Code
  readonly names: Names
  /**
   * true: hồ sơ mẫu, không có thật.
   */
  readonly sample: boolean
  readonly inUse: SpanDates
  readonly handover: ArchiveHandover
  /**
   * Mức chia sẻ của hồ sơ.
   */
  readonly sharing: 'public' | 'internal' | 'restricted'
  /**
   * Ngày của các danh mục mà mã đơn vị theo.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly listDates: readonly IsoDate[]
  /**
   * Mã băm của tệp kê khai.
   */
  readonly manifest: FileHash
  /**
   * Bảng chuyển đổi đã dùng; null khi không có bảng số liệu.
   */
  readonly mapping: ArchiveMapping | null
  readonly counts: ArchiveCounts
  /**
   * @maxItems 100000
   */
  readonly files: readonly ArchivedFile[]
  /**
   * @maxItems 1000000
   */
  readonly findings: readonly Finding[]
  /**
   * @maxItems 10000000
   */
  readonly entries: readonly (ArchivedFigure | ArchivedDocument)[]
}
/**
 * Khoảng thời gian nửa mở: tính cả ngày `from`, không tính ngày `to`; null là chưa rõ ngày bắt đầu hoặc chưa kết thúc.
 */
export interface SpanDates {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
/**
 * Bên giao và ngày giao.
 *
 * This interface was referenced by `ArchiveManifest`'s JSON-Schema
 * via the `definition` "handover".
 */
export interface ArchiveHandover {
  /**
   * Cơ quan giao.
   */
  readonly by: Names
  /**
   * Mã định danh điện tử của cơ quan giao; rỗng khi chưa biết.
   */
  readonly identifier: string
  /**
   * Ngày giao; null khi chưa rõ.
   */
  readonly date: IsoDate | null
  /**
   * Văn bản bàn giao.
   */
  readonly document?: LegalReference
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
 * Bảng chuyển đổi đã dùng.
 */
export interface ArchiveMapping {
  readonly code: Code
  readonly sha256: FileHash
}
/**
 * Số tệp và bản ghi trước và sau, số mã xác định được.
 */
export interface ArchiveCounts {
  readonly files: ArchiveFileCounts
  readonly records: ArchiveRecordCounts
  readonly units: ArchiveUnitCounts
  readonly codes: ArchiveCodeCounts
  readonly figures: ArchiveFigureCounts
}
/**
 * Số tệp kê khai và số tệp nhận.
 */
export interface ArchiveFileCounts {
  readonly before: number
  readonly after: number
}
/**
 * Số bản ghi hệ thống cũ nêu và số bản ghi đếm được.
 */
export interface ArchiveRecordCounts {
  readonly before: number | null
  readonly after: number
}
/**
 * Số mã đơn vị và số mã xác định được.
 */
export interface ArchiveUnitCounts {
  readonly codes: number
  readonly resolved: number
}
/**
 * Số mã chỉ tiêu khớp nguyên, quy đổi đơn vị tính, chưa chuyển.
 */
export interface ArchiveCodeCounts {
  readonly matched: number
  readonly converted: number
  readonly unmapped: number
}
/**
 * Số số liệu khớp nguyên, quy đổi đơn vị tính, chưa chuyển.
 */
export interface ArchiveFigureCounts {
  readonly matched: number
  readonly converted: number
  readonly unmapped: number
}
/**
 * Một tệp gốc đã lưu.
 */
export interface ArchivedFile {
  readonly path: ArchivePath
  readonly kind: ArchiveFileKind
  readonly listDate: IsoDate
  readonly bytes: number
  readonly sha256: FileHash
  /**
   * Hệ thống cũ có nêu mã băm này.
   */
  readonly isHashStated: boolean
  readonly records: ArchivedFileRecords
}
/**
 * Số bản ghi hệ thống cũ nêu và số bản ghi đếm được.
 */
export interface ArchivedFileRecords {
  readonly before: number | null
  readonly after: number
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
 * Một số liệu: một dòng của bảng.
 *
 * This interface was referenced by `ArchiveIndex`'s JSON-Schema
 * via the `definition` "figure".
 */
export interface ArchivedFigure {
  readonly kind: 'figure'
  /**
   * Đơn vị mà mã chỉ trên danh mục của ngày đã nêu; null khi không xác định được hoặc không thuộc đơn vị nào.
   */
  readonly unit: UnitId | null
  /**
   * Mã đơn vị như đã ghi.
   */
  readonly unitCode: WrittenText
  /**
   * Tên đơn vị như đã ghi.
   */
  readonly unitName: WrittenText
  readonly listDate: IsoDate
  /**
   * Kỳ; null khi cách ghi không đọc được hoặc không có kỳ.
   */
  readonly period: PeriodId | null
  /**
   * Kỳ như đã ghi.
   */
  readonly periodWritten: WrittenText
  /**
   * Tên chỉ tiêu trong hệ thống cũ, hoặc tên báo cáo, lời văn, tệp.
   */
  readonly title: WrittenText
  /**
   * Mã chỉ tiêu như đã ghi.
   */
  readonly code: WrittenText
  /**
   * Chỉ tiêu tương ứng; null khi không có.
   */
  readonly indicator: Code | null
  /**
   * Phân tổ dạng trục=giá trị; rỗng là tổng số.
   */
  readonly breakdown: string
  /**
   * Phiên bản định nghĩa mà hệ thống theo; null khi chưa rõ.
   */
  readonly definition: string | null
  readonly scenario: Scenario
  /**
   * matched: khớp nguyên; converted: đã quy đổi đơn vị tính; unmapped: giữ như đã ghi.
   */
  readonly mapped: 'matched' | 'converted' | 'unmapped'
  /**
   * Giá trị như đã ghi.
   */
  readonly written: WrittenText
  /**
   * Đơn vị tính như đã ghi.
   */
  readonly measureWritten: WrittenText
  /**
   * Trạng thái của giá trị; blank: ô trống; unread: không đọc được.
   */
  readonly state: 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential' | 'blank' | 'unread'
  /**
   * Giá trị chính xác theo đơn vị tính của chỉ tiêu; null khi không phải là số hoặc mã chưa chuyển.
   */
  readonly value: string | null
  /**
   * Đơn vị tính của giá trị; null khi mã chưa chuyển.
   */
  readonly measure: Code | null
  /**
   * Tệp và ô hoặc dòng của bản ghi.
   */
  readonly place: FilePlace
  /**
   * Mã băm của tệp gốc.
   */
  readonly sha256: FileHash
}
/**
 * Một báo cáo, lời văn hoặc tệp kèm theo.
 *
 * This interface was referenced by `ArchiveIndex`'s JSON-Schema
 * via the `definition` "document".
 */
export interface ArchivedDocument {
  readonly kind: 'report' | 'narrative' | 'attachment'
  /**
   * Đơn vị mà mã chỉ trên danh mục của ngày đã nêu; null khi không xác định được hoặc không thuộc đơn vị nào.
   */
  readonly unit: UnitId | null
  /**
   * Mã đơn vị như đã ghi.
   */
  readonly unitCode: WrittenText
  readonly listDate: IsoDate
  /**
   * Kỳ; null khi cách ghi không đọc được hoặc không có kỳ.
   */
  readonly period: PeriodId | null
  /**
   * Kỳ như đã ghi.
   */
  readonly periodWritten: WrittenText
  /**
   * Tên chỉ tiêu trong hệ thống cũ, hoặc tên báo cáo, lời văn, tệp.
   */
  readonly title: WrittenText
  /**
   * Lời văn, Unicode NFC.
   */
  readonly text?: string
  /**
   * Tệp và ô hoặc dòng của bản ghi.
   */
  readonly place: FilePlace
  /**
   * Mã băm của tệp gốc.
   */
  readonly sha256: FileHash
}
/**
 * Những gì một hệ thống ngừng hoạt động bàn giao để lưu trữ: tên, thời gian sử dụng, bên giao, từng tệp xuất ra với số bản ghi và mã băm mà hệ thống cũ nêu, bảng chuyển đổi và ngày của danh mục mà mã đơn vị theo. Nằm ở archive.json trong thư mục bàn giao.
 */
export interface ArchiveManifest {
  /**
   * Mã của hệ thống trong bộ chuẩn này.
   */
  readonly system: Code
  readonly names: Names
  /**
   * true: hồ sơ mẫu, không có thật.
   */
  readonly sample: boolean
  /**
   * Thời gian hệ thống được sử dụng.
   */
  readonly inUse: SpanDates
  readonly handover: ArchiveHandover
  /**
   * Bảng chuyển đổi data/mappings/<code>.json; null khi hồ sơ không có bảng số liệu.
   */
  readonly mapping: Code | null
  /**
   * Ngày của danh mục mà mã đơn vị theo, khi tệp không nêu ngày riêng.
   */
  readonly listDate: IsoDate
  /**
   * Mức chia sẻ: public được công khai; internal chỉ trong cơ quan nhà nước; restricted chỉ người được giao.
   */
  readonly sharing: 'public' | 'internal' | 'restricted'
  /**
   * Tổng số bản ghi mà hệ thống cũ nêu; null khi không nêu.
   */
  readonly records: number | null
  /**
   * Các tệp xuất ra; tệp không có ở đây không thuộc hồ sơ.
   *
   * @minItems 1
   * @maxItems 100000
   */
  readonly files: readonly ArchiveFileStated[]
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Một tệp như hệ thống cũ kê khai.
 *
 * This interface was referenced by `ArchiveManifest`'s JSON-Schema
 * via the `definition` "file".
 */
export interface ArchiveFileStated {
  readonly path: ArchivePath
  readonly kind: ArchiveFileKind
  /**
   * Số bản ghi mà hệ thống cũ nêu; null khi không nêu.
   */
  readonly records: number | null
  /**
   * Mã băm mà hệ thống cũ nêu; null khi không nêu.
   */
  readonly sha256: FileHash | null
  /**
   * Tên của báo cáo, lời văn, tệp kèm theo.
   */
  readonly title?: ShortText
  /**
   * Mã đơn vị mà tệp thuộc về, như hệ thống cũ ghi.
   */
  readonly unit?: UnitCode
  readonly period?: PeriodId
  /**
   * Ngày của danh mục mà mã trong tệp theo, khi khác ngày chung của hồ sơ.
   */
  readonly listDate?: IsoDate
}
/**
 * Một dòng của data/bodies/<list>.csv: một phiên bản của một cơ quan, đơn vị báo cáo. Các dòng của một định danh nằm liền nhau. Ô trống là chữ rỗng.
 */
export interface BodyRow {
  /**
   * Định danh của cơ quan trong bộ chuẩn này; không dùng lại.
   */
  readonly id: UnitId
  /**
   * Mã định danh điện tử của cơ quan; rỗng khi chưa biết.
   */
  readonly identifier: string
  /**
   * Loại cơ quan, như ở chế độ báo cáo.
   */
  readonly kind: Code
  readonly level: Level
  readonly name: ShortText
  readonly nameEn?: ShortText | ''
  /**
   * Định danh cơ quan cấp trên; rỗng khi không có hoặc chưa biết.
   */
  readonly parent: UnitId | ''
  /**
   * Đơn vị hành chính mà cơ quan phụ trách.
   */
  readonly territory: UnitId
  /**
   * Ngày bắt đầu; rỗng là chưa rõ.
   */
  readonly validFrom: IsoDate | ''
  /**
   * Ngày không còn hiệu lực; rỗng là đang hoạt động.
   */
  readonly validTo: IsoDate | ''
  /**
   * Định danh các cơ quan tiếp nhận, cách nhau bằng |.
   */
  readonly successors: string
  /**
   * true khi dòng do bộ chuẩn này lập để làm mẫu, không phải danh sách chính thức.
   */
  readonly sample?: 'true' | ''
  /**
   * Nguồn của dòng, nhất là của mã định danh.
   */
  readonly source?: ShortText | ''
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
   * Trạng thái; rỗng là vận hành theo ngày operating. Sự kiện proposed, adopted không cắt số liệu.
   */
  readonly status?: ChangeStatus | ''
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
  readonly changeStatus?: ChangeStatus
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
  readonly home?: HomeFigures
  /**
   * Ngưỡng do văn bản quy định: chỉ tiêu, mức thấp nhất hoặc cao nhất, văn bản. Không có văn bản thì không có ngưỡng.
   *
   * @maxItems 200
   */
  readonly thresholds?: readonly Threshold[]
  /**
   * Biểu trưng của cơ quan ở đầu mọi trang, tính từ tệp cấu hình; không có thì chỉ in tên.
   */
  readonly logo?: string
  /**
   * Hình nhỏ trên thẻ của trình duyệt, tính từ tệp cấu hình.
   */
  readonly favicon?: string
  /**
   * Bản công khai hay bản nội bộ.
   */
  readonly audience?: 'public' | 'internal'
  readonly map?: BoundarySetting
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
 * Số liệu chính ở trang đầu: chỉ tiêu đã công bố, và ô của biểu thống kê trong đợt báo cáo mới nhất.
 */
export interface HomeFigures {
  /**
   * Mã chỉ tiêu, theo thứ tự hiển thị.
   *
   * @maxItems 12
   */
  readonly indicators?: readonly Code[]
  /**
   * Ô của biểu: dòng và cột ghi số của kỳ báo cáo.
   *
   * @maxItems 12
   */
  readonly cells?: readonly HomeCell[]
}
export interface HomeCell {
  readonly form: Code
  readonly row: string
  readonly column: string
}
export interface Threshold {
  readonly indicator: Code
  readonly atLeast?: DecimalText
  readonly atMost?: DecimalText
  readonly source: string
}
/**
 * Tệp ranh giới chính thức để vẽ bản đồ; không có thì chỉ vẽ sơ đồ ô.
 */
export interface BoundarySetting {
  /**
   * Đường dẫn tới tệp GeoJSON hoặc TopoJSON, tính từ tệp cấu hình này.
   */
  readonly boundaries: string
  /**
   * Thuộc tính của mỗi đối tượng ghi định danh đơn vị trong sổ đơn vị.
   */
  readonly idProperty: string
  /**
   * Ai chịu trách nhiệm về ranh giới, in dưới bản đồ.
   */
  readonly source: Names
}
/**
 * Một biểu, một kỳ, một địa bàn, một cách tính địa giới: số liệu từng ô kèm dấu phân biệt, độ đầy đủ, nguồn, đối chiếu và kết quả kiểm tra.
 */
export interface ConsolidatedReportRecord {
  readonly schemaVersion: '1.0.0'
  /**
   * true khi có số liệu mẫu.
   */
  readonly sample: boolean
  /**
   * Định danh phiên bản biểu.
   */
  readonly form: Code
  readonly regime: Code
  readonly calendar: Code
  readonly period: PeriodId
  /**
   * Các ngày của kỳ theo lịch của chế độ.
   */
  readonly window: WindowDates
  readonly basis: SeriesBasis
  /**
   * Đơn vị có địa bàn được tổng hợp.
   */
  readonly unit: UnitId
  /**
   * Các đơn vị có địa giới thay đổi trong kỳ.
   *
   * @maxItems 20000
   */
  readonly transitional: readonly UnitId[]
  /**
   * @maxItems 60
   */
  readonly coverage: readonly ReporterCoverage[]
  /**
   * Báo cáo đã dùng.
   *
   * @maxItems 1000000
   */
  readonly submissions: readonly UsedSubmission[]
  /**
   * Các tập nguồn: đơn vị@tỷ trọng, cách nhau bằng |; ? là chưa biết tỷ trọng.
   *
   * @maxItems 1000000
   */
  readonly sourceSets: readonly string[]
  /**
   * @maxItems 20000
   */
  readonly units: readonly ConsolidatedUnitRecord[]
  /**
   * Nhóm đơn vị khép kín: số của từng đơn vị chỉ biết trong khoảng, tổng của nhóm thì chính xác.
   *
   * @maxItems 20000
   */
  readonly groups: readonly ConsolidatedGroupRecord[]
  /**
   * @maxItems 1000000
   */
  readonly comparisons: readonly ConsolidatedComparison[]
  /**
   * Kế hoạch, dự báo và thực hiện của cùng một số liệu đặt cạnh nhau, kèm tỷ lệ thực hiện kế hoạch; không nêu khi biểu không có kế hoạch và dự báo.
   *
   * @maxItems 200000
   */
  readonly scenarios?: readonly ScenarioRecord[]
  /**
   * @maxItems 1000000
   */
  readonly findings: readonly Finding[]
}
export interface ReporterCoverage {
  readonly reporter: Code
  readonly level: Level
  /**
   * Số đơn vị phải có số liệu.
   */
  readonly expected: number
  /**
   * Số đơn vị không thiếu ngày nào.
   */
  readonly complete: number
  /**
   * Số ngày × đơn vị phải có.
   */
  readonly daysExpected: number
  readonly daysReceived: number
  /**
   * @maxItems 10000
   */
  readonly gaps: readonly CoverageGapRecord[]
}
export interface CoverageGapRecord {
  readonly from: IsoDate
  /**
   * Ngày đầu tiên không còn thiếu.
   */
  readonly to: IsoDate
  /**
   * @minItems 1
   * @maxItems 20000
   */
  readonly units: readonly UnitId[]
}
export interface UsedSubmission {
  readonly sha256: string
  readonly file: ShortText
  readonly subject: UnitId
  readonly reporter: Code | null
  readonly period: PeriodId
  readonly edition: Edition | null
  readonly listDate: IsoDate
  readonly covers: 'life' | 'period'
}
export interface ConsolidatedUnitRecord {
  readonly unit: UnitId
  readonly code: UnitCode
  readonly name: ShortText
  readonly level: Level
  /**
   * Danh mục đơn vị mà số liệu đứng trên.
   */
  readonly listDate: IsoDate
  /**
   * Các ngày của kỳ mà số liệu bao gồm.
   */
  readonly window: WindowDates
  /**
   * @maxItems 200000
   */
  readonly figures: readonly ConsolidatedFigureRecord[]
}
export interface ConsolidatedFigureRecord {
  /**
   * Mã số dòng của biểu.
   */
  readonly row: string
  /**
   * Số thứ tự cột.
   */
  readonly column: string
  /**
   * Tên dòng trong nhóm dòng lặp; không nêu ở dòng cố định.
   */
  readonly key?: ShortText
  /**
   * Chỉ tiêu của ô; không nêu khi ô không phải số liệu của chỉ tiêu nào.
   */
  readonly indicator?: Code
  /**
   * Phần của chỉ tiêu: trục=giá trị, cách nhau bằng dấu chấm phẩy; không nêu là toàn bộ.
   */
  readonly breakdown?: string
  /**
   * Kỳ của số liệu so với kỳ báo cáo; không nêu là kỳ này.
   */
  readonly of?: 'previous' | 'samePeriodLastYear' | 'yearOfThis' | 'yearBefore'
  readonly scenario?: Scenario
  /**
   * Trạng thái; none khi không có giá trị (bị từ chối hoặc chỉ có khoảng).
   */
  readonly state: 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential' | 'none'
  readonly value: DecimalText | null
  /**
   * Giá trị bằng chữ.
   */
  readonly text?: ShortText
  readonly method: FigureMethod
  readonly status: ObsStatus
  readonly reason: FigureReason
  /**
   * Phần chắc chắn đã biết; không nêu khi bằng value hoặc không có.
   */
  readonly known?: DecimalText
  readonly lower?: DecimalText
  readonly upper?: DecimalText
  /**
   * Cách ghép các kỳ của từng đơn vị: asSent: một báo cáo; sum: cộng; last, first: kỳ cuối, kỳ đầu; max, min; cumulative: lũy kế từ đầu năm hoặc từ ngày lập đơn vị; recomputed: tính lại từ ô khác.
   */
  readonly overTime: 'asSent' | 'sum' | 'last' | 'first' | 'max' | 'min' | 'cumulative' | 'recomputed'
  /**
   * Kỳ của các báo cáo đã dùng.
   *
   * @maxItems 100
   */
  readonly periods: readonly PeriodId[]
  /**
   * Số nguồn phải có.
   */
  readonly expected: number
  /**
   * Số nguồn đã nhận đủ.
   */
  readonly received: number
  /**
   * Phần tỷ trọng của các nguồn thiếu; không nêu là 0.
   */
  readonly missingWeight?: ShareText
  /**
   * Số thứ tự trong sourceSets, đếm từ 0; null khi không có nguồn.
   */
  readonly sources: number | null
  /**
   * Các ô cùng đơn vị mà ô này được tính từ đó; không nêu khi ghép từ báo cáo.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly madeOf?: readonly PlaceOfForm[]
  /**
   * Có khi ô là thương của hai ô trong madeOf: hệ số nhân; không nêu là tổng của các ô đó.
   */
  readonly factor?: string
  readonly repeats?: RepeatedFigure
  /**
   * Các sự kiện sắp xếp đã đi qua; không nêu là không có.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly changes?: readonly ChangeId[]
}
/**
 * Một ô của biểu.
 *
 * This interface was referenced by `ConsolidatedReportRecord`'s JSON-Schema
 * via the `definition` "placeOfForm".
 */
export interface PlaceOfForm {
  /**
   * Mã số dòng của biểu.
   */
  readonly row: string
  /**
   * Số thứ tự cột.
   */
  readonly column: string
  /**
   * Tên dòng trong nhóm dòng lặp; không nêu ở dòng cố định.
   */
  readonly key?: ShortText
}
/**
 * Cột của kỳ trước: kỳ và ô đã tổng hợp mà ô này lấy lại.
 */
export interface RepeatedFigure {
  readonly period: PeriodId
  readonly place: PlaceOfForm
}
export interface ConsolidatedGroupRecord {
  /**
   * @minItems 2
   * @maxItems 1000
   */
  readonly members: readonly UnitId[]
  readonly listDate: IsoDate
  readonly window: WindowDates
  /**
   * @maxItems 200000
   */
  readonly totals: readonly GroupTotal[]
}
export interface GroupTotal {
  readonly row: string
  readonly column: string
  readonly key?: ShortText
  readonly value: DecimalText
}
export interface ConsolidatedComparison {
  /**
   * parent: đơn vị cấp trên tự báo cáo; wholePeriod: báo cáo cả kỳ so với các kỳ ngắn; earlierPeriod: cột kỳ trước so với kỳ trước đã tổng hợp; coversPeriod: số cả kỳ của đơn vị mới so với phần đơn vị cũ đã gửi; backCast: số nguồn tự quy đổi.
   */
  readonly kind: 'parent' | 'wholePeriod' | 'earlierPeriod' | 'coversPeriod' | 'backCast'
  readonly unit: UnitId
  readonly period: PeriodId
  readonly row: string
  readonly column: string
  readonly key?: ShortText
  readonly sent: DecimalText
  readonly ours: DecimalText
  readonly difference: DecimalText
  readonly verdict: 'equal' | 'withinTolerance' | 'differs'
}
export interface ScenarioRecord {
  readonly unit: UnitId
  readonly row: string
  readonly key?: ShortText
  readonly indicator: Code
  readonly breakdown?: string
  /**
   * Kế hoạch của kỳ này hay của cả năm; kế hoạch năm được so với số lũy kế khi biểu có số lũy kế.
   */
  readonly of: 'this' | 'yearOfThis'
  readonly plan: DecimalText | null
  readonly forecast: DecimalText | null
  readonly actual: DecimalText | null
  /**
   * Thực hiện so với kế hoạch, phần trăm; null khi không tính được.
   */
  readonly rate: DecimalText | null
  /**
   * Vì sao không có tỷ lệ: lý do của số liệu bị từ chối, hoặc no-plan, no-actual: thiếu một vế; no-number: không phải số; estimated: chỉ là ước tính; plan-not-positive: kế hoạch không lớn hơn 0.
   */
  readonly because?: Code
}
/**
 * Một dòng của data/contacts/<list>.csv: một cách liên hệ với một cơ quan, đơn vị báo cáo. Ô trống là chữ rỗng.
 */
export interface ContactRow {
  /**
   * Định danh của cơ quan trong data/bodies, hoặc <loại>@<đơn vị>.
   */
  readonly body: UnitId
  /**
   * Cách liên hệ: thư điện tử, điện thoại, fax, địa chỉ gửi thư, trang thông tin.
   */
  readonly channel: 'email' | 'phone' | 'fax' | 'post' | 'web'
  /**
   * Địa chỉ hoặc số, viết đủ để dùng ngay; điện thoại viết +84….
   */
  readonly value: ShortText
  /**
   * Tên người được liên hệ; rỗng khi là của cơ quan. Liên hệ của một người không bao giờ công khai.
   */
  readonly person: ShortText | ''
  /**
   * public: được công khai; internal: chỉ trong cơ quan nhà nước.
   */
  readonly sharing: 'public' | 'internal'
  /**
   * Ngày bắt đầu dùng; rỗng là chưa rõ.
   */
  readonly validFrom: IsoDate | ''
  /**
   * Ngày không còn dùng; rỗng là đang dùng.
   */
  readonly validTo: IsoDate | ''
  /**
   * true khi dòng do bộ chuẩn này lập để làm mẫu.
   */
  readonly sample?: 'true' | ''
  /**
   * Nguồn của dòng.
   */
  readonly source?: ShortText | ''
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
 * Một JSON Feed 1.1 do `chitieu obligations --feed` lập: mỗi mục là một hạn nộp của một biểu, kỳ, đợt nộp và nơi nhận; phần cho máy nằm ở _due.
 */
export interface DueFeed {
  readonly version: 'https://jsonfeed.org/version/1.1'
  readonly title: ShortText
  readonly language: 'vi' | 'en'
  readonly _due: DueFeedHead
  /**
   * Theo ngày hạn, rồi theo định danh.
   *
   * @maxItems 100000
   */
  readonly items: readonly DueFeedItem[]
}
export interface DueFeedHead {
  readonly schemaVersion: '1.0.0'
  /**
   * Ngày lập: cơ quan nộp, nơi nhận nêu như vào ngày này.
   */
  readonly asOf: IsoDate
  /**
   * Đơn vị mà nguồn tin được lập cho; null là tất cả.
   */
  readonly unit: DueFeedUnit | null
  /**
   * Những báo cáo phải nộp chưa có ngày hạn, nên không thành mục.
   *
   * @maxItems 10000
   */
  readonly withoutDay: readonly DueFeedWithoutDay[]
}
export interface DueFeedUnit {
  readonly id: UnitId
  readonly name: ShortText
}
export interface DueFeedWithoutDay {
  readonly form: Code
  readonly period: PeriodId
  readonly delivery: Code
  /**
   * Vì sao chưa có ngày: nguồn không nêu, danh sách ngày nghỉ chưa đến, theo sự kiện, thường xuyên.
   */
  readonly why: 'notStated' | 'workingDays' | 'event' | 'continuous'
  readonly reports: number
}
export interface DueFeedItem {
  /**
   * Không đổi qua các lần lập; khác nhau theo đơn vị mà nguồn tin được lập cho.
   */
  readonly id: string
  readonly title: ShortText
  readonly content_text: LongText
  /**
   * Mã biểu.
   *
   * @maxItems 1
   */
  readonly tags: readonly Code[]
  readonly _due: DueFeedDue
}
export interface DueFeedDue {
  /**
   * Ngày cuối cùng còn đúng hạn.
   */
  readonly date: IsoDate
  readonly regime: Code
  /**
   * Mã biểu.
   */
  readonly form: Code
  /**
   * Định danh phiên bản biểu có hiệu lực cuối kỳ; null khi không có.
   */
  readonly version: Code | null
  readonly period: PeriodId
  /**
   * Các ngày của kỳ theo lịch của chế độ.
   */
  readonly window: WindowDates
  readonly delivery: Code
  /**
   * Bản số liệu; null khi chế độ không nêu.
   */
  readonly edition: Edition | null
  /**
   * Nơi nhận; null khi nguồn không nêu.
   */
  readonly receiver: DueFeedBody | null
  /**
   * Các cơ quan phải nộp; rỗng khi chưa rõ ai nộp.
   *
   * @maxItems 20000
   */
  readonly senders: readonly DueFeedBody[]
  /**
   * Các đơn vị có số liệu.
   *
   * @maxItems 20000
   */
  readonly subjects: readonly UnitId[]
  /**
   * Số báo cáo phải nộp.
   */
  readonly reports: number
}
/**
 * Một cơ quan nộp hoặc nhận.
 *
 * This interface was referenced by `DueFeed`'s JSON-Schema
 * via the `definition` "body".
 */
export interface DueFeedBody {
  readonly id: UnitId
  /**
   * Mã định danh điện tử; rỗng khi chưa biết.
   */
  readonly identifier: string
  readonly name: ShortText
  /**
   * Thư điện tử công khai của cơ quan.
   *
   * @maxItems 50
   */
  readonly emails: readonly ShortText[]
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
 * Một phiên bản của một biểu mẫu: phần đầu, cây cột, các dòng, mỗi ô nhập gắn với chỉ tiêu, phân tổ, kỳ, bản số liệu, kịch bản; các quan hệ; chữ ký. Mỗi phiên bản một tệp data/forms/<id>.json.
 */
export interface Form {
  /**
   * Mã biểu và phiên bản: <code>-<version>.
   */
  readonly id: Code
  /**
   * Mã biểu do bộ chuẩn này đặt; các phiên bản của một biểu dùng chung.
   */
  readonly code: Code
  readonly version: string
  /**
   * Tên biểu.
   */
  readonly names: Names
  /**
   * true: biểu do bộ chuẩn này lập, không phải biểu chính thức.
   */
  readonly ownComposition: boolean
  /**
   * Chế độ báo cáo có biểu này.
   */
  readonly regime: Code
  readonly head: FormHead
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly columns: readonly FormColumnNode[]
  /**
   * Phần chung của mọi ô số liệu.
   */
  readonly defaults?: FormCellPart
  /**
   * @minItems 1
   * @maxItems 2000
   */
  readonly rows: readonly FormRow[]
  /**
   * @maxItems 200
   */
  readonly relations: readonly FormRelation[]
  /**
   * Các chỗ ký, từ trái sang phải.
   *
   * @maxItems 6
   */
  readonly signatures: readonly Names[]
  readonly print: FormPrint
  /**
   * Ghi chú cho người điền biểu.
   *
   * @maxItems 30
   */
  readonly guidance?: readonly Texts[]
  /**
   * Thời gian hiệu lực của phiên bản biểu.
   */
  readonly validity: SpanDates
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Phần đầu biểu.
 */
export interface FormHead {
  /**
   * Biểu số; null với biểu do bộ chuẩn lập.
   */
  readonly number: ShortText | null
  readonly instrument: IssuingInstrument | null
  /**
   * Đơn vị báo cáo.
   */
  readonly reporter: Names
  /**
   * Đơn vị nhận báo cáo.
   *
   * @maxItems 10
   */
  readonly receivers: readonly Names[]
  /**
   * @minItems 1
   * @maxItems 9
   */
  readonly periodKinds: readonly Periodicity[]
  /**
   * true: in dòng (Từ ngày … đến ngày …).
   */
  readonly fromTo: boolean
  /**
   * Đơn vị tính in ở đầu biểu; null khi có cột đơn vị tính, khi mỗi cột một đơn vị hoặc khi nguồn không nêu.
   */
  readonly measureLine: Names | null
  /**
   * Chữ in ở mục ngày nhận báo cáo.
   */
  readonly receivedOn?: Names
}
/**
 * Văn bản ban hành biểu hoặc chế độ, và hiệu lực của nó theo nguồn.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "issuingInstrument".
 */
export interface IssuingInstrument {
  readonly number: ShortText
  readonly clause?: ShortText
  readonly standing: InstrumentStanding
  /**
   * Văn bản sau mà nguồn nêu.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly later?: readonly LaterInstrument[]
  readonly note?: Texts
}
export interface LaterInstrument {
  readonly number: ShortText
  readonly from: IsoDate | null
}
/**
 * Nhóm cột dưới một tiêu đề gộp.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "columnGroup".
 */
export interface FormColumnGroup {
  readonly kind: 'group'
  readonly heading: Names
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly columns: readonly FormColumnNode[]
}
/**
 * Một cột của biểu.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "column".
 */
export interface FormColumn {
  readonly kind: 'column'
  /**
   * Chỉ số cột ở dòng chỉ số (A, B, 1, 2…).
   */
  readonly index: FormReference
  /**
   * Chữ in ở dòng chỉ số khi khác `index`, ví dụ 1=(2+3+4).
   */
  readonly printedIndex?: string
  readonly heading: Names
  /**
   * number: số thứ tự; label: tên dòng; code: mã số; measure: đơn vị tính; due: thời hạn; value: số liệu; note: chữ tự do.
   */
  readonly role: 'number' | 'label' | 'code' | 'measure' | 'due' | 'value' | 'note'
  /**
   * Bề rộng gợi ý, tính bằng số ký tự.
   */
  readonly width?: number
  readonly cell?: FormCellPart
  readonly guidance?: Texts
}
/**
 * Phần của một ô do cột, dòng hoặc riêng ô quyết định. Một ô là hợp của: mặc định của biểu, cột, dòng, riêng ô; phần sau thay phần trước, các giá trị phân tổ thì ghép lại theo trục.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "cellPart".
 */
export interface FormCellPart {
  /**
   * Chỉ tiêu của ô.
   */
  readonly indicator?: Code
  /**
   * Phần của chỉ tiêu theo phân tổ.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly parts?: readonly BreakdownValue[]
  /**
   * Phiên bản định nghĩa khi nhiều định nghĩa cùng hiệu lực.
   */
  readonly definition?: string
  /**
   * Kỳ của số liệu so với kỳ báo cáo: kỳ này, kỳ liền trước, cùng kỳ năm trước, cả năm chứa kỳ này, cả năm trước. Không nêu là kỳ này.
   */
  readonly period?: 'this' | 'previous' | 'samePeriodLastYear' | 'yearOfThis' | 'yearBefore'
  /**
   * Bản số liệu; không nêu là bản của đợt nộp.
   */
  readonly edition?: Edition
  /**
   * false: ô không phải số liệu của chỉ tiêu nào (tỷ lệ so sánh giữa các cột); phần chỉ tiêu của dòng không áp dụng cho ô này.
   */
  readonly bound?: boolean
  readonly scenario?: Scenario
  /**
   * true: lũy kế từ đầu năm đến hết kỳ.
   */
  readonly cumulative?: boolean
  /**
   * input: người báo cáo nhập; computed: tính từ ô khác, không nhập tay; fixed: giá trị cho sẵn ở `value`; notApplicable: ô không áp dụng, in x; note: chữ tự do, không phải số liệu. Không nêu là input.
   */
  readonly entry?: 'input' | 'computed' | 'fixed' | 'notApplicable' | 'note'
  /**
   * Giá trị cho sẵn của ô fixed.
   */
  readonly value?: DecimalText
  /**
   * Kiểu dữ liệu; không nêu là number.
   */
  readonly type?: 'number' | 'yesNo' | 'text' | 'date'
  /**
   * Đơn vị tính của ô khi khác đơn vị tính của chỉ tiêu.
   */
  readonly measure?: Code
  /**
   * Số chữ số thập phân được nhập; không nêu là của chỉ tiêu.
   */
  readonly decimals?: number
  /**
   * false: được để trống; không nêu là bắt buộc.
   */
  readonly required?: boolean
  /**
   * Trạng thái được nhập thay cho số; không nêu là nil và missing.
   *
   * @maxItems 5
   */
  readonly states?: readonly ValueState[]
}
/**
 * Một dòng cố định có mã số.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "fixedRow".
 */
export interface FormFixedRow {
  readonly kind: 'fixed'
  /**
   * Mã số của dòng; không đổi khi dòng đổi chỗ.
   */
  readonly code: FormReference
  /**
   * false khi biểu không in mã số này.
   */
  readonly codePrinted?: boolean
  readonly label: Names
  /**
   * true: cả dòng được để trống; đã điền một ô thì phải điền đủ.
   */
  readonly optional?: boolean
  /**
   * Nhiệm vụ của chế độ mà dòng này theo dõi.
   */
  readonly task?: FormReference
  readonly cell?: FormCellPart
  /**
   * @minItems 1
   * @maxItems 40
   */
  readonly cells?: readonly FormCellOverride[]
  /**
   * Số thứ tự in ở cột STT.
   */
  readonly number?: string
  /**
   * Bậc thụt vào của tên dòng.
   */
  readonly indent?: number
  /**
   * Thời gian dòng này có trên biểu; không nêu là suốt phiên bản biểu.
   */
  readonly validity?: SpanDates
  /**
   * Hướng dẫn điền dòng này.
   */
  readonly guidance?: Texts
}
/**
 * Phần riêng của ô ở một cột của dòng.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "cellOverride".
 */
export interface FormCellOverride {
  readonly column: FormReference
  readonly cell: FormCellPart
}
/**
 * Dòng lặp: mỗi mục của một danh mục là một dòng.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "repeatRow".
 */
export interface FormRepeatRow {
  readonly kind: 'repeat'
  /**
   * Mã của nhóm dòng, dùng trong quan hệ.
   */
  readonly code: FormReference
  readonly label: Names
  readonly key: FormRowKey
  readonly minimum: number
  readonly cell?: FormCellPart
  /**
   * Số thứ tự in ở cột STT.
   */
  readonly number?: string
  /**
   * Bậc thụt vào của tên dòng.
   */
  readonly indent?: number
  /**
   * Thời gian dòng này có trên biểu; không nêu là suốt phiên bản biểu.
   */
  readonly validity?: SpanDates
  /**
   * Hướng dẫn điền dòng này.
   */
  readonly guidance?: Texts
}
/**
 * Mỗi giá trị của một trục phân tổ; `open`: trục chưa đủ danh mục nên người báo cáo tự ghi tên.
 */
export interface BreakdownKey {
  readonly list: 'breakdown'
  readonly breakdown: Code
  readonly open: boolean
}
/**
 * Mỗi đơn vị hành chính ở một cấp, thuộc địa bàn của cơ quan báo cáo, theo danh mục của ngày cuối kỳ.
 */
export interface UnitKey {
  readonly list: 'units'
  readonly level: Level
}
/**
 * Mỗi cơ quan thuộc một loại, trong phạm vi của cơ quan báo cáo.
 */
export interface BodyKey {
  readonly list: 'bodies'
  readonly bodyKind: Code
}
/**
 * Dòng tiêu đề, không có số liệu.
 *
 * This interface was referenced by `Form`'s JSON-Schema
 * via the `definition` "headingRow".
 */
export interface FormHeadingRow {
  readonly kind: 'heading'
  readonly label: Names
  /**
   * Số thứ tự in ở cột STT.
   */
  readonly number?: string
  /**
   * Bậc thụt vào của tên dòng.
   */
  readonly indent?: number
  /**
   * Thời gian dòng này có trên biểu; không nêu là suốt phiên bản biểu.
   */
  readonly validity?: SpanDates
  /**
   * Hướng dẫn điền dòng này.
   */
  readonly guidance?: Texts
}
/**
 * Chia theo: tổng bằng cộng các phần; nhiều cách chia cùng đúng.
 */
export interface FormPartition {
  readonly kind: 'partition'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  readonly total: FormReference
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly parts: readonly FormReference[]
  readonly breakdown?: Code
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * Số học: `total` = cộng `parts` trừ `minus`.
 */
export interface FormSum {
  readonly kind: 'sum'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  readonly total: FormReference
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly parts: readonly FormReference[]
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly minus?: readonly FormReference[]
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * Trong đó: mỗi phần không lớn hơn `whole`, không bắt buộc cộng lại bằng.
 */
export interface FormSubset {
  readonly kind: 'subset'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  readonly whole: FormReference
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly parts: readonly FormReference[]
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * Tổng `left` không lớn hơn tổng `right`.
 */
export interface FormAtMost {
  readonly kind: 'atMost'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly left: readonly FormReference[]
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly right: readonly FormReference[]
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * Số đầu kỳ ở `opening` bằng số cuối kỳ ở `closing` của báo cáo kỳ liền trước, trên cùng địa bàn.
 */
export interface FormCarryOver {
  readonly kind: 'carryOver'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  readonly opening: FormReference
  readonly closing: FormReference
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * `result` = `numerator` ÷ `denominator` × `factor`; không nhập tay.
 */
export interface FormRatio {
  readonly kind: 'ratio'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  readonly result: FormReference
  readonly numerator: FormReference
  readonly denominator: FormReference
  readonly factor: DecimalText
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity?: IssueSeverity
}
/**
 * Giới hạn giá trị, kể cả hai đầu.
 */
export interface FormRange {
  readonly kind: 'range'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly of: readonly FormReference[]
  readonly minimum?: DecimalText
  readonly maximum?: DecimalText
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity: IssueSeverity
}
/**
 * Mức thay đổi tối đa (%) so với kỳ gốc, trên cùng địa bàn.
 */
export interface FormChangeLimit {
  readonly kind: 'changeLimit'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly of: readonly FormReference[]
  readonly against: 'previousPeriod' | 'samePeriodLastYear'
  readonly percent: DecimalText
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity: IssueSeverity
}
/**
 * Không giảm so với kỳ trước trong cùng năm.
 */
export interface FormNonDecreasing {
  readonly kind: 'nonDecreasing'
  /**
   * Quan hệ giữa các cột (đúng ở mọi dòng) hay giữa các dòng (đúng ở mọi cột số liệu).
   */
  readonly axis: 'columns' | 'rows'
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly of: readonly FormReference[]
  /**
   * Chỉ xét ở các dòng (khi quan hệ giữa cột) hoặc các cột (khi quan hệ giữa dòng) này; không nêu là tất cả.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly only?: readonly FormReference[]
  readonly severity: IssueSeverity
}
/**
 * Khổ giấy và chiều in.
 */
export interface FormPrint {
  readonly paper: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
}
export interface GenericValidation {
  readonly id: string
  readonly type: 'validation'
  readonly event: GenericEvent
  readonly rule: GenericRule
  readonly data: GenericData
  /**
   * Giá trị của phép kiểm tra: 1 thỏa, 0 không thỏa, NA không kiểm tra được.
   */
  readonly value: '0' | '1' | 'NA'
}
export interface GenericEvent {
  readonly time: string
  readonly actor: ShortText
  readonly agent?: ShortText
  readonly trigger?: ShortText
}
export interface GenericRule {
  /**
   * Bộ quy tắc và phiên bản.
   */
  readonly language: ShortText
  /**
   * Mã của phép kiểm tra.
   */
  readonly expression: string
  readonly severity: 'error' | 'warning' | 'information'
  readonly description: string
  readonly explanation?: string
}
export interface GenericData {
  /**
   * @minItems 1
   * @maxItems 100000
   */
  readonly source: readonly Key[]
  /**
   * @minItems 1
   * @maxItems 100000
   */
  readonly target: readonly Key[]
  readonly description: string
}
export interface GenericAggregation {
  readonly id: string
  readonly type: 'aggregation'
  readonly event: GenericEvent
  readonly aggregate: GenericAggregate
  readonly data: GenericData
  readonly value: string
}
export interface GenericAggregate {
  readonly language: ShortText
  readonly expression: string
  readonly description: string
}
/**
 * Bàn giao số liệu qua một sự kiện sắp xếp: phải có, có, thiếu, trùng; tổng của đơn vị cũ bằng tổng sau quy đổi; số chuyển kỳ; giải trình; mã băm trước và sau; người giao, người nhận.
 */
export interface HandoverRecord {
  readonly schemaVersion: '1.0.0'
  /**
   * true khi có số liệu mẫu.
   */
  readonly sample: boolean
  /**
   * Sự kiện, văn bản hoặc ngày sắp xếp.
   */
  readonly change: ChangeId
  /**
   * Địa bàn; null là toàn bộ.
   */
  readonly within: UnitId | null
  /**
   * Ngày đầu tiên của các đơn vị mới.
   */
  readonly day: IsoDate
  /**
   * @maxItems 10000
   */
  readonly instruments: readonly HandoverInstrument[]
  /**
   * Đơn vị cũ ở cấp trên cùng của sự kiện.
   *
   * @maxItems 20000
   */
  readonly former: readonly HandoverUnit[]
  /**
   * Đơn vị mới ở cấp trên cùng của sự kiện.
   *
   * @maxItems 20000
   */
  readonly current: readonly HandoverUnit[]
  /**
   * Số đơn vị cũ và mới theo cấp.
   *
   * @maxItems 20
   */
  readonly units: readonly LevelCount[]
  /**
   * equal: không còn gì phải giải trình; explained: mọi chênh lệch đã có giải trình; open: còn chênh lệch chưa giải trình.
   */
  readonly verdict: 'equal' | 'explained' | 'open'
  readonly counts: HandoverCounts
  /**
   * @maxItems 1000
   */
  readonly forms: readonly HandoverForm[]
  /**
   * @maxItems 100000
   */
  readonly carriedOver: readonly CarriedOver[]
  /**
   * Từng nhóm đơn vị cũ và mới nối với nhau.
   *
   * @maxItems 20000
   */
  readonly sections: readonly HandoverSection[]
  /**
   * Báo cáo được bàn giao, với mã băm của tệp đã nhận.
   *
   * @maxItems 1000000
   */
  readonly files: readonly HandedFile[]
  /**
   * Tệp còn lỗi nên không được bàn giao.
   *
   * @maxItems 1000000
   */
  readonly refused: readonly RefusedFile[]
  /**
   * Báo cáo đã đọc nhưng không phải của đơn vị cũ.
   */
  readonly others: number
  /**
   * SHA-256 của bảng kê manifest-sha256.txt các tệp được bàn giao.
   */
  readonly manifest: string
  readonly signoff: SignoffRecord | null
  /**
   * @maxItems 1000000
   */
  readonly findings: readonly Finding[]
}
export interface HandoverInstrument {
  readonly id: ChangeId
  readonly number: ShortText | null
  readonly changes: number
}
/**
 * Một đơn vị với tên vào ngày cuối cùng trước, hoặc ngày đầu tiên sau khi sắp xếp.
 *
 * This interface was referenced by `HandoverRecord`'s JSON-Schema
 * via the `definition` "unit".
 */
export interface HandoverUnit {
  readonly unit: UnitId
  readonly code: UnitCode
  readonly name: ShortText
  readonly level: Level
}
export interface LevelCount {
  readonly level: Level
  readonly former: number
  readonly current: number
}
export interface HandoverCounts {
  readonly reports: ReportCounts
  readonly totals: TotalCounts
  readonly carriedOver: CarriedCounts
  readonly matters: MatterCounts
}
export interface ReportCounts {
  readonly expected: number
  readonly present: number
  readonly missing: number
  readonly duplicate: number
  readonly heldByCurrent: number
  readonly refused: number
  /**
   * Báo cáo thuộc loại kỳ không có báo cáo nào trong hồ sơ, và không có số ở báo cáo kỳ khác.
   */
  readonly absent: number
}
export interface TotalCounts {
  readonly equal: number
  readonly explained: number
  readonly open: number
  readonly notAdditive: number
}
export interface CarriedCounts {
  readonly equal: number
  readonly explained: number
  readonly open: number
  readonly waiting: number
}
/**
 * Việc cần giải trình.
 */
export interface MatterCounts {
  readonly explained: number
  readonly open: number
}
export interface HandoverForm {
  /**
   * Mã biểu.
   */
  readonly form: Code
  readonly regime: Code
  readonly calendar: Code
  /**
   * Ngày đầu tiên được đối chiếu.
   */
  readonly from: IsoDate
  /**
   * @maxItems 1000
   */
  readonly periods: readonly HandoverPeriod[]
  /**
   * Loại kỳ mà chế độ yêu cầu nhưng không có báo cáo nào trong hồ sơ.
   *
   * @maxItems 60
   */
  readonly absent: readonly AbsentDelivery[]
}
export interface HandoverPeriod {
  readonly period: PeriodId
  readonly window: WindowDates
  /**
   * Kỳ chứa ngày sắp xếp.
   */
  readonly containsDay: boolean
  /**
   * @maxItems 60
   */
  readonly reporters: readonly HandoverReports[]
  /**
   * SHA-256 của bản tổng hợp đã quy đổi (tệp consolidated/…); null khi không có báo cáo nào.
   */
  readonly record: string | null
  /**
   * @maxItems 1000000
   */
  readonly totals: readonly HandoverTotal[]
  /**
   * @maxItems 1000000
   */
  readonly undecided: readonly UndecidedUnit[]
  /**
   * Số mà đơn vị tự báo cáo khác với số tổng hợp.
   *
   * @maxItems 1000000
   */
  readonly comparisons: readonly HandoverComparison[]
}
export interface HandoverReports {
  readonly reporter: Code
  readonly level: Level
  /**
   * Báo cáo đơn vị cũ phải gửi đến ngày kết thúc.
   */
  readonly expected: number
  readonly present: number
  /**
   * Đơn vị cũ có số của kỳ nằm trong báo cáo cả kỳ của đơn vị mới.
   */
  readonly heldByCurrent: number
  /**
   * @maxItems 1000000
   */
  readonly missing: readonly MissingReport[]
  /**
   * @maxItems 1000000
   */
  readonly duplicate: readonly DuplicateReport[]
}
export interface MissingReport {
  readonly unit: UnitId
  readonly code: UnitCode
  readonly name: ShortText
  readonly from: IsoDate
  /**
   * Ngày đầu tiên không còn thiếu.
   */
  readonly to: IsoDate
  readonly verdict: 'equal' | 'explained' | 'open' | 'notAdditive'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
export interface DuplicateReport {
  readonly unit: UnitId
  readonly code: UnitCode
  readonly name: ShortText
  /**
   * @minItems 1
   * @maxItems 1000
   */
  readonly files: readonly ShortText[]
  readonly verdict: 'equal' | 'explained' | 'open' | 'notAdditive'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
export interface HandoverTotal {
  /**
   * Cấp của các đơn vị mới mà tổng đứng trên, hoặc cấp đã kết thúc.
   */
  readonly level: Level
  /**
   * Mã số dòng của biểu.
   */
  readonly row: string
  /**
   * Số thứ tự cột.
   */
  readonly column: string
  /**
   * Tên dòng trong nhóm dòng lặp; không nêu ở dòng cố định.
   */
  readonly key?: ShortText
  readonly indicator?: Code
  /**
   * Phần của chỉ tiêu: trục=giá trị, cách nhau bằng dấu chấm phẩy.
   */
  readonly breakdown?: string
  /**
   * Tổng các ô mà đơn vị cũ đã gửi; null khi không thuộc loại cộng được.
   */
  readonly former: DecimalText | null
  /**
   * Chia theo đơn vị cũ cấp trên cùng.
   *
   * @maxItems 200
   */
  readonly formerBy?: readonly FormerAmount[]
  /**
   * Tổng các ô mà đơn vị mới tự gửi cho phần còn lại của kỳ chứa ngày sắp xếp.
   */
  readonly own: DecimalText | null
  /**
   * Tổng giá trị trên đơn vị mới sau khi quy đổi; null khi bị che vì bảo mật.
   */
  readonly current: DecimalText | null
  /**
   * Phần chắc chắn đã biết của những số chỉ có khoảng hoặc không đưa ra số.
   */
  readonly known: DecimalText | null
  /**
   * Giữ ở đơn vị cấp khác (cấp đã kết thúc).
   */
  readonly kept: DecimalText | null
  /**
   * Chưa phân bổ giữa các đơn vị mới.
   */
  readonly unallocated: DecimalText | null
  /**
   * Chưa rõ thuộc đơn vị nào.
   */
  readonly unresolved: DecimalText | null
  /**
   * former + own − (current + known + kept + unallocated + unresolved); null khi không so được.
   */
  readonly difference: DecimalText | null
  /**
   * Số báo cáo thiếu hoặc trùng nên không có trong tổng.
   */
  readonly silent: number
  /**
   * equal: khớp; explained: chênh lệch có giải trình; open: chênh lệch chưa giải trình (hoặc tổng còn thiếu báo cáo); notAdditive: không thuộc loại cộng được.
   */
  readonly verdict: 'equal' | 'explained' | 'open' | 'notAdditive'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
export interface FormerAmount {
  readonly unit: UnitId
  readonly value: DecimalText
}
export interface UndecidedUnit {
  readonly level: Level
  readonly unit: UnitId
  /**
   * kept: giữ ở đơn vị cấp khác; unallocated: chưa phân bổ; unresolved: chưa rõ nơi nhận.
   */
  readonly kind: 'kept' | 'unallocated' | 'unresolved'
  /**
   * Đơn vị đang giữ số; null khi chưa rõ.
   */
  readonly holder: UnitId | null
  /**
   * Các đơn vị mới có thể nhận.
   *
   * @maxItems 1000
   */
  readonly candidates: readonly UnitId[]
  /**
   * @maxItems 1000000
   */
  readonly amounts: readonly UndecidedAmount[]
}
export interface UndecidedAmount {
  /**
   * Mã số dòng của biểu.
   */
  readonly row: string
  /**
   * Số thứ tự cột.
   */
  readonly column: string
  /**
   * Tên dòng trong nhóm dòng lặp; không nêu ở dòng cố định.
   */
  readonly key?: ShortText
  readonly value: DecimalText
}
export interface HandoverComparison {
  readonly kind: 'parent' | 'wholePeriod' | 'earlierPeriod' | 'coversPeriod' | 'backCast'
  readonly unit: UnitId
  readonly period: PeriodId
  /**
   * Mã số dòng của biểu.
   */
  readonly row: string
  /**
   * Số thứ tự cột.
   */
  readonly column: string
  /**
   * Tên dòng trong nhóm dòng lặp; không nêu ở dòng cố định.
   */
  readonly key?: ShortText
  readonly indicator?: Code
  readonly sent: DecimalText
  readonly ours: DecimalText
  readonly difference: DecimalText
  readonly verdict: 'equal' | 'explained' | 'open' | 'notAdditive'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
export interface AbsentDelivery {
  readonly periodKind: Periodicity
  /**
   * @maxItems 1000
   */
  readonly periods: readonly PeriodId[]
  /**
   * Báo cáo mà chế độ yêu cầu trong các kỳ đó.
   */
  readonly expected: number
  /**
   * Trong đó có số ở báo cáo của kỳ khác.
   */
  readonly elsewhere: number
}
export interface CarriedOver {
  readonly form: Code
  readonly level: Level
  /**
   * Ngày số cuối kỳ của đơn vị cũ thành số đầu kỳ của đơn vị mới.
   */
  readonly day: IsoDate | null
  /**
   * @maxItems 20000
   */
  readonly former: readonly UnitId[]
  /**
   * @maxItems 20000
   */
  readonly current: readonly UnitId[]
  /**
   * Đơn vị chưa có báo cáo cuối kỳ hoặc đầu kỳ.
   *
   * @maxItems 20000
   */
  readonly silent: readonly UnitId[]
  /**
   * @maxItems 10000
   */
  readonly lines: readonly CarriedLine[]
  /**
   * waiting: đơn vị mới chưa có báo cáo kỳ đầu.
   */
  readonly verdict: 'equal' | 'explained' | 'open' | 'waiting'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
export interface CarriedLine {
  readonly row: string | null
  readonly key?: ShortText
  /**
   * Cột hoặc dòng đầu kỳ.
   */
  readonly opening: string
  readonly closing: string
  /**
   * Số cuối kỳ của các đơn vị cũ.
   */
  readonly closed: DecimalText
  /**
   * Số đầu kỳ của các đơn vị mới.
   */
  readonly opened: DecimalText
  readonly difference: DecimalText
}
export interface HandoverSection {
  readonly level: Level
  /**
   * @maxItems 20000
   */
  readonly changes: readonly ChangeId[]
  /**
   * @maxItems 1000
   */
  readonly instruments: readonly ChangeId[]
  /**
   * @maxItems 20000
   */
  readonly former: readonly UnitId[]
  /**
   * @maxItems 20000
   */
  readonly current: readonly UnitId[]
  readonly reports: SectionReports
  readonly totals: SectionTotals
}
export interface SectionReports {
  readonly expected: number
  readonly present: number
  readonly missing: number
  readonly duplicate: number
}
export interface SectionTotals {
  readonly compared: number
  readonly differing: number
}
export interface HandedFile {
  readonly file: ShortText
  readonly sha256: string
  readonly form: Code
  readonly unit: UnitId
  readonly reporter: Code | null
  readonly period: PeriodId
  readonly edition: Edition | null
  /**
   * counted: có trong tổng; compared: chỉ để so với báo cáo chi tiết hơn; duplicate: trùng, không tính; superseded: đã có bản tốt hơn thay; notOwed: cơ quan không phải gửi biểu này.
   */
  readonly use: 'counted' | 'compared' | 'duplicate' | 'superseded' | 'notOwed'
}
export interface RefusedFile {
  readonly file: ShortText
  readonly sha256: string
  readonly errors: number
  /**
   * @minItems 1
   * @maxItems 1000
   */
  readonly codes: readonly Code[]
  readonly verdict: 'equal' | 'explained' | 'open' | 'notAdditive'
  /**
   * Số thứ tự của giải trình trong signoff.explanations, đếm từ 1; null khi không có.
   */
  readonly explanation: number | null
}
/**
 * Một tệp data/signoff/<sự kiện>.json hoặc <sự kiện>@<địa bàn>.json: ai giao, ai nhận, giải trình chênh lệch, mã băm bên giao đã ghi. Trang in chỉ hiện hồ sơ này, không thu thập.
 */
export interface SignoffRecord {
  /**
   * Sự kiện, văn bản hoặc ngày sắp xếp.
   */
  readonly change: ChangeId
  /**
   * Địa bàn; null là toàn bộ.
   */
  readonly within: UnitId | null
  /**
   * true khi người ký và giải trình là mẫu.
   */
  readonly sample: boolean
  readonly note?: Texts
  /**
   * @maxItems 10000
   */
  readonly explanations: readonly HandoverExplanation[]
  /**
   * Bên giao.
   *
   * @maxItems 100
   */
  readonly handedOverBy: readonly HandoverParty[]
  /**
   * Bên nhận.
   *
   * @maxItems 100
   */
  readonly receivedBy: readonly HandoverParty[]
  /**
   * Bên chứng kiến.
   *
   * @maxItems 100
   */
  readonly witnesses: readonly HandoverParty[]
  /**
   * Nơi ký; null khi để trống.
   */
  readonly place: Names | null
  /**
   * Ngày ký; null khi để trống.
   */
  readonly date: IsoDate | null
  /**
   * Mã băm của bảng kê tệp do bên giao ghi; null khi không ghi.
   */
  readonly manifest: DossierManifest | null
  /**
   * Tệp và mã băm do bên giao ghi; rỗng khi không kê từng tệp.
   *
   * @maxItems 1000000
   */
  readonly files: readonly DossierFile[]
}
export interface HandoverExplanation {
  readonly of: ExplainedMatter
  readonly text: Texts
  /**
   * Người hoặc cơ quan giải trình.
   */
  readonly by: Names
}
/**
 * Giải trình cho chênh lệch nào: mọi trường nêu ở đây phải khớp.
 */
export interface ExplainedMatter {
  /**
   * missing: thiếu báo cáo; duplicate: gửi trùng; refused: tệp bị từ chối; total: tổng trước và sau; carriedOver: số chuyển kỳ; comparison: số tự báo cáo.
   */
  readonly kind?: 'missing' | 'duplicate' | 'refused' | 'total' | 'carriedOver' | 'comparison'
  /**
   * Mã biểu.
   */
  readonly form?: Code
  readonly period?: PeriodId
  readonly indicator?: Code
  readonly unit?: UnitId
  readonly row?: string
  readonly column?: string
  readonly file?: ShortText
}
/**
 * Một người của một bên.
 *
 * This interface was referenced by `SignoffRecord`'s JSON-Schema
 * via the `definition` "party".
 */
export interface HandoverParty {
  /**
   * Họ tên; null khi để trống chờ ký.
   */
  readonly name: ShortText | null
  /**
   * Chức vụ hoặc tư cách.
   */
  readonly role: Names
  /**
   * Cơ quan của người ký.
   */
  readonly agency: Names
  /**
   * Đơn vị hành chính của cơ quan; null khi không thuộc đơn vị nào.
   */
  readonly unit: UnitId | null
}
export interface DossierManifest {
  readonly files: number
  readonly sha256: string
}
export interface DossierFile {
  readonly file: ShortText
  readonly sha256: string
}
/**
 * Một dòng của data/holidays/<nước>.csv: những ngày cơ quan nhà nước nghỉ hoặc làm bù, và khoảng thời gian mà danh mục đã ghi đủ. Ngày from tính vào, ngày to không tính; to để trống là chưa hết.
 */
export interface HolidayRow {
  readonly from: IsoDate
  readonly to: IsoDate | ''
  /**
   * settled: khoảng đã ghi đủ ngày nghỉ và ngày làm bù; weeklyRest: nghỉ hằng tuần; holiday: nghỉ lễ, tết, kể cả nghỉ bù; dayOff: ngày làm việc được hoán đổi thành ngày nghỉ; workedInstead: ngày nghỉ hằng tuần phải làm bù.
   */
  readonly kind: 'settled' | 'weeklyRest' | 'holiday' | 'dayOff' | 'workedInstead'
  /**
   * Thứ nghỉ hằng tuần theo ISO, cách nhau bằng dấu cách: 6 là thứ Bảy, 7 là Chủ nhật; chỉ ghi ở dòng weeklyRest.
   */
  readonly weekdays: string
  readonly nameVi: ShortText
  readonly nameEn: ShortText
  readonly source: ShortText
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
 * Một dòng của ledger.ndjson: một việc đã làm với một báo cáo đã gửi, với số liệu của một biểu và kỳ, hoặc với một gói dữ liệu gửi đi. Sổ chỉ ghi thêm; mỗi mục mang mã băm của mục trước, nên sửa một chữ là lộ.
 */
export interface LedgerEntry {
  /**
   * Số thứ tự, từ 1, không cách.
   */
  readonly seq: number
  /**
   * Mã băm của mục trước; mục đầu ghi 64 số 0.
   */
  readonly previous: HashText
  /**
   * Số mục còn lại của cùng một lần ghi; một lần ghi có đủ mọi mục hoặc không có mục nào.
   */
  readonly remaining: number
  /**
   * Thời điểm, có độ lệch giờ.
   */
  readonly at: string
  /**
   * Người làm.
   */
  readonly by: ShortText
  /**
   * Lý do; rỗng khi không cần.
   */
  readonly why: LongText | ''
  readonly act: LedgerAct
  /**
   * SHA-256 của mục này, không kể trường hash.
   */
  readonly hash: HashText
}
/**
 * Đã nhận một báo cáo; tệp có nhiều báo cáo thì mỗi báo cáo một mục.
 */
export interface ReceivedAct {
  readonly kind: 'received'
  /**
   * Tệp đã gửi, theo mã SHA-256 của nội dung.
   */
  readonly submission: HashText
  /**
   * Tên tệp như khi gửi.
   */
  readonly file: string
  /**
   * Ngày nhận.
   */
  readonly day: IsoDate
  readonly declared: LedgerDeclared
  /**
   * Báo cáo gì; null khi tệp chưa cho biết.
   */
  readonly report: LedgerReport | null
  /**
   * Lần sửa; 0 là lần đầu.
   */
  readonly revision: number
  /**
   * Tệp mà bản sửa này thay; null khi không phải bản sửa.
   */
  readonly replaces: HashText | null
}
/**
 * Điều người nhận khai về tệp, để tệp được đọc lại đúng như lần đầu.
 *
 * This interface was referenced by `LedgerEntry`'s JSON-Schema
 * via the `definition` "ledgerDeclared".
 */
export interface LedgerDeclared {
  readonly form?: ShortText
  readonly unit?: ShortText
  readonly period?: PeriodId
  readonly listDate?: IsoDate
  readonly edition?: Edition
  readonly covers?: 'life' | 'period'
  /**
   * Cách viết số.
   */
  readonly locale?: 'vi' | 'en' | 'machine'
  /**
   * Bảng chuyển đổi hệ thống cũ, trong data/mappings.
   */
  readonly mapping?: Code
}
/**
 * Báo cáo của ai, biểu nào, kỳ nào, bản nào.
 *
 * This interface was referenced by `LedgerEntry`'s JSON-Schema
 * via the `definition` "ledgerReport".
 */
export interface LedgerReport {
  /**
   * Mã biểu.
   */
  readonly form: Code
  /**
   * Phiên bản biểu.
   */
  readonly version: ShortText
  readonly period: PeriodId
  /**
   * Đơn vị có số liệu; rỗng khi chưa xác định.
   */
  readonly subject: UnitId | ''
  /**
   * Loại cơ quan gửi; null khi không nêu.
   */
  readonly reporter: ShortText | null
  /**
   * Bản số liệu; null khi chế độ không nêu.
   */
  readonly edition: Edition | null
  /**
   * Ngày của danh mục đơn vị.
   */
  readonly listDate: IsoDate
  /**
   * life: phần kỳ mà đơn vị tồn tại; period: cả kỳ.
   */
  readonly covers: 'life' | 'period'
}
/**
 * Đã kiểm tra một tệp: số kết quả theo mức và lý do đã ghi cho cảnh báo.
 */
export interface CheckedAct {
  readonly kind: 'checked'
  /**
   * Tệp đã gửi, theo mã SHA-256 của nội dung.
   */
  readonly submission: HashText
  /**
   * Phiên bản bộ quy tắc.
   */
  readonly ruleSet: ShortText
  /**
   * Số lỗi.
   */
  readonly errors: number
  /**
   * Số cảnh báo.
   */
  readonly warnings: number
  /**
   * Số cảnh báo chưa có lý do.
   */
  readonly unexplained: number
  /**
   * Số lưu ý.
   */
  readonly notes: number
  /**
   * Lý do ghi cho từng cảnh báo.
   *
   * @maxItems 20000
   */
  readonly reasons: readonly WarningReason[]
}
/**
 * Lý do ghi cho một cảnh báo.
 */
export interface WarningReason {
  readonly code: Code
  /**
   * Ô hoặc vùng; rỗng là cả tệp.
   */
  readonly place: string
  readonly reason: string
}
/**
 * Đã chấp nhận một tệp.
 */
export interface AcceptedAct {
  readonly kind: 'accepted'
  /**
   * Tệp đã gửi, theo mã SHA-256 của nội dung.
   */
  readonly submission: HashText
}
/**
 * Đã trả lại một tệp, kèm lý do.
 */
export interface ReturnedAct {
  readonly kind: 'returned'
  /**
   * Tệp đã gửi, theo mã SHA-256 của nội dung.
   */
  readonly submission: HashText
  /**
   * Lý do trả lại.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly reasons: readonly LongText[]
}
/**
 * Một báo cáo đã được bản sửa thay.
 */
export interface ReplacedAct {
  readonly kind: 'replaced'
  /**
   * Tệp đã gửi, theo mã SHA-256 của nội dung.
   */
  readonly submission: HashText
  /**
   * Bản sửa.
   */
  readonly successor: HashText
  readonly report: LedgerReport
}
/**
 * Một bước trong trình tự phê duyệt số liệu của một biểu và kỳ.
 */
export interface ApprovedAct {
  readonly kind: 'approved'
  /**
   * Mã biểu.
   */
  readonly form: Code
  readonly period: PeriodId
  /**
   * Bản số liệu; null là mọi bản.
   */
  readonly edition: Edition | null
  /**
   * Vai trò ở bước này.
   */
  readonly role: Code
}
/**
 * Đã chốt số liệu của một biểu và kỳ.
 */
export interface ClosedAct {
  readonly kind: 'closed'
  /**
   * Mã biểu.
   */
  readonly form: Code
  readonly period: PeriodId
  /**
   * Bản số liệu; null là mọi bản.
   */
  readonly edition: Edition | null
}
/**
 * Đã mở chốt số liệu của một biểu và kỳ; lý do ở `why`.
 */
export interface ReopenedAct {
  readonly kind: 'reopened'
  /**
   * Mã biểu.
   */
  readonly form: Code
  readonly period: PeriodId
  /**
   * Bản số liệu; null là mọi bản.
   */
  readonly edition: Edition | null
}
/**
 * Nơi nhận đã có đủ một gói dữ liệu.
 */
export interface TransmittedAct {
  readonly kind: 'transmitted'
  /**
   * Gói dữ liệu, theo mã của gói.
   */
  readonly package: HashText
  /**
   * Nơi nhận: mã hồ sơ kết nối.
   */
  readonly receiver: Code
  /**
   * Khoá chống trùng của lần gửi.
   */
  readonly key: HashText
  /**
   * Số byte.
   */
  readonly bytes: number
  /**
   * Định danh của gói: nơi nhận/chế độ/biểu/kỳ/đơn vị/bản.
   */
  readonly externalIdentifier: ShortText
}
/**
 * Nơi nhận đã trả lời về một gói dữ liệu.
 */
export interface AnsweredAct {
  readonly kind: 'answered'
  /**
   * Gói dữ liệu, theo mã của gói.
   */
  readonly package: HashText
  /**
   * Nơi nhận: mã hồ sơ kết nối.
   */
  readonly receiver: Code
  /**
   * Kết quả.
   */
  readonly outcome: 'accepted' | 'rejected' | 'pending'
  /**
   * Lý do.
   *
   * @maxItems 1000
   */
  readonly reasons: readonly AnswerReason[]
  /**
   * Số phiếu trả lời; null khi nơi nhận chưa quyết định.
   */
  readonly receipt: ShortText | null
  /**
   * SHA-256 của thông điệp trạng thái, lưu nguyên văn trong objects.
   */
  readonly receiptHash: HashText
}
/**
 * Một lý do của nơi nhận, như nơi nhận ghi.
 */
export interface AnswerReason {
  /**
   * Mã lý do.
   */
  readonly code: ShortText
  /**
   * Lời của nơi nhận.
   */
  readonly message: LongText
}
/**
 * Mã chỉ tiêu, mã đơn vị, đơn vị tính và cách trình bày của một hệ thống cũ, chuyển sang bộ chuẩn này. Mỗi hệ thống một tệp data/mappings/<code>.json. Mã không có ở đây là một phát hiện, không bỏ qua.
 */
export interface Mapping {
  readonly code: Code
  readonly names: Names
  /**
   * true: hệ thống mẫu, không có thật.
   */
  readonly sample: boolean
  /**
   * Cơ quan chủ quản; null khi là mẫu hoặc chưa biết.
   */
  readonly owner: Names | null
  /**
   * Biểu mà bảng trình bày theo, khi bảng là một biểu.
   */
  readonly form?: Code
  readonly validity: SpanDates
  /**
   * Danh mục đơn vị mà mã đơn vị của hệ thống theo.
   */
  readonly listDate: IsoDate
  readonly locale: MappingLocale
  /**
   * Trang tính hoặc bảng, dòng tiêu đề, và ý nghĩa từng cột.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly tables: readonly MappingTable[]
  /**
   * Đơn vị tính như hệ thống viết.
   *
   * @maxItems 100
   */
  readonly measures: readonly MappedMeasure[]
  /**
   * Mã chỉ tiêu của hệ thống. `indicator` null: chưa có chỉ tiêu tương ứng, kèm lý do.
   *
   * @minItems 1
   * @maxItems 2000
   */
  readonly indicators: readonly MappedIndicator[]
  /**
   * Mã đơn vị của hệ thống khi khác mã của danh mục; mã không có ở đây được đọc là mã của danh mục `listDate`.
   *
   * @maxItems 20000
   */
  readonly units: readonly MappedUnit[]
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Cách viết số và ngày, khai báo chứ không đoán.
 */
export interface MappingLocale {
  readonly decimal: ',' | '.'
  readonly thousands: '.' | ',' | ' ' | ''
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
}
export interface MappingTable {
  readonly sheet: ShortText | null
  readonly headerRow: number | null
  readonly firstRow?: number
  /**
   * @minItems 1
   * @maxItems 200
   */
  readonly columns: readonly MappingColumn[]
}
/**
 * Một cột của bảng nguồn và ý nghĩa của nó.
 *
 * This interface was referenced by `Mapping`'s JSON-Schema
 * via the `definition` "mappingColumn".
 */
export interface MappingColumn {
  /**
   * Tên cột trong bảng nguồn.
   */
  readonly header?: ShortText
  /**
   * Chữ của cột khi bảng không có tên cột.
   */
  readonly letter?: string
  /**
   * unitCode, unitName, indicator, period, value, measure, listDate: trường của một dòng số liệu; title, text: tên và lời văn của một dòng lời văn.
   */
  readonly field?: 'unitCode' | 'unitName' | 'indicator' | 'period' | 'value' | 'measure' | 'listDate' | 'title' | 'text'
  /**
   * Chỉ số cột của biểu.
   */
  readonly formColumn?: FormReference
}
export interface MappedMeasure {
  readonly name: ShortText
  readonly measure: Code
}
export interface MappedIndicator {
  readonly code: ShortText
  readonly name: ShortText
  readonly indicator: Code | null
  /**
   * @minItems 1
   * @maxItems 8
   */
  readonly parts?: readonly BreakdownValue[]
  readonly scenario?: Scenario
  /**
   * Phiên bản định nghĩa mà hệ thống theo; null khi chưa rõ.
   */
  readonly definition?: string | null
  /**
   * Đơn vị tính của hệ thống; hệ số quy đổi chính xác lấy từ data/measures.json.
   */
  readonly measure: Code
  /**
   * Hệ số chính xác nhân thêm khi số của hệ thống không ở đơn vị tính nào có sẵn.
   */
  readonly factor?: Factor
  readonly validity: SpanDates
  readonly note?: Texts
}
export interface MappedUnit {
  readonly code: UnitCode
  readonly name?: ShortText
  readonly unit: UnitId
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
 * Phần lời của một báo cáo: của đơn vị nào, kỳ nào, theo đề cương phiên bản nào; vai trò của người viết, không phải tên người. data/outline-submissions/*.json.
 */
export interface OutlineSubmission {
  readonly schemaVersion: '1.0.0'
  readonly outline: Code
  readonly version: Code
  readonly unit: UnitId
  readonly listDate: IsoDate
  readonly period: PeriodId
  readonly edition: Edition | null
  /**
   * Vai trò của người viết.
   */
  readonly role: Code
  /**
   * true: văn bản mẫu.
   */
  readonly sample: boolean
  /**
   * @maxItems 200
   */
  readonly sections: readonly OutlineText[]
}
export interface OutlineText {
  readonly code: Code
  readonly text: string
}
/**
 * Đề cương phần lời của báo cáo định kỳ: các mục, tiêu đề, mục nói đến chỉ tiêu và biểu nào. Mỗi phiên bản một tệp data/outlines/<code>.json.
 */
export interface OutlineForm {
  readonly code: Code
  readonly version: Code
  readonly names: Names
  /**
   * true: đề cương do bộ chuẩn này lập, không phải đề cương chính thức.
   */
  readonly ownComposition: boolean
  readonly regime: Code | null
  /**
   * @maxItems 40
   */
  readonly legalBasis: readonly LegalReference[]
  /**
   * @minItems 1
   * @maxItems 9
   */
  readonly periodKinds: readonly Periodicity[]
  /**
   * @minItems 1
   * @maxItems 100
   */
  readonly sections: readonly OutlineSection[]
  readonly validity: SpanDates
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
/**
 * Một mục: tiêu đề và phần lời.
 *
 * This interface was referenced by `OutlineForm`'s JSON-Schema
 * via the `definition` "section".
 */
export interface OutlineSection {
  readonly code: Code
  readonly heading: Names
  /**
   * true: không được để trống.
   */
  readonly required: boolean
  /**
   * Số ký tự nhiều nhất.
   */
  readonly maxLength: number
  /**
   * Chỉ tiêu mà mục này nói đến.
   *
   * @maxItems 200
   */
  readonly indicators: readonly Code[]
  /**
   * Mã các biểu mà mục này nói đến.
   *
   * @maxItems 60
   */
  readonly forms: readonly Code[]
  readonly guidance?: Texts
}
/**
 * Gói gửi cho ai, gồm số liệu nào, là bản thứ mấy và thay gói nào. Nằm ở data/package.json của gói.
 */
export interface UploadPackage {
  readonly schemaVersion: '1.0.0'
  /**
   * Tên gói; cũng là thư mục gốc trong tệp nén.
   */
  readonly name: string
  readonly names: Names
  /**
   * true khi có số liệu mẫu.
   */
  readonly sample: boolean
  readonly scope: PackageScope
  /**
   * Bản thứ mấy, từ 1.
   */
  readonly revision: number
  /**
   * Gói bị thay: định danh và bản; null khi là bản đầu.
   */
  readonly replaces: ReplacedPackage | null
  /**
   * full: đủ mọi tệp; partial: chỉ tệp đã đổi so với gói gốc.
   */
  readonly coverage: 'full' | 'partial'
  /**
   * Của gói partial: gói gốc, tệp giữ nguyên và tệp không còn; null khi full.
   */
  readonly base: PackageBase | null
  /**
   * Các bảng số liệu.
   *
   * @maxItems 1000
   */
  readonly tables: readonly PackageTable[]
}
/**
 * Định danh: nơi nhận/chế độ/biểu/kỳ/đơn vị/bản; all khi gồm nhiều.
 */
export interface PackageScope {
  readonly receiver: string
  readonly regime: string
  readonly form: string
  readonly period: string
  readonly unit: string
}
export interface ReplacedPackage {
  readonly id: string
  readonly revision: number
}
export interface PackageBase {
  readonly id: string
  /**
   * @maxItems 1000000
   */
  readonly unchanged: readonly PackageFileRecord[]
  /**
   * @maxItems 1000000
   */
  readonly removed: readonly string[]
}
export interface PackageFileRecord {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}
export interface PackageTable {
  readonly code: Code
  readonly names: Names
  /**
   * Biểu; null khi là chuỗi chỉ tiêu.
   */
  readonly form: Code | null
  /**
   * Số dòng của bảng.
   */
  readonly figures: number
}
/**
 * Với mỗi gói tin và trường của một hồ sơ: có, thiếu, không gửi được, kèm số đếm. Tên trường của QCVN 125:2021/BTTTT không được công bố; kết quả này không phải tuyên bố phù hợp quy chuẩn.
 */
export interface PacketMapping {
  readonly schemaVersion: '1.0.0'
  readonly profile: Code
  readonly receiver: Code
  readonly conformance: 'none'
  readonly fieldNames: FieldClaim
  readonly statement: Texts
  readonly counts: MappingCounts
  /**
   * @minItems 13
   * @maxItems 13
   */
  readonly packets: readonly MappedPacket[]
  /**
   * @maxItems 100000
   */
  readonly findings: readonly Finding[]
}
/**
 * This interface was referenced by `PacketMapping`'s JSON-Schema
 * via the `definition` "counts".
 */
export interface MappingCounts {
  readonly matched: number
  readonly missing: number
  readonly notSent: number
  readonly withheld: number
  readonly packets: number
  readonly notSupported: number
}
/**
 * This interface was referenced by `PacketMapping`'s JSON-Schema
 * via the `definition` "packet".
 */
export interface MappedPacket {
  readonly packet: PacketName
  readonly supported: boolean
  readonly files: number
  readonly items: number
  /**
   * Số liệu không có giá trị mà nơi nhận không có trường nêu lý do: không gửi.
   */
  readonly withheld: number
  /**
   * @maxItems 1000
   */
  readonly fields: readonly MappedField[]
  /**
   * Có trong mô hình mà nơi nhận không có trường.
   *
   * @maxItems 2000
   */
  readonly notSent: readonly UnsentPath[]
}
/**
 * This interface was referenced by `PacketMapping`'s JSON-Schema
 * via the `definition` "field".
 */
export interface MappedField {
  /**
   * Tên trường của nơi nhận; danh sách con nối bằng dấu chấm; phần đầu gói bắt đầu bằng ^.
   */
  readonly name: string
  readonly path: string | null
  /**
   * matched: có giá trị; missing: nơi nhận cần mà không bản ghi nào có; unused: gói không có bản ghi.
   */
  readonly status: 'matched' | 'missing' | 'unused'
  readonly claim: FieldClaim
  readonly required: boolean
  readonly filled: number
  readonly blank: number
}
export interface UnsentPath {
  readonly path: string
  readonly items: number
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
 * Cách chuyển mô hình của bộ chuẩn thành các gói tin của một nơi nhận: phong bì, tên trường, kiểu, cách viết kỳ và ngày, bảng đổi mã. QCVN 125:2021/BTTTT nêu 13 gói tin; tên trường bên trong không được công bố, nên mỗi tên ở đây là đã biết (known) hoặc giả định (assumed) và không hồ sơ nào là tuyên bố phù hợp quy chuẩn. data/profiles/<code>.json.
 */
export interface Profile {
  /**
   * Mã hồ sơ, cũng là tên tệp.
   */
  readonly code: Code
  readonly names: Names
  readonly receiver: ProfileReceiver
  /**
   * Hồ sơ này là gì; phải nói rõ tên trường của quy chuẩn không được công bố.
   */
  readonly description: Texts
  /**
   * Luôn là none: không hồ sơ nào nói mình phù hợp QCVN 125:2021/BTTTT.
   */
  readonly conformance: 'none'
  /**
   * Tên trường nói chung đã biết hay giả định.
   */
  readonly fieldNames: FieldClaim
  readonly syntax: 'json' | 'xml'
  /**
   * Dấu thập phân.
   */
  readonly decimalMark: '.' | ','
  /**
   * JSON: số thập phân viết thành số hay thành chuỗi; dấu phẩy chỉ viết được thành chuỗi. Số nguyên luôn viết thành số.
   */
  readonly numbersAs: 'number' | 'text'
  /**
   * Trường không có giá trị: bỏ đi, hoặc null (JSON), phần tử rỗng (XML).
   */
  readonly blank: 'omit' | 'empty'
  readonly booleans: ProfileBooleans
  readonly dates: 'YYYY-MM-DD' | 'DD/MM/YYYY' | 'YYYYMMDD'
  /**
   * Cách viết kỳ theo loại kỳ; loại không nêu là không viết được.
   *
   * @minItems 1
   * @maxItems 9
   */
  readonly periods: readonly ProfilePeriodFormat[]
  /**
   * Số bản ghi nhiều nhất của một tệp.
   */
  readonly maxRows: number
  /**
   * @maxItems 60
   */
  readonly codes: readonly ProfileCodeMap[]
  /**
   * @minItems 1
   * @maxItems 13
   */
  readonly packets: readonly ProfilePacket[]
  /**
   * Gói tin nơi nhận không nhận.
   *
   * @maxItems 12
   */
  readonly notSupported: readonly PacketName[]
  readonly transport?: ProfileTransport
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
export interface ProfileReceiver {
  readonly code: Code
  readonly names: Names
}
/**
 * Chữ cho có, không; "true" và "false" trong JSON là giá trị logic.
 */
export interface ProfileBooleans {
  readonly yes: string
  readonly no: string
}
/**
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "periodFormat".
 */
export interface ProfilePeriodFormat {
  readonly kind: Periodicity
  /**
   * id: định danh kỳ của bộ chuẩn; YYYY MM DD Q (quý) H (nửa năm); chữ trong '' giữ nguyên.
   */
  readonly format: string
}
/**
 * Bảng đổi mã của bộ chuẩn sang mã của nơi nhận.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "codeMap".
 */
export interface ProfileCodeMap {
  readonly code: Code
  readonly claim?: FieldClaim
  /**
   * @minItems 1
   * @maxItems 2000
   */
  readonly pairs: readonly ProfileCodePair[]
}
export interface ProfileCodePair {
  readonly ours: string
  readonly theirs: string
}
/**
 * Một gói tin nơi nhận hỗ trợ: phong bì, các trường, tên tệp. Cách ghép này do hồ sơ đặt, không phải của quy chuẩn.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "packet".
 */
export interface ProfilePacket {
  readonly packet: PacketName
  /**
   * Tên phong bì đã biết hay giả định.
   */
  readonly claim: FieldClaim
  readonly envelope: ProfileEnvelope
  /**
   * @minItems 1
   * @maxItems 120
   */
  readonly fields: readonly ProfileField[]
  /**
   * Mẫu tên tệp: {form} {period} {basis} {table} {outline} {unit} {part}.
   */
  readonly file: string
  readonly note?: Texts
}
/**
 * Phong bì của gói: gốc, phần đầu, danh sách; root null chỉ dùng với JSON. Tên ở đây cũng không lấy từ quy chuẩn.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "envelope".
 */
export interface ProfileEnvelope {
  readonly root: string | null
  readonly header: ProfileHeader
  /**
   * Tên danh sách bản ghi.
   */
  readonly list: string
  /**
   * Tên phần tử của một bản ghi khi viết XML.
   */
  readonly item: string
}
/**
 * Phần đầu gói; name null: các trường đứng ngay trong gốc.
 */
export interface ProfileHeader {
  readonly name: string | null
  /**
   * @maxItems 60
   */
  readonly fields: readonly ProfileField[]
}
/**
 * Một trường: tên của nơi nhận lấy từ đâu trong mô hình, viết ra thế nào. Tên trường của quy chuẩn không được công bố; `claim` nói tên này đã biết hay giả định.
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "field".
 */
export interface ProfileField {
  /**
   * Tên trường của nơi nhận.
   */
  readonly name: string
  readonly path: string | null
  /**
   * Kiểu giá trị gửi đi; list: danh sách con có các trường ở `fields`.
   */
  readonly type: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'period' | 'code' | 'list'
  /**
   * true: nơi nhận không nhận bản ghi thiếu giá trị này.
   */
  readonly required: boolean
  /**
   * Tên trường này đã biết hay giả định; không nêu là như `fieldNames` của hồ sơ.
   */
  readonly claim?: FieldClaim
  /**
   * Bảng đổi mã dùng cho giá trị; không nêu là gửi mã của bộ chuẩn.
   */
  readonly codes?: Code
  /**
   * Số ký tự nhiều nhất.
   */
  readonly maxLength?: number
  /**
   * Biểu thức chính quy mà toàn bộ giá trị gửi đi phải khớp.
   */
  readonly pattern?: string
  /**
   * Tên phần tử của một mục trong danh sách con, khi viết XML.
   */
  readonly item?: string
  /**
   * Các trường của danh sách con.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly fields?: readonly ProfileField[]
  readonly note?: Texts
}
/**
 * Cách gửi đến nơi nhận (lệnh submit).
 *
 * This interface was referenced by `Profile`'s JSON-Schema
 * via the `definition` "transport".
 */
export interface ProfileTransport {
  /**
   * Địa chỉ gốc của nơi nhận.
   */
  readonly address: string
  /**
   * Đường gửi gói.
   */
  readonly submit: string
  /**
   * Đường hỏi trạng thái của một gói.
   */
  readonly status: string
  readonly authentication: BearerAuthentication | NoAuthentication
  /**
   * Nơi nhận đòi, nhận hay không nhận chữ ký rời.
   */
  readonly signature: 'required' | 'optional' | 'none'
  /**
   * Cỡ gói lớn nhất, tính bằng byte.
   */
  readonly maxBytes: number
  readonly timeouts: TransportTimeouts
  readonly retries: TransportRetries
}
export interface BearerAuthentication {
  readonly kind: 'bearer'
  /**
   * Tên biến môi trường giữ mã truy cập; mã không bao giờ nằm trong hồ sơ.
   */
  readonly secret: string
}
export interface NoAuthentication {
  readonly kind: 'none'
}
export interface TransportTimeouts {
  readonly connectSeconds: number
  readonly answerSeconds: number
}
export interface TransportRetries {
  readonly attempts: number
  readonly firstWaitSeconds: number
  readonly longestWaitSeconds: number
}
/**
 * Trả lời của nơi nhận về một gói dữ liệu: đã nhận bao nhiêu byte, chấp nhận, từ chối với lý do, hay còn xem xét.
 */
export interface ReceiptStatus {
  /**
   * Mã của gói dữ liệu.
   */
  readonly package: HashText
  /**
   * Định danh của gói: nơi nhận/chế độ/biểu/kỳ/đơn vị/bản.
   */
  readonly externalIdentifier: ShortText
  /**
   * Số byte của gói.
   */
  readonly bytes: number
  /**
   * Số byte nơi nhận đã có.
   */
  readonly offset: number
  /**
   * Kết quả; pending khi chưa đủ byte hoặc chưa quyết định.
   */
  readonly outcome: 'accepted' | 'rejected' | 'pending'
  /**
   * Lý do từ chối.
   *
   * @maxItems 1000
   */
  readonly reasons: readonly ReceiptReason[]
  /**
   * Thời điểm quyết định; null khi chưa quyết định.
   */
  readonly receivedAt: string | null
  /**
   * Số phiếu: nơi nhận mẫu dùng SHA-256 của thông điệp khi trường này là null. null khi chưa quyết định.
   */
  readonly receipt: ShortText | null
}
/**
 * Một lý do.
 */
export interface ReceiptReason {
  /**
   * Mã lý do.
   */
  readonly code: ShortText
  /**
   * Lý do bằng lời.
   */
  readonly words: Texts
}
/**
 * Ai báo cáo biểu nào cho ai, kỳ nào, theo lịch nào, bản số liệu nào, hạn nào. Mỗi chế độ một tệp data/regimes/<code>.json.
 */
export interface Regime {
  readonly code: Code
  readonly names: Names
  /**
   * true: chế độ do bộ chuẩn này lập, không phải chế độ chính thức.
   */
  readonly ownComposition: boolean
  /**
   * Văn bản quy định chế độ và hiệu lực của nó theo nguồn.
   *
   * @maxItems 20
   */
  readonly instruments: readonly IssuingInstrument[]
  /**
   * Lịch quyết định ngày đầu, ngày cuối của kỳ.
   */
  readonly calendar: Code
  /**
   * Danh mục ngày nghỉ và ngày làm bù, data/holidays/<mã>.csv, dùng khi hạn tính theo ngày làm việc.
   */
  readonly holidays?: Code
  /**
   * Mã các biểu.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly forms: readonly Code[]
  /**
   * Cơ quan phải báo cáo. Cơ quan gửi báo cáo và đơn vị có số liệu là hai việc khác nhau.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly reporters: readonly RegimeReporter[]
  /**
   * Cơ quan nhận báo cáo.
   *
   * @maxItems 20
   */
  readonly receivers: readonly RegimeReceiver[]
  /**
   * Các đợt nộp: kỳ, bản số liệu, hạn.
   *
   * @maxItems 30
   */
  readonly deliveries: readonly Delivery[]
  readonly endedReporters: EndedReporters
  /**
   * Văn bản giao nhiệm vụ; number null khi nguồn không nêu số.
   *
   * @maxItems 40
   */
  readonly documents?: readonly TaskDocument[]
  /**
   * Các nhiệm vụ.
   *
   * @minItems 1
   * @maxItems 500
   */
  readonly tasks?: readonly Task[]
  readonly validity: SpanDates
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
export interface RegimeReporter {
  /**
   * Loại cơ quan.
   */
  readonly kind: Code
  readonly names: Names
  /**
   * Cấp của cơ quan; null khi nguồn không nêu.
   */
  readonly level: Level | null
  readonly validity: SpanDates
  /**
   * office: khối lượng công việc của chính cơ quan; territory: số liệu của địa bàn.
   */
  readonly scope: 'territory' | 'office'
  /**
   * Đơn vị có số liệu khi không phải chính cơ quan hay địa bàn của nó: cấp của các đơn vị được báo cáo.
   */
  readonly subject?: Level
  /**
   * Loại cơ quan nộp thay báo cáo còn nợ khi cả cấp của cơ quan này đã kết thúc; không nêu khi cấp chưa kết thúc hoặc nguồn không nói.
   */
  readonly afterEnd?: Code
  /**
   * @minItems 1
   * @maxItems 200
   */
  readonly forms: readonly Code[]
}
export interface RegimeReceiver {
  /**
   * Loại cơ quan.
   */
  readonly kind: Code
  readonly names: Names
  /**
   * Cấp của cơ quan; null khi nguồn không nêu.
   */
  readonly level: Level | null
  readonly validity: SpanDates
  /**
   * Loại cơ quan nhận thay khi nơi nhận đã kết thúc; null khi nơi nhận chưa kết thúc hoặc nguồn không nêu.
   */
  readonly afterEnd: Code | null
}
export interface Delivery {
  readonly id: Code
  readonly names: Names
  readonly periodKind: Periodicity
  /**
   * Bản số liệu của đợt; null khi nguồn không nêu.
   */
  readonly edition: Edition | null
  /**
   * Hạn nộp; null khi nguồn không nêu.
   */
  readonly due: DueRule | null
}
/**
 * Một ngày cố định trong năm báo cáo hoặc năm sau (25/6; ngày 20 tháng 02 năm sau).
 */
export interface DueInYear {
  readonly kind: 'inYear'
  readonly month: number
  readonly day: number
  readonly yearOffset: 0 | 1
}
/**
 * Số ngày sau khi hết kỳ.
 */
export interface DueAfterPeriod {
  readonly kind: 'afterPeriod'
  readonly days: number
  readonly dayKind: 'calendar' | 'working'
}
/**
 * Một ngày cụ thể: by là chậm nhất ngày đó, before là trước ngày đó.
 */
export interface DueDate {
  readonly kind: 'by' | 'before'
  readonly date: IsoDate
}
/**
 * Thường xuyên.
 */
export interface DueContinuous {
  readonly kind: 'continuous'
}
/**
 * Theo một sự kiện: số ngày sau sự kiện, hoặc null khi nguồn không nêu số ngày.
 */
export interface DueAfterEvent {
  readonly kind: 'afterEvent'
  readonly event: Names
  /**
   * after: sau sự kiện; upon: ngay khi; before: trước sự kiện.
   */
  readonly relation: 'after' | 'upon' | 'before'
  readonly days: number | null
}
/**
 * Báo cáo còn nợ của cơ quan, đơn vị đã kết thúc: successor: do đơn vị tiếp nhận nộp; province: giữ ở cấp tỉnh.
 */
export interface EndedReporters {
  readonly owedBy: 'successor' | 'province'
  readonly note?: Texts
}
export interface TaskDocument {
  readonly id: Code
  readonly names: Names
  readonly number: ShortText | null
  readonly date: IsoDate | null
}
/**
 * Một nhiệm vụ của chế độ, có thời hạn và chỉ tiêu tiến độ.
 *
 * This interface was referenced by `Regime`'s JSON-Schema
 * via the `definition` "task".
 */
export interface Task {
  readonly id: string
  readonly names: Names
  /**
   * Cơ quan chủ trì.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly responsible: readonly Names[]
  readonly due: DueRule
  /**
   * stated: nguồn nêu hạn; derived: suy ra từ ngày vận hành hoặc từ việc khác.
   */
  readonly dueOrigin: 'stated' | 'derived'
  readonly scope: TaskScope
  /**
   * Nhóm hệ thống hoặc công việc.
   */
  readonly system: Code
  /**
   * Chỉ tiêu tiến độ; “a / b” là tử số và mẫu số báo cáo riêng.
   *
   * @minItems 1
   * @maxItems 4
   */
  readonly progress: readonly TaskProgress[]
  /**
   * Nơi giao nhiệm vụ: văn bản của chế độ và mục.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly references: readonly TaskReference[]
  readonly note?: Texts
}
/**
 * Phạm vi: toàn quốc, hoặc các đơn vị (danh mục trước sắp xếp).
 */
export interface TaskScope {
  readonly nationwide: boolean
  /**
   * @maxItems 40
   */
  readonly units: readonly UnitId[]
}
/**
 * Đã làm trên phải làm; `fixedDenominator` khi mẫu số cho sẵn.
 */
export interface ProgressShare {
  readonly kind: 'share'
  readonly numerator: ProgressPart
  readonly denominator: ProgressPart
  readonly fixedDenominator?: DecimalText
}
/**
 * Một chỉ tiêu và phần của nó.
 *
 * This interface was referenced by `Regime`'s JSON-Schema
 * via the `definition` "progressPart".
 */
export interface ProgressPart {
  readonly indicator: Code
  /**
   * @minItems 1
   * @maxItems 4
   */
  readonly parts?: readonly BreakdownValue[]
}
/**
 * Một số hoặc có/không.
 */
export interface ProgressValue {
  readonly kind: 'value'
  readonly of: ProgressPart
}
/**
 * Văn bản và mục.
 *
 * This interface was referenced by `Regime`'s JSON-Schema
 * via the `definition` "taskReference".
 */
export interface TaskReference {
  readonly document: Code
  readonly clause?: ShortText
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
 * Mọi lần công bố, cũ nhất trước: mỗi bản gồm tệp nào, mã băm của từng tệp, lập từ nguồn nào và khác bản trước ở những số nào. Bản đã ghi không sửa, không xoá.
 */
export interface Releases {
  readonly schemaVersion: '1.0.0'
  /**
   * @maxItems 100000
   */
  readonly releases: readonly FrozenRelease[]
}
/**
 * This interface was referenced by `Releases`'s JSON-Schema
 * via the `definition` "release".
 */
export interface FrozenRelease {
  /**
   * Số thứ tự của lần công bố.
   */
  readonly id: string
  /**
   * Ngày của số liệu: ngày chốt muộn nhất của các đợt và của danh mục; không phải ngày chạy chương trình.
   */
  readonly date: IsoDate
  readonly title: Names
  /**
   * Những gì bản này được lập từ đó.
   *
   * @maxItems 10000
   */
  readonly sources: readonly ReleaseSource[]
  /**
   * Các tệp được giữ, theo đường dẫn; nội dung nằm ở objects/<sha256>, nén gzip.
   *
   * @maxItems 1000000
   */
  readonly files: readonly ReleaseFile[]
  /**
   * Các gói của bản này.
   *
   * @maxItems 10000
   */
  readonly packages: readonly ReleasePackage[]
  readonly difference: ReleaseDifference
}
/**
 * This interface was referenced by `Releases`'s JSON-Schema
 * via the `definition` "source".
 */
export interface ReleaseSource {
  readonly id: ShortText
  readonly name: ShortText
  /**
   * Ngày của số liệu nguồn; null là nguồn không ghi.
   */
  readonly date: IsoDate | null
  /**
   * SHA-256 của tệp, hoặc của bảng kê tệp khi nguồn là một thư mục.
   */
  readonly sha256: string
}
/**
 * This interface was referenced by `Releases`'s JSON-Schema
 * via the `definition` "file".
 */
export interface ReleaseFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}
/**
 * This interface was referenced by `Releases`'s JSON-Schema
 * via the `definition` "package".
 */
export interface ReleasePackage {
  /**
   * Mã của gói: mã băm hai bảng kê trong gói.
   */
  readonly id: string
  /**
   * SHA-256 của tệp zip.
   */
  readonly sha256: string
  readonly bytes: number
  readonly path: string
}
/**
 * Khác bản trước ở bao nhiêu số.
 *
 * This interface was referenced by `Releases`'s JSON-Schema
 * via the `definition` "difference".
 */
export interface ReleaseDifference {
  /**
   * Bản được so; null với bản đầu tiên, khi mọi số đều mới.
   */
  readonly against: string | null
  readonly new: number
  /**
   * Số có giá trị khác trước.
   */
  readonly revised: number
  /**
   * Số có giá trị như trước, nhưng cách tính hoặc trạng thái khác.
   */
  readonly changed: number
  readonly removed: number
  /**
   * Tệp kê từng số khác, trong số các tệp của bản.
   */
  readonly path: string
}
/**
 * Mỗi báo cáo phải gửi của một đợt và tình trạng của nó tính đến một ngày. Là tệp obligations.json của đợt.
 */
export interface ReportStatuses {
  readonly counts: ReportCounts1
  /**
   * @maxItems 1000000
   */
  readonly obligations: readonly ReportStatus[]
}
/**
 * Đến hạn = đã nhận + bị trả lại + còn thiếu + chưa rõ hạn + chưa đến hạn; đã nhận = đúng hạn + chậm + không rõ ngày.
 *
 * This interface was referenced by `RoundReport`'s JSON-Schema
 * via the `definition` "reportCounts".
 */
export interface ReportCounts1 {
  readonly due: number
  readonly received: number
  readonly onTime: number
  readonly late: number
  readonly undated: number
  readonly returned: number
  readonly missing: number
  readonly awaited: number
  readonly notYetDue: number
}
export interface ReportStatus {
  /**
   * Định danh: biểu/kỳ/lần nộp/cơ quan/đơn vị.
   */
  readonly id: string
  readonly regime: Code
  readonly form: Code
  /**
   * Phiên bản biểu có hiệu lực; null khi không có.
   */
  readonly version: Code | null
  readonly period: PeriodId
  readonly window: WindowDates
  readonly delivery: Code
  readonly edition: Edition | null
  /**
   * Đơn vị có số liệu.
   */
  readonly subject: UnitId
  /**
   * Loại cơ quan báo cáo.
   */
  readonly reporter: Code
  readonly body: string
  /**
   * Cơ quan nay phải gửi.
   *
   * @maxItems 1000
   */
  readonly owedBy: readonly string[]
  /**
   * @maxItems 1000
   */
  readonly receivers: readonly string[]
  readonly due: IsoDate | null
  /**
   * Vì sao không có ngày hạn.
   */
  readonly dueOpen: ('notStated' | 'workingDays' | 'event' | 'continuous') | null
  readonly scope: 'territory' | 'office'
  /**
   * life: đơn vị chỉ tồn tại một phần của kỳ.
   */
  readonly part: 'whole' | 'life'
  readonly days: WindowDates
  /**
   * Đơn vị tiếp nhận trong kỳ, báo cáo cả kỳ gồm cả những ngày này.
   *
   * @maxItems 1000
   */
  readonly coveredBy: readonly UnitId[]
  /**
   * Tình trạng tính đến ngày của danh sách.
   */
  readonly state: 'onTime' | 'late' | 'undated' | 'returned' | 'missing' | 'awaited' | 'notYetDue'
  /**
   * Ngày nhận báo cáo được tính.
   */
  readonly received: IsoDate | null
  readonly daysLate: number
  readonly isCovered: boolean
  /**
   * @maxItems 1000
   */
  readonly files: readonly string[]
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
  /**
   * Đơn vị tính của số đã tính, khi khác đơn vị tính của số công bố và không đưa về một đơn vị tính.
   */
  readonly oursMeasure?: Code
  readonly published: DecimalText | null
  /**
   * Số đã tính trừ số công bố, cùng đơn vị tính; không có khi không so sánh được.
   */
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
 * Kết quả của một đợt: bao nhiêu báo cáo đến hạn, đã nhận, đúng hạn, bị trả lại; bao nhiêu số chính xác, ước tính, chỉ biết trong khoảng, không xác định; còn bao nhiêu chênh lệch; và đường dẫn đến từng báo cáo tổng hợp, từng hồ sơ bàn giao.
 */
export interface RoundReport {
  readonly schemaVersion: '1.0.0'
  readonly code: Code
  readonly names: Names
  readonly sample: boolean
  readonly unit: UnitId
  readonly asOf: IsoDate
  /**
   * @maxItems 10
   */
  readonly bases: readonly SeriesBasis[]
  /**
   * Số tệp đã nhận và số tệp có lỗi, không đưa vào số nào.
   */
  readonly files: {
    readonly received: number
    readonly refused: number
  }
  /**
   * Số báo cáo theo nghĩa vụ báo cáo.
   */
  readonly reports: ReportCounts1
  /**
   * @maxItems 200
   */
  readonly forms: {
    readonly form: Code
    /**
     * Số hiệu chính thức của biểu.
     */
    readonly number: ShortText | null
    readonly names: Names
    readonly counts: ReportCounts1
    /**
     * @maxItems 100
     */
    readonly periods: {
      readonly period: PeriodId
      readonly counts: ReportCounts1
    }[]
  }[]
  readonly figures: FigureCounts
  /**
   * Số cặp số liệu đáng lẽ bằng nhau mà khác nhau, chưa giải thích.
   */
  readonly differences: number
  /**
   * @maxItems 10000
   */
  readonly consolidated: {
    readonly form: Code
    readonly period: PeriodId
    readonly basis: SeriesBasis
    /**
     * Đường dẫn, không có phần mở rộng.
     */
    readonly path: ShortText
    /**
     * Các đơn vị cấp của địa bàn có biểu in.
     *
     * @maxItems 100
     */
    readonly units: readonly UnitId[]
    /**
     * Trong kỳ có thay đổi địa giới.
     */
    readonly transitional: boolean
    readonly figures: FigureCounts
    readonly differences: number
  }[]
  /**
   * @maxItems 20
   */
  readonly handovers: {
    readonly change: ChangeId | IsoDate
    readonly path: ShortText
    readonly verdict: 'equal' | 'explained' | 'open'
    readonly open: number
    readonly explained: number
  }[]
  /**
   * @maxItems 20
   */
  readonly summary: {
    readonly code: Code
    readonly text: Texts
  }[]
  /**
   * Trong số đã nhận: bao nhiêu báo cáo nằm trong báo cáo cả kỳ của đơn vị mới.
   */
  readonly covered: number
}
/**
 * Số liệu chính xác, ước tính, chỉ biết trong khoảng, không xác định.
 *
 * This interface was referenced by `RoundReport`'s JSON-Schema
 * via the `definition` "figureCounts".
 */
export interface FigureCounts {
  readonly exact: number
  readonly estimated: number
  readonly bounded: number
  readonly refused: number
}
/**
 * Một đợt tổng hợp báo cáo của một đơn vị: biểu nào, kỳ nào, theo những địa bàn nào, tính đến ngày nào, và những lần sắp xếp phải bàn giao. Nằm ở data/rounds/<mã>.json.
 */
export interface Round {
  /**
   * Mã của đợt; cũng là tên thư mục chứa báo cáo đã nhận.
   */
  readonly code: Code
  readonly names: Names
  /**
   * true: báo cáo mẫu, không có thật.
   */
  readonly sample: boolean
  /**
   * Đơn vị mà báo cáo của địa bàn được tổng hợp.
   */
  readonly unit: UnitId
  /**
   * Các biểu của đợt.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly forms: readonly RoundForm[]
  /**
   * reported: mỗi đơn vị trong thời gian tồn tại của mình; at:NGÀY: cả kỳ theo danh mục của một ngày.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly bases: readonly SeriesBasis[]
  /**
   * Ngày tính: báo cáo nhận sau ngày này chưa được tính.
   */
  readonly asOf: IsoDate
  /**
   * Các lần sắp xếp phải lập hồ sơ bàn giao.
   *
   * @maxItems 20
   */
  readonly changes: readonly (ChangeId | IsoDate)[]
  readonly sources: Sources
  readonly unknown: UnknownFields
}
export interface RoundForm {
  readonly form: Code
  /**
   * Các kỳ mà đơn vị phải gửi báo cáo.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly sent: readonly PeriodId[]
  /**
   * Các kỳ được tổng hợp.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly periods: readonly PeriodId[]
}
/**
 * Một dòng của data/tasks/states.csv: điều một nguồn nói về tình trạng của một nhiệm vụ ở một đơn vị, tại một ngày. Nhiệm vụ không có dòng nào là chưa rõ tình trạng; không dòng nào được ghi khi không có nguồn.
 */
export interface TaskState {
  /**
   * Nhiệm vụ của một chế độ, ví dụ T12.
   */
  readonly task: string
  /**
   * Đơn vị mà nguồn nói đến.
   */
  readonly unit: UnitId
  /**
   * done: đã xong; underWay: đang làm; notStarted: chưa làm.
   */
  readonly state: 'done' | 'underWay' | 'notStarted'
  /**
   * Ngày mà nguồn nói đến.
   */
  readonly asOf: IsoDate
  /**
   * Văn bản, báo cáo nói tình trạng đó.
   */
  readonly source: ShortText
  /**
   * Mục, điều, khoản hoặc trang; để trống khi cả văn bản nói điều đó.
   */
  readonly clause: ShortText | ''
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
 * Điều bên gửi nói về một gói dữ liệu trước khi gửi các byte của gói.
 */
export interface Transmission {
  /**
   * Khoá chống trùng: cùng một gói, cùng một nơi nhận thì cùng một khoá.
   */
  readonly key: HashText
  /**
   * Mã của gói dữ liệu.
   */
  readonly package: HashText
  /**
   * Tên gói, phần đứng trước mã trong tên tệp.
   */
  readonly name: string
  /**
   * Định danh của gói: nơi nhận/chế độ/biểu/kỳ/đơn vị/bản.
   */
  readonly externalIdentifier: ShortText
  /**
   * Số byte của gói.
   */
  readonly bytes: number
  /**
   * SHA-256 của tệp gói.
   */
  readonly sha256: HashText
  /**
   * Chữ ký tách rời, mã hoá base64; null khi không ký.
   */
  readonly signature: string | null
  /**
   * Phiếu từ chối mà bên gửi đã biết khi gửi lại; null ở lần đầu.
   */
  readonly after: ShortText | null
}
/**
 * Những gì một sự kiện sắp xếp đơn vị sẽ chạm tới trước khi vận hành: biểu, chế độ, báo cáo phải gửi, bảng chuyển đổi, mẫu, cơ quan, liên hệ, đợt báo cáo, chuỗi số liệu, quyết định quy đổi, trang.
 */
export interface UnitImpact {
  readonly schemaVersion: '1.0.0'
  /**
   * @minItems 1
   * @maxItems 20000
   */
  readonly changes: readonly ImpactChange[]
  /**
   * @maxItems 100000
   */
  readonly units: readonly ImpactUnit[]
  /**
   * @maxItems 1000
   */
  readonly forms: readonly ImpactForm[]
  /**
   * @maxItems 1000
   */
  readonly regimes: readonly ImpactRegime[]
  /**
   * Báo cáo phải gửi trong mười hai tháng từ ngày vận hành, theo biểu.
   *
   * @maxItems 1000
   */
  readonly obligations: readonly ImpactObligation[]
  /**
   * @maxItems 100000
   */
  readonly mappings: readonly ImpactMapping[]
  /**
   * @maxItems 200000
   */
  readonly templates: readonly ImpactTemplate[]
  /**
   * @maxItems 100000
   */
  readonly bodies: readonly ImpactBody[]
  /**
   * @maxItems 100000
   */
  readonly contacts: readonly ImpactContact[]
  /**
   * @maxItems 10000
   */
  readonly rounds: readonly ImpactRound[]
  /**
   * @maxItems 100000
   */
  readonly series: readonly ImpactSeries[]
  /**
   * @maxItems 100000
   */
  readonly decisions: readonly ImpactDecision[]
  /**
   * @maxItems 200000
   */
  readonly addresses: readonly ImpactAddress[]
}
export interface ImpactChange {
  readonly id: ChangeId
  /**
   * @maxItems 9
   */
  readonly kinds: readonly ShortText[]
  readonly status: ChangeStatus
  readonly inForce: IsoDate | null
  readonly operating: IsoDate
  readonly instrument: ShortText | null
}
export interface ImpactUnit {
  readonly unit: UnitId
  readonly level: Level
  readonly before: ShortText | null
  readonly after: ShortText | null
  readonly change: ChangeId
}
export interface ImpactForm {
  readonly form: Code
  readonly names: Names
  /**
   * Cấp của các đơn vị mà biểu lấy số liệu.
   *
   * @maxItems 20
   */
  readonly levels: readonly Level[]
  /**
   * Mã các dòng lặp theo danh mục đơn vị.
   *
   * @maxItems 1000
   */
  readonly rows: readonly ShortText[]
  /**
   * Chỗ trong biểu ghi tên, mã hoặc định danh đơn vị.
   *
   * @maxItems 10000
   */
  readonly cells: readonly ImpactCell[]
}
export interface ImpactCell {
  readonly at: ShortText
  readonly unit: UnitId
  readonly text: LongText
}
export interface ImpactRegime {
  readonly regime: Code
  readonly names: Names
  /**
   * @maxItems 100
   */
  readonly reporters: readonly Code[]
}
export interface ImpactObligation {
  readonly form: Code
  readonly reports: number
  /**
   * @maxItems 100000
   */
  readonly subjects: readonly UnitId[]
  readonly first: ShortText | null
}
export interface ImpactMapping {
  readonly mapping: Code
  readonly code: ShortText
  readonly unit: UnitId
}
export interface ImpactTemplate {
  readonly form: ShortText
  readonly unit: UnitId
}
export interface ImpactBody {
  readonly body: ShortText
  readonly name: ShortText
  readonly unit: UnitId
  readonly listed: boolean
}
export interface ImpactContact {
  readonly body: ShortText
  readonly channel: ShortText
  readonly value: ShortText
}
export interface ImpactRound {
  readonly round: Code
  readonly unit: UnitId
}
export interface ImpactSeries {
  readonly source: ShortText
  readonly indicator: Code
  readonly figures: number
  readonly lastPeriod: ShortText
}
export interface ImpactDecision {
  readonly change: ChangeId
  readonly from: UnitId | null
  readonly to: UnitId | null
  readonly basis: ShortText
  readonly document: string
}
export interface ImpactAddress {
  readonly page: 'unit' | 'code'
  readonly address: ShortText
  readonly unit: UnitId
  /**
   * Địa chỉ mới khi tên đổi; null khi địa chỉ giữ nguyên.
   */
  readonly becomes: ShortText | null
}
/**
 * Cách đọc một danh mục đơn vị hành chính chính thức (đơn vị ở một ngày) hoặc một bảng chuyển đổi (đơn vị cũ → đơn vị mới): trang, dòng tiêu đề, ý nghĩa từng cột, từ chỉ loại, cấp, cách nhập.
 */
export interface UnitListMapping {
  readonly code: Code
  readonly names: Names
  /**
   * true: mẫu, không phải danh mục chính thức nào.
   */
  readonly sample: boolean
  /**
   * list: danh mục đơn vị ở một ngày; conversion: bảng chuyển đổi cũ → mới.
   */
  readonly shape: 'list' | 'conversion'
  /**
   * complete: đơn vị không có trong tệp là đã kết thúc; named: tệp chỉ nêu đơn vị thay đổi.
   */
  readonly covers: 'complete' | 'named'
  /**
   * Mã đơn vị mà tệp nêu phần trong đó; không ghi là toàn bộ.
   */
  readonly within?: UnitCode
  /**
   * Ngày của danh mục, hoặc ngày đầu tiên các đơn vị mới hoạt động.
   */
  readonly date?: IsoDate
  /**
   * Ngày văn bản có hiệu lực, khi khác ngày vận hành.
   */
  readonly inForce?: IsoDate
  readonly dateKind: DateKind
  /**
   * Thứ tự ngày, tháng, năm trong tệp.
   */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
  /**
   * Các bảng của tệp.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly tables: readonly UnitListTable[]
  /**
   * Từ chỉ loại đơn vị đứng đầu tên hoặc trong cột loại.
   *
   * @maxItems 200
   */
  readonly types: readonly UnitTypeWord[]
  /**
   * Từ chỉ cấp trong cột cấp.
   *
   * @maxItems 60
   */
  readonly levels: readonly UnitLevelWord[]
  /**
   * Số chữ số của mã mỗi cấp: mã bị mất số 0 ở đầu được ghi lại đủ.
   *
   * @maxItems 20
   */
  readonly codeLengths: readonly UnitCodeLength[]
  /**
   * Từ chỉ cách nhập: toàn bộ, một phần; undetermined khi bảng chỉ nêu các đơn vị tham gia.
   *
   * @maxItems 100
   */
  readonly kinds: readonly TransferKindWord[]
  readonly note?: Texts
  readonly sources: Sources
  readonly unknown: UnknownFields
}
export interface UnitListTable {
  readonly sheet: ShortText | null
  readonly headerRow: number
  readonly firstRow?: number
  /**
   * Cấp của mọi dòng, khi bảng chỉ có một cấp.
   */
  readonly level?: Level
  /**
   * Cấp của các đơn vị cũ.
   */
  readonly oldLevel?: Level
  /**
   * @minItems 1
   * @maxItems 60
   */
  readonly columns: readonly UnitListColumn[]
}
/**
 * This interface was referenced by `UnitListMapping`'s JSON-Schema
 * via the `definition` "unitListColumn".
 */
export interface UnitListColumn {
  /**
   * Tên cột trong tệp.
   */
  readonly header?: ShortText
  /**
   * Chữ của cột khi bảng không có tên cột.
   */
  readonly letter?: string
  /**
   * Cột ghi gì; old…: của đơn vị cũ trong bảng chuyển đổi.
   */
  field:
    | 'code'
    | 'name'
    | 'type'
    | 'level'
    | 'parentCode'
    | 'parentName'
    | 'class'
    | 'nameEn'
    | 'date'
    | 'document'
    | 'oldCode'
    | 'oldName'
    | 'oldLevel'
    | 'oldParentCode'
    | 'kind'
    | 'area'
    | 'population'
  /**
   * true: ô trống lấy giá trị của ô trên; ô gộp luôn được hiểu như vậy.
   */
  readonly fillDown?: boolean
}
export interface UnitTypeWord {
  readonly word: ShortText
  readonly level: Level
  readonly type: ShortText
  readonly class?: ShortText
}
export interface UnitLevelWord {
  readonly word: ShortText
  readonly level: Level
}
export interface UnitCodeLength {
  readonly level: Level
  readonly length: number
}
export interface TransferKindWord {
  readonly word: ShortText
  readonly kind: 'whole' | 'part' | 'undetermined'
  readonly area?: 'all' | 'part' | 'none'
  readonly population?: 'all' | 'part' | 'none'
}
/**
 * Kết quả so một danh mục chính thức với sổ đơn vị: đơn vị mới, kết thúc, đổi tên, đổi loại, đổi mã, chuyển đơn vị cấp trên, điểm chưa quyết, chỗ các nguồn khác nhau. Các dòng đề xuất nằm ở units.csv, changes.csv, transfers.csv cùng thư mục.
 */
export interface UnitProposal {
  readonly schemaVersion: '1.0.0'
  readonly name: Code
  readonly register: ShortText
  readonly date: IsoDate
  readonly shape: 'list' | 'conversion'
  /**
   * Tên các tệp đã đọc, tệp chính đứng đầu.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly files: readonly ShortText[]
  readonly counts: ProposalCounts
  /**
   * Mỗi đơn vị khác sổ một mục.
   *
   * @maxItems 200000
   */
  readonly differences: readonly UnitDifference[]
  /**
   * Điểm phải có người quyết: câu hỏi, đơn vị, các khả năng.
   *
   * @maxItems 200000
   */
  readonly points: readonly OpenPoint[]
  /**
   * @maxItems 200000
   */
  readonly findings: readonly Finding[]
}
export interface ProposalCounts {
  readonly unchanged: number
  readonly new: number
  readonly ended: number
  readonly renamed: number
  readonly retyped: number
  readonly recoded: number
  readonly moved: number
  readonly undecided: number
  readonly conflicts: number
}
export interface UnitDifference {
  /**
   * @minItems 1
   * @maxItems 6
   */
  readonly kinds: readonly ('new' | 'ended' | 'renamed' | 'retyped' | 'recoded' | 'moved')[]
  readonly level: Level
  readonly unit: UnitId
  readonly before: ProposedState | null
  readonly after: ProposedState | null
  readonly change: ChangeId
}
/**
 * This interface was referenced by `UnitProposal`'s JSON-Schema
 * via the `definition` "proposedState".
 */
export interface ProposedState {
  readonly code: UnitCode
  readonly name: ShortText
  readonly type: string
  readonly parent: UnitId | null
}
export interface OpenPoint {
  readonly id: ShortText
  question:
    'pairs' | 'receiver' | 'origin' | 'identity' | 'remainder' | 'parent' | 'type' | 'holder' | 'children' | 'conflict'
  /**
   * @maxItems 20000
   */
  readonly subjects: readonly ShortText[]
  /**
   * @maxItems 20000
   */
  readonly candidates: readonly ShortText[]
  readonly change: ChangeId | null
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
