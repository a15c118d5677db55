import { unitsIn } from '../../network/network.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import { energyMwh, type Result } from '../result.ts'
import type { Footing } from './index.ts'

/** What the fire of a plant leaves. */
export interface AirRow {
  component: string
  unit: string
  technology: string
  carrier: string
  bus: string
  /** [MWh thermal] */
  fuelMwh: number
  /** As in the ledger of emissions. [t] */
  co2Tonnes: number
  so2Tonnes: Ranged
  noxTonnes: Ranged
  dustTonnes: Ranged
  ashTonnes: Ranged
  source: string
}

const KG_PER_TONNE = 1000

/**
 * SO₂, NOₓ, dust and ash of every plant and boiler of the country:
 *
 *   tonnes = kg/MWh of fuel · fuel / 1000,    fuel = CO₂ / (CO₂ of a MWh of fuel)                   [t, MWh]
 *
 * so that it rests on the same fuel as the bill and the CO₂. Fuels without CO₂ are reckoned from output over efficiency. How
 * far it is carried and whom it harms is left out: a tonne from a tall stack in the steppe is not one from a boiler in a city.
 */
export function airOf(result: Result, footing: Footing): AirRow[] {
  const co2 = new Map(
    unitsIn(result.network, 'carriers').map(({ name, co2TonnesPerMwhThermal }) => [
      name,
      Number(co2TonnesPerMwhThermal),
    ]),
  )
  const burnt = [
    ...result.emissionsTonnes.map(({ tonnes, ...port }) => ({
      ...port,
      tonnes,
      fuelMwh: tonnes / co2.get(port.carrier)!,
    })),
    ...withoutCo2(result, co2),
  ]
  const technologies = new Map(
    result.capacities.map(each => [`${each.component} ${each.name}`, each.technology]),
  )
  return burnt.flatMap(({ component, name, carrier, bus, tonnes, fuelMwh }) => {
    const technology = technologies.get(`${component} ${name}`) ?? ''
    const { air } = footing.tables
    const factor = air.find(({ fired }) => fired === technology) ?? air.find(({ fired }) => fired === carrier)
    if (!footing.isHome(bus) || !(fuelMwh > 0)) return []
    const of = (kg: Ranged | undefined) =>
      eachCase(bound => ((kg?.[bound] ?? Number.NaN) * fuelMwh) / KG_PER_TONNE)
    return [
      {
        ...{ component, unit: name, technology, carrier, bus, fuelMwh, co2Tonnes: tonnes },
        so2Tonnes: of(factor?.so2),
        noxTonnes: of(factor?.nox),
        dustTonnes: of(factor?.dust),
        ashTonnes: of(factor?.ash),
        source: factor?.source ?? '',
      },
    ]
  })
}

/** Generators whose fuel has no CO₂ in the accounts and yet burns: biomass. */
function withoutCo2({ network, dispatch, snapshots }: Result, co2: ReadonlyMap<string, number>) {
  const efficiency = new Map(
    unitsIn(network, 'generators').map(({ name, efficiencyPu }) => [name, Number(efficiencyPu)]),
  )
  return dispatch
    .filter(
      ({ component, carrier }) =>
        component === 'Generator' && carrier === 'biomass' && co2.get(carrier) === 0,
    )
    .map(({ mw, ...port }) => ({
      ...port,
      tonnes: 0,
      fuelMwh: energyMwh(mw, snapshots) / (efficiency.get(port.name) || 1),
    }))
}
