import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import { GROUPS, type Group } from './outlook.ts'

/** What users of a group paid lately, of some places: least and most, with tax. [KZT/kWh of the day] */
export type PaidTariffs = Partial<Record<Group, { low: number; high: number }>>

const columns = {
  group: attribute('group', '1', z.enum(GROUPS), 'Who pays.'),
  tenge: attribute('tenge_per_kwh', 'KZT/kWh', z.number().min(0), 'Tariff.'),
}

/** Reads tariffs that are published, to hold those that are reckoned against. */
export function readPaidTariffs(reader: TableReader): PaidTariffs {
  const rows = reader.read('paid-tariffs', columns)
  reader.use(rows)
  const groups = Map.groupBy(
    rows.map(({ unit }) => unit),
    ({ group }) => group,
  )
  return Object.fromEntries(
    [...groups].map(([group, own]) => {
      const tenge = own.map(each => each.tenge)
      return [group, { low: Math.min(...tenge), high: Math.max(...tenge) }]
    }),
  )
}
