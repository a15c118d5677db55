import type { Frame } from './frame.ts'
import type { Quantiles } from './levels.ts'
import { isNothing } from './nothing.ts'

/** What no forecast may leave. */
export interface Bounds {
  least: number
  most: number
}

/** Quantiles within bounds, and zero where nothing is ever generated. */
export function within(
  { panel, nothing }: Pick<Frame, 'panel' | 'nothing'>,
  zone: number,
  hours: readonly number[],
  { levels, columns }: Quantiles,
  { least, most }: Bounds,
): Quantiles {
  const dark = Uint8Array.from(hours, hour => (isNothing(nothing, panel, zone, hour) ? 1 : 0))
  const inside = columns.map(column =>
    column.map((value, i) => (dark[i] === 1 ? 0 : Math.min(most, Math.max(least, value)))),
  )
  return { levels, columns: inside }
}
