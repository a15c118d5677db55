import { mapSeries, type Series, type Unit } from '../../network/attribute.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import type { Terms } from './tables.ts'

/** End of the name of what is exchanged beside what was agreed. */
const BESIDE = ' beside what was agreed'

/**
 * Exchange with the neighbours once it has been agreed. What departs from it costs more or brings less than the agreed price p:
 *
 *   import    not taken: surplus · p comes back;     beside: shortage · p is paid                 [money/MWh]
 *   export    not given: shortage · p is paid;       beside: surplus · p comes in
 *
 * @param agreedMw  by name of the generator that stands for an exchange
 */
export function withAgreedExchange(
  network: Network,
  agreedMw: ReadonlyMap<string, Float64Array>,
  { shortage, surplus }: Terms,
): Network {
  const generators = unitsIn(network, 'generators').flatMap((unit): Unit[] => {
    const agreed = agreedMw.get(unit.name)
    const capacityMw = Number(unit.capacityMw)
    if (!agreed || capacityMw === 0) return [unit]
    const gives = Number(unit.sign) > 0
    const priced = (factor: number) => mapSeries(unit.marginalCostPerMwh as Series, price => factor * price)
    const share = agreed.map(mw => Math.min(1, Math.max(0, mw / capacityMw)))
    const kept = gives ? surplus.middle : shortage.middle
    const beside = gives ? shortage.middle : surplus.middle
    return [
      { ...unit, availabilityPu: share, marginalCostPerMwh: priced(kept) } as Unit,
      {
        ...unit,
        name: unit.name + BESIDE,
        availabilityPu: share.map((pu, t) => availableAt(unit, t) - pu),
        marginalCostPerMwh: priced(beside),
      } as Unit,
    ]
  })
  return { ...network, units: { ...network.units, generators } }
}

const availableAt = ({ availabilityPu }: Unit, t: number) =>
  Math.max(0, typeof availabilityPu === 'number' ? availabilityPu : (availabilityPu as Float64Array)[t]!)

/**
 * What is paid for agreed exchange whatever is taken of it:  (1 − kept factor) · p · agreed.              [money]
 */
export function agreedBill(
  network: Network,
  agreedMw: ReadonlyMap<string, Float64Array>,
  { shortage, surplus }: Terms,
): number {
  let money = 0
  for (const unit of unitsIn(network, 'generators')) {
    const kept = Number(unit.sign) > 0 ? surplus.middle : shortage.middle
    agreedMw.get(unit.name)?.forEach((mw, t) => {
      const price = unit.marginalCostPerMwh as Series
      money += (1 - kept) * (typeof price === 'number' ? price : price[t]!) * mw
    })
  }
  return money
}
