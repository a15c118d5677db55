import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { attribute, descriptive, extensive, smallest, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { commit, commitmentAttributes } from './commitment.ts'
import { limitRamps, rampAttributes } from './ramp.ts'
import { decideSizes, firmAttribute, leastWhenOff, sizingAttributes, spinningAttribute } from './sizing.ts'
import { drawWater, waterAttributes } from './waterUse.ts'

/**
 * Combined heat and power with an extraction or back-pressure turbine.
 *
 *   power[t] ≥ c_b · heat[t]                              the back-pressure line            [MW]
 *   power[t] = c_b · heat[t]                              if it has no condenser
 *   least · capacity ≤ power[t] + c_v · heat[t] ≤ availability[t] · capacity                [MW]
 *   leastHeat[t] · heatCapacity ≤ heat[t] ≤ heatCapacity                                    [MW thermal]
 *   fuel[t] = (power[t] + c_v · heat[t]) / efficiency                                       [MW thermal]
 *
 * c_b is electricity over heat in back-pressure operation; c_v is the electricity lost for one unit of heat
 * taken out; the capacity is given or decided, and where it is decided, heat is limited by the back-pressure line
 * alone; efficiency is electric, condensing. Cost and CO₂ follow the fuel. What ties electricity to the
 * weather is the first line: a cold evening forces the turbine to run. Where it may be switched off, the third line holds for
 * what is on (`commitment.ts`, its output being power + c_v · heat), and the fourth asks for heat all the same.
 *
 * @see Danish Energy Agency and Energinet, “Technology Data: Energy plants for electricity and district heating
 *   generation”, guideline chapter (definition of c_b and c_v).
 */
export const heatAndPower = defineComponent({
  name: 'HeatAndPower',
  list: 'heat_and_powers',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus of the electricity.'),
    heatBus: attribute('heat_bus', '1', z.string(), 'Bus of the heat: the city.'),
    carrier: attribute('carrier', '1', z.string().default(''), 'Fuel.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    capacityMw: extensive(
      'p_nom',
      'MW',
      z.number().min(0).default(0),
      'Largest electric output, condensing.',
    ),
    heatCapacityMw: extensive('heat_nom', 'MW', z.number().min(0).default(0), 'Largest heat output.'),
    leastHeatPu: varying(
      'heat_min_pu',
      'pu',
      z.number().min(0).default(0),
      'Share of the heat capacity that must be used: the plant follows the heat.',
    ),
    availabilityPu: varying(
      'p_max_pu',
      'pu',
      z.number().min(0).default(1),
      'Share of the capacity that is there.',
    ),
    leastOutputPu: varying(
      'p_min_pu',
      'pu',
      z.number().min(0).default(0),
      'Share of the capacity that must run.',
    ),
    efficiencyPu: attribute(
      'efficiency',
      'pu',
      z.number().gt(0).default(1),
      'Electricity over fuel, condensing.',
    ),
    powerPerHeat: attribute(
      'c_b',
      '1',
      z.number().gt(0).default(0.5),
      'Electricity over heat at back pressure.',
    ),
    powerLostPerHeat: attribute('c_v', '1', z.number().min(0).default(0.15), 'Electricity lost for heat.'),
    condensing: attribute(
      'condensing',
      '1',
      z.boolean().default(true),
      'May it run above the back-pressure line?',
    ),
    marginalCostPerMwh: attribute(
      'marginal_cost',
      'money/MWh',
      z.number().default(0),
      'Cost of power + c_v · heat.',
    ),
    ...sizingAttributes('p_nom', 'MW'),
    ...rampAttributes,
    ...commitmentAttributes,
    firmPu: firmAttribute,
    spinningPu: spinningAttribute,
    ...waterAttributes,
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots, co2TonnesPerMwhThermal } = building
    const sized = units.at.map(unit => ({ ...unit, size: unit.capacityMw }))
    const sizing = decideSizes('HeatAndPower', 'heatAndPower', sized, building)
    const axes = [units.axis, snapshots.axis]
    const power = lp.variables('heatAndPower.power', axes, (i, t) => sizing.bounds(i!, t!, 0, 1))
    const heat = lp.variables('heatAndPower.heat', axes, (i, t) => {
      const { heatCapacityMw, leastHeatPu, extendable, powerPerHeat, powerLostPerHeat } = units.at[i!]!
      if (extendable) return sizing.bounds(i!, t!, 0, 1 / (powerPerHeat + powerLostPerHeat))
      return { lower: heatCapacityMw * valueAt(leastHeatPu, t!), upper: heatCapacityMw }
    })
    lp.constraints('heatAndPower.backPressure', axes, (i, t) => {
      const { powerPerHeat, condensing } = units.at[i!]!
      return {
        terms: [
          [1, power.at(i, t)],
          [-powerPerHeat, heat.at(i, t)],
        ],
        ...(condensing ? { atLeast: 0 } : { equals: 0 }),
      }
    })
    const leastOf = (i: number) => units.at[i]!.leastOutputPu
    const mostOf = (i: number) => units.at[i]!.availabilityPu
    const steam = (i: number, t: number): Term[] => [
      [1, power.at(i, t)],
      [units.at[i]!.powerLostPerHeat, heat.at(i, t)],
    ]
    lp.constraints('heatAndPower.steam', axes, (i, t) => {
      const { availabilityPu, extendable, committable, leastOutputPu } = units.at[i!]!
      const leastPu = committable ? leastWhenOff(leastOutputPu) : leastOutputPu
      const { lower, upper } = sizing.bounds(i!, t!, leastPu, availabilityPu)
      return { terms: steam(i!, t!), atLeast: lower, atMost: extendable ? Number.POSITIVE_INFINITY : upper }
    })
    sizing.limit(
      'heatAndPower.steam',
      steam,
      i => (units.at[i]!.committable ? undefined : leastOf(i)),
      mostOf,
    )
    const states = commit('HeatAndPower', 'heatAndPower', sized, steam, leastOf, mostOf, sizing, building)
    limitRamps(lp, 'heatAndPower.ramp', snapshots, power, units.at, sizing, states)

    units.at.forEach((unit, i) => {
      const at = { component: 'HeatAndPower', name: unit.name, carrier: unit.carrier }
      const electric = { ...at, bus: unit.bus }
      const co2 = co2TonnesPerMwhThermal(unit.carrier) / unit.efficiencyPu
      ledger.inject(electric, 1, power, i)
      ledger.inject({ ...at, bus: unit.heatBus }, 1, heat, i)
      ledger.pay({ ...at, item: 'running' }, unit.marginalCostPerMwh, power, i)
      ledger.pay({ ...at, item: 'heat' }, unit.marginalCostPerMwh * unit.powerLostPerHeat, heat, i)
      ledger.emit(electric, co2, power, i)
      ledger.emit(electric, co2 * unit.powerLostPerHeat, heat, i)
      ledger.generate(electric, 1, power, i)
      drawWater(ledger, unit, electric, 1, power, i)
      const firmPu = Number.isNaN(unit.firmPu) ? smallest(unit.availabilityPu) : unit.firmPu
      ledger.firm.push({ port: electric, mw: sizing.size(i, firmPu) })
    })
  },
})
