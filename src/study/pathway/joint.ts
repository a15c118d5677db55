import { columnOffsets, type JointColumn, type JointRow, type Part } from '../../lp/joined.ts'
import type { Term } from '../../lp/model.ts'
import type { LinearProgram } from '../../lp/program.ts'
import { sumOverTime } from '../../network/ledger.ts'
import type { Built } from '../build.ts'
import type { PreparedPeriod } from './prepare.ts'
import { AFTER_COAL } from './renewals.ts'
import type { Stock } from './stocks.ts'

/** A period as a programme over segments. */
export interface PeriodProgram {
  period: PreparedPeriod
  built: Built
  program: LinearProgram
  stocks: readonly Stock[]
}

/** What was built in a year of a stock. */
export interface Vintage extends Omit<Stock, 'columns' | 'standing'> {
  year: number
  /** [MW, MWh] */
  size: number
  /** What it costs a year as long as it stands. [money/MW/a] */
  perSize: number
}

/** What was decided before the periods at hand. */
export interface Before {
  vintages: readonly Vintage[]
  /** Standing plants kept in the period before, by stock, with what could have stood. [MW] */
  kept: ReadonlyMap<string, { mw: number; standing: ReadonlyMap<string, number> }>
  year: number
  /** What must stand in the first of the periods at hand at least, by stock; nothing unless given. [MW] */
  least?: ReadonlyMap<string, number>
}

/** Columns and rows that tie periods together. */
export interface Ties {
  parts: Part[]
  columns: JointColumn[]
  rows: JointRow[]
  /** Stock, year and cost of each column. */
  vintages: { stock: Stock; year: number; perSize: number }[]
  /** Row of the budget; −1 without one. */
  budgetRow: number
}

/** Does a vintage stand in a year? */
export const stands = ({ year, lifetimeYears }: Pick<Vintage, 'year' | 'lifetimeYears'>, at: number) =>
  year <= at && at < year + lifetimeYears

/**
 * What joins the years of a path. With N[s, v] the size of stock s built in year v, K[s, p] what stands of it in period p:
 *
 *   K[s, p] = Σ N[s, v]                            over v ≤ p < v + lifetime                            [MW]
 *   Σ_steps N[s, v] ≤ rate · (years since the period before, not before the lead time)                  [MW]
 *   K[standing, p] ≤ K[standing, p − 1] + what opens in between                                         [MW]
 *   K[retrofit, p] ≤ coal closed by age + coal closed for its cost                                      [MW]
 *   Σ years[p] · emissions[p] ≤ budget                                                                  [t]
 *   cost of N[s, v] = Σ weight[p] · (annuity + fixed operation at the prices of v)   over p in which it stands
 *
 * So an annuity is paid in each year in which its plant stands and the path lasts, and no value is left at its end.
 *
 * @param before  what was decided earlier; nothing of it changes
 * @param budget  of the emissions of all periods at hand [t]
 */
