import type { Ring } from '../study/outline.ts'
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
  /** Bars lie: for many categories, or such with long names. */
  sideways?: boolean
  /** Only every n-th category is labelled, beginning with the first. */
  labelEvery?: number
}

/** One line, or one layer of a stack. */
export interface ChartSeries {
  name: string
  color: string
  /** One for each category; NaN where there is none. */
  values: readonly number[]
  /** Takes room and is not seen, nor is it in the legend: what a floating bar stands on. */
  hidden?: boolean
  /** Drawn as a line over stacked areas or bars. */
  line?: boolean
  /** Half the width of the range around each value, drawn over upright bars that are not stacked; NaN for none. */
  spread?: readonly number[]
}

/** A map without a drawing: areas, and what flows between them. */
export interface GridMap {
  areas: readonly { name: string; rings: readonly Ring[]; color: string; at: LonLat }[]
  connections: readonly MapConnection[]
  /** What the colours of connections mean. */
  scale: readonly { color: string; label: string }[]
}

/** Longitude and latitude. [°] */
export type LonLat = readonly [number, number]

/** A connection on a map, with an arrow from one end to the other. */
export interface MapConnection {
  from: LonLat
  to: LonLat
  color: string
  /** Share of the widest. */
  widthPu: number
  label: string
  /** What a reader sees who points at it. */
  title: string
}

/** The same as numbers. A column of numbers has its unit in the title. */
export interface FigureTable {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  /** Digits after the point. */
  digits: number
  /** Rows are parts of a whole; a workbook writes their sums. */
  adds?: true
}

/** A picture beside its numbers, independent of any format. */
export interface Figure {
  id: string
  title: string
  /** What the reader must know; one paragraph for each line. */
  note?: string
  /** Where the numbers come from. */
  source?: string
  chart?: Chart
  map?: GridMap
  table?: FigureTable
}

/** Makes a figure of a result, or none where it has nothing to show. */
export type FigureMaker = (result: Result) => Figure | undefined
