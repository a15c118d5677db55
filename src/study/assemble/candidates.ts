import { z } from 'zod'
import { annuityPu } from '../../finance/annuity.ts'
import { attribute, type Unit } from '../../network/attribute.ts'
import { type TableRow, whereIs } from '../../network/table.ts'
import { HOURS_PER_YEAR, KW_PER_MW } from '../../units.ts'
import type { Scenario } from '../scenario.ts'
import type { TableReader } from './dataPackage.ts'
import { readTechnologies, type Technology } from './technologies.ts'

/** Columns of the data tables that say when and at what cost a unit could be built. */
export const candidateAttributes = {
  leadTimeYears: attribute(
    'lead_time',
    'year',
    z.number().min(0).default(0),
    'Years from the decision to the first operation.',
  ),
  buildRate: attribute(
    'build_rate',
    'MW/year',
    z.number().min(0).default(Number.POSITIVE_INFINITY),
    'What can be finished in a year.',
  ),
  overnightPerKw: attribute(
    'overnight_cost',
    'money/kW',
    z.number().min(0).default(Number.NaN),
    'Own cost without interest during construction; empty for that of the technology.',
  ),
  discountRatePu: attribute(
    'discount_rate',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Rate of whoever invests; empty for that of the technology or the scenario.',
  ),
} as const

/** What it takes to build a unit, for the report and for break-even costs. */
export interface Candidate {
  /** Name of the component's table. */
  list: string
  name: string
  technology: string
  carrier: string
  /** [money/kW, or money/kWh for stores] */
  overnightPerKw: number
  fixedPerKwYear: number
  discountRatePu: number
  lifetimeYears: number
  /** Largest size that can stand in the year. [MW, MWh] */
  most: number
  /** What can be finished in a year, from how many years after the decision. [MW/a, a] */
  buildRate: number
  leadTimeYears: number
  /** Share of a year that the horizon pays for. */
  sharePu: number
}

/**
 * Cost of a candidate for the horizon, for each MW (or MWh) of its size:
 *
 *   cost = (annuity(rate, lifetime) · overnight + fixed operation) · 1000 · hours / 8760         [money/MW]
 */
export function costPerSize({
  overnightPerKw,
  fixedPerKwYear,
  discountRatePu,
  lifetimeYears,
  sharePu,
}: Candidate): number {
  return (annuityPu(discountRatePu, lifetimeYears) * overnightPerKw + fixedPerKwYear) * KW_PER_MW * sharePu
}

/** Capital part of that cost, which alone moves with the cost of building. [money/MW] */
export const capitalPerSize = ({
  overnightPerKw,
  discountRatePu,
  lifetimeYears,
  sharePu,
}: Candidate): number => annuityPu(discountRatePu, lifetimeYears) * overnightPerKw * KW_PER_MW * sharePu

/** Prices units that may be built and says how many can stand in the scenario's year. */
export interface Pricing {
  /** The unit with its cost and limits; undefined if it cannot stand in that year or nothing is planned. */
  price(list: string, unit: Unit, row: TableRow): Unit | undefined
  /** A unit with the lifetime that the scenario gives its technology, if it has none of its own. */
  aged<U extends { lifetimeYears: number; technology?: string }>(unit: U): U
  candidates: Candidate[]
}

