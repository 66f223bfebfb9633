import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { isTransport, parseTransport, type Transport } from '../model/transport.ts'

const PROFILES = 'profiles'

/** Reads how packages reach a receiver, from `profiles/<receiver>.json` of a data folder. */
export function readTransport(data: string, receiver: string): Result<Transport> {
  const folder = join(data, PROFILES)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const known = names.map((name) => name.slice(0, -'.json'.length)).sort(byText)
  if (!known.includes(receiver)) return failed(issue('transmission-profile-missing', { receiver, known }))
  const file = `${PROFILES}/${receiver}.json`
  let profile: { readonly transport?: unknown } | null
  try {
    profile = JSON.parse(readFileSync(join(folder, `${receiver}.json`), 'utf8'))
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return failed(issue('record-invalid', { file, at: '', fault: 'json', expected: [] }, { file }))
  }
  const transport = parseTransport(profile?.transport)
  if (isTransport(transport)) return ok(transport)
  return failed(issue('record-invalid', { file, ...transport, at: `/transport${transport.at}` }, { file }))
}
