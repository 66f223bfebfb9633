import type { ConvertAnswer, ConvertQuestion, ConvertSlice } from '@chitieu/indicators'
import { Engine } from '../engine/engine.ts'
import { readData } from '../engine/read-data.ts'
import type { EngineScript } from '../engine/scope.ts'

/** What the scripts of the converter leave behind. */
declare const chitieuConvertEngine: EngineScript<ConvertQuestion, ConvertAnswer>
declare const chitieuConvertData: ConvertSlice | string

/** What the page and the engine of the converter say to each other. */
export interface ConvertProtocol {
  readonly question: ConvertQuestion
  readonly answer: ConvertAnswer
  readonly answers: {
    readonly open: 'ready'
    readonly read: 'table' | 'refused'
    readonly columns: 'table'
    readonly convert: 'converted'
    readonly rows: 'rows'
    readonly csv: 'csv'
  }
}

/** The engine of the converter, not yet opened. */
export function convertEngine(): Engine<ConvertProtocol> {
  return new Engine<ConvertProtocol>(chitieuConvertEngine)
}

/** Register and wording as the page brought them. */
export function convertData(): ReturnType<typeof readData<ConvertSlice>> {
  return readData(chitieuConvertData)
}
