import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../../../packages/indicators/src/base/issue.ts'
import type { Result } from '../../../packages/indicators/src/base/result.ts'
import {
  type Validator,
  validateConfig,
  validateReceiverLimits,
  validateUnitListMapping,
} from '../../../packages/indicators/src/generated/validators.js'
import { loadAccounts } from '../../../packages/indicators/src/load-accounts.ts'
import { isApprovalFile, loadApprovals } from '../../../packages/indicators/src/load-approvals.ts'
import { loadBodies } from '../../../packages/indicators/src/load-bodies.ts'
import { isCatalogFile, loadCatalog } from '../../../packages/indicators/src/load-catalog.ts'
import { loadForms } from '../../../packages/indicators/src/load-forms.ts'
import { loadOutlines } from '../../../packages/indicators/src/load-outlines.ts'
import { loadProfiles } from '../../../packages/indicators/src/load-profiles.ts'
import {
  type Files,
  isRegisterFile,
  loadRegisterRows,
  parseJson,
} from '../../../packages/indicators/src/load-register.ts'
import { loadRounds } from '../../../packages/indicators/src/load-rounds.ts'
import { loadSignoff } from '../../../packages/indicators/src/load-signoff.ts'
import { loadTaskStates } from '../../../packages/indicators/src/load-task-states.ts'
import { buildHistory } from '../../../packages/indicators/src/model/build-history.ts'
import { recordFault } from '../../../packages/indicators/src/model/record-fault.ts'
import { readFiles } from '../../../packages/indicators/src/node/read-files.ts'
import { lintRegister } from '../../../packages/indicators/src/validate/lint-register.ts'
import { checkOutline } from '../../../packages/indicators/src/validate/outlines/check-outline.ts'
import { world } from '../../checks/toy-world.ts'
import { filesOf } from '../../support/invented-register.ts'
import { smallData } from '../../support/small-data.ts'
import { smallRegister } from '../../support/small-register.ts'
import { account, rearranged } from '../../transmit/rearranged.ts'
import { textChanges } from '../change-bytes.ts'
import { changeCell } from '../change-csv.ts'
import { changeMember } from '../change-json.ts'
import type { Answer, Change, FuzzTarget, Sample, Targets } from '../target.ts'

const DATA = join(import.meta.dirname, '../../../data')
const JSON_CHANGES: readonly Change[] = [...textChanges('json'), ...Array.from({ length: 20 }, () => changeMember)]
const CSV_CHANGES: readonly Change[] = [...textChanges('csv'), ...Array.from({ length: 10 }, () => changeCell)]
const ANY_CHANGES: readonly Change[] = [...JSON_CHANGES, ...CSV_CHANGES]

/** What a loader says, with a short account of what it gives. */
function answerOf<T>(read: Result<T>, tell: (value: T) => unknown): Answer {
  return read.ok
    ? { isTaken: true, issues: [], told: tell(read.value) }
    : { isTaken: false, issues: read.issues, told: null }
}

/** A loader of a folder of which one file is spoilt. */
function folderTarget<T>(
  files: Files,
  load: (files: Files) => Result<T>,
  tell: (value: T) => unknown = () => null,
  changes = ANY_CHANGES,
): FuzzTarget {
  return {
    samples: [...files].map(([name, bytes]) => ({ name, bytes })),
    changes,
    read: ({ name, bytes }) => answerOf(load(new Map([...files, [name, bytes]])), tell),
  }
}

function recordTarget<T>(path: string, isValid: Validator<T>): FuzzTarget {
  return {
    samples: [sampleOf(path)],
    changes: JSON_CHANGES,
    read: ({ name: file, bytes }) => {
      const record = parseJson(bytes)
      if (isValid(record)) return { isTaken: true, issues: [], told: record }
      const fault = issue('record-invalid', { file, ...recordFault(record, isValid.errors) }, { file })
      return { isTaken: false, issues: [fault] }
    },
  }
}

const sampleOf = (path: string): Sample => ({ name: path, bytes: readFileSync(join(DATA, path)) })
const named = (...paths: readonly string[]): Files =>
  new Map(paths.map((path) => [path, readFileSync(join(DATA, path))]))

