import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { lifeAttributes } from '../network/activity.ts'
import {
  attribute,
  descriptive,
  extensive,
  largest,
  mapSeries,
  type Series,
  valueAt,
  varying,
  varyingExtensive,
} from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { marginalCurveAttribute, payRunning } from './costCurve.ts'
import { fixSeries, isGiven } from './given.ts'
import { levelBefore } from './levelBefore.ts'
import { decideSizes, firmAttribute, sizingAttributes, spinningAttribute } from './sizing.ts'

/** A store that lasts so long counts in full towards a reserve margin. [h] */
const FIRM_HOURS = 6

/**
 * A store whose energy is tied to its power: a reservoir, a pumped-hydro plant, a battery.
 *
 *   0 ≤ charge[t] ≤ −least · power,   0 ≤ discharge[t] ≤ most[t] · power           [MW]
 *   0 ≤ level[t] ≤ power · duration,  0 ≤ spill[t] ≤ inflow[t] + …                 [MWh, MW]
 *   level[t] = (1−loss)^h · level[t−1] + h · (η⁺ · charge[t] + inflow[t] − spill[t] − discharge[t] / η⁻)   [MWh]
 *
 * Before the first hour stands the initial level or, if cyclic, the last hour: what the year borrows, it returns.
 * The power is given or decided; the energy follows it by the duration. With `p_min_pu` 0 the unit cannot charge from the grid
 * and has no column for it.
 * Charging and discharging at once is not forbidden; with any loss it never pays unless a price is negative.
 * The dual of the balance is the value of a stored MWh: the water value.
 *
 * @see T. Brown, J. Hörsch, D. Schlachtberger, “PyPSA: Python for Power System Analysis”, J. Open Research
 *   Software 6(4), 2018, doi:10.5334/jors.188.
 */
