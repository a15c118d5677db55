import type { Quantiles } from '../../forecast/levels.ts'
import { HOUR_MS, type Panel } from '../../forecast/panel.ts'
import { writeStamp } from '../../forecast/stamps.ts'
import { writeFile } from '../writeFile.ts'

/** A forecast of some hours of a panel. */
export interface ForecastHours {
  hours: readonly number[]
  /** For each zone. */
  zones: readonly Quantiles[]
}

/** Writes forecasts as `timestamp,zone,q01,…,q99`, stamps as in the series. */
export function writeQuantiles(
  path: string,
  panel: Panel,
  clock: { ending: boolean; utc: boolean },
  forecasts: readonly ForecastHours[],
): void {
  writeFile(path, linesOf(panel, clock, forecasts))
}

function* linesOf(
  panel: Panel,
  { ending, utc }: { ending: boolean; utc: boolean },
  forecasts: readonly ForecastHours[],
): Generator<string> {
  const levels = forecasts[0]?.zones[0]?.levels ?? []
  const names = levels.map(level => `q${String(Math.round(100 * level)).padStart(2, '0')}`)
  yield `timestamp,zone,${names.join(',')}\n`
  for (const { hours, zones } of forecasts) {
    for (const [i, hour] of hours.entries()) {
      const stamp = writeStamp({ timeMs: panel.startMs + (hour + (ending ? 1 : 0)) * HOUR_MS, utc })
      for (const [z, { columns }] of zones.entries()) {
        const numbers = columns.map(column => Number(column[i]!.toPrecision(6)))
        yield `${stamp},${panel.zones[z]},${numbers.join(',')}\n`
      }
    }
  }
}
