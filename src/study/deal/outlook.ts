import { z } from 'zod'
import type { CurrencyPath } from '../../finance/currencies.ts'
import { attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import type { Ranged } from '../ranged.ts'
import { CURRENCIES } from './terms.ts'

/** Groups that pay a tariff of their own. */
export const GROUPS = ['industry', 'services', 'households'] as const
/** A group that pays a tariff of its own. */
export type Group = (typeof GROUPS)[number]

/** What deals and tariffs take from the table `finance`. */
export interface Outlook {
  /** Year of the rates; that of the prices of the scenario. */
  baseYear: number
  currencies: Record<string, CurrencyPath>
  profitTaxPu: number
  lossYears: number
  depreciationPu: number
  propertyTaxPu: number
  dividendTaxPu: number
  valueAddedTaxPu: Ranged
  shocks: { exchange: number; delayYears: number; investment: number; energy: number }
  /** Between the wholesale price and the tariff. [USD of the base year/MWh] */
  transmission: Ranged
  supply: Ranged
  distribution: Record<Group, Ranged>
  /** Keys of the sources, by row. */
  sources: ReadonlyMap<string, string>
}

const value = { value: attribute('value', '1', z.number(), 'The figure, in the unit of its row.') }

/**
 * Reads rates, inflation, taxes, shocks and parts of tariffs.
 *
 * What is missing is told; NaN stands in its place, so that what follows may find more.
 */
export function readOutlook(reader: TableReader, baseYear: number): Outlook {
  const rows = reader.read('finance', value)
  reader.use(rows)
  const known = new Map(rows.map(({ row, unit }) => [unit.name, { row, middle: unit.value }]))
  const ranged = (name: string): Ranged => {
    const found = known.get(name)
    if (!found) {
      reader.problems.push({ where: 'finance.csv', what: `There is no row “${name}”.` })
      return { low: Number.NaN, middle: Number.NaN, high: Number.NaN }
    }
    const bound = (column: string) => Number(found.row.cells[column] || found.middle)
    return { low: bound('low'), middle: found.middle, high: bound('high') }
  }
  const middle = (name: string) => ranged(name).middle
  const pathOf = (currency: string): CurrencyPath => {
    const key = currency.toLowerCase()
    const isDollar = currency === 'USD'
    return {
      perUsd: isDollar ? 1 : middle(`rate-${key}`),
      inflationPu: middle(`inflation-${key}`),
      realWeakeningPu: isDollar ? 0 : middle(`weakening-${key}`),
    }
  }
  return {
    baseYear,
    currencies: Object.fromEntries(CURRENCIES.map(currency => [currency, pathOf(currency)])),
    profitTaxPu: middle('profit-tax'),
    lossYears: middle('loss-years'),
    depreciationPu: middle('depreciation'),
    propertyTaxPu: middle('property-tax'),
    dividendTaxPu: middle('dividend-tax'),
    valueAddedTaxPu: ranged('value-added-tax'),
    shocks: {
      exchange: middle('shock-exchange'),
      delayYears: middle('shock-delay'),
      investment: middle('shock-investment'),
      energy: middle('shock-energy'),
    },
    transmission: ranged('transmission'),
    supply: ranged('supply'),
    distribution: {
      industry: ranged('distribution-industry'),
      services: ranged('distribution-services'),
      households: ranged('distribution-households'),
    },
    sources: new Map(rows.map(({ row, unit }) => [unit.name, row.cells.source ?? ''])),
  }
}
