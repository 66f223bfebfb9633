import { join } from 'node:path'
import { makeDirectory } from '../make-directory.ts'
import { bodyKinds } from '../model/body-kind.ts'
import { BodyRegistry } from '../model/body-registry.ts'
import type { Directory } from '../model/directory.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { unitNamesById } from '../model/names.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { readBodies } from '../node/read-bodies.ts'
import { readForms } from '../node/read-forms.ts'
import { writeWhole } from '../node/write-file.ts'
import { directoryCards } from '../report/directory-cards.ts'
import { directoryCsv } from '../report/directory-csv.ts'
import { directoryJson } from '../report/directory-json.ts'
import { badOption, type Context, type ExitCode, Stopped } from './context.ts'
import { findUnit } from './find-unit.ts'
import { directoryText } from './print-directory.ts'
import { issuesText, plain } from './print-issues.ts'

/** What a directory is asked for with. */
export interface DirectoryRequest {
  readonly history: UnitHistory
  readonly at: IsoDate
  readonly text: (name: string) => string | undefined
  readonly isInternal: boolean
  readonly isAll: boolean
}

/** `chitieu units directory --at DATE`: whom to ask now for every unit and body that has ended. */
export function runDirectory(request: DirectoryRequest, context: Context): ExitCode {
  const { history, at, text, isInternal, isAll } = request
  const [within, basis] = [text('within'), text('basis')]
  const known = Object.keys(history.head.bases ?? {})
  if (basis !== undefined && !known.includes(basis)) badOption('--basis', basis, known.join(' | '))
  const unit = within === undefined ? null : (history.find(within) ?? findUnit(history, within, at, {}, context))
  const directory = makeDirectory(bodiesOf(request, context), {
    ...{ at, isInternal },
    ...(basis !== undefined && { basis }),
    ...(unit && { within: [unit.id] }),
  })
  const [csv, cards] = [text('csv'), text('vcard')]
  if (csv !== undefined) writeWhole(csv, [...directoryCsv(directory)].join(''))
  if (cards !== undefined) writeWhole(cards, [...directoryCards(directory, context.language)].join(''))
  print(directory, history, isAll, context)
  return 0
}

function print(directory: Directory, history: UnitHistory, isAll: boolean, context: Context): void {
  if (context.json) for (const piece of directoryJson(directory)) context.out(piece)
  else context.out(plain(directoryText(directory, history, context.language, isAll)))
}

/** Bodies are those of the data folder; another register than its own has none. */
function bodiesOf({ history, text }: DirectoryRequest, context: Context): BodyRegistry {
  const folder = text('units')
  if (folder !== undefined && folder !== join(context.dataFolder, 'register'))
    return new BodyRegistry({ history, kinds: bodyKinds(new Map()) })
  const forms = readForms(context.dataFolder)
  if (!forms.ok) throw new Stopped(forms.issues, 1)
  const bodies = readBodies(context.dataFolder, { history, regimes: forms.value.regimes })
  if (!bodies.ok) throw new Stopped(bodies.issues, 1)
  context.err(issuesText(bodies.value.issues, context.language, unitNamesById(history)))
  return bodies.value.registry
}
