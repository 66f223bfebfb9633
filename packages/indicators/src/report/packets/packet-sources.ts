import type { PacketName } from '../../generated/types.ts'
import {
  formPackets,
  indicatorPackets,
  kpiBreakdownPackets,
  kpiGroupPackets,
  kpiSetPackets,
  outlinePackets,
  outlineSubmissionPackets,
  periodPackets,
  regimePackets,
  statusPackets,
} from './catalogue-packets.ts'
import { figurePackets, kpiDataPackets, listFigurePackets } from './figure-packets.ts'
import type { PacketGroup, PacketModel } from './packet-model.ts'

/** What each packet is made of, in the order in which the regulation names them. */
export const PACKET_SOURCES: readonly (readonly [PacketName, (model: PacketModel) => readonly PacketGroup[]])[] = [
  ['regime', regimePackets],
  ['form', formPackets],
  ['outlineForm', outlinePackets],
  ['figures', figurePackets],
  ['listFigures', listFigurePackets],
  ['outlineSubmission', outlineSubmissionPackets],
  ['status', statusPackets],
  ['periodCatalogue', periodPackets],
  ['indicatorCatalogue', indicatorPackets],
  ['kpiSet', kpiSetPackets],
  ['kpiGroups', kpiGroupPackets],
  ['kpiBreakdowns', kpiBreakdownPackets],
  ['kpiData', kpiDataPackets],
]
