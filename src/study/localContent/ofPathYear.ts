import type { LocalContent } from './index.ts'

/** What belongs to a year of a path: orders since the year before it, the work on them, and the jobs of operation that last in it. */
export function contentOfYear(
  { ledger, jobs, grade }: LocalContent,
  { since, year }: { since: number; year: number },
): Pick<LocalContent, 'ledger' | 'jobs' | 'grade'> {
  const isOrdered = (of: number) => since < of && of <= year
  return {
    grade,
    ledger: ledger.filter(row => isOrdered(row.year)),
    jobs: jobs.filter(row =>
      row.phase === 'operation' ? row.year <= year && year < row.until : isOrdered(row.year),
    ),
  }
}
