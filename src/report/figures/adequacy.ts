import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, MONTH_NAMES, monthOf, zoneName } from '../view.ts'

/** How often and by how much demand is not met when plants fail. [MWh/a] */
export const adequacy: FigureMaker = result => {
  const figures = result.adequacy
  if (!figures) return undefined
  const { draws, seed, loleHours, loleStandardError, eensMwh, eensStandardError, byZone, byHourMwh } = figures
  const months = new Float64Array(12)
  result.snapshots.axis.labels.forEach((label, t) => {
    months[monthOf(label)]! += byHourMwh[t]!
  })
  const found =
    loleHours > 0
      ? `Demand is not met in ${loleHours.toFixed(2)} ± ${loleStandardError.toFixed(2)} hours a year (LOLE), ${eensMwh.toFixed(0)} ± ${eensStandardError.toFixed(0)} MWh (EENS); ± is one standard error.`
      : 'In none of them was demand not met.'
  return {
    id: 'adequacy',
    title: 'If plants fail',
    note: `Forced outages of every unit sampled over the year ${draws} times (seed ${seed}). ${found} Many countries plan for 3 hours. One weather year; neighbours sell what the dispatch may buy and do not fail.`,
    source: computedFrom(result, 'outages', 'plants', 'demand'),
    ...(loleHours > 0
      ? {
          chart: {
            kind: 'bars' as const,
            categories: MONTH_NAMES,
            unit: 'MWh',
            stacked: false,
            series: [
              { name: 'expected energy not served', color: colorOf(result, 'unserved'), values: [...months] },
            ],
          },
        }
      : {}),
    table: {
      columns: ['Zone', 'LOLE, h/a', 'EENS, MWh/a'],
      rows: [
        ...byZone.map(each => [zoneName(each.zone), each.loleHours, each.eensMwh]),
        ['Country', loleHours, eensMwh],
      ],
      digits: 2,
    },
  }
}
