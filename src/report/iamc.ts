import { z } from 'zod'
import type { Summary } from '../study/summary.ts'

const TEMPLATE = '{carrier}'
const FIGURES = [
  'demandTwh',
  'peakGw',
  'generationTwh',
  'capacityGw',
  'builtByCarrierGw',
  'importsTwh',
  'exportsTwh',
  'unservedTwh',
  'curtailedTwh',
  'emissionsMt',
  'averagePricePerMwh',
] as const

/** A name as the IAMC format wants it: levels between bars, no spaces around them. */
const levels = z
  .string()
  .min(1)
  .refine(text => !/ \||\| |^\||\|$/.test(text), 'has spaces around a bar, or an empty level')

/** Which figures of a run become which variables. */
export const iamcProfile = z.strictObject({
  name: z.string().min(1),
  region: z.string().min(1).default('Kazakhstan'),
  /** Our carriers in the words of the code list; others are left out. */
  carriers: z.record(z.string(), levels).default({}),
  variables: z
    .array(
      z.strictObject({
        /** With `{carrier}` it stands for one variable of each carrier, else for the sum. */
        variable: levels,
        unit: z.string(),
        figure: z.enum(FIGURES),
        /** A figure to be subtracted. */
        less: z.enum(FIGURES).optional(),
        factor: z.number().default(1),
      }),
    )
    .min(1),
})
/** A mapping profile. */
export type IamcProfile = z.infer<typeof iamcProfile>

/** One value in the long form. */
export interface IamcRow {
  model: string
  scenario: string
  region: string
  variable: string
  unit: string
  year: number
  value: number
}

/**
 * The figures of runs as rows of the IAMC format. What a run does not know gives no row; carriers of one name are added up.
 *
 * @returns rows, and the carriers that the profile has no name for
 */
export function iamcRows(
  summaries: readonly Summary[],
  { region, carriers, variables }: IamcProfile,
  model: string,
): { rows: IamcRow[]; leftOut: string[] } {
  const leftOut = new Set<string>()
  const rows = summaries.flatMap(summary =>
    variables.flatMap(({ variable, unit, figure, less, factor }) => {
      const found = summary[figure]
      if (found === null || found === undefined) return []
      const row = (name: string, value: number): IamcRow => ({
        model,
        scenario: summary.scenario,
        region,
        variable: name,
        unit,
        year: summary.year,
        value: value * factor,
      })
      const minus = less === undefined ? 0 : totalOf(summary[less])
      if (!variable.includes(TEMPLATE)) return [row(variable, totalOf(found) - minus)]
      const sums = new Map<string, number>()
      for (const [carrier, value] of Object.entries(typeof found === 'number' ? {} : found)) {
        const name = carriers[carrier]
        if (name === undefined) leftOut.add(carrier)
        else sums.set(name, (sums.get(name) ?? 0) + value)
      }
      return [...sums].map(([name, value]) => row(variable.replace(TEMPLATE, name), value))
    }),
  )
  return { rows, leftOut: [...leftOut].sort() }
}

const totalOf = (figure: number | Record<string, number> | null): number => {
  if (figure === null) return 0
  return typeof figure === 'number' ? figure : Object.values(figure).reduce((sum, value) => sum + value, 0)
}

const HEAD = ['model', 'scenario', 'region', 'variable', 'unit'] as const

/** Rows as cells, years below one another. */
export function longTable(rows: readonly IamcRow[]): string[][] {
  return [
    [...HEAD, 'year', 'value'],
    ...rows.map(row => [...HEAD.map(key => row[key]), String(row.year), String(row.value)]),
  ]
}

/** Rows as cells, years side by side; empty where a run has no value. */
export function wideTable(rows: readonly IamcRow[]): string[][] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other)
  const lines = new Map<string, { head: string[]; values: Map<number, number> }>()
  for (const row of rows) {
    const head = HEAD.map(key => row[key])
    const key = head.join('\n')
    const line = lines.get(key) ?? { head, values: new Map<number, number>() }
    line.values.set(row.year, row.value)
    lines.set(key, line)
  }
  return [
    [...HEAD, ...years.map(String)],
    ...[...lines.values()].map(({ head, values }) => [
      ...head,
      ...years.map(year => String(values.get(year) ?? '')),
    ]),
  ]
}
