import type { FigureMaker } from '../figure.ts'
import { givenFrom } from '../sourcing.ts'

/** Demand of the country to 2060 on its three paths, and by sector on the one that was taken. [TWh] */
export const demandPaths: FigureMaker = result => {
  const outlook = result.demandOutlook
  if (!outlook) return undefined
  const { years, totals, sectors, path, calibration } = outlook
  return {
    id: 'demand-paths',
    title: 'How demand may grow',
    note: [
      `This run takes the ${path} path. The low and the high one take all drivers at once, so that they are wider than what is likely.`,
      ...calibration.map(
        ({ year, published, driven }) =>
          `${year}: ${published.toFixed(1)} TWh are published and taken; drivers alone would give ${driven.toFixed(1)} TWh, and what is between are large projects that they do not know of.`,
      ),
    ].join('\n'),
    source: givenFrom(result, 'demand drivers'),
    chart: {
      kind: 'lines',
      categories: years.map(String),
      unit: 'TWh',
      stacked: false,
      series: [
        { name: 'low', color: '#3b7dd8', values: totals.low },
        { name: 'middle', color: '#4d4d4d', values: totals.middle },
        { name: 'high', color: '#c44e52', values: totals.high },
      ],
    },
    table: {
      columns: ['Sector', ...years.map(year => `${year}, TWh`)],
      rows: [
        ...sectors.map(({ sector, twh }) => [sector, ...twh]),
        ...(['low', 'middle', 'high'] as const).map(name => [`all, ${name} path`, ...totals[name]]),
      ],
      digits: 1,
    },
  }
}
