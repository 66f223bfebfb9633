import { showResult } from './show-result.ts'

Object.assign(globalThis, { chitieuShowResult: showResult })
