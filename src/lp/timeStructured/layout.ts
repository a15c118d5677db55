import { Growing } from '../growing.ts'
import { openScratch, ordinary, type Store } from '../memory.ts'
import type { Canonical } from './canonical.ts'
import { type Placed, type Places, placed } from './placed.ts'
import { type FIELDS, field, RECORD, SHAPE_FIELDS, VALUE_FIELDS } from './record.ts'
import { ShapeOf } from './shape.ts'
import type { Half as HalfRows } from './stages.ts'

/** A half of the year laid out as arrays, ready to be handed to a thread. */
export interface HalfData extends Places, Placed {
  /** What all arrays but `variableOf` and `rowOf` lie in; the half that is opened with them gives them back. */
  buffers: ArrayBuffer[]
  bounded: number
  free: number
  boxes: number
  rows: number
  columns: number
  analyticRows: number
  border: number
  stages: number
  /** Records of the stages, with offsets into `shapes` and `values` where the kernel wants places. */
  records: Int32Array
  shapes: Int32Array
  values: Float64Array
  maps: Int32Array
  factorSize: number
  frontSize: number
  widest: number
}

/** Lays out a half. Hours of the same shape share one list of places. */
export function layOut(
  canonical: Canonical,
  { stages, border }: HalfRows,
  globals: Int32Array,
  rootRows: Int32Array,
  passing: Store = ordinary,
): HalfData {
  const { byColumn, byRow, span, rowSpan } = canonical
  const numColumns = span.length
  const borderOfColumn = passing.ints(numColumns).fill(-1)
  const borderOfRow = passing.ints(rowSpan.length).fill(-1)
  border.forEach((item, k) => {
    if (item < globals.length) borderOfColumn[globals[item]!] = k
    else borderOfRow[rootRows[item - globals.length]!] = k
  })
  const store = openScratch()
  const records = store.ints(stages.length * RECORD)
  const shapes = new Growing(passing.ints)
  const values = new Growing(passing.doubles)
  const maps = new Growing(passing.ints)
  const known = new Map<number, { at: number; shape: Int32Array; starts: Int32Array }[]>()
  const slotOfRow = passing.ints(rowSpan.length).fill(-1)
  const placeOfRow = passing.ints(rowSpan.length).fill(-1)

  // Rows are numbered first, since a stage refers to rows of later ones.
  let rows = 0
  for (const { own, analytic } of stages) {
    for (const row of own) placeOfRow[row] = rows++
    for (const row of analytic) placeOfRow[row] = rows++
  }
  const rowOf = new Int32Array(rows)
  const variableOf = new Growing(passing.ints)
  const freeOf = new Growing(passing.ints)
  let [analyticRows, columns, boxes, factorSize, frontSize, widest] = [0, 0, 0, 0, 0, 0]

  stages.forEach((each, s) => {
    const put = (name: (typeof FIELDS)[number], value: number) => {
      records[s * RECORD + field[name]] = value
    }
    const bounded = each.columns.filter(column => !Number.isNaN(span[column]!))
    const free = each.columns.filter(column => Number.isNaN(span[column]!))
    const ordered = [...bounded, ...free]
    const { own, carried } = each
    const [no, ncar, nb] = [own.length, carried.length, each.borderSeen]
    const nl = no + ncar
    // Where the rows that the stage before carried stand here.
    own.forEach((row, k) => {
      slotOfRow[row] = k
    })
    carried.forEach((row, k) => {
      slotOfRow[row] = no + k
    })
    const mapAt = maps.length
    if (s > 0) for (const row of stages[s - 1]!.carried) maps.push(slotOfRow[row]!)
    const carriedAt = maps.length
    for (const row of carried) maps.push(placeOfRow[row]!)

    const shape = new ShapeOf()
    const at = { cVal: values.length, aVal: 0, agVal: 0, ogVal: 0 }
    const slotOf = (row: number) => (borderOfRow[row]! >= 0 ? nl + borderOfRow[row]! : slotOfRow[row]!)
    // Analytic rows stand by column; the order of `each.analytic` is that of `each.columns`.
    const analyticOf = new Map<number, number[]>()
    const isAnalytic = new Set(each.analytic)
    for (const column of ordered) {
      shape.cStart.push(shape.cSlot.length)
      for (let entry = byColumn.starts[column]!; entry < byColumn.starts[column + 1]!; entry++) {
        const row = byColumn.indices[entry]!
        if (isAnalytic.has(row)) {
          const list = analyticOf.get(column)
          if (list) list.push(row)
          else analyticOf.set(column, [row])
          continue
        }
        shape.cSlot.push(slotOf(row))
        values.push(byColumn.values[entry]!)
      }
    }
    shape.cStart.push(shape.cSlot.length)
    const analytic = ordered.flatMap(column => analyticOf.get(column) ?? [])
    let slack = bounded.length
    at.aVal = values.length
    for (const column of ordered) {
      shape.aStart.push(shape.aSlack.length)
      for (const row of analyticOf.get(column) ?? []) {
        shape.aSlack.push(Number.isNaN(rowSpan[row]!) ? -1 : slack++)
        values.push(valueIn(byRow, row, column))
      }
    }
    shape.aStart.push(shape.aSlack.length)
    at.agVal = values.length
    for (const row of analytic) {
      shape.agStart.push(shape.agSlot.length)
      eachGlobal(byRow, row, borderOfColumn, (place, value) => {
        shape.agSlot.push(nl + place)
        values.push(value)
      })
    }
    shape.agStart.push(shape.agSlot.length)
    at.ogVal = values.length
    for (const row of own) {
      shape.oSlack.push(Number.isNaN(rowSpan[row]!) ? -1 : slack++)
      shape.ogStart.push(shape.ogSlot.length)
      eachGlobal(byRow, row, borderOfColumn, (place, value) => {
        shape.ogSlot.push(nl + place)
        values.push(value)
      })
    }
    shape.ogStart.push(shape.ogSlot.length)

    put('nc', ordered.length)
    put('ncp', bounded.length)
    put('no', no)
    put('ncar', ncar)
    put('nb', nb)
    put('na', analytic.length)
    put('var', variableOf.length)
    put('free', freeOf.length)
    put('row', placeOfRow[own[0] ?? analytic[0] ?? 0] ?? 0)
    put('an', analyticRows)
    put('col', columns)
    put('box', boxes)
    put('nsl', slack - bounded.length)
    for (const name of VALUE_FIELDS) put(name, at[name])
    put('carried', carriedAt)
    put('map', mapAt)
    const shapeAt = shape.intern(known, shapes)
    SHAPE_FIELDS.forEach((name, k) => {
      put(name, shapeAt.at + shapeAt.starts[k]!)
    })
    const width = nl + nb
    const ld = (width + 5) & ~1
    put('ld', ld)
    put('factor', factorSize)
    factorSize += no * ld
    frontSize = Math.max(frontSize, (ncar + 4) * ld)
    widest = Math.max(widest, width + 8, analytic.length + 8)
    columns += ordered.length
    analyticRows += analytic.length

    for (const column of bounded) variableOf.push(column)
    const slacked = [...analytic, ...own].filter(row => !Number.isNaN(rowSpan[row]!))
    for (const row of slacked) variableOf.push(-1 - row)
    for (const column of bounded) if (span[column]! < Number.POSITIVE_INFINITY) boxes++
    for (const row of slacked) if (rowSpan[row]! < Number.POSITIVE_INFINITY) boxes++
    for (const column of free) freeOf.push(column)
    const row0 = records[s * RECORD + field.row]!
    own.forEach((row, k) => {
      rowOf[row0 + k] = row
    })
    // Analytic rows may stand in another order here than when they were numbered.
    analytic.forEach((row, k) => {
      rowOf[row0 + no + k] = row
    })
  })

  const bounded = variableOf.length
  const all = freeOf.into(variableOf.into(new Int32Array(bounded + freeOf.length)), bounded)
  return {
    bounded,
    free: freeOf.length,
    boxes,
    buffers: store.buffers,
    rows,
    columns,
    analyticRows,
    border: border.length,
    stages: stages.length,
    records,
    shapes: shapes.into(store.ints(shapes.length)),
    values: values.into(store.doubles(values.length)),
    maps: maps.into(store.ints(maps.length)),
    factorSize,
    frontSize,
    widest,
    variableOf: all,
    rowOf,
    ...placed(canonical, { variableOf: all, rowOf }, store),
  }
}

function valueIn({ starts, indices, values }: Canonical['byRow'], row: number, column: number): number {
  for (let entry = starts[row]!; entry < starts[row + 1]!; entry++)
    if (indices[entry] === column) return values[entry]!
  return 0
}

function eachGlobal(
  { starts, indices, values }: Canonical['byRow'],
  row: number,
  borderOfColumn: Int32Array,
  visit: (place: number, value: number) => void,
): void {
  for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
    const place = borderOfColumn[indices[entry]!]!
    if (place >= 0) visit(place, values[entry]!)
  }
}
