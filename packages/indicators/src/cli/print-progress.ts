import { plain } from './print-issues.ts'

/** The line that says to whoever watches which file is at work, over the line before; a name moves no cursor. */
export function progressLine(file: string): string {
  return `\r${plain(file).replaceAll('\n', ' ')}\u001b[K`
}
