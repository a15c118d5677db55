import { unitsIn } from '../../network/network.ts'
import { footprintSums } from '../../study/footprint/sums.ts'
import { marketOf } from '../../study/market/market.ts'
import { earningPrices } from '../../study/market/prices.ts'
import type { Prepared } from '../../study/prepare.ts'
import { eachCase } from '../../study/ranged.ts'
import type { Result, Source } from '../../study/result.ts'
import type { Run } from '../../study/run.ts'
import { demandMw, homeBuses, summarise } from '../../study/summary.ts'
import type { Case, Connection, PowerOf } from '../data/case.ts'
import type { WaterOf } from '../data/money.ts'
import type { Neutral } from '../levers.ts'
import { moneyOf } from './moneyOf.ts'

/** Components that give electricity rather than carry or take it. */
const SUPPLYING = new Set(['Generator', 'HeatAndPower', 'StorageUnit', 'Store', 'Unserved'])

/**
 * A solved run as the page shows it: sums by place and carrier, connections one by one.
 *
 * @param sources  where deals may name theirs; null where there is no time to evaluate deals
 */
export function caseOf(
  { result, solved }: Run,
  prepared: Prepared,
  sources: ReadonlyMap<string, Source> | null,
): Case {
  const { scenario } = prepared
  const home = homeBuses(result)
  const places = [...home]
  const isSolved = result.status === 'optimal'
  return {
    ...result.heading,
    status: result.status,
    start: result.snapshots.axis.labels[0]!,
    lengths: result.snapshots.hours,
    places,
    supply: supplyOf(result, home),
    demand: places.map(place => ({ place, mw: demandMw(result, new Set([place])) })),
    // Of a plan those at which it is decided, as its mean price and all earnings are.
    prices: earningPrices(result).map(({ bus, perMwh }) => ({ place: bus, perMwh })),
    connections: connectionsOf(result),
    levels: levelsOf(result, home),
    capacities: capacitiesOf(result, home),
    bill: grouped(
      result.bill,
      line => `${line.carrier} ${line.item}`,
      lines => ({
        carrier: lines[0]!.carrier,
        item: lines[0]!.item,
        money: total(lines.map(({ money }) => money)),
      }),
    ),
    emissions: grouped(
      result.emissionsTonnes,
      ({ carrier }) => carrier,
      lines => ({ carrier: lines[0]!.carrier, tonnes: total(lines.map(({ tonnes }) => tonnes)) }),
    ),
    summary: summarise(result),
    water: waterOf(result),
    footprint: result.footprint && footprintSums(result.footprint),
    money: isSolved && sources ? moneyOf(result, prepared, sources) : null,
    market: isSolved ? marketOf(result) : null,
    cards: (result.plan?.cards ?? []).map(({ hours: _, ...card }) => card),
    troubles: result.troubles,
    targets: result.targets,
    notes: result.notes,
    sources: result.sources,
    neutral: neutralOf(scenario),
    isPlan: scenario.planning !== undefined,
    by: solved.by ?? 'nobody',
    columns: solved.size.columns,
    rows: solved.size.rows,
  }
}

function waterOf({ footprint }: Result): WaterOf[] {
  return grouped(
    footprint?.water ?? [],
    ({ basin, fresh, use }) => `${basin} ${fresh} ${use === 'evaporation'}`,
    rows => ({
      basin: rows[0]!.basin,
      isFresh: rows[0]!.fresh,
      isEvaporation: rows[0]!.use === 'evaporation',
      withdrawalM3: eachCase(bound => total(rows.map(row => row.withdrawalM3[bound]))),
      consumptionM3: eachCase(bound => total(rows.map(row => row.consumptionM3[bound]))),
    }),
  )
}

/** Where levers stand that nobody has moved. */
function neutralOf({ policies }: Prepared['scenario']): Neutral {
  const { co2Price, renewableShare } = policies as {
    co2Price?: { perTonne: number }
    renewableShare?: { share: number }
  }
  return { co2: co2Price?.perTonne ?? 0, renewables: 100 * (renewableShare?.share ?? 0) }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function grouped<T, R>(
  items: readonly T[],
  key: (item: T) => string,
  merge: (items: readonly T[]) => R,
): R[] {
  return [...Map.groupBy(items, key).values()].map(merge)
}

function supplyOf({ dispatch }: Result, home: Set<string>): PowerOf[] {
  const given = dispatch.filter(({ component, bus }) => SUPPLYING.has(component) && home.has(bus))
  return grouped(
    given,
    ({ bus, carrier, component }) => `${bus} ${component === 'Unserved' ? 'unserved' : carrier}`,
    powers => ({
      place: powers[0]!.bus,
      carrier: powers[0]!.component === 'Unserved' ? 'unserved' : powers[0]!.carrier,
      mw: sumOfSeries(powers.map(({ mw }) => mw)),
    }),
  ).filter(({ mw }) => mw.some(each => Math.abs(each) > 0.01))
}

function sumOfSeries(all: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(all[0]?.length ?? 0)
  for (const each of all) for (let t = 0; t < sum.length; t++) sum[t]! += each[t]!
  return sum
}

function connectionsOf({ flows, capacities }: Result): Connection[] {
  const ratings = new Map(capacities.map(({ component, name, mw }) => [`${component} ${name}`, mw]))
  return flows.map(({ component, name, carrier, bus0, bus1, mw0 }) => ({
    component,
    name,
    carrier,
    from: bus0,
    to: bus1,
    ratingMw: ratings.get(`${component} ${name}`) ?? 0,
    mw: mw0,
  }))
}

function levelsOf({ levels }: Result, home: Set<string>) {
  return grouped(
    levels.filter(({ bus }) => home.has(bus)),
    ({ bus, carrier }) => `${bus} ${carrier}`,
    stores => ({
      place: stores[0]!.bus,
      carrier: stores[0]!.carrier,
      mwh: sumOfSeries(stores.map(({ mwh }) => mwh)),
    }),
  )
}

function capacitiesOf({ capacities, network }: Result, home: Set<string>) {
  const known = new Set(unitsIn(network, 'carriers').map(({ name }) => name))
  return grouped(
    capacities.filter(
      ({ component, bus, carrier }) => SUPPLYING.has(component) && home.has(bus) && known.has(carrier),
    ),
    ({ bus, carrier }) => `${bus} ${carrier}`,
    units => ({
      place: units[0]!.bus,
      carrier: units[0]!.carrier,
      mw: total(units.map(({ mw }) => mw)),
      mwh: total(units.map(({ mwh }) => mwh ?? 0)),
    }),
  )
}
