import { z } from 'zod'
import type { Block, Term } from '../lp/model.ts'
import { activeStretches, lifeAttributes } from '../network/activity.ts'
import {
  attribute,
  descriptive,
  extensive,
  mapSeries,
  type Series,
  type Unit,
  varying,
  varyingExtensive,
} from '../network/attribute.ts'
import { type Building, type Units, unitsOf } from '../network/component.ts'
import type { Branch } from '../network/ledger.ts'
import { fixSeries } from './given.ts'
import { decideSizes, sizingAttributes } from './sizing.ts'

/** Attributes of lines and transformers. */
export const branchAttributes = {
  bus0: attribute('bus0', '1', z.string(), 'Bus at the beginning.'),
  bus1: attribute('bus1', '1', z.string(), 'Bus at the end.'),
  ratingMva: extensive('s_nom', 'MVA', z.number().min(0).default(0), 'Largest flow.'),
  technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
  ...sizingAttributes('s_nom', 'MVA'),
  usablePu: varying(
    's_max_pu',
    'pu',
    z.number().min(0).default(1),
    'Share of the rating that may be used: 0.7 keeps room for the loss of another branch.',
  ),
  givenMw: varyingExtensive(
    's_set',
    'MW',
    z.number().default(Number.NaN),
    'Flow to be kept; empty where free.',
  ),
  marginalCostPerMwh: varying(
    'marginal_cost',
    'money/MWh',
    z.number().min(0).default(0),
    'Cost of flow in either direction.',
  ),
  risingCostPerMwh2: varying(
    'marginal_cost_quadratic',
    'money/MW²h',
    z.number().min(0).default(0),
    'Cost of the square of the flow.',
  ),
  type: descriptive('type', '1', z.string().default(''), 'Standard type that gives its impedance.'),
  parallels: descriptive(
    'num_parallel',
    '1',
    z.number().min(0).default(1),
    'Parallel circuits of that type.',
  ),
  ...lifeAttributes,
}

/** A line or transformer as this file sees it. */
export type BranchUnit = Unit<typeof branchAttributes> & { carrier: string }

/**
 * A lossless branch: power flows either way up to the usable rating.
 *
 *   |flow[t]| ≤ usable[t] · rating                                                 [MW]
 *
 * Positive from bus0 to bus1; the rating is given or decided. The voltage law is laid on all branches together.
 *
 * @param electricOf  what the voltage law needs to know of a unit
 */
export function carry(
  component: string,
  label: string,
  units: readonly BranchUnit[],
  electricOf: (i: number) => Pick<Branch, 'reactancePu' | 'resistancePu' | 'shiftDeg'> & { shift?: Block },
  building: Building,
): void {
  const { lp, ledger, snapshots } = building
  const { axis } = unitsOf(units)
  const axes = [axis, snapshots.axis]
  const sizing = decideSizes(
    component,
    label,
    units.map(unit => ({ ...unit, size: unit.ratingMva })),
    building,
  )
  const backward = units.map(({ usablePu }) => mapSeries(usablePu, usable => -usable))
  const flow = lp.variables(`${label}.flow`, axes, (i, t) =>
    sizing.bounds(i!, t!, backward[i!]!, units[i!]!.usablePu),
  )
  const termOf = (i: number, t: number): Term[] => [[1, flow.at(i, t)]]
  sizing.limit(
    `${label}.flow`,
    termOf,
    i => backward[i],
    i => units[i]!.usablePu,
  )
  fixSeries(
    lp,
    `${label}.given`,
    { axis, at: units } as Units,
    snapshots,
    sizing,
    i => units[i]!.givenMw,
    termOf,
  )
  units.forEach((unit, i) => {
    const { name, bus0, bus1, carrier, marginalCostPerMwh } = unit
    ledger.inject({ component, name, bus: bus0, carrier }, -1, flow, i)
    ledger.inject({ component, name, bus: bus1, carrier }, 1, flow, i)
    const activeIn = activeStretches(unit, snapshots)
    ledger.branches.push({ name, bus0, bus1, flow, index: i, activeIn, ...electricOf(i) })
    const heading = { component, name, carrier, item: 'running' }
    if (costs(marginalCostPerMwh)) {
      const size = absolute(`${label}.absolute ${name}`, flow, i, building)
      ledger.pay(heading, marginalCostPerMwh, size, 0)
    }
    ledger.paySquare(heading, unit.risingCostPerMwh2, flow, i)
  })
}

const costs = (series: Series) =>
  typeof series === 'number' ? series !== 0 : series.some(value => value !== 0)

/** A block of one row that is no less than the flow in either direction. */
function absolute(name: string, flow: Block, i: number, { lp, snapshots }: Building): Block {
  const axes = [{ labels: [name] }, snapshots.axis]
  const size = lp.variables(name, axes, () => ({ lower: 0, upper: Number.POSITIVE_INFINITY }))
  for (const sign of [1, -1]) {
    lp.constraints(`${name} ${sign > 0 ? 'forward' : 'backward'}`, axes, (_, t) => ({
      terms: [
        [1, size.at(0, t)],
        [-sign, flow.at(i, t)],
      ],
      atLeast: 0,
    }))
  }
  return size
}
