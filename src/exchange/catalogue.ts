import { TABLES } from './catalogueTables.ts'
import { readNumber } from './numbers.ts'

/** How a cell of an attribute is read. */
export type Kind = 'text' | 'number' | 'integer' | 'boolean'

/** One attribute of PyPSA's data format. */
export interface CatalogueAttribute {
  name: string
  kind: Kind
  unit: string
  /** What an omitted cell means; `NaN` is written `nan`. */
  default: string | number | boolean
  /** May stand in a series file. */
  series: boolean
  /**
   * What becomes of it: `input` enters the optimisation, `inert` says nothing to it, `output` is written by it,
   * `unsupported` would change it in a way that is not formulated here.
   */
  role: 'input' | 'inert' | 'output' | 'unsupported'
}

/** One table of PyPSA's data format. */
export interface CatalogueTable {
  /** Name of the table and of its file: `generators`. */
  list: string
  /** Name of the component: `Generator`. */
  component: string
  attributes: ReadonlyMap<string, CatalogueAttribute>
}

/** All tables of the format in the order in which they are written. */
export const catalogue: readonly CatalogueTable[] = TABLES.map(([list, component, text]) => ({
  list,
  component,
  attributes: new Map(
    text
      .trim()
      .split('\n')
      .map(line => {
        const [name, kind, unit, value, role = 'input'] = line.split(' ')
        const plain = kind!.replace('*', '') as Kind
        return [
          name!,
          {
            name: name!,
            kind: plain,
            unit: unit === '-' ? '' : unit!,
            default: defaultOf(plain, value!),
            series: kind!.endsWith('*'),
            role: role as CatalogueAttribute['role'],
          },
        ]
      }),
  ),
}))

function defaultOf(kind: Kind, text: string): string | number | boolean {
  if (kind === 'text') return text === '-' ? '' : text
  if (kind === 'boolean') return text === 'true'
  return readNumber(text)!
}

/** The table of a list. */
export const tableOf = (list: string): CatalogueTable | undefined =>
  catalogue.find(each => each.list === list)
