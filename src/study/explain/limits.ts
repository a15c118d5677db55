import type { Place, Touch } from './places.ts'
import type { Case, Proof } from './prove.ts'
import type { Found } from './spans.ts'

/** A limit that a proof rests on: a bound of a column, or a side of a row. */
export interface Limit {
  place: Place
  /** Its number among the columns or rows of the programme. */
  index: number
  isRow: boolean
  /** Is it the upper side? */
  isUpper: boolean
  /** The limit itself. [MW, MWh] */
  value: number
  /** What it adds to the trouble; negative for what it takes from it. [measure of the trouble] */
  share: number
  /** Buses that a column touches. */
  touches: readonly Touch[]
  /** Is a column held at nothing from both sides, as by an outage? */
  isOut: boolean
  /** Is a column held where it was for the sake of later hours? */
  isHeld: boolean
}

/** Loosening by one must save more than this for a limit to matter. */
const MATTERS = 0.01

/**
 * Limits in the worst hour of a trouble and over the horizon; of what stores hold, in all hours that were looked at; of a
 * rise or fall, also in the hour before.
 */
export function limitsIn(whole: Case, proof: Proof, found: Found): Limit[] {
  return [...columnLimits(whole, proof, found), ...rowLimits(whole, proof, found)]
}

function* columnLimits({ places, built, program }: Case, proof: Proof, found: Found): Generator<Limit> {
  const { hours } = built.ledger.snapshots
  for (let local = 0; local < proof.columns.length; local++) {
    const saved = proof.reduced[local]!
    const index = proof.columns[local]!
    const hour = program.columnHour[index]!
    if (Math.abs(saved) < MATTERS || index >= places.columns) continue
    const place = places.ofColumn(index)
    if (!isIn(found, hour, place)) continue
    const value = proof.solution.x[local]!
    yield {
      place,
      index,
      isRow: false,
      isUpper: saved < 0,
      value,
      share: (saved * value) / (isPower(found) && hour >= 0 ? hours[hour]! : 1),
      touches: places.touches(index),
      isOut: program.lower[index] === 0 && program.upper[index] === 0,
      isHeld: proof.held.has(local),
    }
  }
}

function* rowLimits({ places, built, program }: Case, proof: Proof, found: Found): Generator<Limit> {
  const { hours } = built.ledger.snapshots
  for (let local = 0; local < proof.rows.length; local++) {
    const worth = proof.solution.y[local]!
    const index = proof.rows[local]!
    const hour = program.rowHour[index]!
    if (Math.abs(worth) < MATTERS) continue
    const place = places.ofRow(index)
    if (!isIn(found, hour, place)) continue
    const isUpper = worth < 0
    const side = isUpper ? proof.program.rowUpper[local]! : proof.program.rowLower[local]!
    yield {
      place,
      index,
      isRow: true,
      isUpper,
      value: isUpper ? program.rowUpper[index]! : program.rowLower[index]!,
      share: (worth * side) / (isPower(found) && hour >= 0 ? hours[hour]! : 1),
      touches: [],
      isOut: false,
      isHeld: false,
    }
  }
}

/** Is a limit of an hour that is told of? */
function isIn(found: Found, hour: number, { block }: Place): boolean {
  if (!isPower(found) || hour < 0 || hour === found.worst || block.endsWith('.level')) return true
  return found.trouble.block.endsWith('.ramp') && hour === found.worst - 1 && block === 'bus.balance'
}

/** Are its shares powers in an hour? Where a store is what fails, or a sum, they are energies over time. */
export const isPower = ({ trouble: { hourly, measure, block } }: Pick<Found, 'trouble'>): boolean =>
  hourly && measure === 'MW' && !/^(storageUnit|store)\./.test(block)
