import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import { format } from './readable.ts'

/** A path on the screen: a line a year, and what it costs. */
export function renderPathway(result: PathwayResult): string {
  const { title, scenario, periods, presentValue, currency, priceYear, decision, rate, foresight } = result
  const carriers = [...new Set(periods.flatMap(({ summary }) => Object.keys(summary.capacityGw)))].filter(
    carrier => periods.some(({ summary }) => (summary.capacityGw[carrier] ?? 0) > 0.05),
  )
  const rows = [
    ['year', ...periods.map(({ year }) => String(year))],
    ['demand, TWh', ...periods.map(({ summary }) => format(summary.demandTwh, 1))],
    ...carriers.map(carrier => [
      `${carrier}, GW`,
      ...periods.map(({ summary }) => format(summary.capacityGw[carrier] ?? 0, 1)),
    ]),
    ['coal, TWh', ...periods.map(({ summary }) => format(summary.generationTwh?.coal ?? 0, 1))],
    ['CO₂, Mt', ...periods.map(({ summary }) => format(summary.emissionsMt ?? 0, 1))],
    ['not met, GWh', ...periods.map(({ summary }) => format((summary.unservedTwh ?? 0) * 1000, 1))],
    [`cost, million ${currency} a year`, ...periods.map(({ cost }) => format(cost / 1e6, 0))],
    ['weight', ...periods.map(({ weight }) => format(weight, 2))],
  ]
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map(row => row[k]!.length)))
  return [
    `${title}  (${scenario}, ${foresight} foresight)`,
    '',
    ...rows.map(
      row =>
        `  ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[k]!))).join('  ')}`,
    ),
    '',
    `Present value at ${decision} with ${format(100 * rate, 1)} % a year: ${format(presentValue / 1e9, 2)} billion ${currency} of ${priceYear}.`,
    ...periods
      .filter(({ summary }) => !summary.check.passed)
      .map(({ year, summary }) => `Check of ${year} failed: ${summary.check.failures.join('; ')}.`),
  ].join('\n')
}
