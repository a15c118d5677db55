import type { PathInvestment } from '../../study/investPath.ts'
import type { JobRow } from '../../study/localContent/jobs.ts'
import { contentOfYear } from '../../study/localContent/ofPathYear.ts'
import { eachCase } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { keysOf } from '../ledgerSums.ts'
import { phaseNamed } from '../words/naming.ts'
import { joined, paragraphs, placeNamed, say } from '../words/text.ts'
import { rangedCell, yearColumns } from './cells.ts'

/** Work by region and phase in each year of a path. */
export function jobs(investment: PathInvestment): Figure | undefined {
  const { content, periods } = investment
  if (content.jobs.length === 0) return undefined
  const columns = periods.map(period => contentOfYear(content, period).jobs)
  const lines = [...new Set(content.jobs.map(({ phase, bus }) => `${phase} ${bus}`))].sort()
  return {
    id: 'path-jobs',
    title: say('work.title'),
    note: paragraphs([say('pathHome.jobsNote'), say('content.grade')]),
    source: keysOf(content.jobs),
    table: {
      columns: yearColumns(investment),
      rows: lines.map(line => {
        const [phase, bus] = line.split(' ') as [JobRow['phase'], string]
        return [
          joined([phaseNamed(phase), bus === 'country' ? say('work.anywhere') : placeNamed(bus)]),
          ...columns.map(own =>
            rangedCell(
              eachCase(bound =>
                own
                  .filter(row => row.case === bound && row.phase === phase && row.bus === bus)
                  .reduce((sum, row) => sum + row.jobs, 0),
              ),
              0,
            ),
          ),
        ]
      }),
      digits: 0,
    },
  }
}
