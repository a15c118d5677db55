import { PlannerError } from '../../errors.ts'
import { corrected } from '../../forecast/conformal.ts'
import { predict } from '../../forecast/forecaster.ts'
import { frameOf } from '../../forecast/frame.ts'
import type { Quantiles } from '../../forecast/levels.ts'
import type { Packed } from '../../forecast/pack.ts'
import { lastMeasured } from '../../forecast/panel.ts'
import { daysOf } from '../../forecast/rolling.ts'
import { endOfDayAhead, type Series } from './series.ts'

/**
 * Forecasts the hours after the last that was measured, up to the end of the day for which the forecast is issued.
 *
 * @throws PlannerError INPUT_INVALID  if the series is not like the one that the model was trained on
 */
export function predictDayAhead(
  series: Series,
  { calibrated, zones: trainedOn, featureNames }: Packed,
): { hours: number[]; zones: Quantiles[] } {
  const { panel, plan } = series
  const frame = frameOf(panel, plan, calibrated.model.nothing)
  const names = frame.features.map(({ name }) => name)
  refuseOther('zones', panel.zones, trainedOn)
  refuseOther('features', names, featureNames)
  const from = lastMeasured(panel) + 1
  const hours = Array.from({ length: endOfDayAhead(panel) - from }, (_, i) => from + i)
  const days = daysOf(panel, hours)
  const zones = predict({ ...calibrated.model, plan }, frame, hours).map((zone, z) =>
    corrected(zone, days, calibrated.corrections[z]!),
  )
  return { hours, zones }
}

function refuseOther(what: string, here: readonly string[], there: readonly string[]): void {
  const missing = there.filter(name => !here.includes(name))
  const added = here.filter(name => !there.includes(name))
  if (missing.length + added.length === 0 && here.every((name, i) => name === there[i])) return
  throw new PlannerError('INPUT_INVALID', 'The model was trained on another series', [
    {
      where: what,
      what: `Missing: ${missing.join(', ') || 'none'}. Not known to the model: ${added.join(', ') || 'none'}.`,
      hint: 'Give the same columns as in training, in the same order, or train again.',
    },
  ])
}
