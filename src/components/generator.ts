import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { lifeAttributes } from '../network/activity.ts'
import {
  attribute,
  descriptive,
  extensive,
  mapSeries,
  type Series,
  smallest,
  valueAt,
  varying,
  varyingExtensive,
} from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { scenariosOf } from '../network/snapshots.ts'
import { commit, commitmentAttributes } from './commitment.ts'
import { marginalCurveAttribute, payRunning } from './costCurve.ts'
import { fixSeries } from './given.ts'
import { limitRamps, rampAttributes } from './ramp.ts'
import { decideSizes, firmAttribute, leastWhenOff, sizingAttributes, spinningAttribute } from './sizing.ts'
import { drawWater, waterAttributes } from './waterUse.ts'

/**
 * A plant, a border exchange, a heat boiler: something that gives power to one bus.
 *
 *   leastOutput · capacity ≤ output[t] ≤ availability[t] · capacity                [MW]
 *   energyLeast ≤ Σ h · output[t] ≤ energyMost                                     [MWh]
 *
 * ramps, and commitment where it may be switched off; the capacity is given or decided. Fuel is output / efficiency; its
 * CO₂ is the carrier's. With sign −1 it takes power from the bus, and a negative marginal cost is then what the taker
 * pays.
 */
export const generator = defineComponent({
  name: 'Generator',
  list: 'generators',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus the generator is attached to.'),
    carrier: attribute('carrier', '1', z.string().default(''), 'Fuel or source.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    capacityMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest output.'),
    availabilityPu: varying('p_max_pu', 'pu', z.number().default(1), 'Share of the capacity that is there.'),
    leastOutputPu: varying('p_min_pu', 'pu', z.number().default(0), 'Share of the capacity that must run.'),
    efficiencyPu: varying('efficiency', 'pu', z.number().gt(0).default(1), 'Output over fuel.'),
    marginalCostPerMwh: varying(
      'marginal_cost',
      'money/MWh',
      z.number().default(0),
      'Fuel and other variable cost.',
    ),
    marginalCurve: marginalCurveAttribute,
    risingCostPerMwh2: varying(
      'marginal_cost_quadratic',
      'money/MW²h',
      z.number().min(0).default(0),
      'Cost of the square of the output.',
    ),
    givenMw: varyingExtensive(
      'p_set',
      'MW',
      z.number().default(Number.NaN),
      'Output to be kept; empty where free.',
    ),
    ...sizingAttributes('p_nom', 'MW'),
    ...rampAttributes,
    ...commitmentAttributes,
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
    ...waterAttributes,
    ...lifeAttributes,
  },
  build(units, building) {
    const { lp, ledger, snapshots, co2TonnesPerMwhThermal } = building
    const sized = units.at.map(unit => ({ ...unit, size: unit.capacityMw }))
    const sizing = decideSizes('Generator', 'generator', sized, building)
    const [leastOf, mostOf] = [
      (i: number) => units.at[i]!.leastOutputPu,
      (i: number) => units.at[i]!.availabilityPu,
    ]
    const output = lp.variables('generator.output', [units.axis, snapshots.axis], (i, t) =>
      sizing.bounds(i!, t!, units.at[i!]!.committable ? leastWhenOff(leastOf(i!)) : leastOf(i!), mostOf(i!)),
    )
    sizing.limit(
      'generator.output',
      (i, t) => [[1, output.at(i, t)]],
      i => (units.at[i]!.committable ? undefined : leastOf(i)),
      mostOf,
    )
    const outputOf = (i: number, t: number): Term[] => [[1, output.at(i, t)]]
    const states = commit('Generator', 'generator', sized, outputOf, leastOf, mostOf, sizing, building)
    limitRamps(lp, 'generator.ramp', snapshots, output, units.at, sizing, states)
    fixSeries(
      lp,
      'generator.given',
      units,
      snapshots,
      sizing,
      i => units.at[i]!.givenMw,
      (i, t) => [[1, output.at(i, t)]],
    )

    units.at.forEach((unit, i) => {
      const { energyLeastMwh: atLeast, energyMostMwh: atMost } = unit
      if (Number.isFinite(atLeast) || Number.isFinite(atMost)) {
        for (const { scenario, stretches } of scenariosOf(snapshots)) {
          const steps = stretches.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, k) => start + k),
          )
          lp.constraints(`generator.energy ${unit.name}${scenario && ` ${scenario}`}`, [], () => ({
            terms: steps.map(t => [snapshots.energyHours[t]!, output.at(i, t)] as const),
            atLeast,
            atMost,
          }))
        }
      }
      const port = { component: 'Generator', name: unit.name, bus: unit.bus, carrier: unit.carrier }
      ledger.inject(port, unit.sign, output, i)
      const active = (t: number) => sizing.active(i, t)
      const running = { ...port, item: 'running' }
      payRunning('generator', unit, unit.capacityMw, running, output, i, active, building)
      const co2 = co2TonnesPerMwhThermal(unit.carrier)
      if (co2 !== 0)
        ledger.emit(
          port,
          mapSeries(unit.efficiencyPu, efficiency => co2 / efficiency),
          output,
          i,
        )
      ledger.outputs.push({
        key: { ...port, efficiencyPu: unit.efficiencyPu },
        rate: 1,
        block: output,
        index: i,
      })
      if (unit.sign < 0) return
      drawWater(ledger, unit, port, 1, output, i)
      ledger.generate(port, unit.sign, output, i)
      const firmPu = Number.isNaN(unit.firmPu) ? smallest(unit.availabilityPu) : unit.firmPu
      ledger.firm.push({ port, mw: sizing.size(i, firmPu) })
      if (unit.spinningPu > 0) {
        const on = states.of(i)
        const whatRuns = (share: Series) => (t: number) =>
          on && !on.sized
            ? on.between(t, true, false, valueAt(share, t), 0)
            : sizing.size(i, valueAt(share, t))
        ledger.swings.push({
          port,
          output,
          index: i,
          most: whatRuns(unit.availabilityPu),
          least: whatRuns(unit.leastOutputPu),
          perOutput: unit.spinningPu,
        })
      }
    })
  },
})
