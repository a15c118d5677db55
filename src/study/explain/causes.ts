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

/** Share of the trouble below which an amount is left out, unless it is among the first few. */
const [SMALL, FIRST_FEW] = [0.005, 3]
const kinds = (...names: CauseKind[]): ReadonlySet<CauseKind> => new Set(names)
/** Causes in the order in which they are told; those of one line by their amounts, and all others last. */
const ORDER = [
  kinds('demand'),
  kinds('demandAround', 'before', 'taken'),
  kinds('asked', 'allowed'),
  kinds('connectionOut', 'policy', 'budgetAtMost', 'budgetAtLeast', 'nothingConnected'),
]
/** What tells something even where it amounts to nothing: a tie that is out, a store that is empty. */
const TELLING = kinds(
  'asked',
  'allowed',
  'connectionOut',
  'converterAtLimit',
  'storageEmpty',
  'policy',
  'ramp',
)
/** Limits that are told in their own unit. */
const BUDGETS = kinds('budgetAtMost', 'budgetAtLeast')
/** Stores that would give more if they had it: of one carrier, the first kind stands for all. */
const LACKING: readonly CauseKind[] = ['storageKept', 'storageEmpty', 'storageSpent']

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
  const served = servedBuses(whole, proof, found)
  const told = [...gathered(whole, proof, found, bus => served.has(bus))]
    .map(([key, limits]) => reasonOf(key, limits, found, capacities))
    .map(reason => withGiving(reason, whole, proof, found))
    .sort((one, other) => rank(one) - rank(other) || other.amount - one.amount)
  const last = told.filter(reason => rank(reason) === ORDER.length)
  const isTold = (reason: Reason) =>
    reason.amount > SMALL * span.amount ||
    TELLING.has(reason.kind) ||
    reason.installed !== null ||
    (reason.amount > LEAST && last.indexOf(reason) >= 0 && last.indexOf(reason) < FIRST_FEW)
  const isAlone = trouble.side === 'short' && last.length === 0 && !served.has(trouble.bus)
  const alone = { kind: 'nothingConnected', name: trouble.bus } as const
  return [
    ...told.filter(isTold),
    ...(isAlone && trouble.bus !== '' ? [reasonOf(alone, [], found, capacities)] : []),
  ]
}

function rank({ kind }: Cause): number {
  const place = ORDER.findIndex(each => each.has(kind))
  return place < 0 ? ORDER.length : place
}

interface Key {
  kind: CauseKind
  name: string
}

/** Limits by what they are causes of. */
function gathered(
  whole: Case,
  proof: Proof,
  found: Found,
  isServed: (bus: string) => boolean,
): Map<Key, Limit[]> {
  const keys = new Map<string, Key>()
  const limits = new Map<Key, Limit[]>()
  for (const limit of limitsIn(whole, proof, found)) {
    const naming = nameLimit(limit, found.trouble, whole.places, isServed)
    if (!naming) continue
    const isBefore = naming.kind === 'demand' && isPower(found) && limit.place.hour !== found.worst
    const kind = isBefore ? 'before' : naming.kind
    const text = `${isLacking(kind) ? 'store' : kind} ${naming.name}`
    const key = keys.get(text) ?? { ...naming, kind }
    if (LACKING.indexOf(kind) < LACKING.indexOf(key.kind)) key.kind = kind
    keys.set(text, key)
    const others = limits.get(key)
    if (others) others.push(limit)
    else limits.set(key, [limit])
  }
  return limits
}

const isLacking = (kind: CauseKind) => LACKING.includes(kind)

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
  if (!isLacking(reason.kind) || !isPower(found)) return reason
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

/** Buses that something could give to in the worst hour, were it not for the limits of connections. */
function servedBuses({ places, program }: Case, { columns }: Proof, { worst }: Found): Set<string> {
  const served = new Set<string>()
  for (const column of columns) {
    if (column >= places.columns || program.columnHour[column] !== worst) continue
    const [lower, upper] = [program.lower[column]!, program.upper[column]!]
    if (places.ofColumn(column).block === 'bus.unserved') continue
    for (const { bus, rate } of places.touches(column))
      if (rate * upper > 0 || rate * lower > 0) served.add(bus)
  }
  return served
}
