import { z } from 'zod'
import { type Attribute, type Attributes, attribute } from '../network/attribute.ts'
import type { ParsedRow } from '../network/parse.ts'
import { whereIs } from '../network/table.ts'
import type { TableReader } from './assemble/dataPackage.ts'

const three = /^-?[\d.]+ -?[\d.]+ -?[\d.]+$/

/** A cell with three numbers: low, middle, high. */
export const range = (column: string, meaning: string): Attribute<string> =>
  attribute(column, '1', z.string().regex(three, 'not three numbers: low, middle, high'), meaning)

/** A cell of text, empty where nothing is said. */
export const text = (column: string, meaning: string): Attribute<string> =>
  attribute(column, '1', z.string().default(''), meaning)

/** Rows of a table with its three-number cells as ranges and the keys of its sources. Ranges out of order become problems. */
export function readRanged<T>(reader: TableReader, name: string, columns: Attributes): T[] {
  const rows = reader.read(name, columns)
  reader.use(rows)
  return rows.map(row => rangesOf(row, reader) as T)
}

function rangesOf({ row, unit }: ParsedRow<Attributes>, reader: TableReader): object {
  const cells = Object.entries(unit as Record<string, unknown>).map(([key, value]) => {
    if (typeof value !== 'string' || !three.test(value)) return [key, value]
    const [low, middle, high] = value.split(' ').map(Number) as [number, number, number]
    if (!(low <= middle && middle <= high))
      reader.problems.push({ where: whereIs(row, key), what: `“${value}” does not rise.` })
    return [key, { low, middle, high }]
  })
  return { ...Object.fromEntries(cells), source: row.cells.source ?? '' }
}
