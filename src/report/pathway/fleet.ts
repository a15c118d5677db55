import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { technologyNamed } from '../words/naming.ts'
import { amount, joined, named, say, type Text, unitOf } from '../words/text.ts'
import { yearsOf } from './years.ts'

/** What is built for each year, and what of it has gone since. */
export function additions({ periods }: PathwayResult): Figure {
  const rows = new Map<string, { name: Text; values: number[] }>()
  const valuesOf = (key: string, name: Text) => {
    const row = rows.get(key) ?? { name, values: periods.map(() => 0) }
    rows.set(key, row)
    return row.values
  }
  periods.forEach(({ built, expired }, k) => {
    for (const { technology, component, size } of built) {
      const unit = component === 'Store' ? 'GWh' : 'GW'
      const name = say('pathBuilt.row', { technology: technologyNamed(technology), unit: unitOf(unit) })
      valuesOf(`${technology}, ${unit}`, name)[k]! += size / 1000
    }
    const gone = expired.filter(({ component }) => component !== 'Store')
    const since = gone.filter(({ year, lifetimeYears }) => year + lifetimeYears > (periods[k - 1]?.year ?? 0))
    for (const { technology, size } of since) {
      const name = say('pathBuilt.gone', { technology: technologyNamed(technology), unit: unitOf('GW') })
      valuesOf(`${technology}, gone`, name)[k]! -= size / 1000
    }
  })
  return {
    id: 'path-additions',
    title: say('plan.title'),
    note: say('pathBuilt.note'),
    table: {
      columns: [say('term.technology'), ...yearsOf(periods)],
      rows: [...rows.values()].map(({ name, values }) => [name, ...values]),
      digits: 2,
    },
  }
}

/** What of today's fleet and of the published plans is kept. */
export function closings({ periods }: PathwayResult): Figure {
  const all = periods.flatMap(({ standing }) => standing)
  const plants = [...new Map(all.map(each => [`${each.technology}, ${each.bus}`, each])).values()]
  return {
    id: 'path-closings',
    title: say('pathKept.title'),
    note: say('pathKept.note'),
    table: {
      columns: [say('pathKept.plants'), ...yearsOf(periods)],
      rows: plants.map(({ technology, bus }) => [
        joined([technologyNamed(technology), named(bus)]),
        ...periods.map(({ standing }) => {
          const found = standing.find(each => each.technology === technology && each.bus === bus)
          if (!found) return '–'
          return say('pathKept.of', {
            kept: amount(found.keptMw / 1000, 2),
            could: amount(found.couldMw / 1000, 2),
          })
        }),
      ]),
      digits: 2,
    },
  }
}
