import type { Answer } from './messages.ts'

/** A number of a study, and how it is shown. */
interface Line {
  label: string
  unit: (answer: Answer) => string
  value: (answer: Answer) => number | null
  digits: number
}

const sumOf = (parts: Record<string, number> | null) =>
  parts && Object.values(parts).reduce((sum, value) => sum + value, 0)
const meanPrice = ({ averagePricePerMwh }: Answer['summary']) => {
  const prices = Object.values(averagePricePerMwh ?? {})
  return prices.length > 0 ? prices.reduce((sum, price) => sum + price, 0) / prices.length : null
}

const LINES: readonly Line[] = [
  {
    label: 'Cost',
    unit: ({ summary }) => `million ${summary.currency}`,
    value: ({ summary: { objective } }) => (objective === null ? null : objective / 1e6),
    digits: 2,
  },
  {
    label: 'Built',
    unit: () => 'GW',
    value: ({ summary }) => (summary.plan ? sumOf(summary.builtGw) : null),
    digits: 3,
  },
  { label: 'Emissions', unit: () => 'Mt CO₂', value: ({ summary }) => summary.emissionsMt, digits: 3 },
  { label: 'Generation', unit: () => 'TWh', value: ({ summary }) => sumOf(summary.generationTwh), digits: 3 },
  {
    label: 'of it coal',
    unit: () => 'TWh',
    value: ({ summary }) => summary.generationTwh?.coal ?? 0,
    digits: 3,
  },
  {
    label: 'of it gas',
    unit: () => 'TWh',
    value: ({ summary }) => summary.generationTwh?.gas ?? 0,
    digits: 3,
  },
  {
    label: 'of it wind',
    unit: () => 'TWh',
    value: ({ summary }) => summary.generationTwh?.wind ?? 0,
    digits: 3,
  },
  { label: 'Not served', unit: () => 'TWh', value: ({ summary }) => summary.unservedTwh, digits: 3 },
  {
    label: 'Price, mean of the buses',
    unit: ({ summary }) => `${summary.currency}/MWh`,
    value: ({ summary }) => meanPrice(summary),
    digits: 2,
  },
]

/** A row of the table: quick, exact, and how far apart. */
export interface Row {
  label: string
  quick: string
  exact: string
  difference: string
}

/** The same numbers of both answers; a difference only where both answer the same wish. */
export function compareAnswers(quick: Answer | undefined, exact: Answer | undefined): Row[] {
  const comparable = quick && exact && sameWish(quick, exact)
  const shown = quick ?? exact
  return LINES.map(({ label, unit, value, digits }) => {
    const [one, other] = [quick && value(quick), exact && value(exact)]
    const isNothing = Number(inDigits(other, digits)) === 0
    return {
      label: shown ? `${label}, ${unit(shown)}` : label,
      quick: inDigits(one, digits),
      exact: inDigits(other, digits),
      difference: comparable && one != null && other && !isNothing ? percent(one / other - 1) : '',
    }
  })
}

const sameWish = (one: Answer, other: Answer) => JSON.stringify(one.wish) === JSON.stringify(other.wish)

const inDigits = (value: number | null | undefined, digits: number) =>
  value == null ? '–' : value.toFixed(digits).replace('-', '−')

const percent = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(3)} %`
