import type { ComparedRun, Difference } from '../../study/compare.ts'
import type { Figure } from '../figure.ts'
import { say } from '../words/text.ts'
import { changes, stacked } from './byCarrier.ts'
import { prices, single } from './byRun.ts'
import { cardChanges } from './cardChanges.ts'
import { overview } from './overview.ts'
import { drivers, waterfall } from './waterfall.ts'

/** Figures of runs side by side, and of the differences to the first. */
export function comparisonFigures(
  runs: readonly ComparedRun[],
  differences: readonly Difference[],
  colors: ReadonlyMap<string, string>,
): Figure[] {
  const summaries = runs.map(({ summary }) => summary)
  return [
    overview(summaries),
    ...differences.flatMap(difference => [
      drivers(difference),
      waterfall(difference),
      ...cardChanges(difference),
    ]),
    stacked(
      'generation',
      say('generation.title'),
      'TWh',
      summaries,
      ({ generationTwh }) => generationTwh ?? {},
      colors,
    ),
    ...changes(
      'generation-change',
      say('key.generation'),
      'TWh',
      summaries,
      ({ generationTwh }) => generationTwh ?? {},
      colors,
    ),
    stacked('built', say('plan.title'), 'GW', summaries, ({ builtByCarrierGw }) => builtByCarrierGw, colors),
    stacked('capacity', say('comparison.standing'), 'GW', summaries, ({ capacityGw }) => capacityGw, colors),
    ...changes(
      'capacity-change',
      say('term.capacity'),
      'GW',
      summaries,
      ({ capacityGw }) => capacityGw,
      colors,
    ),
    single('co2', 'CO₂', 'Mt', summaries, ({ emissionsMt }) => emissionsMt ?? 0),
    prices(summaries),
  ]
}