export const storageUnit = defineComponent({
  name: 'StorageUnit',
  list: 'storage_units',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus the unit is attached to.'),
    carrier: attribute('carrier', '1', z.string().default(''), 'Hydro, pumped storage, battery.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    powerMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest charge and discharge.'),
    mostPu: varying('p_max_pu', 'pu', z.number().min(0).default(1), 'Largest discharge over power.'),
    leastPu: varying('p_min_pu', 'pu', z.number().max(0).default(-1), 'Largest charge over power, negative.'),
    ...sizingAttributes('p_nom', 'MW'),
    firmPu: firmAttribute,
    spinningPu: spinningAttribute,
    durationHours: attribute('max_hours', 'h', z.number().min(0).default(1), 'Energy over power.'),
    chargeEfficiencyPu: varying('efficiency_store', 'pu', z.number().gt(0).default(1), 'Grid to store.'),
    dischargeEfficiencyPu: varying(
      'efficiency_dispatch',
      'pu',
      z.number().gt(0).default(1),
      'Store to grid.',
    ),
    hourlyLossPu: varying(
      'standing_loss',
      'pu',
      z.number().min(0).lt(1).default(0),
      'Share of the level lost each hour.',
    ),
    inflowMw: varyingExtensive('inflow', 'MW', z.number().default(0), 'Energy arriving, as water.'),
    cyclic: attribute(
      'cyclic_state_of_charge',
      '1',
      z.boolean().default(false),
      'Does the last hour precede the first?',
    ),
    initialLevelMwh: extensive(
      'state_of_charge_initial',
      'MWh',
      z.number().min(0).default(0),
      'Level before the first hour.',
    ),
    cyclicPerPeriod: attribute(
      'cyclic_state_of_charge_per_period',
      '1',
      z.boolean().default(false),
      'Does each investment period end as it began?',
    ),
    initialPerPeriod: attribute(
      'state_of_charge_initial_per_period',
      '1',
      z.boolean().default(false),
      'Does each investment period begin at the initial level?',
    ),
    givenLevelMwh: varyingExtensive(
      'state_of_charge_set',
      'MWh',
      z.number().default(Number.NaN),
      'Level to be kept; empty where free.',
    ),
    givenMw: varyingExtensive(
      'p_set',
      'MW',
      z.number().default(Number.NaN),
      'Discharge less charge to be kept; empty where free.',
    ),
    givenDischargeMw: varyingExtensive(
      'p_dispatch_set',
      'MW',
      z.number().default(Number.NaN),
      'Discharge to be kept; empty where free.',
    ),
    givenChargeMw: varyingExtensive(
      'p_store_set',
      'MW',
      z.number().default(Number.NaN),
      'Charge to be kept; empty where free.',
    ),
    sign: attribute('sign', '1', z.number().default(1), '+1 gives to the bus what is discharged.'),
    marginalCostPerMwh: varying('marginal_cost', 'money/MWh', z.number().default(0), 'Cost of discharge.'),
    marginalCurve: marginalCurveAttribute,
    risingCostPerMwh2: varying(
      'marginal_cost_quadratic',
      'money/MW²h',
      z.number().min(0).default(0),
      'Cost of the square of the discharge.',
    ),
    keepingCostPerMwh: varying(
      'marginal_cost_storage',
      'money/MWh/h',
      z.number().default(0),
      'Cost of keeping a MWh for an hour.',
    ),
    spillCostPerMwh: varying('spill_cost', 'money/MWh', z.number().default(0), 'Cost of spilling.'),
    ...lifeAttributes,
  },
  build(units, building) {
    const { lp, ledger, snapshots } = building
    const sizing = decideSizes(
      'StorageUnit',
      'storageUnit',
      units.at.map(unit => ({ ...unit, size: unit.powerMw })),
      building,
    )
    const axes = [units.axis, snapshots.axis]
    const charges = units.at.map(({ leastPu }) => mapSeries(leastPu, least => -least))
    const largestCharge = (i: number) => charges[i]!
    const chargers = units.at.flatMap((unit, i) =>
      largest(largestCharge(i)) > 0 || isGiven(unit.givenChargeMw) ? [i] : [],
    )
    const placeOf = new Map(chargers.map((i, k) => [i, k]))
    const chargeAxes = [{ labels: chargers.map(i => units.at[i]!.name) }, snapshots.axis]
    const charge = lp.variables('storageUnit.charge', chargeAxes, (k, t) =>
      sizing.bounds(chargers[k!]!, t!, 0, largestCharge(chargers[k!]!)),
    )
    const into = (factor: number, i: number, t: number): Term[] =>
      placeOf.has(i) ? [[factor, charge.at(placeOf.get(i)!, t)]] : []
    const discharge = lp.variables('storageUnit.discharge', axes, (i, t) =>
      sizing.bounds(i!, t!, 0, units.at[i!]!.mostPu),
    )
    const spill = lp.variables('storageUnit.spill', axes, (i, t) => ({
      lower: 0,
      upper: sizing.active(i!, t!) ? Math.max(0, valueAt(units.at[i!]!.inflowMw, t!)) : 0,
    }))
    const level = lp.variables('storageUnit.level', axes, (i, t) =>
      sizing.bounds(i!, t!, 0, units.at[i!]!.durationHours),
    )
    const none = () => undefined
    sizing.limit(
      'storageUnit.charge',
      (i, t) => into(1, i, t),
      none,
      i => (placeOf.has(i) ? largestCharge(i) : undefined),
    )
    sizing.limit(
      'storageUnit.discharge',
      (i, t) => [[1, discharge.at(i, t)]],
      none,
      i => units.at[i]!.mostPu,
    )
    sizing.limit(
      'storageUnit.level',
      (i, t) => [[1, level.at(i, t)]],
      none,
      i => units.at[i]!.durationHours,
    )

    const balance = lp.constraints('storageUnit.balance', axes, (i, t) => {
      const unit = units.at[i!]!
      const h = snapshots.hours[t!]!
      const active = (step: number) => sizing.active(i!, step)
      if (!active(t!)) return { terms: [] }
      const before = levelBefore(unit, level, i!, t!, snapshots, active)
      return {
        terms: [
          [1, level.at(i, t)],
          ...before.terms,
          ...into(-valueAt(unit.chargeEfficiencyPu, t!) * h, i!, t!),
          [h / valueAt(unit.dischargeEfficiencyPu, t!), discharge.at(i, t)],
          [h, spill.at(i, t)],
        ],
        equals: valueAt(unit.inflowMw, t!) * h + before.givenMwh,
      }
    })

    const out = (i: number, t: number): Term => [1, discharge.at(i, t)]
    const hold = (name: string, givenOf: (i: number) => Series, termsOf: (i: number, t: number) => Term[]) =>
      fixSeries(lp, `storageUnit.${name}`, units, snapshots, sizing, givenOf, termsOf)
    const at = (i: number) => units.at[i]!
    hold(
      'givenLevel',
      i => at(i).givenLevelMwh,
      (i, t) => [[1, level.at(i, t)]],
    )
    hold(
      'given',
      i => at(i).givenMw,
      (i, t) => [out(i, t), ...into(-1, i, t)],
    )
    hold(
      'givenDischarge',
      i => at(i).givenDischargeMw,
      (i, t) => [out(i, t)],
    )
    hold(
      'givenCharge',
      i => at(i).givenChargeMw,
      (i, t) => into(1, i, t),
    )

    units.at.forEach((unit, i) => {
      const port = { component: 'StorageUnit', name: unit.name, bus: unit.bus, carrier: unit.carrier }
      const { cyclic, cyclicPerPeriod, initialPerPeriod, initialLevelMwh, sign } = unit
      const active = (t: number) => sizing.active(i, t)
      ledger.inject(port, sign, discharge, i)
      if (placeOf.has(i)) ledger.inject(port, -sign, charge, placeOf.get(i)!)
      ledger.keep({
        port,
        level,
        balance,
        index: i,
        cyclic,
        cyclicPerPeriod,
        initialPerPeriod,
        initialLevelMwh,
        active,
      })
      const running = { ...port, item: 'running' }
      payRunning('storageUnit', unit, unit.powerMw, running, discharge, i, active, building)
      ledger.pay({ ...port, item: 'keeping' }, unit.keepingCostPerMwh, level, i)
      ledger.pay({ ...port, item: 'spilling' }, unit.spillCostPerMwh, spill, i)
      if (largest(unit.inflowMw) > 0) ledger.generate(port, 1, discharge, i)
      const firmPu = Number.isNaN(unit.firmPu) ? Math.min(1, unit.durationHours / FIRM_HOURS) : unit.firmPu
      ledger.firm.push({ port, mw: sizing.size(i, firmPu) })
      if (unit.spinningPu > 0) {
        ledger.swings.push({
          port,
          output: discharge,
          index: i,
          most: t => sizing.size(i, valueAt(unit.mostPu, t)),
          least: () => ({ terms: [], given: 0 }),
          perOutput: unit.spinningPu,
        })
      }
    })
  },
})
