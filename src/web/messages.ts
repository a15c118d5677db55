import type { Problem } from '../errors.ts'
import type { SolverChoice } from '../lp/solver.ts'
import type { Case } from './data/case.ts'
import type { Levers } from './levers.ts'

/** A layer of a scenario as a reader writes it: the content of a file of his own. */
export type Changes = Readonly<Record<string, unknown>>

/** What a reader wants to be different. */
export interface Wish {
  levers: Levers
  /** What the editor changed; empty where nothing. */
  changes: Changes
  /** Length of the horizon, from the first hour of the scenario; as the scenario says unless given. [h] */
  hours?: number
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
  /** Over the stretches that there are. */
  | { kind: 'quick'; wish: Wish }
  /** The stretches are cut anew, where prices say if they are known. */
  | { kind: 'cut'; wish: Wish; stretches: number; prices?: Prices }
  /** What does a usual answer take? */
  | { kind: 'measure'; wish: Wish }

/** What a worker says while it works and at the end. */
export type Reply =
  | { kind: 'progress'; stage: string; share: number; detail?: string }
  | { kind: 'answer'; answer: Answer }
  /** The first answer over new stretches. */
  | { kind: 'cut'; answer: Answer }
  | { kind: 'usual'; milliseconds: number }
  | { kind: 'failure'; message: string; problems: readonly Problem[] }

/** The answer to one wish. */
export interface Answer {
  wish: Wish
  /** Snapshots of what was solved: every hour, or stretches of several. */
  snapshots: number
  /** From the question to the answer, in the worker. [ms] */
  milliseconds: number
  case: Case
}

/** The files beside the page. */
export const DATA_FILE = 'kazakhstan.json'
/** What does not depend on a scenario. */
export const GROUND_FILE = 'ground.pack'
/** Cards of all trained models. */
export const MODELS_FILE = 'models.json'
/** A solved scenario. */
export const caseFile = (name: string): string => `${name}.case`

/** Prices of an answer, for cutting the year anew. */
export const pricesOf = ({ prices }: Case): Prices =>
  new Map(prices.map(({ place, perMwh }) => [place, perMwh]))
