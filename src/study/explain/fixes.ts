import { loosen, type Slack } from '../../lp/loosen.ts'
import type { SolveTools } from '../solveYear.ts'
import type { Reason } from './causes.ts'
import type { Place } from './places.ts'
import type { Case, Part } from './prove.ts'
import type { Found } from './spans.ts'
import type { CauseKind, Fix, FixKind } from './trouble.ts'

/** A limit that may be made looser, as slacks of one size in every hour of a part. */
interface Lever {
  kind: FixKind
  block: string
  name: string
  slacks: ReadonlyMap<number, readonly Slack[]>
}

/** Which causes can be changed, and how. */
const LEVERS: Partial<Record<CauseKind, FixKind>> = {
  connectionAtLimit: 'connection',
  connectionOut: 'connection',
  converterAtLimit: 'converter',
  plantsAtLeast: 'mustRun',
  ramp: 'ramp',
}
/** How many causes are tried, largest first. */
const MOST_TRIED = 5
/** Parts with more columns are not solved again and again. */
const MOST_COLUMNS = 100_000

/**
 * Changes that are each enough alone, smallest first. Each is found by a solve of its own:
 *
 *   minimise size   subject to   the trouble is gone, others are no larger, one limit is looser by at most the size
 *
 * A limit that is not enough alone, however loose, is left out.
 */
export async function fixesFor(
  whole: Case,
  part: Part,
  found: Found,
  reasons: readonly Reason[],
  tools: SolveTools,
): Promise<Fix[]> {
  const { trouble, span } = found
  const fixes: Fix[] = []
  if (!trouble.block.startsWith('bus.'))
    fixes.push({
      kind: trouble.side === 'excess' ? 'higher' : 'lower',
      block: trouble.block,
      name: trouble.unit,
      amount: span.amount,
      measure: trouble.measure,
      building: null,
    })
  if (part.columns.length > MOST_COLUMNS) return fixes
  for (const { slacks, ...lever } of leversIn(whole, part, found, reasons)) {
    const amount = await leastChange(part, slacks, tools)
    if (amount !== undefined) fixes.push({ ...lever, amount, measure: 'MW', building: null })
  }
  return fixes.sort((one, other) => one.amount - other.amount)
}

function leversIn(whole: Case, part: Part, { trouble }: Found, reasons: readonly Reason[]): Lever[] {
  const levers = reasons
    .filter(({ kind }) => LEVERS[kind])
    .slice(0, MOST_TRIED)
    .map(
      (reason): Lever => ({
        kind: LEVERS[reason.kind]!,
        block: reason.block,
        name: reason.name,
        slacks: slacksOf(whole, part, reason),
      }),
    )
  if (trouble.side === 'excess' || trouble.bus === '') return levers
  const slacks = newPlants(whole, part, trouble.bus)
  return [...levers, { kind: 'plants', block: 'bus.balance', name: trouble.bus, slacks }]
}

/** The limits of a cause made looser in all hours of a part. */
function slacksOf({ places }: Case, part: Part, { limits }: Reason): Map<number, Slack[]> {
  const { starts, indices, values } = part.program.matrix
  const slacks = new Slacks()
  const sides = (ofRows: boolean) =>
    new Map(
      limits.filter(({ isRow }) => isRow === ofRows).map(({ place, isUpper }) => [keyOf(place), isUpper]),
    )
  const [columnSides, rowSides] = [sides(false), sides(true)]
  part.columns.forEach((column, local) => {
    if (columnSides.size === 0 || column >= places.columns) return
    const place = places.ofColumn(column)
    const isUpper = columnSides.get(keyOf(place))
    if (isUpper === undefined) return
    const terms: [number, number][] = []
    for (let entry = starts[local]!; entry < starts[local + 1]!; entry++)
      terms.push([indices[entry]!, isUpper ? values[entry]! : -values[entry]!])
    // What must give something may at the very least give nothing.
    const least = part.program.lower[local]!
    slacks.add(place.hour, { terms, most: isUpper || least <= 0 ? ANY : least })
  })
  part.rows.forEach((row, local) => {
    if (rowSides.size === 0) return
    const place = places.ofRow(row)
    const isUpper = rowSides.get(keyOf(place))
    if (isUpper !== undefined) slacks.add(place.hour, { terms: [[local, isUpper ? -1 : 1]], most: ANY })
  })
  return slacks.byHour
}

/** Power from nowhere at a bus, in all hours of a part. */
function newPlants({ places }: Case, part: Part, bus: string): Map<number, Slack[]> {
  const slacks = new Slacks()
  part.rows.forEach((row, local) => {
    const { block, name, hour } = places.ofRow(row)
    if (block === 'bus.balance' && name === bus) slacks.add(hour, { terms: [[local, 1]], most: ANY })
  })
  return slacks.byHour
}

const ANY = Number.POSITIVE_INFINITY

const keyOf = ({ block, name }: Place) => `${block} ${name}`

class Slacks {
  readonly byHour = new Map<number, Slack[]>()

  add(hour: number, slack: Slack): void {
    const others = this.byHour.get(hour)
    if (others) others.push(slack)
    else this.byHour.set(hour, [slack])
  }
}

/** What is left of a trouble that is gone: rounding. */
const GONE = 1e-6

/** The least size with which the breach in question is gone; undefined where none is enough. */
async function leastChange(
  part: Part,
  slacks: ReadonlyMap<number, readonly Slack[]>,
  { solver, signal }: SolveTools,
): Promise<number | undefined> {
  const upper = part.program.upper.slice()
  for (const column of part.inQuestion) upper[column] = GONE
  const { program, size } = loosen({ ...part.program, upper }, slacks)
  const solution = await solver.solve(program, { choice: 'highs', ...(signal ? { signal } : {}) })
  const amount = solution.x[size]
  return solution.status === 'optimal' && amount! > GONE ? amount : undefined
}
