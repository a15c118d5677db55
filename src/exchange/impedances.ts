import { didYouMean } from '../network/suggest.ts'
import { type Dataset, numberAt, textAt, type UnitTable } from './dataset.ts'
import type { Findings } from './sheet.ts'
import {
  type LineType,
  standardLineTypes,
  standardTransformerTypes,
  type TransformerType,
} from './standardTypes.ts'

/** Columns that a type gives to a unit, by unit. */
type Given = ReadonlyMap<string, Readonly<Record<string, number>>>

/**
 * What types say of lines and transformers, in place of their own columns:
 *
 *   line         x = x per length · length / parallel circuits                                   [Ω]
 *   transformer  x = √((vsc/100)² − (vscr/100)²) / parallel circuits,  r = vscr/100 / parallel circuits     [pu]
 *                tap ratio = 1 + (position − neutral) · step/100
 *
 * and a transformer's rating and phase shift. Types of the network come before standard ones of the same name.
 */
export function impedancesOf({ tables }: Dataset, findings: Findings): Record<string, Given> {
  const lines = new Map([...standardLineTypes, ...ownLineTypes(tables.get('line_types'))])
  const transformers = new Map([
    ...standardTransformerTypes,
    ...ownTransformerTypes(tables.get('transformer_types')),
  ])
  return {
    lines: given(tables.get('lines'), lines, findings, ({ resistance, reactance }, at) => {
      const length = at('length', 0) / at('num_parallel', 1)
      return { r: resistance * length, x: reactance * length }
    }),
    transformers: given(tables.get('transformers'), transformers, findings, (type, at) => {
      const r = type.vscr / 100
      const parallel = at('num_parallel', 1)
      return {
        r: r / parallel,
        x: Math.sqrt((type.vsc / 100) ** 2 - r ** 2) / parallel,
        s_nom: type.ratingMva,
        phase_shift: type.shiftDeg,
        tap_ratio: 1 + ((at('tap_position', 0) - type.tapNeutral) * type.tapStep) / 100,
      }
    }),
  }
}

function given<Type>(
  table: UnitTable | undefined,
  types: ReadonlyMap<string, Type>,
  { problems }: Findings,
  derive: (type: Type, at: (column: string, omitted: number) => number) => Record<string, number>,
): Given {
  const found = new Map<string, Record<string, number>>()
  table?.names.forEach((name, i) => {
    const wanted = textAt(table, i, 'type')
    if (wanted === '') return
    const type = types.get(wanted)
    const at = (column: string, omitted: number) => {
      const value = numberAt(table, i, column)
      return Number.isNaN(value) ? omitted : value
    }
    if (type) found.set(name, derive(type, at))
    else {
      const hint = didYouMean(wanted, [...types.keys()])
      const what = `There is no type “${wanted}”.`
      problems.push({ where: table.where(i, 'type'), what, ...(hint ? { hint } : {}) })
    }
  })
  return found
}

function ownLineTypes(table: UnitTable | undefined): [string, LineType][] {
  return (table?.names ?? []).map((name, i) => [
    name,
    {
      resistance: numberAt(table!, i, 'r_per_length') || 0,
      reactance: numberAt(table!, i, 'x_per_length') || 0,
    },
  ])
}

function ownTransformerTypes(table: UnitTable | undefined): [string, TransformerType][] {
  return (table?.names ?? []).map((name, i) => {
    const at = (column: string) => numberAt(table!, i, column) || 0
    return [
      name,
      {
        ratingMva: at('s_nom'),
        vsc: at('vsc'),
        vscr: at('vscr'),
        shiftDeg: at('phase_shift'),
        tapNeutral: at('tap_neutral'),
        tapStep: at('tap_step'),
      },
    ]
  })
}
