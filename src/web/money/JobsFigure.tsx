import type { MoneyOf } from '../data/money.ts'
import { seriesColor } from '../design/colors.ts'
import { useWords } from '../words/useWords.ts'
import { RangeFigure } from './RangeFigure.tsx'

const PHASES = ['manufacturing', 'construction', 'operation'] as const

/** Work that the plan gives in the country, phase by phase and technology by technology. */
export function JobsFigure({ money, scenario }: { money: MoneyOf; scenario: string }) {
  const { t, name } = useWords()
  const jobs = PHASES.flatMap((phase, k) =>
    money.jobs
      .filter(each => each.phase === phase && Math.max(each.jobs.low, each.jobs.high) >= 1)
      .toSorted((one, other) => other.jobs.middle - one.jobs.middle)
      .map(each => ({ ...each, color: seriesColor(k) })),
  )
  if (jobs.length === 0) return null
  return (
    <RangeFigure
      title={t('jobs.title')}
      note={t('jobs.note')}
      file={`jobs-${scenario}`}
      unit=""
      digits={0}
      rows={jobs.map(({ technology, phase, color, jobs: { low, middle, high } }) => ({
        name: `${t(`jobs.${phase}`)}, ${name(technology)}`,
        color,
        low: Math.min(low, high),
        middle,
        high: Math.max(low, high),
      }))}
      sheet={{
        columns: [t('jobs.phase'), t('table.name'), t('range.low'), t('range.middle'), t('range.high')],
        rows: jobs.map(({ technology, phase, jobs: { low, middle, high } }) => [
          t(`jobs.${phase}`),
          name(technology),
          low,
          middle,
          high,
        ]),
        digits: 0,
      }}
    />
  )
}
