import type { ChartLine } from './chart-lines.ts'

const WIDTH = 120
const HEIGHT = 28
const PAD = 3

/** A small chart as plain SVG: thin former lines, dashed restated past, thick current line; empty when there is nothing to join. */
export function sparkline(lines: readonly ChartLine[], ruleDate: string | null): string {
  const points = lines.flatMap((line) => line.points)
  if (points.length < 3) return ''
  const times = [...points.map(({ date }) => Date.parse(date)), ...(ruleDate ? [Date.parse(ruleDate)] : [])]
  const values = points.map(({ value }) => value)
  const x = scale(times, PAD, WIDTH - PAD)
  const y = scale(values, HEIGHT - PAD, PAD)
  const marks = lines.map((line) => {
    const at = line.points.map(({ date, value }) => `${x(Date.parse(date))} ${y(value)}`)
    const [only] = at
    const style = `k-${line.kind} s-${Math.min(line.slot, 4)}`
    return at.length === 1 && only
      ? `<circle class="${style}" cx="${only.split(' ')[0]}" cy="${only.split(' ')[1]}" r="1.5"/>`
      : `<path class="${style}" d="M${at.join('L')}"/>`
  })
  const rule = ruleDate ? `<path class="k-rule" d="M${x(Date.parse(ruleDate))} 0V${HEIGHT}"/>` : ''
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${rule}${marks.join('')}</svg>`
}

function scale(values: readonly number[], from: number, to: number): (value: number) => string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - least) / span) * (to - from)).toFixed(1)
}
