import type { Result } from '../study/result.ts'

/** A chart without a drawing: what any format may draw. */
export interface Chart {
  kind: 'bars' | 'lines' | 'areas'
  /** Labels along the first axis: zones, months, hours, shares of the year. */
  categories: readonly string[]
  series: readonly ChartSeries[]
  /** Unit of the values. */
  unit: string
  stacked: boolean
}

/** One line, or one layer of a stack. */
export interface ChartSeries {
  name: string
  color: string
  values: readonly number[]
  /** Drawn as a line over stacked areas or bars. */
  line?: boolean
}

/** The same as numbers. A column of numbers has its unit in the title. */
export interface FigureTable {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  /** Digits after the point. */
  digits: number
}

/** A picture beside its numbers, independent of any format. */
export interface Figure {
  id: string
  title: string
  note?: string
  chart?: Chart
  table?: FigureTable
}

/** Makes a figure of a result, or none where it has nothing to show. */
export type FigureMaker = (result: Result) => Figure | undefined
