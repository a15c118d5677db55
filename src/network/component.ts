import type { Axis, LinearModel } from '../lp/model.ts'
import type { Attributes, Unit } from './attribute.ts'
import type { Ledger } from './ledger.ts'
import type { Snapshots } from './snapshots.ts'

/** The units of one component, with the axis that names them. */
export interface Units<A extends Attributes = Attributes> {
  axis: Axis
  at: readonly Unit<A>[]
}

/** What a component may use while it writes its columns and rows. */
export interface Building {
  lp: LinearModel
  ledger: Ledger
  snapshots: Snapshots
  /** CO₂ of a carrier. [t/MWh thermal] */
  co2TonnesPerMwhThermal(carrier: string): number
  /** Does this carrier count as renewable? */
  isRenewable(carrier: string): boolean
  /** Does this bus carry electricity of the country? */
  isHome(bus: string): boolean
  /** Highest demand of the country, whatever the length of a snapshot. [MW] */
  peakDemandMw: number
  /** Price of demand that is not met. [money/MWh] */
  lostLoadPerMwh: number
}

/** A component: a table of attributes and one function that states its mathematics. */
export interface Component<A extends Attributes = Attributes> {
  /** PyPSA's name: `StorageUnit`. */
  name: string
  /** Name of its table: `storage_units`. */
  list: string
  /** Name of one of its blocks before the dot: `storageUnit`. */
  attributes: A
  build(units: Units<A>, building: Building): void
}

/** Declares a component; the attribute table gives `build` its types. */
export function defineComponent<const A extends Attributes>(component: Component<A>): Component {
  return component as unknown as Component
}

/** The units of a table as `build` takes them. */
export function unitsOf(units: readonly Unit[]): Units {
  return { axis: { labels: units.map(({ name }) => name) }, at: units }
}
