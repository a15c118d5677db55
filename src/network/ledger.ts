import type { Axis, Block, LinearModel, Term } from '../lp/model.ts'
import { type Series, valueAt } from './attribute.ts'
import { type Snapshots, type Stretch, stretchAt } from './snapshots.ts'

/** Where a unit touches a bus: the key under which its power is reported. */
export interface Port {
  component: string
  name: string
  bus: string
  carrier: string
}

/** What a sum of money is paid for. */
export interface Heading {
  component: string
  name: string
  carrier: string
  item: string
}

/** `rate · x` of one row of a block over all snapshots, or of a single column. */
export interface Entry<Key> {
  key: Key
  rate: Series
  block: Block
  /** Position on the first axis of the block. */
  index: number
  /**
   * What it is multiplied by beside `x`: hours if nothing is said.
   *
   *   once    nothing; a single column, as what is built
   *   each    nothing; counted in each snapshot, as starts
   *   square  hours and once more `x`, as costs that rise with output
   */
  counted?: 'once' | 'each' | 'square'
}

/** A unit whose output is bought with primary energy: fuel, or the wind itself. */
export interface PrimaryPort extends Port {
  /** Output over primary energy. [pu] */
  efficiencyPu: Series
}

/** A size that was decided, with what limits of investment ask about it. */
export interface BuiltKey extends Heading {
  technology: string
  bus: string
  /** Size that stands already. [MW, MWh] */
  existing: number
  /** Of connections. [km] */
  lengthKm: number
  /** Cost of one period for each unit of size. [money/MW, money/MWh] */
  costPerSize: number
  activeIn: readonly Stretch[]
}

/** A unit that takes water for what it does. */
export interface WaterPort extends Port {
  basin: string
  /** Given back or not. */
  kind: 'withdrawal' | 'consumption'
}

/** A line or transformer, for Kirchhoff's voltage law. */
export interface Branch {
  name: string
  bus0: string
  bus1: string
  flow: Block
  index: number
  /** Series reactance and resistance on a base of 1 MVA. [pu] */
  reactancePu: number
  resistancePu: number
  /** Angle that a transformer adds, fixed or a column. [°, col in °] */
  shiftDeg: Series
  shift?: Block
  activeIn: readonly Stretch[]
}

/** A sum of columns and a given number, of which a policy may make a row. */
export interface Amount {
  terms: readonly Term[]
  given: number
}

/** Capacity that can be counted on when demand is highest. [MW] */
export interface Firm {
  port: Port
  mw: Amount
}

/** A unit whose output can be moved within minutes, between two limits. [MW] */
export interface Swing {
  port: Port
  output: Block
  index: number
  most: (t: number) => Amount
  least: (t: number) => Amount
  /** Largest move over present output; infinite for what need not run to be ready. [pu] */
  perOutput: number
}

/** What a store holds, and the rows whose dual is the value of a stored MWh. */
export interface Level {
  port: Port
  level: Block
  balance: Block
  index: number
  cyclic: boolean
  /** Does each investment period end as it began, or begin at the initial level? */
  cyclicPerPeriod: boolean
  initialPerPeriod: boolean
  initialLevelMwh: number
  active: (t: number) => boolean
}

/** A given power, not a decision. [MW, injection positive] */
export interface Given {
  port: Port
  mw: Series
}

/**
 * Where components meet. A component states facts; it never asks who else is there.
 *
 *   balance   Σ injections = 0 at each bus in each snapshot                     [MW]
 *   bill      Σ money; the objective is this sum and nothing else               [money]
 *   emissions Σ tonnes                                                          [t]
 *
 * beside them what policies ask about: generation, firm capacity, what can be moved within minutes.
 *
 * Entries are kept as `rate · block[index, t]`; the report multiplies the same entries by the solution.
 */
export class Ledger {
  readonly snapshots: Snapshots
  readonly balance: Block
  readonly injections: Entry<Port>[] = []
  readonly given: Given[] = []
  readonly bill: Entry<Heading>[] = []
  readonly emissions: Entry<Port>[] = []
  readonly levels: Level[] = []
  /** Generation from primary energy, storage left out. [MW] */
  readonly generation: Entry<Port>[] = []
  /** Output of generators, whatever its sign. [MW] */
  readonly outputs: Entry<PrimaryPort>[] = []
  /** Sizes that are decided. [MW, MWh] */
  readonly built: Entry<BuiltKey>[] = []
  /** Water of plants. [m³/h] */
  readonly water: Entry<WaterPort>[] = []
  readonly branches: Branch[] = []
  readonly firm: Firm[] = []
  readonly swings: Swing[] = []
  #lp: LinearModel
  #busIndex: Map<string, number>

  constructor(lp: LinearModel, buses: Axis, snapshots: Snapshots) {
    this.#lp = lp
    this.snapshots = snapshots
    this.#busIndex = new Map(buses.labels.map((name, index) => [name, index]))
    this.balance = lp.openRows('bus.balance', [buses, snapshots.axis])
  }

