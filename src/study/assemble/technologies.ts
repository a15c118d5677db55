import { z } from 'zod'
import { type Attributes, attribute } from '../../network/attribute.ts'
import type { TableRow } from '../../network/table.ts'
import type { TableReader } from './dataPackage.ts'

/** Columns of technologies.csv that are read. */
const technologyAttributes = {
  technology: attribute('technology', '1', z.string(), 'Key.'),
  year: attribute('year', 'year', z.number().int(), 'Year of the figures.'),
  overnight: attribute(
    'overnight_cost',
    'currency per basis',
    z.number(),
    'Cost without interest during construction.',
  ),
  overnightPerKwh: attribute(
    'overnight_cost_per_kwh',
    'currency/kWh',
    z.number().default(0),
    'Part that goes with the energy.',
  ),
  fixed: attribute('fom_cost', 'currency per basis and year', z.number().default(0), 'Fixed operation.'),
  variable: attribute('vom_cost', 'currency/MWh', z.number().default(0), 'Variable operation.'),
  lifetimeYears: attribute('lifetime', 'year', z.number().gt(0), 'Economic life.'),
  efficiencyPu: attribute(
    'efficiency',
    'pu',
    z.number().default(Number.NaN),
    'Efficiency; of storage, to the grid.',
  ),
  efficiencyStorePu: attribute(
    'efficiency_store',
    'pu',
    z.number().default(Number.NaN),
    'Efficiency into the store.',
  ),
  currency: attribute('currency', '1', z.string(), 'Currency.'),
  priceYear: attribute('price_year', 'year', z.number().int(), 'Price year.'),
  basis: attribute('basis', '1', z.string(), 'What the cost is counted on.'),
  discountRatePu: attribute(
    'discount_rate',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Rate usual for it.',
  ),
}
/** Columns of technologies.csv that are not read here. */
const otherAttributes = Object.fromEntries(
  ['overnight_cost_low', 'overnight_cost_high', 'c_b', 'c_v'].map(column => [
    column,
    attribute(column, '1', z.number().default(Number.NaN), 'Range, or a figure of heat and power.'),
  ]),
)

/** Figures of a technology in the year of a scenario, in its money. */
export interface Technology {
  overnight: number
  overnightPerKwh: number
  fixed: number
  variable: number
  lifetimeYears: number
  efficiencyPu: number
  efficiencyStorePu: number
  discountRatePu: number
  basis: string
}

/** Technologies in a year, between two years with figures by straight line. */
export function readTechnologies(year: number, reader: TableReader): Map<string, Technology> {
  const rows = reader.read('technologies', {
    ...technologyAttributes,
    ...otherAttributes,
  } as Attributes) as unknown as {
    row: TableRow
    unit: Technology & { name: string; technology: string; year: number; currency: string; priceYear: number }
  }[]
  const rates = reader.read('exchange', {
    currency: attribute('currency', '1', z.string(), 'Currency.'),
    priceYear: attribute('price_year', 'year', z.number().int(), 'Price year.'),
    factor: attribute('usd_2023', 'USD of 2023', z.number(), 'Worth of one unit.'),
  })
  const technologies = new Map<string, Technology>()
  for (const name of new Set(rows.map(({ unit }) => unit.technology))) {
    const known = rows
      .filter(({ unit }) => unit.technology === name)
      .sort((a, b) => a.unit.year - b.unit.year)
    const after = (known.find(({ unit }) => unit.year >= year) ?? known.at(-1)!).unit
    const before = (known.findLast(({ unit }) => unit.year <= year) ?? known[0]!).unit
    const weight = after.year === before.year ? 0 : (year - before.year) / (after.year - before.year)
    const between = (key: keyof Technology) =>
      Number(before[key]) * (1 - weight) + Number(after[key]) * weight
    const rate = rates.find(
      ({ unit }) => unit.currency === before.currency && unit.priceYear === before.priceYear,
    )
    const factor = rate?.unit.factor ?? 1
    technologies.set(name, {
      overnight: between('overnight') * factor,
      overnightPerKwh: between('overnightPerKwh') * factor,
      fixed: between('fixed') * factor,
      variable: between('variable') * factor,
      lifetimeYears: between('lifetimeYears'),
      efficiencyPu: between('efficiencyPu'),
      efficiencyStorePu: between('efficiencyStorePu'),
      discountRatePu: between('discountRatePu'),
      basis: before.basis,
    })
    reader.use(known as never)
    if (rate) reader.use([rate])
  }
  return technologies
}
