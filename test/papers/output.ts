/** Whether what was printed is what a paper shows: `…` alone on a line stands for any lines, within a line for any text. */
export function isShown(shown: string, printed: string): boolean {
  const lines = shown.trimEnd().split('\n')
  const pattern = lines.map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${inLine(line)}\\n`)).join('')
  return new RegExp(`^${pattern}$`).test(withoutBlankEnds(printed))
}

function inLine(line: string): string {
  const parts = line.trimEnd().split('…')
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')
}

/** Papers have no blanks at the ends of lines. */
function withoutBlankEnds(printed: string): string {
  return `${printed.trimEnd().replace(/[ \t]+$/gm, '')}\n`
}
