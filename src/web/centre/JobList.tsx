import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { isOver, type Job, listJobs, openWorkspace, solveAtCentre } from './api.ts'
import { Refusal } from './call.ts'
import { JobRow } from './JobRow.tsx'

/** Jobs of the centre that hands the page out: the changed scenario is solved there over every hour, with progress, log and cancel. */
export function JobList({ onStranger, children }: { onStranger: () => void; children: ReactNode }) {
  const { t } = useWords()
  const changes = useDesk(state => state.changes)
  const hasLevers = useDesk(state => Object.keys(state.levers).length > 0)
  const base = useDesk(state => state.scenario)
  const [workspace, setWorkspace] = useState('')
  const [jobs, setJobs] = useState<readonly Job[]>([])
  const [problem, setProblem] = useState('')
  const refuse = useCallback(
    (error: unknown) => {
      if (error instanceof Refusal && error.status === 401) onStranger()
      else setProblem(error instanceof Error ? error.message : String(error))
    },
    [onStranger],
  )
  const read = useCallback(async (at: string) => setJobs(await listJobs(at)), [])
  useEffect(() => {
    openWorkspace().then(at => {
      setWorkspace(at)
      return read(at)
    }, refuse)
  }, [read, refuse])
  const ask = async () => {
    setProblem('')
    const title = t('jobsAt.title', { scenario: base })
    await solveAtCentre(workspace, { base, title, because: t('jobsAt.because'), content: changes })
    await read(workspace)
  }
  return (
    <section className="card" id="jobs" aria-labelledby="jobs-title">
      <header>
        <h2 id="jobs-title">{t('jobsAt.list')}</h2>
        <div className="tools">
          {children}
          <button
            type="button"
            id="ask-centre"
            disabled={!workspace}
            onClick={() => void ask().catch(refuse)}
          >
            {t('jobsAt.ask')}
          </button>
        </div>
      </header>
      {hasLevers ? <p className="note">{t('jobsAt.levers')}</p> : null}
      {problem ? (
        <p className="bad" role="alert">
          {problem}
        </p>
      ) : null}
      {jobs.length === 0 ? <p className="note">{t('jobsAt.none')}</p> : null}
      <ul className="differences">
        {jobs.map(job => (
          <JobRow
            // A job that has ended is told by its row alone.
            key={`${job.id} ${isOver(job)}`}
            job={job}
            workspace={workspace}
            onEnd={() => void read(workspace).catch(refuse)}
            onProblem={refuse}
          />
        ))}
      </ul>
    </section>
  )
}
