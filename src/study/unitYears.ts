import { type Series, valueAt } from '../network/attribute.ts'
import { abroadBuses } from '../network/home.ts'
import { unitsIn } from '../network/network.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import type { BuiltUnit, PowerSeries, Result } from './result.ts'

/**
 * What the dispatch made of one unit, brought to a year: what a deal, a tariff and the value of orders begin with. Zero where
 * there is nothing, NaN where nothing is known.
 */
export interface UnitYear {
  component: string
  name: string
  carrier: string
  technology: string
  /** Sector of a load; empty otherwise. */
  sector: string
  /** First bus. */
  bus: string
  /** Part of it that lies in the country: all, nothing, or half of what crosses the border. [pu] */
  homePu: number
  /** [MW; MWh for stores] */
  size: number
  /** Electricity into the grid, out of it. [MWh/a] */
  injectedMwh: number
  withdrawnMwh: number
  /** What could have been given: capacity times availability; NaN where that is not how it works. [MWh/a] */
  availableMwh: number
  /** Energy of other kinds given to its buses: hydrogen, heat. [MWh/a] */
  otherMwh: number
  /** Σ h · price · power at all its electric buses: what the market pays, what a load or a charging store pays as negative. [money/a] */
  earned: number
  /** Of it, what is paid for charging or for making other things; lines buy nothing. [money/a] */
  bought: number
  /** Fuel, wear, starts, prices on CO₂. [money/a] */
  running: number
  /** What its CO₂ would cost if whoever emits paid what the last tonne under the cap is worth; 0 without a cap that binds. [money/a] */
  allowances: number
  /** Price of building it, of which the rest follows; NaN unless the plan builds it. [money] */
  investment: number
  /** Fixed operation; NaN unless the plan builds it. [money/a] */
  fixedPerYear: number
  /** Of the plan's annuity: annuity(rate, life) · investment + fixed operation is its yearly bill for building. [pu/a] */
  discountRatePu: number
  lifetimeYears: number
}

/** What carries electricity and owns none: lines, and links between two buses of electricity. */
function carryingOf({ dispatch }: Result): Set<string> {
  const links = Map.groupBy(dispatch, ({ component, name }) => `${component} ${name}`)
  const between = ([id, { length }]: [string, unknown[]]) => id.startsWith('Link ') && length > 1
  const isLine = ([id]: [string, unknown[]]) => /^(Line|HvdcLink|Transformer) /.test(id)
  return new Set([...links].filter(each => isLine(each) || between(each)).map(([id]) => id))
}

/** What the dispatch made of every unit of a result, brought to a year of 8760 hours. */
export function unitYears(result: Result): UnitYear[] {
  const { snapshots } = result
  const perYear = HOURS_PER_YEAR / snapshots.hours.reduce((sum, h) => sum + h, 0)
  const years = new Map<string, UnitYear>()
  const begin = beginning(result, perYear)
  const yearOf = (power: PowerSeries) => {
    const id = `${power.component} ${power.name}`
    const year = years.get(id) ?? begin(power)
    years.set(id, year)
    return year
  }
  const priceAt = new Map(result.prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const carrying = carryingOf(result)
  for (const power of result.dispatch) {
    const year = yearOf(power)
    const buys = !carrying.has(`${power.component} ${power.name}`)
    addPower(year, power, { perMwh: priceAt.get(power.bus), buys }, result, perYear)
  }
  for (const power of result.otherDispatch) {
    const year = yearOf(power)
    for (const [t, h] of snapshots.hours.entries()) year.otherMwh += perYear * h * Math.max(0, power.mw[t]!)
  }
  for (const { component, name, item, money } of result.bill) {
    const year = years.get(`${component} ${name}`)
    if (year && item !== 'building') year.running += perYear * money
  }
  const perTonne = capPrice(result)
  for (const { component, name, tonnes } of result.emissionsTonnes) {
    const year = years.get(`${component} ${name}`)
    if (year && year.homePu > 0) year.allowances += perYear * perTonne * tonnes
  }
  return [...years.values()]
}

/** What the last tonne under the cap of the country is worth: what the hourly prices hold of it.  [money/t] */
const capPrice = ({ policies }: Result): number =>
  Math.max(0, -(policies.find(({ name }) => name === 'co2Cap')?.dual ?? 0))

/** Makes the year of a unit before anything happens in it. */
function beginning(result: Result, perYear: number): (power: PowerSeries) => UnitYear {
  const sectors = new Map(
    unitsIn(result.network, 'loads').map(({ name, sector }) => [name, String(sector ?? '')]),
  )
  const built = new Map((result.plan?.built ?? []).map(unit => [`${unit.component} ${unit.name}`, unit]))
  const sizes = new Map(result.capacities.map(each => [`${each.component} ${each.name}`, each]))
  const available = availableMwh(result, perYear)
  const homePu = homeShares(result)
  return ({ component, name, carrier, bus }) => {
    const id = `${component} ${name}`
    const size = sizes.get(id)
    return {
      ...{ component, name, carrier },
      technology: size?.technology ?? '',
      sector: component === 'Load' ? (sectors.get(name) ?? '') : '',
      bus: size?.bus ?? bus,
      homePu: homePu.get(id) ?? 1,
      size: (component === 'Store' ? size?.mwh : size?.mw) ?? 0,
      ...{ injectedMwh: 0, withdrawnMwh: 0, otherMwh: 0 },
      availableMwh: component === 'Generator' ? (available.get(name) ?? Number.NaN) : Number.NaN,
      ...{ earned: 0, bought: 0, running: 0, allowances: 0 },
      ...investmentOf(built.get(id)),
    }
  }
}

function addPower(
  year: UnitYear,
  { mw }: PowerSeries,
  { perMwh, buys }: { perMwh: Float64Array | undefined; buys: boolean },
  { snapshots }: Result,
  perYear: number,
): void {
  for (const [t, h] of snapshots.hours.entries()) {
    const mwh = perYear * h * mw[t]!
    const worth = mwh * (perMwh?.[t] ?? 0)
    year.earned += worth
    if (mwh > 0) year.injectedMwh += mwh
    else year.withdrawnMwh -= mwh
    if (mwh < 0 && buys) year.bought -= worth
  }
}

const investmentOf = (unit: BuiltUnit | undefined) => ({
  investment: unit?.investment ?? Number.NaN,
  fixedPerYear: unit?.fixedPerYear ?? Number.NaN,
  discountRatePu: unit?.discountRatePu ?? Number.NaN,
  lifetimeYears: unit?.lifetimeYears ?? Number.NaN,
})

/** Share of each unit's buses that lie in the country. [pu] */
function homeShares(result: Result): Map<string, number> {
  const abroad = abroadBuses(result)
  const buses = new Map<string, Set<string>>()
  for (const { component, name, bus } of [...result.dispatch, ...result.otherDispatch]) {
    const id = `${component} ${name}`
    buses.set(id, (buses.get(id) ?? new Set()).add(bus))
  }
  const share = (of: Set<string>) => [...of].filter(bus => !abroad.has(bus)).length / of.size
  return new Map([...buses].map(([id, of]) => [id, share(of)]))
}

/** Capacity times availability of every generator. [MWh/a] */
function availableMwh({ network, snapshots }: Result, perYear: number): Map<string, number> {
  return new Map(
    unitsIn(network, 'generators').map(({ name, capacityMw, availabilityPu }) => [
      name,
      snapshots.hours.reduce(
        (sum, h, t) => sum + perYear * h * Number(capacityMw) * valueAt(availabilityPu as Series, t),
        0,
      ),
    ]),
  )
}
