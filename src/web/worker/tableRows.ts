import type { DataPackage } from '../../study/assemble/dataPackage.ts'

/** Cells of a table's rows with their names; none where there is no such table. */
export const cellsOf = (data: DataPackage, table: string): Record<string, string | undefined>[] =>
  (data.tables.get(table)?.rows ?? []).map(({ name, cells }) => ({ ...cells, name }))
