import type { Why } from '../../study/explain/why.ts'
import type { Curtailment } from '../../study/market/curtailment.ts'
import { fill } from '../../study/sentence.ts'
import { toGwh } from '../../units.ts'
import { format } from '../formats/readable.ts'
import { zoneName } from '../view.ts'
import { marketWords } from './market.ts'

/** Of what is to be told. */
export interface Chosen {
  carriers: ReadonlySet<string>
  bus?: string | undefined
}

/** What prices say of some carriers: values, curtailment, levelised costs, margins of stores. */
export function tellMarket({ market, currency, cards }: Why, { carriers, bus }: Chosen): string[] {
  const isMeant = (each: { carrier: string; bus: string }) =>
    carriers.has(each.carrier) && (bus === undefined || each.bus === bus)
  const named = new Set(cards.filter(isMeant).map(({ name }) => name))
  return [
    ...market.values.filter(isMeant).map(each =>
      fill(marketWords.value, {
        carrier: each.carrier,
        bus: zoneName(each.bus),
        hours: format(each.fullLoadHours ?? 0, 0),
        value: format(each.valuePerMwh, 1),
        rate: `${format(100 * (each.captureRatePu ?? 0), 0)} %`,
        currency,
      }),
    ),
    ...tellCurtailment(market.curtailments.filter(isMeant)),
    ...market.storage
      .filter(({ name }) => named.has(name))
      .map(({ name, margin, cycles }) =>
        fill(marketWords.storage, {
          name,
          margin: format(margin / 1e6, 1),
          cycles: format(cycles, 0),
          currency,
        }),
      ),
    ...market.levelised
      .filter(({ name }) => named.has(name))
      .map(({ name, levelisedCost, systemLevelisedCost }) =>
        fill(marketWords.levelised, {
          name,
          lcoe: format(levelisedCost, 1),
          system: format(systemLevelisedCost, 1),
          currency,
        }),
      ),
  ]
}

/** One sentence for each zone and carrier, with the shares of the reasons. */
function tellCurtailment(found: readonly Curtailment[]): string[] {
  const places = Map.groupBy(found, ({ bus, carrier }) => `${carrier} ${bus}`)
  return [...places.values()].map(each => {
    const all = each.reduce((sum, { mwh }) => sum + mwh, 0)
    const reasons = each.map(({ reason, where, mwh }) =>
      fill(where.length > 0 ? marketWords.reasonAt : marketWords.reason, {
        reason,
        where: where[0] ?? '',
        share: `${format((100 * mwh) / all, 0)} %`,
      }),
    )
    const { carrier, bus } = each[0]!
    const gaps = { carrier, bus: zoneName(bus), gwh: format(toGwh(all), 1), reasons: reasons.join(', ') }
    return fill(marketWords.curtailed, gaps)
  })
}
