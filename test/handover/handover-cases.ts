import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import type { SignoffRecord } from '../../packages/indicators/src/generated/types.ts'
import { handover } from '../../packages/indicators/src/handover.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { handoverMatters } from '../../packages/indicators/src/report/handover-matters.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { DAY, FIRST_HALF, handOver, history, report, SECOND_HALF, sha256, signoff, world } from './toy-country.ts'

const ALL = [...FIRST_HALF, ...SECOND_HALF]
const without = (unit: string): readonly Submission[] => ALL.filter(({ head }) => head.subject !== unit)

/** Whatever is to be explained in a handover. */
const matters = (submissions: readonly Submission[]) => (): readonly string[] =>
  [...handoverMatters(handOver(submissions).record)].map(({ issue }) => issue.code)

/** What is found in the sign-off of a handover. */
const signed =
  (more: Partial<SignoffRecord>, explanations: SignoffRecord['explanations'] = [], submissions = ALL) =>
  (): readonly string[] =>
    handOver(submissions, {
      signoff: { file: 'signoff/toy.json', record: signoff(explanations, more) },
    }).record.findings.map(({ code }) => code)

/** Why a handover cannot be drawn up. */
const asked =
  (change: string, within: string | null = null) =>
  (): readonly string[] => {
    const unit = within === null ? null : history.unit(within)
    const made = handover({
      ...{ world, change, within: unit, submissions: [], refused: [], signoff: null, hash: sha256 },
    })
    return made.ok ? [] : made.issues.map(({ code }) => code)
  }

const { files: handed, manifest } = handOver(ALL).record
const files = handed.map(({ file, sha256: hash }) => ({ file, sha256: hash }))
const other = '0'.repeat(64)
const text = { vi: 'Lý do', en: 'Reason' }

/** One cell of A, so that what M is made of must not be shown. */
const hidden = FIRST_HALF.map((each) =>
  each.head.subject === 'A-1'
    ? {
        ...each,
        cells: each.cells.map((cell) =>
          cell.column === '2' ? { ...cell, state: 'confidential' as const, value: null } : cell,
        ),
      }
    : each,
)

/** Cases of the codes that a handover gives. */
export const handoverCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = {
  'change-not-found': { fails: asked('nothing'), passes: asked('ab') },
  'handover-days-differ': { fails: asked('law-2024'), passes: asked('law') },
  'handover-untouched': { fails: asked(DAY, 'F-1'), passes: asked(DAY, 'R-1') },
  'handover-total-differs': { fails: matters([...hidden, ...SECOND_HALF]), passes: matters(ALL) },
  'handover-balance-differs': {
    fails: matters([...without('X-1'), report('files', 'X-1', '2025-H2', [2, 9, 9, 2])]),
    passes: matters(ALL),
  },
  'handover-balance-incomplete': { fails: matters(without('B-1')), passes: matters(ALL) },
  'explanation-idle': {
    fails: signed({}, [{ of: { kind: 'missing', unit: 'B-1' }, text, by: text }]),
    passes: signed({}, [{ of: { kind: 'missing', unit: 'B-1' }, text, by: text }], [...without('B-1')]),
  },
  'dossier-file-differs': {
    fails: signed({ files: files.map((each, at) => (at === 0 ? { ...each, sha256: other } : each)) }),
    passes: signed({ files }),
  },
  'dossier-file-missing': {
    fails: signed({ files: [...files, { file: 'gone.xlsx', sha256: other }] }),
    passes: signed({ files }),
  },
  'dossier-file-unlisted': { fails: signed({ files: files.slice(1) }), passes: signed({ files }) },
  'dossier-manifest-differs': {
    fails: signed({ manifest: { files: 8, sha256: other } }),
    passes: signed({ manifest: { files: 8, sha256: manifest } }),
  },
}
