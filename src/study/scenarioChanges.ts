import type { Change, Scalar } from './overrides.ts'
import type { Layer, ScenarioFile } from './scenario.ts'

/** What a layer changes in the tables, with the address of each change: first what goes, then what comes, then cells. */
export function changesOf(file: ScenarioFile, layer: Layer): Change[] {
  const changes: Change[] = []
  for (const [table, names] of Object.entries(file.remove ?? {})) {
    names.forEach((row, i) => {
      const where = layer.where(['remove', table, i])
      changes.push({ kind: 'remove', table, row, cells: {}, where, whereOf: () => where })
    })
  }
  for (const kind of ['add', 'set'] as const) {
    for (const [table, rows] of Object.entries(file[kind] ?? {})) {
      for (const [row, cellsOfRow] of Object.entries(rows)) {
        const whereOf = (column: string) => layer.where([kind, table, row, column])
        const given = cellsOfRow as Record<string, Scalar>
        changes.push({ kind, table, row, cells: given, where: layer.where([kind, table, row]), whereOf })
      }
    }
  }
  return changes
}
