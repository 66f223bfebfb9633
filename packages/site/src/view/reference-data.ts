import type {
  Check,
  Form,
  Indicator,
  Mapping,
  Marker,
  Measure,
  Profile,
  ReconciliationRule,
  Regime,
  TaskState,
} from '@chitieu/indicators'
import type { Texts } from './site-data.ts'

/** Who stands behind a list that indicators cite. */
export type Issuer = 'central' | 'local' | 'published' | 'standard'

/** A document, list or data set whose codes indicators carry. */
export interface CitedList {
  readonly id: string
  readonly issuer: Issuer
  readonly names: Texts
}

/** The indicators that the catalogue keeps together. */
export interface EntryGroup {
  readonly code: string
  readonly names: Texts
  readonly indicators: readonly string[]
}

/** Where a schema uses a term of the glossary: the schema itself, or one of its fields. */
export interface TermUse {
  readonly schema: string
  /** Empty where the term is what the schema describes. */
  readonly field: string
}

/** A change of the site, its definitions or its rules. */
export interface SiteChange {
  readonly date: string
  readonly kind: 'pages' | 'rules' | 'definitions'
  readonly text: Texts
}

/** What was tested for accessibility, when, and what is known not to work. */
export interface AccessibilityFacts {
  readonly date: string
  readonly standard: string
  readonly tests: readonly { readonly names: Texts; readonly how: Texts }[]
  readonly limits: readonly Texts[]
}

/** What the pages of reference are made from. */
export interface ReferenceFacts {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly measures: ReadonlyMap<string, Measure>
  readonly calendars: ReadonlyMap<string, Texts>
  readonly groups: readonly EntryGroup[]
  readonly lists: ReadonlyMap<string, CitedList>
  readonly forms: readonly Form[]
  readonly regimes: ReadonlyMap<string, Regime>
  readonly mappings: readonly Mapping[]
  readonly profiles: readonly Profile[]
  readonly rules: readonly ReconciliationRule[]
  readonly checks: readonly Check[]
  readonly markers: readonly Marker[]
  readonly termUses: ReadonlyMap<string, readonly TermUse[]>
  readonly taskStates: readonly TaskState[]
  readonly siteChanges: readonly SiteChange[]
  readonly accessibility: AccessibilityFacts | null
}
