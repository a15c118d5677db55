import type { Names } from '../../languages.ts'
import type { Ring } from '../../study/outline.ts'

/** A plant as the data know it. */
export interface Plant {
  name: string
  carrier: string
  place: string
  at: readonly [number, number]
  mw: number
  /** First year, and the first in which it stands no more. */
  from: number
  until: number
  names: Names
}

/** A line between oblasts as the data know it. */
export interface Corridor {
  name: string
  from: string
  to: string
  /** [kV] */
  voltageKv: number
  circuits: number
  mw: number
  fromYear: number
}

/** A number that somebody may want to change, with what is known of it. */
export interface Fact {
  table: string
  row: string
  column: string
  value: string
  unit: string
  low: string
  high: string
  source: string
}

/** What does not depend on a scenario: places, borders, plants, names, colours. */
export interface Ground {
  /** Names of places, carriers and technologies. */
  names: Readonly<Record<string, Names>>
  colors: Readonly<Record<string, string>>
  renewable: readonly string[]
  places: Readonly<Record<string, { at: readonly [number, number]; country: string; zone: string }>>
  outlines: readonly { name: string; zone: string; rings: readonly Ring[] }[]
  plants: readonly Plant[]
  corridors: readonly Corridor[]
  facts: readonly Fact[]
  /** Titles of sources by key. */
  sources: Readonly<Record<string, string>>
  /** Scenarios that lie beside the page: solved ones have a file of their own. */
  scenarios: readonly ScenarioNote[]
  /** Does a planning centre hand the page out? Then it keeps scenarios and solves jobs. */
  atCentre: boolean
}

/** A solved scenario beside the page. */
export interface ScenarioNote {
  name: string
  title: string
  because: string
  year: number
  /** Solved by oblast; then the page has no slider for it. */
  byOblast: boolean
  isPlan: boolean
  /** Its policies with their options. */
  policies: Readonly<Record<string, unknown>>
  /** Cells that it and its parents set, the last one last. */
  values: readonly Pick<Fact, 'table' | 'row' | 'column' | 'value'>[]
}
