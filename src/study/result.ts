import type { Names } from '../languages.ts'
import type { SolveStatus } from '../lp/solver.ts'
import type { Series } from '../network/attribute.ts'
import type { Port } from '../network/ledger.ts'
import type { Network } from '../network/network.ts'
import type { Snapshots } from '../network/snapshots.ts'
import type { Check } from './check.ts'
import type { DemandOutlook } from './demand/outlook.ts'
import type { Card } from './explain/cards/card.ts'
import type { Trouble } from './explain/trouble.ts'
import type { Footprint } from './footprint/index.ts'
import type { Grid } from './grid.ts'
import type { CountryGain } from './neighbours/gains.ts'
import type { Reserve } from './reserve.ts'
import type { Adequacy } from './survival/adequacy.ts'
import type { Cure } from './survival/cure.ts'
import type { Binding, ZoneShortage } from './survival/shortage.ts'

/** Power of one unit at one bus, injection positive. [MW by snapshot] */
export interface PowerSeries extends Port {
  mw: Float64Array
}

/** Power through a connection, positive from bus0 to bus1. [MW by snapshot] */
export interface FlowSeries {
  component: string
  name: string
  carrier: string
  bus0: string
  bus1: string
  /** Leaving bus0 (or, if negative, arriving there). */
  mw0: Float64Array
  /** Arriving at bus1 (or, if negative, leaving from there). */
  mw1: Float64Array
  /** What one more MW of rating would have saved in an hour: the gain from carrying a MWh. [money/MWh] */
  valuePerMwh: Float64Array
}

/** What a store holds, and what one more MWh in it would have saved. */
export interface LevelSeries extends Port {
  mwh: Float64Array
  /** Water value. [money/MWh] */
  valuePerMwh: Float64Array
}

/** Price of a MWh at a bus: what one more MWh of demand would have cost. */
export interface PriceSeries {
  bus: string
  perMwh: Float64Array
}

/** What is installed. [MW; MWh for what stores energy] */
export interface Capacity {
  component: string
  name: string
  bus: string
  carrier: string
  technology: string
  mw: number
  /** Only what stores energy has a size in MWh. */
  mwh: number | null
}

/** A line of the bill. Their sum is the objective. [money] */
export interface BillLine {
  component: string
  name: string
  carrier: string
  item: string
  money: number
}

/** What a scenario is about, as far as reports show it. */
export interface Heading {
  scenario: string
  title: string
  because: string
  year: number
  currency: string
  priceYear: number
  lostLoadPerMwh: number
}

/** A published figure and what the model gives for it. */
export interface TargetComparison {
  name: string
  quantity: string
  unit: string
  published: number
  tolerance: number | null
  modelled: number
  /** Null where the target has no tolerance. */
  met: boolean | null
  source: string
}

/** How a former year came out, beside a run about another one. */
export interface Past {
  title: string
  targets: readonly TargetComparison[]
}

/** What was decided to be built, and what it cost. */
export interface BuiltUnit {
  component: string
  name: string
  bus: string
  carrier: string
  technology: string
  /** Size in the end; MWh for stores. [MW, MWh] */
  size: number
  /** Annuity and fixed operation of the horizon. [money] */
  money: number
  /** [money/kW or money/kWh] */
  overnightPerKw: number
  /** Price of building it, steps of cost included, interest during construction not. [money] */
  investment: number
  /** Fixed operation of a year. [money] */
  fixedPerYear: number
  /** Of its annuity. */
  discountRatePu: number
  lifetimeYears: number
}

/** What a policy costs at its edge, in a sentence. */
export interface PolicyLine {
  name: string
  dual: number
  words: string
}

/** The capital cost from which on something is not built, and the proof. */
export interface BreakEven {
  technology: string
  /** Unit that would come first, or go last. */
  name: string
  /** What the plan builds. [MW, MWh] */
  built: number
  /** What it costs and what it may cost; null where the plan cannot do without it. [money/kW] */
  overnightPerKw: number
  breakEvenPerKw: number | null
  /** Sizes built with the capital cost of the technology at 99 % and 101 % of the break-even. [MW, MWh] */
  builtBelow: number
  builtAbove: number
  proven: boolean
}

