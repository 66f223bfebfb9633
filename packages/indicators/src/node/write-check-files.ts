import { join } from 'node:path'
import { type Issue, issue, type Language } from '../base/issue.ts'
import type { CheckFile } from '../check-files.ts'
import type { CheckResult } from '../model/check-result.ts'
import { markWorkbook } from '../report/mark-workbook.ts'
import { MarkFault } from '../report/mark-workbook-parts.ts'
import { makeReceipt, receiptText } from '../report/receipt.ts'
import { writeWhole } from './write-file.ts'

const ZIP = [0x50, 0x4b]

/** Writes each workbook that could be read as `<name>.marked.xlsx`, its findings coloured and commented; tells which could not be marked. */
export function writeMarked(
  folder: string,
  files: readonly CheckFile[],
  { findings, nameOf: titleOf }: CheckResult,
  language: Language,
): readonly Issue[] {
  const nameOf = stems(files)
  const faults: Issue[] = []
  for (const { name: file, bytes } of files) {
    const own = findings.flatMap(({ issue }) => (issue.place?.file === file ? [issue] : []))
    const isWorkbook = ZIP.every((byte, at) => bytes[at] === byte)
    if (!isWorkbook || own.some(({ code }) => code.startsWith('file-'))) continue
    try {
      writeWhole(join(folder, `${nameOf(file)}.marked.xlsx`), markWorkbook(bytes, own, language, titleOf))
    } catch (fault) {
      if (!(fault instanceof MarkFault)) throw fault
      faults.push(issue('file-damaged', { file, reason: fault.message }, { file }))
    }
  }
  return faults
}

/** Writes the receipt of each file as `<name>.receipt.json` and, for people, `<name>.receipt.txt`. */
export function writeReceipts(
  folder: string,
  files: readonly CheckFile[],
  { files: checked, ruleSet, nameOf: titleOf }: CheckResult,
  language: Language,
): void {
  const nameOf = stems(files)
  for (const file of checked) {
    const receipt = makeReceipt(file, ruleSet)
    const path = join(folder, `${nameOf(file.file)}.receipt`)
    writeWhole(`${path}.json`, `${JSON.stringify(receipt, null, 2)}\n`)
    writeWhole(`${path}.txt`, receiptText(receipt, language, titleOf))
  }
}

/** Names without their ending; files that differ in nothing else keep it. */
function stems(files: readonly CheckFile[]): (name: string) => string {
  const counts = new Map<string, number>()
  for (const { name } of files) counts.set(stem(name), (counts.get(stem(name)) ?? 0) + 1)
  return (name) => (counts.get(stem(name)) === 1 ? stem(name) : name)
}

function stem(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]+$/, '')
}
