import type { Captive } from './captive.ts'
import { numberOf, type Output, type Row } from './records.ts'

/** Plants of later plans have no place and say nothing of where the others stand. */
const LAST_LISTED_YEAR = 2024

/**
 * How what a zone has without a place is spread over its oblasts: `shares.csv`, by key.
 *
 *   demand     published demand of the oblast over that of the zone
 *   captive    what its fields take from turbines of their own, over that of the zone
 *   grid       the rest of its published demand, over that of the zone:
 *              (demand[o] − share of zone · captive[o]) / (1 − share of zone)
 *   area       area of the oblast over that of the zone
 *   a carrier  capacity of listed plants of that carrier over that of the zone; no row where none is listed
 *
 * @param oblasts  rows of oblasts.csv
 * @param plants   rows of base/plants.csv
 * @param areas    area of each oblast [km²]
 * @param captive  what stands behind turbines of its own
 */
export function shareTable(
  oblasts: readonly Row[],
  plants: readonly Row[],
  areas: ReadonlyMap<string, number>,
  captive: Captive,
): Output {
  const listed = plants.filter(
    row => row.oblast !== '' && row.x !== '' && numberOf(row, 'build_year') <= LAST_LISTED_YEAR,
  )
  const carriers = [...new Set(listed.map(({ carrier }) => carrier!))].sort()
  const demandOf = (oblast: Row) => numberOf(oblast, 'demand_gwh')
  const captiveOf = (oblast: Row) => captive.meanMwByOblast.get(oblast.name_en!) ?? 0
  const gridOf = (oblast: Row) => {
    if (!captive.sharePu.has(oblast.zone!)) return 0
    const zone = oblasts.filter(other => other.zone === oblast.zone)
    const over = (sizeOf: (oblast: Row) => number) =>
      sizeOf(oblast) / zone.reduce((sum, other) => sum + sizeOf(other), 0)
    return over(demandOf) - captive.sharePu.get(oblast.zone!)! * over(captiveOf)
  }
  const keys: [string, (oblast: Row) => number, string][] = [
    ['demand', demandOf, 'pypsa-kz-data'],
    ['captive', captiveOf, 'pypsa-kz-data assumption-captive-demand'],
    ['grid', gridOf, 'pypsa-kz-data assumption-captive-demand'],
    ['area', oblast => areas.get(oblast.name!)!, 'natural-earth'],
    ...carriers.map(carrier => {
      const own = listed.filter(row => row.carrier === carrier)
      return [carrier, (oblast: Row) => capacityIn(oblast, own), 'pypsa-kz-data'] as [
        string,
        (oblast: Row) => number,
        string,
      ]
    }),
  ]
  return {
    path: 'shares.csv',
    columns: ['name', 'zone', 'key', 'place', 'share', 'source'],
    rows: keys.flatMap(([key, sizeOf, source]) => rowsOf(key, oblasts, sizeOf, source)),
  }
}

function rowsOf(key: string, oblasts: readonly Row[], sizeOf: (oblast: Row) => number, source: string) {
  return oblasts.flatMap(oblast => {
    const size = sizeOf(oblast)
    if (size === 0) return []
    const zone = oblasts.filter(other => other.zone === oblast.zone)
    return {
      name: `${key}-${oblast.name}`,
      zone: oblast.zone!,
      key,
      place: oblast.name!,
      share: size / zone.reduce((sum, other) => sum + sizeOf(other), 0),
      source: `${source} assumption-oblast-shares`,
    }
  })
}

const capacityIn = (oblast: Row, plants: readonly Row[]): number =>
  plants.filter(row => row.oblast === oblast.name_en).reduce((sum, row) => sum + numberOf(row, 'p_nom'), 0)
