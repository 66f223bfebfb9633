import { writeDate } from '../../base/write-date.ts'
import { type SdmxNameKey, sdmxNames } from '../../generated/sdmx-names.ts'
import type { Names } from '../../generated/types.ts'
import { figureRows, leafColumns } from '../../model/form.ts'
import { axisOfComponent, sdmxId, textOfSdmxId } from '../../model/sdmx-id.ts'
import type { SdmxWorld } from './sdmx-plan.ts'

/** The name of data/sdmx.csv for a list and a code that are known to be there, with its slots filled. */
export function sdmxName(key: SdmxNameKey, slots: Readonly<Record<string, Names>> = {}): Names {
  const fill = (language: 'vi' | 'en'): string =>
    sdmxNames[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.[language] ?? slot)
  return { vi: fill('vi'), en: fill('en') }
}

/** A text that is the same in both languages. */
export function asNames(text: string): Names {
  return { vi: text, en: text }
}

/** A day as both languages write it. */
export function dateNames(date: string): Names {
  return { vi: writeDate(date, 'vi'), en: writeDate(date, 'en') }
}

/** What a component is called: the axis of a breakdown has its own name. */
export function componentNames(id: string, world: SdmxWorld): Names {
  const axis = axisOfComponent(id)
  if (axis !== null) return world.breakdowns.get(axis)?.names ?? asNames(axis)
  return known(`concept.${id}`) ?? asNames(id)
}

/** What a code of a component is called; a code that nothing names is its own name. */
export function codeNames(component: string, list: string, code: string, world: SdmxWorld): Names {
  const fixed = known(`${list}.${code}`) ?? known(`any.${code}`)
  if (fixed) return fixed
  const text = textOfSdmxId(code)
  const axis = axisOfComponent(component)
  if (axis !== null) return valueNames(axis, text, world) ?? asNames(text)
  return LOOKUPS[component]?.(text, world, list) ?? asNames(text)
}

/** What a level of units is called; one that nothing names is its own name. */
export function levelNames(level: string): Names {
  return known(`CL_UNIT_LEVEL.${sdmxId(level)}`) ?? asNames(level)
}

type Lookup = (text: string, world: SdmxWorld, list: string) => Names | undefined

const LOOKUPS: Readonly<Record<string, Lookup>> = {
  INDICATOR: (code, { indicators }) => indicators.get(code)?.names,
  MEASURE: (code, { measures }) => measures.get(code)?.names,
  UNIT_MEASURE: (code, { measures }) => measures.get(code)?.names,
  CALENDAR: (code, { calendars }) => calendars.get(code)?.names,
  FORM: (id, { forms }) => forms.get(id)?.names,
  SOURCE: (id, { sources }) => sourceNames(sources.get(id)),
  REASON: (code, { markers }) => markers.find((marker) => marker.kind === 'reason' && marker.code === code)?.text,
  COMPILATION: (code) => {
    const number = code.split('_').at(-1) ?? ''
    const { vi, en } = sdmxName('CL_COMPILATION.unallocated')
    return { vi: `${vi} (${number})`, en: `${en} (${number})` }
  },
  BASIS: (code) => sdmxName('CL_BASIS.at', { date: dateNames(code.slice('at_'.length)) }),
  FORM_ROW: (code, { forms }, list) =>
    figureRows(forms.get(list.slice('CL_FORM_ROW_'.length))?.rows ?? []).find((row) => row.code === code)?.label,
  FORM_COLUMN: (index, { forms }, list) =>
    leafColumns(forms.get(list.slice('CL_FORM_COLUMN_'.length))?.columns ?? []).find((column) => column.index === index)
      ?.heading,
}

function sourceNames(source: { readonly publisher: string; readonly origin: string } | undefined): Names | undefined {
  return source ? asNames(`${source.publisher}: ${source.origin}`) : undefined
}

function valueNames(axis: string, value: string, { breakdowns }: SdmxWorld): Names | undefined {
  return breakdowns.get(axis)?.values.find(({ code }) => code === value)?.names
}

function known(key: string): Names | null {
  return isKnown(key) ? sdmxNames[key] : null
}

function isKnown(key: string): key is SdmxNameKey {
  return Object.hasOwn(sdmxNames, key)
}
