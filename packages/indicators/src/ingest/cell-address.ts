export {
  type CellRange,
  cellAddress,
  columnLetters,
  columnNumber,
  isInside,
  parseRange,
  rangeText,
} from '../base/cell-address.ts'
