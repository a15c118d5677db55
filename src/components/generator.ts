import { z } from 'zod'
import { attribute, descriptive, extensive, smallest, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { limitRamps, rampAttributes } from './ramp.ts'
import { decideSizes, firmAttribute, sizingAttributes, spinningAttribute } from './sizing.ts'

/**
 * A plant, a border exchange, a heat boiler: something that gives power to one bus.
 *
 *   leastOutput · capacity ≤ output[t] ≤ availability[t] · capacity                [MW]
 *   energyLeast ≤ Σ h · output[t] ≤ energyMost                                     [MWh]
 *
 * and ramps; the capacity is given or decided. Fuel is output / efficiency; its CO₂ is the carrier's. With sign −1 it takes power from the bus,
 * and a negative marginal cost is then what the taker pays.
 *
 * Left out: start-up and minimum load of a unit that may be switched off (commitment).
 */
export const generator = defineComponent({
  name: 'Generator',
  list: 'generators',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus the generator is attached to.'),
    carrier: attribute('carrier', '1', z.string().default(''), 'Fuel or source.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    capacityMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest output.'),
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
    efficiencyPu: attribute('efficiency', 'pu', z.number().gt(0).default(1), 'Output over fuel.'),
    marginalCostPerMwh: attribute(
      'marginal_cost',
      'money/MWh',
      z.number().default(0),
      'Fuel and other variable cost.',
    ),
    ...sizingAttributes('p_nom', 'MW'),
    ...rampAttributes,
    firmPu: firmAttribute,
    spinningPu: spinningAttribute,
    energyLeastMwh: extensive(
      'e_sum_min',
      'MWh',
      z.number().default(Number.NEGATIVE_INFINITY),
      'Least energy over the horizon.',
    ),
    energyMostMwh: extensive(
      'e_sum_max',
      'MWh',
      z.number().default(Number.POSITIVE_INFINITY),
      'Most energy over the horizon.',
    ),
    sign: attribute('sign', '1', z.number().default(1), '+1 gives to the bus, −1 takes from it.'),
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots, co2TonnesPerMwhThermal } = building
    const sizing = decideSizes(
      'Generator',
      'generator',
      units.at.map(unit => ({ ...unit, size: unit.capacityMw })),
      building,
    )
    const output = lp.variables('generator.output', [units.axis, snapshots.axis], (i, t) => {
      const { availabilityPu, leastOutputPu } = units.at[i!]!
      return sizing.bounds(i!, valueAt(leastOutputPu, t!), valueAt(availabilityPu, t!))
    })
    sizing.limit(
      'generator.output',
      (i, t) => [[1, output.at(i, t)]],
      i => units.at[i]!.leastOutputPu,
      i => units.at[i]!.availabilityPu,
    )
    limitRamps(lp, 'generator.ramp', snapshots, output, units.at, sizing)

    units.at.forEach((unit, i) => {
      const { energyLeastMwh: atLeast, energyMostMwh: atMost } = unit
      if (Number.isFinite(atLeast) || Number.isFinite(atMost)) {
        lp.constraints(`generator.energy ${unit.name}`, [], () => ({
          terms: [...snapshots.hours].map((h, t) => [h, output.at(i, t)] as const),
          atLeast,
          atMost,
        }))
      }
      const port = { component: 'Generator', name: unit.name, bus: unit.bus, carrier: unit.carrier }
      ledger.inject(port, unit.sign, output, i)
      ledger.pay({ ...port, item: 'running' }, unit.marginalCostPerMwh, output, i)
      ledger.emit(port, co2TonnesPerMwhThermal(unit.carrier) / unit.efficiencyPu, output, i)
      if (unit.sign < 0) return
      ledger.generate(port, unit.sign, output, i)
      const firmPu = Number.isNaN(unit.firmPu) ? smallest(unit.availabilityPu) : unit.firmPu
      ledger.firm.push({ port, mw: sizing.size(i, firmPu) })
      if (unit.spinningPu > 0) {
        ledger.swings.push({
          port,
          output,
          index: i,
          most: t => sizing.size(i, valueAt(unit.availabilityPu, t)),
          least: t => sizing.size(i, valueAt(unit.leastOutputPu, t)),
          perOutput: unit.spinningPu,
        })
      }
    })
  },
})
