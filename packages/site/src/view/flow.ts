import { writeCount, writeDate } from '@chitieu/indicators'
import { BANDS_IN_DRAWING, type FlowGroup, flowGroups, hasSplit } from './flow-groups.ts'
import { type FlowBand, type FlowNode, flowLayout } from './flow-layout.ts'
import { unitHref, unitName } from './label.ts'
import { lastVersion, type Site } from './site.ts'
import type { ChangeFacts, Language, TransferFacts } from './site-data.ts'
import { say } from './words.ts'

/** A name in a drawing, in at most two lines, linked. */
export interface FlowName {
  readonly href: string | null
  readonly lines: readonly string[]
  readonly y: number
}

/** A band as it is drawn; `isNamed` where the word of an unknown share stands in it. */
export interface FlowShape {
  readonly path: string
  readonly look: string
  readonly x: number
  readonly y: number
  readonly isNamed: boolean
}

/** What a drawing of one group prints. */
export interface FlowDrawing {
  readonly label: string
  readonly width: number
  readonly height: number
  readonly bars: readonly { readonly x: number; readonly y: number; readonly size: number }[]
  readonly bands: readonly FlowShape[]
  readonly from: readonly FlowName[]
  readonly to: readonly FlowName[]
  readonly note: string
}

/** The drawings of one unit of the level under the outermost one. */
export interface FlowSection {
  readonly title: string
  readonly drawings: readonly FlowDrawing[]
  /** What is not drawn and stands in the table alone; empty when all is drawn. */
  readonly rest: string
}

/** Bands that one page draws: the rest of a large change stands in its table. */
const BANDS_IN_PAGE = 140
const WIDTH = 380
const SIDE = 138
const BAR = 5
const LETTERS = 22
const WORD_HEIGHT = 13

/** The flow drawings of some changes, a section for each province; nothing where no territory passed. */
export function flowSections(
  site: Site,
  changes: readonly ChangeFacts[],
  language: Language,
  page: string,
): readonly FlowSection[] {
  let left = BANDS_IN_PAGE
  return transfersByTop(site, changes).flatMap(([top, transfers]) => {
    const groups = flowGroups(transfers).filter((group) => group.length > 1)
    const shown: FlowGroup[] = []
    for (const group of groups) {
      if (group.length > left || group.length > BANDS_IN_DRAWING) continue
      shown.push(group)
      left -= group.length
    }
    if (shown.length === 0) return []
    const rest = groups.length - shown.length
    return [
      {
        title: top,
        drawings: shown.map((group) => drawingOf(site, group, language, page)),
        rest: rest === 0 ? '' : say(language, 'flow.rest', { n: writeCount(rest, language) }),
      },
    ]
  })
}

function transfersByTop(
  site: Site,
  changes: readonly ChangeFacts[],
): readonly (readonly [string, readonly TransferFacts[]])[] {
  const found = new Map<string, TransferFacts[]>()
  for (const { id, operating } of changes) {
    for (const transfer of site.transfersByChange.get(id) ?? []) {
      if (transfer.to === null || transfer.from === null) continue
      const top = site.topUnit(site.unit(transfer.to), operating)?.id ?? ''
      const its = found.get(top)
      if (its) its.push(transfer)
      else found.set(top, [transfer])
    }
  }
  const version = (id: string) => lastVersion(site.unit(id))
  return [...found]
    .filter(([id]) => id !== '')
    .sort(([a], [b]) => site.collate(version(a), version(b)))
    .map(([id, transfers]) => [version(id).name, transfers] as const)
}

function drawingOf(site: Site, group: FlowGroup, language: Language, page: string): FlowDrawing {
  const order = (a: string, b: string): number => site.collate(lastVersion(site.unit(a)), lastVersion(site.unit(b)))
  const layout = flowLayout(group, order)
  const name = ({ id, middle }: FlowNode): FlowName => ({
    href: unitHref(site, site.unit(id), language, page),
    lines: twoLines(unitName(site, site.unit(id), language)),
    y: middle,
  })
  const names = (nodes: readonly FlowNode[]): string =>
    nodes.map(({ id }) => unitName(site, site.unit(id), language)).join(', ')
  const basis = layout.basis === null ? undefined : site.facts.register.bases.get(layout.basis)
  return {
    label: `${names(layout.from)} ${say(language, 'handover.into')} ${names(layout.to)}`,
    width: WIDTH,
    height: Math.ceil(layout.height),
    bars: [
      ...layout.from.map(({ top, size }) => ({ x: SIDE, y: top, size })),
      ...layout.to.map(({ top, size }) => ({ x: WIDTH - SIDE - BAR, y: top, size })),
    ],
    bands: named(layout.bands.map((band) => bandOf(band, layout.basis !== null))),
    from: layout.from.map(name),
    to: layout.to.map(name),
    note: basis
      ? say(language, 'flow.people', {
          basis: [basis.concept, ...(basis.date ? [writeDate(basis.date, language)] : [])].join(', '),
        })
      : say(language, hasSplit(group) ? 'flow.equal' : 'flow.equalWhole'),
  }
}

/** A band as a closed path of two curves; partial ones are dashed, those of unknown share hatched as well. */
function bandOf({ transfer, left, right, size }: FlowBand, isKnown: boolean): Omit<FlowShape, 'isNamed'> {
  const [a, b] = [SIDE + BAR, WIDTH - SIDE - BAR]
  const middle = (a + b) / 2
  const curve = (from: string, x: number, y: number): string =>
    `C${middle} ${from} ${middle} ${round(y)} ${x} ${round(y)}`
  const path = `M${a} ${round(left)}${curve(round(left), b, right)}V${round(right + size)}${curve(round(right + size), a, left + size)}Z`
  const look = transfer.kind === 'whole' ? 'whole' : isKnown && transfer.kind === 'part' ? 'part' : 'unsure'
  return { path, look, x: middle, y: (left + right + size) / 2 }
}

/** Names the bands of unknown share, but none whose word would run into one above it: the hatching says the same. */
function named(bands: readonly Omit<FlowShape, 'isNamed'>[]): readonly FlowShape[] {
  const unsure = bands.filter(({ look }) => look === 'unsure').sort((a, b) => a.y - b.y)
  const shown = new Set<(typeof bands)[number]>()
  let last = Number.NEGATIVE_INFINITY
  for (const band of unsure) {
    if (band.y - last < WORD_HEIGHT) continue
    shown.add(band)
    last = band.y
  }
  return bands.map((band) => ({ ...band, isNamed: shown.has(band) }))
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function twoLines(name: string): readonly string[] {
  if (name.length <= LETTERS) return [name]
  const cut = name.lastIndexOf(' ', LETTERS)
  return cut < 1 ? [name] : [name.slice(0, cut), name.slice(cut + 1)]
}
