import { z } from 'zod'
import type { Problem } from '../../errors.ts'
import { attribute } from '../../network/attribute.ts'
import { type DataPackage, readerOf } from '../assemble/dataPackage.ts'
import type { Ranged } from '../ranged.ts'
import { range, readRanged, text } from '../rangedRows.ts'

/** A plant that is slow to start: whether it runs is settled the day before. */
export interface SlowPlant {
  technology: string
  /** Least output over what runs. [pu] */
  leastPu: Ranged
  /** Of a start. [money/MW] */
  startCost: Ranged
  /** Fuel of a unit that runs empty, over fuel at full load. [pu] */
  idleFuelPu: Ranged
  leastUpHours: number
  leastDownHours: number
}

/** Names of the assumptions about what deviations cost, and what days are settled by. */
const TERMS = [
  'shortage',
  'surplus',
  'reserve-short',
  'excess',
  'rule-demand',
  'rule-renewables',
  'stop-share',
] as const
/** Name of such an assumption. */
export type TermName = (typeof TERMS)[number]

/** What deviations from the schedule cost, and what days are settled by. */
export type Terms = Readonly<Record<TermName, Ranged>>

/** All that operation needs beside the network. */
export interface OperationTables {
  slow: ReadonlyMap<string, SlowPlant>
  terms: Terms
  /** [KZT for a unit of money] */
  tengePerMoney: number
  sources: readonly string[]
}

const slowColumns = {
  technology: text('technology', 'Key of technologies.csv.'),
  leastPu: range('least_output', 'Least output over what runs. [pu]'),
  startCost: range('start_cost', 'Of a start. [money/MW]'),
  idleFuelPu: range('idle_fuel', 'Fuel of running empty over fuel at full load. [pu]'),
  leastUpHours: attribute('least_up', 'h', z.number().min(0), 'Least time on.'),
  leastDownHours: attribute('least_down', 'h', z.number().min(0), 'Least time off.'),
}
const termColumns = {
  name: text('name', 'What it is.'),
  value: range('value', 'Low, middle, high.'),
}

/** Reads how plants start and what deviations cost; what is missing becomes a problem. */
export function readOperationTables(data: DataPackage, problems: Problem[]): OperationTables {
  const reader = readerOf(data, problems)
  const slow = readRanged<SlowPlant>(reader, 'operation', slowColumns)
  const given = readRanged<{ name: string; value: Ranged }>(reader, 'imbalance', termColumns)
  const terms = new Map(given.map(({ name, value }) => [name, value]))
  for (const name of TERMS) {
    if (!terms.has(name))
      problems.push({ where: 'imbalance.csv', what: `There is no row “${name}”.`, hint: TERMS.join(', ') })
  }
  const rate = reader.rows('finance').find(({ name }) => name === 'rate-kzt')
  return {
    slow: new Map(slow.map(each => [each.technology, each])),
    terms: Object.fromEntries(terms) as Terms,
    tengePerMoney: Number(rate?.cells.value ?? Number.NaN),
    sources: [...reader.sources].sort(),
  }
}
