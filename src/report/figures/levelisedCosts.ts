import { marketOf } from '../../study/market/market.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf, zoneName } from '../view.ts'

/** Two levelised costs of what may be built. [money/MWh] */
export const levelisedCosts: FigureMaker = result => {
  const { levelised, meanPricePerMwh } = marketOf(result)
  if (levelised.length === 0) return undefined
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'levelised-costs',
    title: 'Levelised costs, two ways',
    note: `LCOE: what a MW costs a year over the energy it gives in this plan. System LCOE: the same plus the demand-weighted mean price, ${meanPricePerMwh.toFixed(1)} ${unit}, less the market value: what it costs that the energy does not come when it is needed. Of what is not built: the first MW.`,
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: barsOf(
      unit,
      levelised.map(({ name }) => name),
      {
        LCOE: levelised.map(each => each.levelisedCost),
        'System LCOE': levelised.map(each => each.systemLevelisedCost),
      },
    ),
    table: {
      columns: ['Unit', 'Where', 'Built', 'Full-load hours', `LCOE, ${unit}`, `System LCOE, ${unit}`],
      rows: levelised.map(each => [
        each.name,
        zoneName(each.bus),
        each.isBuilt ? 'yes' : 'no',
        each.fullLoadHours,
        each.levelisedCost,
        each.systemLevelisedCost,
      ]),
      digits: 1,
    },
  }
}
