import { insertBefore, partAttribute, partPrefix, partTags } from './mark-workbook-parts.ts'
import { xmlAttributes, xmlText } from './workbook-xml.ts'

/** A name that a program gives a place of a sheet; the sheet by its number among all, from 0. */
export interface SheetName {
  readonly name: string
  readonly sheet: number
  readonly isHidden?: boolean
  readonly place: string
}

/** The part of a workbook with a name of a sheet, in place of the one it had; names stand behind sheets and outside references. */
export function withSheetName(xml: string, { name, sheet, isHidden, place }: SheetName): string {
  const prefix = partPrefix(xml, 'workbook')
  const attributes = xmlAttributes({ name, localSheetId: sheet, hidden: isHidden || null })
  const item = `<${prefix}definedName${attributes}>${xmlText(place)}</${prefix}definedName>`
  const bare = withoutName(xml, prefix, name, sheet)
  const held = insertBefore(bare, `</${prefix}definedNames>`, item)
  if (held !== bare) return held
  const before = ['externalReferences', 'functionGroups', 'sheets'].map((each) => `</${prefix}${each}>`)
  const end = before.find((tag) => bare.includes(tag)) ?? ''
  const at = bare.lastIndexOf(end) + end.length
  return `${bare.slice(0, at)}<${prefix}definedNames>${item}</${prefix}definedNames>${bare.slice(at)}`
}

function withoutName(xml: string, prefix: string, name: string, sheet: number): string {
  const end = `</${prefix}definedName>`
  for (const { text, at } of partTags(xml, 'definedName')) {
    if (partAttribute(text, 'name') !== name || partAttribute(text, 'localSheetId') !== String(sheet)) continue
    return xml.slice(0, at) + xml.slice(xml.indexOf(end, at) + end.length)
  }
  return xml
}
