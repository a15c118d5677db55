import type { Why } from '../../study/explain/why.ts'
import type { Curtailment } from '../../study/market/curtailment.ts'
import { toGwh } from '../../units.ts'
import { reasonNamed } from './naming.ts'
import { amount, joined, named, percentOf, placeNamed, say, type Text } from './text.ts'

/** Of what is to be told. */
export interface Chosen {
  carriers: ReadonlySet<string>
  bus?: string | undefined
}

/** What prices say of some carriers: values, curtailment, levelised costs, margins of stores. */
export function tellMarket({ market, currency, cards }: Why, { carriers, bus }: Chosen): Text[] {
  const isMeant = (each: { carrier: string; bus: string }) =>
    carriers.has(each.carrier) && (bus === undefined || each.bus === bus)
  const units = new Set(cards.filter(isMeant).map(({ name }) => name))
  return [
    ...market.values.filter(isMeant).map(each =>
      say('market.value', {
        carrier: named(each.carrier),
        bus: placeNamed(each.bus),
        hours: amount(each.fullLoadHours ?? 0, 0),
        value: amount(each.valuePerMwh, 1),
        rate: percentOf(each.captureRatePu ?? 0, 0),
        currency,
      }),
    ),
    ...tellCurtailment(market.curtailments.filter(isMeant)),
    ...market.storage
      .filter(({ name }) => units.has(name))
      .map(({ name, margin, cycles }) =>
        say('market.storage', {
          name: named(name),
          margin: amount(margin / 1e6, 1),
          cycles: amount(cycles, 0),
          currency,
        }),
      ),
    ...market.levelised
      .filter(({ name }) => units.has(name))
      .map(({ name, levelisedCost, systemLevelisedCost }) =>
        say('market.levelised', {
          name: named(name),
          lcoe: amount(levelisedCost, 1),
          system: amount(systemLevelisedCost, 1),
          currency,
        }),
      ),
  ]
}

/** One sentence for each zone and carrier, with the shares of the reasons. */
function tellCurtailment(found: readonly Curtailment[]): Text[] {
  const places = Map.groupBy(found, ({ bus, carrier }) => `${carrier} ${bus}`)
  return [...places.values()].map(each => {
    const all = each.reduce((sum, { mwh }) => sum + mwh, 0)
    const reasons = each.map(({ reason, where, mwh }) =>
      say(where.length > 0 ? 'market.reasonAt' : 'market.reason', {
        reason: reasonNamed(reason),
        where: named(where[0] ?? ''),
        share: percentOf(mwh / all, 0),
      }),
    )
    const { carrier, bus } = each[0]!
    const gaps = {
      carrier: named(carrier),
      bus: placeNamed(bus),
      gwh: amount(toGwh(all), 1),
      reasons: joined(reasons),
    }
    return say('market.curtailed', gaps)
  })
}
