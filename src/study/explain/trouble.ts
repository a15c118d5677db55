/** What troubles are measured in; empty where the limit has a unit of its own. */
export type Measure = 'MW' | 'MWh' | 't' | ''

/** Is there too little of something, or too much? */
export type Side = 'short' | 'excess'

/** Something that fails: demand that is not met, a limit that cannot be kept. */
export interface Trouble {
  /** Block of rows that gives way, as the programme names it: `bus.balance`, `generator.ramp`, `co2Cap`. */
  block: string
  side: Side
  /** Empty where it concerns the whole country. */
  bus: string
  /** Carrier of that bus: `AC`, `heat`, `hydrogen`. */
  carrier: string
  /** Unit or policy whose limit it is; empty for a bus. */
  unit: string
  measure: Measure
  /** Does it unfold hour by hour, or is it a sum over the horizon? */
  hourly: boolean
  /** Runs of hours in which it lasts, worst first; one that spans the horizon for a sum. */
  spans: Span[]
}

/** A run of hours in which a trouble lasts. */
export interface Span {
  /** Label of its first snapshot, and of the moment at which it ends. */
  from: string
  to: string
  hours: number
  /** Largest amount in an hour, and when; of a sum over the horizon the sum. [measure] */
  amount: number
  at: string
  /** Sum over its hours. [MWh for MW] */
  total: number
  /** Beginning of another run of hours, whose causes are those of this one too; null where it has its own, or none. */
  like: string | null
  /** Null where nobody has looked for them, or where they are those of another. */
  causes: Cause[] | null
  fixes: Fix[] | null
}

/** What a cause is. */
export type CauseKind =
  | 'demand'
  | 'demandAround'
  | 'taken'
  | 'brought'
  | 'supply'
  | 'connectionAtLimit'
  | 'connectionOut'
  | 'converterAtLimit'
  | 'nothingConnected'
  | 'plantsAtMost'
  | 'plantsAtLeast'
  | 'takersAtMost'
  | 'takersAtLeast'
  | 'storageAtMost'
  | 'storageEmpty'
  | 'storageFull'
  | 'storageKept'
  | 'storageSpent'
  | 'inflow'
  | 'ramp'
  | 'given'
  | 'budgetAtMost'
  | 'budgetAtLeast'
  | 'policy'
  | 'asked'
  | 'allowed'
  | 'before'
  | 'sizeAtMost'
  | 'unmet'

/** A limit without which the trouble would be smaller. */
export interface Cause {
  kind: CauseKind
  /** Block of columns or rows whose limit it is. */
  block: string
  /** Unit, carrier, bus or policy. */
  name: string
  /** What the limit adds to the trouble or takes from it: in its worst hour, or over the horizon. [measure] */
  amount: number
  measure: Measure
  /** The limit of a connection itself, which losses and Kirchhoff’s law make another number; null for all else. [MW] */
  limit: number | null
  /** What would be there without an outage or a calm: installed capacity, where that is more. [MW] */
  installed: number | null
}

/** What a fix is. */
export type FixKind = 'connection' | 'converter' | 'plants' | 'mustRun' | 'ramp' | 'higher' | 'lower'

/** A change after which the trouble is gone, as a solve has shown. */
export interface Fix {
  kind: FixKind
  /** Block of columns or rows whose limit is changed; `bus.balance` where plants are added. */
  block: string
  name: string
  /** The least change that is enough. [MW, or the measure of the trouble] */
  amount: number
  measure: Measure
  /** What would be built for it; null where nothing is, or nothing is offered. */
  building: Building | null
}

/** Something to build, and the cost of building it. */
export interface Building {
  technology: string
  /** [money/a] */
  moneyPerYear: number
  currency: string
}
