import type { Fact } from '../data/ground.ts'
import type { Changes } from '../messages.ts'

/** A changed cell. */
export interface Edit {
  table: string
  row: string
  column: string
  value: string | number | boolean
  because: string
}

/** What names a cell. */
type Cell = Pick<Edit, 'table' | 'row' | 'column'>

type Rows = Record<string, Record<string, Record<string, string | number | boolean>>>

/** Cells that changes set, in the order in which they were written. */
export function editsOf(changes: Changes): Edit[] {
  const set = (changes.set ?? {}) as Rows
  return Object.entries(set).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells)
        .filter(([column]) => column !== 'because')
        .map(([column, value]) => ({ table, row, column, value, because: String(cells.because ?? '') })),
    ),
  )
}

/** Changes with a cell set; its reason stands in its row. */
export function withEdit(changes: Changes, { table, row, column, value, because }: Edit): Changes {
  const set = (changes.set ?? {}) as Rows
  const cells = { ...set[table]?.[row], [column]: value, ...(because ? { because } : {}) }
  return { ...changes, set: { ...set, [table]: { ...set[table], [row]: cells } } }
}

/** Changes without a cell; what is empty then goes as well. */
export function withoutEdit(changes: Changes, { table, row, column }: Cell): Changes {
  const set = structuredClone((changes.set ?? {}) as Rows)
  delete set[table]?.[row]?.[column]
  if (set[table]?.[row] && Object.keys(set[table][row]).every(key => key === 'because'))
    delete set[table][row]
  if (set[table] && Object.keys(set[table]).length === 0) delete set[table]
  const { set: _, ...others } = changes
  return Object.keys(set).length === 0 ? others : { ...others, set }
}

/** Changes with a policy's options, or without that policy where there are none. */
export function withPolicy(
  changes: Changes,
  policy: string,
  options: Readonly<Record<string, number>> | null,
): Changes {
  const { [policy]: _, ...rest } = (changes.policies ?? {}) as Record<string, unknown>
  const policies = options === null ? rest : { ...rest, [policy]: options }
  const { policies: __, ...others } = changes
  return Object.keys(policies).length === 0 ? others : { ...others, policies }
}

/** A cell as a scenario file addresses it. */
export const addressOf = ({ table, row, column }: Cell): string => `${table}.${row}.${column}`

/** What is known of a cell as it stands in the data. */
export const factOf = (facts: readonly Fact[], { table, row, column }: Cell): Fact | undefined =>
  facts.find(each => each.table === table && each.row === row && each.column === column)

/** How good a source is: published, or an assumption with its reasoning. */
export const gradeOf = ({ source }: Fact): 'published' | 'assumed' =>
  source.split(' ').every(key => key.startsWith('assumption-')) ? 'assumed' : 'published'
