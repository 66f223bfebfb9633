export { readCatalog } from './read-catalog.ts'
export { readObservations } from './read-observations.ts'
export { readRegister, readRegisterRows } from './read-register.ts'
export { writeReport } from './write-report.ts'
