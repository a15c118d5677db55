/** Round numbers between two values, about so many: ticks of an axis. */
export function ticks(least: number, most: number, count = 5): number[] {
  const span = most - least
  if (!(span > 0) || !Number.isFinite(span)) return [least]
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find(each => each * power >= rough) ?? 10)
  const first = Math.ceil(least / step - 1e-9)
  const last = Math.floor(most / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}

/** Digits after the point that ticks of such a step need. */
export function digitsOf(values: readonly number[]): number {
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1)
  if (step === 0) return 0
  return Math.max(
    0,
    Math.min(4, -Math.floor(Math.log10(step) + 1e-9) + (/[^0]5$/.test(step.toPrecision(2)) ? 1 : 0)),
  )
}

/** A straight line from values to pixels. */
export const scaled =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from || 1)) * (end - start)
