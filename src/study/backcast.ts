import { z } from 'zod'
import { attribute } from '../network/attribute.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import { readerOf } from './assemble/dataPackage.ts'
import { citedSources } from './cited.ts'
import type { Prepared } from './prepare.ts'
import type { GridChoice } from './resolution.ts'
import type { Past, Result, Source, TargetComparison } from './result.ts'
import { summarise } from './summary.ts'

/**
 * Compares a run with the figures published for its year, `targets.csv`. Only a whole year can be compared; of any
 * other run, and of years without figures, there is nothing to say.
 */
export function compareWithTargets(prepared: Prepared, result: Result): TargetComparison[] {
  const rows = targetsOf(prepared)
  if (rows.length === 0) return []
  const modelled = modelledQuantities(result)
  return rows.flatMap(({ row, unit }) => {
    const value = modelled(unit.quantity)
    if (value === undefined) return []
    const tolerance = Number.isNaN(unit.tolerance) ? null : unit.tolerance
    return {
      name: unit.name,
      quantity: unit.quantity,
      unit: unit.unit,
      published: unit.value,
      tolerance,
      modelled: value,
      met: tolerance === null ? null : Math.abs(value - unit.value) <= tolerance,
      source: row.cells.source ?? '',
    }
  })
}

/** Is there anything published to compare a run with? */
export const isBackcast = (prepared: Prepared): boolean => targetsOf(prepared).length > 0

/** Rows of `targets.csv` for a whole year. */
function targetsOf({ data, scenario }: Prepared) {
  if (scenario.hours !== HOURS_PER_YEAR) return []
  const rows = readerOf(data, []).read('targets', {
    year: attribute('year', 'year', z.number().int(), 'Year.'),
    quantity: attribute('quantity', '1', z.string(), 'What was published.'),
    value: attribute('value', '1', z.number(), 'Published figure.'),
    unit: attribute('unit', '1', z.string(), 'Its unit.'),
    tolerance: attribute('tolerance', '1', z.number().default(Number.NaN), 'Difference that is accepted.'),
  })
  return rows.filter(({ unit }) => unit.year === scenario.year)
}

/** The quantities that can be compared, in the units of `targets.csv`. */
function modelledQuantities(result: Result): (quantity: string) => number | undefined {
  const summary = summarise(result)
  const generation = summary.generationTwh ?? {}
  const total = Object.values(generation).reduce((sum, twh) => sum + twh, 0)
  const known: Record<string, number> = {
    generation: total,
    'coal-share': (generation.coal ?? 0) / total,
    peak: summary.peakGw,
    demand: summary.demandTwh,
    unserved: (summary.unservedTwh ?? 0) / summary.demandTwh,
    imports: summary.importsTwh ?? 0,
    exports: summary.exportsTwh ?? 0,
  }
  return quantity =>
    quantity.startsWith('generation-')
      ? (generation[quantity.slice('generation-'.length)] ?? 0)
      : known[quantity]
}

/** What a back-cast is called beside the one with other nodes. */
export const NODES: Record<GridChoice, string> = { zones: 'by zone', oblasts: 'by oblast' }

/** A run with former years beside it, and with the sources of all published figures among its own. */
export function withPast(result: Result, past: readonly Past[], known: ReadonlyMap<string, Source>): Result {
  const targets = [...result.targets, ...past.flatMap(year => year.targets)]
  const cited = targets.flatMap(({ source }) => source.split(' ')).filter(Boolean)
  const named = new Set(result.sources.map(({ key }) => key))
  const added = citedSources(cited, known).filter(({ key }) => !named.has(key))
  const sources = [...result.sources, ...added].sort((one, other) => (one.key < other.key ? -1 : 1))
  return { ...result, past, sources }
}
