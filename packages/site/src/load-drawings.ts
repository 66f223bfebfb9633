import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCsv } from './read-csv.ts'
import { shapesIn } from './view/boundary-file.ts'
import type { BoundaryFacts, BoundarySetting, DrawingFacts, TileFacts } from './view/drawing-data.ts'

/** What maps are drawn from: the tile grids of the data, and the boundary file that the configuration names. */
export function readDrawings(data: string, config: string, map: BoundarySetting | undefined): DrawingFacts {
  return { tiles: readTiles(join(data, 'tile-grid')), boundaries: map ? readBoundaries(dirname(config), map) : null }
}

function readTiles(folder: string): readonly TileFacts[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => readCsv(readFileSync(join(folder, name), 'utf8')))
    .map(({ unit = '', column = '', row = '', label = '' }) => ({
      unit,
      column: Number(column),
      row: Number(row),
      label,
    }))
}

function readBoundaries(folder: string, { boundaries, idProperty, source }: BoundarySetting): BoundaryFacts {
  const file: unknown = JSON.parse(readFileSync(join(folder, boundaries), 'utf8'))
  return { source, shapes: shapesIn(file, idProperty) }
}
