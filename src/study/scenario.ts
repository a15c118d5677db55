import { z } from 'zod'
import type { Problem } from '../errors.ts'
import { SOLVER_CHOICES, type SolverChoice } from '../lp/solver.ts'
import { hourOfDate } from '../network/snapshots.ts'
import { didYouMean } from '../network/suggest.ts'
import { policies } from '../policies/index.ts'
import { type InvestOptions, investOptions } from './deal/terms.ts'
import { type DemandPath, demandOptions } from './demand/drivers.ts'
import { isTable, keepOptions, laidOver } from './layering.ts'
import { type Neighbours, neighboursOption } from './neighbours/tables.ts'
import type { Change } from './overrides.ts'
import { DEFAULT_PATHWAY, type Pathway, pathwayOptions } from './pathway/options.ts'
import { DEFAULT_PLANNING, type Planning, planningOptions, type Stress, stressOptions } from './planning.ts'
import { type GridChoice, resolutionOf, resolutionOption } from './resolution.ts'
import { changesOf } from './scenarioChanges.ts'
import { TIES, type Ties } from './settleTies.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const cells = z.record(z.string(), scalar)

const policyOptions = z.strictObject(
  Object.fromEntries(policies.map(({ name, options }) => [name, options.optional()])),
)

/** A scenario file as people write it. */
export const scenarioSchema = z.strictObject({
  title: z.string().optional().describe('What people call it.'),
  because: z.string().optional().describe('Why it exists.'),
  sources: z.array(z.string()).optional().describe('Keys of sources.yaml behind its story.'),
  extends: z.string().optional().describe('Name or path of the scenario that this one changes.'),
  data: z.string().optional().describe('Name of the data package, e.g. `kz`.'),
  year: z
    .number()
    .int()
    .min(2018)
    .max(2060)
    .optional()
    .describe('Year of the fleet, the demand and the prices.'),
  resolution: resolutionOption,
  horizon: z
    .strictObject({
      from: z
        .string()
        .optional()
        .describe('First hour in UTC: `MM-DD`, `YYYY-MM-DD` or `YYYY-MM-DDThh:00Z`.'),
      hours: z.number().int().min(1).max(8760).optional().describe('Length of the horizon. [h]'),
    })
    .optional(),
  money: z
    .strictObject({
      currency: z.string().length(3).optional().describe('ISO 4217.'),
      year: z.number().int().optional().describe('Price year.'),
      lostLoadPerMwh: z.number().min(0).optional().describe('Value of lost load. [money/MWh]'),
    })
    .optional(),
  set: z
    .record(z.string(), z.record(z.string(), cells))
    .optional()
    .describe('Changed cells: table, row, column.'),
  add: z
    .record(z.string(), z.record(z.string(), cells))
    .optional()
    .describe('New rows: table, row, columns.'),
  remove: z.record(z.string(), z.array(z.string())).optional().describe('Removed rows: table, list of rows.'),
  demand: demandOptions.optional().describe('Which course demand takes after the last statistics.'),
  planning: planningOptions
    .optional()
    .describe('Decide what to build. Without it, what stands is dispatched.'),
  pathway: pathwayOptions
    .optional()
    .describe('From today to a year far ahead, decided together; read by `qazgrid pathway`.'),
  stress: stressOptions.optional().describe('Look at the coldest week of the year, made harder.'),
  solver: z
    .enum(SOLVER_CHOICES)
    .optional()
    .describe('Our own solver, HiGHS, or whichever suits the problem (the default).'),
  ties: z
    .enum(TIES)
    .optional()
    .describe(
      'Where several dispatches cost the same: share what is alike (the default), or settle all by tiny costs.',
    ),
  neighbours: neighboursOption,
  policies: policyOptions.optional().describe('Rules laid on the whole system.'),
  invest: investOptions.optional().describe('Who builds, who lends, who earns; read by `qazgrid invest`.'),
})

/** The content of a scenario file. */
export type ScenarioFile = z.infer<typeof scenarioSchema>

