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
  /** Does this bus lie in another country? */
  isAbroad(bus: string): boolean
  /** Highest demand of the country, whatever the length of a snapshot. [MW] */
  peakDemandMw: number
  /** Price of demand that is not met; infinite where all must be met. [money/MWh] */
  lostLoadPerMwh: number
  /** May commitment take values between off and on? */
  relaxesCommitment: boolean
  /** More than any unit will ever be built of, where nothing else bounds it. [MW] */
  largeMw: number
  /** Nominal voltage of a bus. [kV] */
  nominalKv(bus: string): number
  /** A numeric column of a carrier; 0 where it has none. */
  carrierValue(carrier: string, column: string): number
}

/** A component: a table of attributes and one function that states its mathematics. */
export interface Component<A extends Attributes = Attributes> {
  /** PyPSA's name: `StorageUnit`. */
  name: string
  /** Name of its table: `storage_units`. */
  list: string
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
