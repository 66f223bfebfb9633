export { consolidatedToArquero } from './consolidated-to-arquero.ts'
export { fromArquero } from './from-arquero.ts'
export {
  type SubmissionsFromArquero,
  type SubmissionsFromArqueroOptions,
  submissionsFromArquero,
} from './submissions-from-arquero.ts'
export { type ToArqueroOptions, toArquero } from './to-arquero.ts'
