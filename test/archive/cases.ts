import type { ImportArchiveOptions } from '../../packages/indicators/src/import-archive.ts'
import { figures, HEAD, sha256, toyArchive, workbookOf } from './toy-archive.ts'

/** An archive with one fault, all that is found in it, and one as near to it as can be in which it is not found. */
export interface ArchiveCase {
  readonly fails: ImportArchiveOptions
  readonly found: readonly string[]
  readonly passes: ImportArchiveOptions
}

const ROW = 'AG,An Giang,HN01,2024,hộ,12'
const rows = (...lines: readonly string[]) => toyArchive({ 'a.csv': figures(lines) })
const one = (found: string, fails: ImportArchiveOptions, passes: ImportArchiveOptions): ArchiveCase => ({
  fails,
  found: [found],
  passes,
})
const good = rows(ROW)
const text = (came: string) => toyArchive({ 'n.txt': { kind: 'narrative', came, unit: 'AG', period: '2024' } })

/** Findings of the commands, not of an import: their cases stand in command.test.ts and archive-folder.test.ts. */
export const ofCommands = ['archive-differs', 'archive-not-found', 'archive-object-damaged', 'archive-system-differs']

/** A failing and a passing case of every finding of an import. */
export const cases: Readonly<Record<string, ArchiveCase>> = {
  // files
  'archive-file-missing': one(
    'archive-file-missing b.csv',
    toyArchive({ 'a.csv': figures([ROW]), 'b.csv': { came: null, records: 1 } }, { records: 2 }),
    good,
  ),
  'archive-file-unlisted': one(
    'archive-file-unlisted b.csv',
    toyArchive({ 'a.csv': figures([ROW]), 'b.csv': { came: 'x\n', isStated: false } }),
    good,
  ),
  'archive-file-listed-twice': one(
    'archive-file-listed-twice a.csv',
    toyArchive({ 'a.csv': figures([ROW]) }, { files: [0, 1].map(() => statedFile()) }),
    toyArchive({ 'a.csv': figures([ROW]) }, { files: [statedFile()] }),
  ),
  'archive-content-twice': one(
    'archive-content-twice b.pdf',
    toyArchive({ 'a.pdf': attachment('same'), 'b.pdf': attachment('same') }),
    toyArchive({ 'a.pdf': attachment('same'), 'b.pdf': attachment('other') }),
  ),
  'archive-hash-differs': one(
    'archive-hash-differs a.csv',
    toyArchive({ 'a.csv': figures([ROW], { sha256: sha256('another file') }) }),
    toyArchive({ 'a.csv': figures([ROW], { sha256: sha256(`${HEAD}\n${ROW}\n`) }) }),
  ),
  'archive-records-differ': one(
    'archive-records-differ a.csv',
    toyArchive({ 'a.csv': figures([ROW], { records: 2 }) }, { records: 2 }),
    toyArchive({ 'a.csv': figures([ROW], { records: 1 }) }, { records: 1 }),
  ),
  'archive-columns-missing': one(
    'archive-columns-missing a.csv',
    toyArchive({ 'a.csv': { came: `${HEAD.replace('GIA_TRI', 'SO')}\n${ROW}\n` } }),
    good,
  ),
  'archive-columns-unread': one(
    'archive-columns-unread row 1',
    toyArchive({ 'a.csv': { came: `${HEAD},GHI_CHU\n${ROW},x\n` } }),
    good,
  ),
  'archive-sheet-unread': one(
    'archive-sheet-unread a.xlsx',
    toyArchive({ 'a.xlsx': { came: workbookOf({ SoLieu: [HEAD, ROW], Bia: ['trang bìa'] }) } }),
    toyArchive({ 'a.xlsx': { came: workbookOf({ SoLieu: [HEAD, ROW] }) } }),
  ),
  // units: 31081 was the town An Thới until 2021-01-01 and the ward An Thới after it, 31099 ended that day
  'archive-unit-unknown': one('archive-unit-unknown A2', rows(ROW.replace('AG,An Giang', '99999,')), good),
  'archive-unit-of-other-list': one(
    'archive-unit-of-other-list A2',
    rows('31099,,HN01,2024,hộ,12'),
    toyArchive({ 'a.csv': figures(['31099,,HN01,2020,hộ,12'], { listDate: '2020-12-31' }) }),
  ),
  'archive-unit-name-differs': one(
    'archive-unit-name-differs A2',
    rows('91,An Giang,HN01,2024,hộ,12'),
    rows('91,Kiên Giang,HN01,2024,hộ,12'),
  ),
  'archive-period-outside-life': one(
    'archive-period-outside-life A2',
    rows('31081,,HN01,2019,hộ,12'),
    toyArchive({ 'a.csv': figures(['31081,,HN01,2019,hộ,12'], { listDate: '2020-12-31' }) }),
  ),
  'archive-period-unread': one('archive-period-unread D2', rows(ROW.replace('2024', 'Năm 2024')), good),
  'list-date-invalid': one(
    'list-date-invalid D2',
    toyArchive({ 'a.csv': { came: 'MA_DV,MA_CT,KY,NGAY_DM,GIA_TRI\nAG,HN01,2024,31/02/2024,1\n' } }),
    toyArchive({ 'a.csv': { came: 'MA_DV,MA_CT,KY,NGAY_DM,GIA_TRI\nAG,HN01,2024,29/02/2024,1\n' } }),
  ),
  // codes and values
  'archive-indicator-unmapped': one('archive-indicator-unmapped C2', rows(ROW.replace('HN01', 'ZZ99')), good),
  'archive-indicator-kept': one('archive-indicator-kept C2', rows(ROW.replace('HN01', 'TT09')), good),
  'archive-mapping-not-in-force': one(
    'archive-mapping-not-in-force C2',
    rows(ROW.replace('2024', '2025')),
    rows(ROW.replace('2024', '2025-H1')),
  ),
  'archive-measure-unmapped': one(
    'archive-measure-unmapped E2',
    rows(ROW.replace('hộ', 'nhà')),
    rows(ROW.replace('hộ', 'HỘ')),
  ),
  'archive-value-unread': one(
    'archive-value-unread F2',
    rows(ROW.replace(',12', ',mười hai')),
    rows(ROW.replace(',12', ',…')),
  ),
  'archive-record-twice': one(
    'archive-record-twice F2',
    toyArchive({ 'a.csv': figures([ROW]), 'b.csv': figures(['89-1,An Giang,HN01,2024,hộ,13']) }),
    toyArchive({ 'a.csv': figures([ROW]), 'b.csv': figures(['89-1,An Giang,HN01,2023,hộ,13']) }),
  ),
  'archive-text-legacy': one(
    'archive-text-legacy n.txt',
    text('Céng hßa x· héi chñ nghÜa ViÖt Nam'),
    text('Cộng hòa xã hội chủ nghĩa Việt Nam'),
  ),
}

function attachment(came: string) {
  return { kind: 'attachment', came, title: 'Tệp' } as const
}

function statedFile() {
  return { path: 'a.csv', kind: 'figures', records: null, sha256: null } as const
}
