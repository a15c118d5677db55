import { columnsAt, type Frame, learnableRows, type Row, targetAt } from './frame.ts'
import { LEARNT_LEVELS } from './levels.ts'
import { dayOf } from './panel.ts'
import { scoreOf } from './score.ts'
import { type BoostOptions, fitBoosted, predictBoosted } from './trees/boost.ts'

/** How finely trees divide what they have seen. */
export type Grain = Pick<BoostOptions, 'leaves' | 'leastRows' | 'rowShare'>

/** From what follows its weather closely, as the sun does, to what is mostly chance. */
export const GRAINS: readonly Grain[] = [
  { leaves: 24, leastRows: 15, rowShare: 0.5 },
  { leaves: 16, leastRows: 25, rowShare: 0.4 },
  { leaves: 10, leastRows: 50, rowShare: 0.3 },
]

/** Days that are learnt from or held out together, and every how many such blocks one is held out. */
const BLOCK_DAYS = 5
const EVERY = 5
/** Zones on which grains are tried. */
const MOST_ZONES = 3
const TREES = 120
const LEARNING_RATE = 0.1

/**
 * The grain that forecasts held-out days best: blocks of five days, every fifth block held out, all from what may be learnt
 * from. The loss is the pinball loss, mean of up to three zones.
 *
 * @param trees  what all grains have in common
 */
export function bestGrain(frame: Frame, trees: Omit<BoostOptions, 'levels' | keyof Grain>): Grain {
  const zones = frame.panel.zones.map((_, z) => z).slice(0, MOST_ZONES)
  const parts = zones.map(zone => heldOut(frame, learnableRows(frame, zone)))
  const losses = GRAINS.map(grain =>
    parts.reduce((sum, { known, held }) => sum + lossOf(frame, known, held, { ...trees, ...grain }), 0),
  )
  return GRAINS[losses.indexOf(Math.min(...losses))]!
}

function heldOut(frame: Frame, rows: readonly Row[]): { known: Row[]; held: Row[] } {
  const { held = [], known = [] } = Object.groupBy(rows, ({ hour }) =>
    Math.floor(dayOf(frame.panel, hour) / BLOCK_DAYS) % EVERY === 0 ? 'held' : 'known',
  )
  return { known, held }
}

function lossOf(
  frame: Frame,
  known: readonly Row[],
  held: readonly Row[],
  trees: Omit<BoostOptions, 'levels'>,
): number {
  if (known.length === 0 || held.length === 0) return 0
  const model = fitBoosted(columnsAt(frame.features, known), targetAt(frame, known), {
    ...trees,
    levels: LEARNT_LEVELS,
    trees: TREES,
    learningRate: LEARNING_RATE,
  })
  const columns = predictBoosted(model, columnsAt(frame.features, held), held.length)
  return scoreOf({ levels: LEARNT_LEVELS, columns }, targetAt(frame, held)).pinball
}
