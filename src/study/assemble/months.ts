import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import { HOURS_OF_MONTHS, monthOfHour } from '../../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../../units.ts'

const month = (name: string) => attribute(name, '1', z.number().default(0), `Value in ${name}.`)

/** Twelve columns of a table, January to December. */
export const monthAttributes = {
  jan: month('jan'),
  feb: month('feb'),
  mar: month('mar'),
  apr: month('apr'),
  may: month('may'),
  jun: month('jun'),
  jul: month('jul'),
  aug: month('aug'),
  sep: month('sep'),
  oct: month('oct'),
  nov: month('nov'),
  dec: month('dec'),
} as const

type Months = Record<keyof typeof monthAttributes, number>

const KEYS = Object.keys(monthAttributes) as (keyof Months)[]

/** The month of each hour of the year, 0 … 11. */
const MONTHS = Uint8Array.from({ length: HOURS_PER_YEAR }, (_, hour) => monthOfHour(hour))

/** One value for each hour of the year, constant within a month. */
export function hourlyFromMonths(months: Months): Float64Array {
  return hourly(KEYS.map(key => months[key]))
}

/** The value of its month in each hour of the year. */
function hourly(byMonth: readonly number[]): Float64Array {
  const values = new Float64Array(MONTHS.length)
  for (let hour = 0; hour < values.length; hour++) values[hour] = byMonth[MONTHS[hour]!]!
  return values
}

/**
 * Power of an energy spread over the year by monthly shares:  energy · share / hours of the month.
 *
 * @param energyMwh  [MWh/a]; the shares add up to 1
 */
export function powerFromShares(energyMwh: number, shares: Months): Float64Array {
  return hourly(KEYS.map((key, index) => (energyMwh * shares[key]) / HOURS_OF_MONTHS[index]!))
}
