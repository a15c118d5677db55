import type { Problem } from '../../errors.ts'
import { didYouMean } from '../../network/suggest.ts'
import { unknownSources } from '../invest.ts'
import { addressOf } from '../names.ts'
import type { Prepared } from '../prepare.ts'
import type { Source } from '../result.ts'
import type { Layer } from '../scenario.ts'
import { disagreements } from './index.ts'
import { withoutPrice } from './plant.ts'

/** Tables whose rows are no part of a plan that somebody could own. */
const NOT_OWNED = new Set(['buses', 'carriers', 'loads', 'cuts'])

/**
 * What can be said of the deals of a scenario before anything is solved: terms that do not go together, sources that nobody knows, units
 * that are not there or have no price of building. How much of them a plan builds is known after it.
 */
export function dealProblems(
  { scenario, network, candidates }: Prepared,
  layers: readonly Layer[],
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const deals = scenario.invest?.deals ?? {}
  const at = (...path: string[]) => addressOf(layers, ['invest', ...path])
  const owned = Object.entries(network.units).flatMap(([list, units]) =>
    NOT_OWNED.has(list) ? [] : units.map(({ name }) => name),
  )
  const priced = new Set(candidates.map(({ name }) => name))
  // Units of later years of a path may not stand in its first one.
  const units = scenario.pathway ? [] : Object.entries(deals)
  return [
    ...unknownSources(deals, sources, at),
    ...Object.entries(deals).flatMap(([name, deal]) => [...disagreements(deal, at('deals', name))]),
    ...units.flatMap(([name, deal]) =>
      Object.keys(deal.units).flatMap(unit => {
        const problem = owned.includes(unit)
          ? withoutPrice(deal, unit, priced.has(unit))
          : { what: `There is no unit “${unit}”.`, hint: didYouMean(unit, owned) ?? ofThePlan(priced) }
        return problem ? [{ where: at('deals', name, 'units', unit), ...problem }] : []
      }),
    ),
  ]
}

const ofThePlan = (priced: ReadonlySet<string>) =>
  `The plan may build ${[...priced].join(', ') || 'nothing'}.`
