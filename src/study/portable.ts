import type { SeriesTable, Table } from '../network/table.ts'
import type { DataPackage } from './assemble/dataPackage.ts'
import type { Source } from './result.ts'
import type { Layer } from './scenario.ts'

/** A data package as plain data: JSON brings every number back to the last bit. */
export interface PortablePackage {
  tables: readonly Table[]
  series: readonly { name: string; file: string; columns: Readonly<Record<string, readonly number[]>> }[]
}

/** One file of a chain of scenarios, with the path shown to people. */
export interface PortableLayer {
  content: unknown
  file: string
}

/** All that studies need, for where there are no files to read: a page, a message. */
export interface Portable {
  packages: Readonly<Record<string, PortablePackage>>
  /** Chains of layers, the parent first, by the name of the scenario. */
  scenarios: Readonly<Record<string, readonly PortableLayer[]>>
  sources: readonly Source[]
}

/** A data package made ready to travel. */
export const packUp = ({ tables, series }: DataPackage): PortablePackage => ({
  tables: [...tables.values()],
  series: [...series.values()].map(({ name, file, columns }) => ({
    name,
    file,
    columns: Object.fromEntries([...columns].map(([column, values]) => [column, [...values]])),
  })),
})

/** The same data package after its travels. */
export function unpack({ tables, series }: PortablePackage): DataPackage {
  const seriesOf = ({ name, file, columns }: PortablePackage['series'][number]): SeriesTable => ({
    name,
    file,
    columns: new Map(
      Object.entries(columns).map(([column, values]) => [column, Float64Array.from(values)] as const),
    ),
  })
  return {
    tables: new Map(tables.map(table => [table.name, table] as const)),
    series: new Map(series.map(each => [each.name, seriesOf(each)] as const)),
  }
}

/** The layers of a scenario after their travels; addresses name the file and the key, lines stayed behind. */
export const layersOf = (layers: readonly PortableLayer[]): Layer[] =>
  layers.map(({ content, file }) => ({ content, where: path => [file, path.join('.')].join(', ') }))
