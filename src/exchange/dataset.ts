import type { CurveTable } from './curves.ts'

/** A column: text, numbers or truth values, one for each unit. */
export type Column = string[] | Float64Array | boolean[]

/** The units of one list as a file has them: columns beside one another, in the file's own names. */
export interface UnitTable {
  list: string
  names: readonly string[]
  columns: ReadonlyMap<string, Column>
  /** Where a cell stands, such that its author can open it. */
  where(unit: number, column: string): string
}

/** Series of one attribute: those units that have one, each with a value for each snapshot. */
export interface SeriesTable {
  list: string
  attribute: string
  names: readonly string[]
  values: readonly Float64Array[]
  /** Where the value of a unit at a snapshot stands. */
  where(unit: number, t: number): string
}

/** Snapshots as PyPSA has them. */
export interface DatasetSnapshots {
  /** What is written in the column `snapshot` or `timestep`. */
  labels: readonly string[]
  /** Investment period of each snapshot; undefined where there are none. */
  periods: readonly number[] | undefined
  objective: Float64Array
  stores: Float64Array
  generators: Float64Array
}

/** Weights of the investment periods. */
export interface DatasetPeriods {
  labels: readonly number[]
  objective: Float64Array
  years: Float64Array
}

/** Tables and series of one scenario of a stochastic network. */
export interface DatasetScenario {
  name: string
  /** Probability. */
  weight: number
  tables: Dataset['tables']
  series: Dataset['series']
}

/**
 * A PyPSA network as it stands in files, whichever their format: nothing is added, nothing is left out, nothing is
 * interpreted. Reading and writing it again gives the same network.
 */
export interface Dataset {
  /** `name`, `pypsa_version`, `srid`, … */
  attributes: ReadonlyMap<string, string | number | boolean>
  meta: unknown
  crs: unknown
  snapshots: DatasetSnapshots
  periods: DatasetPeriods | undefined
  /** Of a stochastic network, whose own tables and series are those of the first; empty otherwise. */
  scenarios: readonly DatasetScenario[]
  tables: ReadonlyMap<string, UnitTable>
  series: ReadonlyMap<string, ReadonlyMap<string, SeriesTable>>
  /** Costs that change along a curve, by list and attribute. */
  curves: ReadonlyMap<string, ReadonlyMap<string, CurveTable>>
}

/** Text of a cell, empty where there is none. */
export const textAt = (table: UnitTable, unit: number, column: string): string =>
  String(table.columns.get(column)?.[unit] ?? '')

/** Number in a cell; `NaN` where there is none. */
export const numberAt = (table: UnitTable, unit: number, column: string): number =>
  Number(table.columns.get(column)?.[unit] ?? Number.NaN)
