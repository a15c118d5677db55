import type { ModelCard } from '../../../forecast/card.ts'
import type { ScoreCard } from '../../../forecast/report.ts'
import { YEAR_DAYS } from './clock.ts'
import { LEVELS } from './levels.ts'
import { CALIBRATION_SEED, type KazakhstanModels, TEST_SEEDS, TRAINING_SEEDS } from './models.ts'
import { targetName } from './targets.ts'

/**
 * What everybody should know of the models of Kazakhstan before using them.
 *
 * @param demandYear  whose demand the simulated years had
 */
export function kazakhstanCard(
  { kinds }: KazakhstanModels,
  scores: Record<string, ScoreCard> | 'not tested',
  demandYear: number,
): ModelCard {
  const weights = kinds
    .flatMap(({ networks }) => networks)
    .flatMap(network => network.weights)
    .reduce((sum, { length }) => sum + length, 0)
  return {
    title: 'Kazakhstan, next day: wind, sun and demand by zone (simulated years)',
    target: 'wind, solar, industry, households (with services) by zone, and national demand: all simulated',
    unit: 'pu',
    source: `Simulated: years of the weather generator (src/weather) and demand that answers to them (data/kz/weather-assumptions.csv). Shares of rated power, or of mean demand, which is that of ${demandYear}. Seed ${CALIBRATION_SEED} calibrates, seeds ${TEST_SEEDS.join(', ')} test.`,
    period: {
      from: `seed ${TRAINING_SEEDS[0]}`,
      to: `seed ${TRAINING_SEEDS.at(-1)}`,
      hours: 24 * YEAR_DAYS * TRAINING_SEEDS.length,
    },
    zones: kinds.flatMap(({ kind, zones }) => zones.map(zone => targetName(kind, zone))),
    method: `What physics says of the foreseen weather, or the usual course of demand, and on it the mean of ${kinds[0]!.networks.length} small networks for each kind of target: ${LEVELS.length} quantiles (${LEVELS.join(', ')}) that cannot cross, bounded by rated power and clear sky, corrected daily (adaptive conformal correction); demand reconciled by weighted least squares. Issued at 10:00 in Astana for 36 hours from the next midnight on.`,
    weights,
    features: [
      ...new Set(kinds.flatMap(({ kind, features }) => features.map(feature => `${kind}: ${feature}`))),
    ],
    scores,
    limits: [
      'Everything is simulated: scores say how well the models know the generator, not how well they would do in Kazakhstan. Train them again on measured series before using them there.',
      'How well weather is foreseen is an assumption (with its range in data/kz/weather-assumptions.csv), and skill hangs on it.',
      'How demand answers to weather and chance is an assumption. Its usual course over the year is taken as known, as an operator has it from former years; the reference “usual course” shows how much that alone is worth.',
      'Forecast errors of one day and the next are independent in the generator; real ones last longer.',
      'For years with other demand its parts keep their course and change their size; the more their shares differ, the less the model of the national sum knows.',
      'A year is like any other: no trend, no new plants, no holidays that move.',
    ],
  }
}
