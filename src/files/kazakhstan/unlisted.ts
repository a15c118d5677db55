import { standingPu } from '../../study/assemble/standing.ts'
import { numberOf, type Row } from './records.ts'

/** Years with a published total; from the year after the last, the end of the last holds. */
const FIRST_YEAR = 2018
const LAST_YEAR = 2024

/** Zone names for people, in the order English, Russian, Kazakh, Chinese. */
const ZONES = {
  north: ['North', 'Север', 'Солтүстік', '北部'],
  south: ['South', 'Юг', 'Оңтүстік', '南部'],
  west: ['West', 'Запад', 'Батыс', '西部'],
} as const
const UNLISTED = ['Unlisted', 'Неучтённое', 'Есепке алынбаған', '未列名'] as const

interface Tables {
  plants: readonly Row[]
  /** Installed capacity at the end of each year, by carrier. */
  installed: readonly Row[]
  thermalTotals: readonly Row[]
  shares: readonly Row[]
  carriers: readonly Row[]
}

/**
 * Rows `unlisted-<zone>-<technology>-<year>` that bring the list of plants up to published totals.
 *
 *   wind, sun, water, biogas   mean of the installed capacity at the ends of the year before and the year itself
 *   coal                       the published total of the year
 *
 * Each row stands for one year only; the last, without an end, carries the total of the end of the last year on.
 * Where the list exceeds the total no row is written.
 */
export function unlistedRows(tables: Tables): Row[] {
  const rows: Row[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
    for (const share of tables.shares) rows.push(...renewableRows(share, year, tables))
    for (const total of tables.thermalTotals) {
      if (numberOf(total, 'year') !== Math.min(year, LAST_YEAR)) continue
      const gap = numberOf(total, 'p_nom') - listedMw(total.carrier!, year, tables.plants)
      rows.push(...rowOf(total, total.bus!, total.technology!, year, gap, tables, `${total.source}`))
    }
  }
  return rows
}

function renewableRows(share: Row, year: number, tables: Tables): Row[] {
  const endOf = (each: number) => {
    const row = tables.installed.find(
      ({ carrier, year: its }) => carrier === share.carrier && Number(its) === each,
    )
    if (!row) throw new RangeError(`base/installed.csv has no ${share.carrier} in ${each}`)
    return row
  }
  const ends = year > LAST_YEAR ? [endOf(LAST_YEAR)] : [endOf(year - 1), endOf(year)]
  const target = ends.reduce((sum, row) => sum + numberOf(row, 'p_nom'), 0) / ends.length
  const gap = target - listedMw(share.carrier!, year, tables.plants)
  return (['north', 'south', 'west'] as const).flatMap(zone => {
    const source = `${ends.map(row => row.source).join(' ')} ${share.source}`
    return rowOf(share, zone, share.technology!, year, gap * numberOf(share, zone), tables, source)
  })
}

/** Listed capacity of a carrier that stands in a year, plants of later plans left out. [MW] */
function listedMw(carrier: string, year: number, plants: readonly Row[]): number {
  return plants
    .filter(row => row.carrier === carrier && numberOf(row, 'build_year') <= LAST_YEAR)
    .reduce((sum, row) => {
      const closing = numberOf(row, 'closing_year')
      const first = numberOf(row, 'first_year_pu')
      const standing = standingPu(
        {
          buildYear: numberOf(row, 'build_year'),
          // A plant that a later plan closes still counts in the list that is brought up to the total.
          closingYear: Number.isNaN(closing) || closing > LAST_YEAR ? Number.POSITIVE_INFINITY : closing,
          firstYearPu: Number.isNaN(first) ? 1 : first,
        },
        year,
      )
      return sum + numberOf(row, 'p_nom') * standing
    }, 0)
}

function rowOf(
  kind: Row,
  zone: string,
  technology: string,
  year: number,
  mw: number,
  tables: Tables,
  source: string,
): Row[] {
  if (mw < 0.5) return []
  const carrier = tables.carriers.find(({ name }) => name === kind.carrier)
  const names = (['name_en', 'name_ru', 'name_kk', 'name_zh'] as const).map((column, k) => [
    column,
    k < 3
      ? `${UNLISTED[k]}: ${carrier?.[column] ?? kind.carrier}, ${ZONES[zone as keyof typeof ZONES][k]}, ${year}`
      : `${ZONES[zone as keyof typeof ZONES][k]}${UNLISTED[k]}${carrier?.[column] ?? kind.carrier}（${year}）`,
  ])
  const weather = kind.profile === undefined ? undefined : `${zone}-${kind.profile}`
  return [
    {
      name: `unlisted-${zone}-${technology}-${year}`,
      kind: 'generators',
      bus: zone,
      carrier: kind.carrier!,
      technology,
      profile: weather ?? '',
      availability: weather ? '' : 'thermal',
      p_nom: mw.toFixed(3),
      build_year: String(year),
      closing_year: year > LAST_YEAR ? '' : String(year + 1),
      source,
      ...Object.fromEntries(names),
    },
  ]
}
