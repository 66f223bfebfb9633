export { fromArquero } from './from-arquero.ts'
export { type ToArqueroOptions, toArquero } from './to-arquero.ts'