/** How a plan came about and how good it is. */
export interface Plan {
  /** Cost that the plan expected over its segments. [money] */
  objective: number
  /** No plan is cheaper. [money] */
  lowerBound: number
  /** (cost − lower bound) / cost. */
  relativeGap: number
  segments: number
  rounds: number
  built: readonly BuiltUnit[]
  /** What the scenario is named after, where it is not built. */
  breakEven: BreakEven | null
  /** What each unit that may be built earns and costs at the prices of the plan. */
  cards: readonly Card[]
  /** Prices of the plan itself, with sizes free: what cards and market values are reckoned with. */
  prices: readonly PriceSeries[]
}

/** Demand that is not met, and why. */
export interface Shortage {
  zones: readonly ZoneShortage[]
  binding: readonly Binding[]
  /** Empty unless the run is a stress test. */
  cures: readonly Cure[]
}

/** A rule of the must-run table and what the year looks like without it. */
export interface MustRunEffect {
  name: string
  reason: string
  source: string
  /** Change of generation when the rule is left out, by carrier. [TWh] */
  changeTwh: Readonly<Record<string, number>>
  changeObjective: number
}

/** A source as `data/sources.yaml` gives it. */
export interface Source {
  key: string
  title: string
  publisher?: string
  year?: number | string
  url?: string
  licence?: string
  note?: string
}

/** All that a solved run has to say, in the original units of the network. Never changed once made. */
export interface Result {
  heading: Heading
  /** What the data call the things of the run; none where it has no data package. */
  names?: Readonly<Record<string, Names>>
  status: SolveStatus
  /** The network before alike units were added up. */
  network: Network
  snapshots: Snapshots
  /** Σ bill; null unless optimal. [money] */
  objective: number | null
  /** Electricity: loads negative, both ends of connections, so that each bus sums to zero. */
  dispatch: readonly PowerSeries[]
  /** The same for buses of other carriers: heat, hydrogen. */
  otherDispatch: readonly PowerSeries[]
  flows: readonly FlowSeries[]
  levels: readonly LevelSeries[]
  prices: readonly PriceSeries[]
  capacities: readonly Capacity[]
  bill: readonly BillLine[]
  emissionsTonnes: readonly (Port & { tonnes: number })[]
  check: Check
  /** Why there is no solution: sentences for people, most important first. */
  reasons: readonly string[]
  /** What fails, or is missed in a solution: where, when, by how much, why, and what would be enough. */
  troubles: readonly Trouble[]
  /** What was accepted with a remark. */
  notes: readonly string[]
  targets: readonly TargetComparison[]
  mustRun: readonly MustRunEffect[]
  /** Null where nothing was to be decided. */
  plan: Plan | null
  policies: readonly PolicyLine[]
  /** What stands ready beside what runs; null without a solution. */
  reserve: Reserve | null
  /** What outages do to a whole year; null where they were not sampled. */
  adequacy: Adequacy | null
  /** What demand is not met, what binds then and what would cure it. */
  shortage: Shortage | null
  /** What each country gains from trade; null where neighbours trade at flat prices. */
  trade: readonly CountryGain[] | null
  /** Water, air and land, row by row; null without a solution. */
  footprint: Footprint | null
  /** Borders, cuts and what the loss of a line would do; null where nodes are zones. */
  grid: Grid | null
  /** Demand to come; null where the year lies among published ones. */
  demandOutlook: DemandOutlook | null
  /** This back-cast with the other kind of nodes, solved along. */
  beside: Past | null
  /** Back-casts solved along with this run. */
  past: readonly Past[]
  sources: readonly Source[]
}

/** Σ h · x over the snapshots. [MWh for MW] */
export function energyMwh(mw: Series, snapshots: Snapshots): number {
  return snapshots.hours.reduce((sum, h, t) => sum + h * (typeof mw === 'number' ? mw : mw[t]!), 0)
}