/** Reads technologies, currencies and fuels and prices candidates with them. */
export function pricingOf(scenario: Scenario, reader: TableReader): Pricing {
  const { planning, year } = scenario
  const candidates: Candidate[] = []
  if (!planning) return { price: () => undefined, aged: unit => unit, candidates }
  const technologies = readTechnologies(year, reader)
  const fuelPerMwh = readFuels(reader)

  return {
    candidates,
    aged(unit) {
      const lifetimeYears = planning.lifetimes[unit.technology ?? '']
      return lifetimeYears && !Number.isFinite(unit.lifetimeYears) ? { ...unit, lifetimeYears } : unit
    },
    price(list, unit, row) {
      const own = unit as Unit & Record<string, number> & { technology: string; carrier: string }
      const years = year - planning.from - own.leadTimeYears!
      if (years < 0) return undefined
      const technology = technologyOf(own.technology, Number(own.lengthKm ?? 0))
      if (!technology) {
        const what = `There is no technology “${own.technology}” in technologies.csv.`
        reader.problems.push({ where: whereIs(row, 'technology'), what })
        return undefined
      }
      const priced = { ...unit, ...efficienciesOf(list, row, technology) } as unknown as Record<
        string,
        number
      >
      const most = Math.min(own.mostSize!, own.buildRate! * (Math.floor(years) + 1))
      const overnightPerKw = Number.isNaN(own.overnightPerKw)
        ? technology.overnight + technology.overnightPerKwh * (own.durationHours ?? 0)
        : own.overnightPerKw!
      // Costs on the output of a link, whose size counts at the input.
      const perInput = list === 'links' && /output/.test(technology.basis) ? priced.efficiencyPu! : 1
      const candidate: Candidate = {
        list,
        name: unit.name,
        technology: own.technology,
        carrier: own.carrier,
        overnightPerKw: overnightPerKw * perInput,
        fixedPerKwYear: technology.fixed * perInput,
        discountRatePu: firstNumber(own.discountRatePu!, technology.discountRatePu, planning.discountRate),
        lifetimeYears: technology.lifetimeYears,
        most,
        buildRate: own.buildRate!,
        leadTimeYears: own.leadTimeYears!,
        sharePu: scenario.hours / HOURS_PER_YEAR,
      }
      if (most === 0) return undefined
      candidates.push(candidate)
      const fuel = fuelPerMwh.get(own.carrier === 'nuclear' ? 'uranium' : own.carrier) ?? 0
      return {
        ...priced,
        mostSize: most,
        costPerSize: costPerSize(candidate),
        overnightPerSize: Number.NaN,
        fixedCostPerSize: 0,
        marginalCostPerMwh: row.cells.marginal_cost
          ? own.marginalCostPerMwh
          : fuel / (priced.efficiencyPu || 1) + technology.variable,
      } as unknown as Unit
    },
  }

  /** A route has its line by the kilometre and, if direct current, a pair of converters. */
  function technologyOf(name: string, lengthKm: number): Technology | undefined {
    const plain = technologies.get(name)
    if (plain) return /per 1000 km/.test(plain.basis) ? perRoute(plain, lengthKm) : plain
    const [line, ends] = [technologies.get(`${name}-line`), technologies.get(`${name}-converter`)]
    if (!line || !ends) return undefined
    const route = perRoute(line, lengthKm)
    return { ...route, overnight: route.overnight + ends.overnight, fixed: route.fixed + ends.fixed }
  }
}

const perRoute = (line: Technology, lengthKm: number): Technology => ({
  ...line,
  overnight: (line.overnight * lengthKm) / 1000,
  fixed: (line.fixed * lengthKm) / 1000,
})

const firstNumber = (...values: number[]) => values.find(value => !Number.isNaN(value)) ?? 0

/** Efficiencies of the technology where the row has none of its own. */
function efficienciesOf(list: string, row: TableRow, technology: Technology): Record<string, number> {
  const { efficiencyPu, efficiencyStorePu } = technology
  if (list === 'storage_units') {
    return {
      ...(row.cells.efficiency_dispatch || Number.isNaN(efficiencyPu)
        ? {}
        : { dischargeEfficiencyPu: efficiencyPu }),
      ...(row.cells.efficiency_store || Number.isNaN(efficiencyStorePu)
        ? {}
        : { chargeEfficiencyPu: efficiencyStorePu }),
    }
  }
  return row.cells.efficiency || Number.isNaN(efficiencyPu) ? {} : { efficiencyPu }
}

/** Prices of fuels by carrier. [money/MWh thermal] */
function readFuels(reader: TableReader): Map<string, number> {
  const rows = reader.read('fuels', {
    carrier: attribute('carrier', '1', z.string(), 'Carrier.'),
    price: attribute('price', 'money/MWh thermal', z.number(), 'Price.'),
  })
  return new Map(rows.map(({ unit }) => [unit.carrier, unit.price]))
}
