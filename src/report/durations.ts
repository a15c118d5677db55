import type { Chart } from './figure.ts'
import { durationCurve, durationLabels, highest, labelEveryTenth, lowest, reachedIn } from './view.ts'
import { inUnit, say, type Text } from './words/text.ts'

/** A series by snapshot that is shown in falling order. */
export interface Duration {
  name: Text
  color: string
  values: Float64Array
}

/** Duration curves of series of one length, each in falling order for itself. */
export function durationChart(unit: Text, durations: readonly Duration[]): Chart {
  const series = durations.map(({ values, ...rest }) => ({ ...rest, values: durationCurve(values) }))
  const { length } = series[0]!.values
  return {
    kind: 'lines',
    categories: durationLabels(length),
    unit,
    stacked: false,
    labelEvery: labelEveryTenth(length),
    series,
  }
}

/** Highest value, what is reached in some shares of the time [%], lowest value: a row of the table beside the curves. */
export const durationCells = (values: Float64Array, percents: readonly number[]): number[] => [
  highest(values),
  ...percents.map(percent => reachedIn(values, percent)),
  lowest(values),
]

/** Headings of these cells. */
export const durationColumns = (unit: string, percents: readonly number[]): Text[] => [
  inUnit(say('term.highest'), unit),
  ...percents.map(percent => inUnit(say('term.reached', { percent: String(percent) }), unit)),
  inUnit(say('term.lowest'), unit),
]

/** Headings of what stores hold: size, highest, mean, lowest. */
export const levelColumns = (): Text[] =>
  (['term.size', 'term.highest', 'term.mean', 'term.lowest'] as const).map(key => inUnit(say(key), 'GWh'))
