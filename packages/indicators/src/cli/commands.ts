import type { ParseArgsConfig } from 'node:util'
import type { Language } from '../base/issue.ts'
import type { Arguments, Context, ExitCode } from './context.ts'

type Run = (args: Arguments, context: Context) => Promise<ExitCode> | ExitCode

/** One command: its options, its help, and where its code is loaded from. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly usage: Readonly<Record<Language, string>>
  readonly load: () => Promise<Run>
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const REBASE_OPTIONS = {
  to: text,
  'list-date': text,
  'list-column': text,
  'period-column': text,
  'unit-column': text,
  'value-columns': text,
  'key-columns': text,
  behaviour: text,
  weights: text,
  'on-unknown-share': text,
  decimals: text,
  level: text,
  locale: text,
  'no-decisions': flag,
  units: text,
} as const

const REBASE_USAGE = `  --to DATE --unit-column C --value-columns A,B
  (--list-date DATE | --list-column C) [--period-column C] [--key-columns C,D]
  [--behaviour A=flow,B=stock,R=ratio:A/B*100,M=mean:P,T=category]
  [--weights BASIS] [--on-unknown-share refuse|bounds] [--decimals A=N]
  [--level LEVEL] [--locale vi|en] [--no-decisions] [--units DIR]`

export const commands: Readonly<Record<string, Command>> = {
  check: {
    options: {
      form: text,
      unit: text,
      period: text,
      'list-date': text,
      edition: text,
      covers: text,
      locale: text,
      mapping: { ...text, multiple: true },
      previous: text,
      within: text,
      reasons: text,
      rules: text,
      html: text,
      sarif: text,
      junit: text,
      generic: text,
      at: text,
      mark: text,
      receipt: text,
      data: text,
    },
    usage: {
      vi: `chitieu check ĐƯỜNG-DẪN… – kiểm tra báo cáo đã điền: ô nào sai, phải ghi gì (tệp .xlsx, .csv, .json, .ndjson hoặc thư mục)
  [--form BIỂU] [--unit ĐƠN-VỊ] [--period KỲ] [--list-date NGÀY] [--edition estimate|provisional|official]
  [--covers life|period] [--locale vi|en|machine] [--mapping HỆ-THỐNG|TỆP.json]… [--previous THƯ-MỤC]
  [--within ĐƠN-VỊ,…] [--reasons LÝ-DO.csv] [--rules QUY-TẮC.json] [--data THƯ-MỤC]
  [--json] [--html TỆP] [--sarif TỆP] [--junit TỆP] [--generic TỆP [--at THỜI-ĐIỂM]]
  [--mark THƯ-MỤC] (tệp đã đánh dấu ô sai: TÊN.marked.xlsx) [--receipt THƯ-MỤC] (phiếu kết quả: TÊN.receipt.json, .txt)`,
      en: `chitieu check PATH… – check reports that were filled in: which cell is wrong and what to write (.xlsx, .csv, .json, .ndjson or a folder)
  [--form FORM] [--unit UNIT] [--period PERIOD] [--list-date DATE] [--edition estimate|provisional|official]
  [--covers life|period] [--locale vi|en|machine] [--mapping SYSTEM|FILE.json]… [--previous DIR]
  [--within UNIT,…] [--reasons REASONS.csv] [--rules RULES.json] [--data DIR]
  [--json] [--html FILE] [--sarif FILE] [--junit FILE] [--generic FILE [--at MOMENT]]
  [--mark DIR] (the file with its cells marked: NAME.marked.xlsx) [--receipt DIR] (receipts: NAME.receipt.json, .txt)`,
    },
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  consolidate: {
    options: {
      ledger: text,
      unit: text,
      period: text,
      basis: text,
      form: text,
      'list-date': text,
      data: text,
      out: text,
    },
    usage: {
      vi: `chitieu consolidate ĐƯỜNG-DẪN… | --ledger THƯ-MỤC – tổng hợp báo cáo của các đơn vị: mỗi biểu, kỳ và cách tính địa giới một báo cáo
  --unit ĐƠN-VỊ --period KỲ[,KỲ…] [--basis reported,after,before,at:NGÀY] [--form BIỂU,…] [--list-date NGÀY]
  [--out THƯ-MỤC] [--data THƯ-MỤC] [--json]`,
      en: `chitieu consolidate PATH… | --ledger DIR – consolidate the reports of units: one report a form, period and basis
  --unit UNIT --period PERIOD[,PERIOD…] [--basis reported,after,before,at:DATE] [--form FORM,…] [--list-date DATE]
  [--out DIR] [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/consolidate.ts')).runConsolidate,
  },
  rebase: {
    options: { ...REBASE_OPTIONS, out: text, issues: text, memory: text, temporary: text, columns: text },
    usage: {
      vi: `chitieu rebase TỆP.csv – quy đổi số liệu từ danh mục đơn vị này sang danh mục khác\n${REBASE_USAGE}\n  --out RA.csv [--columns unit,value,CỘT…] [--issues PHÁT-HIỆN.json]
  tệp .parquet: DuckDB quy đổi, cả khi lớn hơn bộ nhớ [--memory 1200MB] [--temporary THƯ-MỤC]`,
      en: `chitieu rebase FILE.csv – restate figures from one list of units to another\n${REBASE_USAGE}\n  --out OUT.csv [--columns unit,value,COLUMN…] [--issues ISSUES.json]
  files ending in .parquet: restated by DuckDB, larger than memory if need be [--memory 1200MB] [--temporary DIR]`,
    },
    load: async () => (await import('./commands/rebase.ts')).runRebase,
  },
  sql: {
    options: { ...REBASE_OPTIONS, dialect: text, 'unit-level': text, lists: text, cells: text, reads: text, out: text },
    usage: {
      vi: `chitieu sql BẢNG – quy đổi bằng SQL trong cơ sở dữ liệu sẵn có: kịch bản và các bảng chuyển đổi để nối với bảng số liệu\n${REBASE_USAGE}
  --dialect duckdb|postgres|spark --unit-level CẤP,… (cấp của đơn vị gửi số) --decimals A=N,… (mọi cột) --out THƯ-MỤC
  [--lists NGÀY,…] (cùng --list-column) [--cells text|number] [--reads method,status] [--json]`,
      en: `chitieu sql TABLE – a restating as SQL for a database you have: a script, and the crosswalk as tables to join the figures with\n${REBASE_USAGE}
  --dialect duckdb|postgres|spark --unit-level LEVEL,… (of the units that send figures) --decimals A=N,… (each column) --out DIR
  [--lists DATE,…] (with --list-column) [--cells text|number] [--reads method,status] [--json]`,
    },
    load: async () => (await import('./commands/sql.ts')).runSql,
  },
  units: {
    options: {
      at: text,
      'list-date': text,
      level: text,
      type: text,
      parent: text,
      basis: text,
      within: text,
      csv: text,
      vcard: text,
      internal: flag,
      all: flag,
      'no-decisions': flag,
      mapping: text,
      against: { ...text, multiple: true },
      'against-mapping': text,
      change: text,
      by: text,
      why: text,
      adopt: flag,
      undecided: text,
      proposal: text,
      format: text,
      data: text,
      out: text,
      units: text,
    },
    usage: {
      vi: `chitieu units – tra cứu đơn vị hành chính theo ngày của danh mục
  resolve MÃ|TÊN --at NGÀY [--level CẤP] [--parent ĐƠN-VỊ]    history MÃ|ĐỊNH-DANH
  tree --at NGÀY [--level CẤP] [--type LOẠI]                  diff NGÀY NGÀY
  successors MÃ --list-date NGÀY --at NGÀY [--basis B] [--no-decisions]
  directory --at NGÀY [--within ĐƠN-VỊ] [--basis B] [--csv TỆP] [--vcard TỆP] [--internal] [--all]
            (mỗi đơn vị, cơ quan đã kết thúc: nay hỏi ai; --internal thêm liên hệ dùng nội bộ)
  lint [THƯ-MỤC] [--at NGÀY]
  import TỆP --mapping MÔ-TẢ [--at NGÀY] [--change VĂN-BẢN] [--against TỆP-2]… [--against-mapping MÔ-TẢ] [--out THƯ-MỤC]
            (so danh mục hoặc bảng chuyển đổi chính thức với sổ, lập đề xuất ghi sự kiện; không chạm vào sổ)
  accept ĐỀ-XUẤT --units THƯ-MỤC --by NGƯỜI --why CĂN-CỨ [--adopt] [--undecided MÃ,…|all]
  impact SỰ-KIỆN|VĂN-BẢN|NGÀY [--proposal THƯ-MỤC] [--data THƯ-MỤC] (sự kiện sẽ chạm tới biểu, cơ quan, trang nào)
  export --at NGÀY [--format csv|json|sdmx] [--level CẤP] [--within ĐƠN-VỊ] [--out TỆP]
  chung: [--units THƯ-MỤC] [--json]`,
      en: `chitieu units – look units up by list date
  resolve CODE|NAME --at DATE [--level L] [--parent UNIT]     history CODE|ID
  tree --at DATE [--level L] [--type T]                       diff DATE DATE
  successors CODE --list-date DATE --at DATE [--basis B] [--no-decisions]
  directory --at DATE [--within UNIT] [--basis B] [--csv FILE] [--vcard FILE] [--internal] [--all]
            (whom to ask now for every unit and body that has ended; --internal adds internal contacts)
  lint [DIR] [--at DATE]
  import FILE --mapping MAPPING [--at DATE] [--change INSTRUMENT] [--against FILE2]… [--against-mapping MAPPING] [--out DIR]
            (compares an official list or conversion table with the register and proposes what to record; the register is untouched)
  accept PROPOSAL --units DIR --by NAME --why GROUND [--adopt] [--undecided ID,…|all]
  impact CHANGE|INSTRUMENT|DATE [--proposal DIR] [--data DIR] (the forms, bodies, pages … that a change will touch)
  export --at DATE [--format csv|json|sdmx] [--level LEVEL] [--within UNIT] [--out FILE]
  all: [--units DIR] [--json]`,
    },
    load: async () => (await import('./commands/units.ts')).runUnits,
  },
  init: {
    options: { unit: text, period: text, today: text },
    usage: {
      vi: `chitieu init THƯ-MỤC – lập dự án báo cáo trong thư mục trống: cấu hình, danh mục, đợt tổng hợp, báo cáo mẫu, lệnh, tệp CI
  --unit ĐƠN-VỊ (mã, tên hoặc định danh của đơn vị hiện nay) [--period QUÝ] (kỳ của đợt đầu; không ghi: quý gần nhất đã hết)
  [--today NGÀY] (không ghi: hôm nay) [--json]
  Chỉ ghi vào thư mục trống hoặc chưa có (được phép có .git); ghi đủ các tệp hoặc không ghi gì.`,
      en: `chitieu init FOLDER – a reporting project in an empty folder: configuration, data, a round, sample reports, scripts, CI file
  --unit UNIT (code, name or id of a unit of today) [--period QUARTER] (of the first round; not given: the last quarter that is over)
  [--today DATE] (not given: today) [--json]
  Writes only into a folder that is empty or not there yet (.git may be in it), and all files or none.`,
    },
    load: async () => (await import('./commands/init.ts')).runInit,
  },
  publish: {
    options: {
      data: text,
      out: text,
      submissions: text,
      archive: text,
      'no-release': flag,
      'no-site': flag,
      site: text,
      audience: text,
    },
    usage: {
      vi: `chitieu publish – kiểm tra, quy đổi, đối chiếu, tổng hợp các đợt báo cáo rồi ghi báo cáo, gói, bản phát hành và trang\n  [--data THƯ-MỤC] [--submissions THƯ-MỤC] (mỗi đợt một thư mục mang mã của đợt) [--archive THƯ-MỤC] [--out THƯ-MỤC]
  [--no-release] [--no-site | [--site BỘ-DỰNG-TRANG] [--audience public|internal|both]] (trang công khai, trang nội bộ, cả hai; không ghi: theo cấu hình)
  [--json]   Trong thư mục của một dự án (chitieu init) không cần tuỳ chọn nào. Không dựng trang thì có index.html dẫn tới các biểu đã tổng hợp.`,
      en: `chitieu publish – check, restate and reconcile the data, consolidate the reporting rounds, then write report, package, release and site\n  [--data DIR] [--submissions DIR] (a folder for each round, named by its code) [--archive DIR] [--out DIR]
  [--no-release] [--no-site | [--site BUILDER] [--audience public|internal|both]] (the public site, the internal one, both; not given: as configured)
  [--json]   In the folder of a project (chitieu init) no option is needed. Without a site, index.html leads to the forms put together.`,
    },
    load: async () => (await import('./commands/publish.ts')).runPublish,
  },
  trace: {
    options: {
      ...REBASE_OPTIONS,
      at: text,
      reported: flag,
      breakdown: text,
      data: text,
      unit: text,
      indicator: text,
      period: text,
      reports: text,
      basis: text,
    },
    usage: {
      vi: `chitieu trace CHỈ-TIÊU ĐƠN-VỊ KỲ – số này từ đâu ra: nguồn, tỷ trọng, sự kiện, văn bản
  [--at NGÀY | --reported] [--breakdown trục=giá-trị] [--data THƯ-MỤC] [--json]
chitieu trace BIỂU/DÒNG/CỘT[/TÊN-DÒNG]|BIỂU/Ô|CHỈ-TIÊU ĐƠN-VỊ KỲ --reports THƯ-MỤC – số của báo cáo tổng hợp: các báo cáo, hoặc kết quả của consolidate
  [--basis reported,after,before,at:NGÀY] [--breakdown trục=giá-trị] [--list-date NGÀY] [--data THƯ-MỤC] [--json]
chitieu trace TỆP.csv --unit U --indicator A --period P (cùng các tuỳ chọn của rebase)\n${REBASE_USAGE}`,
      en: `chitieu trace INDICATOR UNIT PERIOD – where a figure comes from: sources, shares, changes, instruments
  [--at DATE | --reported] [--breakdown axis=value] [--data DIR] [--json]
chitieu trace FORM/ROW/COLUMN[/LINE]|FORM/CELL|INDICATOR UNIT PERIOD --reports DIR – a figure of a consolidated report: from reports, or from what consolidate wrote
  [--basis reported,after,before,at:DATE] [--breakdown axis=value] [--list-date DATE] [--data DIR] [--json]
chitieu trace FILE.csv --unit U --indicator A --period P (with the options of rebase)\n${REBASE_USAGE}`,
    },
    load: async () => (await import('./commands/trace.ts')).runTrace,
  },
  ledger: {
    options: {
      ...{ ledger: text, by: text, at: text, why: { type: 'string', multiple: true }, replaces: text, role: text },
      ...{ form: text, unit: text, period: text, 'list-date': text, edition: text, covers: text, locale: text },
      ...{ mapping: text, previous: text, within: text, reasons: text, state: text, data: text },
    },
    usage: {
      vi: `chitieu ledger – sổ nhận báo cáo: cái gì đến khi nào, ai làm gì với nó
  receive ĐƯỜNG-DẪN… [--replaces SHA] [--form BIỂU] [--unit ĐƠN-VỊ] [--period KỲ] [--list-date NGÀY]
    [--edition B] [--covers life|period] [--locale vi|en|machine] [--mapping HỆ-THỐNG]
  check [SHA…] [--previous THƯ-MỤC] [--within ĐƠN-VỊ,…] [--reasons LÝ-DO.csv]
  accept SHA… [--replaces SHA] [--why LÝ-DO]      return SHA… --why LÝ-DO [--why LÝ-DO…]
  approve --form BIỂU --period KỲ [--edition B] --role VAI-TRÒ
  close --form BIỂU --period KỲ [--edition B]     reopen --form BIỂU --period KỲ [--edition B] --why LÝ-DO
  list [--form BIỂU] [--period KỲ] [--state received|checked|accepted|returned|replaced]
  show SHA      diff SHA SHA      verify
  chung: --ledger THƯ-MỤC [--data THƯ-MỤC] [--json]; khi ghi: --by NGƯỜI [--at 2025-07-03T08:15:00+07:00]
  SHA: mã băm của tệp, với show cả mã gói đã gửi; ít nhất 8 chữ số đầu.`,
      en: `chitieu ledger – the ledger of submissions: what came when, and what was done with it by whom
  receive PATH… [--replaces SHA] [--form FORM] [--unit UNIT] [--period PERIOD] [--list-date DATE]
    [--edition E] [--covers life|period] [--locale vi|en|machine] [--mapping SYSTEM]
  check [SHA…] [--previous DIR] [--within UNIT,…] [--reasons REASONS.csv]
  accept SHA… [--replaces SHA] [--why TEXT]       return SHA… --why TEXT [--why TEXT…]
  approve --form FORM --period P [--edition E] --role ROLE
  close --form FORM --period P [--edition E]      reopen --form FORM --period P [--edition E] --why TEXT
  list [--form FORM] [--period P] [--state received|checked|accepted|returned|replaced]
  show SHA      diff SHA SHA      verify
  all: --ledger DIR [--data DIR] [--json]; when writing: --by NAME [--at 2025-07-03T08:15:00+07:00]
  SHA: the hash of a file, for show the id of a package that was sent too; at least its first 8 digits.`,
    },
    load: async () => (await import('./commands/ledger.ts')).runLedger,
  },
  submit: {
    options: {
      ...{ to: text, ledger: text, address: text, sign: text, 'secret-file': text, by: text, at: text, wait: flag },
      data: text,
    },
    usage: {
      vi: `chitieu submit GÓI – gửi một gói dữ liệu tới nơi nhận, đúng một lần; hỏi và in điều nơi nhận trả lời
  GÓI: tệp <tên>.<mã gói>.zip   --to HỒ-SƠ (data/profiles/<mã>.json)
  [--ledger THƯ-MỤC --by NGƯỜI [--at THỜI-ĐIỂM]] (ghi lần gửi và phiếu trả lời vào sổ) [--address https://…]
  [--sign "LỆNH"] ({} là đường dẫn của gói; lệnh ghi chữ ký tách rời ra đầu ra chuẩn) [--secret-file TỆP] (quyền 0600)
  [--wait] (chờ đến khi nơi nhận quyết định) [--data THƯ-MỤC] [--json]
  Bí mật lấy từ biến môi trường mà hồ sơ nêu tên. Kết thúc 1 khi bị từ chối, 2 khi chưa gửi được.`,
      en: `chitieu submit PACKAGE – send a package to its receiver, once; print what the receiver answers
  PACKAGE: a file <name>.<package id>.zip   --to PROFILE (data/profiles/<code>.json)
  [--ledger DIR --by NAME [--at MOMENT]] (keeps transmission and receipt in the ledger) [--address https://…]
  [--sign "CMD"] ({} is the path of the package; the command writes a detached signature to its standard output)
  [--secret-file FILE] (mode 0600) [--wait] (until the receiver has decided) [--data DIR] [--json]
  The secret comes from the environment variable that the profile names. Ends with 1 when rejected, 2 when it could not be sent.`,
    },
    load: async () => (await import('./commands/submit.ts')).runSubmit,
  },
  receive: {
    options: {
      ...{ port: text, store: text, profile: text, 'require-signature': flag, 'verify-signature': text },
      ...{ 'secret-file': text, accounts: text, host: text, once: flag, idle: text, data: text },
    },
    usage: {
      vi: `chitieu receive – nơi nhận mẫu: nhận gói, kiểm tra, trả lời, lưu; không có tệp tài khoản thì chỉ trên chính máy này
  --port CỔNG (0: máy tự chọn; địa chỉ in ra đầu ra chuẩn) --store THƯ-MỤC
  [--accounts TỆP.json [--host ĐỊA-CHỈ]] (ai được gửi số liệu của đơn vị nào: chitieu accounts; --host mở cho máy khác, sau máy chủ HTTPS)
  [--profile HỒ-SƠ] (xác thực, chữ ký, dung lượng theo hồ sơ) [--require-signature]
  [--verify-signature "LỆNH"] ({} là gói, {signature} là chữ ký; kết thúc 0 là đúng) [--secret-file TỆP]
  [--once] (dừng sau gói đầu tiên được quyết định) [--idle GIÂY] (dừng khi không có yêu cầu nào) [--data THƯ-MỤC] [--json]`,
      en: `chitieu receive – a reference receiver: takes packages, checks, answers, keeps them; without accounts on this very machine only
  --port PORT (0: one is chosen; the address goes to standard output) --store DIR
  [--accounts FILE.json [--host HOST]] (who may send for which unit: chitieu accounts; --host opens it to others, behind an HTTPS server)
  [--profile PROFILE] (authentication, signature, size as the profile says) [--require-signature]
  [--verify-signature "CMD"] ({} is the package, {signature} the signature; 0 at its end is good) [--secret-file FILE]
  [--once] (stops after the first decision) [--idle SECONDS] (stops when nothing is asked) [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/receive.ts')).runReceive,
  },
  accounts: {
    options: { accounts: text, id: text, role: text, unit: text, from: text, to: text, store: text, data: text },
    usage: {
      vi: `chitieu accounts – tài khoản của nơi nhận: ai được gửi gói của đơn vị nào
  add --accounts TỆP.json --id TÊN --role sender --unit ĐỊNH-DANH [--from NGÀY] [--to NGÀY]   (in mã xác thực một lần, không lưu)
  add --accounts TỆP.json --id TÊN --role operator [--from NGÀY] [--to NGÀY]                  (hỏi về mọi gói, không gửi)
  end --accounts TỆP.json --id TÊN --to NGÀY      list --accounts TỆP.json
  verify --store THƯ-MỤC                          (nhật ký yêu cầu của nơi nhận có bị sửa không)
  ĐỊNH-DANH: 91-2, không phải mã 91. chung: [--data THƯ-MỤC] [--json]`,
      en: `chitieu accounts – accounts of a receiver: who may hand in packages of which unit
  add --accounts FILE.json --id NAME --role sender --unit ID [--from DATE] [--to DATE]   (prints the token once, keeps none)
  add --accounts FILE.json --id NAME --role operator [--from DATE] [--to DATE]           (asks about every package, sends none)
  end --accounts FILE.json --id NAME --to DATE      list --accounts FILE.json
  verify --store DIR                                (whether the log of requests of a receiver was altered)
  ID: 91-2, not the code 91. all: [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/accounts.ts')).runAccounts,
  },
  template: {
    options: {
      unit: text,
      period: text,
      edition: text,
      reporter: text,
      previous: text,
      'list-date': text,
      sample: flag,
      out: text,
      data: text,
    },
    usage: {
      vi: `chitieu template BIỂU – lập tệp .xlsx của một biểu cho một đơn vị, một kỳ
  --unit ĐƠN-VỊ --period KỲ --out TỆP.xlsx [--list-date NGÀY] [--edition estimate|provisional|official]
  [--reporter LOẠI-CƠ-QUAN] [--previous TỆP-KỲ-TRƯỚC.xlsx] [--sample] [--data THƯ-MỤC]
  Mã đơn vị cần --list-date; định danh đơn vị (91-2) thì không.`,
      en: `chitieu template FORM – write the .xlsx of a form for one unit and period
  --unit UNIT --period P --out FILE.xlsx [--list-date DATE] [--edition estimate|provisional|official]
  [--reporter KIND] [--previous FILE-BEFORE.xlsx] [--sample] [--data DIR]
  A unit code needs --list-date; a unit id (91-2) does not.`,
    },
    load: async () => (await import('./commands/template.ts')).runTemplate,
  },
  obligations: {
    options: {
      period: text,
      from: text,
      to: text,
      within: text,
      form: text,
      'as-of': text,
      received: text,
      remind: text,
      all: flag,
      ics: text,
      feed: text,
      data: text,
    },
    usage: {
      vi: `chitieu obligations – ai phải nộp biểu nào, cho ai, hạn nào; đã nhận, chậm, thiếu
  (--period KỲ | --from NGÀY --to NGÀY: các kỳ kết thúc trong khoảng đó) [--within ĐƠN-VỊ] [--form BIỂU]
  [--as-of NGÀY] (tình hình đến ngày đó) [--received ĐÃ-NHẬN.csv] (cột form, period, subject, received)
  [--remind SỐ-NGÀY] (nhắc những báo cáo sắp đến hạn, quá hạn) [--all] (in cả báo cáo không có gì phải lưu ý)
  [--ics LỊCH.ics] [--feed HẠN.json] [--data THƯ-MỤC] [--json]
  --received, --remind, --ics, --feed cần --as-of. Mã đơn vị đọc theo danh mục ngày --as-of, không có thì ngày cuối kỳ.`,
      en: `chitieu obligations – who must send which form to whom by when; what came, is late, is missing
  (--period PERIOD | --from DATE --to DATE: periods that end in that span) [--within UNIT] [--form FORM]
  [--as-of DATE] (how things stand on that day) [--received RECEIVED.csv] (columns form, period, subject, received)
  [--remind DAYS] (what falls due within so many days, and what is overdue) [--all] (also reports that need no attention)
  [--ics CALENDAR.ics] [--feed DUE.json] [--data DIR] [--json]
  --received, --remind, --ics and --feed need --as-of. A unit code is read on the list of --as-of, else of the last day of the period.`,
    },
    load: async () => (await import('./commands/obligations.ts')).runObligations,
  },
  'import-archive': {
    options: { from: text, archive: text, replaces: text, data: text },
    usage: {
      vi: `chitieu import-archive HỆ-THỐNG – lưu báo cáo nhiều năm của một hệ thống ngừng hoạt động, đối chiếu số tệp và số bản ghi
  --from THƯ-MỤC (có archive.json) [--archive THƯ-MỤC] [--replaces BẢN-ĐANG-LƯU] [--data THƯ-MỤC] [--json]`,
      en: `chitieu import-archive SYSTEM – keep the years of reports of a system that is being closed, counts compared
  --from DIR (with archive.json) [--archive DIR] [--replaces EDITION] [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/import-archive.ts')).runImportArchive,
  },
  archive: {
    options: { archive: text, system: text, unit: text, data: text },
    usage: {
      vi: `chitieu archive – tra cứu hồ sơ lưu trữ của các hệ thống đã ngừng hoạt động
  find CHỮ… [--unit ĐƠN-VỊ]    tên, mã, lời văn; không cần dấu
  list                         các hồ sơ đang lưu
  verify                       tệp gốc và mục lục có còn đúng mã băm
  chung: [--archive THƯ-MỤC] [--system HỆ-THỐNG] [--data THƯ-MỤC] [--json]`,
      en: `chitieu archive – look up what closed systems handed over
  find TEXT… [--unit UNIT]     titles, codes, narratives; accents may be left out
  list                         the archives there are
  verify                       whether originals and index still have their hashes
  all: [--archive DIR] [--system SYSTEM] [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/archive.ts')).runArchive,
  },
  handover: {
    options: { within: text, data: text, out: text },
    usage: {
      vi: `chitieu handover SỰ-KIỆN ĐƯỜNG-DẪN… – đối chiếu bàn giao số liệu qua một lần sắp xếp: phải có, có, thiếu, trùng; tổng trước và sau
  SỰ-KIỆN: mã sự kiện, mã hoặc số văn bản, hoặc ngày đầu tiên của các đơn vị mới
  [--within ĐƠN-VỊ] [--data THƯ-MỤC] [--out THƯ-MỤC] (handover.json, handover.html để in và ký, manifest-sha256.txt, consolidated/)
  [--json]   Kết thúc 1 khi còn chênh lệch chưa giải trình.`,
      en: `chitieu handover CHANGE PATH… – reconcile a handover across a change of units: expected, present, missing, duplicate; totals before and after
  CHANGE: id of a change, id or number of an instrument, or the first day of the new units
  [--within UNIT] [--data DIR] [--out DIR] (handover.json, handover.html to print and sign, manifest-sha256.txt, consolidated/)
  [--json]   Ends with 1 while a difference is not explained.`,
    },
    load: async () => (await import('./commands/handover.ts')).runHandover,
  },
  pack: {
    options: {
      published: flag,
      to: text,
      form: text,
      period: text,
      date: text,
      replaces: text,
      partial: flag,
      out: text,
      data: text,
    },
    usage: {
      vi: `chitieu pack THƯ-MỤC | --published – đóng gói để gửi: kết quả của chitieu consolidate --out hoặc của một đợt; --published: số đã công bố
  [--to NƠI-NHẬN] (mặc định neutral) [--form BIỂU,…] [--period KỲ,…] [--date NGÀY] [--out THƯ-MỤC] [--data THƯ-MỤC]
  [--replaces GÓI.zip] [--partial] (bản sau của một gói đã gửi; --partial: chỉ những tệp đã đổi)
  [--json]`,
      en: `chitieu pack DIR | --published – pack for sending: what chitieu consolidate --out or a round wrote; --published: published statistics
  [--to RECEIVER] (neutral unless named) [--form FORM,…] [--period PERIOD,…] [--date DATE] [--out DIR] [--data DIR]
  [--replaces PACKAGE.zip] [--partial] (the next revision of a package that was sent; --partial: only files that changed)
  [--json]`,
    },
    load: async () => (await import('./commands/pack.ts')).runPack,
  },
  verify: {
    options: { base: text, 'verify-signature': text },
    usage: {
      vi: `chitieu verify GÓI|THƯ-MỤC… – gói còn nguyên như khi đóng không: đủ tệp, đúng SHA-256, không thừa, không sửa; nội dung có khớp nhau không:
  bảng, danh mục, thông điệp SDMX, từng số với các nguồn của nó
  [--base GÓI.zip] (gói gốc, khi gói chỉ có phần đã đổi) [--json]
  [--verify-signature "LỆNH"] ({} là gói, {signature} là chữ ký bên cạnh, <gói>.zip.p7s; kết thúc 0 là đúng)   Kết thúc 1 khi gói bị từ chối.`,
      en: `chitieu verify PACKAGE|DIR… – is a package what was packed: whole, each SHA-256 right, nothing more, nothing changed; does its content
  agree: tables, catalogue, SDMX messages, each figure with its sources
  [--base PACKAGE.zip] (what a package of changes rests on) [--json]
  [--verify-signature "CMD"] ({} is the package, {signature} the signature beside it, <package>.zip.p7s; 0 at its end is good)   Ends with 1 when the package is refused.`,
    },
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  explain: {
    options: {},
    usage: {
      vi: 'chitieu explain MÃ-PHÁT-HIỆN – ý nghĩa và cách xử lý',
      en: 'chitieu explain CODE – what a finding means and what to do',
    },
    load: async () => (await import('./commands/explain.ts')).runExplain,
  },
}

/** The list of commands. */
export function usage(language: Language): string {
  const lines = Object.values(commands).map(({ usage: own }) => own[language].split('\n')[0])
  return `${lines.join('\n')}\n`
}
