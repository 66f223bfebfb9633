import { fileURLToPath } from 'node:url'

/** The folder with the data of this package: units, indicators, forms and what else `readCatalog` and its like read. */
export function dataFolder(): string {
  return fileURLToPath(new URL('../data', import.meta.url))
}
