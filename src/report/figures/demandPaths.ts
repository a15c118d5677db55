import type { FigureMaker } from '../figure.ts'
import { givenFrom } from '../sourcing.ts'
import { pathNamed, sectorNamed } from '../words/naming.ts'
import { amount, inUnit, paragraphs, say, unitOf } from '../words/text.ts'

/** Demand of the country to 2060 on its three paths, and by sector on the one that was taken. [TWh] */
export const demandPaths: FigureMaker = result => {
  const outlook = result.demandOutlook
  if (!outlook) return undefined
  const { years, totals, sectors, path, calibration } = outlook
  return {
    id: 'demand-paths',
    title: say('demandPaths.title'),
    note: paragraphs([
      say('demandPaths.note', { path: pathNamed(path) }),
      ...calibration.map(({ year, published, driven }) =>
        say('demandPaths.calibration', {
          year: String(year),
          published: amount(published, 1),
          driven: amount(driven, 1),
        }),
      ),
    ]),
    source: givenFrom(result, 'demand drivers'),
    chart: {
      kind: 'lines',
      categories: years.map(String),
      unit: unitOf('TWh'),
      stacked: false,
      series: [
        { name: pathNamed('low'), color: '#3b7dd8', values: totals.low },
        { name: pathNamed('middle'), color: '#4d4d4d', values: totals.middle },
        { name: pathNamed('high'), color: '#c44e52', values: totals.high },
      ],
    },
    table: {
      columns: [say('term.sector'), ...years.map(year => inUnit(String(year), 'TWh'))],
      rows: [
        ...sectors.map(({ sector, twh }) => [sectorNamed(sector), ...twh]),
        ...(['low', 'middle', 'high'] as const).map(name => [
          say('demandPaths.all', { path: pathNamed(name) }),
          ...totals[name],
        ]),
      ],
      digits: 1,
    },
  }
}
