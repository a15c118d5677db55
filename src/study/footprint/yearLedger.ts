import type { DataPackage } from '../assemble/dataPackage.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import type { Footprint } from './index.ts'

/** What a year takes from water, air or land at a place, for a technology or use. */
export interface LedgerEntry {
  medium: 'water' | 'air' | 'land'
  quantity:
    | 'withdrawal'
    | 'consumption'
    | 'evaporation'
    | 'salt water withdrawal'
    | 'co2'
    | 'so2'
    | 'nox'
    | 'dust'
    | 'ash'
    | 'taken'
  /** Basin of water, bus of the rest. */
  place: string
  technology: string
  /** [m³/a; t/a; ha] */
  amount: Ranged
  /** Keys of sources. */
  source: string
}

const UNIT = { water: 'm³/a', air: 't/a', land: 'ha' } as const
/** In what an entry is told. */
export const unitOfEntry = ({ medium }: Pick<LedgerEntry, 'medium'>): string => UNIT[medium]

const exactly = (middle: number): Ranged => ({ low: middle, middle, high: middle })

/** Where the CO₂ of each fuel is from: keys of sources by carrier. */
export const carrierSources = ({ tables }: Pick<DataPackage, 'tables'>): Map<string, string> =>
  new Map((tables.get('carriers')?.rows ?? []).map(({ name, cells }) => [name, cells.source ?? '']))

/**
 * The ledgers of a run by place and technology, months and units added up: entries of a quantity add up to what its rows do.
 *
 * @param perYear   years in what the run covers [1/a]; land is what stands, whatever the horizon
 * @param carriers  keys of the sources of the CO₂ of a fuel, by carrier
 */
export function yearLedger(
  { water, air, land }: Omit<Footprint, 'cleaning'>,
  perYear: number,
  carriers: ReadonlyMap<string, string>,
): LedgerEntry[] {
  const sums = new Map<string, LedgerEntry>()
  const add = (about: Omit<LedgerEntry, 'amount'>, amount: Ranged, factor: number) => {
    const key = [about.medium, about.quantity, about.place, about.technology].join(' ')
    const known = sums.get(key)
    const before = known?.amount ?? exactly(0)
    const source = [...new Set([...(known?.source ?? '').split(' '), ...about.source.split(' ')])]
    const sum = eachCase(bound => before[bound] + factor * amount[bound])
    sums.set(key, { ...about, source: source.filter(Boolean).join(' '), amount: sum })
  }
  for (const { basin: place, technology, use, fresh, withdrawalM3, consumptionM3, source } of water) {
    const about = { medium: 'water' as const, place, technology, source }
    if (use === 'evaporation') add({ ...about, quantity: 'evaporation' }, consumptionM3, perYear)
    else if (!fresh) add({ ...about, quantity: 'salt water withdrawal' }, withdrawalM3, perYear)
    else {
      add({ ...about, quantity: 'withdrawal' }, withdrawalM3, perYear)
      add({ ...about, quantity: 'consumption' }, consumptionM3, perYear)
    }
  }
  for (const { bus: place, technology, carrier, source, ...row } of air) {
    const about = { medium: 'air' as const, place, technology: technology || carrier, source }
    add(
      { ...about, quantity: 'co2', source: carriers.get(carrier) ?? source },
      exactly(row.co2Tonnes),
      perYear,
    )
    add({ ...about, quantity: 'so2' }, row.so2Tonnes, perYear)
    add({ ...about, quantity: 'nox' }, row.noxTonnes, perYear)
    add({ ...about, quantity: 'dust' }, row.dustTonnes, perYear)
    add({ ...about, quantity: 'ash' }, row.ashTonnes, perYear)
  }
  for (const { bus: place, technology, takenHa, source } of land)
    add({ medium: 'land', quantity: 'taken', place, technology, source }, takenHa, 1)
  return [...sums.values()]
}
