import { z } from 'zod'
import { isTrade } from '../../network/home.ts'
import type { Table } from '../../network/table.ts'

/** How the neighbours are seen: prices by season and hour, or systems of their own that are dispatched along. */
export const neighboursOption = z
  .enum(['prices', 'joint'])
  .optional()
  .describe(
    'Neighbours: `prices` by season and hour with wheeling, or `joint` dispatch with Kyrgyzstan and Uzbekistan; flat prices unless given.',
  )

/** One of them. */
export type Neighbours = 'prices' | 'joint'

/** Beginnings of the names of tables that join the others, by choice. */
const JOINING: Record<Neighbours, readonly string[]> = { prices: ['priced-'], joint: ['priced-', 'joint-'] }

/**
 * The tables of a scenario with those of its neighbours in them: `priced-links` joins `links`, `joint-generators` joins `generators`. Where a
 * neighbour's system is dispatched along, its supply and demand at a price go.
 */
export function withNeighbours(
  tables: ReadonlyMap<string, Table>,
  choice: Neighbours | undefined,
): Map<string, Table> {
  const joined = new Map([...tables].filter(([name]) => !JOINING.joint.some(each => name.startsWith(each))))
  if (!choice) return joined
  for (const prefix of JOINING[choice])
    for (const [name, table] of tables) {
      if (!name.startsWith(prefix)) continue
      const list = name.slice(prefix.length)
      joined.set(list, joinedTo(joined.get(list), { ...table, name: list }))
    }
  const own = new Set(tables.get('joint-loads')?.rows.map(({ cells }) => cells.bus))
  const generators = joined.get('generators')
  if (choice === 'joint' && generators)
    joined.set('generators', {
      ...generators,
      rows: generators.rows.filter(({ cells }) => !isTrade(cells.carrier) || !own.has(cells.bus)),
    })
  return joined
}

function joinedTo(first: Table | undefined, second: Table): Table {
  if (!first) return second
  const columns = [...new Set([...first.columns, ...second.columns])]
  return { ...first, columns, rows: [...first.rows, ...second.rows] }
}
