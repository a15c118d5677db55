import { countryMeant } from '../../network/home.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import type { PowerSeries } from '../result.ts'

/** The country of each bus. */
export const countriesOfBuses = (network: Network): Map<string, string> =>
  new Map(unitsIn(network, 'buses').map(({ name, country }) => [name, countryMeant(country)]))

/** Key of a unit among all components. */
export const unitKey = ({ component, name }: { component: string; name: string }) => `${component} ${name}`

/** In which countries each unit has a bus: one, or both of a line that crosses a border. */
export function countriesOfUnits(
  dispatch: readonly Pick<PowerSeries, 'component' | 'name' | 'bus'>[],
  countryOf: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const unit of dispatch) {
    const known = places.get(unitKey(unit)) ?? []
    const country = countryMeant(countryOf.get(unit.bus))
    if (!known.includes(country)) places.set(unitKey(unit), [...known, country])
  }
  return places
}