/** One file of a chain of scenarios, or the command line, with a way to name places in it. */
export interface Layer {
  content: unknown
  /** Address of a path, e.g. `scenarios/x.yaml, line 7, horizon.hours`. */
  where: (path: readonly (string | number)[]) => string
}

/** A scenario with everything decided. */
export interface Scenario {
  name: string
  title: string
  because: string
  /** Keys of sources behind the story. */
  sources: readonly string[]
  data: string
  year: number
  /** Length of a snapshot. [h] */
  resolution: number
  grid: GridChoice
  firstHour: number
  hours: number
  currency: string
  priceYear: number
  lostLoadPerMwh: number
  /** Course of demand after the last statistics. */
  demandPath: DemandPath
  changes: Change[]
  policies: Record<string, unknown>
  solver: SolverChoice
  ties: Ties
  /** Undefined where neighbours trade at flat prices. */
  neighbours: Neighbours | undefined
  /** Undefined where nothing is to be decided. */
  planning: Planning | undefined
  /** Undefined where only one year is looked at. */
  pathway: Pathway | undefined
  /** Undefined where the year is as it is. */
  stress: Stress | undefined
  /** Undefined where nobody invests. */
  invest: InvestOptions | undefined
}

/**
 * Merges a chain of scenarios, the parent first. What is wrong is gathered in `problems`, and a default stands in
 * its place, so that what follows may find more.
 */
export function readScenario(name: string, layers: readonly Layer[], problems: Problem[]): Scenario {
  const scenario: Scenario = {
    name,
    title: name,
    because: '',
    sources: [],
    data: 'kz',
    year: 2030,
    resolution: 1,
    grid: 'zones',
    firstHour: 0,
    hours: 8760,
    currency: 'USD',
    priceYear: 2023,
    lostLoadPerMwh: 3000,
    demandPath: 'middle',
    changes: [],
    policies: {},
    solver: 'auto',
    ties: 'share',
    neighbours: undefined,
    planning: undefined,
    pathway: undefined,
    stress: undefined,
    invest: undefined,
  }
  for (const layer of layers) applyLayer(scenario, layer, problems)
  if (scenario.firstHour + scenario.hours > 8760) {
    const last = layers.at(-1)!
    problems.push({
      where: last.where(['horizon']),
      what: `The horizon runs ${scenario.firstHour + scenario.hours - 8760} h beyond the end of the year.`,
      hint: 'A run stays within one year of 8760 hours.',
    })
  }
  return scenario
}

function applyLayer(scenario: Scenario, layer: Layer, problems: Problem[]): void {
  const file = parseLayer(layer, scenario, problems)
  const { horizon = {}, money = {} } = file
  scenario.title = file.title ?? scenario.title
  scenario.because = file.because ?? scenario.because
  scenario.sources = file.sources ?? scenario.sources
  scenario.data = file.data ?? scenario.data
  scenario.year = file.year ?? scenario.year
  Object.assign(scenario, resolutionOf(file.resolution))
  scenario.hours = horizon.hours ?? scenario.hours
  scenario.currency = money.currency ?? scenario.currency
  scenario.priceYear = money.year ?? scenario.priceYear
  scenario.lostLoadPerMwh = money.lostLoadPerMwh ?? scenario.lostLoadPerMwh
  if (horizon.from !== undefined) scenario.firstHour = readBeginning(horizon.from, layer, problems)
  scenario.changes.push(...changesOf(file, layer))
  Object.assign(scenario.policies, file.policies)
  scenario.demandPath = file.demand?.path ?? scenario.demandPath
  if (file.solver) scenario.solver = file.solver
  scenario.ties = file.ties ?? scenario.ties
  if (file.neighbours) scenario.neighbours = file.neighbours
  if (file.stress) {
    const { demandFactors = {}, windQuantile, largestUnitOut = false } = file.stress
    scenario.stress = { demandFactors, windQuantile, largestUnitOut }
  }
  if (file.invest) scenario.invest = file.invest
  if (file.pathway) {
    const given = Object.entries(file.pathway).filter(([, value]) => value !== undefined)
    scenario.pathway = { ...(scenario.pathway ?? DEFAULT_PATHWAY), ...Object.fromEntries(given) }
  }
  if (file.planning) {
    const given = Object.entries(file.planning).filter(([, value]) => value !== undefined)
    scenario.planning = { ...(scenario.planning ?? DEFAULT_PLANNING), ...Object.fromEntries(given) }
  }
}

