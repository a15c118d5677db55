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
  /** Name of an oblast in one of the languages, e.g. `name_ru`. */
  nameOf(oblast: string, column: string): string
}

/** Tables that speak of demand. */
const DEMAND = ['demand', 'loads']

/**
 * Where rows go, by the first rule that fits: the row's own `oblast`; a row of `places.csv` whose pattern its name fits;
 * else all oblasts of the zone, in the proportions of `shares.csv` for demand, for the row's carrier where something of it
 * is listed, and, for candidates, for area (what has a weather profile) or demand (what has none).
 */
export function placesOf(tables: Tables, problems: Problem[]): Places {
  const oblasts = rowsOf(tables, 'oblasts')
  const byEnglish = new Map(oblasts.map(({ name, cells }) => [cells.name_en ?? name, name]))
  const byName = new Map(oblasts.map(row => [row.name, row]))
  const sites = rowsOf(tables, 'places').map(({ cells }) => ({
    zone: cells.zone,
    place: cells.place ?? '',
    source: cells.source ?? '',
    patterns: (cells.select ?? '').split(/\s+/).map(word => new RegExp(`^${word.replaceAll('*', '.*')}$`)),
  }))
  const spread = sharesByKey(tables)
  return {
    zones: new Set(oblasts.map(({ cells }) => cells.zone ?? '')),
    nameOf: (oblast, column) => byName.get(oblast)?.cells[column] ?? oblast,
    of(row, zone, table) {
      const own = row.cells.oblast ?? ''
      if (own !== '') {
        const oblast = byEnglish.get(own) ?? (byName.has(own) ? own : undefined)
        if (oblast) return [{ oblast, sharePu: 1, source: '' }]
        const hint = didYouMean(own, [...byEnglish.keys()])
        problems.push({
          where: whereIs(row, 'oblast'),
          what: `There is no oblast “${own}”.`,
          ...(hint ? { hint } : {}),
        })
        return [{ oblast: spread.get(`${zone} demand`)?.[0]?.oblast ?? zone, sharePu: 1, source: '' }]
      }
      const site = sites.find(each => each.zone === zone && each.patterns.some(one => one.test(row.name)))
      if (site) return [{ oblast: site.place, sharePu: 1, source: site.source }]
      for (const key of keysFor(row, table)) {
        const places = spread.get(`${zone} ${key}`)
        if (places) return places
      }
      return []
    },
  }
}

/** Keys of `shares.csv` by which a row is spread, the best first. */
function keysFor({ cells }: TableRow, table: string): string[] {
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
