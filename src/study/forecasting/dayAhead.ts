/** How a year may be forecast: by the trained model, by two simple rules, or by who knows everything. */
export const FORECAST_NAMES = ['model', 'persistence', 'climatology', 'perfect'] as const
/** Name of a way of forecasting. */
export type ForecastName = (typeof FORECAST_NAMES)[number]

/**
 * A year of forecasts, as an operator gets them: for each day, hours 0–35 counted from its midnight in Astana, issued at
 * 10:00 of the day before.
 */
export interface DayAheadForecasts {
  readonly name: ForecastName
  /** Quantile levels, rising. */
  readonly levels: readonly number[]
  readonly days: number
  readonly hours: 36
  /**
   * Name of a target → [days × 36 × levels], row after row. Capacity factors in pu, demand in MW.
   *
   * Targets: `wind north`, `solar north`, `industry north`, `households north` (with services) and so on for each zone, and
   * `national demand`, the sum of industry and households.
   */
  readonly targets: ReadonlyMap<string, Float64Array>
}

export { forecastYear } from './kazakhstan/forecastYear.ts'
export { type SimulatedYear, simulateYear } from './kazakhstan/simulateYear.ts'
