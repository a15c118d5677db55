import { joinSources, numberOf, type Output, type Row } from './records.ts'

const COLUMNS = [
  ...['name', 'driver', 'sector', 'kind', 'elasticity', 'spread', 'profile', 'year'],
  ...['low', 'middle', 'high', 'unit', 'because', 'source'],
]

/** First year of the drivers, at which all paths meet. */
const FROM = 2024
/** By how much the growth of industry lies below and above that of the source. [pu/a] */
const [LESS, MORE] = [0.003, 0.005]

/**
 * What drives demand, a row for each driver and year: industry as in the source, within a range that opens from the first year,
 *
 *   low, high = TWh(year) · (1 − 0.003, 1 + 0.005) ^ (year − 2024)                                 [TWh]
 *
 * and the drivers that are assumptions.
 *
 * @param final    rows of base/final-demand.csv
 * @param assumed  rows of base/demand-drivers.csv
 */
export function driverTable(final: readonly Row[], assumed: readonly Row[]): Output {
  const industry = final.filter(({ sector }) => sector === 'industry')
  const years = [...new Set(assumed.map(({ year }) => Number(year)))]
  return {
    path: 'demand-drivers.csv',
    columns: COLUMNS,
    rows: [...years.map(year => industryRow(year, industry)), ...assumed],
  }
}

function industryRow(year: number, industry: readonly Row[]) {
  const middle = valueIn(year, industry)
  const within = (rate: number) => Number((middle * (1 + rate) ** (year - FROM)).toFixed(3))
  return {
    name: `industry-output-${year}`,
    driver: 'industry-output',
    sector: 'industry',
    kind: 'index',
    elasticity: 1,
    year,
    low: within(-LESS),
    middle: Number(middle.toFixed(3)),
    high: within(MORE),
    unit: 'TWh',
    because: 'Final demand of industry, mines and metallurgy included; only its growth counts.',
    source: joinSources(industry[0]?.source, 'assumption-demand-drivers'),
  }
}

/** Between two years of the source by straight line. */
function valueIn(year: number, rows: readonly Row[]): number {
  const after = rows.find(row => numberOf(row, 'year') >= year)!
  const before = rows.findLast(row => numberOf(row, 'year') <= year)!
  const span = numberOf(after, 'year') - numberOf(before, 'year')
  const weight = span === 0 ? 0 : (year - numberOf(before, 'year')) / span
  return numberOf(before, 'energy_twh') * (1 - weight) + numberOf(after, 'energy_twh') * weight
}
