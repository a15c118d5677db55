import { type Series, valueAt } from '../../network/attribute.ts'
import { totalOf } from '../../network/ledger.ts'
import { unitsIn } from '../../network/network.ts'
import type { OperatedGrid } from './operatedGrid.ts'
import type { DayRun } from './redispatch.ts'

/** Sums of a year of operation. */
export interface Tally {
  /** Money by what it is paid for. */
  bill: Record<string, number>
  /** Electricity by carrier. [MWh] */
  generationMwh: Record<string, number>
  /** Started capacity by carrier. [MW] */
  startedMw: Record<string, number>
  /** Starts in usual units, by carrier. */
  starts: Record<string, number>
  curtailedMwh: number
  unservedMwh: number
  unservedHeatMwh: number
  excessMwh: number
}

/** What generates; all else carries. */
const GENERATES = new Set(['Generator', 'HeatAndPower', 'StorageUnit'])

/** What of a carrier's bill stands apart. */
const APART: Record<string, string> = { starts: ' starts', stops: ' starts', 'stand-by': ' stand-by' }

/** Nothing yet. */
export const emptyTally = (): Tally => ({
  bill: {},
  generationMwh: {},
  startedMw: {},
  starts: {},
  curtailedMwh: 0,
  unservedMwh: 0,
  unservedHeatMwh: 0,
  excessMwh: 0,
})

/**
 * Adds a day.
 *
 * @param unitMw  usual size of a unit by technology [MW]
 */
export function addDay(
  tally: Tally,
  { network, ledger, x, built }: DayRun,
  { home }: OperatedGrid,
  unitMw: (technology: string) => number,
): void {
  const { hours, costHours } = ledger.snapshots
  for (const entry of ledger.bill) {
    const { carrier, item } = entry.key
    add(tally.bill, `${carrier}${APART[item] ?? ''}`, totalOf(entry, costHours, x))
  }
  for (const entry of ledger.injections) {
    const { bus, carrier, component } = entry.key
    const mwh = totalOf(entry, hours, x)
    if (carrier === 'excess') tally.excessMwh -= mwh
    else if (carrier === 'unserved' && home.has(bus)) tally.unservedMwh += mwh
    else if (carrier === 'unserved') tally.unservedHeatMwh += mwh
    else if (home.has(bus) && GENERATES.has(component)) add(tally.generationMwh, carrier, mwh)
  }
  countStarts(tally, { network, built, x }, unitMw)
  for (const { key, block, index } of ledger.outputs) {
    if ((key.carrier !== 'wind' && key.carrier !== 'solar') || !home.has(key.bus)) continue
    const unit = unitsIn(network, 'generators').find(({ name }) => name === key.name)!
    hours.forEach((h, t) => {
      const there = Number(unit.capacityMw) * valueAt(unit.availabilityPu as Series, t)
      tally.curtailedMwh += h * Math.max(0, there - x[block.at(index, t)]!)
    })
  }
}

function countStarts(
  tally: Tally,
  { network, built, x }: Pick<DayRun, 'network' | 'built' | 'x'>,
  unitMw: (technology: string) => number,
): void {
  const slow = new Map(
    [...unitsIn(network, 'generators'), ...unitsIn(network, 'heat_and_powers')].map(unit => [
      unit.name,
      unit,
    ]),
  )
  for (const block of built.lp.columnBlocks) {
    if (!block.name.endsWith('.start')) continue
    block.axes[0]!.labels.forEach((name, k) => {
      const { carrier, technology, capacityMw } = slow.get(name)! as unknown as {
        carrier: string
        technology: string
        capacityMw: number
      }
      let share = 0
      for (let t = 0; t < block.axes[1]!.labels.length; t++) share += x[block.at(k, t)]!
      add(tally.startedMw, carrier, share * capacityMw)
      add(tally.starts, carrier, (share * capacityMw) / Math.min(capacityMw, unitMw(technology)))
    })
  }
}

function add(sums: Record<string, number>, key: string, amount: number): void {
  sums[key] = (sums[key] ?? 0) + amount
}
