import type { Canonical } from './canonical.ts'
import type { PackSize } from './pack.ts'
import { type Placed, type Places, placed } from './placed.ts'
import type { Staging } from './stages.ts'

/** What spans the year, laid out: global columns as items, then the root's rows. */
export interface RootData extends Places, Placed {
  size: PackSize
  /** By item its variable, by row the variable of its slack or −1. */
  variableOfItem: Int32Array
  slackOfRow: Int32Array
  /** Entries of the root's rows in its own columns. */
  entries: readonly { row: number; item: number; value: number }[]
  /** Items that each half touches. */
  borders: readonly Int32Array[]
}

/** Lays out the root. */
export function layOutRoot(canonical: Canonical, { globals, rootRows, halves }: Staging): RootData {
  const { span, rowSpan, byRow } = canonical
  const free = [...globals].filter(column => Number.isNaN(span[column]!))
  const bounded = [...globals].filter(column => !Number.isNaN(span[column]!))
  const slacked = [...rootRows].filter(row => !Number.isNaN(rowSpan[row]!))
  const variableOf = Int32Array.from([...bounded, ...slacked.map(row => -1 - row), ...free])
  const variableOfItem = new Int32Array(globals.length)
  const itemOfColumn = new Map([...globals].map((column, item) => [column, item]))
  const slackOfRow = new Int32Array(rootRows.length).fill(-1)
  const rowPlace = new Map([...rootRows].map((row, k) => [row, k]))
  variableOf.forEach((variable, v) => {
    if (variable >= 0) variableOfItem[itemOfColumn.get(variable)!] = v
    else slackOfRow[rowPlace.get(-1 - variable)!] = v
  })
  const entries: { row: number; item: number; value: number }[] = []
  rootRows.forEach((row, k) => {
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const item = itemOfColumn.get(byRow.indices[entry]!)
      if (item !== undefined) entries.push({ row: k, item, value: byRow.values[entry]! })
    }
  })
  const numbers = placed(canonical, { variableOf, rowOf: rootRows })
  return {
    size: { bounded: bounded.length + slacked.length, free: free.length, boxes: numbers.boxVar.length },
    variableOf,
    rowOf: rootRows,
    ...{ variableOfItem, slackOfRow, entries },
    borders: halves.map(({ border }) => border),
    ...numbers,
  }
}
