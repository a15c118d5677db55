import type { z } from 'zod'

/**
 * One attribute of a component: a zod type with the facts that pair file and code.
 *
 * The pairing is written once, here; the parser, the types and the manual follow from it.
 */
export interface Attribute<Value = unknown> {
  /** Column in the data files, PyPSA's name where PyPSA has one. */
  column: string
  /** Unit, `1` where there is none. */
  unit: string
  type: z.ZodType<Value>
  meaning: string
  /** May vary from hour to hour. */
  series: boolean
  /** Grows with the size of the unit, so that alike units may be added up. */
  extensive: boolean
  /** Says something to people and nothing to the formulation; alike units may differ in it. */
  descriptive: boolean
}

/** The attributes of a component by their names in the code. */
export type Attributes = Record<string, Attribute>

/** A number or one value for each snapshot. */
export type Series = number | Float64Array

/** A unit as the formulation sees it: its name and one value for each attribute. */
export type Unit<A extends Attributes = Attributes> = { name: string } & {
  [Key in keyof A]: A[Key] extends Attribute<infer Value> ? Value : never
}

/** An attribute that has one value for all hours. */
export function attribute<Value>(
  column: string,
  unit: string,
  type: z.ZodType<Value>,
  meaning: string,
): Attribute<Value> {
  return { column, unit, type, meaning, series: false, extensive: false, descriptive: false }
}

/** An attribute for people: place, year of building. */
export function descriptive<Value>(
  column: string,
  unit: string,
  type: z.ZodType<Value>,
  meaning: string,
): Attribute<Value> {
  return { ...attribute(column, unit, type, meaning), descriptive: true }
}

/** An attribute that grows with the size of the unit: capacity, inflow, energy. */
export function extensive<Value>(
  column: string,
  unit: string,
  type: z.ZodType<Value>,
  meaning: string,
): Attribute<Value> {
  return { ...attribute(column, unit, type, meaning), extensive: true }
}

/** An attribute that may vary from hour to hour. */
export function varying(
  column: string,
  unit: string,
  type: z.ZodType<number>,
  meaning: string,
): Attribute<Series> {
  return { ...attribute(column, unit, type as z.ZodType<Series>, meaning), series: true }
}

/** As `varying`, and growing with the size of the unit. */
export function varyingExtensive(
  column: string,
  unit: string,
  type: z.ZodType<number>,
  meaning: string,
): Attribute<Series> {
  return { ...varying(column, unit, type, meaning), extensive: true }
}

/** Value of a series at a snapshot. */
export const valueAt = (series: Series, t: number): number =>
  typeof series === 'number' ? series : series[t]!

/** Largest value of a series. */
export function largest(series: Series): number {
  if (typeof series === 'number') return series
  let most = Number.NEGATIVE_INFINITY
  for (const value of series) if (value > most) most = value
  return most
}

/** Smallest value of a series. */
export const smallest = (series: Series): number => -largest(mapSeries(series, value => -value))

/** A series with each value changed. */
export const mapSeries = (series: Series, change: (value: number) => number): Series =>
  typeof series === 'number' ? change(series) : series.map(change)
