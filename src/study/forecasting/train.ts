import { limitsOf, type ModelCard, weightsOf } from '../../forecast/card.ts'
import type { OnShare, Recipe } from '../../forecast/forecaster.ts'
import type { Packed } from '../../forecast/pack.ts'
import { HOUR_MS, lastMeasured } from '../../forecast/panel.ts'
import type { ScoreCard } from '../../forecast/report.ts'
import { fitCalibrated } from '../../forecast/rolling.ts'
import { writeStamp } from '../../forecast/stamps.ts'
import type { Series } from './series.ts'

/**
 * Trains a model for the next day on everything measured.
 *
 * @param cards   of a test, for the model card
 * @param recipe  how to make the model, e.g. `recipeFor(plan, zones)`
 */
export function trainDaily(
  series: Series,
  target: string,
  cards: readonly ScoreCard[] | undefined,
  recipe: Recipe,
  onShare: OnShare,
): { packed: Packed; card: ModelCard } {
  const { panel, plan, bounds, settings } = series
  const end = lastMeasured(panel) + 1
  const { model, corrections } = fitCalibrated(panel, plan, bounds, recipe, end, onShare)
  const { plan: _, ...kept } = model
  const packed: Packed = {
    target,
    zones: panel.zones,
    settings: { ...settings, target: { ...settings.target, kind: plan.kind } },
    featureNames: model.featureNames,
    calibrated: { model: kept, corrections },
  }
  const card = cardOf(series, target, cards, end, {
    method: `Gradient-boosted trees${model.networks.length > 0 ? ` and ${model.networks.length} networks` : ''} for 28 quantiles, sorted, bounded, and corrected by what the last year taught (adaptive conformal correction).`,
    weights: weightsOf(packed),
    features: model.featureNames,
    limits: limitsOf(packed),
  })
  return { packed, card }
}

/**
 * The card of a model of a series.
 *
 * @param end  first hour that it did not learn from
 */
export function cardOf(
  { panel, settings, utc }: Series,
  target: string,
  cards: readonly ScoreCard[] | undefined,
  end: number,
  made: Pick<ModelCard, 'method' | 'weights' | 'features' | 'limits'>,
): ModelCard {
  const name = (hour: number) => writeStamp({ timeMs: panel.startMs + hour * HOUR_MS, utc })
  const measured = panel.target.flatMap(values => [
    ...values.subarray(0, end).filter(value => !Number.isNaN(value)),
  ])
  return {
    title: settings.title || target,
    target,
    unit: settings.target.unit,
    source: settings.source,
    period: { from: name(0), to: name(end - 1), hours: measured.length },
    zones: panel.zones,
    scores: cards ? Object.fromEntries(panel.zones.map((zone, z) => [zone, cards[z]!])) : 'not tested',
    ...made,
  }
}
