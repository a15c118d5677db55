import { z } from 'zod'
import { HOURS_PER_YEAR } from '../units.ts'
import { type FactoryLimit, factoryOptions } from './localContent/deliverable.ts'

/** How a plan is to be made, as a scenario says it. */
export const planningOptions = z.strictObject({
  from: z
    .number()
    .int()
    .min(2020)
    .max(2050)
    .optional()
    .describe('Year of the decision, from which lead times count.'),
  discountRate: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Rate where neither unit nor technology has its own. [pu/a]'),
  segments: z
    .number()
    .int()
    .min(12)
    .max(8760)
    .optional()
    .describe('Stretches of adjacent hours in which the plan sees the horizon; every hour unless given.'),
  technology: z
    .string()
    .optional()
    .describe('What the scenario is named after: if none is built, its break-even cost is told.'),
  lifetimes: z
    .record(z.string(), z.number().gt(0))
    .optional()
    .describe('Age at which units of a technology close. [a]'),
  factories: factoryOptions
    .optional()
    .describe('Build no more than works in the country and these imports can deliver.'),
})

/** How the coldest week is made harder, as a scenario says it. */
export const stressOptions = z.strictObject({
  demandFactors: z
    .record(z.string(), z.number().min(0))
    .optional()
    .describe('Factors on the demand of sectors: heat, households.'),
  windQuantile: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Wind all week at this quantile of its year. [pu]'),
  largestUnitOut: z.boolean().optional().describe('Is the largest unit out?'),
})

/** How the coldest week is made harder. */
export interface Stress {
  demandFactors: Readonly<Record<string, number>>
  windQuantile: number | undefined
  largestUnitOut: boolean
}

/** How a plan is made. */
export interface Planning {
  from: number
  discountRate: number
  segments: number
  technology: string | undefined
  lifetimes: Readonly<Record<string, number>>
  /** Undefined where works limit nothing. */
  factories: FactoryLimit | undefined
}

/** What a plan takes where a scenario is silent. */
export const DEFAULT_PLANNING: Planning = {
  from: 2026,
  discountRate: 0.1,
  segments: HOURS_PER_YEAR,
  technology: undefined,
  lifetimes: {},
  factories: undefined,
}
