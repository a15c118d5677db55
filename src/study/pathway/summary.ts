import type { PathwayResult } from './evaluate.ts'

/** The figures of a path that others compare; written as `pathway.json`. */
export function summarisePathway({ sources: _, notes: __, periods, ...heading }: PathwayResult) {
  return {
    ...heading,
    periods: periods.map(({ year, years, weight, cost, summary }) => ({
      year,
      years,
      weight,
      cost,
      demandTwh: summary.demandTwh,
      peakGw: summary.peakGw,
      generationTwh: summary.generationTwh,
      capacityGw: summary.capacityGw,
      importsTwh: summary.importsTwh,
      exportsTwh: summary.exportsTwh,
      unservedTwh: summary.unservedTwh,
      emissionsMt: summary.emissionsMt,
      averagePricePerMwh: summary.averagePricePerMwh,
      loleHours: summary.adequacy?.loleHours ?? null,
      check: summary.check,
    })),
  }
}
