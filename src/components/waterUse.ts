import { z } from 'zod'
import type { Block } from '../lp/model.ts'
import { attribute, mapSeries, type Series } from '../network/attribute.ts'
import type { Ledger, Port } from '../network/ledger.ts'

/** Water that a unit takes; empty unless a scenario caps it, so that alike units of several basins are added up. */
export const waterAttributes = {
  basin: attribute('basin', '1', z.string().default(''), 'Basin that its water is taken from.'),
  waterTakenM3PerMwh: attribute(
    'water_withdrawal',
    'm³/MWh',
    z.number().min(0).default(0),
    'Water taken for each MWh given.',
  ),
  waterLostM3PerMwh: attribute(
    'water_consumption',
    'm³/MWh',
    z.number().min(0).default(0),
    'Of it, what is not given back.',
  ),
} as const

/** What a unit says of its water. */
export interface WaterUse {
  basin: string
  waterTakenM3PerMwh: number
  waterLostM3PerMwh: number
}

/**
 * States the water of a unit to the ledger:  m³/MWh · output per activity · activity                    [m³/h]
 *
 * @param outputPu  what it gives for each unit of the block [pu]
 */
export function drawWater(
  ledger: Ledger,
  unit: WaterUse,
  port: Port,
  outputPu: Series,
  block: Block,
  index: number,
): void {
  if (!unit.basin) return
  const at = { ...port, basin: unit.basin }
  const rate = (m3: number) => (m3 === 0 ? 0 : mapSeries(outputPu, output => m3 * output))
  ledger.draw({ ...at, kind: 'withdrawal' }, rate(unit.waterTakenM3PerMwh), block, index)
  ledger.draw({ ...at, kind: 'consumption' }, rate(unit.waterLostM3PerMwh), block, index)
}
