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
      mark: text,
      receipt: text,
      data: text,
    },
    usage: {
      vi: `chitieu check ĐƯỜNG-DẪN… – kiểm tra báo cáo đã điền: ô nào sai, phải ghi gì (tệp .xlsx, .csv, .json, .ndjson hoặc thư mục)
  [--form BIỂU] [--unit ĐƠN-VỊ] [--period KỲ] [--list-date NGÀY] [--edition estimate|provisional|official]
  [--covers life|period] [--locale vi|en|machine] [--mapping HỆ-THỐNG|TỆP.json]… [--previous THƯ-MỤC]
  [--within ĐƠN-VỊ,…] [--reasons LÝ-DO.csv] [--rules QUY-TẮC.json] [--data THƯ-MỤC]
  [--json] [--html TỆP] [--sarif TỆP] [--junit TỆP]
  [--mark THƯ-MỤC] (tệp đã đánh dấu ô sai: TÊN.marked.xlsx) [--receipt THƯ-MỤC] (phiếu kết quả: TÊN.receipt.json, .txt)`,
      en: `chitieu check PATH… – check reports that were filled in: which cell is wrong and what to write (.xlsx, .csv, .json, .ndjson or a folder)
  [--form FORM] [--unit UNIT] [--period PERIOD] [--list-date DATE] [--edition estimate|provisional|official]
  [--covers life|period] [--locale vi|en|machine] [--mapping SYSTEM|FILE.json]… [--previous DIR]
  [--within UNIT,…] [--reasons REASONS.csv] [--rules RULES.json] [--data DIR]
  [--json] [--html FILE] [--sarif FILE] [--junit FILE]
  [--mark DIR] (the file with its cells marked: NAME.marked.xlsx) [--receipt DIR] (receipts: NAME.receipt.json, .txt)`,
    },
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  consolidate: {
    options: { unit: text, period: text, basis: text, form: text, 'list-date': text, data: text, out: text },
    usage: {
      vi: `chitieu consolidate ĐƯỜNG-DẪN… – tổng hợp báo cáo của các đơn vị: mỗi biểu, kỳ và cách tính địa giới một báo cáo
  --unit ĐƠN-VỊ --period KỲ[,KỲ…] [--basis reported,after,before,at:NGÀY] [--form BIỂU,…] [--list-date NGÀY]
  [--out THƯ-MỤC] [--data THƯ-MỤC] [--json]`,
      en: `chitieu consolidate PATH… – consolidate the reports of units: one report a form, period and basis
  --unit UNIT --period PERIOD[,PERIOD…] [--basis reported,after,before,at:DATE] [--form FORM,…] [--list-date DATE]
  [--out DIR] [--data DIR] [--json]`,
    },
    load: async () => (await import('./commands/consolidate.ts')).runConsolidate,
  },
  rebase: {
    options: { ...REBASE_OPTIONS, out: text, issues: text },
    usage: {
      vi: `chitieu rebase TỆP.csv – quy đổi số liệu từ danh mục đơn vị này sang danh mục khác\n${REBASE_USAGE}\n  --out RA.csv [--issues PHÁT-HIỆN.json]`,
      en: `chitieu rebase FILE.csv – restate figures from one list of units to another\n${REBASE_USAGE}\n  --out OUT.csv [--issues ISSUES.json]`,
    },
    load: async () => (await import('./commands/rebase.ts')).runRebase,
  },
  units: {
    options: {
      at: text,
      'list-date': text,
      level: text,
      type: text,
      parent: text,
      basis: text,
      'no-decisions': flag,
      units: text,
    },
    usage: {
      vi: `chitieu units – tra cứu đơn vị hành chính theo ngày của danh mục
  resolve MÃ|TÊN --at NGÀY [--level CẤP] [--parent ĐƠN-VỊ]    history MÃ|ĐỊNH-DANH
  tree --at NGÀY [--level CẤP] [--type LOẠI]                  diff NGÀY NGÀY
  successors MÃ --list-date NGÀY --at NGÀY [--basis B] [--no-decisions]
  lint [THƯ-MỤC]
  chung: [--units THƯ-MỤC] [--json]`,
      en: `chitieu units – look units up by list date
  resolve CODE|NAME --at DATE [--level L] [--parent UNIT]     history CODE|ID
  tree --at DATE [--level L] [--type T]                       diff DATE DATE
  successors CODE --list-date DATE --at DATE [--basis B] [--no-decisions]
  lint [DIR]
  all: [--units DIR] [--json]`,
    },
    load: async () => (await import('./commands/units.ts')).runUnits,
  },
  publish: {
    options: { data: text, out: text, 'no-site': flag },
    usage: {
      vi: `chitieu publish – kiểm tra, quy đổi, đối chiếu số liệu rồi ghi báo cáo, gói và trang\n  [--data THƯ-MỤC] [--out THƯ-MỤC] [--no-site] [--json]`,
      en: `chitieu publish – check, restate and reconcile the data, then write report, package and site\n  [--data DIR] [--out DIR] [--no-site] [--json]`,
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
