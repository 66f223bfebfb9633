/** A moment as a clock on the wall shows it, with its distance from UTC. */
export function localMoment(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const distance = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${pad(distance / 60)}:${pad(distance % 60)}`
}
