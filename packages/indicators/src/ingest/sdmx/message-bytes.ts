import { JsonFault } from '../json-scanner.ts'
import { textFault } from '../text-fault.ts'
import type { SdmxFindings } from './sdmx-findings.ts'

/** The text of a message in UTF-8, its mark left out; `null` with a finding when the bytes are no text. */
export function messageText(bytes: Uint8Array, findings: SdmxFindings): string | null {
  if (bytes.length === 0) {
    findings.add('sdmx-unreadable', { fault: 'empty', at: null })
    return null
  }
  const at = textFault(bytes)
  if (at !== null) {
    findings.add('sdmx-unreadable', { fault: 'bytes', at: String(at) })
    return null
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** Reads JSON; where it stops being JSON is a finding, and what was read before stays. */
export function tryJson(findings: SdmxFindings, read: () => void): void {
  try {
    read()
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault
    findings.add('sdmx-unreadable', { fault: 'json', at: String(fault.offset) })
  }
}
