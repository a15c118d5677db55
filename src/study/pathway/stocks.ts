import { components } from '../../components/index.ts'
import type { Grouping } from '../../network/grouping.ts'
import type { Built } from '../build.ts'
import { investmentOf } from '../plan/investmentOf.ts'
import type { PreparedPeriod } from './prepare.ts'

/** A column of a period that costs money for each MW of it that stands. */
export interface StockColumn {
  column: number
  /** Annuity and fixed operation, or fixed operation alone of what stands already. [money/MW/a] */
  perSize: number
}

/** What is told from period to period as one: a candidate, a step of its cost, or units of cities alike. */
export interface Stock {
  key: string
  component: string
  technology: string
  bus: string
  carrier: string
  /** Stands already, and can only be closed. */
  standing: boolean
  /** All steps of a candidate share its building. */
  building: string
  lifetimeYears: number
  /** Price of building, of which its yearly cost is the annuity, and fixed operation; NaN of what stands already. [money/MW, money/MW/a] */
  investmentPerSize: number
  fixedPerSize: number
  discountRatePu: number
  buildRate: number
  leadTimeYears: number
  columns: readonly StockColumn[]
}

/** The stocks of a period, from what its bill counts once. */
export function stocksOf(
  { ledger }: Built,
  { prepared, stocks, standing }: PreparedPeriod,
  { members }: Grouping,
): Stock[] {
  const found = new Map<string, Stock & { columns: StockColumn[] }>()
  const built = new Map(ledger.built.map(({ key }) => [`${key.component} ${key.name}`, key]))
  const lists = new Map(components.map(({ name, list }) => [name, list]))
  const candidates = new Map(prepared.candidates.map(each => [`${each.list} ${each.name}`, each]))
  for (const { key, rate, block, index, counted } of ledger.bill) {
    if (counted !== 'once' || key.item !== 'building') continue
    const about = built.get(`${key.component} ${key.name}`)
    if (!about) continue
    const first = members.get(`${key.component} ${key.name}`)?.[0]?.unit.name ?? key.name
    const candidate = candidates.get(`${lists.get(key.component)} ${first}`)
    const isStanding = standing.has(first)
    if (!candidate && !isStanding) continue
    const name = `${key.component} ${stocks.get(first) ?? first}`
    // Steps of a cost are columns of a block of their own.
    const step = block.name.includes('.step ') ? ` ${index + 1}` : ''
    const { investment, fixedPerYear, discountRatePu } = investmentOf(Number(rate), candidate)
    const stock = found.get(name + step) ?? {
      key: name + step,
      component: key.component,
      technology: about.technology,
      bus: zoneOf(stocks.get(first)) ?? about.bus,
      carrier: about.carrier,
      standing: isStanding,
      building: name,
      lifetimeYears: candidate?.lifetimeYears ?? Number.POSITIVE_INFINITY,
      ...{ investmentPerSize: investment, fixedPerSize: fixedPerYear, discountRatePu },
      buildRate: candidate?.buildRate ?? Number.POSITIVE_INFINITY,
      leadTimeYears: candidate?.leadTimeYears ?? 0,
      columns: [],
    }
    stock.columns.push({ column: block.at(index), perSize: Number(rate) })
    found.set(name + step, stock)
  }
  return [...found.values()]
}

/** Units of cities are told apart by zone, which their stock names last. */
const zoneOf = (stock: string | undefined) => stock?.split(' ').at(-1)
