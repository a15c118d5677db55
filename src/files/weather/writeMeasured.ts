import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeFile } from '../writeFile.ts'
import type { MeasuredWeather } from './measured.ts'

/** Enough for every quantity; pressure has six digits before the point. */
const DIGITS = 7

/**
 * Writes weather as one CSV: `snapshot` (beginning of the hour, UTC), then a column for each quantity, named with its unit.
 *
 * @param more  further columns of the same hours
 */
export function writeMeasured(
  path: string,
  { startMs, series }: MeasuredWeather,
  more: ReadonlyMap<string, Float64Array>,
): void {
  mkdirSync(dirname(path), { recursive: true })
  const all = new Map<string, Float64Array>([...series, ...more])
  const columns = [...all.values()]
  const lines = Array.from(startMs, (start, k) => {
    const cells = columns.map(values =>
      Number.isNaN(values[k]!) ? '' : String(Number(values[k]!.toPrecision(DIGITS))),
    )
    return `${[`${new Date(start).toISOString().slice(0, 16)}Z`, ...cells].join(',')}\n`
  })
  writeFile(path, [`snapshot,${[...all.keys()].join(',')}\n`, lines.join('')])
}