function smallRegisterFiles(): Files {
  const encoder = new TextEncoder()
  const short = smallRegister({
    head: { coveredFrom: '1990-01-01', bases: { 'people@2019': { concept: 'population' } } },
    units: `A-1 P-1 ..2020
      B-1 P-1 ..2020 class=town
      D-1 P-1 2020..
      E-1 P-1 ..
      F-1 Q-1 2020..`,
    changes: 'merge 2020 seq=1',
    transfers: `merge A-1>D-1 whole
      merge B-1>D-1 part population=part
      merge B-1>F-1 part population=part`,
    weights: `merge B-1>D-1 people@2019 share=1/3
      merge B-1>F-1 people@2019 share=2/3`,
    decisions: 'merge B-1>D-1 area 0.5',
    exceptions: '2019-12-31 00X E-1',
  })
  return new Map([...filesOf(short)].map(([name, text]) => [name, encoder.encode(text)]))
}

const registerTarget = (): FuzzTarget =>
  folderTarget(
    smallRegisterFiles(),
    (files) => {
      const rows = loadRegisterRows(files)
      if (!rows.ok) return rows
      const built = buildHistory(rows.value)
      return built.ok ? { ok: true, value: { rows: rows.value, history: built.value } } : built
    },
    ({ rows, history }) => [...lintRegister(rows, history)],
  )

const approvals = readFiles(DATA, isApprovalFile)

/** The files of a data folder and of whoever runs a receiver or a site: what an operator may get wrong, or be given. */
export const RECORD_TARGETS: Targets = {
  register: registerTarget,
  catalogue: () =>
    folderTarget(
      readFiles(smallData(), (path) => isCatalogFile(path) && !isRegisterFile(path.replace('register/', ''))),
      loadCatalog,
    ),
  forms: () =>
    folderTarget(
      named(
        'forms/commune-monthly-1.json',
        'forms/12b-btp-bttp-cc-2019.json',
        'regimes/commune-monthly.json',
        'regimes/notary.json',
        'mappings/sample-system-a.json',
        'holidays/vn.csv',
      ),
      loadForms,
    ),
  profiles: () => folderTarget(named('profiles/neutral.json'), loadProfiles, undefined, JSON_CHANGES),
  rounds: () => folderTarget(named('rounds/an-giang-2025.json'), (files) => loadRounds(files, world)),
  bodies: () =>
    folderTarget(named('bodies/an-giang-sample.csv', 'contacts/an-giang-sample.csv'), (files) =>
      loadBodies(files, world),
    ),
  outlines: () =>
    folderTarget(
      named('outlines/periodic-narrative-1.json', 'outline-submissions/SAMPLE_periodic-narrative_2025-Q3_91-2.json'),
      loadOutlines,
      ({ forms, submissions }) =>
        submissions.map(({ file, submission }) => {
          const form = forms.find(({ code }) => code === submission.outline)
          return form ? [...checkOutline(form, submission, file)] : []
        }),
    ),
  approvals: () => folderTarget(approvals, loadApprovals),
  signoff: () => ({
    samples: [sampleOf('signoff/2025-07-01@91-2.json')],
    changes: JSON_CHANGES,
    read: ({ name, bytes }) => answerOf(loadSignoff(bytes, name, '2025-07-01', '91-2'), () => null),
  }),
  tasks: () => ({
    samples: [
      {
        name: 'tasks/states.csv',
        bytes: new TextEncoder().encode('task,unit,state,asOf,source,clause\nx,91-2,done,2025-07-01,s,1\n'),
      },
    ],
    changes: CSV_CHANGES,
    read: ({ name, bytes }) => answerOf(loadTaskStates(bytes, name, world.regimes.values()), (states) => states),
  }),
  accounts: () => ({
    samples: [
      {
        name: 'accounts.json',
        bytes: new TextEncoder().encode(
          JSON.stringify({ accounts: [account('a-2'), account('P-2', { validTo: '2026-01-01' }), account(null)] }),
        ),
      },
    ],
    changes: JSON_CHANGES,
    read: ({ name, bytes }) => answerOf(loadAccounts(bytes, name, rearranged), (accounts) => accounts),
  }),
  config: () => recordTarget('../chitieu.config.json', validateConfig),
  limits: () => recordTarget('receiver-limits.json', validateReceiverLimits),
  'unit-list-mapping': () => recordTarget('unit-lists/chitieu-export.json', validateUnitListMapping),
}
