import type { Language } from '../../base/language.ts'
import { phrase } from '../../base/phrase.ts'
import { writeCount } from '../../base/write-number.ts'
import type { PhraseKey } from '../../generated/phrases.ts'
import type { PacketMapping } from '../../generated/types.ts'

/** A mapping report in words: the statement first, then each packet with what is matched, missing and not sent. */
export function mappingText(
  { profile, receiver, statement, counts, packets }: PacketMapping,
  language: Language,
): string {
  const line = (key: PhraseKey, slots: Readonly<Record<string, string | number>>): string => {
    const written = Object.entries(slots).map(([name, value]) => [
      name,
      typeof value === 'number' ? writeCount(value, language) : value,
    ])
    return phrase(key, language, Object.fromEntries(written))
  }
  const lines = [statement[language], line('packetMapping.head', { profile, receiver, ...counts })]
  for (const { packet, supported, files, items, withheld, fields, notSent } of packets) {
    const name = phrase(`packet.${packet}`, language)
    lines.push(line(supported ? 'packetMapping.packet' : 'packetMapping.notSupported', { packet: name, items, files }))
    if (withheld > 0) lines.push(line('packetMapping.withheld', { withheld }))
    for (const { name: field, path, status, claim, filled, blank } of fields) {
      if (status === 'unused') continue
      const marked = claim === 'assumed' ? phrase('packetMapping.assumed', language) : ''
      const from = path ?? phrase('packetMapping.noPath', language)
      lines.push(line(`packetMapping.${status}`, { name: field, path: from, filled, blank, claim: marked }))
    }
    for (const { path, items: own } of notSent) lines.push(line('packetMapping.notSent', { path, items: own }))
  }
  return `${lines.join('\n')}\n`
}

/** A mapping report as JSON, a packet or finding a line: same model and profile, same bytes. */
export function mappingJson(mapping: PacketMapping): string {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const fields = Object.entries(mapping).map(
    ([name, value]) => `${JSON.stringify(name)}:${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  )
  return `{${fields.join(',\n')}}\n`
}
