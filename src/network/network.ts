import type { Unit } from './attribute.ts'
import type { Snapshots } from './snapshots.ts'

/** A grid: units by table, over snapshots. Plain and never changed. */
export interface Network {
  snapshots: Snapshots
  /** Units by the name of their table, e.g. `generators`. */
  units: Readonly<Record<string, readonly Unit[]>>
}

/** Units of a table, none where the network has no such table. */
export function unitsIn(network: Network, list: string): readonly Unit[] {
  return network.units[list] ?? []
}

/** Attribute of a unit as text, for lookups that cross tables. */
export const textOf = (unit: Unit, key: string): string =>
  String((unit as Record<string, unknown>)[key] ?? '')
