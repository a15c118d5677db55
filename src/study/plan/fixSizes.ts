import { components } from '../../components/index.ts'
import type { Unit } from '../../network/attribute.ts'
import type { Network } from '../../network/network.ts'

/** What is too small to be built. [MW, MWh] */
const NOTHING = 1e-3

/** A network whose sizes are all given: what was decided stands, what was not built is gone. */
export function fixSizes(network: Network, sizes: ReadonlyMap<string, number>): Network {
  const units = Object.fromEntries(
    Object.entries(network.units).map(([list, all]) => {
      const key = sizeKeyOf(list)
      return [list, key ? all.flatMap(unit => fixed(unit, list, key, sizes)) : all]
    }),
  )
  return { ...network, units }
}

function fixed(unit: Unit, list: string, key: string, sizes: ReadonlyMap<string, number>): Unit[] {
  if (!unit.extendable) return [unit]
  const size = sizes.get(sizeName(list, unit.name)) ?? Number((unit as Record<string, unknown>)[key])
  return size > NOTHING ? [{ ...unit, [key]: size, extendable: false } as Unit] : []
}

/** Names are unique within a table only. */
export const sizeName = (list: string, name: string): string => `${list} ${name}`

/** The attribute that holds the size of a unit: its first one that grows with size. */
export function sizeKeyOf(list: string): string | undefined {
  const attributes = components.find(component => component.list === list)?.attributes ?? {}
  if (!('extendable' in attributes)) return undefined
  return Object.keys(attributes).find(key => attributes[key]!.extensive)
}
