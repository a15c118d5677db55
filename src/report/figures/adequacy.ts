import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, MONTHS, monthOf } from '../view.ts'
import { monthNamed } from '../words/naming.ts'
import { amount, inUnit, placeNamed, say, unitOf } from '../words/text.ts'

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
      ? say('adequacy.found', {
          hours: amount(loleHours, 2),
          hoursError: amount(loleStandardError, 2),
          energy: amount(eensMwh, 0),
          energyError: amount(eensStandardError, 0),
        })
      : say('adequacy.none')
  return {
    id: 'adequacy',
    title: say('adequacy.title'),
    note: say('adequacy.note', { draws: amount(draws, 0), seed: String(seed), found }),
    source: computedFrom(result, 'outages', 'plants', 'demand'),
    ...(loleHours > 0
      ? {
          chart: {
            kind: 'bars' as const,
            categories: MONTHS.map(monthNamed),
            unit: unitOf('MWh'),
            stacked: false,
            series: [
              { name: say('adequacy.series'), color: colorOf(result, 'unserved'), values: [...months] },
            ],
          },
        }
      : {}),
    table: {
      columns: [say('term.zone'), inUnit('LOLE', 'h/a'), inUnit('EENS', 'MWh/a')],
      rows: [
        ...byZone.map(each => [placeNamed(each.zone), each.loleHours, each.eensMwh]),
        [say('term.country'), loleHours, eensMwh],
      ],
      digits: 2,
    },
  }
}
