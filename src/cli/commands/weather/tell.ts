import type { MeasuredWeather } from '../../../files/weather/measured.ts'
import { writeMeasured } from '../../../files/weather/writeMeasured.ts'

/** Writes weather and says what it is: place, hours, means, and what is missing. */
export function tell(
  weather: MeasuredWeather,
  path: string,
  shown: string,
  more: ReadonlyMap<string, Float64Array> = new Map(),
): void {
  writeMeasured(path, weather, more)
  const { origin, latitudeDeg, longitudeDeg, startMs, series, notes } = weather
  const means = [...series, ...more].map(([quantity, values]) => {
    const known = values.filter(value => !Number.isNaN(value))
    return `  ${quantity.padEnd(16)} mean ${(known.reduce((sum, each) => sum + each, 0) / known.length).toPrecision(4)}`
  })
  const lines = [
    `${origin}: ${latitudeDeg}° N, ${longitudeDeg}° E, ${startMs.length} hours from ${new Date(startMs[0]!).toISOString()}`,
    ...means,
    ...notes.map(note => `  note: ${note}`),
    `Written: ${shown}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
