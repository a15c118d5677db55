import { z } from 'zod'
import { CASES, type Case } from '../ranged.ts'
import type { Factory } from './tables.ts'

/** How works limit what a plan builds, as a scenario says it. */
export const factoryOptions = z.strictObject({
  case: z.enum(CASES).default('middle').describe('Low, middle or high capacity of works.'),
  imports: z
    .record(z.string(), z.number().min(0))
    .default({})
    .describe('What may be imported beside it, by technology. [MW/a]'),
})

/** How works limit what a plan builds. */
export type FactoryLimit = z.infer<typeof factoryOptions>

/**
 * What works could deliver until the plan's year, by technology:
 *
 *   deliverable = (least over the components that are made at home of Σ capacity of works + imports) · years      [MW]
 *
 * A component that nobody makes at home is imported anyway and limits nothing; technologies without works are not limited.
 *
 * @param years  between the decision and the plan's year [a]
 */
export function deliverableMw(
  factories: readonly Pick<Factory, 'technology' | 'components' | 'capacity'>[],
  { case: bound, imports }: { case: Case; imports: Readonly<Record<string, number>> },
  years: number,
): Record<string, number> {
  const rates = new Map<string, Map<string, number>>()
  for (const { technology, components, capacity } of factories) {
    const made = rates.get(technology) ?? new Map<string, number>()
    rates.set(technology, made)
    for (const each of components) made.set(each, (made.get(each) ?? 0) + capacity[bound])
  }
  return Object.fromEntries(
    [...rates].map(([technology, made]) => [
      technology,
      (Math.min(...made.values()) + (imports[technology] ?? 0)) * years,
    ]),
  )
}
