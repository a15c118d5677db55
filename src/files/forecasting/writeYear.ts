import type { DayAheadForecasts } from '../../study/forecasting/dayAhead.ts'
import { writeFile } from '../writeFile.ts'

const DIGITS = 6

/**
 * Writes a year of forecasts: target,day,hour,came,q01 … q99. Days are counted from 1 January, hours from midnight in Astana.
 *
 * @param actual  what came, by target
 */
export function writeYear(
  path: string,
  forecasts: DayAheadForecasts,
  actual: ReadonlyMap<string, Float64Array>,
): void {
  writeFile(path, linesOf(forecasts, actual))
}

function* linesOf(
  { levels, hours, days, targets }: DayAheadForecasts,
  actual: ReadonlyMap<string, Float64Array>,
): Generator<string> {
  const short = (value: number) => String(Number(value.toPrecision(DIGITS)))
  yield `target,day,hour,came,${levels.map(level => `q${level}`).join(',')}\n`
  for (const [name, all] of targets) {
    const came = actual.get(name)!
    for (let day = 0; day < days; day++) {
      const lines = Array.from({ length: hours }, (_, hour) => {
        const at = (day * hours + hour) * levels.length
        const quantiles = [...all.subarray(at, at + levels.length)]
        return `${name},${day + 1},${hour},${[came[24 * day + hour]!, ...quantiles].map(short).join(',')}\n`
      })
      yield lines.join('')
    }
  }
}