export function tiesOf(
  programs: readonly PeriodProgram[],
  decision: number,
  before: Before,
  budget: number,
): Ties {
  const parts: Part[] = programs.map(({ program, period, stocks }) => ({
    program,
    weight: period.weight,
    unpaid: new Set(
      stocks
        .filter(({ standing }) => !standing)
        .flatMap(({ columns }) => columns.map(({ column }) => column)),
    ),
  }))
  const offsets = columnOffsets(parts)
  const columns: JointColumn[] = []
  const rows: JointRow[] = []
  const vintages: Ties['vintages'] = []
  const columnAt = new Map<string, number>()

  programs.forEach(({ period, stocks }) => {
    for (const stock of stocks) {
      if (stock.standing) continue
      const perSize = stock.columns[0]!.perSize
      const standing = programs.filter(other => stands({ year: period.year, ...stock }, other.period.year))
      const cost = standing.reduce((sum, other) => sum + other.period.weight * perSize, 0)
      columnAt.set(`${stock.key} ${period.year}`, offsets.at(-1)! + columns.length)
      columns.push({ cost, lower: 0, upper: Number.POSITIVE_INFINITY })
      vintages.push({ stock, year: period.year, perSize })
    }
  })
  const ofStock = (k: number, stock: Stock, factor = 1): Term[] =>
    stock.columns.map(({ column }): Term => [factor, offsets[k]! + column])

  programs.forEach(({ period, stocks }, k) => {
    const last = programs[k - 1]?.period.year ?? before.year
    for (const stock of stocks) {
      if (stock.standing) continue
      const built = programs.slice(0, k + 1).flatMap(({ period: { year } }): Term[] => {
        const column = columnAt.get(`${stock.key} ${year}`)
        return column !== undefined && stands({ year, ...stock }, period.year) ? [[-1, column]] : []
      })
      const known = before.vintages.filter(each => each.key === stock.key && stands(each, period.year))
      const given = known.reduce((sum, { size }) => sum + size, 0)
      rows.push({ terms: [...ofStock(k, stock), ...built], lower: given, upper: given })
    }
    for (const [building, steps] of Map.groupBy(
      stocks.filter(({ standing, buildRate }) => !standing && Number.isFinite(buildRate)),
      each => each.building,
    )) {
      const { buildRate, leadTimeYears } = steps[0]!
      const open = Math.floor(period.year - decision - leadTimeYears) + 1
      const years = last === decision && k === 0 ? open : Math.min(period.year - last, open)
      const terms = steps.map(({ key }): Term => [1, columnAt.get(`${key} ${period.year}`)!])
      if (building)
        rows.push({ terms, lower: Number.NEGATIVE_INFINITY, upper: buildRate * Math.max(0, years) })
    }
    rows.push(...closingRows(k, programs, before, ofStock), ...retrofitRows(k, programs, ofStock))
  })
  for (const stock of programs[0]!.stocks) {
    const least = before.least?.get(stock.key) ?? 0
    if (least > 0) rows.push({ terms: ofStock(0, stock), lower: least, upper: Number.POSITIVE_INFINITY })
  }
  const budgetRow = Number.isFinite(budget) ? rows.length : -1
  if (budgetRow >= 0)
    rows.push({
      lower: Number.NEGATIVE_INFINITY,
      upper: budget,
      terms: programs.flatMap(({ period, built: { ledger } }, k) =>
        ledger.emissions
          .flatMap(entry => sumOverTime(entry, ledger.snapshots, period.years))
          .map(([factor, column]): Term => [factor, offsets[k]! + column]),
      ),
    })
  return { parts, columns, rows, vintages, budgetRow }
}

type OfStock = (k: number, stock: Stock, factor?: number) => Term[]

/** What is closed stays closed: only what opens by plan may be added. */
function closingRows(
  k: number,
  programs: readonly PeriodProgram[],
  before: Before,
  ofStock: OfStock,
): JointRow[] {
  const { period, stocks } = programs[k]!
  return stocks.flatMap((stock): JointRow[] => {
    if (!stock.standing) return []
    const key = stock.key.slice(stock.component.length + 1)
    const earlier = programs[k - 1]
    const opens = (standing: ReadonlyMap<string, number>) =>
      Math.max(0, (period.standingMw.get(key) ?? 0) - (standing.get(key) ?? 0))
    if (!earlier) {
      const kept = before.kept.get(stock.key)
      if (!kept) return []
      const upper = kept.mw + opens(kept.standing)
      return [{ terms: ofStock(k, stock), lower: Number.NEGATIVE_INFINITY, upper }]
    }
    const same = earlier.stocks.find(each => each.key === stock.key)
    if (!same) return []
    return [
      {
        terms: [...ofStock(k, stock), ...ofStock(k - 1, same, -1)],
        lower: Number.NEGATIVE_INFINITY,
        upper: opens(earlier.period.standingMw),
      },
    ]
  })
}

/** Life extension and gas need a coal plant that has closed, by age or for its cost. */
function retrofitRows(k: number, programs: readonly PeriodProgram[], ofStock: OfStock): JointRow[] {
  const { period, stocks } = programs[k]!
  const after = stocks.filter(({ technology }) => AFTER_COAL.some(each => each === technology))
  return [...Map.groupBy(after, ({ bus }) => bus)].map(([bus, own]) => {
    const coal = stocks.filter(each => each.standing && each.technology === 'coal-steam' && each.bus === bus)
    const standing = period.standingMw.get(`standing coal-steam ${bus}`) ?? 0
    return {
      terms: [...own.flatMap(stock => ofStock(k, stock)), ...coal.flatMap(stock => ofStock(k, stock))],
      lower: Number.NEGATIVE_INFINITY,
      upper: (period.agedCoalMw.get(bus) ?? 0) + standing,
    }
  })
}
