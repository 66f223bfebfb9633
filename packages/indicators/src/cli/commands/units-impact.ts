import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withProposal } from '../../accept-proposal.ts'
import { changesOf, notFound } from '../../aggregate/handover/ground.ts'
import { impactOf } from '../../aggregate/impact/impact.ts'
import { issue } from '../../base/issue.ts'
import type { Result } from '../../base/result.ts'
import { loadRegisterRows, parseJson } from '../../load-register.ts'
import { buildPlanned } from '../../model/build-history.ts'
import { isAddressPlan } from '../../model/page-address.ts'
import type { RegisterRows } from '../../model/register-rows.ts'
import { readBodies } from '../../node/read-bodies.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readFiles } from '../../node/read-files.ts'
import { readObservations } from '../../node/read-observations.ts'
import { readRounds } from '../../node/read-rounds.ts'
import { halfWritten } from '../../node/write-together.ts'
import { impactText } from '../../report/impact-text.ts'
import { badOption, type ExitCode, Stopped } from '../context.ts'
import { plain } from '../print-issues.ts'
import { instrumentsOf } from '../register-folder.ts'
import type { UnitsRequest } from '../units-request.ts'

/** `chitieu units impact CHANGE`: what a change will touch, before it operates. */
export function printImpact(request: UnitsRequest): ExitCode {
  const { words, text, context } = request
  const [change, ...extra] = words
  if (change === undefined || extra.length > 0) badOption('impact', words.join(' '), 'CHANGE | INSTRUMENT | DATE')
  const data = resolve(text('data') ?? context.dataFolder)
  const rows = rowsOf(request, data)
  const history = read(buildPlanned(rows))
  const wish = { change, instruments: instrumentsOf(rows) }
  const changes = changesOf(history, wish)
  if (changes.length === 0) throw new Stopped([issue('change-not-found', notFound(history, wish))], 1)
  const catalog = read(readCheckWorld(data))
  const world = { ...catalog, history }
  const plan = join(data, 'addresses.json')
  const addresses: unknown = existsSync(plan) ? parseJson(readFileSync(plan)) : null
  const impact = impactOf(changes, {
    world,
    bodies: read(readBodies(data, world)).registry,
    rounds: existsSync(join(data, 'rounds')) ? read(readRounds(data, world)) : [],
    figures: existsSync(join(data, 'observations')) ? readObservations(data, world).figures : [],
    addresses: isAddressPlan(addresses) ? addresses : null,
  })
  context.out(context.json ? `${JSON.stringify(impact)}\n` : plain(impactText(impact, context.language)))
  return 0
}

/** The register that is named, with the proposal that is. */
function rowsOf({ text }: UnitsRequest, data: string): RegisterRows {
  const register = text('units') ?? join(data, 'register')
  const half = halfWritten(register)
  if (half.length > 0) throw new Stopped(half, 1)
  const files = readFiles(register, (path) => /\.(csv|json)$/.test(path))
  const folder = text('proposal')
  if (folder === undefined) return read(loadRegisterRows(files))
  return read(
    withProposal(
      files,
      readFiles(folder, (path) => path.endsWith('.csv')),
    ),
  )
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.issues, 1)
  return result.value
}
