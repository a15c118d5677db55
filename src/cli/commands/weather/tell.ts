import type { MeasuredWeather } from '../../../files/weather/measured.ts'
import { writeMeasured } from '../../../files/weather/writeMeasured.ts'
import { wordsIn } from '../../../report/words/speak.ts'
import { language } from '../../language.ts'
import { noteLines } from '../../noteLines.ts'

/** Writes weather and says what it is: place, hours, means, and what is missing. */
export function tell(
  weather: MeasuredWeather,
  path: string,
  shown: string,
  more: ReadonlyMap<string, Float64Array> = new Map(),
): void {
  writeMeasured(path, weather, more)
  const { origin, latitudeDeg, longitudeDeg, startMs, series, notes } = weather
  const say = wordsIn(language)
  const means = [...series, ...more].map(([quantity, values]) => {
    const known = values.filter(value => !Number.isNaN(value))
    const value = (known.reduce((sum, each) => sum + each, 0) / known.length).toPrecision(4)
    return `  ${quantity.padEnd(16)} ${say('weatherLine.mean', { value })}`
  })
  const lines = [
    say('weatherLine.place', {
      origin,
      lat: String(latitudeDeg),
      lon: String(longitudeDeg),
      hours: String(startMs.length),
      from: new Date(startMs[0]!).toISOString(),
    }),
    ...means,
    ...noteLines(notes),
    say('terminal.written', { path: shown }),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
