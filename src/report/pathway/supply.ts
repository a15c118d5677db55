import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { modelSays } from '../words/naming.ts'
import { amount, joined, paragraphs, say, type Text } from '../words/text.ts'
import { byCarrier } from './byCarrier.ts'

/** What stands in each year. */
export const capacities = (result: PathwayResult): Figure =>
  byCarrier(
    { id: 'path-capacity', title: say('capacity.title') },
    'GW',
    result,
    ({ summary }) => summary.capacityGw,
  )

/** Who generates in each year, and how demand is met. */
export function generation(result: PathwayResult): Figure {
  const about = {
    id: 'path-generation',
    title: say('generation.title'),
    note: paragraphs(result.periods.map(yearTold)),
  }
  return byCarrier(about, 'TWh', result, ({ summary }) => summary.generationTwh ?? {})
}

/** How a year is served, in a sentence. */
const yearTold = ({ year, summary }: PathwayPeriod): Text =>
  joined(
    [
      say('pathGeneration.year', {
        year: String(year),
        demand: amount(summary.demandTwh, 1),
        peak: amount(summary.peakGw, 1),
        unserved: amount((summary.unservedTwh ?? 0) * 1000, 1),
      }),
      ...(summary.adequacy
        ? [say('pathGeneration.loss', { hours: amount(summary.adequacy.loleHours, 1) })]
        : []),
      ...(summary.check.passed ? [] : ['; ', joined(summary.check.failures.map(modelSays), '; ')]),
      say('pathGeneration.end'),
    ],
    '',
  )
