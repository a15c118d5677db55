import { mean } from 'simple-statistics'
import { standingPu } from '../../study/assemble/standing.ts'
import { numberOf, type Output, type Row } from './records.ts'

/** Year whose fleet and generation the calibration refers to. */
const YEAR = 2022

/** Realised capacity factors: generation of 2022 over the mean capacity of that year. [pu] */
const TARGETS = [
  { carrier: 'wind', targetPu: 0.301, because: '2361.8 GWh from 896 MW.' },
  {
    carrier: 'solar',
    targetPu: 0.183,
    because: '1754.7 GWh from 1092 MW; part of the fleet follows the sun.',
  },
] as const

/**
 * Factor that brings the hourly profiles to what the fleet really yields:
 *
 *   factor = realised capacity factor / capacity-weighted mean of the profiles of the fleet of 2022
 *
 * @param profileOf  the raw profile of a column of generators-p_max_pu.csv [pu]
 */
export function calibrationTable(plants: readonly Row[], profileOf: (column: string) => number[]): Output {
  return {
    path: 'calibration.csv',
    columns: ['name', 'carrier', 'factor', 'target_pu', 'because', 'source'],
    rows: TARGETS.map(({ carrier, targetPu, because }) => {
      const fleet = plants
        .filter(row => row.carrier === carrier && row.profile !== '')
        .map(row => ({
          mw: numberOf(row, 'p_nom') * share(row),
          meanPu: mean(profileOf(row.profile!)),
        }))
      const total = fleet.reduce((sum, { mw }) => sum + mw, 0)
      const rawPu = fleet.reduce((sum, { mw, meanPu }) => sum + mw * meanPu, 0) / total
      return {
        name: carrier,
        carrier,
        factor: Number((targetPu / rawPu).toFixed(4)),
        target_pu: targetPu,
        because: `${because} The profiles themselves give ${rawPu.toFixed(3)}; 1 switches the calibration off.`,
        source: 'irena agora-central-asia',
      }
    }),
  }
}

function share(row: Row): number {
  const closing = numberOf(row, 'closing_year')
  const first = numberOf(row, 'first_year_pu')
  return standingPu(
    {
      buildYear: numberOf(row, 'build_year'),
      closingYear: Number.isNaN(closing) ? Number.POSITIVE_INFINITY : closing,
      firstYearPu: Number.isNaN(first) ? 1 : first,
    },
    YEAR,
  )
}
