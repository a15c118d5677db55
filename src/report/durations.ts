import type { Chart } from './figure.ts'
import { durationCurve, durationLabels, highest, labelEveryTenth, lowest, reachedIn } from './view.ts'

/** A series by snapshot that is shown in falling order. */
export interface Duration {
  name: string
  color: string
  values: Float64Array
}

/** Duration curves of series of one length, each in falling order for itself. */
export function durationChart(unit: string, durations: readonly Duration[]): Chart {
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
