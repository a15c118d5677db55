import { generationMix } from '../../report/figures/generationMix.ts'
import { summarise } from '../../study/summary.ts'
import type { Answer } from '../messages.ts'
import type { Answered } from './fastEnough.ts'

/** What the page is told of a run: sums and one figure, not every hour of every unit. */
export function answerOf({ run: { result, solved }, wish, milliseconds }: Answered): Answer {
  return {
    wish,
    snapshots: result.snapshots.hours.length,
    columns: solved.size.columns,
    rows: solved.size.rows,
    by: solved.by ?? 'nobody',
    milliseconds,
    summary: summarise(result),
    generation: result.status === 'optimal' ? generationMix(result) : undefined,
    prices: new Map(result.prices.map(({ bus, perMwh }) => [bus, perMwh])),
  }
}