/** The parts of a layer that are right; the wrong ones become problems. */
function parseLayer(
  layer: Layer,
  inherited: Pick<Scenario, 'policies' | 'invest'>,
  problems: Problem[],
): ScenarioFile {
  const content = structuredClone(layer.content ?? {}) as Record<string, unknown>
  for (const key of ['horizon', 'money', 'policies', 'planning', 'stress', 'demand', 'pathway'])
    dropReasons(content[key])
  keepOptions(content.policies, inherited.policies)
  if (isTable(content.invest)) content.invest = laidOver(inherited.invest, content.invest)
  const dropped = new Set<string>()
  for (let attempt = 0; attempt < 100; attempt++) {
    const parsed = scenarioSchema.safeParse(content)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const path = issue.path as (string | number)[]
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          problems.push(unknownKey(layer, path, key))
          drop(content, [...path, key])
        }
        continue
      }
      const missing = path.length > 0 && valueAt(content, path) === undefined
      // What is missing because it was wrong has been told already; the part that needs it goes as well.
      if (!missing || !dropped.has(path.join('.')))
        problems.push({ where: layer.where(path), ...complaint(issue, valueAt(content, path)) })
      if (path.length === 0) return {}
      const unfit = missing ? path.slice(0, -1) : path
      drop(content, unfit)
      dropped.add(unfit.join('.'))
    }
  }
  return {}
}

/** `because` may stand anywhere; below the top it is for readers alone. */
function dropReasons(part: unknown): void {
  if (typeof part !== 'object' || part === null) return
  delete (part as Record<string, unknown>).because
  for (const value of Object.values(part)) dropReasons(value)
}

function complaint(issue: z.core.$ZodIssue, value: unknown): Omit<Problem, 'where'> {
  if (value === undefined) return { what: `“${String(issue.path.at(-1))}” is missing.` }
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value).replace(/^-/, '−')
  if (issue.code === 'too_small') return { what: `${shown} is below ${issue.minimum}.` }
  if (issue.code === 'too_big') return { what: `${shown} is above ${issue.maximum}.` }
  if (issue.code === 'invalid_type') return { what: `${shown} is not a ${issue.expected}.` }
  return { what: `${shown}: ${issue.message}.` }
}

function unknownKey(layer: Layer, path: readonly (string | number)[], key: string): Problem {
  const known =
    path[0] === 'policies'
      ? policies.map(({ name }) => name)
      : path.length === 0
        ? Object.keys(scenarioSchema.shape)
        : []
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `Known are ${known.join(', ')}.` : undefined)
  return { where: layer.where([...path, key]), what: `There is no “${key}” here.`, ...(hint ? { hint } : {}) }
}

function readBeginning(from: string, layer: Layer, problems: Problem[]): number {
  const match = /^(?:\d{4}-)?(\d{2})-(\d{2})(?:T(\d{2})(?::00)*Z?)?$/.exec(from)
  const midnight = match ? hourOfDate(Number(match[1]), Number(match[2])) : undefined
  const hour = Number(match?.[3] ?? 0)
  if (midnight !== undefined && hour < 24) return midnight + hour
  problems.push({
    where: layer.where(['horizon', 'from']),
    what: `“${from}” is not an hour of the year.`,
    hint: 'Write 01-14, 2030-01-14 or 2030-01-14T18:00Z; 29 February does not exist here.',
  })
  return 0
}

function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], content)
}

function drop(content: Record<string, unknown>, path: readonly (string | number)[]): void {
  const parent = valueAt(content, path.slice(0, -1))
  if (parent && typeof parent === 'object') delete (parent as Record<string, unknown>)[path.at(-1)!]
}
