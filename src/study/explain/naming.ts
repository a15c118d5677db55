import { isPower, type Limit } from './limits.ts'
import type { Places } from './places.ts'
import type { Cause, Trouble } from './trouble.ts'

/** What a limit is a cause of. */
export type Naming = Pick<Cause, 'kind' | 'name'>

/**
 * What a limit is in the words of a planner; undefined where it says nothing, as that nothing can run backwards.
 *
 * @param isServed  could anything give to a bus at all?
 */
export const nameLimit = (
  limit: Limit,
  trouble: Trouble,
  places: Places,
  isServed: (bus: string) => boolean,
): Naming | undefined =>
  limit.isRow ? nameRow(limit, trouble) : nameColumn(limit, trouble, places, isServed)

function nameColumn(
  limit: Limit,
  trouble: Trouble,
  places: Places,
  isServed: (bus: string) => boolean,
): Naming | undefined {
  const { isUpper, value, touches, isOut } = limit
  const { block, name, carrier } = limit.place
  if (/^(storageUnit|store)\./.test(block)) return nameStorage(limit)
  if (block.endsWith('.size')) return isUpper ? { kind: 'sizeAtMost', name } : undefined
  if (block === 'bus.unserved') return { kind: 'unmet', name }
  const isNatural = value === 0 && !isUpper && !isOut
  if (isNatural || touches.length === 0) return undefined
  if (touches.length > 1) {
    const carriers = new Set(touches.map(({ bus }) => places.carrierOf(bus)))
    if (carriers.size > 1) return { kind: 'converterAtLimit', name }
    // A border that is closed and has nothing behind it is no cause.
    if (isOut && !touches.every(({ bus }) => isServed(bus))) return undefined
    return { kind: isOut ? 'connectionOut' : 'connectionAtLimit', name }
  }
  const { bus, rate } = touches[0]!
  const madeThere = places.carrierOf(bus)
  // A boiler or the heat of a turbine concerns electricity by what heat takes of it.
  if (trouble.carrier !== '' && madeThere !== trouble.carrier) return { kind: 'taken', name: madeThere }
  const what = carrier || name
  if (rate > 0) return { kind: isUpper ? 'plantsAtMost' : 'plantsAtLeast', name: what }
  return { kind: isUpper ? 'takersAtMost' : 'takersAtLeast', name: what }
}

/** Stores are told of together, by what they are. */
function nameStorage({ place, isUpper, isHeld }: Limit): Naming | undefined {
  const name = place.carrier || place.name
  if (!place.block.endsWith('.level')) return isUpper ? { kind: 'storageAtMost', name } : undefined
  if (isHeld) return { kind: 'storageKept', name }
  return { kind: isUpper ? 'storageFull' : 'storageEmpty', name }
}

function nameRow({ place, isUpper, value }: Limit, trouble: Trouble): Naming | undefined {
  const { block, name, carrier } = place
  if (block === 'bus.balance') {
    const isOwn = carrier === trouble.carrier || (trouble.carrier === '' && carrier === 'AC')
    if (!isOwn) return { kind: 'taken', name: carrier }
    if (value <= 0) return { kind: 'supply', name }
    const isOfBus = trouble.bus === '' || name === trouble.bus
    return isOfBus ? { kind: 'demand', name } : { kind: 'demandAround', name: '' }
  }
  if (block === trouble.block && name === trouble.unit) return { kind: isUpper ? 'allowed' : 'asked', name }
  if (block.endsWith('.ramp')) return { kind: 'ramp', name }
  if (/\.given\w*$/.test(block)) return { kind: 'given', name }
  if (block === 'generator.energy') return { kind: isUpper ? 'budgetAtMost' : 'budgetAtLeast', name }
  if (/^(storageUnit|store)\.balance$/.test(block))
    return isPower({ trouble }) ? { kind: 'storageSpent', name: carrier || name } : { kind: 'inflow', name }
  if (/^(heatAndPower\.steam|spinningReserve\.headroom)$/.test(block))
    return { kind: isUpper ? 'plantsAtMost' : 'plantsAtLeast', name: carrier || name }
  if (block === 'hvdcLink.capacity') return { kind: 'connectionAtLimit', name }
  if (place.component === 'Policy' && place.hour < 0) return { kind: 'policy', name: block }
  return undefined
}
