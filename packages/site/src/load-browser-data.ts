import type { CheckSlice, ConvertSlice, Result } from '@chitieu/indicators'
import { readCheckSlice, readConvertSlice } from '@chitieu/indicators/node'
import { places } from './load-places.ts'

const { data } = places

/** What the file checker brings to a browser. */
export function loadCheckSlice(): CheckSlice {
  return sliceOf(readCheckSlice(data))
}

/** What the converter brings to a browser. */
export function loadConvertSlice(): ConvertSlice {
  return sliceOf(readConvertSlice(data))
}

function sliceOf<T>(read: Result<T>): T {
  if (!read.ok) throw new Error(`the data in ${data} cannot be read: ${JSON.stringify(read.issues.slice(0, 3))}`)
  return read.value
}
