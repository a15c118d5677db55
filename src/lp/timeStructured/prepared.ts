import type { LinearProgram } from '../program.ts'
import { areEqual } from '../sparse.ts'
import type { Arranged, Ways } from './arrange.ts'
import type { Iterate } from './iterate.ts'
import { openTeam, type StartThread, type Team } from './team.ts'
import type { Restore } from './wayBack.ts'

/** A programme that stands in its halves, ready to be iterated, and points on the way that were marked there. */
export interface Prepared {
  arranged: Arranged
  program: LinearProgram
  ways: Ways
  team: Team
  marks: Mark[]
}

/** A point near the central path, as far from its bounds as belongs to its gap. */
export interface Mark {
  gap: number
  /** Mean product of distances from bounds and their duals, in units of the canonical form. */
  product: number
}

/** A point of the whole, from a programme that does not stand any more. */
interface CentralPoint {
  gap: number
  /** [money] */
  product: number
  x: Float64Array
  y: Float64Array
}

/** Gaps at which points are marked. Later ones are so near the boundary that nothing but the same programme fits them. */
const MARKED_GAPS = [1e-1, 3e-2, 1e-2, 3e-3, 1e-3]

/** Lets the halves stand, with nothing marked. */
export function prepare(program: LinearProgram, arranged: Arranged, startThread?: StartThread): Prepared {
  // Taken over, so that nothing else holds them once they stand in their threads.
  const team = openTeam(arranged.halves.splice(0), startThread)
  return { arranged, program, ways: arranged.ways, team, marks: [] }
}

/** Gives everything back. */
export function close({ arranged, team }: Prepared): void {
  team.close()
  arranged.close()
}

/**
 * The same halves with the costs, bounds and sides of another programme; tells whether that is possible. It is if the
 * matrices are equal and presolve and canonical form would decide nothing else.
 */
export function renumber(prepared: Prepared, program: LinearProgram): boolean {
  if (!haveEqualMatrices(prepared.program, program)) return false
  const now = prepared.arranged.renumber(program)
  if (!now) return false
  const ofRoot = now.placed.at(-1)!
  prepared.team.setNumbers(now.placed.slice(0, -1))
  prepared.arranged.root.setNumbers(ofRoot)
  prepared.ways = now.ways
  return true
}

function haveEqualMatrices(one: LinearProgram, other: LinearProgram): boolean {
  const none = new Float64Array(0)
  return (
    one.rowLower.length === other.rowLower.length &&
    areEqual(one.square ?? none, other.square ?? none) &&
    areEqual(one.columnHour, other.columnHour) &&
    areEqual(one.matrix.starts, other.matrix.starts) &&
    areEqual(one.matrix.indices, other.matrix.indices) &&
    areEqual(one.matrix.values, other.matrix.values)
  )
}

/** Marks a point where its gap is the first of its size in an iteration, in place of one of an earlier programme. */
export function markerOf({ team, arranged: { root }, marks }: Prepared) {
  const isNew = MARKED_GAPS.map(() => true)
  return ({ gap, product }: Iterate) => {
    const place = MARKED_GAPS.findLastIndex(most => gap <= most)
    if (place < 0 || !isNew[place]) return
    isNew[place] = false
    marks[place] = { gap, product }
    both('mark', { team, root }, place)
  }
}

/** Known points for a start, the least exact first. */
export const marksOf = ({ team, arranged: { root }, marks }: Prepared) =>
  Object.entries(marks).map(([place, mark]) => ({
    ...mark,
    put: () => both('recall', { team, root }, Number(place)),
  }))

function both(
  deed: 'mark' | 'recall',
  { team, root }: { team: Team; root: Arranged['root'] },
  place: number,
) {
  const args = Float64Array.of(place)
  team.run(deed, args)
  root.run(deed, args, team.sides)
}

/** The marked points as points of the whole, to be put into another arrangement. */
export function pointsOf(prepared: Prepared): CentralPoint[] {
  return marksOf(prepared).map(({ gap, product, put }) => {
    put()
    const { x, y } = reachedIn(prepared)
    return { gap, product: product * prepared.ways.unit, ...prepared.ways.restore(x, y) }
  })
}

/** Values and duals of the canonical form where halves and root are now. */
export function reachedIn({ team, arranged: { root, places, size } }: Prepared): ReturnType<Restore> {
  const [x, y] = [new Float64Array(size.columns), new Float64Array(size.rows)]
  for (const [k, values] of [...team.points(), root.point()].entries()) {
    const { variableOf, rowOf } = places[k]!
    variableOf.forEach((column, v) => {
      if (column >= 0) x[column] = values.x[v]!
    })
    rowOf.forEach((row, r) => {
      y[row] = values.y[r]!
    })
  }
  return { x, y }
}

/** The other way: puts values and duals of the whole where they belong; slacks and duals of bounds follow. */
export function putPoint({ team, arranged: { root, places }, ways }: Prepared, { x, y }: CentralPoint): void {
  const whole = ways.translate(x, y)
  const points = places.map(({ variableOf, rowOf }) => ({
    x: Float64Array.from(variableOf, column => (column >= 0 ? whole.x[column]! : 0)),
    y: Float64Array.from(rowOf, row => whole.y[row]!),
  }))
  const ofRoot = points.pop()!
  team.setPoints(points)
  root.point().x.set(ofRoot.x)
  root.point().y.set(ofRoot.y)
}
