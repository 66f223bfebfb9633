// Generated from data/issue-codes.csv and data/command-remedies.csv by `npm run generate`. Do not edit.

export type Severity = 'error' | 'warning' | 'note'

/** Who can put it right: whoever sent the data, whoever runs the command, the keeper of the register, nobody. */
export type Actor = 'sender' | 'operator' | 'registerKeeper' | 'none'

/** What an argument is, and so how it is put in words. */
export type ArgumentKind = 'answer' | 'archivePart' | 'basis' | 'bytes' | 'changeStatus' | 'channel' | 'count' | 'date' | 'day' | 'detail' | 'entry' | 'entryDamage' | 'entryKind' | 'evaluation' | 'field' | 'fileType' | 'form' | 'fullDate' | 'generic' | 'indicator' | 'indicatorGroup' | 'level' | 'mapping' | 'markup' | 'measure' | 'moment' | 'nameFault' | 'notRun' | 'number' | 'packageLimit' | 'packageName' | 'packet' | 'packetFault' | 'packetMapping' | 'period' | 'reading' | 'reason' | 'recordFault' | 'release' | 'role' | 'rowFault' | 'sdmxFault' | 'sdmxValue' | 'second' | 'separator' | 'signatureFault' | 'state' | 'stated' | 'system' | 'tagFault' | 'tally' | 'text' | 'transmissionFault' | 'unit' | 'unitDifference' | 'unitImpact' | 'unitListField' | 'unitProposal' | 'unitQuestion'

/** The arguments of each code. */
export interface IssueArgs {
  'account-not-valid': { readonly account: string; readonly day: string; readonly from: string | null; readonly to: string | null }
  'account-role-unfit': { readonly account: string; readonly role: string }
  'account-token-unknown': {  }
  'account-unit-ended': { readonly account: string; readonly unit: string; readonly to: string; readonly successors: readonly string[] }
  'account-unit-foreign': { readonly unit: string; readonly own: string; readonly day: string }
  'account-unit-shared': { readonly unit: string; readonly day: string }
  'accounts-file-open': { readonly file: string; readonly mode: string }
  'act-recorded': { readonly file: string | null; readonly form: string | null; readonly period: string | null; readonly role: string | null; readonly at: string; readonly by: string }
  'answer-invalid': { readonly value: string; readonly expected: readonly string[] }
  'approval-missing': { readonly form: string; readonly period: string; readonly missing: readonly string[] }
  'approval-out-of-order': { readonly role: string; readonly expected: string; readonly form: string; readonly period: string }
  'approval-role-unknown': { readonly role: string; readonly form: string; readonly roles: readonly string[] }
  'approval-undefined': { readonly form: string }
  'archive-columns-missing': { readonly file: string; readonly missing: readonly string[]; readonly mapping: string }
  'archive-columns-unread': { readonly columns: readonly string[]; readonly mapping: string }
  'archive-content-twice': { readonly file: string; readonly other: string }
  'archive-differs': { readonly system: string; readonly current: string; readonly given: string }
  'archive-file-listed-twice': { readonly file: string }
  'archive-file-missing': { readonly file: string; readonly system: string }
  'archive-file-unlisted': { readonly file: string; readonly system: string }
  'archive-hash-differs': { readonly file: string; readonly stated: string; readonly found: string }
  'archive-indicator-kept': { readonly value: string; readonly name: string; readonly records: number }
  'archive-indicator-unmapped': { readonly value: string; readonly system: string; readonly records: number }
  'archive-mapping-not-in-force': { readonly value: string; readonly system: string; readonly period: string; readonly records: number }
  'archive-measure-unmapped': { readonly value: string; readonly code: string; readonly system: string; readonly records: number }
  'archive-not-found': { readonly system: string; readonly available: readonly string[] }
  'archive-object-damaged': { readonly file: string; readonly system: string }
  'archive-period-outside-life': { readonly unit: string; readonly period: string; readonly from: string | null; readonly to: string | null; readonly records: number }
  'archive-period-unread': { readonly value: string; readonly records: number }
  'archive-record-twice': { readonly unit: string; readonly code: string; readonly period: string; readonly other: string }
  'archive-records-differ': { readonly file: string; readonly before: number; readonly after: number }
  'archive-sheet-unread': { readonly sheet: string; readonly rows: number; readonly mapping: string }
  'archive-system-differs': { readonly system: string; readonly found: string }
  'archive-text-legacy': { readonly encoding: string; readonly converted: string }
  'archive-unit-name-differs': { readonly code: string; readonly name: string; readonly expected: string; readonly listDate: string; readonly records: number }
  'archive-unit-of-other-list': { readonly unit: string; readonly listDate: string; readonly from: string | null; readonly to: string | null; readonly records: number }
  'archive-unit-unknown': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[]; readonly records: number }
  'archive-value-unread': { readonly value: string; readonly records: number }
  'attempt-log-broken': { readonly file: string; readonly line: number }
  'behaviour-invalid': { readonly column: string; readonly value: string }
  'behaviour-missing': { readonly column: string }
  'body-id-taken': { readonly body: string; readonly expected: string }
  'body-identifier-shared': { readonly identifier: string; readonly bodies: readonly string[] }
  'body-kind-changed': { readonly body: string; readonly kind: string; readonly level: string }
  'body-kind-unknown': { readonly body: string; readonly kind: string }
  'body-level-differs': { readonly body: string; readonly level: string; readonly expected: string }
  'body-outlives-unit': { readonly body: string; readonly unit: string; readonly from: string | null; readonly to: string | null }
  'body-parent-unknown': { readonly body: string; readonly parent: string }
  'body-rows-scattered': { readonly body: string }
  'body-successor-not-in-force': { readonly body: string; readonly successor: string; readonly date: string }
  'body-successor-unknown': { readonly body: string; readonly successor: string }
  'body-successors-before-end': { readonly body: string; readonly successors: readonly string[] }
  'body-territory-unknown': { readonly body: string; readonly territory: string }
  'body-version-gap': { readonly body: string; readonly from: string; readonly to: string }
  'body-versions-overlap': { readonly body: string }
  'body-without-successor': { readonly body: string; readonly lastDay: string }
  'calendar-empty': { readonly file: string }
  'carry-over-differs': { readonly value: string; readonly expected: string; readonly difference: string; readonly period: string }
  'cell-blank': {  }
  'cell-error': { readonly value: string }
  'cell-too-long': { readonly length: number; readonly allowed: number }
  'cells-merged': { readonly range: string }
  'cells-too-many': { readonly allowed: number }
  'change-dates-disagree': { readonly change: string; readonly dates: readonly string[] }
  'change-kind-unknown': { readonly change: string; readonly kind: string; readonly available: readonly string[] }
  'change-not-found': { readonly change: string; readonly candidates: readonly string[] }
  'change-status-late': { readonly change: string; readonly status: string; readonly expected: string; readonly date: string }
  'change-too-large': { readonly value: string; readonly previous: string; readonly percent: string; readonly limit: string; readonly period: string }
  'change-unknown': { readonly change: string }
  'change-without-transfers': { readonly change: string; readonly kinds: readonly string[] }
  'changes-cyclic': { readonly units: readonly string[] }
  'check-could-not-run': { readonly check: string; readonly reason: string; readonly says: string }
  'check-not-met': { readonly check: string; readonly count: string; readonly value: string; readonly expected: string }
  'code-held-twice': { readonly code: string; readonly listDate: string | null; readonly units: readonly string[] }
  'code-name-conflict': { readonly code: string; readonly value: string; readonly expected: string; readonly listDate: string; readonly holders: readonly string[] }
  'column-hidden': { readonly column: string }
  'column-missing': { readonly column: string; readonly available: readonly string[] }
  'column-twice': { readonly column: string }
  'column-unmapped': { readonly column: string; readonly available: readonly string[] }
  'columns-too-many': { readonly allowed: number }
  'confidential-hidden': { readonly unit: string; readonly indicator: string; readonly period: string }
  'contact-body-unknown': { readonly body: string }
  'contact-of-person-public': { readonly body: string; readonly channel: string }
  'contact-value-invalid': { readonly body: string; readonly channel: string; readonly value: string; readonly example: string }
  'covers-beyond-life': { readonly unit: string; readonly period: string; readonly to: string }
  'cumulative-decreased': { readonly value: string; readonly previous: string; readonly period: string }
  'date-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'date-instead-of-number': { readonly value: string }
  'date-invalid': { readonly value: string }
  'date-settled': { readonly subject: string; readonly change: string; readonly printed: string; readonly settled: string }
  'days-reported-twice': { readonly form: string; readonly period: string; readonly unit: string; readonly other: readonly string[]; readonly files: readonly string[] }
  'decimals-exceeded': { readonly value: string; readonly decimals: number }
  'declared-differs': { readonly what: string; readonly value: string; readonly expected: string }
  'dossier-file-differs': { readonly file: string; readonly value: string; readonly expected: string }
  'dossier-file-missing': { readonly file: string }
  'dossier-file-unlisted': { readonly files: readonly string[]; readonly count: number }
  'dossier-manifest-differs': { readonly value: string; readonly expected: string; readonly files: number; readonly noted: number }
  'due-day-unsettled': { readonly form: string; readonly period: string; readonly days: number }
  'encoding-invalid': { readonly file: string; readonly offset: number }
  'ended-twice': { readonly unit: string; readonly changes: readonly string[] }
  'equal-shares': { readonly unit: string; readonly n: number }
  'exception-needless': { readonly code: string; readonly listDate: string; readonly unit: string }
  'explanation-idle': { readonly file: string; readonly number: number }
  'field-value-unknown': { readonly field: string; readonly value: string; readonly expected: readonly string[] }
  'figure-not-found': { readonly indicator: string; readonly unit: string; readonly period: string; readonly available: readonly string[] }
  'figure-outside-table': { readonly form: string }
  'figure-twice': { readonly unit: string; readonly period: string; readonly other: string }
  'figures-closed': { readonly form: string; readonly period: string; readonly at: string; readonly by: string }
  'figures-not-closed': { readonly form: string; readonly period: string }
  'file-damaged': { readonly file: string; readonly reason: string }
  'file-empty': { readonly file: string }
  'file-encrypted': { readonly file: string }
  'file-is-xls': { readonly file: string }
  'file-markup-forbidden': { readonly file: string; readonly part: string; readonly found: string }
  'file-packed-too-tightly': { readonly file: string; readonly part: string; readonly ratio: number; readonly allowed: number }
  'file-part-escapes': { readonly file: string; readonly part: string }
  'file-part-twice': { readonly file: string; readonly part: string }
  'file-parts-too-many': { readonly file: string; readonly found: number; readonly allowed: number }
  'file-too-large': { readonly file: string; readonly bytes: number; readonly allowed: number }
  'file-type-wrong': { readonly file: string; readonly found: string }
  'file-unpacks-too-large': { readonly file: string; readonly bytes: number; readonly allowed: number }
  'file-unreadable': { readonly file: string; readonly reason: string }
  'file-unwritable': { readonly file: string; readonly reason: string }
  'findings-capped': { readonly finding: string; readonly more: number }
  'fixed-value-changed': { readonly value: string; readonly expected: string }
  'folder-locked': { readonly path: string; readonly pid: string; readonly host: string; readonly since: string | null }
  'folder-not-empty': { readonly folder: string }
  'form-differs-from-template': { readonly value: string; readonly expected: string }
  'form-not-declared': { readonly available: readonly string[] }
  'form-not-in-force': { readonly form: string; readonly period: string; readonly from: string | null; readonly to: string | null }
  'form-row-missing': { readonly row: string }
  'form-row-twice': { readonly row: string; readonly other: string }
  'form-row-unknown': { readonly value: string }
  'form-superseded': { readonly form: string; readonly instrument: string; readonly later: string; readonly period: string }
  'form-table-missing': { readonly form: string; readonly expected: string }
  'form-unknown': { readonly form: string; readonly available: readonly string[] }
  'formula-without-value': {  }
  'handover-balance-differs': { readonly form: string; readonly day: string; readonly row: string; readonly units: readonly string[]; readonly closed: string; readonly opened: string; readonly difference: string }
  'handover-balance-incomplete': { readonly form: string; readonly units: readonly string[] }
  'handover-days-differ': { readonly change: string; readonly days: readonly string[] }
  'handover-total-differs': { readonly form: string; readonly period: string; readonly level: string; readonly row: string; readonly column: string; readonly former: string; readonly current: string | null; readonly difference: string | null }
  'handover-untouched': { readonly change: string; readonly unit: string }
  'indicator-unknown': { readonly indicator: string; readonly candidates: readonly string[] }
  'indicator-unmapped': { readonly value: string; readonly system: string }
  'instrument-unknown': { readonly instrument: string; readonly changes: readonly string[] }
  'json-malformed': { readonly file: string; readonly offset: number; readonly reason: string }
  'json-nested': {  }
  'leading-zeros-lost': { readonly value: string; readonly expected: string; readonly listDate: string }
  'ledger-chain-broken': { readonly entry: number; readonly expected: string; readonly found: string }
  'ledger-entry-forbidden': { readonly entry: number; readonly fault: string }
  'ledger-hash-differs': { readonly entry: number; readonly expected: string; readonly found: string }
  'ledger-line-unreadable': { readonly line: number; readonly at: string; readonly fault: string; readonly expected: readonly string[] }
  'ledger-missing': { readonly folder: string }
  'ledger-object-damaged': { readonly file: string; readonly submission: string; readonly found: string }
  'ledger-object-missing': { readonly file: string; readonly submission: string }
  'ledger-object-unlisted': { readonly path: string }
  'ledger-tail-cut': { readonly entries: number; readonly bytes: number }
  'level-ended': { readonly level: string; readonly date: string; readonly units: number }
  'level-unknown': { readonly level: string; readonly available: readonly string[] }
  'life-reversed': { readonly unit: string; readonly from: string; readonly to: string }
  'limit-exceeded': { readonly value: string; readonly limit: string; readonly of: string }
  'list-date-invalid': { readonly value: string }
  'list-date-missing': { readonly column: string }
  'list-date-not-covered': { readonly listDate: string; readonly coveredFrom: string }
  'list-date-not-declared': {  }
  'list-vintage': { readonly listDate: string; readonly fitting: string; readonly fits: number; readonly rows: number; readonly misfits: readonly string[] }
  'lock-stale': { readonly path: string; readonly pid: string | null }
  'logo-missing': { readonly file: string }
  'logo-not-self-contained': { readonly file: string; readonly found: string }
  'logo-too-large': { readonly file: string; readonly size: number; readonly limit: number }
  'logo-type-wrong': { readonly file: string }
  'mapping-ambiguous': { readonly mappings: readonly string[] }
  'mapping-missing': { readonly missing: readonly string[] }
  'mapping-not-in-force': { readonly value: string; readonly system: string; readonly period: string }
  'mapping-report': { readonly system: string; readonly matched: number; readonly converted: number; readonly unmapped: number }
  'measure-differs': { readonly value: string; readonly expected: string }
  'measure-unmapped': { readonly value: string; readonly system: string }
  'name-blank': { readonly unit: string }
  'no-file-found': { readonly paths: readonly string[] }
  'no-parent': { readonly unit: string; readonly listDate: string | null }
  'number-ambiguous': { readonly value: string; readonly readings: readonly string[] }
  'number-as-text': { readonly value: string }
  'number-invalid': { readonly value: string }
  'number-other-locale': { readonly value: string; readonly reading: string }
  'number-shown-otherwise': { readonly value: string; readonly shown: string }
  'obligation-without-sender': { readonly form: string; readonly period: string; readonly count: number; readonly units: readonly string[] }
  'option-invalid': { readonly option: string; readonly value: string; readonly expected: string }
  'option-unknown': { readonly option: string }
  'out-of-range': { readonly value: string; readonly minimum: string | null; readonly maximum: string | null }
  'outline-section-blank': { readonly outline: string; readonly section: string; readonly heading: string }
  'outline-section-twice': { readonly outline: string; readonly section: string }
  'outline-section-unknown': { readonly outline: string; readonly section: string }
  'outline-text-too-long': { readonly outline: string; readonly section: string; readonly heading: string; readonly characters: number; readonly most: number }
  'outlives-change': { readonly unit: string; readonly change: string; readonly to: string; readonly printed: string }
  'output-changed': { readonly file: string }
  'own-rule-not-met': { readonly rule: string; readonly textVi: string; readonly textEn: string }
  'package-base-differs': { readonly path: string }
  'package-base-missing': { readonly id: string }
  'package-base-other': { readonly id: string; readonly given: string }
  'package-cell-invalid': { readonly column: string; readonly value: string }
  'package-content-differs': { readonly path: string; readonly value: string; readonly expected: string }
  'package-content-missing': { readonly path: string; readonly by: string }
  'package-content-unlisted': { readonly path: string }
  'package-count-differs': { readonly path: string; readonly value: number; readonly expected: number }
  'package-entry-damaged': { readonly file: string; readonly entry: string; readonly damage: string }
  'package-entry-escapes': { readonly file: string; readonly entry: string; readonly fault: string }
  'package-entry-missing': { readonly file: string; readonly entry: string }
  'package-entry-not-file': { readonly file: string; readonly entry: string; readonly found: string }
  'package-entry-twice': { readonly file: string; readonly entry: string; readonly other: string }
  'package-entry-unlisted': { readonly file: string; readonly entry: string }
  'package-figure-differs': { readonly figure: string; readonly value: string; readonly expected: string; readonly other: string }
  'package-figure-missing': { readonly figure: string; readonly value: string | null; readonly in: string; readonly missing: string }
  'package-id-differs': { readonly file: string; readonly expected: string }
  'package-listed-twice': { readonly file: string; readonly tag: string; readonly entry: string }
  'package-listed-wrongly': { readonly file: string; readonly tag: string; readonly entry: string }
  'package-name-differs': { readonly value: string; readonly expected: string }
  'package-not-canonical': { readonly file: string; readonly part: string; readonly entry: string | null; readonly offset: number }
  'package-nothing-consolidated': { readonly folder: string }
  'package-oxum-differs': { readonly file: string; readonly stated: string | null; readonly found: string }
  'package-packed-too-tightly': { readonly file: string; readonly entry: string; readonly found: number; readonly allowed: number }
  'package-readme-differs': { readonly path: string }
  'package-record-invalid': { readonly path: string; readonly at: string; readonly fault: string; readonly expected: readonly string[] }
  'package-reference-unknown': { readonly column: string; readonly value: string; readonly in: string }
  'package-replaces-other': { readonly value: string; readonly expected: string }
  'package-resource-repeated': { readonly path: string }
  'package-revision-apart': { readonly revision: number; readonly replaces: number | null }
  'package-row-repeated': { readonly key: string }
  'package-sample-unsaid': { readonly path: string }
  'package-schema-differs': { readonly path: string }
  'package-scope-differs': { readonly value: string; readonly expected: string }
  'package-source-missing': { readonly figure: string }
  'package-sum-differs': { readonly figure: string; readonly value: string; readonly expected: string }
  'package-table-unlisted': { readonly path: string }
  'package-tag-faulty': { readonly file: string; readonly tag: string; readonly line: number; readonly fault: string }
  'package-tag-missing': { readonly file: string; readonly tag: string }
  'package-too-large': { readonly file: string; readonly entry: string | null; readonly limit: string; readonly found: number; readonly allowed: number }
  'package-unchanged': { readonly id: string }
  'package-unreadable': { readonly file: string; readonly part: string }
  'packet-code-unmapped': { readonly packet: string; readonly field: string; readonly values: readonly string[]; readonly codes: string; readonly receiver: string; readonly records: number }
  'packet-file-twice': { readonly packet: string; readonly file: string; readonly receiver: string }
  'packet-value-missing': { readonly packet: string; readonly field: string; readonly path: string | null; readonly receiver: string; readonly records: number }
  'packet-value-unwritable': { readonly packet: string; readonly field: string; readonly values: readonly string[]; readonly fault: string; readonly receiver: string; readonly records: number }
  'pairs-incomplete': { readonly change: string; readonly pairs: readonly string[] }
  'parent-level-wrong': { readonly unit: string; readonly level: string; readonly parent: string; readonly parentLevel: string }
  'parent-not-in-force': { readonly unit: string; readonly parent: string; readonly listDate: string }
  'parent-unknown': { readonly unit: string; readonly parent: string }
  'part-exceeds-whole': { readonly value: string; readonly limit: string; readonly whole: string }
  'parts-differ-from-total': { readonly value: string; readonly expected: string; readonly difference: string; readonly parts: readonly string[] }
  'period-differs-from-template': { readonly value: string; readonly expected: string }
  'period-invalid': { readonly period: string }
  'period-not-declared': {  }
  'points-open': { readonly points: readonly string[] }
  'predecessor-missing': { readonly unit: string }
  'previous-missing': { readonly unit: string; readonly period: string; readonly reason: string }
  'previous-not-given': { readonly form: string; readonly period: string; readonly relations: number }
  'proposal-stale': { readonly unit: string }
  'province-carry-over-differs': { readonly unit: string; readonly period: string; readonly value: string; readonly expected: string; readonly difference: string; readonly previous: string; readonly cell: string }
  'province-carry-over-unchecked': { readonly unit: string; readonly period: string; readonly missing: readonly string[]; readonly count: number }
  'quote-open': {  }
  'ratio-differs': { readonly value: string; readonly expected: string; readonly numerator: string; readonly denominator: string; readonly factor: string }
  'reading-too-slow': { readonly file: string; readonly seconds: number }
  'reason-for-error': { readonly finding: string; readonly at: string }
  'reason-without-finding': { readonly finding: string; readonly at: string }
  'received-without-obligation': { readonly form: string; readonly period: string; readonly count: number; readonly subjects: readonly string[] }
  'receiver-host-unguarded': { readonly host: string }
  'receiver-plain': { readonly host: string }
  'receiver-unguarded': {  }
  'record-invalid': { readonly file: string; readonly at: string; readonly fault: string; readonly expected: readonly string[] }
  'register-file-missing': { readonly file: string }
  'register-half-written': { readonly file: string }
  'register-row-invalid': { readonly file: string; readonly column: string; readonly value: string; readonly fault: string }
  'release-damaged': { readonly file: string }
  'reopening-unexplained': { readonly form: string; readonly period: string }
  'replaced-stands-again': { readonly file: string; readonly returned: string }
  'replacement-unknown': { readonly file: string; readonly replaces: string }
  'report-late': { readonly form: string; readonly period: string; readonly due: string; readonly received: string; readonly days: number }
  'report-missing': { readonly form: string; readonly period: string; readonly listDate: string; readonly missing: readonly string[]; readonly count: number; readonly expected: number }
  'report-not-owed': { readonly form: string; readonly unit: string; readonly period: string }
  'report-refused': { readonly file: string }
  'reported-twice': { readonly unit: string; readonly other: readonly string[]; readonly indicator: string; readonly period: string }
  'reports-differ': { readonly form: string; readonly row: string; readonly column: string; readonly unit: string; readonly period: string; readonly value: string; readonly expected: string; readonly difference: string }
  'request-crowded': { readonly allowed: number }
  'request-malformed': { readonly status: number }
  'request-slow': {  }
  'request-too-fast': { readonly seconds: number }
  'request-too-large': { readonly allowed: number }
  'returned-needs-reason': { readonly file: string; readonly at: string }
  'returned-sent-again': { readonly file: string; readonly at: string; readonly reasons: readonly string[] }
  'row-cell-unknown': { readonly value: string }
  'row-differs-from-template': { readonly value: string; readonly expected: string }
  'row-hidden': {  }
  'row-key-missing': { readonly row: string }
  'row-key-unknown': { readonly value: string; readonly available: readonly string[] }
  'row-repeated': { readonly value: string; readonly rows: readonly string[] }
  'row-uneven': { readonly cells: number; readonly expected: number }
  'rows-too-many': { readonly allowed: number }
  'scope-level-wrong': { readonly unit: string; readonly level: string; readonly expected: string }
  'scope-unit-ended': { readonly unit: string; readonly to: string; readonly successors: readonly string[] }
  'sdmx-code-doubled': { readonly value: string; readonly list: string }
  'sdmx-code-unknown': { readonly component: string; readonly value: string; readonly list: string; readonly records: number }
  'sdmx-component-doubled': { readonly component: string }
  'sdmx-component-missing': { readonly component: string }
  'sdmx-component-unknown': { readonly component: string }
  'sdmx-id-invalid': { readonly id: string; readonly list: string }
  'sdmx-index-outside': { readonly component: string; readonly index: string; readonly values: number; readonly records: number }
  'sdmx-key-doubled': { readonly key: string; readonly records: number }
  'sdmx-key-invalid': { readonly key: string; readonly expected: number; readonly records: number }
  'sdmx-part-missing': { readonly part: string }
  'sdmx-reference-missing': { readonly urn: string }
  'sdmx-row-uneven': { readonly cells: number; readonly expected: number; readonly records: number }
  'sdmx-unreadable': { readonly fault: string; readonly at: string | null }
  'sdmx-value-invalid': { readonly component: string; readonly value: string; readonly expected: string; readonly records: number }
  'second-list-differs': { readonly listDate: string; readonly level: string; readonly code: string; readonly here: string | null; readonly there: string | null }
  'secret-file-open': { readonly file: string; readonly mode: string }
  'secret-missing': { readonly name: string }
  'secret-unfit': { readonly name: string }
  'separator-unclear': { readonly candidates: readonly string[] }
  'sequence-ambiguous': { readonly changes: readonly string[] }
  'sequence-reversed': { readonly unit: string; readonly maker: string; readonly ender: string }
  'shares-exceed-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'shares-not-one': { readonly unit: string; readonly basis: string; readonly sum: string }
  'sheets-too-many': { readonly found: number; readonly allowed: number }
  'signature-command-failed': { readonly program: string; readonly fault: string; readonly exit: string | null }
  'signature-missing': { readonly package: string }
  'signature-wrong': { readonly package: string }
  'site-left-out': {  }
  'sources-differ': { readonly indicator: string; readonly unit: string; readonly period: string; readonly value: string; readonly other: string; readonly where: string }
  'sql-behaviour-not-carried': { readonly column: string; readonly value: string }
  'sql-column-not-exact': { readonly column: string; readonly type: string }
  'sql-engine-missing': { readonly package: string }
  'sql-number-not-held': { readonly value: string; readonly decimals: number }
  'sql-shares-too-fine': { readonly digits: number; readonly most: number }
  'state-not-allowed': { readonly value: string; readonly allowed: readonly string[] }
  'submission-declared-otherwise': { readonly file: string; readonly before: readonly string[]; readonly now: readonly string[] }
  'submission-has-errors': { readonly file: string; readonly errors: number }
  'submission-known': { readonly file: string; readonly name: string; readonly day: string }
  'submission-not-checked': { readonly file: string }
  'submission-replaced': { readonly file: string; readonly successor: string }
  'submission-twice': { readonly form: string; readonly unit: string; readonly period: string; readonly other: string }
  'submission-unknown': { readonly submission: string; readonly candidates: readonly string[] }
  'submissions-not-comparable': { readonly what: string; readonly value: string; readonly other: string }
  'successor-missing': { readonly unit: string }
  'sum-differs': { readonly value: string; readonly expected: string; readonly difference: string; readonly terms: readonly string[] }
  'template-changed': { readonly missing: readonly string[]; readonly extra: readonly string[] }
  'territory-not-reported': { readonly form: string; readonly period: string; readonly from: string; readonly to: string; readonly units: readonly string[]; readonly count: number }
  'text-decomposed': { readonly value: string }
  'text-legacy': { readonly value: string; readonly encoding: string; readonly font: string | null; readonly converted: string }
  'total-differs': { readonly relation: string; readonly indicator: string; readonly period: string; readonly unit: string; readonly whole: string; readonly sum: string }
  'total-not-compared': { readonly cells: readonly string[] }
  'transfer-from-unknown': { readonly change: string; readonly unit: string }
  'transmission-accepted': { readonly package: string; readonly receiver: string; readonly receipt: string | null; readonly at: string | null }
  'transmission-accepted-before': { readonly package: string; readonly receiver: string; readonly receipt: string | null; readonly at: string | null }
  'transmission-address-insecure': { readonly address: string }
  'transmission-address-missing': { readonly receiver: string }
  'transmission-answer-other': { readonly receiver: string; readonly package: string; readonly found: string }
  'transmission-answer-unreadable': { readonly receiver: string; readonly at: string; readonly fault: string; readonly expected: readonly string[] }
  'transmission-base-missing': { readonly identifier: string; readonly base: string }
  'transmission-for-another': { readonly file: string; readonly found: string; readonly receiver: string }
  'transmission-head-differs': { readonly field: string; readonly announced: string | null; readonly found: string | null }
  'transmission-identifier-unfit': { readonly file: string; readonly found: string | null }
  'transmission-journal-unreadable': { readonly line: number }
  'transmission-key-reused': { readonly receiver: string; readonly key: string }
  'transmission-package-unnamed': { readonly file: string }
  'transmission-pending': { readonly package: string; readonly receiver: string }
  'transmission-port-unusable': { readonly port: string; readonly fault: string }
  'transmission-profile-missing': { readonly receiver: string; readonly known: readonly string[] }
  'transmission-refused': { readonly receiver: string; readonly status: string }
  'transmission-rejected': { readonly package: string; readonly receiver: string; readonly receipt: string | null; readonly reasons: readonly string[] }
  'transmission-repeated': { readonly package: string; readonly receiver: string }
  'transmission-replaces-none': { readonly identifier: string; readonly expected: string }
  'transmission-replaces-other': { readonly identifier: string; readonly replaces: string | null; readonly expected: string | null }
  'transmission-revision-lower': { readonly identifier: string; readonly latest: string }
  'transmission-revision-taken': { readonly identifier: string; readonly other: string }
  'transmission-settled': { readonly package: string; readonly receiver: string }
  'transmission-too-large': { readonly receiver: string; readonly bytes: number; readonly allowed: number }
  'transmission-unreachable': { readonly receiver: string; readonly attempts: number; readonly fault: string; readonly status: string | null }
  'transmission-unrecorded': { readonly package: string; readonly receiver: string }
  'unit-ambiguous': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[] }
  'unit-begins-later': { readonly unit: string; readonly from: string; readonly period: string }
  'unit-code-reused': { readonly code: string; readonly former: readonly string[]; readonly name: string }
  'unit-differs-from-template': { readonly value: string; readonly expected: string }
  'unit-ended': { readonly unit: string; readonly to: string; readonly period: string; readonly successors: readonly string[] }
  'unit-id-duplicate': { readonly unit: string }
  'unit-list-code-twice': { readonly level: string; readonly code: string; readonly here: string; readonly there: string }
  'unit-list-date-differs': { readonly written: string; readonly listDate: string }
  'unit-list-date-missing': {  }
  'unit-list-register-differs': { readonly unit: string; readonly code: string; readonly listDate: string; readonly here: string | null; readonly there: string | null }
  'unit-list-row-unread': { readonly field: string; readonly value: string; readonly fault: string }
  'unit-list-zeros-restored': { readonly count: number; readonly example: string; readonly expected: string }
  'unit-lists-disagree': { readonly level: string; readonly code: string; readonly here: string | null; readonly there: string | null; readonly other: string }
  'unit-name-folded': { readonly value: string; readonly expected: string }
  'unit-name-variant': { readonly value: string; readonly expected: string }
  'unit-not-declared': {  }
  'unit-not-in-force': { readonly unit: string; readonly listDate: string; readonly from: string | null; readonly to: string | null }
  'unit-not-in-register': { readonly unit: string; readonly candidates: readonly string[] }
  'unit-rows-scattered': { readonly unit: string }
  'unit-split': { readonly unit: string; readonly to: string; readonly period: string; readonly successors: readonly string[]; readonly count: number }
  'unit-transitional': { readonly unit: string; readonly period: string; readonly date: string }
  'unit-type-contradicts': { readonly code: string; readonly name: string; readonly type: string }
  'unit-type-unstated': { readonly code: string; readonly name: string }
  'unit-unknown': { readonly unit: string; readonly listDate: string; readonly candidates: readonly string[] }
  'unresolved': { readonly unit: string; readonly indicator: string; readonly period: string; readonly amount: string; readonly candidates: readonly string[] }
  'validity-gap': { readonly code: string }
  'validity-overlap': { readonly unit: string }
  'value-missing': { readonly units: readonly string[]; readonly indicator: string; readonly period: string; readonly listDate: string }
  'version-gap': { readonly unit: string; readonly from: string; readonly to: string }
  'vintage-count': { readonly listDate: string; readonly counts: readonly string[] }
  'warnings-unexplained': { readonly file: string; readonly warnings: number }
  'weight-given-twice': { readonly change: string; readonly from: string; readonly to: string; readonly basis: string; readonly values: readonly string[] }
  'whole-not-alone': { readonly unit: string; readonly targets: readonly string[] }
}

