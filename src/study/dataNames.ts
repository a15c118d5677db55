import type { Names } from '../languages.ts'
import type { DataPackage } from './assemble/dataPackage.ts'

/** Tables whose rows have names for people, the last to be heard last. */
const NAMED = [
  'generators',
  'heat_and_powers',
  'storage_units',
  'stores',
  'technologies',
  'basins',
  'corridors',
  'lines',
  'links',
  'hvdc_links',
  'oblasts',
  'buses',
  'carriers',
]

/** Cells of a row of a table, as text. */
type Cells = Readonly<Record<string, string | undefined>>

/** What the data call the things of their tables in each language; English where a language has no name. */
export function namesIn(
  data: DataPackage,
  isMeant: (row: Cells, table: string) => boolean = () => true,
): Record<string, Names> {
  const named = NAMED.flatMap(table =>
    (data.tables.get(table)?.rows ?? []).flatMap(({ name, cells }) => {
      if (!isMeant(cells, table)) return []
      const key = table === 'technologies' ? (cells.technology ?? name) : name
      const english = cells.name_en || key
      const { name_ru, name_kk, name_zh } = cells
      return [[key, { en: english, ru: name_ru || english, kk: name_kk || english, zh: name_zh || english }]]
    }),
  )
  return Object.fromEntries(named)
}
