import { strFromU8, unzipSync } from 'fflate'

/** The numbers of a workbook as its XML holds them, by sheet and address; a cell that holds no number is not there. */
export function workbookNumbers(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes)
  const text = (name: string): string => {
    const part = parts[name]
    if (!part) throw new Error(`no part ${name}`)
    return strFromU8(part)
  }
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => unescaped(name))
  const numbers = new Map<string, string>()
  for (const [at, name] of names.entries()) {
    for (const [, attributes = '', inside = ''] of text(`xl/worksheets/sheet${at + 1}.xml`).matchAll(
      /<c ([^>]*[^/>])>(.*?)<\/c>/g,
    )) {
      const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1]
      if (address === undefined || value === undefined || /\bt="(?!n")/.test(attributes)) continue
      numbers.set(`${name}!${address}`, value)
    }
  }
  return numbers
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