export type IssueCode = keyof IssueArgs

interface Wording {
  readonly message: string
  readonly remedy: string
  /** What else helps where a command was typed. */
  readonly command?: string
}

/** Severity, actor, kinds of arguments and wording of each code. */
export const issueCodes: {
  readonly [C in IssueCode]: {
    readonly severity: Severity
    readonly actor: Actor
    readonly args: Readonly<Record<string, ArgumentKind>>
    readonly vi: Wording
    readonly en: Wording
  }
} = {
  'account-not-valid': {
    severity: 'error',
    actor: 'operator',
    args: { account: 'text', day: 'date', from: 'date', to: 'date' },
    vi: { message: 'Tài khoản {account} không dùng được vào ngày {day}[; dùng được từ ngày {from}][; hết hiệu lực từ ngày {to}].', remedy: 'Dùng tài khoản đang có hiệu lực; nơi nhận sửa validFrom, validTo nếu ghi sai ngày.' },
    en: { message: 'The account {account} cannot be used on {day}[; it can be from {from}][; it is out from {to}].', remedy: 'Use an account that is valid; the receiver corrects validFrom and validTo where a day is wrong.' },
  },
  'account-role-unfit': {
    severity: 'error',
    actor: 'operator',
    args: { account: 'text', role: 'text' },
    vi: { message: 'Tài khoản {account} có vai trò {role}; vai trò đó không gửi gói.', remedy: 'Gửi bằng tài khoản có vai trò sender của đúng đơn vị.' },
    en: { message: 'The account {account} has the role {role}, which hands in no packages.', remedy: 'Send with an account of the role sender of the very unit.' },
  },
  'account-token-unknown': {
    severity: 'error',
    actor: 'operator',
    args: {  },
    vi: { message: 'Yêu cầu không kèm mã xác thực, hoặc mã xác thực không thuộc tài khoản nào.', remedy: 'Dùng mã xác thực đã được cấp; mất thì lập tài khoản mới và cho tài khoản cũ hết hiệu lực.' },
    en: { message: 'The request bears no token, or one of no account.', remedy: 'Use the token that was given out; when it is lost, make a new account and end the old one.' },
  },
  'account-unit-ended': {
    severity: 'error',
    actor: 'operator',
    args: { account: 'text', unit: 'unit', to: 'date', successors: 'unit' },
    vi: { message: '{unit} kết thúc ngày {to}, tài khoản {account} hết hiệu lực cùng ngày.[ Đơn vị kế thừa: {successors}.]', remedy: 'Gửi bằng tài khoản của đơn vị tiếp nhận toàn bộ, hoặc của cấp trên.' },
    en: { message: '{unit} ended on {to}, and the account {account} with it.[ Its successors: {successors}.]', remedy: 'Send with an account of the unit that took it over whole, or of the unit above.' },
  },
  'account-unit-foreign': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'text', own: 'unit', day: 'date' },
    vi: { message: 'Ngày {day}, {own} không gửi được số liệu của {unit}: không phải đơn vị này, không trực thuộc, không được tiếp nhận toàn bộ.', remedy: 'Gửi bằng tài khoản của đúng đơn vị; nếu số liệu lẫn vào gói thì lập lại gói.' },
    en: { message: 'On {day} {own} may not send figures of {unit}: it is not that unit, does not stand above it and did not take it over whole.', remedy: 'Send with an account of that unit; where the figures came into the package by mistake, make it anew.' },
  },
  'account-unit-shared': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'text', day: 'date' },
    vi: { message: '{unit} đã chia cho nhiều đơn vị; ngày {day} không đơn vị nào một mình gửi thay.', remedy: 'Gửi bằng tài khoản của đơn vị cấp trên chung của các đơn vị đó.' },
    en: { message: '{unit} was shared out among several units; on {day} none of them alone sends for it.', remedy: 'Send with an account of a unit that stands above all of them.' },
  },
  'accounts-file-open': {
    severity: 'warning',
    actor: 'operator',
    args: { file: 'text', mode: 'text' },
    vi: { message: 'Tệp tài khoản {file} có quyền {mode}: người khác trên máy đọc được tên tài khoản và mã băm.', remedy: 'Đặt quyền 0600 cho tệp (chmod 600).' },
    en: { message: 'The accounts file {file} has mode {mode}: others on the machine can read accounts and hashes.', remedy: 'Give the file mode 0600 (chmod 600).' },
  },
  'act-recorded': {
    severity: 'note',
    actor: 'none',
    args: { file: 'text', form: 'form', period: 'period', role: 'role', at: 'moment', by: 'text' },
    vi: { message: 'Sổ đã ghi việc này[ cho {file}][ cho biểu {form}, {period}][ ({role})] lúc {at}, do {by}; không ghi thêm.', remedy: 'Không phải làm gì.' },
    en: { message: 'The ledger already says so[ of {file}][ of form {form} for {period}][ ({role})], since {at}, by {by}; nothing is added.', remedy: 'Nothing to do.' },
  },
  'answer-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'answer' },
    vi: { message: 'Ô ghi "{value}"; ô này chỉ nhận một trong các câu trả lời: {expected}.', remedy: 'Ghi lại một trong các câu trả lời đó.' },
    en: { message: 'The cell says "{value}"; it takes one of these answers only: {expected}.', remedy: 'Write one of these answers.' },
  },
  'approval-missing': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', period: 'period', missing: 'role' },
    vi: { message: 'Chưa chốt được số liệu biểu {form}, {period}: còn thiếu phê duyệt của {missing}.', remedy: 'Ghi đủ các bước phê duyệt theo thứ tự (chitieu ledger approve) rồi chốt.' },
    en: { message: 'The figures of form {form} for {period} cannot be closed: not yet approved by {missing}.', remedy: 'Record the approvals in their order (chitieu ledger approve), then close.' },
  },
  'approval-out-of-order': {
    severity: 'error',
    actor: 'operator',
    args: { role: 'role', expected: 'role', form: 'form', period: 'period' },
    vi: { message: 'Chưa đến lượt {role} phê duyệt biểu {form}, {period}; bước kế tiếp là {expected}.', remedy: 'Ghi phê duyệt của {expected} trước. Số liệu thay đổi sau khi phê duyệt thì phê duyệt lại từ bước đầu.' },
    en: { message: 'It is not yet the turn of {role} to approve form {form} for {period}; the next step is {expected}.', remedy: 'Record the approval of {expected} first. When figures changed after an approval, the steps start anew.' },
  },
  'approval-role-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { role: 'text', form: 'form', roles: 'text' },
    vi: { message: 'Trình tự phê duyệt biểu {form} không có vai trò {role}. Các vai trò: {roles}.', remedy: 'Ghi --role bằng một trong các vai trò trên, hoặc bổ sung vai trò vào data/approvals.' },
    en: { message: 'The approval of form {form} has no role {role}. It has: {roles}.', remedy: 'Give --role one of these, or add the role to data/approvals.' },
  },
  'approval-undefined': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form' },
    vi: { message: 'Chưa có trình tự phê duyệt cho biểu {form}.', remedy: 'Thêm biểu vào một tệp trong data/approvals; biểu không có trình tự thì chốt mà không cần phê duyệt.' },
    en: { message: 'No approval chain is given for form {form}.', remedy: 'Add the form to a file in data/approvals; a form without a chain is closed without approval.' },
  },
  'archive-columns-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', missing: 'text', mapping: 'text' },
    vi: { message: 'Tệp {file} thiếu cột {missing} mà bảng chuyển đổi {mapping} nêu nên không đọc được bản ghi nào.', remedy: 'Sửa `tables` trong data/mappings/{mapping}.json theo dòng tiêu đề của tệp; giữ nguyên tệp gốc.' },
    en: { message: 'The file {file} lacks the columns {missing} that the mapping {mapping} names; none of its records can be read.', remedy: 'Correct `tables` in data/mappings/{mapping}.json by the header of the file; leave the original as it is.' },
  },
  'archive-columns-unread': {
    severity: 'note',
    actor: 'operator',
    args: { columns: 'text', mapping: 'text' },
    vi: { message: 'Cột {columns} không có trong bảng chuyển đổi {mapping}: còn trong tệp gốc, không vào mục lục.', remedy: 'Thêm cột vào bảng chuyển đổi nếu cần tra cứu theo cột đó; nếu không thì không cần xử lý.' },
    en: { message: 'The columns {columns} are not in the mapping {mapping}: they stay in the original and are not in the index.', remedy: 'Add them to the mapping when they must be found; nothing to do otherwise.' },
  },
  'archive-content-twice': {
    severity: 'warning',
    actor: 'operator',
    args: { file: 'text', other: 'text' },
    vi: { message: 'Tệp {file} và tệp {other} có nội dung giống hệt nhau.', remedy: 'Hỏi bên giao xem có xuất nhầm một tệp hai lần không; nếu đúng là hai tệp thì giữ cả hai.' },
    en: { message: 'The files {file} and {other} have the same content.', remedy: 'Ask whoever hands over whether one file was exported twice; when both are meant, both stay.' },
  },
  'archive-differs': {
    severity: 'error',
    actor: 'operator',
    args: { system: 'text', current: 'text', given: 'text' },
    vi: { message: 'Hệ thống {system} đã có hồ sơ lưu trữ {current}; hồ sơ đang nhập là {given}, khác hồ sơ đó.', remedy: 'Nếu hồ sơ mới thay hồ sơ cũ thì chạy lại với --replaces {current}; hồ sơ cũ vẫn được giữ. Nếu không thì kiểm tra --from.' },
    en: { message: 'The system {system} already has the archive {current}; the one being imported, {given}, differs from it.', remedy: 'When it takes the place of the other, run again with --replaces {current}; the old one is kept. Otherwise check --from.' },
  },
  'archive-file-listed-twice': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Kê khai ghi tệp {file} hai lần.', remedy: 'Bỏ một dòng trong `files` của archive.json sau khi đối chiếu số bản ghi của hai dòng.' },
    en: { message: 'The manifest lists the file {file} twice.', remedy: 'Take one of them out of `files` in archive.json once their counts were compared.' },
  },
  'archive-file-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', system: 'text' },
    vi: { message: 'Kê khai của hệ thống {system} có tệp {file} nhưng thư mục bàn giao không có.', remedy: 'Xin lại tệp từ bên giao. Nếu tệp không còn thì bên giao bỏ tệp khỏi archive.json, sửa tổng số bản ghi và ghi lý do vào `note`.' },
    en: { message: 'The manifest of the system {system} lists the file {file}, which is not in the folder handed over.', remedy: 'Ask for it. When it no longer exists, whoever hands over takes it out of archive.json, corrects the count and writes the reason into `note`.' },
  },
  'archive-file-unlisted': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', system: 'text' },
    vi: { message: 'Thư mục bàn giao có tệp {file} mà kê khai của hệ thống {system} không có.', remedy: 'Bên giao ghi tệp vào `files` của archive.json, hoặc lấy tệp ra khỏi thư mục.' },
    en: { message: 'The folder handed over holds the file {file}, which the manifest of the system {system} does not list.', remedy: 'Have it listed in `files` of archive.json by whoever hands over, or take it out of the folder.' },
  },
  'archive-hash-differs': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', stated: 'text', found: 'text' },
    vi: { message: 'Tệp {file} có mã băm {found}, khác mã băm hệ thống cũ nêu là {stated}.', remedy: 'Xin bản tệp có đúng mã băm; không sửa mã băm trong kê khai khi chưa rõ vì sao khác.' },
    en: { message: 'The file {file} has the hash {found}; the old system stated {stated}.', remedy: 'Ask for the file of that hash; leave the hash in the manifest alone until it is known why they differ.' },
  },
  'archive-indicator-kept': {
    severity: 'note',
    actor: 'none',
    args: { value: 'text', name: 'text', records: 'count' },
    vi: { message: 'Mã {value} ({name}) không có chỉ tiêu tương ứng, lý do ghi trong bảng chuyển đổi: {records} bản ghi giữ như đã ghi.', remedy: 'Không cần xử lý.' },
    en: { message: 'The code {value} ({name}) has no indicator here, for the reason in the mapping: {records} records are kept as written.', remedy: 'Nothing to do.' },
  },
  'archive-indicator-unmapped': {
    severity: 'warning',
    actor: 'operator',
    args: { value: 'text', system: 'text', records: 'count' },
    vi: { message: 'Mã chỉ tiêu {value} không có trong bảng chuyển đổi của hệ thống {system}: {records} bản ghi giữ như đã ghi.', remedy: 'Bổ sung mã vào bảng chuyển đổi, hoặc ghi mã với `indicator` là null kèm lý do, rồi nhập lại với --replaces.' },
    en: { message: 'The indicator code {value} is not in the mapping of the system {system}: {records} records are kept as written.', remedy: 'Add the code to the mapping, or add it with `indicator` null and the reason, and import again with --replaces.' },
  },
  'archive-mapping-not-in-force': {
    severity: 'warning',
    actor: 'operator',
    args: { value: 'text', system: 'text', period: 'period', records: 'count' },
    vi: { message: 'Bảng chuyển đổi của hệ thống {system} không có hiệu lực với mã {value} trong {period}: {records} bản ghi giữ như đã ghi.', remedy: 'Sửa `validity` của mã sau khi đối chiếu định nghĩa trong kỳ đó, rồi nhập lại với --replaces.' },
    en: { message: 'The mapping of the system {system} does not hold for the code {value} in {period}: {records} records are kept as written.', remedy: 'Correct the `validity` of the code once its definition of that period was compared, and import again with --replaces.' },
  },
  'archive-measure-unmapped': {
    severity: 'warning',
    actor: 'operator',
    args: { value: 'text', code: 'text', system: 'text', records: 'count' },
    vi: { message: 'Đơn vị tính {value} của mã {code} chưa quy đổi được trong hệ thống {system}: {records} bản ghi giữ như đã ghi.', remedy: 'Bổ sung đơn vị tính vào `measures` của bảng chuyển đổi, cùng loại với đơn vị tính của chỉ tiêu, rồi nhập lại với --replaces.' },
    en: { message: 'The measure {value} of the code {code} cannot be converted in the system {system}: {records} records are kept as written.', remedy: 'Add the measure to `measures` of the mapping, of the same kind as that of the indicator, and import again with --replaces.' },
  },
  'archive-not-found': {
    severity: 'error',
    actor: 'operator',
    args: { system: 'text', available: 'text' },
    vi: { message: 'Chưa có hồ sơ lưu trữ của hệ thống {system}. Hiện có: {available}.', remedy: 'Kiểm tra mã hệ thống và --archive, hoặc nhập hồ sơ bằng chitieu import-archive.' },
    en: { message: 'There is no archive of the system {system}. There are: {available}.', remedy: 'Check the code of the system and --archive, or import it with chitieu import-archive.' },
  },
  'archive-object-damaged': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', system: 'text' },
    vi: { message: 'Tệp lưu trữ {file} của hệ thống {system} không còn đúng mã băm khi nhập, hoặc đã mất.', remedy: 'Nhập lại hồ sơ gốc bằng chitieu import-archive: tệp hỏng được ghi lại từ bản gốc; nếu không còn bản gốc thì lấy từ bản sao lưu.' },
    en: { message: 'The kept file {file} of the system {system} no longer has the hash it was imported with, or is gone.', remedy: 'Import the original again with chitieu import-archive, which writes damaged files anew; when it is gone, take it from a backup.' },
  },
  'archive-period-outside-life': {
    severity: 'warning',
    actor: 'operator',
    args: { unit: 'text', period: 'period', from: 'date', to: 'date', records: 'count' },
    vi: { message: '{unit} có hiệu lực {from..to}, không có trong {period}: {records} bản ghi.', remedy: 'Kiểm tra ngày của danh mục (`listDate`) khai cho tệp: mã có thể thuộc danh mục khác. Nếu đúng là hệ thống cũ đã tính lại cho đơn vị này thì giữ nguyên.' },
    en: { message: '{unit} was in force {from..to}, not in {period}: {records} records.', remedy: 'Check the `listDate` stated for the file: the codes may be of another list. When the old system itself restated the figures, they stay.' },
  },
  'archive-period-unread': {
    severity: 'warning',
    actor: 'operator',
    args: { value: 'text', records: 'count' },
    vi: { message: 'Không đọc được kỳ {value}: {records} bản ghi giữ như đã ghi, không có kỳ.', remedy: 'Xin bản xuất ghi kỳ theo dạng 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 hoặc 2025-07-15 nếu hệ thống cũ còn chạy; nếu không thì giữ nguyên.' },
    en: { message: 'The period {value} cannot be read: {records} records are kept as written, without a period.', remedy: 'Ask for an export with periods written 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 or 2025-07-15 while the old system still runs; otherwise they stay.' },
  },
  'archive-record-twice': {
    severity: 'warning',
    actor: 'operator',
    args: { unit: 'text', code: 'text', period: 'period', other: 'text' },
    vi: { message: 'Đơn vị {unit}, mã {code}, {period}: đã có ở {other}: giữ cả hai bản ghi.', remedy: 'Hỏi bên giao bản ghi nào còn giá trị; không cộng hai bản ghi với nhau.' },
    en: { message: 'Unit {unit}, code {code}, period {period} is already at {other}: both records are kept.', remedy: 'Ask whoever hands over which one counts; the two are never added.' },
  },
  'archive-records-differ': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', before: 'count', after: 'count' },
    vi: { message: '{file}: hệ thống cũ nêu {before} bản ghi, đếm được {after}.', remedy: 'Xin bản xuất đủ; nếu hệ thống cũ đếm sai thì bên giao sửa `records` trong archive.json và ghi lý do vào `note`.' },
    en: { message: '{file}: the old system stated {before} records, {after} were counted.', remedy: 'Ask for the whole export; when the old system counted wrongly, whoever hands over corrects `records` in archive.json and writes the reason into `note`.' },
  },
  'archive-sheet-unread': {
    severity: 'warning',
    actor: 'operator',
    args: { sheet: 'text', rows: 'count', mapping: 'text' },
    vi: { message: 'Trang "{sheet}" có {rows} dòng nhưng bảng chuyển đổi {mapping} không nêu: còn trong tệp gốc, không vào mục lục.', remedy: 'Thêm trang vào `tables` của bảng chuyển đổi nếu trang chứa bản ghi; nếu chỉ là trang bìa, ghi chú thì không cần xử lý.' },
    en: { message: 'The sheet "{sheet}" has {rows} rows and is not in the mapping {mapping}: it stays in the original and is not in the index.', remedy: 'Add it to `tables` of the mapping when it holds records; nothing to do for a cover or notes.' },
  },
  'archive-system-differs': {
    severity: 'error',
    actor: 'operator',
    args: { system: 'text', found: 'text' },
    vi: { message: 'Kê khai là của hệ thống {found}, lệnh ghi {system}.', remedy: 'Ghi đúng mã hệ thống, hoặc chọn đúng thư mục bằng --from.' },
    en: { message: 'The manifest is of the system {found}; the command names {system}.', remedy: 'Name the system of the manifest, or the right folder with --from.' },
  },
  'archive-text-legacy': {
    severity: 'warning',
    actor: 'operator',
    args: { encoding: 'text', converted: 'text' },
    vi: { message: 'Lời văn viết bằng bảng mã {encoding} nên không tra cứu được; chuyển sang Unicode có thể là: {converted}.', remedy: 'Xin bản xuất ở Unicode nếu hệ thống cũ còn chạy; tệp gốc vẫn giữ nguyên.' },
    en: { message: 'The text is in the encoding {encoding} and cannot be searched; in Unicode it may be: {converted}.', remedy: 'Ask for an export in Unicode while the old system still runs; the original stays as it is.' },
  },
  'archive-unit-name-differs': {
    severity: 'warning',
    actor: 'operator',
    args: { code: 'text', name: 'text', expected: 'text', listDate: 'date', records: 'count' },
    vi: { message: 'Mã {code} trên danh mục ngày {listDate} là {expected}, tệp ghi {name}: {records} bản ghi.', remedy: 'Kiểm tra ngày của danh mục (`listDate`) khai cho tệp; nếu hệ thống cũ dùng mã riêng thì ghi mã vào `units` của bảng chuyển đổi.' },
    en: { message: 'The code {code} on the list of {listDate} is {expected}; the file says {name}: {records} records.', remedy: 'Check the `listDate` stated for the file; when the code is the system\'s own, add it to `units` of the mapping.' },
  },
  'archive-unit-of-other-list': {
    severity: 'warning',
    actor: 'operator',
    args: { unit: 'text', listDate: 'date', from: 'date', to: 'date', records: 'count' },
    vi: { message: 'Mã {unit} không có trên danh mục ngày {listDate}, chỉ có {from..to}: {records} bản ghi chưa gắn được với đơn vị.', remedy: 'Ghi đúng ngày của danh mục (`listDate`) cho tệp trong archive.json, rồi nhập lại với --replaces.' },
    en: { message: 'The code {unit} is not on the list of {listDate}; it holds {from..to}: {records} records belong to no unit yet.', remedy: 'Write the right `listDate` of the file into archive.json and import again with --replaces.' },
  },
  'archive-unit-unknown': {
    severity: 'warning',
    actor: 'operator',
    args: { unit: 'text', listDate: 'date', candidates: 'text', records: 'count' },
    vi: { message: 'Không xác định được đơn vị của mã {unit} trên danh mục ngày {listDate}: {records} bản ghi chưa gắn được với đơn vị. Có thể là: {candidates}.', remedy: 'Ghi mã vào `units` của bảng chuyển đổi sau khi hỏi bên giao, rồi nhập lại với --replaces.' },
    en: { message: 'The code {unit} names no unit on the list of {listDate}: {records} records belong to no unit yet. It may be: {candidates}.', remedy: 'Add the code to `units` of the mapping once whoever hands over was asked, and import again with --replaces.' },
  },
  'archive-value-unread': {
    severity: 'warning',
    actor: 'operator',
    args: { value: 'text', records: 'count' },
    vi: { message: 'Giá trị {value} không đọc được thành số: {records} bản ghi giữ như đã ghi.', remedy: 'Kiểm tra `locale` của bảng chuyển đổi; nếu đúng là lỗi của hệ thống cũ thì giữ nguyên.' },
    en: { message: 'The value {value} cannot be read as a number: {records} records are kept as written.', remedy: 'Check the `locale` of the mapping; when it is a fault of the old system, it stays.' },
  },
  'attempt-log-broken': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', line: 'count' },
    vi: { message: 'Dòng {line} của nhật ký yêu cầu {file} bị sửa hoặc không nối tiếp dòng trước.', remedy: 'Giữ nguyên tệp để xem xét, báo người phụ trách an toàn thông tin; bắt đầu lại với thư mục lưu khôi phục từ bản sao lưu.' },
    en: { message: 'Line {line} of the log of requests {file} was altered or does not follow the one before.', remedy: 'Keep the file as it is for an inquiry and tell whoever answers for security; begin anew with a folder from a backup.' },
  },
  'behaviour-invalid': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', value: 'text' },
    vi: { message: 'Cách gộp khai báo cho cột {column} là {value}, không phải một cách gộp được dùng.', remedy: 'Dùng một trong các dạng: flow, stock, cumulative, ratio:A/B*F, mean:P, max, min, count:CẤP, class:urban, category, none.' },
    en: { message: 'The behaviour declared for column {column} is {value}, which is none of those in use.', remedy: 'Use one of: flow, stock, cumulative, ratio:A/B*F, mean:P, max, min, count:LEVEL, class:urban, category, none.' },
  },
  'behaviour-missing': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text' },
    vi: { message: 'Cột {column} chưa được khai báo cách gộp; cột không có khai báo thì không được cộng.', remedy: 'Khai báo cách gộp của cột: flow (số phát sinh trong kỳ), stock (số cuối kỳ), ratio:A/B*100 (tỷ lệ) hoặc cách khác.' },
    en: { message: 'Column {column} has no declared behaviour; without one it is never added.', remedy: 'Declare its behaviour: flow (what occurs in the period), stock (as at its end), ratio:A/B*100 (a rate), or another.' },
  },
  'body-id-taken': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', expected: 'text' },
    vi: { message: 'Định danh {body} viết theo loại cơ quan và đơn vị nhưng là của cơ quan khác: cơ quan của dòng này là {expected}.', remedy: 'Ghi định danh {expected}, hoặc đặt định danh không có dấu @.' },
    en: { message: 'The id {body} is written as kind and unit but is that of another body: the body of this row is {expected}.', remedy: 'Write {expected}, or choose an id without @.' },
  },
  'body-identifier-shared': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { identifier: 'text', bodies: 'text' },
    vi: { message: 'Mã định danh {identifier} được ghi cho hai cơ quan trong cùng thời gian: {bodies}.', remedy: 'Đối chiếu văn bản cấp mã; giữ mã ở cơ quan được cấp, để trống ở cơ quan kia hoặc sửa ngày hiệu lực.' },
    en: { message: 'The identifier {identifier} is given to two bodies on the same days: {bodies}.', remedy: 'Compare the decision that assigned it; keep it at its holder and blank it at the other, or correct the dates.' },
  },
  'body-kind-changed': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', kind: 'text', level: 'level' },
    vi: { message: 'Các dòng của cơ quan {body} ghi khác nhau về loại hoặc cấp; dòng này ghi loại {kind}, cấp {level}.', remedy: 'Ghi cùng một loại và cấp; cơ quan đổi loại hoặc đổi cấp là cơ quan mới, dùng định danh mới.' },
    en: { message: 'The rows of body {body} differ in kind or level; this one says kind {kind}, level {level}.', remedy: 'Write one kind and level; a body that changes either is a new body with a new id.' },
  },
  'body-kind-unknown': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { body: 'text', kind: 'text' },
    vi: { message: 'Cơ quan {body} thuộc loại {kind}; không chế độ báo cáo nào nêu loại này.', remedy: 'Kiểm tra tên loại trong data/regimes; nếu đúng thì cơ quan này không phải báo cáo và không nhận báo cáo.' },
    en: { message: 'Body {body} is of the kind {kind}; no regime names it.', remedy: 'Check the kind in data/regimes; if it is right, this body neither reports nor receives.' },
  },
  'body-level-differs': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', level: 'level', expected: 'level' },
    vi: { message: 'Cơ quan {body} ghi cấp {level}; đơn vị nó phụ trách hoặc loại của nó thuộc cấp {expected}.', remedy: 'Ghi cấp {expected}, hoặc sửa đơn vị phụ trách.' },
    en: { message: 'Body {body} is put at the level {level}; its territory or its kind is of the level {expected}.', remedy: 'Write {expected}, or correct the territory.' },
  },
  'body-outlives-unit': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', unit: 'unit', from: 'date', to: 'date' },
    vi: { message: 'Cơ quan {body} có ngày hoạt động nằm ngoài thời gian tồn tại của đơn vị {unit} ({from..to}).', remedy: 'Ghi validFrom, validTo trong thời gian của đơn vị; sau đó ghi cơ quan mới với đơn vị mới và nêu ở cột successors.' },
    en: { message: 'Body {body} works on days on which the unit {unit} does not exist ({from..to}).', remedy: 'Keep validFrom and validTo within the life of the unit; name the new body with the new unit under successors.' },
  },
  'body-parent-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', parent: 'text' },
    vi: { message: 'Cơ quan cấp trên {parent} của cơ quan {body} không có trong danh sách nào.', remedy: 'Thêm cơ quan cấp trên, ghi theo mẫu loại@đơn-vị, hoặc để trống khi chưa biết.' },
    en: { message: 'The body above {body}, {parent}, is on no list.', remedy: 'Add it, write kind@unit, or leave it blank while unknown.' },
  },
  'body-rows-scattered': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text' },
    vi: { message: 'Các dòng của cơ quan {body} không nằm liền nhau.', remedy: 'Xếp các phiên bản của một cơ quan thành các dòng liền nhau, theo thời gian.' },
    en: { message: 'The rows of body {body} do not stand together.', remedy: 'Put the versions of a body in adjacent rows, in order of time.' },
  },
  'body-successor-not-in-force': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { body: 'text', successor: 'text', date: 'date' },
    vi: { message: 'Cơ quan tiếp nhận {successor} của cơ quan {body} không hoạt động vào ngày tiếp nhận {date}.', remedy: 'Sửa ngày của một trong hai cơ quan, hoặc nêu cơ quan tiếp nhận đúng.' },
    en: { message: 'The successor {successor} of body {body} does not exist on {date}, the day of taking over.', remedy: 'Correct the dates of either body, or name the right successor.' },
  },
  'body-successor-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', successor: 'text' },
    vi: { message: 'Cơ quan tiếp nhận {successor} của cơ quan {body} không có trong danh sách nào.', remedy: 'Thêm cơ quan tiếp nhận, ghi theo mẫu loại@đơn-vị, hoặc để trống để suy ra từ đơn vị tiếp nhận.' },
    en: { message: 'The successor {successor} of body {body} is on no list.', remedy: 'Add it, write kind@unit, or leave the column blank so that it follows from the unit.' },
  },
  'body-successors-before-end': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', successors: 'text' },
    vi: { message: 'Cơ quan {body} chưa có ngày kết thúc nhưng đã ghi cơ quan tiếp nhận: {successors}.', remedy: 'Ghi validTo, hoặc để trống cột successors.' },
    en: { message: 'Body {body} has no end but successors: {successors}.', remedy: 'Write validTo, or leave successors blank.' },
  },
  'body-territory-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', territory: 'text' },
    vi: { message: 'Cơ quan {body} phụ trách đơn vị {territory}; danh mục đơn vị không có định danh này.', remedy: 'Ghi định danh của đơn vị (dạng 91-2, không phải mã 91).' },
    en: { message: 'Body {body} works for {territory}, which is not an id of the register of units.', remedy: 'Write the id of the unit (91-2, not the code 91).' },
  },
  'body-version-gap': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', from: 'date', to: 'date' },
    vi: { message: 'Cơ quan {body} không có phiên bản nào {from..to}.', remedy: 'Nối liền các phiên bản; cơ quan lập lại sau một thời gian gián đoạn là cơ quan mới, dùng định danh mới.' },
    en: { message: 'Body {body} has no version {from..to}.', remedy: 'Make versions meet; a body set up again after a gap is a new body with a new id.' },
  },
  'body-versions-overlap': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text' },
    vi: { message: 'Các phiên bản của cơ quan {body} chồng lên nhau về thời gian, hoặc kết thúc trước khi bắt đầu.', remedy: 'Sửa validFrom, validTo để các phiên bản nối tiếp nhau.' },
    en: { message: 'Versions of body {body} overlap in time, or end before they begin.', remedy: 'Correct validFrom and validTo so that versions follow one another.' },
  },
  'body-without-successor': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { body: 'text', lastDay: 'date' },
    vi: { message: 'Cơ quan {body} kết thúc ngày {lastDay}; không rõ cơ quan nào tiếp nhận.', remedy: 'Ghi cơ quan tiếp nhận ở cột successors theo quyết định sắp xếp; trước đó báo cáo còn nợ chưa có nơi nộp.' },
    en: { message: 'Body {body} ended on {lastDay}; nobody is known to have taken over.', remedy: 'Name the successor by the decision; until then nobody is asked for what this body still owed.' },
  },
  'calendar-empty': {
    severity: 'warning',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Không báo cáo nào đang xét có hạn nộp xác định; lịch {file} không được ghi.', remedy: 'Bổ sung hạn nộp (due) vào chế độ báo cáo trong data/regimes, hoặc chọn kỳ, biểu khác.' },
    en: { message: 'None of these reports has a known due day; the calendar {file} was not written.', remedy: 'State the due day in the regime in data/regimes, or ask for another period or form.' },
  },
  'carry-over-differs': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', expected: 'number', difference: 'number', period: 'period' },
    vi: { message: 'Số kỳ trước chuyển sang {value} khác số cuối {period} là {expected} (chênh lệch {difference}).', remedy: 'Sửa số kỳ trước chuyển sang, hoặc gửi bản sửa của báo cáo {period}.' },
    en: { message: 'The opening balance {value} differs from the closing balance of {period}, {expected} (difference {difference}).', remedy: 'Correct the opening balance, or send a correction of the report for {period}.' },
  },
  'cell-blank': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Ô bắt buộc chưa nhập.', remedy: 'Ghi số. Số bằng không ghi "0"; không có hiện tượng phát sinh ghi "-"; có phát sinh nhưng không thu thập được số liệu ghi "…".' },
    en: { message: 'A required cell was not filled in.', remedy: 'Write the figure: "0" where it is zero, "-" where nothing occurred, "…" where it occurred but was not collected.' },
  },
  'cell-error': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: 'Ô chứa lỗi {value} của công thức, không có số để đọc.', remedy: 'Sửa công thức hoặc ghi số trực tiếp; số liệu không thu thập được thì ghi "…".' },
    en: { message: 'The cell holds the formula error {value}, not a figure.', remedy: 'Correct the formula or write the figure itself; write "…" when it was not collected.' },
  },
  'cell-too-long': {
    severity: 'error',
    actor: 'sender',
    args: { length: 'count', allowed: 'count' },
    vi: { message: 'Ô có {length} ký tự; một ô chỉ được có nhiều nhất {allowed} ký tự.', remedy: 'Rút ngắn nội dung ô, hoặc gửi phần thuyết minh thành văn bản riêng.' },
    en: { message: 'The cell has {length} characters; a cell may have {allowed}.', remedy: 'Shorten the cell, or send the explanation as a document of its own.' },
  },
  'cells-merged': {
    severity: 'note',
    actor: 'sender',
    args: { range: 'text' },
    vi: { message: 'Các ô {range} bị gộp; chỉ ô đầu có giá trị.', remedy: 'Bỏ gộp và ghi giá trị vào từng ô.' },
    en: { message: 'The cells {range} are merged; only the first one has a value.', remedy: 'Unmerge them and write a value in each cell.' },
  },
  'cells-too-many': {
    severity: 'error',
    actor: 'sender',
    args: { allowed: 'count' },
    vi: { message: 'Tệp có hơn {allowed} ô có dữ liệu.', remedy: 'Chia tệp thành nhiều tệp, mỗi tệp một biểu hoặc một kỳ.' },
    en: { message: 'The file has more than {allowed} cells with data.', remedy: 'Divide it into several files, one form or one period each.' },
  },
  'change-dates-disagree': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { change: 'text', dates: 'date' },
    vi: { message: 'Các đơn vị mà sự kiện {change} kết thúc hết hiệu lực từ những ngày khác nhau: {dates}.', remedy: 'Sửa để ngày vận hành của sự kiện, ngày kết thúc đơn vị cũ và ngày bắt đầu đơn vị mới là một ngày; việc diễn ra vào ngày khác thì ghi thành sự kiện khác.' },
    en: { message: 'The units that change {change} ends are out of force from different days: {dates}.', remedy: 'Make the operating date of the change, the end of its old units and the start of its new ones one and the same day; what happens on another day is another change.' },
  },
  'change-kind-unknown': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { change: 'text', kind: 'text', available: 'text' },
    vi: { message: 'Sự kiện {change} có loại {kind}, không thuộc các loại của định dạng: {available}.', remedy: 'Dùng một hoặc nhiều loại trong danh sách, cách nhau bằng |.' },
    en: { message: 'Change {change} is of the kind {kind}, which the format does not know: {available}.', remedy: 'Use one or more of the kinds listed, joined by |.' },
  },
  'change-not-found': {
    severity: 'error',
    actor: 'operator',
    args: { change: 'text', candidates: 'text' },
    vi: { message: 'Không có sự kiện, văn bản hay ngày sắp xếp {change}. Có thể là: {candidates}.', remedy: 'Nêu mã sự kiện, mã hoặc số văn bản, hoặc ngày đầu tiên của các đơn vị mới.' },
    en: { message: 'There is no change, instrument or date of a change {change}. It may be: {candidates}.', remedy: 'Name the id of a change, the id or number of an instrument, or the first day of the new units.' },
  },
  'change-status-late': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { change: 'text', status: 'changeStatus', expected: 'changeStatus', date: 'date' },
    vi: { message: 'Sự kiện {change} ghi trạng thái {status}; theo các ngày của nó, đến ngày {date} phải là: {expected}.', remedy: 'Sửa cột status, hoặc sửa ngày hiệu lực, ngày vận hành nếu văn bản đã đổi.' },
    en: { message: 'Change {change} has the status {status}; by its dates it should be {expected} on {date}.', remedy: 'Correct the column status, or the dates when the instrument has changed.' },
  },
  'change-too-large': {
    severity: 'warning',
    actor: 'sender',
    args: { value: 'number', previous: 'number', percent: 'number', limit: 'number', period: 'period' },
    vi: { message: '{value} chênh {percent}% so với số {period} là {previous} trên cùng địa bàn (ngưỡng {limit}%).', remedy: 'Kiểm tra lại số và đơn vị tính; nếu số đúng thì ghi lý do.' },
    en: { message: '{value} differs by {percent}% from {previous} for {period} on the same territory (limit {limit}%).', remedy: 'Check the figure and its measure; give the reason when it is right.' },
  },
  'change-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { change: 'text' },
    vi: { message: 'Không có sự kiện {change} trong changes.csv.', remedy: 'Thêm sự kiện vào changes.csv hoặc sửa mã sự kiện ở dòng này.' },
    en: { message: 'There is no change {change} in changes.csv.', remedy: 'Add the change to changes.csv, or correct its id in this row.' },
  },
  'change-without-transfers': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { change: 'text', kinds: 'text' },
    vi: { message: 'Sự kiện {change} (loại {kinds}) không có phần nhập nào.', remedy: 'Ghi vào transfers.csv từng đơn vị cũ chuyển vào đơn vị mới nào; nếu sự kiện chỉ đổi tên, loại, cấp trên hoặc mã thì sửa cột kinds.' },
    en: { message: 'Change {change} ({kinds}) has no transfers.', remedy: 'Write to transfers.csv which old unit went into which new one; when only name, type, parent or code changed, correct the column kinds.' },
  },
  'changes-cyclic': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { units: 'unit' },
    vi: { message: 'Chuỗi nhập, tách quay vòng qua các đơn vị: {units}.', remedy: 'Một đơn vị đã kết thúc không thể trở lại: đặt định danh mới cho trạng thái sau, hoặc sửa thứ tự (seq) của các sự kiện cùng ngày.' },
    en: { message: 'Mergers and splits run in a circle through: {units}.', remedy: 'A unit that has ended cannot come back: give the later state a new id, or correct the order (seq) of changes of the same day.' },
  },
  'check-could-not-run': {
    severity: 'error',
    actor: 'operator',
    args: { check: 'text', reason: 'evaluation', says: 'text' },
    vi: { message: 'Không tính được quy tắc {check}: {reason}[ ("{says}")].', remedy: 'Sửa biểu thức của quy tắc rồi kiểm tra lại.' },
    en: { message: 'The rule {check} could not be evaluated: {reason}[ ("{says}")].', remedy: 'Correct the expression of the rule and check again.' },
  },
  'check-not-met': {
    severity: 'warning',
    actor: 'operator',
    args: { check: 'text', count: 'text', value: 'number', expected: 'number' },
    vi: { message: 'Phép đối chiếu {check}: {count} là {value}, con số phải giữ là {expected}.', remedy: 'Đối chiếu số liệu và danh mục với nguồn nêu trong data/checks.csv.' },
    en: { message: 'Check {check}: {count} is {value}, the figure that must hold is {expected}.', remedy: 'Hold data and register against the source named in data/checks.csv.' },
  },
  'code-held-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { code: 'text', listDate: 'date', units: 'unit' },
    vi: { message: 'Mã {code} được gán cho nhiều đơn vị cùng cấp[ trên danh mục ngày {listDate}]: {units}.', remedy: 'Sửa mã hoặc thời gian hiệu lực để mỗi mã chỉ thuộc một đơn vị trong một cấp trên một danh mục.' },
    en: { message: 'The code {code} is held by several units of one level[ on the list of {listDate}]: {units}.', remedy: 'Correct the codes or their validity so that each code belongs to one unit of a level on a list.' },
  },
  'code-name-conflict': {
    severity: 'error',
    actor: 'sender',
    args: { code: 'text', value: 'text', expected: 'text', listDate: 'date', holders: 'unit' },
    vi: { message: 'Mã {code} đi với tên "{value}", nhưng trên danh mục ngày {listDate} mã {code} là {expected}.', remedy: 'Sửa mã hoặc tên cho khớp, hoặc khai báo đúng ngày danh mục.[ Đơn vị mang tên này: {holders}.]' },
    en: { message: 'The code {code} stands with the name "{value}", but on the list of {listDate} it is {expected}.', remedy: 'Make code and name agree, or declare the right list.[ Units of this name: {holders}.]' },
  },
  'column-hidden': {
    severity: 'warning',
    actor: 'sender',
    args: { column: 'text' },
    vi: { message: 'Cột {column} đang ẩn nhưng có dữ liệu.', remedy: 'Hiện cột để kiểm tra; xóa nếu không phải số liệu báo cáo.' },
    en: { message: 'Column {column} is hidden but holds data.', remedy: 'Show the column and check it; delete it if it is not part of the report.' },
  },
  'column-missing': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', available: 'text' },
    vi: { message: 'Bảng thiếu cột {column}. Các cột đang có: {available}.', remedy: 'Thêm cột, hoặc nêu tên cột đúng như dòng tiêu đề của tệp.' },
    en: { message: 'The table lacks the column {column}. It has: {available}.', remedy: 'Add the column, or name it as the header row spells it.' },
  },
  'column-twice': {
    severity: 'error',
    actor: 'sender',
    args: { column: 'text' },
    vi: { message: 'Dòng tiêu đề có hai cột cùng tên {column}.', remedy: 'Đặt tên khác cho một trong hai cột hoặc bỏ cột thừa.' },
    en: { message: 'The header row has two columns named {column}.', remedy: 'Rename one of the two columns or remove the spare one.' },
  },
  'column-unmapped': {
    severity: 'error',
    actor: 'sender',
    args: { column: 'text', available: 'text' },
    vi: { message: 'Không rõ cột {column} là số liệu gì.[ Chỉ tiêu có mã gần giống: {available}.]', remedy: 'Đặt tên cột theo mã chỉ tiêu; cột không phải số liệu báo cáo thì xóa.', command: 'Tệp của hệ thống khác: nêu bảng chuyển đổi (--mapping).' },
    en: { message: 'It is not known what the column {column} holds.[ Indicators of like codes: {available}.]', remedy: 'Name the column by the code of its indicator; delete it when it is no part of the report.', command: 'For a file of another system: name its mapping (--mapping).' },
  },
  'columns-too-many': {
    severity: 'error',
    actor: 'sender',
    args: { allowed: 'count' },
    vi: { message: 'Dòng có nhiều hơn {allowed} cột.', remedy: 'Xóa các cột thừa bên phải bảng; kiểm tra dấu phân cách nếu là tệp CSV.' },
    en: { message: 'The row has more than {allowed} columns.', remedy: 'Delete spare columns to the right of the table; look at the separators of a CSV file.' },
  },
  'confidential-hidden': {
    severity: 'note',
    actor: 'none',
    args: { unit: 'unit', indicator: 'indicator', period: 'period' },
    vi: { message: '{indicator} của {unit}[, {period}]: không công bố vì có nguồn là số bảo mật.', remedy: 'Không cần xử lý. Số của cấp trên vẫn được công bố.' },
    en: { message: '{indicator} of {unit}[ for {period}] is withheld because a source is confidential.', remedy: 'Nothing to do. Figures of the level above are still published.' },
  },
  'contact-body-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text' },
    vi: { message: 'Thông tin liên hệ ghi cho cơ quan {body}; không danh sách nào có cơ quan này.', remedy: 'Sửa định danh cơ quan, hoặc thêm cơ quan vào data/bodies.' },
    en: { message: 'A contact is given for body {body}, which is on no list.', remedy: 'Correct the id, or add the body to data/bodies.' },
  },
  'contact-of-person-public': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', channel: 'channel' },
    vi: { message: 'Một liên hệ ({channel}) của một người ở cơ quan {body} được ghi là công khai.', remedy: 'Ghi sharing là internal, hoặc thay bằng liên hệ chung của cơ quan và để trống cột person.' },
    en: { message: 'A contact ({channel}) of a person at body {body} is marked public.', remedy: 'Set sharing to internal, or give the contact of the office and leave person blank.' },
  },
  'contact-value-invalid': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { body: 'text', channel: 'channel', value: 'text', example: 'text' },
    vi: { message: 'Cơ quan {body}: {channel} ghi là "{value}", cách ghi máy không dùng được.', remedy: 'Ghi đầy đủ, ví dụ {example}.' },
    en: { message: 'Body {body}: the {channel} is written "{value}", which no program can use.', remedy: 'Write it in full, for example {example}.' },
  },
  'covers-beyond-life': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', period: 'period', to: 'date' },
    vi: { message: '{unit} kết thúc ngày {to} nên số liệu của đơn vị không thể gồm cả {period}.', remedy: 'Ghi số liệu của những ngày đơn vị hoạt động (trong bảng: covers = life); phần còn lại của kỳ do đơn vị kế thừa báo cáo.' },
    en: { message: '{unit} ended on {to}, so its figures cannot be for the whole of {period}.', remedy: 'Give the figures of the days the unit was at work (in a table: covers = life); the rest of the period is its successor\'s to report.' },
  },
  'cumulative-decreased': {
    severity: 'warning',
    actor: 'sender',
    args: { value: 'number', previous: 'number', period: 'period' },
    vi: { message: 'Số lũy kế {value} thấp hơn số {period} là {previous} trên cùng địa bàn.', remedy: 'Kiểm tra lại số; nếu giảm thật (hoàn trả, điều chỉnh) thì ghi lý do.' },
    en: { message: 'The cumulative figure {value} is below {previous} for {period} on the same territory.', remedy: 'Check the figure; give the reason when it really fell (refund, correction).' },
  },
  'date-ambiguous': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', readings: 'fullDate' },
    vi: { message: 'Không rõ "{value}" là {readings}.', remedy: 'Viết ngày/tháng/năm đủ hai chữ số, ví dụ 07/01/2025, hoặc năm-tháng-ngày, ví dụ 2025-01-07.' },
    en: { message: 'It is not clear whether "{value}" is {readings}.', remedy: 'Write it as year-month-day, for example 2025-01-07.' },
  },
  'date-instead-of-number': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'date' },
    vi: { message: 'Ô số liệu chứa ngày {value}; chương trình bảng tính có thể đã tự đổi số đã gõ thành ngày.', remedy: 'Đặt định dạng ô là số rồi gõ lại số.' },
    en: { message: 'A cell for a figure holds the date {value}; the spreadsheet program may have turned what was typed into a date.', remedy: 'Set the format of the cell to number and type the figure again.' },
  },
  'date-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: '"{value}" không phải là một ngày có thật.', remedy: 'Viết ngày/tháng/năm đủ hai chữ số, ví dụ 07/01/2025, hoặc năm-tháng-ngày, ví dụ 2025-01-07.' },
    en: { message: '"{value}" is not a real day.', remedy: 'Write it as year-month-day, for example 2025-01-07.' },
  },
  'date-settled': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { subject: 'text', change: 'text', printed: 'date', settled: 'date' },
    vi: { message: '{subject} ghi ngày {printed}; ngày được dùng là {settled}, ngày liền sau ngày cuối của các đơn vị mà sự kiện {change} kết thúc.', remedy: 'Không cần xử lý nếu nguồn ghi ngày có hiệu lực thay cho ngày vận hành; nếu không thì sửa cho khớp.' },
    en: { message: '{subject} prints {printed}; {settled} is used, the day after the last day of the units that change {change} ends.', remedy: 'Nothing to do when the source prints the day in force instead of the operating day; otherwise make them agree.' },
  },
  'days-reported-twice': {
    severity: 'warning',
    actor: 'sender',
    args: { form: 'form', period: 'period', unit: 'unit', other: 'unit', files: 'text' },
    vi: { message: 'Biểu {form}, {period}: số liệu của {unit} được báo cáo hai lần ({other}; {files}), nên không cộng số nào.', remedy: 'Nêu báo cáo nào thay báo cáo nào, hoặc mỗi báo cáo gồm những ngày nào.' },
    en: { message: 'Form {form}, {period}: figures of {unit} are reported twice ({other}; {files}), so that neither is summed.', remedy: 'Say which report replaces which, or which days each of them holds.' },
  },
  'decimals-exceeded': {
    severity: 'warning',
    actor: 'sender',
    args: { value: 'number', decimals: 'count' },
    vi: { message: '{value} có nhiều chữ số thập phân hơn mức quy định là {decimals}.', remedy: 'Kiểm tra đơn vị tính, rồi làm tròn số theo mức quy định.' },
    en: { message: '{value} has more decimals than the {decimals} that are declared.', remedy: 'Check the measure, and round the figure to the declared decimals.' },
  },
  'declared-differs': {
    severity: 'error',
    actor: 'sender',
    args: { what: 'field', value: 'stated', expected: 'stated' },
    vi: { message: 'Tệp ghi {what} là {value}, nhưng khi kiểm tra đã khai báo {expected}.', remedy: 'Chọn đúng tệp của biểu, đơn vị và kỳ cần kiểm tra, hoặc sửa khai báo cho khớp với tệp.' },
    en: { message: 'The file says that {what} is {value}, but {expected} was declared.', remedy: 'Choose the file of this form, unit and period, or correct what was declared.' },
  },
  'dossier-file-differs': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', value: 'text', expected: 'text' },
    vi: { message: 'Tệp {file} có mã băm {value}; bên giao đã ghi {expected}.', remedy: 'Lấy lại đúng tệp đã bàn giao; nếu bên giao sửa tệp thì ghi lại mã băm mới.' },
    en: { message: 'The file {file} has the hash {value}; the handing side noted {expected}.', remedy: 'Take the file that was handed over; if it was corrected since, note its new hash.' },
  },
  'dossier-file-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Bên giao kê tệp {file} nhưng tệp không có trong số đã đọc.', remedy: 'Thêm tệp vào thư mục, hoặc bỏ khỏi bảng kê nếu kê nhầm.' },
    en: { message: 'The handing side lists the file {file}, which is not among those that were read.', remedy: 'Put the file into the folder, or take it off the list.' },
  },
  'dossier-file-unlisted': {
    severity: 'warning',
    actor: 'operator',
    args: { files: 'text', count: 'count' },
    vi: { message: '{count} tệp được bàn giao nhưng bên giao không kê: {files}.', remedy: 'Bổ sung vào bảng kê để mã băm trước khi giao có người chịu trách nhiệm.' },
    en: { message: '{count} files are handed over and not listed by the handing side: {files}.', remedy: 'Add them to the list, so that someone answers for the hash before the handover.' },
  },
  'dossier-manifest-differs': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', expected: 'text', files: 'count', noted: 'count' },
    vi: { message: 'Bảng kê {files} tệp có mã băm {value}; bên giao đã ghi {noted} tệp, mã băm {expected}.', remedy: 'So manifest-sha256.txt của hai bên theo từng dòng để tìm tệp thêm, thiếu hoặc khác.' },
    en: { message: 'The list of {files} files has the hash {value}; the handing side noted {noted} files and {expected}.', remedy: 'Compare the two manifest-sha256.txt line by line for files that are more, missing or different.' },
  },
  'due-day-unsettled': {
    severity: 'note',
    actor: 'operator',
    args: { form: 'form', period: 'period', days: 'count' },
    vi: { message: 'Hạn nộp biểu {form}, {period} là {days} ngày làm việc sau kỳ báo cáo, mà danh mục ngày nghỉ chưa có đủ những ngày đó: chưa tính được hạn nên chưa xét nộp muộn.', remedy: 'Ghi ngày nghỉ và ngày làm bù theo văn bản đã ban hành vào danh mục ngày nghỉ mà chế độ báo cáo dùng (data/holidays), rồi kiểm tra lại.' },
    en: { message: 'Form {form} for {period} is due {days} working days after the period, and the list of holidays does not hold all of these days: the due date was not computed and lateness not looked at.', remedy: 'Add holidays and days worked instead, by the documents issued, to the list of holidays that the regime uses (data/holidays), then check again.' },
  },
  'encoding-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', offset: 'count' },
    vi: { message: 'Tệp {file} không viết bằng bảng mã UTF-8: sai từ byte thứ {offset}.', remedy: 'Lưu lại tệp với bảng mã UTF-8; nếu tệp dùng phông TCVN3 hoặc VNI thì chuyển sang Unicode trước.' },
    en: { message: 'The file {file} is not UTF-8: first fault at byte {offset}.', remedy: 'Save the file again as UTF-8; convert TCVN3 or VNI text to Unicode first.' },
  },
  'ended-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', changes: 'text' },
    vi: { message: 'Đơn vị {unit} bị kết thúc bởi nhiều sự kiện: {changes}.', remedy: 'Một trạng thái chỉ kết thúc bởi đúng một sự kiện: thêm trạng thái trung gian, hoặc gộp các phần nhập vào một sự kiện.' },
    en: { message: 'The unit {unit} is ended by several changes: {changes}.', remedy: 'Exactly one change ends a state: add the state in between, or put the transfers into one change.' },
  },
  'equal-shares': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit', n: 'count' },
    vi: { message: 'Đơn vị {unit} được chia đều thành {n} phần 1/{n}.', remedy: 'Chia đều thường là phỏng đoán: để trống tỷ trọng nếu không có căn cứ, hoặc ghi căn cứ vào decisions.csv.' },
    en: { message: 'The unit {unit} is divided into {n} equal shares of 1/{n}.', remedy: 'Equal shares are usually a guess: leave them blank when nothing supports them, or record what does in decisions.csv.' },
  },
  'exception-needless': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { code: 'text', listDate: 'date', unit: 'unit' },
    vi: { message: 'Ngoại lệ của mã {code} không làm gì thêm: trên danh mục ngày {listDate}, mã này đã là của đơn vị {unit}.', remedy: 'Xóa dòng khỏi exceptions.csv, trừ khi dòng này ghi lại cách một nguồn trình bày bảng.' },
    en: { message: 'The exception for {code} changes nothing: the list of {listDate} holds {unit} under this code already.', remedy: 'Remove the row from exceptions.csv, unless it records how a source lays out its table.' },
  },
  'explanation-idle': {
    severity: 'warning',
    actor: 'operator',
    args: { file: 'text', number: 'count' },
    vi: { message: 'Giải trình số {number} trong {file} không ứng với chênh lệch nào.', remedy: 'Bỏ giải trình, hoặc sửa biểu, kỳ, đơn vị mà nó nêu.' },
    en: { message: 'Explanation {number} in {file} is of no difference.', remedy: 'Leave it out, or correct the form, period or unit that it names.' },
  },
  'field-value-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { field: 'text', value: 'text', expected: 'text' },
    vi: { message: 'Trường {field} ghi {value}; trường này chỉ nhận: {expected}.', remedy: 'Ghi một trong các giá trị trên; không rõ thì để trống và nêu khi kiểm tra.' },
    en: { message: 'The field {field} says {value}; it takes only: {expected}.', remedy: 'Write one of these values; leave it blank, and declare it for the check, when it is not known.' },
  },
  'figure-not-found': {
    severity: 'error',
    actor: 'operator',
    args: { indicator: 'indicator', unit: 'unit', period: 'period', available: 'text' },
    vi: { message: 'Không có số nào của {indicator} cho {unit}, {period}.[ Có số cho: {available}.]', remedy: 'Chọn một kỳ, một phân tổ hoặc một địa giới có số.', command: 'Trong lệnh: --breakdown TRỤC=GIÁ-TRỊ, --at NGÀY hoặc --reported.' },
    en: { message: 'There is no figure of {indicator} for {unit}, {period}.[ There are figures for: {available}.]', remedy: 'Choose a period, a breakdown or a basis that has figures.', command: 'In the command: --breakdown AXIS=VALUE, --at DATE or --reported.' },
  },
  'figure-outside-table': {
    severity: 'error',
    actor: 'sender',
    args: { form: 'text' },
    vi: { message: 'Có số nằm ngoài bảng của biểu {form}; số ở đây không được đọc vào báo cáo.', remedy: 'Chuyển số vào đúng ô của bảng; số nháp thì xóa hoặc viết thành câu ghi chú.' },
    en: { message: 'A number stands outside the table of form {form}; it is not read into the report.', remedy: 'Move the number to its cell of the table; delete it, or write it as a sentence, when it is a draft.' },
  },
  'figure-twice': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', period: 'period', other: 'text' },
    vi: { message: 'Số liệu của {unit}, {period} ở đây đã có ở ô {other}.', remedy: 'Giữ một dòng; hai dòng khác số thì hỏi lại người lập.' },
    en: { message: 'The figure of {unit} for {period} here stands in {other} already.', remedy: 'Keep one of the rows; ask whoever made the table when they differ.' },
  },
  'figures-closed': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', period: 'period', at: 'moment', by: 'text' },
    vi: { message: 'Số liệu biểu {form}, {period} đã chốt lúc {at}, do {by}; sổ không ghi thay đổi.', remedy: 'Mở chốt kèm lý do (chitieu ledger reopen), ghi thay đổi rồi chốt lại.' },
    en: { message: 'The figures of form {form} for {period} were closed at {at} by {by}; no change is recorded.', remedy: 'Reopen them with a reason (chitieu ledger reopen), record the change, then close again.' },
  },
  'figures-not-closed': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', period: 'period' },
    vi: { message: 'Số liệu biểu {form}, {period} chưa chốt nên không có gì để mở.', remedy: 'Kiểm tra mã biểu, kỳ và bản số liệu (chitieu ledger list).' },
    en: { message: 'The figures of form {form} for {period} are not closed, so there is nothing to reopen.', remedy: 'Check form, period and edition (chitieu ledger list).' },
  },
  'file-damaged': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', reason: 'detail' },
    vi: { message: 'Tệp {file} bị hỏng, không đọc được trọn vẹn.', remedy: 'Mở tệp bằng chương trình bảng tính, lưu lại thành .xlsx rồi gửi lại; nếu không mở được thì lấy bản gốc khác.' },
    en: { message: 'The file {file} is damaged and cannot be read whole.', remedy: 'Open it in a spreadsheet program, save it as .xlsx and send it again; when it does not open, take another copy.' },
  },
  'file-empty': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text' },
    vi: { message: 'Tệp {file} không có dòng dữ liệu nào.', remedy: 'Gửi lại tệp có dòng tiêu đề và ít nhất một dòng dữ liệu. Kỳ không có hiện tượng phát sinh vẫn phải ghi dấu "-".' },
    en: { message: 'The file {file} has no rows of data.', remedy: 'Send a file with a header row and at least one row. A period in which nothing occurred is still written as "-".' },
  },
  'file-encrypted': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text' },
    vi: { message: 'Tệp {file} được đặt mật khẩu nên không đọc được.', remedy: 'Bỏ mật khẩu mở tệp (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.' },
    en: { message: 'The file {file} is protected by a password and cannot be read.', remedy: 'Remove the password for opening it (File > Info > Protect Workbook) and save it again.' },
  },
  'file-is-xls': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text' },
    vi: { message: 'Tệp {file} là định dạng .xls cũ, dù tên tệp mang đuôi nào.', remedy: 'Mở tệp bằng chương trình bảng tính và lưu lại thành .xlsx.' },
    en: { message: 'The file {file} is in the old .xls format, whatever its name ends in.', remedy: 'Open it in a spreadsheet program and save it as .xlsx.' },
  },
  'file-markup-forbidden': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', part: 'text', found: 'markup' },
    vi: { message: 'Tệp {file} bị từ chối: phần {part} có {found}, là khai báo không được phép.', remedy: 'Lưu lại tệp bằng chương trình bảng tính; khai báo này không có trong tệp bình thường.' },
    en: { message: 'The file {file} is refused: its part {part} has {found}, which is not allowed.', remedy: 'Save it again in a spreadsheet program; an ordinary file has no such declaration.' },
  },
  'file-packed-too-tightly': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', part: 'text', ratio: 'count', allowed: 'count' },
    vi: { message: 'Tệp {file} bị từ chối: phần {part} giải nén ra gấp {ratio} lần, mức cho phép là {allowed} lần.', remedy: 'Xóa các vùng trống đã định dạng ngoài bảng rồi lưu lại.' },
    en: { message: 'The file {file} is refused: its part {part} unpacks to {ratio} times its size; {allowed} times are allowed.', remedy: 'Delete formatted empty areas outside of the table and save it again.' },
  },
  'file-part-escapes': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', part: 'text' },
    vi: { message: 'Tệp {file} bị từ chối: tên phần {part} trỏ ra ngoài tệp.', remedy: 'Lưu lại tệp bằng chương trình bảng tính; tệp bình thường không có tên như vậy.' },
    en: { message: 'The file {file} is refused: the name of its part {part} leads out of the file.', remedy: 'Save it again in a spreadsheet program; an ordinary file has no such name.' },
  },
  'file-part-twice': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', part: 'text' },
    vi: { message: 'Tệp {file} bị từ chối: phần {part} có hai lần, không rõ dùng bản nào.', remedy: 'Lưu lại tệp bằng chương trình bảng tính.' },
    en: { message: 'The file {file} is refused: it holds the part {part} twice, and which one counts is not known.', remedy: 'Save it again in a spreadsheet program.' },
  },
  'file-parts-too-many': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', found: 'count', allowed: 'count' },
    vi: { message: 'Tệp {file} có {found} phần, mức cho phép là {allowed}.', remedy: 'Xóa hình ảnh, trang tính không cần thiết rồi lưu lại.' },
    en: { message: 'The file {file} has {found} parts; {allowed} are allowed.', remedy: 'Delete pictures and sheets that are not needed and save it again.' },
  },
  'file-too-large': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', bytes: 'bytes', allowed: 'bytes' },
    vi: { message: 'Tệp {file} nặng {bytes}, mức cho phép là {allowed}.', remedy: 'Chia tệp thành nhiều tệp, hoặc xóa hình ảnh và trang tính không cần thiết.' },
    en: { message: 'The file {file} has {bytes}; {allowed} are allowed.', remedy: 'Divide it into several files, or delete pictures and sheets that are not needed.' },
  },
  'file-type-wrong': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', found: 'fileType' },
    vi: { message: 'Tệp {file} không thuộc loại tệp đọc được: nội dung là {found}.', remedy: 'Gửi tệp .xlsx, .csv, .tsv, .json hoặc .ndjson, có đuôi tên đúng với nội dung.' },
    en: { message: 'The file {file} is of a kind that is not read: its content is {found}.', remedy: 'Send an .xlsx, .csv, .tsv, .json or .ndjson file whose name ends in what it is.' },
  },
  'file-unpacks-too-large': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', bytes: 'bytes', allowed: 'bytes' },
    vi: { message: 'Tệp {file} bị từ chối: giải nén ra ít nhất {bytes}, mức cho phép là {allowed}.', remedy: 'Xóa các vùng trống đã định dạng ngoài bảng, hoặc chia tệp thành nhiều tệp.' },
    en: { message: 'The file {file} is refused: it unpacks to at least {bytes}; {allowed} are allowed.', remedy: 'Delete formatted empty areas outside of the table, or divide it into several files.' },
  },
  'file-unreadable': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', reason: 'system' },
    vi: { message: 'Không đọc được tệp {file}: {reason}.', remedy: 'Kiểm tra đường dẫn và quyền đọc của tệp.' },
    en: { message: 'The file {file} cannot be read: {reason}.', remedy: 'Check the path and whether the file may be read.' },
  },
  'file-unwritable': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', reason: 'system' },
    vi: { message: 'Không ghi được tệp {file}: {reason}.', remedy: 'Kiểm tra thư mục, quyền ghi và dung lượng đĩa, hoặc chọn tên tệp khác.' },
    en: { message: 'The file {file} cannot be written: {reason}.', remedy: 'Check the folder, the right to write there and the free space, or choose another file.' },
  },
  'findings-capped': {
    severity: 'note',
    actor: 'none',
    args: { finding: 'text', more: 'count' },
    vi: { message: 'Còn {more} phát hiện mã {finding} không liệt kê ở đây.', remedy: 'Sửa các ô đã nêu rồi kiểm tra lại.' },
    en: { message: 'Findings of {finding} that are not listed here: {more}.', remedy: 'Correct those listed, then check again.' },
  },
  'fixed-value-changed': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'number' },
    vi: { message: 'Mẫu cho sẵn {expected} ở ô này, nhưng ô ghi "{value}".', remedy: 'Ghi lại giá trị cho sẵn của mẫu.' },
    en: { message: 'The template gives {expected} in this cell, but it says "{value}".', remedy: 'Write the given value of the template again.' },
  },
  'folder-locked': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text', pid: 'text', host: 'text', since: 'moment' },
    vi: { message: 'Chương trình khác đang ghi vào thư mục này[ từ {since}]: tiến trình {pid} trên máy {host}, khóa {path}.', remedy: 'Chờ chương trình đó xong rồi chạy lại. Nếu chắc chắn máy {host} không còn chạy nó, xóa {path}.' },
    en: { message: 'Another program has been writing to this folder[ since {since}]: process {pid} on {host}, lock {path}.', remedy: 'Wait until it is done and run this again. When {host} certainly no longer runs it, delete {path}.' },
  },
  'folder-not-empty': {
    severity: 'error',
    actor: 'operator',
    args: { folder: 'text' },
    vi: { message: 'Thư mục {folder} không trống; chưa ghi gì.', remedy: 'Chọn thư mục trống hoặc chưa có; thư mục chỉ có .git cũng được.' },
    en: { message: 'The folder {folder} is not empty; nothing was written.', remedy: 'Name a folder that is empty or not there yet; one that holds only .git will do.' },
  },
  'form-differs-from-template': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Đầu biểu ghi {value}, nhưng tệp này lập theo biểu {expected}.', remedy: 'Lấy mẫu của đúng biểu rồi chép số liệu vào; không sửa tên biểu trên mẫu của biểu khác.' },
    en: { message: 'The head says {value}, but this file was made for the form {expected}.', remedy: 'Take the template of that form and copy the figures into it; do not rename the template of another form.' },
  },
  'form-not-declared': {
    severity: 'error',
    actor: 'sender',
    args: { available: 'form' },
    vi: { message: 'Chưa biết tệp theo biểu nào: tệp không lập từ mẫu tải về và chưa khai báo biểu.', remedy: 'Lập báo cáo trên mẫu tải về của biểu, hoặc khai báo biểu khi kiểm tra.[ Các biểu: {available}.]', command: 'Trong lệnh: --form BIỂU.' },
    en: { message: 'It is not known which form the file follows: it is not made from a template and no form was declared.', remedy: 'Use the template of the form, or declare the form when checking.[ Forms: {available}.]', command: 'In the command: --form FORM.' },
  },
  'form-not-in-force': {
    severity: 'error',
    actor: 'sender',
    args: { form: 'form', period: 'period', from: 'date', to: 'date' },
    vi: { message: 'Biểu {form} không có hiệu lực trong {period}[; biểu có hiệu lực {from..to}].', remedy: 'Dùng phiên bản biểu có hiệu lực trong kỳ.' },
    en: { message: 'Form {form} is not in force for {period}[; it is in force {from..to}].', remedy: 'Use the version in force in that period.' },
  },
  'form-row-missing': {
    severity: 'error',
    actor: 'sender',
    args: { row: 'text' },
    vi: { message: 'Bảng thiếu dòng "{row}".', remedy: 'Thêm lại dòng đúng như mẫu (mã số, tên dòng) và ghi số liệu; không có hiện tượng phát sinh thì ghi "-".' },
    en: { message: 'The table lacks the row "{row}".', remedy: 'Put the row back as the template has it and fill it in; write "-" where nothing occurred.' },
  },
  'form-row-twice': {
    severity: 'error',
    actor: 'sender',
    args: { row: 'text', other: 'text' },
    vi: { message: 'Dòng "{row}" có hai lần trong bảng; lần đầu ở dòng {other} của trang.', remedy: 'Giữ một dòng, xóa dòng còn lại.' },
    en: { message: 'The row "{row}" stands twice in the table; the first is row {other} of the sheet.', remedy: 'Keep one of them and delete the other.' },
  },
  'form-row-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: 'Biểu không có dòng {value}, nhưng dòng này có số liệu.', remedy: 'Sửa mã số hoặc tên dòng theo mẫu; chuyển số liệu vào đúng dòng, hoặc xóa dòng thừa.' },
    en: { message: 'The form has no row {value}, but it holds figures here.', remedy: 'Correct its code or name by the template, move the figures to their row, or delete the spare row.' },
  },
  'form-superseded': {
    severity: 'warning',
    actor: 'sender',
    args: { form: 'form', instrument: 'text', later: 'text', period: 'period' },
    vi: { message: 'Biểu {form} ban hành theo {instrument}; trong {period} đã có {later}.', remedy: 'Đối chiếu với biểu của văn bản sau; nếu vẫn dùng biểu này thì ghi lý do.' },
    en: { message: 'Form {form} rests on {instrument}; for {period} there is {later}.', remedy: 'Compare it with the form of the later instrument; give the reason when this form is still used.' },
  },
  'form-table-missing': {
    severity: 'error',
    actor: 'sender',
    args: { form: 'form', expected: 'text' },
    vi: { message: 'Không tìm thấy bảng của biểu {form}: không trang nào có dòng chỉ số cột {expected}.', remedy: 'Giữ nguyên dòng chỉ số cột của mẫu.', command: 'Bảng có cột đặt khác mẫu: khai báo tệp ánh xạ cột (--mapping).' },
    en: { message: 'The table of form {form} was not found: no sheet has the row of column numbers {expected}.', remedy: 'Keep the row of column numbers of the template.', command: 'For a table whose columns stand otherwise: declare a mapping of its columns (--mapping).' },
  },
  'form-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'text', available: 'text' },
    vi: { message: 'Không có biểu {form}.[ Các biểu đang có: {available}.]', remedy: 'Kiểm tra mã biểu; nếu tệp dùng phiên bản khác thì bổ sung phiên bản đó vào data/forms.' },
    en: { message: 'There is no form {form}.[ There are: {available}.]', remedy: 'Check the code; when the file follows another version, add that version to data/forms.' },
  },
  'formula-without-value': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Ô là công thức chưa có kết quả lưu trong tệp.', remedy: 'Mở tệp bằng chương trình bảng tính để tính lại rồi lưu, hoặc ghi số trực tiếp.' },
    en: { message: 'The cell is a formula whose result is not stored in the file.', remedy: 'Open the file in a spreadsheet program so that it is calculated, and save it; or write the figure itself.' },
  },
  'handover-balance-differs': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', day: 'date', row: 'text', units: 'unit', closed: 'number', opened: 'number', difference: 'number' },
    vi: { message: 'Biểu {form}, dòng {row}: số cuối kỳ của {units} là {closed}, số đầu kỳ của đơn vị mới ngày {day} là {opened} (chênh lệch {difference}).', remedy: 'Đối chiếu số cuối kỳ của đơn vị cũ với số đầu kỳ của đơn vị mới, sửa báo cáo sai hoặc ghi giải trình.' },
    en: { message: 'Form {form}, row {row}: {units} closed with {closed}, the new units opened on {day} with {opened} (difference {difference}).', remedy: 'Hold the closing figure of the former units against the opening one, correct the wrong report or explain the difference.' },
  },
  'handover-balance-incomplete': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', units: 'unit' },
    vi: { message: 'Biểu {form}: chưa đối chiếu được số chuyển kỳ vì thiếu báo cáo của {units}.', remedy: 'Bổ sung báo cáo cuối kỳ hoặc đầu kỳ của các đơn vị này, hoặc ghi giải trình.' },
    en: { message: 'Form {form}: the balance cannot be compared, reports of these units are not there: {units}.', remedy: 'Add the closing or opening reports of these units, or explain why they are not there.' },
  },
  'handover-days-differ': {
    severity: 'error',
    actor: 'operator',
    args: { change: 'text', days: 'date' },
    vi: { message: 'Các sự kiện của {change} có nhiều ngày vận hành: {days}.', remedy: 'Nêu một ngày hoặc một sự kiện: mỗi ngày là một lần bàn giao.' },
    en: { message: 'The changes of {change} operate on several days: {days}.', remedy: 'Name one day or one change: each day is a handover of its own.' },
  },
  'handover-total-differs': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', period: 'period', level: 'level', row: 'text', column: 'text', former: 'number', current: 'number', difference: 'number' },
    vi: { message: 'Biểu {form}, {period}, dòng {row}, cột {column} ({level}): các đơn vị cũ đã gửi tổng cộng {former}, sau quy đổi là {current}[ (chênh lệch {difference})].', remedy: 'Tìm báo cáo bị thiếu, trùng hoặc bị che; nếu chênh lệch là đúng thì ghi giải trình vào tệp ký bàn giao.' },
    en: { message: 'Form {form}, {period}, row {row}, column {column} ({level}): the former units sent {former} in all, after restating it is {current}[ (difference {difference})].', remedy: 'Look for a report that is missing, duplicate or hidden; where the difference is right, explain it in the sign-off file.' },
  },
  'handover-untouched': {
    severity: 'error',
    actor: 'operator',
    args: { change: 'text', unit: 'unit' },
    vi: { message: 'Không có đơn vị nào[ của {unit}] kết thúc trong {change}.', remedy: 'Kiểm tra địa bàn và ngày; đơn vị có thể không thay đổi trong lần sắp xếp này.' },
    en: { message: 'No unit[ of {unit}] ended in {change}.', remedy: 'Check the territory and the day; it may not have changed then.' },
  },
  'indicator-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { indicator: 'text', candidates: 'text' },
    vi: { message: 'Danh mục chỉ tiêu không có {indicator}.[ Có thể là: {candidates}.]', remedy: 'Dùng mã chỉ tiêu của danh mục chỉ tiêu.' },
    en: { message: 'The catalogue has no indicator {indicator}.[ It may be: {candidates}.]', remedy: 'Use the code of an indicator of the catalogue.' },
  },
  'indicator-unmapped': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', system: 'mapping' },
    vi: { message: '{system}: mã chỉ tiêu {value} chưa có chỉ tiêu tương ứng.', remedy: 'Bổ sung mã vào bảng chuyển đổi của hệ thống, hoặc ghi rõ lý do không chuyển.' },
    en: { message: '{system}: the indicator code {value} has no indicator here.', remedy: 'Add the code to the mapping of the system, or record why it is not converted.' },
  },
  'instrument-unknown': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { instrument: 'text', changes: 'text' },
    vi: { message: 'Văn bản {instrument} không có trong instruments.csv; các sự kiện dẫn chiếu: {changes}.', remedy: 'Thêm văn bản vào instruments.csv hoặc sửa mã văn bản ở changes.csv.' },
    en: { message: 'The instrument {instrument} is not in instruments.csv; changes that cite it: {changes}.', remedy: 'Add it to instruments.csv, or correct its id in changes.csv.' },
  },
  'json-malformed': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', offset: 'count', reason: 'detail' },
    vi: { message: 'Tệp {file} không phải JSON dạng bảng: sai từ ký tự thứ {offset}.', remedy: 'Gửi một mảng các bản ghi phẳng; .ndjson mỗi dòng một bản ghi.' },
    en: { message: 'The file {file} is not a table in JSON: first fault at character {offset}.', remedy: 'Send an array of flat records; in .ndjson one record a line.' },
  },
  'json-nested': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Ô chứa một mảng hoặc một bản ghi lồng bên trong, không phải một giá trị.', remedy: 'Tách thành các cột riêng, mỗi cột một giá trị.' },
    en: { message: 'The cell holds an array or a record inside the record, not a value.', remedy: 'Divide it into columns of its own, one value each.' },
  },
  'leading-zeros-lost': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'text', listDate: 'date' },
    vi: { message: 'Ô ghi "{value}": mã đã mất số 0 ở đầu; danh mục ngày {listDate} không có mã này mà có {expected}.', remedy: 'Đặt định dạng ô là văn bản rồi ghi lại mã đủ số 0 ở đầu: {expected}.' },
    en: { message: 'The cell holds "{value}": the code lost its leading zeros; the list of {listDate} has no such code, it has {expected}.', remedy: 'Set the format of the cell to text and write the code again with its leading zeros: {expected}.' },
  },
  'ledger-chain-broken': {
    severity: 'error',
    actor: 'operator',
    args: { entry: 'count', expected: 'text', found: 'text' },
    vi: { message: 'Mục {entry} của sổ không nối tiếp mục trước: cần {expected}, thấy {found}.', remedy: 'Đã có mục bị bỏ, chèn hoặc đổi chỗ. Khôi phục sổ từ bản sao lưu.' },
    en: { message: 'Entry {entry} of the ledger does not follow the one before: expected {expected}, found {found}.', remedy: 'Entries were removed, put in or moved. Restore the ledger from its backup.' },
  },
  'ledger-entry-forbidden': {
    severity: 'error',
    actor: 'operator',
    args: { entry: 'count', fault: 'text' },
    vi: { message: 'Mục {entry} ghi một việc mà quy tắc của sổ không cho phép: {fault}.', remedy: 'Xem ý nghĩa bằng chitieu explain {fault}; khôi phục sổ từ bản sao lưu nếu mục này không do chitieu ghi.' },
    en: { message: 'Entry {entry} records what the rules of the ledger do not allow: {fault}.', remedy: 'See chitieu explain {fault}; restore the ledger from its backup when chitieu did not write this entry.' },
  },
  'ledger-hash-differs': {
    severity: 'error',
    actor: 'operator',
    args: { entry: 'count', expected: 'text', found: 'text' },
    vi: { message: 'Mục {entry} của sổ không còn như khi ghi: nội dung cho mã băm {found}, mục ghi {expected}.', remedy: 'Khôi phục sổ từ bản sao lưu; không sửa tay, vì các mục sau đều dựa vào mục này.' },
    en: { message: 'Entry {entry} of the ledger is not as it was written: its content gives the hash {found}, it says {expected}.', remedy: 'Restore the ledger from its backup; do not edit it, all later entries rest on this one.' },
  },
  'ledger-line-unreadable': {
    severity: 'error',
    actor: 'operator',
    args: { line: 'count', at: 'text', fault: 'recordFault', expected: 'text' },
    vi: { message: 'Không đọc được dòng {line} của sổ[, tại {at}]: {fault}[ ({expected})].', remedy: 'Khôi phục sổ từ bản sao lưu; không sửa tay, vì các mục sau đều dựa vào mục này.' },
    en: { message: 'Line {line} of the ledger cannot be read[, at {at}]: {fault}[ ({expected})].', remedy: 'Restore the ledger from its backup; do not edit it, all later entries rest on this one.' },
  },
  'ledger-missing': {
    severity: 'error',
    actor: 'operator',
    args: { folder: 'text' },
    vi: { message: 'Thư mục {folder} chưa có sổ nhận báo cáo.', remedy: 'Kiểm tra --ledger; sổ được lập khi nhận báo cáo đầu tiên (chitieu ledger receive).' },
    en: { message: 'There is no ledger in {folder}.', remedy: 'Check --ledger; a ledger begins with the first report received (chitieu ledger receive).' },
  },
  'ledger-object-damaged': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', submission: 'text', found: 'text' },
    vi: { message: 'Tệp {file} trong kho không còn như khi nhận: mã băm khi nhận {submission}, nay {found}.', remedy: 'Lấy lại tệp từ bản sao lưu, hoặc nhận lại đúng tệp đã gửi.' },
    en: { message: 'The stored file {file} is not as it was received: its hash was {submission} and is now {found}.', remedy: 'Restore it from the backup, or receive the very file that was sent again.' },
  },
  'ledger-object-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', submission: 'text' },
    vi: { message: 'Sổ ghi đã nhận {file} ({submission}) nhưng trong kho không có tệp này.', remedy: 'Lấy lại tệp từ bản sao lưu, hoặc nhận lại đúng tệp đã gửi.' },
    en: { message: 'The ledger says that {file} ({submission}) was received, but it is not stored.', remedy: 'Restore it from the backup, or receive the very file that was sent again.' },
  },
  'ledger-object-unlisted': {
    severity: 'warning',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Kho có {path} mà sổ không ghi.', remedy: 'Nếu lần nhận trước bị dừng giữa chừng thì nhận lại tệp đó; nếu không, đối chiếu sổ với bản sao lưu: cuối sổ có thể đã bị cắt.' },
    en: { message: 'The store holds {path}, which the ledger does not list.', remedy: 'When receiving was stopped half-way, receive that file again; else compare the ledger with its backup: its end may have been cut off.' },
  },
  'ledger-tail-cut': {
    severity: 'warning',
    actor: 'operator',
    args: { entries: 'count', bytes: 'count' },
    vi: { message: 'Lần ghi cuối vào sổ bị dừng giữa chừng; phần dở dang không được tính ({entries} mục, {bytes} byte).', remedy: 'Chạy lại lệnh bị dừng; lần ghi kế tiếp bỏ phần dở dang.' },
    en: { message: 'The last writing to the ledger was stopped half-way; what there is of it does not count ({entries} entries, {bytes} bytes).', remedy: 'Run the command that was stopped again; the next writing removes the unfinished part.' },
  },
  'level-ended': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { level: 'level', date: 'date', units: 'count' },
    vi: { message: 'Từ ngày {date} không còn cấp {level}: {units} đơn vị không có đơn vị kế thừa cùng cấp.', remedy: 'Không cần xử lý: số liệu của các đơn vị này giữ ở đơn vị cấp trên.' },
    en: { message: 'From {date} there is no level {level}; units without a successor on it: {units}.', remedy: 'Nothing to do: figures of these units stay at the unit above.' },
  },
  'level-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { level: 'text', available: 'text' },
    vi: { message: 'Không có cấp {level} trong danh mục đơn vị. Các cấp: {available}.', remedy: 'Dùng đúng tên cấp đã khai báo trong register.json.' },
    en: { message: 'The register has no level {level}. Its levels: {available}.', remedy: 'Use a level as register.json declares it.' },
  },
  'life-reversed': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', from: 'date', to: 'date' },
    vi: { message: 'Đơn vị {unit} hết hiệu lực từ ngày {to}, trước ngày bắt đầu {from}.', remedy: 'Kiểm tra ngày của sự kiện lập ra và sự kiện kết thúc đơn vị này.' },
    en: { message: 'The unit {unit} is out of force from {to}, before it starts on {from}.', remedy: 'Check the dates of the change that made it and of the one that ended it.' },
  },
  'limit-exceeded': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', limit: 'number', of: 'text' },
    vi: { message: '{value} lớn hơn {limit} (ô {of}).', remedy: 'Sửa một trong hai số; số ở ô này không được lớn hơn số ở ô {of}.' },
    en: { message: '{value} is larger than {limit} (cell {of}).', remedy: 'Correct one of the two; the figure here cannot be larger than that in cell {of}.' },
  },
  'list-date-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: 'Ngày của danh mục đơn vị ghi {value}, không phải một ngày có thật theo dạng năm-tháng-ngày.', remedy: 'Ghi ngày có thật theo dạng năm-tháng-ngày, ví dụ 2025-06-30.' },
    en: { message: 'The list date {value} is not a real day as year-month-day.', remedy: 'Write a real date as year-month-day, for example 2025-06-30.' },
  },
  'list-date-missing': {
    severity: 'error',
    actor: 'sender',
    args: { column: 'text' },
    vi: { message: 'Cột {column} để trống: không biết mã đơn vị theo danh mục nào.', remedy: 'Ghi ngày của danh mục đơn vị dùng để lập biểu; ngày này không suy từ kỳ báo cáo.' },
    en: { message: 'Column {column} is empty: it is not known which list the unit code belongs to.', remedy: 'Give the date of the unit list that the table was made on; it does not follow from the period.' },
  },
  'list-date-not-covered': {
    severity: 'error',
    actor: 'operator',
    args: { listDate: 'date', coveredFrom: 'date' },
    vi: { message: 'Danh mục đơn vị chỉ có từ ngày {coveredFrom}; ngày {listDate} sớm hơn.', remedy: 'Dùng danh mục ngày muộn hơn, hoặc bổ sung lịch sử đơn vị trước ngày đó.' },
    en: { message: 'The register covers lists from {coveredFrom} on; {listDate} lies before it.', remedy: 'Use a later list, or add the history of units before that date.' },
  },
  'list-date-not-declared': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Chưa khai báo danh mục đơn vị: không biết mã đơn vị theo danh mục ngày nào.', remedy: 'Ghi ngày của danh mục vào cột listDate của bảng, hoặc khai báo khi kiểm tra; ngày này không suy từ kỳ báo cáo.', command: 'Trong lệnh: --list-date NGÀY, ví dụ --list-date 2025-06-30.' },
    en: { message: 'No list of units was declared: it is not known which list the unit codes belong to.', remedy: 'Give the date of the list in the column listDate of the table, or declare it when checking; it does not follow from the period.', command: 'In the command: --list-date DATE, for example --list-date 2025-06-30.' },
  },
  'list-vintage': {
    severity: 'error',
    actor: 'sender',
    args: { listDate: 'date', fitting: 'date', fits: 'count', rows: 'count', misfits: 'text' },
    vi: { message: 'Bảng được khai báo theo danh mục ngày {listDate}, nhưng {fits}/{rows} dòng khớp danh mục ngày {fitting}.', remedy: 'Khai báo lại ngày danh mục, hoặc lập lại bảng theo danh mục ngày {listDate}.[ Dòng không khớp danh mục ngày {fitting}: {misfits}.]' },
    en: { message: 'The table is declared to be on the list of {listDate}, but {fits} of {rows} rows fit the list of {fitting}.', remedy: 'Declare the list anew, or make the table on the list of {listDate}.[ Rows that do not fit the list of {fitting}: {misfits}.]' },
  },
  'lock-stale': {
    severity: 'note',
    actor: 'operator',
    args: { path: 'text', pid: 'text' },
    vi: { message: 'Đã gỡ khóa {path}[ của tiến trình {pid}]: không còn chương trình nào giữ khóa này.', remedy: 'Nếu lệnh trước bị dừng giữa chừng thì chạy lại lệnh đó.' },
    en: { message: 'The lock {path}[ of process {pid}] was removed: no program holds it any more.', remedy: 'When the command before was stopped half-way, run it again.' },
  },
  'logo-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Không có tệp {file} mà cấu hình nêu làm biểu trưng.', remedy: 'Ghi đường dẫn tính từ tệp cấu hình, hoặc bỏ `logo`, `favicon`.' },
    en: { message: 'The configuration names {file} as a mark, and there is no such file.', remedy: 'Name a file relative to the configuration, or leave out `logo` and `favicon`.' },
  },
  'logo-not-self-contained': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', found: 'text' },
    vi: { message: 'Biểu trưng {file} có "{found}": hình vẽ không được chứa chương trình, thao tác hoặc dẫn tới tệp khác.', remedy: 'Xuất lại hình dạng SVG thường (chỉ đường nét, màu), hoặc dùng PNG.' },
    en: { message: 'The mark {file} holds "{found}": a drawing may hold no script, no action and no reference to another file.', remedy: 'Export the drawing as plain SVG (lines and colours only), or use PNG.' },
  },
  'logo-too-large': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', size: 'bytes', limit: 'bytes' },
    vi: { message: 'Biểu trưng {file} có {size}, tối đa {limit}: mọi trang đều tải hình này.', remedy: 'Thu nhỏ hình hoặc giảm chi tiết.' },
    en: { message: 'The mark {file} has {size}, at most {limit} are allowed: every page loads it.', remedy: 'Make the picture smaller or simpler.' },
  },
  'logo-type-wrong': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Biểu trưng {file} không phải PNG hay SVG (UTF-8).', remedy: 'Lưu lại hình dạng PNG hoặc SVG.' },
    en: { message: 'The mark {file} is neither PNG nor SVG (UTF-8).', remedy: 'Save the picture as PNG or SVG.' },
  },
  'mapping-ambiguous': {
    severity: 'error',
    actor: 'operator',
    args: { mappings: 'text' },
    vi: { message: 'Tệp khớp nhiều bảng chuyển đổi: {mappings}.', remedy: 'Kiểm tra riêng tệp này với một bảng chuyển đổi (--mapping).' },
    en: { message: 'The file fits several mappings: {mappings}.', remedy: 'Check this file by itself with one mapping (--mapping).' },
  },
  'mapping-missing': {
    severity: 'error',
    actor: 'operator',
    args: { missing: 'text' },
    vi: { message: 'Tệp không khớp bảng chuyển đổi nào đã nêu; còn thiếu theo từng bảng: {missing}.', remedy: 'Nêu đúng bảng chuyển đổi của hệ thống lập tệp, hoặc sửa tên trang và dòng tiêu đề cho khớp.' },
    en: { message: 'The file fits none of the mappings that were named; by each of them it lacks: {missing}.', remedy: 'Name the mapping of the system that made the file, or correct its sheet name and header row.' },
  },
  'mapping-not-in-force': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', system: 'mapping', period: 'period' },
    vi: { message: '{system}: bảng chuyển đổi của mã {value} không có hiệu lực trong {period}.', remedy: 'Dùng bảng chuyển đổi có hiệu lực trong kỳ, hoặc gia hạn sau khi đã đối chiếu.' },
    en: { message: '{system}: the mapping of the code {value} does not hold in {period}.', remedy: 'Use a mapping in force in the period, or extend it once it was compared.' },
  },
  'mapping-report': {
    severity: 'note',
    actor: 'none',
    args: { system: 'mapping', matched: 'count', converted: 'count', unmapped: 'count' },
    vi: { message: '{system}: {matched} số khớp nguyên, {converted} số đã quy đổi đơn vị tính, {unmapped} số chưa chuyển được.', remedy: 'Không cần xử lý khi không còn số chưa chuyển được.' },
    en: { message: '{system}: {matched} figures matched, {converted} converted in measure, {unmapped} not mapped.', remedy: 'Nothing to do when none is left unmapped.' },
  },
  'measure-differs': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'measure', expected: 'measure' },
    vi: { message: 'Đơn vị tính "{value}" không quy đổi được sang "{expected}".', remedy: 'Kiểm tra đơn vị tính của dòng; hai đơn vị phải cùng một đại lượng.' },
    en: { message: 'The measure "{value}" cannot be converted to "{expected}".', remedy: 'Check the measure of the row; both must measure the same thing.' },
  },
  'measure-unmapped': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', system: 'mapping' },
    vi: { message: '{system}: đơn vị tính "{value}" không có trong bảng chuyển đổi.', remedy: 'Bổ sung đơn vị tính vào bảng chuyển đổi, hoặc sửa cách viết trong tệp.' },
    en: { message: '{system}: the measure "{value}" is not in the mapping.', remedy: 'Add the measure to the mapping, or correct how the file writes it.' },
  },
  'name-blank': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit' },
    vi: { message: 'Một phiên bản của đơn vị {unit} không có tên.', remedy: 'Ghi tên vào cột name; nếu nguồn không nêu tên thì ghi mã.' },
    en: { message: 'A version of unit {unit} has no name.', remedy: 'Write the name; when the source has none, write the code.' },
  },
  'no-file-found': {
    severity: 'error',
    actor: 'operator',
    args: { paths: 'text' },
    vi: { message: 'Không có tệp báo cáo nào trong {paths}.', remedy: 'Ghi đường dẫn của tệp .xlsx, .csv, .json hoặc thư mục có tệp đó.' },
    en: { message: 'There is no report file in {paths}.', remedy: 'Name a .xlsx, .csv or .json file, or a folder that holds one.' },
  },
  'no-parent': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', listDate: 'date' },
    vi: { message: 'Đơn vị {unit} không thuộc đơn vị cấp trên nào[ trên danh mục ngày {listDate}].', remedy: 'Ghi đơn vị cấp trên có hiệu lực trong suốt thời gian của phiên bản.' },
    en: { message: 'The unit {unit} belongs to no unit above it[ on the list of {listDate}].', remedy: 'Name a parent that is in force for the whole life of this version.' },
  },
  'number-ambiguous': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', readings: 'reading' },
    vi: { message: 'Không rõ "{value}" là số nào: {readings}.', remedy: 'Gõ lại số không có dấu phân cách hàng nghìn, hoặc khai báo cách viết số của cả tệp.', command: 'Trong lệnh: --locale vi (1.234,5) hoặc --locale en (1,234.5).' },
    en: { message: 'It is not clear which number "{value}" is: {readings}.', remedy: 'Type it again without thousands separators, or declare how the file writes numbers.', command: 'In the command: --locale vi (1.234,5) or --locale en (1,234.5).' },
  },
  'number-as-text': {
    severity: 'note',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: 'Ô ghi số "{value}" dưới dạng chữ; đã được đọc là số.', remedy: 'Đặt định dạng ô là số rồi gõ lại, để chương trình bảng tính cộng được.' },
    en: { message: 'The cell holds the number "{value}" as text; it was read as a number.', remedy: 'Set the format of the cell to number and type it again, so that the spreadsheet program can add it.' },
  },
  'number-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: '"{value}" không phải là số.', remedy: 'Ghi lại thành số. Không có hiện tượng phát sinh ghi "-"; có phát sinh nhưng không thu thập được số liệu ghi "…"; không áp dụng ghi "x".' },
    en: { message: '"{value}" is not a number.', remedy: 'Write a number: "-" where nothing occurred, "…" where it was not collected, "x" where it does not apply.' },
  },
  'number-other-locale': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', reading: 'reading' },
    vi: { message: '"{value}" chỉ là số {reading} theo cách viết số khác với cách đã khai báo.', remedy: 'Gõ lại số theo cách viết đã khai báo: 1.234,5 theo tiếng Việt, 1,234.5 theo tiếng Anh.', command: 'Trong lệnh: --locale vi (1.234,5) hoặc --locale en (1,234.5).' },
    en: { message: '"{value}" is the number {reading} only in another way of writing than the one declared.', remedy: 'Write it in the declared way: 1.234,5 in Vietnamese, 1,234.5 in English.', command: 'In the command: --locale vi (1.234,5) or --locale en (1,234.5).' },
  },
  'number-shown-otherwise': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', shown: 'number' },
    vi: { message: 'Ô lưu số {value}, nhưng định dạng của ô (phần trăm hoặc rút gọn hàng nghìn) cho người đọc thấy {shown}: chưa rõ số liệu là số nào.', remedy: 'Đặt lại định dạng số của mẫu cho ô (không phần trăm, không rút gọn), rồi gõ lại số theo đơn vị tính của dòng.' },
    en: { message: 'The cell stores {value}, but its format – per cent, or thousands cut off – shows {shown}: it is not clear which of them is the figure.', remedy: 'Give the cell the number format of the template again, without per cent or cut-off thousands, and type the figure in the measure of its row.' },
  },
  'obligation-without-sender': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { form: 'form', period: 'period', count: 'count', units: 'unit' },
    vi: { message: 'Biểu {form}, {period}: {count} báo cáo chưa rõ ai nộp, vì không nguồn nào cho biết ai tiếp nhận các đơn vị đã kết thúc: {units}.', remedy: 'Bổ sung phần nhập của đơn vị trong data/register, hoặc ghi cơ quan tiếp nhận ở cột successors của data/bodies.' },
    en: { message: 'Form {form}, {period}: nobody is known to owe {count} reports, as no source says who took over from these units: {units}.', remedy: 'Add the transfers of the units to data/register, or name successors in data/bodies.' },
  },
  'option-invalid': {
    severity: 'error',
    actor: 'operator',
    args: { option: 'text', value: 'text', expected: 'text' },
    vi: { message: 'Giá trị của {option} là {value}; cần: {expected}.', remedy: 'Sửa lại lệnh; xem cách dùng bằng chitieu help.' },
    en: { message: 'The value of {option} is {value}; expected: {expected}.', remedy: 'Correct the command; chitieu help shows its use.' },
  },
  'option-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { option: 'text' },
    vi: { message: 'Lệnh không có tùy chọn {option} hoặc tùy chọn này thiếu giá trị.', remedy: 'Xem các tùy chọn của lệnh bằng chitieu help.' },
    en: { message: 'The command has no option {option}, or its value is missing.', remedy: 'See the options of the command with chitieu help.' },
  },
  'out-of-range': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', minimum: 'number', maximum: 'number' },
    vi: { message: '{value} nằm ngoài giới hạn {minimum..maximum}.', remedy: 'Kiểm tra số và đơn vị tính.' },
    en: { message: '{value} lies outside the limits: {minimum..maximum}.', remedy: 'Check the figure and its measure.' },
  },
  'outline-section-blank': {
    severity: 'error',
    actor: 'sender',
    args: { outline: 'text', section: 'text', heading: 'text' },
    vi: { message: 'Đề cương {outline}: mục {section} “{heading}” bắt buộc mà để trống.', remedy: 'Viết nội dung của mục; không có gì phát sinh thì ghi rõ là không có.' },
    en: { message: 'Outline {outline}: the required section {section} “{heading}” is blank.', remedy: 'Write the text of the section; where there is nothing to tell, say so.' },
  },
  'outline-section-twice': {
    severity: 'error',
    actor: 'sender',
    args: { outline: 'text', section: 'text' },
    vi: { message: 'Mục {section} của đề cương {outline} có hai nội dung.', remedy: 'Giữ một nội dung, gộp phần còn lại vào đó.' },
    en: { message: 'Section {section} of outline {outline} is given twice.', remedy: 'Keep one text and put the rest into it.' },
  },
  'outline-section-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { outline: 'text', section: 'text' },
    vi: { message: 'Đề cương {outline} không có mục {section}.', remedy: 'Chuyển nội dung vào mục đúng của đề cương, hoặc sửa mã mục.' },
    en: { message: 'Outline {outline} has no section {section}.', remedy: 'Move the text to a section of the outline, or correct the code of the section.' },
  },
  'outline-text-too-long': {
    severity: 'error',
    actor: 'sender',
    args: { outline: 'text', section: 'text', heading: 'text', characters: 'count', most: 'count' },
    vi: { message: 'Đề cương {outline}: mục {section} “{heading}” có {characters} ký tự, nhiều hơn {most}.', remedy: 'Rút gọn nội dung; số liệu chi tiết để ở biểu.' },
    en: { message: 'Outline {outline}: section {section} “{heading}” has {characters} characters, more than {most}.', remedy: 'Shorten the text; detailed figures belong in the forms.' },
  },
  'outlives-change': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit', change: 'text', to: 'date', printed: 'text' },
    vi: { message: 'Theo sự kiện {change}, đơn vị {unit} hết hiệu lực từ ngày {to}; cột validTo ghi {printed}. Ngày {to} được dùng.', remedy: 'Sửa validTo cho khớp; phần địa bàn còn lại là một đơn vị mới với định danh mới và một phần nhập riêng.' },
    en: { message: 'By change {change} the unit {unit} is out of force from {to}; its column validTo says {printed}. The day {to} is used.', remedy: 'Correct validTo; what remains of its territory is a new unit with a new id and a transfer of its own.' },
  },
  'output-changed': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Tệp {file} không còn như khi được ghi ra: giá trị băm SHA-256 khác với bảng kê.', remedy: 'Chạy lại chitieu consolidate từ các báo cáo đã nhận, không sửa tay tệp kết quả.' },
    en: { message: 'The file {file} is not what was written: its SHA-256 differs from the manifest.', remedy: 'Run chitieu consolidate again on the reports received; do not edit what it wrote.' },
  },
  'own-rule-not-met': {
    severity: 'error',
    actor: 'sender',
    args: { rule: 'text', textVi: 'text', textEn: 'text' },
    vi: { message: 'Không đúng quy tắc {rule}: {textVi}.', remedy: 'Kiểm tra các ô mà quy tắc nêu.' },
    en: { message: 'The rule {rule} is not met: {textEn}.', remedy: 'Check the cells that the rule names.' },
  },
  'package-base-differs': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: '{path} được nêu là giữ nguyên từ gói gốc, nhưng gói gốc không có đúng tệp này.', remedy: 'Nêu đúng gói gốc, hoặc lập gói đầy đủ.' },
    en: { message: '{path} is said to stand unchanged from the base, which does not hold it so.', remedy: 'Name the right base, or make a full package.' },
  },
  'package-base-missing': {
    severity: 'warning',
    actor: 'operator',
    args: { id: 'text' },
    vi: { message: 'Gói chỉ có phần đã đổi so với gói {id}: nội dung chưa kiểm tra được đầy đủ.', remedy: 'Nêu đúng gói gốc để kiểm tra cùng.' },
    en: { message: 'The package holds what changed since {id}: its content could not be checked in full.', remedy: 'Name its base to verify both together.' },
  },
  'package-base-other': {
    severity: 'error',
    actor: 'operator',
    args: { id: 'text', given: 'text' },
    vi: { message: 'Gói chỉ có phần đã đổi so với gói {id}, nhưng gói gốc được nêu là {given}.', remedy: 'Nêu gói {id} làm gói gốc rồi kiểm tra lại.' },
    en: { message: 'The package holds what changed since {id}, and the base named is {given}.', remedy: 'Name the package {id} as its base and verify again.' },
  },
  'package-cell-invalid': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', value: 'text' },
    vi: { message: 'Cột {column} ghi "{value}", không phải giá trị mà cột này có thể có.', remedy: 'Lập lại gói từ kết quả tổng hợp; không sửa tay các bảng trong gói.' },
    en: { message: 'The column {column} says "{value}", which it cannot hold.', remedy: 'Make the package again from what was consolidated; do not edit its tables by hand.' },
  },
  'package-content-differs': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text', value: 'text', expected: 'text' },
    vi: { message: '{path}: datapackage.json ghi {value}, trong gói là {expected}.', remedy: 'Lập lại gói từ kết quả tổng hợp.' },
    en: { message: '{path}: datapackage.json says {value}, the package holds {expected}.', remedy: 'Make the package again from what was consolidated.' },
  },
  'package-content-missing': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text', by: 'text' },
    vi: { message: '{by} nêu {path}, nhưng gói không có tệp này.', remedy: 'Lập lại gói; nếu là gói chỉ có phần đã đổi thì đối chiếu cùng gói gốc.' },
    en: { message: '{by} names {path}, which the package does not hold.', remedy: 'Make the package again; a package of changes is verified together with its base.' },
  },
  'package-content-unlisted': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Gói có {path} nhưng datapackage.json không nêu tệp này.', remedy: 'Lập lại gói; không thêm tệp vào gói đã lập.' },
    en: { message: 'The package holds {path}, which datapackage.json does not name.', remedy: 'Make the package again; add nothing to one that was made.' },
  },
  'package-count-differs': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text', value: 'count', expected: 'count' },
    vi: { message: 'Tệp package.json ghi {path} có {value} dòng, trong gói là {expected} dòng.', remedy: 'Lập lại gói từ kết quả tổng hợp.' },
    en: { message: 'The file package.json says {path} has {value} rows, the package holds {expected}.', remedy: 'Make the package again from what was consolidated.' },
  },
  'package-entry-damaged': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', damage: 'entryDamage' },
    vi: { message: 'Gói {file}: tệp {entry} bị hỏng ({damage}).', remedy: 'Không dùng gói này. Lấy lại gói từ nơi đã đóng gói, rồi kiểm tra lại bằng chitieu verify.' },
    en: { message: 'Package {file}: the file {entry} is damaged ({damage}).', remedy: 'Leave this package unused. Get it again from whoever packed it, then run chitieu verify.' },
  },
  'package-entry-escapes': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', fault: 'nameFault' },
    vi: { message: 'Gói {file} bị từ chối: tên tệp "{entry}" {fault}.', remedy: 'Không giải nén gói này. Báo nơi gửi đóng gói lại bằng chitieu; gói bình thường không có tên như vậy.' },
    en: { message: 'Package {file} is refused: the file name "{entry}" {fault}.', remedy: 'Do not unpack it. Ask the sender to pack it again with chitieu; an ordinary package has no such name.' },
  },
  'package-entry-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text' },
    vi: { message: 'Gói {file} thiếu tệp {entry} mà bản kê có ghi.', remedy: 'Lấy lại gói đầy đủ từ nơi đã đóng gói.' },
    en: { message: 'Package {file} lacks the file {entry}, which its manifest lists.', remedy: 'Get the whole package again from whoever packed it.' },
  },
  'package-entry-not-file': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', found: 'entryKind' },
    vi: { message: 'Gói {file} bị từ chối: {entry} là {found}, không phải tệp thường.', remedy: 'Không giải nén gói này. Báo nơi gửi đóng gói lại bằng chitieu.' },
    en: { message: 'Package {file} is refused: {entry} is {found}, not a plain file.', remedy: 'Do not unpack it. Ask the sender to pack it again with chitieu.' },
  },
  'package-entry-twice': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', other: 'text' },
    vi: { message: 'Gói {file} bị từ chối: {entry} và {other} là một tên, hoặc tệp này nằm trong tệp kia; không rõ dùng bản nào.', remedy: 'Báo nơi gửi đóng gói lại, mỗi tên một tệp (không phân biệt chữ hoa, chữ thường).' },
    en: { message: 'Package {file} is refused: {entry} and {other} are one name, or one lies within the other; which one counts is not known.', remedy: 'Ask the sender to pack it again, with one file for each name (capital letters do not tell names apart).' },
  },
  'package-entry-unlisted': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text' },
    vi: { message: 'Gói {file} có tệp {entry} mà bản kê không ghi.', remedy: 'Không dùng tệp đó. Lấy lại gói từ nơi đã đóng gói.' },
    en: { message: 'Package {file} has the file {entry}, which no manifest lists.', remedy: 'Leave that file unused. Get the package again from whoever packed it.' },
  },
  'package-figure-differs': {
    severity: 'error',
    actor: 'operator',
    args: { figure: 'text', value: 'text', expected: 'text', other: 'text' },
    vi: { message: '{figure}: bảng ghi {value}, {other} ghi {expected}.', remedy: 'Lập lại gói từ kết quả tổng hợp; hai bản của một số phải như nhau.' },
    en: { message: '{figure}: the table says {value}, {other} says {expected}.', remedy: 'Make the package again from what was consolidated; two copies of a figure must agree.' },
  },
  'package-figure-missing': {
    severity: 'error',
    actor: 'operator',
    args: { figure: 'text', value: 'text', in: 'text', missing: 'text' },
    vi: { message: '{figure}: {in} có số này[ ({value})], {missing} thì không có.', remedy: 'Lập lại gói từ kết quả tổng hợp; mỗi số phải có đủ ở mọi bản trong gói.' },
    en: { message: '{figure}: {in} has this figure[ ({value})], {missing} does not.', remedy: 'Make the package again from what was consolidated; each copy in a package has all figures.' },
  },
  'package-id-differs': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', expected: 'text' },
    vi: { message: 'Tên gói {file} không khớp nội dung: theo các bản kê bên trong, tên phải là {expected}.', remedy: 'Nếu chỉ đổi tên tệp, trả lại đúng tên {expected}. Nếu tên lấy từ nơi gửi, nội dung đã bị thay: lấy lại gói.' },
    en: { message: 'The name of package {file} does not fit its content: by the manifests in it, it must be {expected}.', remedy: 'If the file was only renamed, give it the name {expected} again. If the name is the sender\'s, the content was replaced: get the package again.' },
  },
  'package-listed-twice': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', tag: 'text', entry: 'text' },
    vi: { message: 'Gói {file}: {tag} ghi tệp {entry} nhiều lần.', remedy: 'Báo nơi gửi đóng gói lại; mỗi tệp chỉ ghi một dòng trong bản kê.' },
    en: { message: 'Package {file}: {tag} lists the file {entry} more than once.', remedy: 'Ask the sender to pack it again; a manifest has one line for each file.' },
  },
  'package-listed-wrongly': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', tag: 'text', entry: 'text' },
    vi: { message: 'Gói {file}: {tag} ghi tệp {entry}, là tệp thuộc bản kê khác.', remedy: 'Báo nơi gửi đóng gói lại: manifest ghi các tệp trong data/, tagmanifest ghi các tệp ngoài data/.' },
    en: { message: 'Package {file}: {tag} lists the file {entry}, which belongs in another list.', remedy: 'Ask the sender to pack it again: the manifest lists files in data/, the tag manifest those outside of it.' },
  },
  'package-name-differs': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Tệp package.json ghi tên gói là {value}, thư mục gốc của gói là {expected}.', remedy: 'Lập lại gói; không đổi tên thư mục gốc.' },
    en: { message: 'The file package.json calls the package {value}, its top folder is {expected}.', remedy: 'Make the package again; do not rename its top folder.' },
  },
  'package-not-canonical': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', part: 'archivePart', entry: 'text', offset: 'count' },
    vi: { message: 'Gói {file} không giữ nguyên dạng đã đóng: {part}[ của {entry}] khác từ byte {offset}.', remedy: 'Gói đã bị sửa hoặc được nén lại bằng chương trình khác. Lấy lại gói từ nơi đã đóng gói, rồi kiểm tra lại bằng chitieu verify.' },
    en: { message: 'Package {file} does not have the form it was packed in: {part}[ of {entry}] differs from byte {offset}.', remedy: 'It was changed, or packed again by another program. Get it again from whoever packed it, then run chitieu verify.' },
  },
  'package-nothing-consolidated': {
    severity: 'error',
    actor: 'operator',
    args: { folder: 'text' },
    vi: { message: 'Thư mục {folder} không có kết quả tổng hợp để đóng gói.', remedy: 'Nêu thư mục mà chitieu consolidate --out hoặc chitieu publish (rounds/MÃ) đã ghi; chạy lại lệnh đó nếu thư mục không có manifest-sha256.txt.' },
    en: { message: 'The folder {folder} holds nothing consolidated that could be packed.', remedy: 'Name a folder that chitieu consolidate --out or chitieu publish (rounds/CODE) wrote; run that again when it has no manifest-sha256.txt.' },
  },
  'package-oxum-differs': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', stated: 'entry', found: 'text' },
    vi: { message: 'Gói {file}: Payload-Oxum ghi {stated}, trong khi nội dung là {found} (số byte.số tệp).', remedy: 'Lấy lại gói đầy đủ từ nơi đã đóng gói.' },
    en: { message: 'Package {file}: Payload-Oxum says {stated}, while the payload is {found} (bytes.files).', remedy: 'Get the whole package again from whoever packed it.' },
  },
  'package-packed-too-tightly': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', found: 'count', allowed: 'count' },
    vi: { message: 'Gói {file} bị từ chối: {entry} khi giải nén lớn gấp {found} lần, mức cho phép là {allowed} lần.', remedy: 'Không giải nén gói này. Hỏi nơi gửi tệp đó chứa gì; gói do chitieu đóng không có tệp như vậy.' },
    en: { message: 'Package {file} is refused: {entry} grows {found} times when unpacked; {allowed} times are allowed.', remedy: 'Do not unpack it. Ask the sender what that file holds; a package that chitieu packed has none of the kind.' },
  },
  'package-readme-differs': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: '{path} khác trang mà bộ chuẩn lập từ package.json.', remedy: 'Lập lại gói bằng phiên bản công cụ dùng để kiểm tra gói; không sửa tay trang này.' },
    en: { message: '{path} is not the page that the standard makes of package.json.', remedy: 'Make the package again with the version of the tool that verifies it; do not edit this page by hand.' },
  },
  'package-record-invalid': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text', at: 'text', fault: 'recordFault', expected: 'text' },
    vi: { message: '{path}[, tại {at}]: {fault}[ ({expected})].', remedy: 'Lập lại gói bằng phiên bản công cụ mà gói sẽ được kiểm tra.' },
    en: { message: '{path}[, at {at}]: {fault}[ ({expected})].', remedy: 'Make the package again with the version of the tool that verifies it.' },
  },
  'package-reference-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', value: 'text', in: 'text' },
    vi: { message: 'Cột {column} ghi {value}, nhưng {in} trong gói không có mã này.', remedy: 'Lập lại gói với đúng danh mục đã dùng khi tổng hợp.' },
    en: { message: 'The column {column} says {value}, which {in} of the package does not hold.', remedy: 'Make the package again with the catalogue that was used to consolidate.' },
  },
  'package-replaces-other': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Gói bị thay là của phạm vi {value}, gói này là của {expected}.', remedy: 'Nêu bản trước của đúng nơi nhận, chế độ, biểu, kỳ và đơn vị này.' },
    en: { message: 'The package to be replaced is of {value}, this one of {expected}.', remedy: 'Name the revision before of the same receiver, regime, form, period and unit.' },
  },
  'package-resource-repeated': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Tệp datapackage.json nêu {path} nhiều lần.', remedy: 'Lập lại gói; mỗi tệp chỉ nêu một lần.' },
    en: { message: 'The file datapackage.json names {path} more than once.', remedy: 'Make the package again; a file is named once.' },
  },
  'package-revision-apart': {
    severity: 'error',
    actor: 'operator',
    args: { revision: 'count', replaces: 'count' },
    vi: { message: 'Tệp package.json ghi bản {revision}[, thay bản {replaces}]: bản đầu là bản 1 và không thay gói nào, bản sau thay đúng bản liền trước.', remedy: 'Lập lại gói, nêu đúng gói bị thay.' },
    en: { message: 'The file package.json says revision {revision}[, replacing {replaces}]: the first is revision 1 and replaces none, each other replaces the one before it.', remedy: 'Make the package again and name the package that it replaces.' },
  },
  'package-row-repeated': {
    severity: 'error',
    actor: 'operator',
    args: { key: 'text' },
    vi: { message: 'Hai dòng cùng là {key}; mỗi số chỉ được có một dòng.', remedy: 'Lập lại gói từ kết quả tổng hợp.' },
    en: { message: 'Two rows are {key}; a figure has one row.', remedy: 'Make the package again from what was consolidated.' },
  },
  'package-sample-unsaid': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Tệp package.json ghi gói không có số liệu mẫu, nhưng {path} là số liệu mẫu.', remedy: 'Lập lại gói từ kết quả tổng hợp.' },
    en: { message: 'The file package.json says that nothing is sample data, and {path} is.', remedy: 'Make the package again from what was consolidated.' },
  },
  'package-schema-differs': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Tệp datapackage.json mô tả các cột của {path} khác mô tả trong bộ chuẩn.', remedy: 'Lập lại gói bằng phiên bản công cụ dùng để kiểm tra gói.' },
    en: { message: 'The file datapackage.json describes the columns of {path} otherwise than the standard does.', remedy: 'Make the package again with the version of the tool that verifies it.' },
  },
  'package-scope-differs': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Tệp bag-info.txt ghi định danh {value}, package.json ghi {expected}.', remedy: 'Lập lại gói từ kết quả tổng hợp; không sửa tay bag-info.txt và package.json.' },
    en: { message: 'The file bag-info.txt says {value}, package.json says {expected}.', remedy: 'Make the package again from what was consolidated; edit neither bag-info.txt nor package.json by hand.' },
  },
  'package-source-missing': {
    severity: 'error',
    actor: 'operator',
    args: { figure: 'text' },
    vi: { message: '{figure} là tổng của các nguồn, nhưng gói không nêu đủ nguồn để cộng lại.', remedy: 'Tổng hợp lại rồi lập lại gói; không sửa tay các bảng nguồn gốc của số liệu.' },
    en: { message: '{figure} is a sum of its sources, and the package does not tell all of them.', remedy: 'Consolidate again and make the package again; do not edit its tables of sources by hand.' },
  },
  'package-sum-differs': {
    severity: 'error',
    actor: 'operator',
    args: { figure: 'text', value: 'number', expected: 'number' },
    vi: { message: '{figure} ghi {value}, nhưng các nguồn nêu trong gói cộng lại là {expected}.', remedy: 'Tổng hợp lại rồi lập lại gói; không gửi gói này.' },
    en: { message: '{figure} is {value}, but the sources in the package come to {expected}.', remedy: 'Consolidate again and make the package again; do not send this one.' },
  },
  'package-table-unlisted': {
    severity: 'error',
    actor: 'operator',
    args: { path: 'text' },
    vi: { message: 'Gói có {path}, nhưng package.json không nêu bảng số liệu của tệp này trong tables.', remedy: 'Lập lại gói từ kết quả tổng hợp; không sửa tay package.json.' },
    en: { message: 'The package holds {path}, and package.json lists no table that it belongs to.', remedy: 'Make the package again from what was consolidated; do not edit package.json by hand.' },
  },
  'package-tag-faulty': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', tag: 'text', line: 'count', fault: 'tagFault' },
    vi: { message: 'Gói {file}: dòng {line} của {tag} {fault}.', remedy: 'Báo nơi gửi đóng gói lại theo BagIt 1.0 (RFC 8493).' },
    en: { message: 'Package {file}: line {line} of {tag} {fault}.', remedy: 'Ask the sender to pack it again by BagIt 1.0 (RFC 8493).' },
  },
  'package-tag-missing': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', tag: 'text' },
    vi: { message: 'Gói {file} thiếu {tag}.', remedy: 'Lấy lại gói đầy đủ; không có tệp này thì không chứng minh được gói còn nguyên.' },
    en: { message: 'Package {file} lacks {tag}.', remedy: 'Get the whole package again; without this file nothing shows that it is whole.' },
  },
  'package-too-large': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', entry: 'text', limit: 'packageLimit', found: 'count', allowed: 'count' },
    vi: { message: 'Gói {file} bị từ chối: {limit}[ của {entry}] là {found}, mức cho phép là {allowed}.', remedy: 'Không giải nén gói này nếu không rõ nguồn gốc. Nơi gửi chia gói thành nhiều gói nhỏ hơn.' },
    en: { message: 'Package {file} is refused: {limit}[ of {entry}] is {found}; {allowed} is allowed.', remedy: 'Do not unpack it unless you know where it is from. The sender divides it into smaller packages.' },
  },
  'package-unchanged': {
    severity: 'error',
    actor: 'operator',
    args: { id: 'text' },
    vi: { message: 'Không có tệp nào đổi so với gói {id}; không lập bản mới.', remedy: 'Không cần gửi lại gói.' },
    en: { message: 'No file differs from the package {id}; no new revision was made.', remedy: 'There is nothing to send again.' },
  },
  'package-unreadable': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', part: 'archivePart' },
    vi: { message: 'Gói {file} không đọc được: {part} bị thiếu hoặc hỏng.', remedy: 'Kiểm tra tệp có phải gói .zip do chitieu đóng và đã tải về trọn vẹn chưa, rồi lấy lại.' },
    en: { message: 'Package {file} cannot be read: {part} is missing or damaged.', remedy: 'Check that it is a .zip that chitieu packed and that all of it arrived, then get it again.' },
  },
  'packet-code-unmapped': {
    severity: 'error',
    actor: 'operator',
    args: { packet: 'packet', field: 'text', values: 'text', codes: 'text', receiver: 'text', records: 'count' },
    vi: { message: '{packet}: bảng đổi mã[ {codes}] của nơi nhận {receiver} không có mã cho {values} ở trường {field} ({records} bản ghi); giá trị không được gửi.', remedy: 'Thêm các mã này vào bảng đổi mã của hồ sơ trong data/profiles, theo danh mục của nơi nhận.' },
    en: { message: '{packet}: the code map[ {codes}] of the receiver {receiver} has no code for {values} in field {field} ({records} records); the value is not sent.', remedy: 'Add these codes to the code map of the profile in data/profiles, from the list of the receiver.' },
  },
  'packet-file-twice': {
    severity: 'error',
    actor: 'operator',
    args: { packet: 'packet', file: 'text', receiver: 'text' },
    vi: { message: '{packet}: hai tệp cùng tên {file} trong các gói gửi {receiver}; một tệp sẽ mất.', remedy: 'Sửa mẫu tên tệp (file) trong hồ sơ cho các tệp khác tên nhau.' },
    en: { message: '{packet}: two files of the packets for {receiver} have the name {file}; one would be lost.', remedy: 'Correct the pattern of file names (file) in the profile so that names differ.' },
  },
  'packet-value-missing': {
    severity: 'error',
    actor: 'operator',
    args: { packet: 'packet', field: 'text', path: 'text', receiver: 'text', records: 'count' },
    vi: { message: '{packet}: {records} bản ghi thiếu giá trị mà nơi nhận {receiver} bắt buộc ở trường {field}[ (lấy từ {path})].', remedy: 'Bổ sung giá trị ở nguồn; nếu mô hình không có giá trị này thì thỏa thuận lại với nơi nhận và sửa hồ sơ trong data/profiles.' },
    en: { message: '{packet}: {records} records lack the value that the receiver {receiver} requires in field {field}[ (from {path})].', remedy: 'Supply the value at its source; where the model has none, settle it with the receiver and correct the profile in data/profiles.' },
  },
  'packet-value-unwritable': {
    severity: 'error',
    actor: 'operator',
    args: { packet: 'packet', field: 'text', values: 'text', fault: 'packetFault', receiver: 'text', records: 'count' },
    vi: { message: '{packet}: giá trị {values} ở trường {field} không viết được cho nơi nhận {receiver} ({records} bản ghi): {fault}. Giá trị không được gửi.', remedy: 'Sửa giá trị ở nguồn, hoặc sửa kiểu, độ dài, khuôn dạng của trường trong hồ sơ theo tài liệu của nơi nhận.' },
    en: { message: '{packet}: the value {values} in field {field} cannot be written for the receiver {receiver} ({records} records): {fault}. It is not sent.', remedy: 'Correct the value at its source, or the type, length or format of the field in the profile by the documents of the receiver.' },
  },
  'pairs-incomplete': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { change: 'text', pairs: 'text' },
    vi: { message: 'Sự kiện {change} chưa rõ đơn vị nào nhập vào đơn vị nào nhưng thiếu các cặp: {pairs}.', remedy: 'Thêm một dòng undetermined cho mỗi cặp; nếu cặp đó không thể có thì tách thành sự kiện khác.' },
    en: { message: 'In change {change} nobody knows who went where, yet these pairs are missing: {pairs}.', remedy: 'Add an undetermined row for each pair; when a pair is impossible, make it a change of its own.' },
  },
  'parent-level-wrong': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', level: 'level', parent: 'unit', parentLevel: 'level' },
    vi: { message: 'Đơn vị {unit} (cấp {level}) ghi đơn vị cấp trên là {parent}, thuộc cấp {parentLevel}.', remedy: 'Ghi định danh của đơn vị thuộc cấp bên ngoài; thứ tự các cấp ở register.json là từ ngoài vào trong.' },
    en: { message: 'The unit {unit} (level {level}) names as its parent {parent}, which is of level {parentLevel}.', remedy: 'Name a unit of a level further out; register.json lists levels outermost first.' },
  },
  'parent-not-in-force': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', parent: 'unit', listDate: 'date' },
    vi: { message: 'Ngày {listDate}, đơn vị {unit} thuộc {parent} nhưng {parent} không có hiệu lực ngày đó.', remedy: 'Thêm phiên bản của đơn vị với cấp trên đúng cho từng khoảng thời gian.' },
    en: { message: 'On {listDate} the unit {unit} belongs to {parent}, which is not in force that day.', remedy: 'Add a version of the unit with the right parent for each span of time.' },
  },
  'parent-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', parent: 'text' },
    vi: { message: 'Đơn vị cấp trên {parent} của đơn vị {unit} không có trong danh mục.', remedy: 'Ghi định danh của đơn vị cấp trên (không phải mã), hoặc thêm đơn vị đó.' },
    en: { message: 'The parent {parent} of unit {unit} is not in the register.', remedy: 'Give the id of the parent (not its code), or add that unit.' },
  },
  'part-exceeds-whole': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', limit: 'number', whole: 'text' },
    vi: { message: 'Số {value} của phần "trong đó" lớn hơn số chung {limit} ở ô {whole}.', remedy: 'Sửa số của phần hoặc số chung; phần "trong đó" không được vượt số chung.' },
    en: { message: 'The part {value} is larger than its whole {limit} in cell {whole}.', remedy: 'Correct the part or the whole; a part cannot exceed it.' },
  },
  'parts-differ-from-total': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', expected: 'number', difference: 'number', parts: 'text' },
    vi: { message: 'Tổng {value} khác tổng các phần {expected} (chênh lệch {difference}).', remedy: 'Sửa tổng hoặc các phần: {parts}.' },
    en: { message: 'The total {value} differs from its parts, {expected} (difference {difference}).', remedy: 'Correct the total or the parts: {parts}.' },
  },
  'period-differs-from-template': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Đầu biểu ghi {value}, nhưng tệp này lập cho {expected}.', remedy: 'Lấy mẫu của đúng kỳ rồi chép số liệu vào; không sửa kỳ trên tệp của kỳ khác. Kỳ khai báo sai thì sửa khai báo.' },
    en: { message: 'The head says {value}, but this file was made for {expected}.', remedy: 'Take the template of that period and copy the figures into it; do not change the period in a file of another one. Correct what was declared when that is wrong.' },
  },
  'period-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { period: 'text' },
    vi: { message: '"{period}" không phải là tên một kỳ báo cáo.', remedy: 'Dùng các dạng 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 hoặc 2025-07-15.' },
    en: { message: '"{period}" is not the name of a period.', remedy: 'Use one of the forms 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07 or 2025-07-15.' },
  },
  'period-not-declared': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Chưa khai báo kỳ báo cáo.', remedy: 'Ghi kỳ vào cột period của bảng, ví dụ 2025-Q3, hoặc khai báo khi kiểm tra.', command: 'Trong lệnh: --period KỲ, ví dụ --period 2025-Q3.' },
    en: { message: 'No period was declared.', remedy: 'Write it in the column period of the table, for example 2025-Q3, or declare it when checking.', command: 'In the command: --period PERIOD, for example --period 2025-Q3.' },
  },
  'points-open': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { points: 'text' },
    vi: { message: 'Đề xuất còn điểm chưa quyết: {points}.', remedy: 'Ghi căn cứ vào cột settled của points.csv và sửa các dòng theo đó, hoặc chấp nhận để là chưa quyết: --undecided MÃ,… (hoặc all).' },
    en: { message: 'The proposal has open points: {points}.', remedy: 'State the ground in the column settled of points.csv and correct the rows by it, or take them over as undecided: --undecided ID,… (or all).' },
  },
  'predecessor-missing': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { unit: 'unit' },
    vi: { message: 'Không rõ đơn vị {unit} hình thành từ đơn vị nào.', remedy: 'Bổ sung sự kiện thành lập và các phần nhập khi có văn bản.' },
    en: { message: 'It is not known which units {unit} was made from.', remedy: 'Add the change that made it and its transfers once a document is at hand.' },
  },
  'previous-missing': {
    severity: 'warning',
    actor: 'operator',
    args: { unit: 'unit', period: 'period', reason: 'reason' },
    vi: { message: 'Không có số {period} trên địa bàn của {unit} để so sánh. {reason}', remedy: 'Bổ sung báo cáo {period} của đơn vị hoặc của các đơn vị đã nhập vào.' },
    en: { message: 'There is no figure of {period} on the territory of {unit} to compare with. {reason}', remedy: 'Add the reports for {period} of this unit or of those that went into it.' },
  },
  'previous-not-given': {
    severity: 'note',
    actor: 'operator',
    args: { form: 'form', period: 'period', relations: 'count' },
    vi: { message: 'Chưa có báo cáo {period} ({form}) nên {relations} quan hệ với kỳ đó chưa được kiểm tra.', remedy: 'Đưa thêm các báo cáo {period} vào lần kiểm tra.', command: 'Trong lệnh: --previous THƯ-MỤC.' },
    en: { message: 'There is no report for {period} ({form}); relations with it that were not checked: {relations}.', remedy: 'Give the reports for {period} to the check as well.', command: 'In the command: --previous DIR.' },
  },
  'proposal-stale': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit' },
    vi: { message: 'Đề xuất được lập trên sổ khác: {unit} trong sổ nay không như khi so.', remedy: 'So lại tệp với sổ hiện nay (chitieu units import).' },
    en: { message: 'The proposal was made on another register: {unit} is not now as it was when compared.', remedy: 'Compare the file with the register as it is now (chitieu units import).' },
  },
  'province-carry-over-differs': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'unit', period: 'period', value: 'number', expected: 'number', difference: 'number', previous: 'period', cell: 'text' },
    vi: { message: '{unit}: số kỳ trước chuyển sang của {period} (dòng × cột {cell}) trong mọi báo cáo cộng được {value}; số cuối {previous} của các đơn vị cũ cộng được {expected} (chênh lệch {difference}).', remedy: 'Đối chiếu từng đơn vị theo biên bản bàn giao: hồ sơ nào chưa có nơi nhận, hồ sơ nào được tính hai lần.' },
    en: { message: '{unit}: the opening balances of {period} (row × column {cell}) of all reports add up to {value}, the closing ones of {previous} of the old units to {expected} (difference {difference}).', remedy: 'Compare unit by unit with the records of handing over: what nobody received, and what was counted twice.' },
  },
  'province-carry-over-unchecked': {
    severity: 'note',
    actor: 'operator',
    args: { unit: 'unit', period: 'period', missing: 'text', count: 'count' },
    vi: { message: 'Chưa đối chiếu được số kỳ trước chuyển sang của {unit}, {period}: thiếu báo cáo của {count} đơn vị: {missing}.', remedy: 'Bổ sung báo cáo của các đơn vị này rồi kiểm tra lại.' },
    en: { message: 'The opening balances of {unit} for {period} could not be held against the closing ones. Reports that are not there ({count}): {missing}.', remedy: 'Add the reports of these units and check again.' },
  },
  'quote-open': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Dấu nháy kép mở ở dòng này không được đóng.', remedy: 'Đóng dấu nháy kép của ô; dấu nháy kép trong nội dung ô phải viết hai lần.' },
    en: { message: 'A double quote opened in this row is never closed.', remedy: 'Close the double quote of the cell; a quote inside a cell is written twice.' },
  },
  'ratio-differs': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', expected: 'number', numerator: 'number', denominator: 'number', factor: 'number' },
    vi: { message: 'Tỷ lệ {value} khác kết quả tính lại {expected} = {numerator} ÷ {denominator} × {factor}.', remedy: 'Để ô tính theo công thức của mẫu, hoặc sửa tử số, mẫu số.' },
    en: { message: 'The ratio {value} differs from {expected} = {numerator} ÷ {denominator} × {factor}.', remedy: 'Leave the cell to the formula of the template, or correct numerator and denominator.' },
  },
  'reading-too-slow': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', seconds: 'second' },
    vi: { message: 'Tệp {file} bị từ chối: đọc chưa xong sau {seconds}.', remedy: 'Chia tệp thành nhiều tệp nhỏ hơn.' },
    en: { message: 'The file {file} is refused: it was not read within {seconds}.', remedy: 'Divide it into smaller files.' },
  },
  'reason-for-error': {
    severity: 'note',
    actor: 'sender',
    args: { finding: 'text', at: 'text' },
    vi: { message: 'Lý do ghi cho {finding} ở {at} không thay được việc sửa: đó là lỗi, báo cáo còn lỗi thì chưa được nhận.', remedy: 'Sửa ô theo cách xử lý nêu ở lỗi đó; lý do chỉ dùng cho cảnh báo.' },
    en: { message: 'The reason given for {finding} at {at} does not lift it: it is an error, and a report with errors is not accepted.', remedy: 'Correct the cells as that error says; reasons are for warnings only.' },
  },
  'reason-without-finding': {
    severity: 'note',
    actor: 'sender',
    args: { finding: 'text', at: 'text' },
    vi: { message: 'Lý do ghi cho {finding} ở {at} không ứng với kết quả kiểm tra nào.', remedy: 'Ghi mã và ô, vùng, dòng hoặc cột đúng như kết quả kiểm tra nêu; kết quả không nêu ô thì để trống cột Ô. Bỏ dòng lý do không còn dùng.' },
    en: { message: 'The reason given for {finding} at {at} matches no finding.', remedy: 'Write the code and the cells, row or column as the finding has them, and no cell where it has none. Take out a reason no longer used.' },
  },
  'received-without-obligation': {
    severity: 'warning',
    actor: 'operator',
    args: { form: 'form', period: 'period', count: 'count', subjects: 'unit' },
    vi: { message: 'Biểu {form}, {period}: {count} báo cáo đã nhận không ứng với nghĩa vụ nào: {subjects}.', remedy: 'Kiểm tra đơn vị, kỳ và cơ quan gửi; số liệu sau ngày đơn vị kết thúc thuộc đơn vị kế thừa.' },
    en: { message: 'Form {form}, {period}: {count} reports came that nobody owes: {subjects}.', remedy: 'Check unit, period and sender; figures after the end of a unit belong to those that succeed it.' },
  },
  'receiver-host-unguarded': {
    severity: 'error',
    actor: 'operator',
    args: { host: 'text' },
    vi: { message: 'Không mở cho địa chỉ {host} khi chưa có tệp tài khoản.', remedy: 'Nêu --accounts, hoặc bỏ --host để chỉ nhận trên chính máy này.' },
    en: { message: '{host} is not opened without an accounts file.', remedy: 'Name --accounts, or leave out --host to receive on this machine only.' },
  },
  'receiver-plain': {
    severity: 'warning',
    actor: 'operator',
    args: { host: 'text' },
    vi: { message: 'Nơi nhận mở ở {host} bằng HTTP không mã hoá.', remedy: 'Chỉ cho máy chủ HTTPS đứng trước kết nối tới cổng này.' },
    en: { message: 'The receiver is open at {host} by plain HTTP.', remedy: 'Let only an HTTPS server in front of it reach this port.' },
  },
  'receiver-unguarded': {
    severity: 'warning',
    actor: 'operator',
    args: {  },
    vi: { message: 'Không có tệp tài khoản: bất kỳ ai trên máy này cũng gửi được; chỉ để thử.', remedy: 'Nêu --accounts khi nhận thật.' },
    en: { message: 'There is no accounts file: anybody on this machine may send; for trials only.', remedy: 'Name --accounts when receiving in earnest.' },
  },
  'record-invalid': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', at: 'text', fault: 'recordFault', expected: 'text' },
    vi: { message: 'Bản ghi trong {file}[, tại {at}]: {fault}[ ({expected})].', remedy: 'Sửa tệp theo lược đồ trong schemas/.' },
    en: { message: 'A record in {file}[, at {at}]: {fault}[ ({expected})].', remedy: 'Correct the file by its schema in schemas/.' },
  },
  'register-file-missing': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { file: 'text' },
    vi: { message: 'Thư mục danh mục đơn vị thiếu {file}.', remedy: 'Thêm tệp theo mô tả trong docs/register-format.md.' },
    en: { message: 'The register folder lacks {file}.', remedy: 'Add the file as docs/register-format.md describes it.' },
  },
  'register-half-written': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { file: 'text' },
    vi: { message: 'Sổ đang ghi dở: lần ghi trước bị ngắt, tệp {file} còn đó.', remedy: 'Chạy lại chitieu units accept với thư mục này; lệnh ghi nốt phần dở trước khi làm việc khác.' },
    en: { message: 'The register is half written: an earlier writing was stopped, its file {file} is still there.', remedy: 'Run chitieu units accept on this folder again; it finishes that writing before anything else.' },
  },
  'register-row-invalid': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { file: 'text', column: 'text', value: 'text', fault: 'rowFault' },
    vi: { message: 'Dòng trong {file}: cột {column} ghi {value}, {fault}.', remedy: 'Sửa dòng theo mô tả trong docs/register-format.md.' },
    en: { message: 'A row of {file}: column {column} says {value}, {fault}.', remedy: 'Correct the row as docs/register-format.md describes it.' },
  },
  'release-damaged': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Tệp {file} của các bản phát hành không còn đúng mã băm khi công bố, hoặc đã mất. Chưa công bố gì.', remedy: 'Lấy lại thư mục releases từ bản sao lưu; bản đã công bố không sửa, không xoá.' },
    en: { message: 'The file {file} of the frozen releases no longer has the hash it was published with, or is gone. Nothing was published.', remedy: 'Restore the folder releases from a backup; a release that was published is neither edited nor removed.' },
  },
  'reopening-unexplained': {
    severity: 'error',
    actor: 'operator',
    args: { form: 'form', period: 'period' },
    vi: { message: 'Mở chốt số liệu biểu {form}, {period} phải nêu lý do.', remedy: 'Ghi lý do bằng --why.' },
    en: { message: 'Reopening the figures of form {form} for {period} needs a reason.', remedy: 'Give the reason with --why.' },
  },
  'replaced-stands-again': {
    severity: 'note',
    actor: 'none',
    args: { file: 'text', returned: 'text' },
    vi: { message: '{file} lại là bản hiện hành vì bản sửa {returned} bị trả lại.', remedy: 'Nếu {file} cũng sai thì trả lại cả tệp này.' },
    en: { message: '{file} stands again, because its correction {returned} was returned.', remedy: 'When {file} is wrong too, return it as well.' },
  },
  'replacement-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', replaces: 'text' },
    vi: { message: '{file} được khai là bản sửa của {replaces}, nhưng sổ không có tệp đó cho cùng biểu, kỳ, đơn vị và bản số liệu.', remedy: 'Kiểm tra mã băm của tệp bị thay (chitieu ledger list).' },
    en: { message: '{file} is declared to replace {replaces}, but the ledger has no such file of the same form, period, unit and edition.', remedy: 'Check the hash of the file to be replaced (chitieu ledger list).' },
  },
  'report-late': {
    severity: 'warning',
    actor: 'sender',
    args: { form: 'form', period: 'period', due: 'date', received: 'date', days: 'day' },
    vi: { message: 'Báo cáo biểu {form}, {period} nhận ngày {received}, chậm {days} so với hạn {due}.', remedy: 'Ghi lý do chậm.' },
    en: { message: 'The report on form {form} for {period} came on {received}, {days} after {due}, when it was due.', remedy: 'Give the reason.' },
  },
  'report-missing': {
    severity: 'error',
    actor: 'sender',
    args: { form: 'form', period: 'period', listDate: 'date', missing: 'text', count: 'count', expected: 'count' },
    vi: { message: 'Thiếu báo cáo biểu {form}, {period} của {count}/{expected} đơn vị phải báo cáo theo danh mục ngày {listDate}: {missing}.', remedy: 'Đề nghị các đơn vị gửi báo cáo; số thiếu không được coi là 0.' },
    en: { message: '{count} of {expected} units on the list of {listDate} that must report form {form} for {period} sent nothing: {missing}.', remedy: 'Ask these units for their report; what is missing is not zero.' },
  },
  'report-not-owed': {
    severity: 'warning',
    actor: 'operator',
    args: { form: 'form', unit: 'unit', period: 'period' },
    vi: { message: 'Biểu {form}, {period}: {unit} không thuộc diện phải gửi biểu này; báo cáo được giữ lại nhưng không cộng vào tổng.', remedy: 'Kiểm tra lại nơi gửi; nếu đúng thì bổ sung loại cơ quan này vào chế độ báo cáo.' },
    en: { message: 'Form {form}, {period}: {unit} does not owe this form; its report is kept but enters no total.', remedy: 'Check who sent it; if it is right, add this kind of body to the regime.' },
  },
  'report-refused': {
    severity: 'warning',
    actor: 'sender',
    args: { file: 'text' },
    vi: { message: 'Báo cáo {file} còn lỗi nên không có số nào của báo cáo này trong kết quả tổng hợp.', remedy: 'Sửa các lỗi đã nêu khi kiểm tra rồi gửi lại.' },
    en: { message: 'The report {file} has errors: none of its figures is in the consolidated report.', remedy: 'Correct the errors that the check names and send it again.' },
  },
  'reported-twice': {
    severity: 'warning',
    actor: 'sender',
    args: { unit: 'unit', other: 'unit', indicator: 'indicator', period: 'period' },
    vi: { message: '{indicator}[, {period}]: cùng một địa bàn được báo cáo hai lần ({unit}; {other}), nên không cộng.', remedy: 'Chỉ giữ một trong hai số, hoặc ghi rõ mỗi đơn vị báo cáo khoảng thời gian nào.' },
    en: { message: '{indicator}[ for {period}]: one territory is reported twice ({unit}; {other}), so it is not summed.', remedy: 'Keep one of the two figures, or state which time each unit reports for.' },
  },
  'reports-differ': {
    severity: 'warning',
    actor: 'sender',
    args: { form: 'form', row: 'text', column: 'text', unit: 'unit', period: 'period', value: 'number', expected: 'number', difference: 'number' },
    vi: { message: 'Biểu {form}, {period}, dòng {row}, cột {column}: {unit} báo cáo {value}, các báo cáo khác cộng lại là {expected} (chênh lệch {difference}).', remedy: 'Đối chiếu hai nguồn; sửa báo cáo sai hoặc ghi giải trình. Số tổng hợp không bị điều chỉnh theo.' },
    en: { message: 'Form {form}, {period}, row {row}, column {column}: {unit} reported {value}, other reports come to {expected} (difference {difference}).', remedy: 'Hold both against each other; correct the wrong report or explain. The consolidated figure is not adjusted.' },
  },
  'request-crowded': {
    severity: 'error',
    actor: 'operator',
    args: { allowed: 'count' },
    vi: { message: 'Đã có {allowed} kết nối cùng lúc; kết nối mới bị ngắt.', remedy: 'Gửi lại sau; nơi nhận xem nhật ký và giới hạn connections.' },
    en: { message: 'There are {allowed} connections at once; a new one was dropped.', remedy: 'Send again later; the receiver looks at the log and at the limit connections.' },
  },
  'request-malformed': {
    severity: 'error',
    actor: 'operator',
    args: { status: 'count' },
    vi: { message: 'Yêu cầu không phải HTTP đọc được, hoặc phần đầu quá dài: HTTP {status}.', remedy: 'Kiểm tra chương trình gửi và máy chủ trung gian.' },
    en: { message: 'The request is no HTTP that can be read, or its headers are too long: HTTP {status}.', remedy: 'Look at the program that sends and at proxies between.' },
  },
  'request-slow': {
    severity: 'error',
    actor: 'operator',
    args: {  },
    vi: { message: 'Yêu cầu không tới hết trong thời gian cho phép.', remedy: 'Gửi lại; phần đã tới được giữ.' },
    en: { message: 'The request was not there in the time allowed.', remedy: 'Send again; what arrived is kept.' },
  },
  'request-too-fast': {
    severity: 'error',
    actor: 'operator',
    args: { seconds: 'second' },
    vi: { message: 'Quá nhiều yêu cầu; gửi lại sau {seconds}.', remedy: 'Chờ rồi gửi lại; nơi nhận xem nhật ký nếu nghi có người thử mã xác thực.' },
    en: { message: 'Too many requests; send again after {seconds}.', remedy: 'Wait and send again; the receiver looks at the log for somebody who tries tokens.' },
  },
  'request-too-large': {
    severity: 'error',
    actor: 'operator',
    args: { allowed: 'bytes' },
    vi: { message: 'Yêu cầu hoặc gói lớn hơn {allowed}, mức nơi nhận cho phép.', remedy: 'Lập gói chỉ gồm phần thay đổi, hoặc hỏi nơi nhận.' },
    en: { message: 'The request or the package is larger than {allowed}, which is what the receiver allows.', remedy: 'Make a partial package, or ask the receiver.' },
  },
  'returned-needs-reason': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', at: 'moment' },
    vi: { message: '{file} đã bị trả lại lúc {at}; chấp nhận lại phải nêu lý do.', remedy: 'Ghi bằng --why vì sao tệp vẫn đúng.' },
    en: { message: '{file} was returned at {at}; accepting it after all needs a reason.', remedy: 'Say with --why why the file is right after all.' },
  },
  'returned-sent-again': {
    severity: 'warning',
    actor: 'sender',
    args: { file: 'text', at: 'moment', reasons: 'text' },
    vi: { message: '{file} giống hệt tệp đã bị trả lại lúc {at} ({reasons}); sổ không ghi thêm.', remedy: 'Sửa theo lý do trả lại rồi gửi tệp mới; nếu tệp vẫn đúng thì nêu lý do để được chấp nhận.' },
    en: { message: '{file} is the very file that was returned at {at} ({reasons}); nothing is added.', remedy: 'Correct what it was returned for and send a new file; when it is right after all, give a reason for accepting it.' },
  },
  'row-cell-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text' },
    vi: { message: 'Biểu không có ô số liệu cho {value}.', remedy: 'Kiểm tra mã dòng và chỉ số cột theo mẫu.' },
    en: { message: 'The form has no cell for figures of {value}.', remedy: 'Check row code and column number by the form.' },
  },
  'row-differs-from-template': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Dòng này của mẫu in "{expected}", nhưng ô ghi "{value}": chưa rõ số liệu là của dòng nào, theo đơn vị tính nào.', remedy: 'Ghi lại mã số, tên dòng và đơn vị tính theo mẫu; ghi số liệu vào đúng dòng, theo đúng đơn vị tính đó.' },
    en: { message: 'The template prints "{expected}" in this row, but the cell says "{value}": it is not clear which row or measure the figures are of.', remedy: 'Write code, name and measure as the template has them, and the figures in their own row and in that measure.' },
  },
  'row-hidden': {
    severity: 'warning',
    actor: 'sender',
    args: {  },
    vi: { message: 'Dòng đang ẩn nhưng có dữ liệu.', remedy: 'Hiện dòng (bỏ lọc) để kiểm tra; xóa nếu không phải số liệu báo cáo.' },
    en: { message: 'The row is hidden but holds data.', remedy: 'Show the row (clear filters) and check it; delete it if it is not part of the report.' },
  },
  'row-key-missing': {
    severity: 'error',
    actor: 'sender',
    args: { row: 'text' },
    vi: { message: 'Dòng thuộc "{row}" có số liệu nhưng chưa ghi tên.', remedy: 'Ghi tên hoặc mã của dòng; dòng thừa thì xóa cả số liệu.' },
    en: { message: 'A row of "{row}" holds figures, but its name is blank.', remedy: 'Write the name or code of the row; delete the figures of a spare row.' },
  },
  'row-key-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', available: 'text' },
    vi: { message: '"{value}" không có trong danh mục của dòng này. Danh mục gồm: {available}.', remedy: 'Chọn một mục trong danh mục.' },
    en: { message: '"{value}" is not on the list of this row, which has: {available}.', remedy: 'Choose an item of the list.' },
  },
  'row-repeated': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', rows: 'text' },
    vi: { message: '"{value}" được ghi ở nhiều dòng: {rows}.', remedy: 'Gộp các dòng thành một, hoặc sửa tên dòng ghi nhầm.' },
    en: { message: '"{value}" stands in several rows: {rows}.', remedy: 'Put them into one row, or correct the name that is wrong.' },
  },
  'row-uneven': {
    severity: 'error',
    actor: 'sender',
    args: { cells: 'count', expected: 'count' },
    vi: { message: 'Dòng có {cells} ô trong khi dòng tiêu đề có {expected} ô.', remedy: 'Kiểm tra dấu phân cách thừa hoặc thiếu; ô có dấu phẩy hoặc xuống dòng phải đặt trong dấu nháy kép.' },
    en: { message: 'The row has {cells} cells while the header has {expected}.', remedy: 'Look for a separator too many or too few; cells with commas or line breaks must stand in double quotes.' },
  },
  'rows-too-many': {
    severity: 'error',
    actor: 'sender',
    args: { allowed: 'count' },
    vi: { message: 'Trang tính có nhiều hơn {allowed} dòng.', remedy: 'Chia tệp thành nhiều tệp.' },
    en: { message: 'The sheet has more than {allowed} rows.', remedy: 'Divide it into several files.' },
  },
  'scope-level-wrong': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'unit', level: 'level', expected: 'level' },
    vi: { message: 'Phạm vi của trang ghi {unit}, đơn vị cấp {level}; mỗi trang phục vụ cả nước hoặc một đơn vị cấp {expected}.', remedy: 'Ghi ở `scope.unit` của chitieu.config.json định danh một đơn vị cấp {expected}, hoặc null cho cả nước.' },
    en: { message: 'The scope of the site names {unit}, a unit of the level {level}; a site serves the whole country or one unit of the level {expected}.', remedy: 'Name a unit of the level {expected} as `scope.unit` in chitieu.config.json, or null for the whole country.' },
  },
  'scope-unit-ended': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'unit', to: 'date', successors: 'unit' },
    vi: { message: 'Phạm vi của trang ghi {unit}, đơn vị đã kết thúc ngày {to}.[ Đơn vị kế thừa: {successors}.]', remedy: 'Ghi ở `scope.unit` của chitieu.config.json định danh đơn vị đang hoạt động; trang của đơn vị kế thừa có đủ số liệu của đơn vị cũ.' },
    en: { message: 'The scope of the site names {unit}, which ended on {to}.[ Its successors: {successors}.]', remedy: 'Name a unit in operation as `scope.unit` in chitieu.config.json; the site of a successor has all figures of the former unit.' },
  },
  'sdmx-code-doubled': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', list: 'text' },
    vi: { message: 'Mã {value} có hai lần trong danh mục {list}.', remedy: 'Giữ một mã một lần trong danh mục.' },
    en: { message: 'The code {value} stands twice in the list {list}.', remedy: 'Keep each code once in its list.' },
  },
  'sdmx-code-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { component: 'text', value: 'text', list: 'text', records: 'count' },
    vi: { message: 'Mã {value} của thành phần {component} không có trong danh mục {list} ({records} quan sát).', remedy: 'Dùng mã có trong danh mục, hoặc gửi kèm danh mục có mã đó.' },
    en: { message: 'The code {value} of component {component} is not in the list {list} ({records} observations).', remedy: 'Use a code of the list, or send the list that has it.' },
  },
  'sdmx-component-doubled': {
    severity: 'error',
    actor: 'sender',
    args: { component: 'text' },
    vi: { message: 'Thành phần {component} có hai cột.', remedy: 'Giữ một cột cho mỗi thành phần.' },
    en: { message: 'The component {component} has two columns.', remedy: 'Keep one column for each component.' },
  },
  'sdmx-component-missing': {
    severity: 'error',
    actor: 'sender',
    args: { component: 'text' },
    vi: { message: 'Thông điệp SDMX thiếu thành phần {component} nên không xác định được số liệu.', remedy: 'Ghi thêm cột hoặc thành phần {component}.' },
    en: { message: 'The SDMX message lacks the component {component}, without which its figures cannot be told.', remedy: 'Add the column or component {component}.' },
  },
  'sdmx-component-unknown': {
    severity: 'warning',
    actor: 'sender',
    args: { component: 'text' },
    vi: { message: 'Thành phần {component} không có trong cấu trúc dữ liệu của luồng.', remedy: 'Bỏ thành phần đó, hoặc gửi kèm cấu trúc có nó.' },
    en: { message: 'The component {component} is not in the data structure of the flow.', remedy: 'Leave the component out, or send the structure that has it.' },
  },
  'sdmx-id-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { id: 'entry', list: 'text' },
    vi: { message: 'Mã "{id}" trong danh mục {list} không phải định danh SDMX.', remedy: 'Dùng chữ cái không dấu, chữ số và các dấu _ @ $ -.' },
    en: { message: '"{id}" in the list {list} is no SDMX identifier.', remedy: 'Use ASCII letters, digits and the marks _ @ $ -.' },
  },
  'sdmx-index-outside': {
    severity: 'error',
    actor: 'sender',
    args: { component: 'text', index: 'text', values: 'count', records: 'count' },
    vi: { message: 'Thành phần {component}: số thứ tự {index} không có trong {values} giá trị mà cấu trúc kê ra ({records} quan sát).', remedy: 'Kê đủ giá trị của thành phần, số thứ tự tính từ 0.' },
    en: { message: 'Component {component}: index {index} is none of the {values} values that the structure lists ({records} observations).', remedy: 'List all values of the component; indexes count from 0.' },
  },
  'sdmx-key-doubled': {
    severity: 'error',
    actor: 'sender',
    args: { key: 'text', records: 'count' },
    vi: { message: 'Có {records} quan sát trùng khóa {key} với một quan sát trước; chỉ quan sát trước được đọc.', remedy: 'Gửi mỗi khóa một quan sát.' },
    en: { message: '{records} observations have the key {key} of one before; only the one before is read.', remedy: 'Send one observation for each key.' },
  },
  'sdmx-key-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { key: 'text', expected: 'count', records: 'count' },
    vi: { message: 'Khóa "{key}" không phải {expected} số thứ tự nối bằng dấu hai chấm ({records} quan sát).', remedy: 'Ghi mỗi chiều một số thứ tự, theo thứ tự của cấu trúc.' },
    en: { message: 'The key "{key}" is not {expected} indexes joined by colons ({records} observations).', remedy: 'Write one index for each dimension, in the order of the structure.' },
  },
  'sdmx-part-missing': {
    severity: 'error',
    actor: 'sender',
    args: { part: 'text' },
    vi: { message: 'Thông điệp SDMX thiếu phần {part}.', remedy: 'Ghi thêm phần đó vào thông điệp, đúng tên theo SDMX-JSON.' },
    en: { message: 'The SDMX message lacks the part {part}.', remedy: 'Add the part to the message under its name in SDMX-JSON.' },
  },
  'sdmx-reference-missing': {
    severity: 'error',
    actor: 'sender',
    args: { urn: 'text' },
    vi: { message: 'Thông điệp nhắc tới {urn} nhưng không thông điệp nào gửi kèm nội dung đó.', remedy: 'Gửi kèm thông điệp cấu trúc có nội dung đó.' },
    en: { message: 'The message refers to {urn}, which no message that came with it defines.', remedy: 'Send the structure message that defines it.' },
  },
  'sdmx-row-uneven': {
    severity: 'error',
    actor: 'sender',
    args: { cells: 'count', expected: 'count', records: 'count' },
    vi: { message: 'Có {records} dòng ghi {cells} ô, dòng tiêu đề có {expected} ô.', remedy: 'Ghi đủ số ô như dòng tiêu đề; ô có dấu phân cách thì đặt trong ngoặc kép.' },
    en: { message: '{records} rows have {cells} cells where the header has {expected}.', remedy: 'Write as many cells as the header has; put cells that hold the separator in quotes.' },
  },
  'sdmx-unreadable': {
    severity: 'error',
    actor: 'sender',
    args: { fault: 'sdmxFault', at: 'number' },
    vi: { message: 'Không đọc được tệp như một thông điệp SDMX: {fault}[, ở byte hoặc ký tự thứ {at}].', remedy: 'Xuất lại tệp từ hệ thống gửi rồi gửi lại nguyên vẹn.' },
    en: { message: 'The file cannot be read as an SDMX message: {fault}[, at byte or character {at}].', remedy: 'Export the file again from the sending system and send it whole.' },
  },
  'sdmx-value-invalid': {
    severity: 'error',
    actor: 'sender',
    args: { component: 'text', value: 'text', expected: 'sdmxValue', records: 'count' },
    vi: { message: 'Thành phần {component} ghi "{value}", cần {expected} ({records} quan sát).', remedy: 'Ghi lại giá trị theo đúng dạng đó.' },
    en: { message: 'Component {component} says "{value}" where {expected} is needed ({records} observations).', remedy: 'Write the value in that form.' },
  },
  'second-list-differs': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { listDate: 'date', level: 'level', code: 'text', here: 'entry', there: 'entry' },
    vi: { message: 'Danh mục ngày {listDate}, cấp {level}, mã {code}: ở đây là {here}, nguồn thứ hai ghi {there}.', remedy: 'Đối chiếu với văn bản.' },
    en: { message: 'List of {listDate}, level {level}, code {code}: here it is {here}, the second source says {there}.', remedy: 'Look it up in the instrument.' },
  },
  'secret-file-open': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', mode: 'text' },
    vi: { message: 'Tệp chứa mã xác thực {file} có quyền {mode}: người khác trên máy đọc được.', remedy: 'Đặt quyền 0600 cho tệp (chmod 600) rồi chạy lại; nếu nghi đã lộ thì đổi mã xác thực.' },
    en: { message: 'The secret file {file} has mode {mode}: others on the machine can read it.', remedy: 'Give the file mode 0600 (chmod 600) and run again; change the secret if it may have been read.' },
  },
  'secret-missing': {
    severity: 'error',
    actor: 'operator',
    args: { name: 'text' },
    vi: { message: 'Nơi nhận cần mã xác thực, nhưng biến môi trường {name} trống.', remedy: 'Đặt biến môi trường {name}, hoặc nêu tệp chứa mã xác thực bằng --secret-file.' },
    en: { message: 'The receiver asks for a secret, and the environment variable {name} is empty.', remedy: 'Set the environment variable {name}, or name a file that holds the secret with --secret-file.' },
  },
  'secret-unfit': {
    severity: 'error',
    actor: 'operator',
    args: { name: 'text' },
    vi: { message: 'Mã xác thực lấy từ {name} trống hoặc có ký tự không gửi được (khoảng trắng, ký tự điều khiển, chữ ngoài bảng mã ASCII).', remedy: 'Ghi lại mã xác thực đúng như nơi nhận đã cấp, trên một dòng.' },
    en: { message: 'The secret from {name} is empty or has characters that cannot be sent (blanks, control characters, letters outside ASCII).', remedy: 'Write the secret as the receiver gave it, on one line.' },
  },
  'separator-unclear': {
    severity: 'error',
    actor: 'sender',
    args: { candidates: 'separator' },
    vi: { message: 'Không rõ dấu phân cách của tệp; có thể là: {candidates}.', remedy: 'Thêm dòng đầu tiên nêu dấu phân cách, ví dụ sep=; hoặc đặt các ô có dấu này trong dấu nháy kép.' },
    en: { message: 'It is not clear what separates the cells; it may be: {candidates}.', remedy: 'Add a first line that names the separator, for example sep=; or put cells that contain it in double quotes.' },
  },
  'sequence-ambiguous': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { changes: 'text' },
    vi: { message: 'Các sự kiện cùng ngày nối tiếp nhau nhưng không rõ thứ tự: {changes}.', remedy: 'Ghi thứ tự vào cột seq của changes.csv.' },
    en: { message: 'Changes of one day follow one another but their order is not given: {changes}.', remedy: 'Give their order in the column seq of changes.csv.' },
  },
  'sequence-reversed': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', maker: 'text', ender: 'text' },
    vi: { message: 'Đơn vị {unit} do sự kiện {maker} lập ra và bị sự kiện {ender} kết thúc cùng ngày, nhưng {ender} có thứ tự trước.', remedy: 'Đổi thứ tự (seq) trong changes.csv.' },
    en: { message: 'The unit {unit} is made by {maker} and ended by {ender} on one day, yet {ender} comes first.', remedy: 'Exchange their order (seq) in changes.csv.' },
  },
  'shares-exceed-one': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', basis: 'basis', sum: 'number' },
    vi: { message: 'Tổng tỷ trọng đã biết của đơn vị {unit} theo {basis} là {sum}, lớn hơn 1.', remedy: 'Kiểm tra lại từng tỷ trọng trong weights.csv và decisions.csv.' },
    en: { message: 'The known shares of unit {unit} on {basis} sum to {sum}, more than 1.', remedy: 'Check each share in weights.csv and decisions.csv.' },
  },
  'shares-not-one': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', basis: 'basis', sum: 'number' },
    vi: { message: 'Các phần của đơn vị {unit} theo {basis} đều đã biết nhưng cộng lại là {sum}, không phải 1.', remedy: 'Sửa tỷ trọng để tổng đúng bằng 1, hoặc để trống phần chưa biết.' },
    en: { message: 'All shares of unit {unit} on {basis} are known but sum to {sum}, not 1.', remedy: 'Correct the shares so that they sum to 1, or leave unknown ones blank.' },
  },
  'sheets-too-many': {
    severity: 'error',
    actor: 'sender',
    args: { found: 'count', allowed: 'count' },
    vi: { message: 'Tệp có {found} trang tính, mức cho phép là {allowed}.', remedy: 'Xóa các trang tính không thuộc báo cáo.' },
    en: { message: 'The file has {found} sheets; {allowed} are allowed.', remedy: 'Delete sheets that are not part of the report.' },
  },
  'signature-command-failed': {
    severity: 'error',
    actor: 'operator',
    args: { program: 'text', fault: 'signatureFault', exit: 'text' },
    vi: { message: 'Lệnh chữ ký {program} không cho kết quả: {fault}[ (mã kết thúc {exit})].', remedy: 'Chạy riêng lệnh đó để xem lỗi; sửa lệnh, chứng thư hoặc khoá rồi chạy lại.' },
    en: { message: 'The signature command {program} gave no result: {fault}[ (exit code {exit})].', remedy: 'Run that command by itself to see what it says; correct the command, the certificate or the key and run again.' },
  },
  'signature-missing': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text' },
    vi: { message: 'Gói {package} không có chữ ký đi kèm, mà chữ ký là bắt buộc.', remedy: 'Ký gói (--sign) rồi gửi lại.' },
    en: { message: 'The package {package} has no signature with it, and one is required.', remedy: 'Sign the package (--sign) and send it again.' },
  },
  'signature-wrong': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text' },
    vi: { message: 'Chữ ký của gói {package} không khớp với gói hoặc không do chứng thư được tin cậy ký.', remedy: 'Ký lại đúng tệp gói này bằng chứng thư mà nơi nhận công nhận rồi gửi lại.' },
    en: { message: 'The signature of the package {package} does not fit the package, or no trusted certificate made it.', remedy: 'Sign this very file again with a certificate that the receiver trusts, and send it again.' },
  },
  'site-left-out': {
    severity: 'note',
    actor: 'operator',
    args: {  },
    vi: { message: 'Chưa dựng trang: bộ dựng trang không nằm trong gói này. Đã ghi báo cáo và gói dữ liệu.', remedy: 'Có kho mã nguồn chitieu thì thêm --site ĐƯỜNG-DẪN/packages/site; không cần trang thì thêm --no-site.' },
    en: { message: 'The site was left out: its builder is not part of this package. Reports and packages were written.', remedy: 'With the source repository of chitieu at hand add --site PATH/packages/site; where no site is wanted add --no-site.' },
  },
  'sources-differ': {
    severity: 'error',
    actor: 'sender',
    args: { indicator: 'indicator', unit: 'unit', period: 'period', value: 'number', other: 'number', where: 'text' },
    vi: { message: '{indicator} của {unit}, {period}: ô này ghi {value}, nhưng {where} ghi {other}.', remedy: 'Thống nhất số giữa hai nguồn, hoặc nêu bản nào thay bản nào.' },
    en: { message: '{indicator} of {unit} for {period} is {value} here, but {other} in {where}.', remedy: 'Settle the figure between both sources, or say which replaces which.' },
  },
  'sql-behaviour-not-carried': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', value: 'text' },
    vi: { message: 'Cột {column} gộp theo cách {value}; SQL chỉ quy đổi đại lượng cộng được (flow, stock, cumulative).', remedy: 'Bỏ cột này khỏi bước quy đổi bằng SQL và quy đổi riêng bằng thư viện.' },
    en: { message: 'The column {column} behaves as {value}; SQL restates only quantities that add up (flow, stock, cumulative).', remedy: 'Leave the column out of what SQL restates, and restate it with the library.' },
  },
  'sql-column-not-exact': {
    severity: 'error',
    actor: 'operator',
    args: { column: 'text', type: 'text' },
    vi: { message: 'Cột {column} thuộc kiểu {type}, không giữ được số thập phân chính xác.', remedy: 'Lưu cột dưới kiểu DECIMAL, số nguyên hoặc văn bản.' },
    en: { message: 'The column {column} is of the type {type}, which does not hold decimals exactly.', remedy: 'Store the column as DECIMAL, whole numbers or text.' },
  },
  'sql-engine-missing': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text' },
    vi: { message: 'Chưa cài gói {package}, cần để đọc và ghi tệp Parquet.', remedy: 'Cài gói {package} rồi chạy lại.' },
    en: { message: 'The package {package} is not installed; Parquet files are read and written with it.', remedy: 'Install the package {package} and run again.' },
  },
  'sql-number-not-held': {
    severity: 'error',
    actor: 'operator',
    args: { value: 'number', decimals: 'count' },
    vi: { message: '{value} có nhiều chữ số hơn mức SQL tính được chính xác, với {decimals} chữ số thập phân.', remedy: 'Kiểm tra số; nếu số đúng thì khai báo đủ số chữ số thập phân của cột.' },
    en: { message: '{value} has more digits than SQL computes with exactly, at {decimals} decimals.', remedy: 'Check the figure; if it is right, declare all decimals of its column.' },
  },
  'sql-shares-too-fine': {
    severity: 'error',
    actor: 'operator',
    args: { digits: 'count', most: 'count' },
    vi: { message: 'Tỷ trọng giữa hai danh mục là phân số có mẫu số {digits} chữ số; SQL chỉ tính chính xác tới {most} chữ số.', remedy: 'Quy đổi bằng thư viện, hoặc khai báo ít chữ số thập phân hơn.' },
    en: { message: 'The shares between the lists are fractions with a denominator of {digits} digits; SQL computes exactly with {most} at most.', remedy: 'Restate with the library, or declare fewer decimals.' },
  },
  'state-not-allowed': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', allowed: 'state' },
    vi: { message: 'Ô ghi "{value}"; ô này chỉ nhận số[ hoặc một trong các dấu: {allowed}].', remedy: 'Ghi số, hoặc một dấu được phép.' },
    en: { message: 'The cell says "{value}"; it takes a number[ or one of these marks: {allowed}].', remedy: 'Write a number, or a mark that is allowed.' },
  },
  'submission-declared-otherwise': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', before: 'text', now: 'text' },
    vi: { message: '{file} đã được nhận với khai báo: {before}; lần này khai: {now}.', remedy: 'Nếu lần trước khai sai: trả lại tệp (chitieu ledger return) rồi nhận lại với khai báo đúng.' },
    en: { message: '{file} was received with these declared: {before}; now they are: {now}.', remedy: 'When the first was wrong: return the file (chitieu ledger return), then receive it again as it should be.' },
  },
  'submission-has-errors': {
    severity: 'error',
    actor: 'sender',
    args: { file: 'text', errors: 'count' },
    vi: { message: 'Không chấp nhận được {file}: còn {errors} lỗi.', remedy: 'Trả lại tệp kèm lý do; đơn vị sửa và gửi tệp mới.' },
    en: { message: '{file} cannot be accepted: it has {errors} errors.', remedy: 'Return it with reasons; the sender corrects it and sends a new file.' },
  },
  'submission-known': {
    severity: 'note',
    actor: 'none',
    args: { file: 'text', name: 'text', day: 'date' },
    vi: { message: '{file} giống hệt tệp {name} đã nhận ngày {day}; sổ không ghi thêm.', remedy: 'Không phải làm gì.' },
    en: { message: '{file} is the very file {name} that came on {day}; nothing is added.', remedy: 'Nothing to do.' },
  },
  'submission-not-checked': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Không chấp nhận được {file}: tệp chưa được kiểm tra.', remedy: 'Chạy chitieu ledger check trước.' },
    en: { message: '{file} cannot be accepted: it has not been checked.', remedy: 'Run chitieu ledger check first.' },
  },
  'submission-replaced': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', successor: 'text' },
    vi: { message: '{file} đã được bản sửa {successor} thay.', remedy: 'Làm việc với bản sửa; nếu bản sửa sai thì trả lại bản sửa trước.' },
    en: { message: '{file} has been replaced by its correction {successor}.', remedy: 'Work on the correction; when it is wrong, return it first.' },
  },
  'submission-twice': {
    severity: 'error',
    actor: 'sender',
    args: { form: 'form', unit: 'unit', period: 'period', other: 'text' },
    vi: { message: 'Báo cáo của {unit}, {period} ({form}) được gửi hai lần; bản kia ở {other}.', remedy: 'Giữ một bản; bản sửa phải nêu nó thay cho bản nào.' },
    en: { message: 'The report of {unit} for {period} ({form}) was sent twice; the other is in {other}.', remedy: 'Keep one of them; a correction says what it replaces.' },
  },
  'submission-unknown': {
    severity: 'error',
    actor: 'operator',
    args: { submission: 'text', candidates: 'text' },
    vi: { message: 'Sổ không có tệp nào mang mã băm {submission}.[ Có thể là: {candidates}.]', remedy: 'Ghi ít nhất 8 chữ số đầu của mã băm (chitieu ledger list).' },
    en: { message: 'The ledger has no file of the hash {submission}.[ It may be: {candidates}.]', remedy: 'Give at least the first 8 digits of the hash (chitieu ledger list).' },
  },
  'submissions-not-comparable': {
    severity: 'error',
    actor: 'operator',
    args: { what: 'field', value: 'stated', other: 'stated' },
    vi: { message: 'Hai tệp không so sánh được: {what} là {value} và {other}.', remedy: 'Chọn hai bản của cùng một biểu, một kỳ, một đơn vị.' },
    en: { message: 'The two files cannot be compared: {what} is {value} and {other}.', remedy: 'Choose two editions of one form, period and unit.' },
  },
  'successor-missing': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit' },
    vi: { message: 'Đơn vị {unit} đã kết thúc nhưng không rõ nhập vào đơn vị nào.', remedy: 'Bổ sung các phần nhập của sự kiện kết thúc đơn vị; số liệu của đơn vị này chưa chuyển đi đâu được.' },
    en: { message: 'The unit {unit} has ended but it is not known what it went into.', remedy: 'Add the transfers of the change that ended it; until then its figures lead nowhere.' },
  },
  'sum-differs': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'number', expected: 'number', difference: 'number', terms: 'text' },
    vi: { message: '{value} khác kết quả tính {expected} (chênh lệch {difference}).', remedy: 'Sửa ô này hoặc các ô cấu thành: {terms}.' },
    en: { message: '{value} differs from what its terms give, {expected} (difference {difference}).', remedy: 'Correct this cell or its terms: {terms}.' },
  },
  'template-changed': {
    severity: 'error',
    actor: 'sender',
    args: { missing: 'text', extra: 'text' },
    vi: { message: 'Bảng khác mẫu.[ Thiếu: {missing}.][ Thừa: {extra}.]', remedy: 'Lấy lại mẫu và chép số liệu vào.', command: 'Bảng có cột đặt khác mẫu: khai báo tệp ánh xạ cột (--mapping).' },
    en: { message: 'The table differs from the form.[ Missing: {missing}.][ In excess: {extra}.]', remedy: 'Take the template anew and copy the figures into it.', command: 'For a table whose columns stand otherwise: declare a mapping of its columns (--mapping).' },
  },
  'territory-not-reported': {
    severity: 'warning',
    actor: 'sender',
    args: { form: 'form', period: 'period', from: 'date', to: 'date', units: 'unit', count: 'count' },
    vi: { message: 'Biểu {form}, {period}: chưa có số liệu từ {from} đến {to} của {count} đơn vị: {units}.', remedy: 'Đề nghị các đơn vị này, hoặc đơn vị kế thừa, gửi bổ sung; số tổng hợp đến lúc đó chỉ là phần đã biết.' },
    en: { message: 'Form {form}, {period}: no figures from {from} to {to} of {count} units: {units}.', remedy: 'Ask these units, or those that succeed them, for the figures; until then a total is only what is known.' },
  },
  'text-decomposed': {
    severity: 'note',
    actor: 'none',
    args: { value: 'text' },
    vi: { message: '"{value}" viết bằng dấu rời (Unicode tổ hợp); đã được đọc theo dạng dựng sẵn.', remedy: 'Không cần xử lý; nên đặt bộ gõ ở Unicode dựng sẵn.' },
    en: { message: '"{value}" is written with separate marks (decomposed Unicode); it was read in composed form.', remedy: 'Nothing to do; set the input method to composed Unicode.' },
  },
  'text-legacy': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', encoding: 'text', font: 'text', converted: 'text' },
    vi: { message: 'Ô ghi "{value}" theo bảng mã {encoding}[ (phông {font})]: có thể là "{converted}".', remedy: 'Xem bản đổi mã, chuyển tệp sang Unicode (TCVN 6909:2001) rồi gửi lại; bản đổi mã không tự thay vào.' },
    en: { message: 'The cell holds "{value}" in the encoding {encoding}[ (font {font})]: it may be "{converted}".', remedy: 'Look at the converted text, convert the file to Unicode and send it again; the conversion is never put in by itself.' },
  },
  'total-differs': {
    severity: 'note',
    actor: 'operator',
    args: { relation: 'text', indicator: 'indicator', period: 'period', unit: 'unit', whole: 'number', sum: 'number' },
    vi: { message: '{indicator} của {unit}, {period}: số nguồn công bố là {whole}, số tính từ các phần là {sum} (phép đối chiếu {relation}).', remedy: 'Giữ cả hai số; không phân bổ phần lệch.' },
    en: { message: '{indicator} of {unit} for {period}: published {whole}, made up from its parts {sum} (comparison {relation}).', remedy: 'Keep both figures; the difference is listed, never spread.' },
  },
  'total-not-compared': {
    severity: 'note',
    actor: 'sender',
    args: { cells: 'text' },
    vi: { message: 'Chưa đối chiếu được số ở ô này với các phần của nó: có ô không thu thập được hoặc không công bố số liệu ({cells}).', remedy: 'Không cần xử lý nếu đúng là không có số; có số thì ghi số thay cho dấu.' },
    en: { message: 'The figure in this cell could not be held against its parts: some cells were not collected or are withheld ({cells}).', remedy: 'Nothing to do when there really is no figure; otherwise write it in place of the mark.' },
  },
  'transfer-from-unknown': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { change: 'text', unit: 'text' },
    vi: { message: 'Phần nhập của sự kiện {change} nêu đơn vị {unit} không có trong danh mục.', remedy: 'Thêm đơn vị vào units.csv hoặc sửa định danh ở transfers.csv.' },
    en: { message: 'A transfer of change {change} names the unit {unit}, which is not in the register.', remedy: 'Add the unit to units.csv, or correct its id in transfers.csv.' },
  },
  'transmission-accepted': {
    severity: 'note',
    actor: 'none',
    args: { package: 'text', receiver: 'text', receipt: 'text', at: 'moment' },
    vi: { message: 'Nơi nhận {receiver} đã chấp nhận gói {package}[ lúc {at}][, phiếu {receipt}].', remedy: 'Không phải làm gì.' },
    en: { message: 'The receiver {receiver} accepted the package {package}[ at {at}][, receipt {receipt}].', remedy: 'Nothing to do.' },
  },
  'transmission-accepted-before': {
    severity: 'note',
    actor: 'none',
    args: { package: 'text', receiver: 'text', receipt: 'text', at: 'moment' },
    vi: { message: 'Sổ đã ghi nơi nhận {receiver} chấp nhận gói {package}[ lúc {at}][, phiếu {receipt}]; lần này không gửi gì.', remedy: 'Không phải làm gì.' },
    en: { message: 'The ledger says that the receiver {receiver} accepted the package {package}[ at {at}][, receipt {receipt}]; nothing was sent now.', remedy: 'Nothing to do.' },
  },
  'transmission-address-insecure': {
    severity: 'error',
    actor: 'operator',
    args: { address: 'text' },
    vi: { message: 'Địa chỉ {address} không dùng HTTPS; chỉ địa chỉ của chính máy này mới được dùng HTTP.', remedy: 'Ghi địa chỉ https:// của nơi nhận, không kèm tên người dùng và mật khẩu.' },
    en: { message: 'The address {address} does not use HTTPS; only addresses of this machine itself may use HTTP.', remedy: 'Write the https:// address of the receiver, without user name and password.' },
  },
  'transmission-address-missing': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text' },
    vi: { message: 'Hồ sơ kết nối của {receiver} chưa có địa chỉ nhận.', remedy: 'Ghi transport.address trong hồ sơ, hoặc nêu --address khi gửi.' },
    en: { message: 'The profile of {receiver} has no address to send to.', remedy: 'Write transport.address in the profile, or give --address when sending.' },
  },
  'transmission-answer-other': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', package: 'text', found: 'text' },
    vi: { message: 'Nơi nhận {receiver} trả lời về gói {found}, không phải về gói {package}.', remedy: 'Báo cho nơi nhận; chưa ghi gì vào sổ.' },
    en: { message: 'The receiver {receiver} answered about the package {found}, not about {package}.', remedy: 'Tell the receiver; nothing was entered in the ledger.' },
  },
  'transmission-answer-unreadable': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', at: 'text', fault: 'recordFault', expected: 'text' },
    vi: { message: 'Trả lời của nơi nhận {receiver} không theo lược đồ thông điệp trạng thái, ở {at}: {fault}[, cần {expected}].', remedy: 'Chạy lại; nếu vẫn vậy thì báo cho nơi nhận. Gói có thể đã tới: lần chạy sau hỏi lại theo khoá, không gửi trùng.' },
    en: { message: 'The answer of the receiver {receiver} does not follow the schema of status packets, at {at}: {fault}[, expected {expected}].', remedy: 'Run again; if it stays so, tell the receiver. The package may have arrived: the next run asks by its key and sends nothing twice.' },
  },
  'transmission-base-missing': {
    severity: 'error',
    actor: 'operator',
    args: { identifier: 'text', base: 'text' },
    vi: { message: 'Gói {identifier} chỉ có phần đã đổi so với gói {base}, mà nơi nhận không giữ gói đó.', remedy: 'Gửi gói {base} trước, hoặc lập và gửi gói đầy đủ.' },
    en: { message: 'The package {identifier} holds what changed since the package {base}, which the receiver does not keep.', remedy: 'Send the package {base} first, or make and send a full package.' },
  },
  'transmission-for-another': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', found: 'text', receiver: 'text' },
    vi: { message: 'Gói {file} lập cho nơi nhận {found}, không phải {receiver}.', remedy: 'Gửi gói tới đúng nơi nhận, hoặc lập gói khác cho {receiver}.' },
    en: { message: 'The package {file} was made for the receiver {found}, not {receiver}.', remedy: 'Send it to the receiver it was made for, or make another package for {receiver}.' },
  },
  'transmission-head-differs': {
    severity: 'error',
    actor: 'operator',
    args: { field: 'text', announced: 'text', found: 'text' },
    vi: { message: 'Thông báo gửi ghi {field} là {announced}, trong gói ghi {found}.', remedy: 'Gửi lại gói; nếu vẫn vậy thì lập lại gói.' },
    en: { message: 'The announcement says {field} is {announced}, the package says {found}.', remedy: 'Send the package again; if it stays so, make the package anew.' },
  },
  'transmission-identifier-unfit': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', found: 'text' },
    vi: { message: 'Định danh External-Identifier trong bag-info.txt của gói {file} thiếu hoặc sai dạng[: {found}].', remedy: 'Lập lại gói với định danh dạng nơi nhận/chế độ/biểu/kỳ/đơn vị/bản, bản tính từ 1.' },
    en: { message: 'The External-Identifier in bag-info.txt of the package {file} is missing or of another form[: {found}].', remedy: 'Make the package anew with an identifier of the form receiver/regime/form/period/unit/revision, revisions counted from 1.' },
  },
  'transmission-journal-unreadable': {
    severity: 'error',
    actor: 'operator',
    args: { line: 'count' },
    vi: { message: 'Dòng {line} của nhật ký nhận gói journal.ndjson không đọc được.', remedy: 'Lấy lại thư mục từ bản sao lưu; không sửa nhật ký bằng tay.' },
    en: { message: 'Line {line} of the journal of received packages, journal.ndjson, cannot be read.', remedy: 'Take the folder from a backup; do not alter the journal by hand.' },
  },
  'transmission-key-reused': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', key: 'text' },
    vi: { message: 'Nơi nhận {receiver} đã có nội dung khác dưới khoá {key}, hoặc tệp khác của cùng mã gói.', remedy: 'Kiểm tra tệp gói có đúng là tệp đã gửi lần đầu; nếu nội dung đã đổi thì lập gói bản kế tiếp.' },
    en: { message: 'The receiver {receiver} has other content under the key {key}, or another file of the same package id.', remedy: 'See whether the file is the one that was sent first; if its content changed, make a package of the next revision.' },
  },
  'transmission-package-unnamed': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text' },
    vi: { message: 'Tên tệp {file} không có dạng <tên>.<mã gói 64 chữ số thập lục phân>.zip.', remedy: 'Giữ tên tệp như lệnh lập gói đã đặt.' },
    en: { message: 'The file name {file} is not of the form <name>.<package id of 64 hexadecimal digits>.zip.', remedy: 'Keep the name that the file was given when it was made.' },
  },
  'transmission-pending': {
    severity: 'warning',
    actor: 'operator',
    args: { package: 'text', receiver: 'text' },
    vi: { message: 'Nơi nhận {receiver} đã có đủ gói {package} nhưng chưa quyết định.', remedy: 'Chạy lại sau, hoặc thêm --wait để chờ; gói không bị gửi lại.' },
    en: { message: 'The receiver {receiver} has the whole package {package} and has not decided yet.', remedy: 'Run again later, or add --wait to wait for it; the package is not sent again.' },
  },
  'transmission-port-unusable': {
    severity: 'error',
    actor: 'operator',
    args: { port: 'text', fault: 'system' },
    vi: { message: 'Không mở được cổng {port} trên máy này: {fault}.', remedy: 'Chọn cổng khác, hoặc --port 0 để máy tự chọn.' },
    en: { message: 'The port {port} of this machine cannot be opened: {fault}.', remedy: 'Choose another port, or --port 0 to have one chosen.' },
  },
  'transmission-profile-missing': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', known: 'text' },
    vi: { message: 'Không có hồ sơ kết nối {receiver} trong data/profiles[; có: {known}].', remedy: 'Ghi đúng mã hồ sơ, hoặc thêm hồ sơ của nơi nhận.' },
    en: { message: 'There is no profile {receiver} in data/profiles[; there are: {known}].', remedy: 'Write the code of a profile, or add the profile of the receiver.' },
  },
  'transmission-refused': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', status: 'text' },
    vi: { message: 'Nơi nhận {receiver} không nhận yêu cầu: HTTP {status}.', remedy: '401, 403: kiểm tra mã xác thực và quyền gửi; 3xx, 404: kiểm tra địa chỉ; mã khác: hỏi nơi nhận.' },
    en: { message: 'The receiver {receiver} refused the request: HTTP {status}.', remedy: '401, 403: check the secret and the right to send; 3xx, 404: check the address; otherwise ask the receiver.' },
  },
  'transmission-rejected': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text', receiver: 'text', receipt: 'text', reasons: 'text' },
    vi: { message: 'Nơi nhận {receiver} từ chối gói {package}[, phiếu {receipt}][: {reasons}].', remedy: 'Sửa theo từng lý do của nơi nhận; nếu nội dung đổi thì lập gói mới, nếu không thì chạy lại lệnh này.' },
    en: { message: 'The receiver {receiver} rejected the package {package}[, receipt {receipt}][: {reasons}].', remedy: 'Correct what the receiver names; make a new package if the content changes, else run this command again.' },
  },
  'transmission-repeated': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text', receiver: 'text' },
    vi: { message: 'Gói {package} đã được nơi nhận {receiver} nhận đủ; không ghi thêm một lần gửi mới.', remedy: 'Không gửi lại gói đã được chấp nhận hoặc đang chờ quyết định.' },
    en: { message: 'The receiver {receiver} has the package {package} already; no other transmission is recorded.', remedy: 'Do not send again what was accepted or waits for a decision.' },
  },
  'transmission-replaces-none': {
    severity: 'error',
    actor: 'operator',
    args: { identifier: 'text', expected: 'text' },
    vi: { message: 'Gói {identifier} không ghi thay cho gói nào; phải ghi thay cho {expected}, gói được chấp nhận ngay trước.', remedy: 'Lập lại gói, ghi thay cho gói {expected}.' },
    en: { message: 'The package {identifier} names no package that it replaces; it must replace {expected}, the one accepted just before it.', remedy: 'Make the package anew, replacing {expected}.' },
  },
  'transmission-replaces-other': {
    severity: 'error',
    actor: 'operator',
    args: { identifier: 'text', replaces: 'text', expected: 'text' },
    vi: { message: 'Gói {identifier}[ ghi thay cho {replaces}] không tiếp nối các gói đã được chấp nhận[; phải ghi thay cho {expected}].', remedy: 'Lập lại gói, ghi đúng mã gói được thay; gói đầu là bản 1 và không thay gói nào.' },
    en: { message: 'The package {identifier}[, said to replace {replaces},] does not follow on those accepted[; it must replace {expected}].', remedy: 'Make the package anew with the id of the one it replaces; a first package is revision 1 and replaces none.' },
  },
  'transmission-revision-lower': {
    severity: 'error',
    actor: 'operator',
    args: { identifier: 'text', latest: 'text' },
    vi: { message: 'Gói {identifier} là bản cũ hơn gói đã chấp nhận {latest}.', remedy: 'Lập gói bản kế tiếp, thay cho gói đã chấp nhận.' },
    en: { message: 'The package {identifier} has a lower revision than the accepted package {latest}.', remedy: 'Make a package with the next revision that replaces the accepted one.' },
  },
  'transmission-revision-taken': {
    severity: 'error',
    actor: 'operator',
    args: { identifier: 'text', other: 'text' },
    vi: { message: 'Gói {identifier} đã được chấp nhận với nội dung khác, mã {other}.', remedy: 'Lập gói bản kế tiếp, thay cho gói {other}.' },
    en: { message: 'The package {identifier} was accepted with other content, id {other}.', remedy: 'Make a package with the next revision that replaces {other}.' },
  },
  'transmission-settled': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text', receiver: 'text' },
    vi: { message: 'Nơi nhận {receiver} đã quyết định về gói {package}; không ghi thêm trả lời khác cho cùng lần gửi.', remedy: 'Hỏi nơi nhận trả lời nào là đúng; không sửa sổ.' },
    en: { message: 'The receiver {receiver} has decided about the package {package}; no other answer to that transmission is recorded.', remedy: 'Ask the receiver which answer holds; do not alter the ledger.' },
  },
  'transmission-too-large': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', bytes: 'bytes', allowed: 'bytes' },
    vi: { message: 'Gói {bytes}, nơi nhận {receiver} chỉ nhận đến {allowed}.', remedy: 'Lập gói chỉ gồm phần thay đổi, hoặc hỏi nơi nhận cách gửi khác.' },
    en: { message: 'The package has {bytes}; the receiver {receiver} takes {allowed} at most.', remedy: 'Make a partial package, or ask the receiver for another way.' },
  },
  'transmission-unreachable': {
    severity: 'error',
    actor: 'operator',
    args: { receiver: 'text', attempts: 'count', fault: 'transmissionFault', status: 'text' },
    vi: { message: 'Chưa gửi xong tới {receiver}, đã thử {attempts} lần mà chưa gửi thêm được phần nào: {fault}[ (HTTP {status})].', remedy: 'Kiểm tra mạng và địa chỉ rồi chạy lại: phần đã tới được giữ, gói không bị gửi trùng.' },
    en: { message: 'Not finished sending to {receiver} after {attempts} attempts without progress: {fault}[ (HTTP {status})].', remedy: 'Check the network and the address, then run again: what arrived is kept, and nothing is sent twice.' },
  },
  'transmission-unrecorded': {
    severity: 'error',
    actor: 'operator',
    args: { package: 'text', receiver: 'text' },
    vi: { message: 'Có trả lời của nơi nhận {receiver} về gói {package} mà sổ không ghi lần gửi nào.', remedy: 'Ghi lần gửi trước trả lời; không sửa sổ.' },
    en: { message: 'There is an answer of {receiver} about the package {package}, and the ledger records no transmission.', remedy: 'Record the transmission before its answer; do not alter the ledger.' },
  },
  'unit-ambiguous': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'text', listDate: 'date', candidates: 'unit' },
    vi: { message: '{unit} trên danh mục ngày {listDate} có thể là nhiều đơn vị: {candidates}.', remedy: 'Dùng định danh hoặc mã đơn vị, hoặc nêu thêm đơn vị cấp trên.' },
    en: { message: '{unit} on the list of {listDate} may be any of: {candidates}.', remedy: 'Use the id or the code of the unit, or name its parent as well.' },
  },
  'unit-begins-later': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', from: 'date', period: 'period' },
    vi: { message: '{unit} có từ ngày {from}, sau {period}.', remedy: 'Ghi số liệu cho đơn vị có trong kỳ, hoặc sửa kỳ báo cáo; số do nguồn tính lại cho kỳ trước thì khai báo như vậy.' },
    en: { message: '{unit} begins on {from}, after {period}.', remedy: 'Report for the unit of that time or correct the period; declare figures that a source restated as such.' },
  },
  'unit-code-reused': {
    severity: 'note',
    actor: 'none',
    args: { code: 'text', former: 'unit', name: 'text' },
    vi: { message: 'Mã {code} trước đây là của {former}; nay là {name}, một đơn vị khác.', remedy: 'Không phải làm gì: mã chỉ có nghĩa trên một danh mục, và đơn vị mới có định danh riêng.' },
    en: { message: 'The code {code} was that of {former}; now it is {name}, another unit.', remedy: 'Nothing to do: a code has meaning only on a list, and the new unit has an id of its own.' },
  },
  'unit-differs-from-template': {
    severity: 'error',
    actor: 'sender',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Ô Mã đơn vị ghi {value}, nhưng mẫu này lập cho {expected}.', remedy: 'Lấy mẫu của đơn vị cần báo cáo; không sửa mã trong mẫu của đơn vị khác.' },
    en: { message: 'The cell of the unit code says {value}, but this template was made for {expected}.', remedy: 'Take the template of the unit that reports; do not change the code in another unit\'s template.' },
  },
  'unit-ended': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', to: 'date', period: 'period', successors: 'unit' },
    vi: { message: '{unit} kết thúc ngày {to}.[ Trong {period} dùng: {successors}.]', remedy: 'Ghi số liệu cho đơn vị kế thừa; nếu số liệu đúng là của thời gian trước ngày kết thúc thì sửa kỳ báo cáo.' },
    en: { message: '{unit} ended on {to}.[ For {period} it is: {successors}.]', remedy: 'Report for the successor; when the figures are of the time before, correct the period.' },
  },
  'unit-id-duplicate': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'text' },
    vi: { message: 'Định danh {unit} được dùng cho hai đơn vị khác nhau.', remedy: 'Đặt định danh mới cho một trong hai; định danh không bao giờ dùng lại.' },
    en: { message: 'The id {unit} is used for two different units.', remedy: 'Mint a new id for one of them; ids are never used again.' },
  },
  'unit-list-code-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { level: 'level', code: 'text', here: 'text', there: 'text' },
    vi: { message: 'Mã {code} ({level}) có hai dòng khác nhau: {here} và {there}.', remedy: 'Sửa tệp: mỗi đơn vị một mã, một tên.' },
    en: { message: 'Code {code} ({level}) has two rows that differ: {here} and {there}.', remedy: 'Correct the file: one code and one name for each unit.' },
  },
  'unit-list-date-differs': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { written: 'date', listDate: 'date' },
    vi: { message: 'Dòng ghi ngày {written}, còn danh mục là của ngày {listDate}; dòng không được dùng.', remedy: 'Tách tệp theo ngày, hoặc nêu ngày khác (--at).' },
    en: { message: 'The row is dated {written}, the list {listDate}; the row is not used.', remedy: 'Divide the file by dates, or name another one (--at).' },
  },
  'unit-list-date-missing': {
    severity: 'error',
    actor: 'operator',
    args: {  },
    vi: { message: 'Không rõ danh mục hay sự kiện là của ngày nào.', remedy: 'Nêu ngày: --at NGÀY, hoặc date trong tệp mô tả.' },
    en: { message: 'The date of the list or of the change is not known.', remedy: 'Name it: --at DATE, or date in the mapping.' },
  },
  'unit-list-register-differs': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', code: 'text', listDate: 'date', here: 'entry', there: 'entry' },
    vi: { message: 'Ngày {listDate}, mã {code}: sổ đã ghi {here} cho {unit}, tệp ghi {there}.', remedy: 'Đối chiếu với văn bản. Nếu sổ sai thì sửa sổ; nếu tệp sai thì ghi căn cứ vào cột settled của points.csv.' },
    en: { message: 'On {listDate}, code {code}: the register already says {here} of {unit}, the file says {there}.', remedy: 'Look it up in the instrument. Correct the register if it is wrong; if the file is, state the ground in the column settled of points.csv.' },
  },
  'unit-list-row-unread': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { field: 'unitListField', value: 'text', fault: 'rowFault' },
    vi: { message: 'Dòng không đọc được: {field} ghi "{value}", {fault}.', remedy: 'Sửa dòng trong tệp, hoặc bổ sung từ chỉ loại, cấp, cách nhập vào tệp mô tả (--mapping).' },
    en: { message: 'The row cannot be read: {field} says "{value}", {fault}.', remedy: 'Correct the row, or add the word for the type, level or kind to the mapping (--mapping).' },
  },
  'unit-list-zeros-restored': {
    severity: 'note',
    actor: 'none',
    args: { count: 'count', example: 'text', expected: 'text' },
    vi: { message: '{count} mã mất số 0 ở đầu được ghi lại đủ chữ số, ví dụ {example} thành {expected}.', remedy: 'Không phải làm gì; nên định dạng cột mã là văn bản.' },
    en: { message: '{count} codes had lost leading zeros, which were put back, for example {example} as {expected}.', remedy: 'Nothing to do; better format the column of codes as text.' },
  },
  'unit-lists-disagree': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { level: 'level', code: 'text', here: 'entry', there: 'entry', other: 'text' },
    vi: { message: 'Hai nguồn khác nhau ở mã {code} ({level}): tệp chính ghi {here}, {other} ghi {there}.', remedy: 'Đối chiếu với văn bản, sửa tệp sai, rồi so lại; hoặc ghi căn cứ vào cột settled của points.csv.' },
    en: { message: 'Two sources differ on code {code} ({level}): the main file says {here}, {other} says {there}.', remedy: 'Look it up in the instrument, correct the file that is wrong and compare again; or state the ground in the column settled of points.csv.' },
  },
  'unit-name-folded': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Tên "{value}" chỉ khác tên trong sổ, "{expected}", ở dấu; coi là cách viết, không phải đổi tên.', remedy: 'Nếu văn bản đổi tên thì ghi sự kiện đổi tên (rename) vào sổ; nếu không thì không phải làm gì.' },
    en: { message: 'The name "{value}" differs from that of the register, "{expected}", in marks only; it is taken as a spelling, not as a new name.', remedy: 'If an instrument renamed it, record a rename; else there is nothing to do.' },
  },
  'unit-name-variant': {
    severity: 'note',
    actor: 'none',
    args: { value: 'text', expected: 'text' },
    vi: { message: 'Tên "{value}" viết khác danh mục: {expected}.', remedy: 'Không cần xử lý; nên viết tên như danh mục.' },
    en: { message: 'The name "{value}" is spelled otherwise on the list: {expected}.', remedy: 'Nothing to do; better write it as the list does.' },
  },
  'unit-not-declared': {
    severity: 'error',
    actor: 'sender',
    args: {  },
    vi: { message: 'Chưa khai báo đơn vị có số liệu.', remedy: 'Ghi mã đơn vị vào cột unit của bảng, hoặc khai báo đơn vị khi kiểm tra.', command: 'Trong lệnh: --unit ĐƠN-VỊ.' },
    en: { message: 'The unit whose figures these are was not declared.', remedy: 'Write the code of the unit in the column unit of the table, or declare the unit when checking.', command: 'In the command: --unit UNIT.' },
  },
  'unit-not-in-force': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', listDate: 'date', from: 'date', to: 'date' },
    vi: { message: '{unit} không có trên danh mục ngày {listDate}[; đơn vị này có hiệu lực {from..to}].', remedy: 'Kiểm tra ngày của danh mục dùng để lập biểu; nếu ngày đúng thì thay bằng đơn vị kế thừa.' },
    en: { message: '{unit} is not on the list of {listDate}[; it is in force {from..to}].', remedy: 'Check which list the table was made on; if the date is right, use the successor unit.' },
  },
  'unit-not-in-register': {
    severity: 'error',
    actor: 'operator',
    args: { unit: 'text', candidates: 'unit' },
    vi: { message: 'Chưa từng có đơn vị nào mang mã hoặc định danh {unit}.[ Có thể là: {candidates}.]', remedy: 'Tra theo mã hoặc định danh; gợi ý là các đơn vị từng mang tên này.' },
    en: { message: 'No unit ever bore the code or id {unit}.[ It may be: {candidates}.]', remedy: 'Look it up by code or id; candidates are units that once bore this name.' },
  },
  'unit-rows-scattered': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'text' },
    vi: { message: 'Các dòng của đơn vị {unit} không nằm liền nhau.', remedy: 'Xếp các phiên bản của một đơn vị thành các dòng liền nhau, theo thời gian.' },
    en: { message: 'The rows of unit {unit} do not stand together.', remedy: 'Put the versions of a unit in adjacent rows, in order of time.' },
  },
  'unit-split': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'unit', to: 'date', period: 'period', successors: 'unit', count: 'count' },
    vi: { message: '{unit} kết thúc ngày {to} và đã chia cho {count} đơn vị; trong {period} dùng: {successors}.', remedy: 'Ghi riêng từng đơn vị mới; không ghi gộp vào một đơn vị.' },
    en: { message: '{unit} ended on {to} and was divided among {count} units; for {period} they are: {successors}.', remedy: 'Report for each new unit by itself, never all for one of them.' },
  },
  'unit-transitional': {
    severity: 'warning',
    actor: 'sender',
    args: { unit: 'unit', period: 'period', date: 'date' },
    vi: { message: 'Địa giới của {unit} thay đổi từ ngày {date}, trong {period}, mà chưa rõ số liệu gồm những ngày nào của kỳ.', remedy: 'Báo cáo riêng phần trước ngày {date} và phần từ ngày {date}, hoặc ghi rõ số liệu đã gồm cả kỳ (trong bảng: covers = period) hay chỉ gồm thời gian đơn vị tồn tại (covers = life).', command: 'Trong lệnh: --covers period hoặc --covers life.' },
    en: { message: 'The territory of {unit} changed on {date}, inside {period}, and it is not said which days the figures are for.', remedy: 'Report the part before {date} and the part from {date} apart, or say that the figures are for the whole period (in a table: covers = period) or for the life of the unit only (covers = life).', command: 'In the command: --covers period or --covers life.' },
  },
  'unit-type-contradicts': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { code: 'text', name: 'text', type: 'text' },
    vi: { message: '{code}: tên ghi {name}, cột loại ghi {type}; lấy theo tên.', remedy: 'Đối chiếu với văn bản.' },
    en: { message: '{code}: the name says {name}, the column of types {type}; the name is followed.', remedy: 'Look it up in the instrument.' },
  },
  'unit-type-unstated': {
    severity: 'note',
    actor: 'none',
    args: { code: 'text', name: 'text' },
    vi: { message: '{code} {name}: tệp không ghi loại đơn vị; so theo tên, loại giữ như sổ.', remedy: 'Không phải làm gì nếu loại không đổi.' },
    en: { message: '{code} {name}: the file states no type; it is compared by name, and the type stays as in the register.', remedy: 'Nothing to do unless the type changed.' },
  },
  'unit-unknown': {
    severity: 'error',
    actor: 'sender',
    args: { unit: 'text', listDate: 'date', candidates: 'unit' },
    vi: { message: 'Không có đơn vị {unit} trên danh mục ngày {listDate}.[ Có thể là: {candidates} (chỉ là gợi ý, không tự thay vào).]', remedy: 'Kiểm tra số 0 ở đầu mã và ngày của danh mục.' },
    en: { message: 'There is no unit {unit} on the list of {listDate}.[ It may be: {candidates} (proposals only, never put in by themselves).]', remedy: 'Check leading zeros and the list date.' },
  },
  'unresolved': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit', indicator: 'indicator', period: 'period', amount: 'number', candidates: 'unit' },
    vi: { message: '{indicator}[, {period}]: {amount} của {unit} chưa xác định được thuộc về đơn vị nào.[ Có thể là: {candidates}.]', remedy: 'Ghi quyết định vào decisions.csv khi có văn bản; cho đến lúc đó số này không nằm trong tổng nào.' },
    en: { message: '{indicator}[ for {period}]: where {amount} of {unit} belongs is not known.[ It may be: {candidates}.]', remedy: 'Record a decision in decisions.csv once a document is at hand; until then the amount is in no total.' },
  },
  'validity-gap': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { code: 'text' },
    vi: { message: 'Mã {code} có khoảng thời gian không thuộc đơn vị nào.', remedy: 'Kiểm tra xem có thiếu phiên bản không; nếu mã thật sự bỏ rồi dùng lại thì giữ nguyên.' },
    en: { message: 'The code {code} belongs to no unit for some time.', remedy: 'Check whether a version is missing; leave it when the code really lapsed and came back.' },
  },
  'validity-overlap': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'text' },
    vi: { message: 'Các phiên bản của đơn vị {unit} chồng lên nhau về thời gian.', remedy: 'Sửa validFrom, validTo để các phiên bản nối tiếp nhau.' },
    en: { message: 'Versions of unit {unit} overlap in time.', remedy: 'Correct validFrom and validTo so that versions follow one another.' },
  },
  'value-missing': {
    severity: 'warning',
    actor: 'sender',
    args: { units: 'unit', indicator: 'indicator', period: 'period', listDate: 'date' },
    vi: { message: '{indicator}[, {period}]: các đơn vị sau trên danh mục ngày {listDate} chưa gửi số liệu: {units}.', remedy: 'Đề nghị đơn vị gửi bổ sung; số tổng hợp chỉ là phần đã biết, không coi số thiếu là 0.' },
    en: { message: '{indicator}[ for {period}]: these units of the list of {listDate} sent no figure: {units}.', remedy: 'Ask the units for it; a total is only what is known, and missing is not zero.' },
  },
  'version-gap': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { unit: 'unit', from: 'date', to: 'date' },
    vi: { message: 'Đơn vị {unit} không có phiên bản nào {from..to}.', remedy: 'Nối các phiên bản liền nhau; nếu đơn vị thật sự bị bỏ rồi lập lại thì trạng thái sau cần định danh mới.' },
    en: { message: 'The unit {unit} has no version {from..to}.', remedy: 'Close the gap; when the unit really ended and came back, the later state needs a new id.' },
  },
  'vintage-count': {
    severity: 'note',
    actor: 'registerKeeper',
    args: { listDate: 'date', counts: 'tally' },
    vi: { message: 'Danh mục ngày {listDate} có: {counts}.', remedy: 'Đối chiếu với số đơn vị đã công bố.' },
    en: { message: 'The list of {listDate} holds: {counts}.', remedy: 'Hold it against the published number of units.' },
  },
  'warnings-unexplained': {
    severity: 'error',
    actor: 'operator',
    args: { file: 'text', warnings: 'count' },
    vi: { message: 'Không chấp nhận được {file}: còn {warnings} cảnh báo chưa có lý do.', remedy: 'Ghi lý do trong tệp, trong tệp lý do (--reasons) khi kiểm tra, hoặc bằng --why khi chấp nhận.' },
    en: { message: '{file} cannot be accepted: {warnings} warnings have no reason.', remedy: 'Give reasons in the file, in a file of reasons (--reasons) when checking, or with --why when accepting.' },
  },
  'weight-given-twice': {
    severity: 'error',
    actor: 'registerKeeper',
    args: { change: 'text', from: 'text', to: 'text', basis: 'basis', values: 'number' },
    vi: { message: 'Phần từ {from} nhập vào {to} của sự kiện {change} có hai giá trị khác nhau theo {basis}: {values}.', remedy: 'Giữ một giá trị; giá trị theo cơ sở khác phải mang tên cơ sở khác.' },
    en: { message: 'The transfer from {from} to {to} of change {change} has two different values on {basis}: {values}.', remedy: 'Keep one value; a value on another base needs a basis of another name.' },
  },
  'whole-not-alone': {
    severity: 'warning',
    actor: 'registerKeeper',
    args: { unit: 'unit', targets: 'unit' },
    vi: { message: 'Đơn vị {unit} được ghi chuyển toàn bộ nhưng có nhiều nơi đến: {targets}.', remedy: 'Đơn vị bị chia dùng kind part ở mọi dòng, kể cả phần ở lại.' },
    en: { message: 'The unit {unit} is said to pass whole, yet it has several ways out: {targets}.', remedy: 'A divided unit has kind part in every row, what remains included.' },
  },
}
