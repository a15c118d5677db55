import { z } from 'zod'
import type { Scalar } from '../overrides.ts'
import { scenarioSchema } from '../scenario.ts'
import { latinHypercube } from './latinHypercube.ts'
import { MOST_DIMENSIONS, sobolPoints } from './sobol.ts'

/** No sweep has more children. */
export const MOST_POINTS = 5000
const scalar = z.union([z.string().max(100), z.number(), z.boolean()])
const path = z
  .string()
  .max(200)
  .regex(/^[\w+-]+(\.[\w+-]+)+$|^[\w+-]+$/)
  .refine(
    text => !/(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(text),
    'This is no value of a scenario',
  )
  .describe(
    'As for `--set`: `horizon.hours`, `policies.co2Price.perTonne`, `generators.ekibastuz-gres-1.p_nom`.',
  )
const range = z
  .object({ path, from: z.number(), to: z.number(), whole: z.boolean().default(false) })
  .describe('Even between two numbers; `whole` rounds.')
const count = z.number().int().min(1).max(MOST_POINTS)
const ranges = z.array(range).min(1).max(MOST_DIMENSIONS)

/** Which points of a scenario are to be solved. */
export const sweepPlan = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('grid'),
    variables: z
      .array(z.object({ path, values: z.array(scalar).min(1).max(MOST_POINTS) }))
      .min(1)
      .max(12),
  }),
  z.object({
    method: z.literal('list'),
    points: z.array(z.record(path, scalar)).min(1).max(MOST_POINTS),
  }),
  z.object({
    method: z.literal('latinHypercube'),
    variables: ranges,
    count,
    seed: z.number().int().min(1).default(1),
  }),
  z.object({ method: z.literal('sobol'), variables: ranges, count }),
])

/** The plan of a sweep. */
export type SweepPlan = z.infer<typeof sweepPlan>
/** One point: values by their place in the scenario. */
export type Point = Record<string, Scalar>

/** The points of a plan, or undefined where there are more than anybody may ask for. */
export function pointsOf(plan: SweepPlan): Point[] | undefined {
  if (plan.method === 'list') return plan.points
  if (plan.method === 'grid') {
    const size = plan.variables.reduce((product, { values }) => product * values.length, 1)
    return size > MOST_POINTS ? undefined : gridPoints(plan.variables)
  }
  const { variables } = plan
  const shares =
    plan.method === 'sobol'
      ? sobolPoints(plan.count, variables.length)
      : latinHypercube(plan.count, variables.length, plan.seed)
  return shares.map(point =>
    Object.fromEntries(
      variables.map(({ path: name, from, to, whole }, k) => {
        const value = from + point[k]! * (to - from)
        return [name, whole ? Math.round(value) : value]
      }),
    ),
  )
}

/** Every value with every other; the last variable changes first. */
function gridPoints(variables: readonly { path: string; values: readonly Scalar[] }[]): Point[] {
  return variables.reduce<Point[]>(
    (points, { path: name, values }) =>
      points.flatMap(point => values.map(value => ({ ...point, [name]: value }))),
    [{}],
  )
}

/** A point as the changes of a scenario that it stands for. */
export function changesAt(point: Point): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(point)) {
    const keys = name.split('.')
    const isTopLevel = Object.hasOwn(scenarioSchema.shape, keys[0]!)
    put(changes, isTopLevel ? keys : ['set', ...keys], value)
  }
  return changes
}

function put(into: Record<string, unknown>, keys: readonly string[], value: Scalar): void {
  const [key, ...rest] = keys
  if (rest.length === 0) into[key!] = value
  else {
    const below = into[key!]
    if (typeof below !== 'object' || below === null) into[key!] = {}
    put(into[key!] as Record<string, unknown>, rest, value)
  }
}
