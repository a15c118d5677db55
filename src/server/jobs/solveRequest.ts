import { z } from 'zod'
import { SOLVER_CHOICES } from '../../lp/solver.ts'
import type { ResultFile } from './filesOf.ts'

/** How a scenario is to be solved. */
export const solveOptions = z.object({
  solver: z
    .enum(SOLVER_CHOICES)
    .default('auto')
    .describe('Our own solver, HiGHS, or whichever suits. `auto` leaves it to the scenario.'),
  seed: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .default(1)
    .describe('Names the stream of random outages.'),
})

/** The options. */
export type SolveOptions = z.infer<typeof solveOptions>

/** All that a process needs to solve: it sees no database and no network. */
export interface SolveRequest extends SolveOptions {
  title: string
  /** The scenario of the program that everything rests on. */
  base: string
  /** What variants change, the eldest first. */
  layers: readonly { title: string; content: unknown }[]
  /** Tables in place of the program's own. */
  dataset?: { id: string; name: string; version: number; checksum: string }
}

/** What a process that solves tells the worker. */
export type SolveMessage =
  | { kind: 'progress'; stage: string; share: number; detail?: string }
  | { kind: 'ended'; status: string; files: readonly ResultFile[] }
  | { kind: 'refused'; code: string; message: string; problems: readonly unknown[] }
