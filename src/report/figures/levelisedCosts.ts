import { marketOf } from '../../study/market/market.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf } from '../view.ts'
import { amount, inUnit, named, placeNamed, say, unitOf } from '../words/text.ts'

/** Two levelised costs of what may be built. [money/MWh] */
export const levelisedCosts: FigureMaker = result => {
  const { levelised, meanPricePerMwh } = marketOf(result)
  if (levelised.length === 0) return undefined
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'levelised-costs',
    title: say('levelised.title'),
    note: say('levelised.note', { price: amount(meanPricePerMwh, 1), unit: unitOf(unit) }),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: barsOf(
      unitOf(unit),
      levelised.map(({ name }) => named(name)),
      [
        ['LCOE', levelised.map(each => each.levelisedCost)],
        [say('levelised.system'), levelised.map(each => each.systemLevelisedCost)],
      ],
    ),
    table: {
      columns: [
        say('term.unit'),
        say('term.where'),
        say('term.built'),
        say('term.fullLoadHours'),
        inUnit('LCOE', unit),
        inUnit(say('levelised.system'), unit),
      ],
      rows: levelised.map(each => [
        named(each.name),
        placeNamed(each.bus),
        say(each.isBuilt ? 'term.yes' : 'term.no'),
        each.fullLoadHours,
        each.levelisedCost,
        each.systemLevelisedCost,
      ]),
      digits: 1,
    },
  }
}
