import type { BodyRow, ContactRow, Form, Regime } from '@chitieu/indicators/validators'
import type { Result } from '../../packages/indicators/src/base/result.ts'
import { type LoadedBodies, loadBodies } from '../../packages/indicators/src/load-bodies.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'

const names = (text: string) => ({ vi: text, en: text })
const ALWAYS = { from: null, to: null }

type Reporter = Pick<Regime['reporters'][number], 'kind' | 'level'> & Partial<Regime['reporters'][number]>
type Receiver = Pick<Regime['receivers'][number], 'kind' | 'level'> & Partial<Regime['receivers'][number]>
type Delivery = Pick<Regime['deliveries'][number], 'id' | 'periodKind'> & Partial<Regime['deliveries'][number]>

/** A regime said in short: what is left out has no limit, no edition and no due day. */
export type ShortRegime = {
  readonly code: string
  readonly reporters: readonly Reporter[]
  readonly receivers?: readonly Receiver[]
  readonly deliveries: readonly Delivery[]
} & Partial<Omit<Regime, 'reporters' | 'receivers' | 'deliveries'>>

/** Spells a regime out; its form bears its code unless forms are named. */
export function smallRegime({ code, reporters, receivers = [], deliveries, ...more }: ShortRegime): Regime {
  const forms = more.forms ?? [code]
  return {
    ...{ code, names: names(code), ownComposition: true, instruments: [], calendar: 'gregorian', forms },
    reporters: reporters.map((each) => ({
      ...{ names: names(each.kind), scope: 'territory', validity: ALWAYS, forms, ...each },
    })),
    receivers: receivers.map((each) => ({ ...{ names: names(each.kind), validity: ALWAYS, afterEnd: null, ...each } })),
    deliveries: deliveries.map((each) => ({ ...{ names: names(each.id), edition: null, due: null, ...each } })),
    ...{ endedReporters: { owedBy: 'successor' }, validity: ALWAYS, sources: ['invented'], unknown: [] },
    ...more,
  }
}

const PERIODS: Form['head']['periodKinds'] = ['month', 'quarter', 'half-year', 'nine-months', 'year']

/** A form of no content, of which only version, period kinds and validity count. */
export function smallForm(code: string, version = '1', validity: Form['validity'] = ALWAYS): Form {
  const form: unknown = {
    ...{ id: `${code}-${version}`, code, version, names: names(code), ownComposition: true, regime: code, validity },
    head: { number: code.toUpperCase(), instrument: null, periodKinds: PERIODS },
    ...{ rows: [], columns: [], relations: [], sources: ['invented'], unknown: [] },
  }
  return form as Form
}

/** A world of one register and some regimes with their forms; `nd09` starts its months on the 15th of the month before. */
export function smallWorld(history: UnitHistory, regimes: readonly Regime[], forms?: readonly Form[]): CheckWorld {
  const made =
    forms ?? regimes.flatMap((regime) => regime.forms.map((code) => ({ ...smallForm(code), regime: regime.code })))
  const calendar = (code: string, startDay: number, monthOffset: number) =>
    [
      code,
      {
        ...{ code, names: names(code), months: { startDay, monthOffset } },
        legalBasis: [],
        sources: ['x'],
        unknown: [],
      },
    ] as const
  return {
    history,
    regimes: new Map(regimes.map((regime) => [regime.code, regime])),
    forms: new Map(made.map((form) => [form.id, form])),
    calendars: new Map([calendar('gregorian', 1, 0), calendar('nd09', 15, -1)]),
    ...{ holidays: new Map(), mappings: new Map(), indicators: new Map(), measures: new Map(), breakdowns: new Map() },
  }
}

const BODY_COLUMNS = 'id,identifier,kind,level,name,nameEn,parent,territory,validFrom,validTo,successors,sample,source'
const CONTACT_COLUMNS = 'body,channel,value,person,sharing,validFrom,validTo,sample,source'

const table = (columns: string, rows: readonly object[]): Uint8Array => {
  const names = columns.split(',')
  const lines = rows.map((row) =>
    names.map((name) => new Map<string, string>(Object.entries(row)).get(name) ?? '').join(','),
  )
  return new TextEncoder().encode(`${[columns, ...lines].join('\n')}\n`)
}

/** Bodies and contacts as the loader reads them from a data folder; what is not given is blank. */
export function smallBodies(
  world: CheckWorld,
  bodies: readonly Partial<BodyRow>[],
  contacts: readonly Partial<ContactRow>[] = [],
): Result<LoadedBodies> {
  const files = new Map([
    ['bodies/list.csv', table(BODY_COLUMNS, bodies)],
    ['contacts/list.csv', table(CONTACT_COLUMNS, contacts)],
  ])
  return loadBodies(files, world)
}
