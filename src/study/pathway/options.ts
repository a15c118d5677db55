import { z } from 'zod'

const year = z.number().int().min(2024).max(2060)
const byYear = (what: string, most = Number.MAX_VALUE) =>
  z
    .record(z.string().regex(/^20\d\d$/, 'not a year like 2040'), z.number().min(0).max(most))
    .optional()
    .describe(`${what} By year, between two years by straight line, before the first not at all.`)

/** How a country is taken from today to a year far ahead, as a scenario says it. */
export const pathwayOptions = z.strictObject({
  years: z
    .array(year)
    .min(1)
    .refine(years => years.every((each, k) => k === 0 || each > years[k - 1]!), 'not rising')
    .optional()
    .describe('Years that are planned and dispatched; each stands for those until the next.'),
  foresight: z
    .enum(['perfect', 'myopic'])
    .optional()
    .describe('All years are known when the first is decided (the default), or only the one at hand.'),
  rate: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('At which bills of later years count less; 0.06 unless given. [pu/a]'),
  co2Price: byYear('Price of a tonne of CO₂, in place of that of the policies. [money/t]'),
  co2CapMt: byYear('Largest emission of a year. [Mt]'),
  co2BudgetMt: z.number().min(0).optional().describe('Largest emission of all years together. [Mt]'),
  renewableShare: byYear('Least share of renewables in generation. [pu]', 1),
  rounds: z
    .number()
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe(
      'How often a path, or with `closer` a year of it, is planned at most, each time knowing what the hours before cost; 1.',
    ),
  closer: z
    .number()
    .int()
    .min(1)
    .max(8760)
    .optional()
    .describe(
      'Stretches of hours over which each year is planned once more, alone, so that what the path misses comes on top; not unless given.',
    ),
  renewAt: z
    .record(z.string(), z.number().gt(0))
    .optional()
    .describe(
      'Age at which heat-and-power plants must be renewed, put on gas or given up, by technology. [a]',
    ),
})

/** How a pathway is planned. */
export interface Pathway {
  years: readonly number[]
  foresight: 'perfect' | 'myopic'
  /** At which bills of later years count less. [pu/a] */
  rate: number
  co2Price: Course
  co2CapMt: Course
  co2BudgetMt: number
  renewableShare: Course
  /** How often it is planned at most. */
  rounds: number
  /** Stretches over which each year is planned once more; 0 for not. */
  closer: number
  renewAt: Readonly<Record<string, number>>
}

/** A figure by year. */
export type Course = Readonly<Record<string, number>>

/** What a pathway takes where a scenario is silent. */
export const DEFAULT_PATHWAY: Pathway = {
  years: [2030, 2040, 2050, 2060],
  foresight: 'perfect',
  rate: 0.06,
  co2Price: {},
  co2CapMt: {},
  co2BudgetMt: Number.POSITIVE_INFINITY,
  renewableShare: {},
  rounds: 1,
  closer: 0,
  renewAt: { 'coal-chp': 75, 'gas-chp': 75 },
}

/**
 * The figure of a year: between two years by straight line, after the last as there, undefined before the first.
 *
 * @example
 * courseAt({ 2030: 10, 2050: 50 }, 2040)   // 30
 */
export function courseAt(course: Course, year: number): number | undefined {
  const known = Object.entries(course)
    .map(([key, value]) => ({ year: Number(key), value }))
    .sort((a, b) => a.year - b.year)
  const before = known.findLast(each => each.year <= year)
  const after = known.find(each => each.year >= year) ?? before
  if (!before || !after) return undefined
  const span = after.year - before.year
  return span === 0
    ? before.value
    : before.value + ((after.value - before.value) * (year - before.year)) / span
}
