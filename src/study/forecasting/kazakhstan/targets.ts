import type { Climate } from '../../../weather/climate.ts'
import type { DemandPart } from './demandParts.ts'

/** Demand whose parts are forecast zone by zone; households have services in them. */
export const PARTS = ['industry', 'households'] as const
/** Name of a part of demand. */
export type PartName = (typeof PARTS)[number]

/** What one model forecasts for all its zones. */
export const KINDS = ['wind', 'solar', ...PARTS, 'national'] as const
/** Name of such a kind. */
export type Kind = (typeof KINDS)[number]

/** Industry and households of all zones together. */
export const NATIONAL = 'national demand'

/** The country of which years are simulated: its climate and its demand as it usually is. */
export interface SimulatedCountry {
  climate: Climate
  parts: readonly DemandPart[]
}

/** Name of a target, e.g. `wind north`. */
export const targetName = (kind: Kind, zone: string): string =>
  kind === 'national' ? NATIONAL : `${kind} ${zone}`

/** The zones of a kind, in order; the national sum has one, the country. */
export function zonesOf({ climate, parts }: SimulatedCountry, kind: Kind): string[] {
  if (kind === 'national') return ['kazakhstan']
  if (kind === 'wind') return climate.zones.map(({ name }) => name)
  if (kind === 'solar') return climate.zones.filter(({ hasSun }) => hasSun).map(({ name }) => name)
  return parts.filter(({ part }) => part === kind).map(({ zone }) => zone)
}

/** Whether a kind is demand. */
export const isDemand = (kind: Kind): boolean => kind !== 'wind' && kind !== 'solar'

/** A series that is forecast. */
export interface Target {
  name: string
  kind: Kind
  zone: string
  /**
   * What its numbers are shares of inside of models, so that a year with more demand is alike: the mean demand [MW], or 1
   * for capacity factors.
   */
  scale: number
}

/** All series of a country that are forecast, kind by kind. */
export const targetsOf = (country: SimulatedCountry): Target[] =>
  KINDS.flatMap(kind =>
    zonesOf(country, kind).map(zone => ({
      name: targetName(kind, zone),
      kind,
      zone,
      scale: scaleOf(country, kind, zone),
    })),
  )

function scaleOf({ parts }: SimulatedCountry, kind: Kind, zone: string): number {
  if (!isDemand(kind)) return 1
  const own = parts.filter(each => kind === 'national' || (each.part === kind && each.zone === zone))
  return own.reduce((sum, { meanMw }) => sum + meanMw, 0)
}