  /** Injects `rate · block[index, t]` MW at a port; a withdrawal has a negative rate. */
  inject(port: Port, rate: Series, block: Block, index: number): void {
    this.injections.push({ key: port, rate, block, index })
    const bus = this.#bus(port)
    for (let t = 0; t < this.snapshots.hours.length; t++) {
      this.#lp.add(this.balance.at(bus, t), valueAt(rate, t), block.at(index, t))
    }
  }

  /** Injects a given power, MW. */
  injectGiven(port: Port, mw: Series): void {
    this.given.push({ port, mw })
    const bus = this.#bus(port)
    for (let t = 0; t < this.snapshots.hours.length; t++)
      this.#lp.shift(this.balance.at(bus, t), -valueAt(mw, t))
  }

  /** Pays `rate` per MWh of block[index, t]: money = rate · h · x. */
  pay(heading: Heading, rate: Series, block: Block, index: number): void {
    if (rate === 0) return
    this.bill.push({ key: heading, rate, block, index })
    this.snapshots.costHours.forEach((h, t) => {
      this.#lp.charge(block.at(index, t), valueAt(rate, t) * h)
    })
  }

  /** Pays `rate` per MWh and MW of block[index, t]: money = rate · h · x². */
  paySquare(heading: Heading, rate: Series, block: Block, index: number): void {
    if (rate === 0) return
    this.bill.push({ key: heading, rate, block, index, counted: 'square' })
    this.snapshots.costHours.forEach((h, t) => {
      this.#lp.chargeSquare(block.at(index, t), valueAt(rate, t) * h)
    })
  }

  /** Pays `rate` for each event, whatever the length of its snapshot: money = rate · probability · x. */
  payEach(heading: Heading, rate: number, block: Block, index: number): void {
    if (rate === 0) return
    const expected = Float64Array.from(
      this.snapshots.hours,
      (_, t) => rate * stretchAt(this.snapshots, t).probability,
    )
    this.bill.push({ key: heading, rate: expected, block, index, counted: 'each' })
    expected.forEach((money, t) => {
      this.#lp.charge(block.at(index, t), money)
    })
  }

  /** Declares that block[index] is a size to be decided and pays `rate` for each MW or MWh of it. */
  build(key: BuiltKey, rate: number, block: Block, index: number): void {
    this.built.push({ key, rate: 1, block, index, counted: 'once' })
    const { component, name, carrier, item } = key
    this.payOnce({ component, name, carrier, item }, rate, block, index)
  }

  /** Pays for a column that is not of an hour: money = rate · block[index]. */
  payOnce(heading: Heading, rate: number, block: Block, index: number): void {
    if (rate === 0) return
    this.bill.push({ key: heading, rate, block, index, counted: 'once' })
    this.#lp.charge(block.at(index), rate)
  }

  /** Declares that block[index, t] is generation from primary energy. */
  generate(port: Port, rate: Series, block: Block, index: number): void {
    this.generation.push({ key: port, rate, block, index })
  }

  /** Emits `rate` tonnes per MWh of block[index, t]. */
  emit(port: Port, rate: Series, block: Block, index: number): void {
    if (rate !== 0) this.emissions.push({ key: port, rate, block, index })
  }

  /** Takes `rate` m³ of water for each MWh of block[index, t]. */
  draw(port: WaterPort, rate: Series, block: Block, index: number): void {
    if (rate !== 0) this.water.push({ key: port, rate, block, index })
  }

  /** Declares what a store holds. */
  keep(level: Level): void {
    this.levels.push(level)
  }

  /** Power taken from a bus by given withdrawals. [MW, ≥ 0] */
  demandAt(bus: string): Float64Array {
    const demand = new Float64Array(this.snapshots.hours.length)
    for (const { port, mw } of this.given) {
      if (port.bus === bus)
        demand.forEach((_, t) => {
          demand[t]! += Math.max(0, -valueAt(mw, t))
        })
    }
    return demand
  }

  #bus(port: Port): number {
    const index = this.#busIndex.get(port.bus)
    if (index === undefined)
      throw new RangeError(`${port.component} ${port.name}: there is no bus ${port.bus}`)
    return index
  }
}

/** Σ h · rate · x of an entry over time as terms of a row. [MWh, t] */
export function sumOverTime(
  { rate, block, index }: Entry<unknown>,
  { energyHours }: Snapshots,
  factor = 1,
): Term[] {
  return Array.from(energyHours, (h, t): Term => [factor * h * valueAt(rate, t), block.at(index, t)])
}

/**
 * What an entry comes to in a solution. [money, t]
 *
 * @param hours  what each snapshot counts for: those of the bill, or those of energy [h]
 */
export function totalOf(
  { rate, block, index, counted }: Entry<unknown>,
  hours: Float64Array,
  x: Float64Array,
): number {
  if (counted === 'once') return valueAt(rate, 0) * x[block.at(index)]!
  let sum = 0
  for (let t = 0; t < hours.length; t++) {
    const value = x[block.at(index, t)]!
    const times = counted === 'each' ? 1 : hours[t]!
    sum += times * valueAt(rate, t) * value * (counted === 'square' ? value : 1)
  }
  return sum
}
