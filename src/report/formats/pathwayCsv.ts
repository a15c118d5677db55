import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'

/** The tables of a path, by file name. */
export function pathwayTables({ periods }: PathwayResult): Record<string, string> {
  return {
    'pathway.csv': table('year,quantity,carrier,value,unit', periods.flatMap(figuresOf)),
    'vintages.csv': table(
      'year,stock,component,name,technology,carrier,bus,size,cost_per_size_and_year,lifetime,investment,fixed_per_year,discount_rate',
      periods.flatMap(({ built }) =>
        built.map(each => [
          each.year,
          each.key,
          each.component,
          each.building.slice(each.component.length + 1),
          each.technology,
          each.carrier,
          each.bus,
          each.size,
          each.perSize,
          each.lifetimeYears,
          each.size * each.investmentPerSize,
          each.size * each.fixedPerSize,
          each.discountRatePu,
        ]),
      ),
    ),
    'closings.csv': table(
      'year,technology,bus,could_stand_mw,kept_mw',
      periods.flatMap(({ year, standing }) =>
        standing.map(({ technology, bus, couldMw, keptMw }) => [year, technology, bus, couldMw, keptMw]),
      ),
    ),
    'pathway-bill.csv': table(
      'year,years,weight,component,name,carrier,item,money',
      periods.flatMap(({ year, years, weight, bill }) =>
        bill.map(({ component, name, carrier, item, money }) => [
          year,
          years,
          weight,
          component,
          name,
          carrier,
          item,
          money,
        ]),
      ),
    ),
  }
}

type Cells = readonly (string | number)[]

function figuresOf({ year, years, weight, cost, summary }: PathwayPeriod): Cells[] {
  const perCarrier = (quantity: string, values: Record<string, number> | null, unit: string): Cells[] =>
    Object.entries(values ?? {}).map(([carrier, value]) => [year, quantity, carrier, value, unit])
  return [
    [year, 'years', '', years, 'a'],
    [year, 'weight', '', weight, '1'],
    [year, 'cost', '', cost, 'money/a'],
    [year, 'demand', '', summary.demandTwh, 'TWh'],
    [year, 'peak', '', summary.peakGw, 'GW'],
    [year, 'emissions', 'CO2', summary.emissionsMt ?? 0, 'Mt'],
    [year, 'unserved', '', summary.unservedTwh ?? 0, 'TWh'],
    [year, 'imports', '', summary.importsTwh ?? 0, 'TWh'],
    [year, 'exports', '', summary.exportsTwh ?? 0, 'TWh'],
    ...perCarrier('generation', summary.generationTwh, 'TWh'),
    ...perCarrier('capacity', summary.capacityGw, 'GW'),
    ...perCarrier('curtailed', summary.curtailedTwh, 'TWh'),
  ]
}

const table = (header: string, rows: readonly Cells[]): string =>
  `${[header, ...rows.map(cells => cells.map(quoted).join(','))].join('\n')}\n`

const quoted = (cell: string | number): string =>
  typeof cell === 'string' && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell)
