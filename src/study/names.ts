import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import type { Table } from '../network/table.ts'
import { policies } from '../policies/index.ts'
import type { NamedKind, NamedThing } from '../policies/policy.ts'
import type { Layer, Scenario } from './scenario.ts'

/** Columns of which one says that a unit's size may be decided. */
const EXTENDABLE = ['p_nom_extendable', 's_nom_extendable', 'e_nom_extendable']

type Tables = ReadonlyMap<string, Table>

/** Technologies, carriers, buses and sectors that a scenario names and the data do not know. */
export function unknownNames(scenario: Scenario, layers: readonly Layer[], tables: Tables): Problem[] {
  const known: Record<NamedKind, string[]> = {
    'candidate technology': distinct(tables, 'technology', ({ cells }) =>
      EXTENDABLE.some(column => cells[column] === 'true'),
    ),
    technology: distinct(tables, 'technology'),
    carrier: (tables.get('carriers')?.rows ?? []).map(({ name }) => name),
    bus: (tables.get('buses')?.rows ?? []).map(({ name }) => name),
    sector: distinct(tables, 'sector'),
    basin: (tables.get('basins')?.rows ?? []).map(({ name }) => name),
  }
  return namesIn(scenario).flatMap(({ kind, name, path }) => {
    if (known[kind].includes(name)) return []
    const hint = didYouMean(name, known[kind]) ?? `Known are ${known[kind].join(', ')}.`
    return [{ where: addressOf(layers, path), what: `There is no ${kind} “${name}”.`, hint }]
  })
}

/** All names of a scenario that the data must know. */
function namesIn({ planning, stress, policies: options }: Scenario): NamedThing[] {
  const keys = (part: object, kind: NamedKind, ...path: string[]): NamedThing[] =>
    Object.keys(part).map(name => ({ kind, name, path: [...path, name] }))
  return [
    ...(planning?.technology
      ? [
          {
            kind: 'candidate technology' as const,
            name: planning.technology,
            path: ['planning', 'technology'],
          },
        ]
      : []),
    ...keys(planning?.lifetimes ?? {}, 'technology', 'planning', 'lifetimes'),
    ...keys(stress?.demandFactors ?? {}, 'sector', 'stress', 'demandFactors'),
    ...policies.flatMap(({ name, names }) =>
      names && options[name] !== undefined
        ? names(options[name]).map(thing => ({ ...thing, path: ['policies', name, ...thing.path] }))
        : [],
    ),
  ]
}

/** Different values of a column in all tables. */
function distinct(
  tables: Tables,
  column: string,
  chosen: (row: Table['rows'][number]) => boolean = () => true,
): string[] {
  const rows = [...tables.values()].flatMap(table => table.rows.filter(chosen))
  return [...new Set(rows.map(({ cells }) => cells[column] ?? ''))].filter(Boolean).sort()
}

/** Where the last layer that says it stands. */
export function addressOf(layers: readonly Layer[], path: readonly (string | number)[]): string {
  const says = ({ content }: Layer) =>
    path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], content) !==
    undefined
  return (layers.findLast(says) ?? layers.at(-1)!).where(path)
}
