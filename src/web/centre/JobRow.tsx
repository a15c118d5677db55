import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { cancelJob, followJob, isOver, type Job, type JobEvent } from './api.ts'
import { addressAt } from './call.ts'

/** A job: how far it is, what happened to it, and a button that ends it. */
export function JobRow({
  job,
  workspace,
  onEnd,
  onProblem,
}: {
  job: Job
  workspace: string
  onEnd: () => void
  onProblem: (error: unknown) => void
}) {
  const { t, percent } = useWords()
  const [progress, setProgress] = useState(job.progress)
  const [log, setLog] = useState<readonly JobEvent[]>([])
  const ended = useRef(onEnd)
  ended.current = onEnd
  const over = isOver(job)
  const { id } = job
  useEffect(() => {
    const known: JobEvent[] = []
    return followJob(workspace, id, {
      onProgress: setProgress,
      onState: event => {
        known.push(event)
        setLog([...known])
        if (!over && isOver(event as unknown as Job)) ended.current()
      },
    })
  }, [workspace, id, over])
  const state = log.at(-1)?.state ?? job.state
  const { phase = '', share = 0 } = progress ?? {}
  return (
    <li data-job={id} data-state={state}>
      <strong>{t(`jobState.${state as Job['state']}`)}</strong>{' '}
      {over ? null : (
        <>
          <progress value={share} max={1} aria-label={t('jobsAt.progress')} /> {percent(share)} {phase}{' '}
          <button
            type="button"
            className="small"
            onClick={() => void cancelJob(workspace, id).then(onEnd, onProblem)}
          >
            {t('answers.cancel')}
          </button>
        </>
      )}
      {state === 'queued' && job.because ? <span className="note">{job.because}</span> : null}
      {job.failure ? <span className="bad">{job.failure.message}</span> : null}{' '}
      {job.result ? (
        <>
          <a href={addressAt(`/workspaces/${workspace}/results/${job.result}`)}>{t('jobsAt.result')}</a>{' '}
          <a href={addressAt(`/workspaces/${workspace}/results/${job.result}/files/report.html`)}>
            {t('jobsAt.report')}
          </a>
        </>
      ) : null}
      <details>
        <summary>{t('jobsAt.log')}</summary>
        <ol>
          {log.map(({ at, state: each }) => (
            <li key={`${at} ${each}`}>
              <time dateTime={at}>{at.slice(11, 19)}</time> {t(`jobState.${each as Job['state']}`)}
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}
