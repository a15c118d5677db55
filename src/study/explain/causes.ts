import { LEAST } from './breaches.ts'
import { isPower, type Limit, limitsIn } from './limits.ts'
import { nameLimit } from './naming.ts'
import type { Case, Proof } from './prove.ts'
import type { Found } from './spans.ts'
import type { Cause, CauseKind, Measure, Trouble } from './trouble.ts'

/** A cause with the limits that make it up. */
export interface Reason extends Cause {
  limits: readonly Limit[]
}

/** Share of the trouble below which an amount is left out. */
const SMALL = 0.005
const kinds = (...names: CauseKind[]): ReadonlySet<CauseKind> => new Set(names)
/** What tells something even where it amounts to nothing: a tie that is out, a store that is empty. */
const TELLING = kinds(
  'asked',
  'allowed',
  'connectionOut',
  'converterAtLimit',
  'storageEmpty',
  'storageKept',
  'policy',
  'ramp',
)
/** What is asked for, which is told first, and what is told after it whatever it amounts to. */
const ASKING = kinds('demand', 'demandAround', 'before', 'taken', 'asked', 'allowed')
const REMARKABLE = kinds('connectionOut', 'policy', 'budgetAtMost', 'budgetAtLeast')
/** Limits that are told in their own unit. */
const BUDGETS = kinds('budgetAtMost', 'budgetAtLeast')
/** Stores that would give more if they had it. */
const LACKING = kinds('storageEmpty', 'storageKept')

/**
 * The limits that a proof rests on, put together by what they are: what is asked for first, then what there is, largest
 * first, each with what it adds to the trouble or takes from it.
 *
 * @param capacities  installed capacity by component and name [MW]
 */
export function causesOf(
  whole: Case,
  proof: Proof,
  found: Found,
  capacities: ReadonlyMap<string, number>,
): Reason[] {
  const { trouble, span } = found
  const told = [...gathered(whole, proof, found)]
    .map(([key, limits]) => reasonOf(key, limits, found, capacities))
    .map(reason => withGiving(reason, whole, proof, found))
    .filter(
      ({ kind, amount, installed }) =>
        amount > SMALL * span.amount || TELLING.has(kind) || installed !== null,
    )
    .sort((one, other) => rank(one) - rank(other) || other.amount - one.amount)
  const isAlone = told.every(({ kind }) => ASKING.has(kind)) && !isServed(whole, trouble.bus)
  return isAlone && trouble.side === 'short' && trouble.bus !== ''
    ? [...told, reasonOf({ kind: 'nothingConnected', name: trouble.bus }, [], found, capacities)]
    : told
}

const rank = ({ kind }: Cause) => (ASKING.has(kind) ? 0 : REMARKABLE.has(kind) ? 1 : 2)

interface Key {
  kind: CauseKind
  name: string
}

/** Limits by what they are causes of. */
function gathered(whole: Case, proof: Proof, found: Found): Map<Key, Limit[]> {
  const keys = new Map<string, Key>()
  const limits = new Map<Key, Limit[]>()
  for (const limit of limitsIn(whole, proof, found)) {
    const naming = nameLimit(limit, found.trouble, whole.places)
    if (!naming) continue
    const isBefore = naming.kind === 'demand' && isPower(found) && limit.place.hour !== found.worst
    const kind = isBefore ? 'before' : naming.kind
    const text = `${kind} ${naming.name}`
    const key = keys.get(text) ?? { ...naming, kind }
    keys.set(text, key)
    const others = limits.get(key)
    if (others) others.push(limit)
    else limits.set(key, [limit])
  }
  return limits
}

function reasonOf(
  { kind, name }: Key,
  limits: readonly Limit[],
  found: Found,
  capacities: ReadonlyMap<string, number>,
): Reason {
  const amount = limits.reduce((sum, limit) => sum + amountOf(limit, kind, found.trouble), 0)
  const installed = limits.reduce(
    (sum, { place }) => sum + (capacities.get(`${place.component} ${place.name}`) ?? 0),
    0,
  )
  const isMuchLess =
    found.trouble.hourly &&
    kind === 'plantsAtMost' &&
    installed - amount > Math.max(LEAST, SMALL * found.span.amount)
  return {
    kind: kind === 'taken' && amount < 0 ? 'brought' : kind,
    block: limits[0]?.place.block ?? found.trouble.block,
    name: kind === 'demandAround' ? [...new Set(limits.map(({ place }) => place.name))].join(', ') : name,
    amount: Math.abs(amount),
    measure: measureIn(found, kind),
    limit:
      kind === 'connectionAtLimit' && found.trouble.hourly
        ? limits.reduce((sum, { value }) => sum + Math.abs(value), 0)
        : null,
    installed: isMuchLess ? installed : null,
    limits,
  }
}

/** Its share, or the limit itself; what is taken for others is a balance of what adds to the trouble and what does not. */
function amountOf({ share, value }: Limit, kind: CauseKind, { side }: Trouble): number {
  if (BUDGETS.has(kind)) return Math.abs(value)
  return kind === 'taken' ? share * (side === 'short' ? 1 : -1) : Math.abs(share)
}

function measureIn(found: Found, kind: CauseKind): Measure {
  const { measure, hourly } = found.trouble
  if (BUDGETS.has(kind) || kind === 'inflow') return 'MWh'
  return measure === 'MW' && hourly && !isPower(found) ? 'MWh' : measure
}

/** Of stores that run empty, what they give in the worst hour. */
function withGiving(reason: Reason, { places, program }: Case, proof: Proof, found: Found): Reason {
  if (!LACKING.has(reason.kind) || !isPower(found)) return reason
  const names = new Set(reason.limits.map(({ place }) => place.name))
  let amount = 0
  proof.columns.forEach((column, local) => {
    if (program.columnHour[column] !== found.worst || column >= places.columns) return
    const { block, name } = places.ofColumn(column)
    if (!/^(storageUnit|store)\./.test(block) || !names.has(name)) return
    for (const { rate } of places.touches(column)) amount += rate * proof.solution.x[local]!
  })
  return { ...reason, amount: Math.max(0, amount) }
}

/** Could anything that is connected give to a bus? */
function isServed({ places, program }: Case, bus: string): boolean {
  for (let column = 0; column < places.columns; column++) {
    if (places.ofColumn(column).block === 'bus.unserved') continue
    for (const touch of places.touches(column))
      if (touch.bus === bus && (touch.rate > 0 || program.lower[column]! < 0)) return true
  }
  return false
}
