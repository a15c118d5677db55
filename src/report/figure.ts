import type { Ring } from '../study/outline.ts'
import type { Result } from '../study/result.ts'
import type { Spoken, Text } from './words/text.ts'

/** A chart without a drawing: what any format may draw. */
export interface Chart {
  kind: 'bars' | 'lines' | 'areas'
  /** Labels along the first axis: zones, months, hours, shares of the year. */
  categories: readonly Text[]
  series: readonly ChartSeries[]
  /** Unit of the values. */
  unit: Text
  stacked: boolean
  /** Bars lie: for many categories, or such with long names. */
  sideways?: boolean
  /** Only every n-th category is labelled, beginning with the first. */
  labelEvery?: number
}

/** One line, or one layer of a stack. */
export interface ChartSeries {
  name: Text
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
  areas: readonly { name: Text; rings: readonly Ring[]; color: string; at: LonLat }[]
  connections: readonly MapConnection[]
  /** What the colours of connections mean. */
  scale: readonly { color: string; label: Text }[]
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
  label: Text
  /** What a reader sees who points at it. */
  title: Text
}

/** The same as numbers. A column of numbers has its unit in the title. */
export interface FigureTable {
  columns: readonly Text[]
  rows: readonly (readonly (Text | number)[])[]
  /** Digits after the point. */
  digits: number
  /** Rows are parts of a whole; a workbook writes their sums. */
  adds?: true
}

/** A picture beside its numbers, independent of any format. */
export interface Figure {
  id: string
  title: Text
  /** What the reader must know; one paragraph for each line. */
  note?: Text
  /** Where the numbers come from. */
  source?: Text
  chart?: Chart
  map?: GridMap
  table?: FigureTable
}

/** The same in the words of a language: what formats draw. */
export type SpokenFigure = Spoken<Figure>
/** A chart in the words of a language. */
export type SpokenChart = Spoken<Chart>
/** A map in the words of a language. */
export type SpokenMap = Spoken<GridMap>
/** A table in the words of a language. */
export type SpokenTable = Spoken<FigureTable>

/** Makes a figure of a result, or none where it has nothing to show. */
export type FigureMaker = (result: Result) => Figure | undefined
