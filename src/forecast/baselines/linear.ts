import type { Feature } from '../features/feature.ts'
import { withWinds } from '../features/weather.ts'
import { columnsAt, type Frame, learnableRows, type Row, targetAt } from '../frame.ts'
import { atLevels, PERCENTILES, type Quantiles } from '../levels.ts'
import { hourOfDay } from '../panel.ts'

/** Levels that lines are fitted for; those between are interpolated. */
const LEVELS = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]
const MOST_ROWS = 6000
const STEPS = 12
/** Keeps weights finite where a line meets a point, as a share of the target's spread. */
const SMOOTHING = 1e-3

/**
 * Linear quantile regression: a line for each level through weather, its squares, the course of day and year, and the
 * measurements that were known. Fitted by repeated weighted least squares, which bound the pinball loss from above.
 *
 * @param end  first hour that is not learnt from
 * @see D. Hunter and K. Lange, “Quantile regression via an MM algorithm”, Journal of Computational and Graphical
 *      Statistics 9, 2000.
 */
export function linearQuantiles(
  frame: Frame,
  zone: number,
  end: number,
  hours: readonly number[],
): Quantiles {
  const all = learnableRows(frame, zone).filter(({ hour }) => hour < end)
  const every = strideFor(all.length)
  const rows = all.filter((_, i) => i % every === 0)
  const features = chosen(frame)
  const scaling = scalingOf(columnsAt(features, rows))
  const known = designOf(frame, columnsAt(features, rows), scaling, rows)
  const target = targetAt(frame, rows)
  const asked = hours.map(hour => ({ zone, hour }))
  const ahead = designOf(frame, columnsAt(features, asked), scaling, asked)
  const columns = LEVELS.map(level => {
    const line = fitLine(known, target, level)
    return Float32Array.from(ahead, (row, i) => dot(row, line) * frame.level[zone]![hours[i]!]!)
  })
  return atLevels({ levels: LEVELS, columns }, PERCENTILES)
}

/** Every how many rows one is taken: no divisor of a week, so that no hour of day or week is left out. */
function strideFor(rows: number): number {
  let stride = Math.ceil(rows / MOST_ROWS)
  while (stride > 1 && [2, 3, 7].some(divisor => stride % divisor === 0)) stride++
  return stride
}

/** Few features that stand for all: weather itself, and what was measured two days and a week before. */
function chosen({ features, panel }: Frame): Feature[] {
  const names = new Set([
    ...withWinds(panel.weather).keys(),
    'clear sky on the plane',
    'on the plane',
    'temperature mean of 24 hours',
    'measured 2 days before',
    'measured 7 days before',
    'measured same weekday, mean of 4',
    'measured last full day',
  ])
  return features.filter(({ name }) => names.has(name))
}

interface Scaling {
  mean: number
  spread: number
}

function scalingOf(columns: readonly Float32Array[]): Scaling[] {
  return columns.map(column => {
    const known = column.filter(value => !Number.isNaN(value))
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length)
    return { mean, spread: Math.sqrt(variance) || 1 }
  })
}

/** Rows of the regression; what is missing is taken as usual. */
function designOf(
  { panel }: Frame,
  columns: readonly Float32Array[],
  scaling: readonly Scaling[],
  rows: readonly Row[],
): Float64Array[] {
  return rows.map(({ hour }, i) => {
    const scaled = columns.map((column, c) => {
      const value = (column[i]! - scaling[c]!.mean) / scaling[c]!.spread
      return Number.isNaN(value) ? 0 : Math.max(-4, Math.min(4, value))
    })
    const day = (2 * Math.PI * hourOfDay(panel, hour)) / 24
    const year = (2 * Math.PI * hour) / 8766
    const courses = [1, 2].flatMap(k => [Math.sin(k * day), Math.cos(k * day)])
    return Float64Array.from([
      1,
      ...scaled,
      ...scaled.map(value => value * value),
      ...courses,
      Math.sin(year),
      Math.cos(year),
    ])
  })
}

function fitLine(design: readonly Float64Array[], target: Float32Array, level: number): Float64Array {
  const size = design[0]!.length
  const smoothing = SMOOTHING * Math.max(1e-6, spreadOf(target))
  let line: Float64Array = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size))
    const right = new Float64Array(size)
    design.forEach((row, i) => {
      const weight = step === 0 ? 1 : 1 / (smoothing + Math.abs(target[i]! - dot(row, line)))
      const pull = weight * target[i]! + (step === 0 ? 0 : 2 * level - 1)
      for (let a = 0; a < size; a++) {
        right[a]! += row[a]! * pull
        const scaled = weight * row[a]!
        for (let b = 0; b <= a; b++) matrix[a]![b]! += scaled * row[b]!
      }
    })
    line = solveSymmetric(matrix, right)
  }
  return line
}

function spreadOf(values: Float32Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Solves A x = b by Cholesky's method from A's lower half, with a little added to the diagonal. */
function solveSymmetric(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let i = 0; i < size; i++) {
    matrix[i]![i]! *= 1 + 1e-8
    matrix[i]![i]! += 1e-8
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!
      matrix[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j]![j]!
    }
  }
  const x = right.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= matrix[i]![k]! * x[k]!
    x[i]! /= matrix[i]![i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= matrix[k]![i]! * x[k]!
    x[i]! /= matrix[i]![i]!
  }
  return x
}
