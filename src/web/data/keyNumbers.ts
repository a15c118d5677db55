import type { MessageKey } from '../words/words.ts'
import type { Case } from './case.ts'

/** A number by which runs are known. */
export interface KeyNumber {
  id: string
  label: MessageKey
  unit: (one: Case) => string
  digits: number
  value: (one: Case) => number | null
  /** Is more of it worse? Undefined where neither. */
  isBad?: boolean
}

const sumOf = (parts: Readonly<Record<string, number>> | null): number | null =>
  parts && Object.values(parts).reduce((sum, value) => sum + value, 0)

/** Share of generation that is renewable. [pu] */
export function renewablePu({ summary }: Case, renewable: readonly string[]): number | null {
  const all = sumOf(summary.generationTwh)
  if (!all) return null
  return renewable.reduce((sum, carrier) => sum + (summary.generationTwh?.[carrier] ?? 0), 0) / all
}

/** Demand-weighted price over the country. [money/MWh] */
export const meanPrice = ({ market }: Case): number | null => market?.meanPricePerMwh ?? null

/** Of a case, its key numbers in the order in which they are shown. */
export const keyNumbers = (renewable: readonly string[]): readonly KeyNumber[] => [
  {
    id: 'cost',
    label: 'key.cost',
    unit: ({ currency }) => `M ${currency}`,
    digits: 1,
    value: ({ summary: { objective } }) => (objective === null ? null : objective / 1e6),
    isBad: true,
  },
  {
    id: 'emissions',
    label: 'key.emissions',
    unit: () => 'Mt CO₂',
    digits: 2,
    value: ({ summary }) => summary.emissionsMt,
    isBad: true,
  },
  {
    id: 'price',
    label: 'key.price',
    unit: ({ currency }) => `${currency}/MWh`,
    digits: 2,
    value: meanPrice,
    isBad: true,
  },
  {
    id: 'renewable',
    label: 'key.renewable',
    unit: () => '%',
    digits: 1,
    value: one => {
      const share = renewablePu(one, renewable)
      return share === null ? null : 100 * share
    },
    isBad: false,
  },
  {
    id: 'unserved',
    label: 'key.unserved',
    unit: () => 'GWh',
    digits: 2,
    value: ({ summary: { unservedTwh } }) => (unservedTwh === null ? null : 1000 * unservedTwh),
    isBad: true,
  },
  { id: 'peak', label: 'key.peak', unit: () => 'GW', digits: 2, value: ({ summary }) => summary.peakGw },
  {
    id: 'demand',
    label: 'key.demand',
    unit: () => 'TWh',
    digits: 2,
    value: ({ summary }) => summary.demandTwh,
  },
  {
    id: 'built',
    label: 'key.built',
    unit: () => 'GW',
    digits: 2,
    value: ({ summary }) => (summary.plan ? sumOf(summary.builtByCarrierGw) : null),
  },
  {
    id: 'imports',
    label: 'key.imports',
    unit: () => 'TWh',
    digits: 2,
    value: ({ summary }) => summary.importsTwh,
  },
  {
    id: 'curtailed',
    label: 'key.curtailed',
    unit: () => 'TWh',
    digits: 3,
    value: ({ summary }) => sumOf(summary.curtailedTwh),
    isBad: true,
  },
]
