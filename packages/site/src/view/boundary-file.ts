import type { Place, ShapeFacts } from './drawing-data.ts'

type Fields = Readonly<Record<string, unknown>>

/** The outlines in a GeoJSON feature collection or a TopoJSON topology, by the property that names the unit. */
export function shapesIn(file: unknown, idProperty: string): readonly ShapeFacts[] {
  const root = fields(file, 'a boundary file')
  if (root.type === 'FeatureCollection') {
    return list(root.features, 'features').map((each) => {
      const feature = fields(each, 'a feature')
      const geometry = fields(feature.geometry, 'the geometry of a feature')
      const polygons = polygonsOf(geometry, (ring) => list(ring, 'a ring').map(placeOf))
      return { unit: unitOf(feature, idProperty), rings: polygons }
    })
  }
  if (root.type === 'Topology') return topologyShapes(root, idProperty)
  throw new Error(`expected a GeoJSON FeatureCollection or a TopoJSON Topology, found ${String(root.type)}`)
}

function topologyShapes(root: Fields, idProperty: string): readonly ShapeFacts[] {
  const arcs = decodeArcs(root)
  return Object.values(fields(root.objects, 'objects')).flatMap((object) =>
    list(fields(object, 'an object').geometries, 'geometries').map((each) => {
      const geometry = fields(each, 'a geometry')
      return { unit: unitOf(geometry, idProperty), rings: polygonsOf(geometry, (ring) => joinArcs(ring, arcs)) }
    }),
  )
}

/** All rings of a polygon or of several; anything else has no area and is refused. */
function polygonsOf(geometry: Fields, ringOf: (ring: unknown) => readonly Place[]): readonly (readonly Place[])[] {
  const parts = list(geometry.coordinates ?? geometry.arcs, 'the rings of a geometry')
  if (geometry.type === 'Polygon') return parts.map(ringOf)
  if (geometry.type === 'MultiPolygon') return parts.flatMap((polygon) => list(polygon, 'a polygon').map(ringOf))
  throw new Error(`expected a Polygon or a MultiPolygon, found ${String(geometry.type)}`)
}

/** Arcs of a topology as places; a quantized one counts in steps from the place before. */
function decodeArcs(root: Fields): readonly (readonly Place[])[] {
  const arcs = list(root.arcs, 'arcs').map((arc) => list(arc, 'an arc').map(placeOf))
  if (root.transform === undefined) return arcs
  const { scale, translate } = fields(root.transform, 'transform')
  const [by, from] = [placeOf(scale), placeOf(translate)]
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * by[0] + from[0], y * by[1] + from[1]] as const
    })
  })
}

/** The arcs of a ring in a row; a negative number `~n` is arc n backwards, and neighbours share their end. */
function joinArcs(ring: unknown, arcs: readonly (readonly Place[])[]): readonly Place[] {
  const places: Place[] = []
  for (const at of list(ring, 'a ring')) {
    if (typeof at !== 'number') throw new Error(`expected the number of an arc, found ${String(at)}`)
    const arc = arcs[at < 0 ? ~at : at]
    if (!arc) throw new Error(`expected arc ${at} in the boundary file`)
    const turned = at < 0 ? [...arc].reverse() : arc
    places.push(...(places.length === 0 ? turned : turned.slice(1)))
  }
  return places
}

function unitOf(feature: Fields, idProperty: string): string {
  const properties = fields(feature.properties, 'the properties of a feature')
  const id = properties[idProperty]
  if (typeof id !== 'string' || id === '') throw new Error(`expected a unit id in the property ${idProperty}`)
  return id
}

function placeOf(value: unknown): Place {
  const [x, y] = list(value, 'a place')
  if (typeof x !== 'number' || typeof y !== 'number') throw new Error('expected a place to be two numbers')
  return [x, y]
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`expected ${what} to be a list`)
  return value
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`expected ${what} to be an object`)
  return { ...value }
}
