import { readCountry } from '../../src/files/forecasting/country.ts'
import { FORECAST_HOURS } from '../../src/study/forecasting/kazakhstan/clock.ts'
import { FORESEEN_BEFORE, type SimulatedYear } from '../../src/study/forecasting/kazakhstan/simulateYear.ts'

/** The country of the data package with the demand of 2030. */
export const country2030 = () => readCountry({ year: 2030 })

/** Numbers of one day's forecast of a target, in a year's forecasts. */
export const dayOfForecast = (all: Float64Array, day: number, levels: number): Float64Array =>
  all.subarray(day * FORECAST_HOURS * levels, (day + 1) * FORECAST_HOURS * levels)

/** The year with everything that came from an hour on, and all forecasts of weather of later days than one, turned to nonsense. */
export function spoiledYear(year: SimulatedYear, fromHour: number, afterDay: number): SimulatedYear {
  const nonsense = (value: number) => 0.5 * value + 0.1
  const later = year.foreseen[0]!
  return {
    ...year,
    actual: new Map(
      [...year.actual].map(([name, values]) => [
        name,
        values.map((value, hour) => (hour >= fromHour ? nonsense(value) : value)),
      ]),
    ),
    foreseen: year.foreseen.map((seen, i) =>
      i - FORESEEN_BEFORE > afterDay
        ? { ...seen, promised: later.promised, weather: { ...seen.weather, ...hot(seen.weather) } }
        : seen,
    ),
  }
}

const hot = ({ temperatureDegC, windMps }: SimulatedYear['foreseen'][number]['weather']) => ({
  temperatureDegC: temperatureDegC.map(values => values.map(value => value + 9)),
  windMps: windMps.map(values => values.map(value => value / 2)),
})
