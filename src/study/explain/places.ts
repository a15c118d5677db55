import { type Block, placeOf } from '../../lp/model.ts'
import { type Series, valueAt } from '../../network/attribute.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import type { Built } from '../build.ts'

/** Where a column or row stands: its block, and the unit or bus that it speaks of. */
export interface Place {
  block: string
  /** `Generator`, `Bus`, `Policy`; empty where it is of none. */
  component: string
  name: string
  /** Bus of the unit, the first of several; empty where there is none. */
  bus: string
  /** Carrier of the unit: coal, wind, AC. */
  carrier: string
  /** Snapshot; −1 where it spans the horizon. */
  hour: number
}

type Subject = Omit<Place, 'hour'>

/** A bus that a column gives to or takes from, and how much of a unit arrives there. */
export interface Touch {
  bus: string
  rate: number
}

/** Ways from numbers of columns and rows to what they stand for. */
export interface Places {
  /** Number of columns of the built programme; what is added to it stands behind them. */
  columns: number
  ofRow(row: number): Place
  ofColumn(column: number): Place
  touches(column: number): Touch[]
  /** Carrier of a bus. */
  carrierOf(bus: string): string
}

/** What the columns and rows of a built network stand for. */
export function placesIn({ lp, ledger }: Pick<Built, 'lp' | 'ledger'>, network: Network): Places {
  const carriers = new Map(unitsIn(network, 'buses').map(({ name, carrier }) => [name, String(carrier)]))
  const homes = homesOf(ledger)
  const touching = new Map<number, { bus: string; rate: Series }[]>()
  for (const { key, rate, block, index } of ledger.injections) {
    const first = block.at(index, 0)
    touching.set(first, [...(touching.get(first) ?? []), { bus: key.bus, rate }])
  }
  const subjectOf = (block: Block, label: string): Subject => {
    const [head = '', ...rest] = block.name.split(' ')
    const text = rest.length > 0 ? rest.join(' ') : label
    if (head.startsWith('bus.'))
      return { block: head, component: 'Bus', name: text, bus: text, carrier: carriers.get(text) ?? '' }
    const component = head.charAt(0).toUpperCase() + head.slice(1).split('.')[0]!
    const home = homes.find(component, text) ?? homes.anywhere(text)
    return home
      ? { block: head, ...home }
      : { block: head, component: 'Policy', name: text || head, bus: '', carrier: '' }
  }
  const describe = (blocks: readonly Block[]) => {
    const known = new Map<number, Subject>()
    return (index: number): Place => {
      const { block, position } = placeOf(blocks, index)
      const time = block.axes.findIndex(axis => axis.time)
      // All hours of a unit have one subject.
      const first = time < 0 ? index : index - position[time]!
      const label = time === 0 || block.axes.length === 0 ? '' : block.axes[0]!.labels[position[0]!]!
      const subject = known.get(first) ?? subjectOf(block, label)
      known.set(first, subject)
      const hour = time < 0 ? -1 : (block.axes[time]!.firstHour ?? 0) + position[time]!
      return { ...subject, hour }
    }
  }
  const last = lp.columnBlocks.at(-1)
  return {
    columns: last ? last.start + last.size : 0,
    ofRow: describe(lp.rowBlocks),
    ofColumn: describe(lp.columnBlocks),
    touches(column) {
      const { block, position } = placeOf(lp.columnBlocks, column)
      const isOfTime = block.axes[1]?.time
      const t = isOfTime ? position[1]! : 0
      return (touching.get(column - t) ?? []).map(({ bus, rate }) => ({ bus, rate: valueAt(rate, t) }))
    },
    carrierOf: bus => carriers.get(bus) ?? '',
  }
}

/** The same for the columns and rows that were cut out of a programme. */
export function placesWithin(places: Places, columns: Int32Array, rows: Int32Array): Places {
  return {
    ...places,
    columns: columns.length,
    ofRow: row => places.ofRow(rows[row]!),
    ofColumn: column => places.ofColumn(columns[column]!),
    touches: column => places.touches(columns[column]!),
  }
}

interface Home {
  component: string
  name: string
  bus: string
  carrier: string
}

/** Units by component, with the first bus that they touch. */
function homesOf({ injections, built }: Built['ledger']) {
  const byComponent = new Map<string, Map<string, Home>>()
  for (const { key } of [...injections, ...built]) {
    const homes = byComponent.get(key.component) ?? new Map<string, Home>()
    byComponent.set(key.component, homes)
    const { component, name, bus, carrier } = key
    if (!homes.has(name)) homes.set(name, { component, name, bus, carrier })
  }
  return {
    /** The unit of that name, whatever it is. */
    anywhere: (name: string): Home | undefined =>
      [...byComponent.values()].flatMap(homes => homes.get(name) ?? [])[0],
    /** The unit of that name, or the one with the longest name that a text begins with: `coal-2 up` is of coal-2. */
    find(component: string, text: string): Home | undefined {
      const homes = byComponent.get(component)
      if (!homes) return undefined
      return (
        homes.get(text) ??
        [...homes.values()]
          .filter(({ name }) => text.startsWith(`${name} `))
          .sort((one, other) => other.name.length - one.name.length)[0]
      )
    },
  }
}
