import type { PowerSeries, Result } from '../../study/result.ts'
import { type UnitYear, unitYears } from '../../study/unitYears.ts'
import { cell } from './cell.ts'
import { footprintTables } from './footprintCsv.ts'

/** How many lines are joined before they are handed on. */
const CHUNK = 4096

/** Each table of a run as chunks of CSV text, by file name. Units in the column titles or in the README. */
export function csvTables(result: Result): Record<string, Iterable<string>> {
  return {
    'dispatch.csv': chunks('snapshot,component,name,bus,carrier,mw', powerLines(result, result.dispatch)),
    'heat.csv': chunks('snapshot,component,name,bus,carrier,mw', powerLines(result, result.otherDispatch)),
    'prices.csv': chunks('snapshot,bus,price', priceLines(result)),
    'flows.csv': chunks('snapshot,component,name,bus0,bus1,mw,arriving_mw,value_per_mwh', flowLines(result)),
    'levels.csv': chunks('snapshot,component,name,mwh,value_per_mwh', levelLines(result)),
    'capacities.csv': chunks('component,name,bus,carrier,technology,mw,mwh', capacityLines(result)),
    'units.csv': chunks(UNIT_COLUMNS.join(','), unitLines(result)),
    'bill.csv': chunks('component,name,carrier,item,money', billLines(result)),
    ...footprintTables(result),
    'earnings.csv': chunks('snapshot,component,name,money_per_size', earningLines(result)),
  }
}

/** Columns of `units.csv`, as the code names them: what was made of each unit in a year. */
export const UNIT_COLUMNS = [
  'component',
  'name',
  'carrier',
  'technology',
  'sector',
  'bus',
  'homePu',
  'size',
  'injectedMwh',
  'withdrawnMwh',
  'availableMwh',
  'otherMwh',
  'earned',
  'bought',
  'running',
  'allowances',
  'investment',
  'fixedPerYear',
  'discountRatePu',
  'lifetimeYears',
] as const satisfies readonly (keyof UnitYear)[]

/** In full, so that sums over units are sums of the bill; unknown values are empty. */
function* unitLines(result: Result): Generator<string> {
  for (const unit of unitYears(result)) {
    yield UNIT_COLUMNS.map(column => unit[column])
      .map(value =>
        typeof value === 'number' ? (Number.isNaN(value) ? '' : String(value + 0)) : cell(value),
      )
      .join(',')
  }
}

function* chunks(header: string, lines: Iterable<string>): Generator<string> {
  let waiting = [header]
  for (const line of lines) {
    waiting.push(line)
    if (waiting.length === CHUNK) {
      yield `${waiting.join('\n')}\n`
      waiting = []
    }
  }
  if (waiting.length > 0) yield `${waiting.join('\n')}\n`
}

/** At most four digits after the point, none of them trailing zeros; −0 is 0. */
export function number(value: number): string {
  return String(Math.round(value * 1e4) / 1e4 + 0)
}

/** Rows that are zero after rounding are left out: a plant at night, a line that rests. */
function* powerLines({ snapshots }: Result, powers: readonly PowerSeries[]): Generator<string> {
  const heads = powers.map(
    ({ component, name, bus, carrier }) => `,${[component, name, bus, carrier].map(cell).join(',')},`,
  )
  for (const [t, label] of snapshots.axis.labels.entries()) {
    for (let k = 0; k < powers.length; k++) {
      const mw = number(powers[k]!.mw[t]!)
      if (mw !== '0') yield label + heads[k]! + mw
    }
  }
}

function* priceLines({ snapshots, prices }: Result): Generator<string> {
  for (const [t, label] of snapshots.axis.labels.entries()) {
    for (const { bus, perMwh } of prices) yield `${label},${cell(bus)},${number(perMwh[t]!)}`
  }
}

function* flowLines({ snapshots, flows }: Result): Generator<string> {
  for (const [t, label] of snapshots.axis.labels.entries()) {
    for (const { component, name, bus0, bus1, mw0, mw1, valuePerMwh } of flows) {
      yield `${label},${component},${cell(name)},${cell(bus0)},${cell(bus1)},${number(mw0[t]!)},${number(mw1[t]!)},${number(valuePerMwh[t]!)}`
    }
  }
}

function* levelLines({ snapshots, levels }: Result): Generator<string> {
  for (const [t, label] of snapshots.axis.labels.entries()) {
    for (const { component, name, mwh, valuePerMwh } of levels) {
      yield `${label},${component},${cell(name)},${number(mwh[t]!)},${number(valuePerMwh[t]!)}`
    }
  }
}

function* capacityLines({ capacities }: Result): Generator<string> {
  for (const { component, name, bus, carrier, technology, mw, mwh } of capacities) {
    yield [component, name, bus, carrier, technology, number(mw), mwh === null ? '' : number(mwh)]
      .map(cell)
      .join(',')
  }
}

/** Money in full, so that the lines add up to the objective. */
function* billLines({ bill }: Result): Generator<string> {
  for (const { component, name, carrier, item, money } of bill) {
    yield [component, name, carrier, item, String(money + 0)].map(cell).join(',')
  }
}

/** What a unit of size of each candidate earns in each stretch that the plan sees, beyond what running costs. */
function* earningLines({ plan }: Result): Generator<string> {
  for (const { component, name, hours } of plan?.cards ?? []) {
    for (const [t, label] of hours.labels.entries()) {
      const money = number(hours.earned[t]!)
      if (money !== '0') yield `${label},${component},${cell(name)},${money}`
    }
  }
}
