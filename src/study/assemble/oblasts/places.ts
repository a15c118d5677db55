import type { Problem } from '../../../errors.ts'
import { didYouMean } from '../../../network/suggest.ts'
import { type TableRow, whereIs } from '../../../network/table.ts'
import { rowsOf, type Tables } from './tables.ts'

/** An oblast and the share of a zone's row that goes there. */
export interface Place {
  oblast: string
  sharePu: number
  /** Keys of the sources that say so; none where the row itself does. */
  source: string
}

/** Finds where a row that stands at a zone goes. */
export interface Places {
  /** Names of the zones. */
  zones: ReadonlySet<string>
  /** The oblasts of a row; their shares add up to 1. */
  of(row: TableRow, zone: string, table: string): readonly Place[]
  /** Share of an oblast in the demand of its zone. [pu] */
  demandPu(oblast: string, zone: string): number
  /** Name of an oblast in one of the languages, e.g. `name_ru`. */
  nameOf(oblast: string, column: string): string
}

/** Tables that speak of demand. */
const DEMAND = ['demand', 'loads']

/**
 * Where rows go, by the first rule that fits: the row's own `oblast`; a row of `places.csv` whose pattern its name fits;
 * else all oblasts of the zone, in the proportions of `shares.csv` for the key that its `spread_by` names, for demand, for the row's
 * carrier where something of it is listed, and, for candidates, for area (what has a weather profile) or demand (what has none).
 */
export function placesOf(tables: Tables, problems: Problem[]): Places {
  const oblasts = rowsOf(tables, 'oblasts')
  const byName = new Map(oblasts.map(row => [row.name, row]))
  const sites = sitesIn(tables)
  const spread = sharesByKey(tables)
  return {
    zones: new Set(oblasts.map(({ cells }) => cells.zone ?? '')),
    demandPu: (oblast, zone) =>
      spread.get(`${zone} demand`)?.find(each => each.oblast === oblast)?.sharePu ?? Number.NaN,
    nameOf: (oblast, column) => byName.get(oblast)?.cells[column] ?? oblast,
    of(row, zone, table) {
      if (row.cells.oblast)
        return [{ oblast: ownOblast(row, zone, oblasts, problems), sharePu: 1, source: '' }]
      const site = sites.find(each => each.zone === zone && each.patterns.some(one => one.test(row.name)))
      if (site) return [{ oblast: site.place, sharePu: 1, source: site.source }]
      const key = keysFor(row, table).find(each => spread.has(`${zone} ${each}`))
      if (key !== undefined) return spread.get(`${zone} ${key}`)!
      problems.push({
        where: whereIs(row, 'bus'),
        what: `Nothing says to which oblast “${row.name}” goes.`,
        hint: 'Give it an oblast, or a row of places.csv.',
      })
      return []
    },
  }
}

/** The oblast that a row names, in English or by its key; where there is none such, some other of the zone. */
function ownOblast(row: TableRow, zone: string, oblasts: readonly TableRow[], problems: Problem[]): string {
  const own = row.cells.oblast
  const found = oblasts.find(({ name, cells }) => cells.name_en === own || name === own)
  if (found) return found.name
  const hint = didYouMean(
    own ?? '',
    oblasts.map(({ name, cells }) => cells.name_en ?? name),
  )
  problems.push({
    where: whereIs(row, 'oblast'),
    what: `There is no oblast “${own}”.`,
    ...(hint ? { hint } : {}),
  })
  return oblasts.find(({ cells }) => cells.zone === zone)?.name ?? zone
}

/** Rows of `places.csv` with their patterns. */
const sitesIn = (tables: Tables) =>
  rowsOf(tables, 'places').map(({ cells }) => ({
    zone: cells.zone,
    place: cells.place ?? '',
    source: cells.source ?? '',
    patterns: (cells.select ?? '').split(/\s+/).map(word => new RegExp(`^${word.replaceAll('*', '.*')}$`)),
  }))

/** Keys of `shares.csv` by which a row is spread, the best first. */
function keysFor({ cells }: TableRow, table: string): string[] {
  if (cells.spread_by) return [cells.spread_by]
  if (DEMAND.includes(table)) return ['demand']
  const isCandidate = Object.entries(cells).some(
    ([column, value]) => column.endsWith('_extendable') && value === 'true',
  )
  if (isCandidate) return cells.profile ? ['area'] : ['demand']
  return [cells.carrier ?? '', cells.profile ? 'area' : 'demand']
}

/** Places by `zone key`, their shares adding up to 1. */
function sharesByKey(tables: Tables): Map<string, Place[]> {
  const byKey = new Map<string, Place[]>()
  for (const { cells } of rowsOf(tables, 'shares')) {
    const key = `${cells.zone} ${cells.key}`
    const place = {
      oblast: cells.place ?? '',
      sharePu: Number(cells.share),
      source: cells.source ?? '',
    }
    byKey.set(key, [...(byKey.get(key) ?? []), place])
  }
  for (const [key, places] of byKey) {
    const total = places.reduce((sum, { sharePu }) => sum + sharePu, 0)
    byKey.set(
      key,
      places.map(place => ({ ...place, sharePu: place.sharePu / total })),
    )
  }
  return byKey
}
