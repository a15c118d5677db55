import type { Problem } from '../errors.ts'
import type { SolverChoice } from '../lp/solver.ts'
import type { Figure } from '../report/figure.ts'
import type { Summary } from '../study/summary.ts'

/** What a reader may change on the page. */
export interface Wish {
  /** Price of CO₂. [money/t] */
  co2PerTonne: number
  /** Wind power in the South beyond what the scenario has. [MW] */
  moreWindMw: number
  /** Length of the horizon, from the first hour of the year. [h] */
  hours: number
}

/** What the page is about. */
export interface Subject {
  scenario: string
  /** Stretches for quick answers; as many as there is time for unless given. */
  segments?: number
  /** Who gives quick answers; HiGHS unless given. */
  solver?: SolverChoice
}

/** Prices of buses, snapshot by snapshot. [money/MWh] */
export type Prices = ReadonlyMap<string, Float64Array>

/** What a worker is asked. The first message brings the data, as text. */
export type Question =
  | ({ kind: 'open'; data: string } & Subject)
  | { kind: 'exact'; wish: Wish }
  /** With prices, the stretches are cut anew where these say. */
  | { kind: 'quick'; wish: Wish; prices?: Prices }

/** What a worker says while it works, at the end, and after it. */
export type Reply =
  | { kind: 'progress'; stage: string; share: number; detail?: string }
  | { kind: 'answer'; answer: Answer }
  /** The last quick answer again, over more stretches or fewer. */
  | { kind: 'better'; answer: Answer }
  | { kind: 'failure'; message: string; problems: readonly Problem[] }

/** The answer to one wish. */
export interface Answer {
  wish: Wish
  /** Snapshots of what was solved: every hour, or stretches of several. */
  snapshots: number
  columns: number
  rows: number
  by: string
  /** From the question to the answer, in the worker. [ms] */
  milliseconds: number
  summary: Summary
  generation: Figure | undefined
  prices: Prices
}

/** The file beside the page that holds the data. */
export const DATA_FILE = 'kazakhstan.json'
