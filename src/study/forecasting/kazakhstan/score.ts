import { baselinesOf } from '../../../forecast/baselines/index.ts'
import { withErrors } from '../../../forecast/baselines/spread.ts'
import { frameOf } from '../../../forecast/frame.ts'
import type { Quantiles } from '../../../forecast/levels.ts'
import { DAY_MS, type Panel } from '../../../forecast/panel.ts'
import { type ScoreCard, scoreCards } from '../../../forecast/report.ts'
import type { DayAheadForecasts } from '../dayAhead.ts'
import { FORECAST_HOURS, usualHour, YEAR_DAYS } from './clock.ts'
import { forecastYear } from './forecastYear.ts'
import { joined } from './joined.ts'
import { DAYS_TO_LAST_FULL } from './knownPast.ts'
import type { KazakhstanModels } from './models.ts'
import { panelKind, scorePanel } from './scorePanel.ts'
import { usualMw } from './sight/demand.ts'
import type { SimulatedYear } from './simulateYear.ts'
import { isDemand, KINDS, type Target, targetsOf } from './targets.ts'

const HOURS = 24 * YEAR_DAYS
/** Real years without a leap day among the next two: dates by which seasons are told. */
const LIKE_YEAR = 2017

/**
 * Scores the models on years that they have not seen, beside all references: each hour as it was forecast for the next day (hours
 * 24 to 35 of a forecast are not scored). Numbers are shares of rated power or of mean demand.
 *
 * @param learning  years from which the references learn
 * @param tested    up to three
 * @returns  a card for each target, by name
 */
export function scoreKazakhstan(
  models: KazakhstanModels,
  learning: readonly SimulatedYear[],
  tested: readonly SimulatedYear[],
  onShare: (share: number) => void,
): Record<string, ScoreCard> {
  const targets = targetsOf(tested[0]!.country)
  const forecasts = tested.map(year => forecastYear('model', year, models))
  const cards = KINDS.flatMap((kind, k) => {
    const own = targets.filter(target => target.kind === kind)
    const years = tested.map((year, y) => testYear(own, learning, year, forecasts[y]!))
    onShare((k + 1) / KINDS.length)
    return scoreCards(panelOf(own, years), {
      hours: Array.from({ length: HOURS * years.length }, (_, i) => i),
      zones: own.map((_, z) => after(years.map(({ zones }) => zones[z]!))),
      baselines: own.map((_, z) => everyName(years.map(({ references }) => references[z]!))),
    })
  })
  return Object.fromEntries(targets.map(({ name }, i) => [name, cards[i]!]))
}

interface TestedYear {
  came: Float32Array[]
  zones: Quantiles[]
  references: Record<string, Quantiles>[]
}

function testYear(
  targets: readonly Target[],
  learning: readonly SimulatedYear[],
  tested: SimulatedYear,
  forecast: DayAheadForecasts,
): TestedYear {
  const panel = scorePanel(targets, learning, tested)
  const start = HOURS * learning.length
  const hours = Array.from({ length: HOURS }, (_, t) => start + t)
  const { kind } = targets[0]!
  const plan = { horizon: 'day', kind: panelKind(kind), holidayOf: () => 0 } as const
  const frame = frameOf(panel, plan)
  const bounds = { least: 0, most: isDemand(kind) ? Number.POSITIVE_INFINITY : 1 }
  const end = start - 24 * (DAYS_TO_LAST_FULL - 1)
  const physics = knownBeforehand(targets, panel, tested)
  return {
    came: panel.target.map(values => values.slice(start)),
    zones: targets.map(target => nextDay(forecast, target)),
    references: targets.map((_, z) => ({
      ...baselinesOf(frame, z, end, hours, bounds),
      [physics.name]: withErrors(panel, z, physics.points[z]!, end, hours),
    })),
  }
}

/** What one has without learning: the power that foreseen weather promises, or the usual course of demand. */
function knownBeforehand(targets: readonly Target[], { hours, weather }: Panel, { country }: SimulatedYear) {
  const promised = weather.get('promised')
  if (promised) return { name: 'foreseen weather alone', points: promised }
  const points = targets.map(({ kind, zone, scale }) => {
    const usual = usualMw(country, kind as 'national', kind === 'national' ? '' : zone)
    return Float32Array.from({ length: hours }, (_, t) => usual[usualHour(t % HOURS)]! / scale)
  })
  return { name: 'usual course', points }
}

/** The first 24 hours of each day's forecast, as shares of the scale. */
function nextDay({ levels, targets }: DayAheadForecasts, { name, scale }: Target): Quantiles {
  const all = targets.get(name)!
  const place = (t: number) => (Math.floor(t / 24) * FORECAST_HOURS + (t % 24)) * levels.length
  const columns = levels.map((_, k) =>
    Float32Array.from({ length: HOURS }, (_, t) => all[place(t) + k]! / scale),
  )
  return { levels, columns }
}

/** What came in all tested years, with dates. */
function panelOf(targets: readonly Target[], years: readonly TestedYear[]): Panel {
  return {
    startMs: Math.floor(Date.UTC(LIKE_YEAR, 0, 1) / DAY_MS) * DAY_MS,
    hours: HOURS * years.length,
    zones: targets.map(({ name }) => name),
    target: targets.map((_, z) => joined(years.map(({ came }) => came[z]!))),
    weather: new Map(),
  }
}

/** Quantiles of several years one after another. */
const after = (years: readonly Quantiles[]): Quantiles => ({
  levels: years[0]!.levels,
  columns: years[0]!.columns.map((_, k) => joined(years.map(({ columns }) => columns[k]!))),
})

const everyName = (years: readonly Record<string, Quantiles>[]): Record<string, Quantiles> =>
  Object.fromEntries(Object.keys(years[0]!).map(name => [name, after(years.map(year => year[name]!))]))
