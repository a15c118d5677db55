import { ordinary, type Store } from '../memory.ts'
import { kept } from '../sparse.ts'
import type { Canonical } from './canonical.ts'

/**
 * Where everything of a programme belongs when it is eliminated in the order of time.
 *
 * The year is cut in two halves of about the same work, eliminated from both ends towards the middle, so that a cyclic
 * store joins the ends at no price. A half is a sequence of stages, one for each hour that has columns; the second half
 * runs backwards. A column belongs to the stage of its hour, or to the root if it spans the horizon.
 *
 * A row with one local column is *analytic*: it is eliminated with its column. A row whose columns lie in one half is
 * eliminated at its last stage and *carried* from its first until then; all other rows are eliminated in the *root*, with
 * the global columns, and are seen by a half's fronts from the first stage that touches them.
 */
export interface Staging {
  halves: Half[]
  /** Global columns, then rows of the root, as numbers of the canonical form. */
  globals: Int32Array
  rootRows: Int32Array
}

/** One half of the year. */
export interface Half {
  stages: StageRows[]
  /** Items of the root that the half touches, in the order of their first stage: index into globals ⧺ rootRows. */
  border: Int32Array
}

/** What one stage holds, as numbers of the canonical form. */
export interface StageRows {
  hour: number
  columns: Int32Array
  /** Rows eliminated here, rows that wait for later stages, and items of the border seen so far. */
  own: number[]
  carried: number[]
  borderSeen: number
  /** Analytic rows, by column. */
  analytic: number[]
}

/** A row that spans more than this share of a half is left to the root. */
const LONG = 0.5

/**
 * Sorts columns and rows into stages. Takes −1 as the hour of a global column.
 *
 * @param store  where the stages' columns are taken from, and all that is needed on the way
 */
export function stage(
  { byRow, byColumn }: Canonical,
  columnHour: Int32Array,
  store: Store = ordinary,
): Staging {
  const columns = columnHour.length
  const rows = byRow.starts.length - 1
  const hours = columnHour.reduce((last, hour) => Math.max(last, hour), -1) + 1
  const globals = kept(columnHour.map(hour => (hour < 0 ? 0 : 1)))
  const split = middleOf(columnHour, hours)

  const columnsOfHour = sortByHour(columnHour, hours, store)
  const halves: { stages: StageRows[]; stageOfHour: Int32Array }[] = [
    { from: 0, to: split, step: 1 },
    { from: hours - 1, to: split - 1, step: -1 },
  ].map(({ from, to, step }) => {
    const stages: StageRows[] = []
    const stageOfHour = new Int32Array(hours).fill(-1)
    for (let hour = from; hour !== to; hour += step) {
      const columns = columnsOfHour(hour)
      if (columns.length === 0) continue
      stageOfHour[hour] = stages.length
      stages.push({ hour, columns, own: [], carried: [], borderSeen: 0, analytic: [] })
    }
    return { stages, stageOfHour }
  })

  const rootRows: number[] = []
  const isRoot = new Uint8Array(rows)
  const alone = store.ints(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    let [first, last, count, only] = [hours, -1, 0, -1]
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      const hour = columnHour[column]!
      if (hour < 0) continue
      count++
      only = column
      if (hour < first) first = hour
      if (hour > last) last = hour
    }
    if (count === 1) {
      alone[row] = only
      continue
    }
    const half = last < split ? halves[0]! : halves[1]!
    const [one, other] = count > 0 ? [half.stageOfHour[first]!, half.stageOfHour[last]!] : [-1, -1]
    const [begin, end] = one < other ? [one, other] : [other, one]
    if (count === 0 || (first < split && last >= split) || end - begin > LONG * half.stages.length) {
      isRoot[row] = 1
      rootRows.push(row)
      continue
    }
    half.stages[end]!.own.push(row)
    for (let k = begin; k < end; k++) half.stages[k]!.carried.push(row)
  }
  const itemOfRow = store.ints(rows).fill(-1)
  rootRows.forEach((row, k) => {
    itemOfRow[row] = globals.length + k
  })
  const itemOfColumn = store.ints(columns).fill(-1)
  globals.forEach((column, k) => {
    itemOfColumn[column] = k
  })
  const staged = halves.map(({ stages }) => ({
    stages,
    border: seeBorder(stages, { byRow, byColumn, columnHour, alone, isRoot, itemOfRow, itemOfColumn }),
  }))
  return { halves: staged, globals, rootRows: Int32Array.from(rootRows) }
}

/** The columns of each hour, ascending. */
function sortByHour(columnHour: Int32Array, hours: number, store: Store): (hour: number) => Int32Array {
  const starts = new Int32Array(hours + 1)
  for (const hour of columnHour) if (hour >= 0) starts[hour + 1]!++
  for (let hour = 0; hour < hours; hour++) starts[hour + 1]! += starts[hour]!
  const next = starts.slice(0, hours)
  const order = store.ints(starts[hours]!)
  columnHour.forEach((hour, column) => {
    if (hour >= 0) order[next[hour]!++] = column
  })
  return hour => order.subarray(starts[hour], starts[hour + 1])
}

/** Hour before which half of the columns lie. */
function middleOf(columnHour: Int32Array, hours: number): number {
  const count = new Float64Array(hours)
  let total = 0
  for (const hour of columnHour) {
    if (hour < 0) continue
    count[hour]!++
    total++
  }
  let [sum, hour] = [0, 0]
  while (hour < hours && sum < total / 2) sum += count[hour++]!
  return Math.min(hours, Math.max(1, hour))
}

interface Roles {
  byRow: Canonical['byRow']
  byColumn: Canonical['byColumn']
  columnHour: Int32Array
  alone: Int32Array
  isRoot: Uint8Array
  itemOfRow: Int32Array
  itemOfColumn: Int32Array
}

/** Collects the analytic rows of each stage and the items of the root in the order in which stages touch them. */
function seeBorder(stages: readonly StageRows[], roles: Roles): Int32Array {
  const { byRow, byColumn, columnHour, alone, isRoot, itemOfRow, itemOfColumn } = roles
  const border: number[] = []
  const seen = new Set<number>()
  const see = (item: number) => {
    if (seen.has(item)) return
    seen.add(item)
    border.push(item)
  }
  const seeGlobals = (row: number) => {
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      if (columnHour[column]! < 0) see(itemOfColumn[column]!)
    }
  }
  for (const each of stages) {
    for (const column of each.columns) {
      for (let entry = byColumn.starts[column]!; entry < byColumn.starts[column + 1]!; entry++) {
        const row = byColumn.indices[entry]!
        if (alone[row] === column) {
          each.analytic.push(row)
          seeGlobals(row)
        } else if (isRoot[row]) see(itemOfRow[row]!)
      }
    }
    for (const row of each.own) seeGlobals(row)
    each.borderSeen = border.length
  }
  return Int32Array.from(border)
}
