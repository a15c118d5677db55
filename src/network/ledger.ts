import type { Axis, Block, LinearModel, Term } from '../lp/model.ts'
import { type Series, valueAt } from './attribute.ts'
import type { Snapshots } from './snapshots.ts'

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
  /** Counted once rather than hour by hour: `rate · block[index]`, as for what is built. */
  once?: true
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
  /** Sizes that are decided, with the technology. [MW, MWh] */
  readonly built: Entry<Heading & { technology: string }>[] = []
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
    this.snapshots.hours.forEach((h, t) => {
      this.#lp.charge(block.at(index, t), valueAt(rate, t) * h)
    })
  }

  /** Declares that block[index] is a size to be decided and pays `rate` for each MW or MWh of it. */
  build(heading: Heading, technology: string, rate: number, block: Block, index: number): void {
    this.built.push({ key: { ...heading, technology }, rate: 1, block, index, once: true })
    this.payOnce(heading, rate, block, index)
  }

  /** Pays for a column that is not of an hour: money = rate · block[index]. */
  payOnce(heading: Heading, rate: number, block: Block, index: number): void {
    if (rate === 0) return
    this.bill.push({ key: heading, rate, block, index, once: true })
    this.#lp.charge(block.at(index), rate)
  }

  /** Declares that block[index, t] is generation from primary energy. */
  generate(port: Port, rate: Series, block: Block, index: number): void {
    this.generation.push({ key: port, rate, block, index })
  }

  /** Emits `rate` tonnes per MWh of block[index, t]. */
  emit(port: Port, rate: number, block: Block, index: number): void {
    if (rate !== 0) this.emissions.push({ key: port, rate, block, index })
  }

  /** Declares what a store holds. */
  keep(port: Port, level: Block, balance: Block, index: number): void {
    this.levels.push({ port, level, balance, index })
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
  { hours }: Snapshots,
  factor = 1,
): Term[] {
  return Array.from(hours, (h, t): Term => [factor * h * valueAt(rate, t), block.at(index, t)])
}
