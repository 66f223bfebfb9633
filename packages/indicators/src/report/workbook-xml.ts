/** The line every part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names of the vocabularies that parts of a workbook use. */
export const XML_SPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in a part: marks of XML escaped, characters that XML cannot hold left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r -\ufffd]/g, '')
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/\r/g, '&#13;')
}

/** Attributes in the order given; those without value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`)
    .join('')
}

/** A text element; spaces at its ends and line breaks are kept. */
export function xmlTextElement(name: string, text: string): string {
  return `<${name}${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</${name}>`
}
