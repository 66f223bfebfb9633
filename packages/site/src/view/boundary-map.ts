import type { Place, ShapeFacts } from './drawing-data.ts'

/** A drawing of outlines: its size in pixels and a path for each unit. */
export interface BoundaryMap {
  readonly width: number
  readonly height: number
  readonly paths: ReadonlyMap<string, string>
}

const RADIANS = Math.PI / 180

/** Outlines as paths in a plain projection: degrees scaled by the cosine of the middle latitude, kept to whole pixels. */
export function boundaryMap(shapes: readonly ShapeFacts[], width: number): BoundaryMap {
  const places = shapes.flatMap(({ rings }) => rings.flat())
  const [west, east] = extent(places.map(([x]) => x))
  const [south, north] = extent(places.map(([, y]) => y))
  const squeeze = Math.cos(((south + north) / 2) * RADIANS)
  const scale = width / ((east - west) * squeeze || 1)
  const project = ([x, y]: Place): Place => [Math.round((x - west) * squeeze * scale), Math.round((north - y) * scale)]
  const paths = new Map(shapes.map(({ unit, rings }) => [unit, rings.map((ring) => pathOf(ring, project)).join('')]))
  return { width, height: Math.max(1, Math.round((north - south) * scale)), paths }
}

/** A ring as a closed path: places on one pixel become one, a ring smaller than a triangle of pixels is left out. */
function pathOf(ring: readonly Place[], project: (place: Place) => Place): string {
  const pixels: string[] = []
  for (const place of ring) {
    const pixel = project(place).join(' ')
    if (pixel !== pixels.at(-1)) pixels.push(pixel)
  }
  if (pixels.length > 1 && pixels[0] === pixels.at(-1)) pixels.pop()
  return pixels.length < 3 ? '' : `M${pixels.join('L')}Z`
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}
