import { z } from 'zod'
import { attribute, type Unit } from '../../network/attribute.ts'
import { isTrade } from '../../network/home.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import { hourlyFromMonths, monthAttributes } from '../assemble/months.ts'

/** Kazakhstan's clock, east of Greenwich. [h] */
const LOCAL_HOURS = 5
const isEvening = (hour: number) => hour >= 17 && hour < 22
const isNight = (hour: number) => hour >= 23 || hour < 6

const columns = {
  ...monthAttributes,
  bus: attribute('bus', '1', z.string(), 'Border bus.'),
  wheeling: attribute('wheeling', 'money/MWh', z.number().min(0), 'Paid for the way there, on top.'),
  evening: attribute('evening', '1', z.number().gt(0), 'Factor on the price from 17 to 22 o’clock.'),
  night: attribute('night', '1', z.number().gt(0), 'Factor on the price from 23 to 6 o’clock.'),
} as const

/**
 * What a neighbour asks and pays, by season and hour:
 *
 *   price[t] = mean price · factor(month) · factor(hour) / mean of the factors                       [money/MWh]
 *   an import costs price + wheeling, an export earns price − wheeling
 *
 * so that the mean over the year stays what the flat price is. Trade does not move the neighbours' prices.
 */
export function withBorderPrices(units: readonly Unit[], reader: TableReader): Unit[] {
  const rows = reader.read('border-prices', columns)
  reader.use(rows)
  const shapes = new Map(rows.map(({ unit }) => [unit.bus, { ...unit, factors: factorsOf(unit) }]))
  return units.map(unit => {
    const { carrier, bus, marginalCostPerMwh: mean } = unit as Unit & Record<string, unknown>
    const shape = shapes.get(String(bus))
    if (!shape || !isTrade(carrier)) return unit
    // An export has a negative cost: what is earned.
    const marginalCostPerMwh = shape.factors.map(factor => Number(mean) * factor + shape.wheeling)
    return { ...unit, marginalCostPerMwh } as unknown as Unit
  })
}

type Months = Record<keyof typeof monthAttributes, number>

/** Factor of each hour of the year in UTC, mean one. */
function factorsOf(row: Months & { evening: number; night: number }): Float64Array {
  const factors = hourlyFromMonths(row).map((month, t) => {
    const hour = (t + LOCAL_HOURS) % 24
    return month * (isEvening(hour) ? row.evening : isNight(hour) ? row.night : 1)
  })
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / HOURS_PER_YEAR
  return factors.map(factor => factor / mean)
}
