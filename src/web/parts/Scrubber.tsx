import { useEffect, useMemo } from 'react'
import { meansOf } from '../charts/buckets.ts'
import type { Drawing } from '../charts/pen.ts'
import type { Case } from '../data/case.ts'
import { type Day, powerOf, stormDay, stressDay } from '../data/days.ts'
import { demandOf, hourlyOf, priceOf } from '../data/hourly.ts'
import { type DeskState, desk, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { Picture } from './Picture.tsx'

const HOUR_MS = 3_600_000
/** Hours that pass in a second of play. */
const SPEED = 8

/** The hour that is looked at: a slider under a picture of demand, and a button that plays. */
export function Scrubber({ shown }: { shown: Case }) {
  const { t, moment } = useWords()
  const hour = useDesk(state => state.hour)
  const isPlaying = useDesk(state => state.isPlaying)
  const { hours, start } = hourlyOf(shown)
  const at = Math.min(hour, hours - 1)
  usePlaying(isPlaying, hours)
  const draw = useMemo<Drawing>(() => {
    const demand = demandOf(shown, '')
    return (pen, { width, height }, ink) => {
      const columns = Math.max(2, Math.min(Math.floor(width / 2), demand.length))
      const means = meansOf(demand, [0, demand.length], columns)
      const most = means.reduce((highest, mw) => Math.max(highest, mw), 1)
      const points: number[] = [0, height]
      means.forEach((mw, k) => {
        points.push((k / (columns - 1)) * width, height - (mw / most) * (height - 2))
      })
      pen.area([...points, width, height], ink.grid)
    }
  }, [shown])
  const goTo = (find: () => number) => desk.set({ hour: find(), isPlaying: false })
  const playDay = (find: () => Day) => {
    const day = find()
    desk.set({ window: day, hour: day[0], isPlaying: true })
  }
  return (
    <div className="scrubber">
      <button
        type="button"
        className="play"
        onClick={() => desk.set({ isPlaying: !isPlaying })}
        aria-label={isPlaying ? t('time.pause') : t('time.play')}
      >
        {isPlaying ? '❚❚' : '▶'}
      </button>
      <div className="track">
        <Picture draw={draw} height={30} label={t('time.demand')} />
        <input
          type="range"
          id="hour"
          min={0}
          max={hours - 1}
          value={at}
          onChange={event => desk.set({ hour: Number(event.target.value) })}
          aria-label={t('time.hour')}
          aria-valuetext={moment(start + at * HOUR_MS)}
        />
      </div>
      <output htmlFor="hour">{moment(start + at * HOUR_MS)}</output>
      <div className="row">
        <button
          type="button"
          className="small"
          id="stress-day"
          onClick={() => playDay(() => stressDay(shown))}
        >
          ▶ {t('time.stressDay')}
        </button>
        <button type="button" className="small" id="storm-day" onClick={() => playDay(() => stormDay(shown))}>
          ▶ {t('time.stormDay')}
        </button>
        <button type="button" className="small" onClick={() => goTo(() => highestAt(demandOf(shown, '')))}>
          {t('time.peak')}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => goTo(() => highestAt(powerOf(shown, ['wind'])))}
        >
          {t('time.storm')}
        </button>
        <button type="button" className="small" onClick={() => goTo(() => highestAt(priceOf(shown, '')))}>
          {t('time.stress')}
        </button>
      </div>
    </div>
  )
}

/** Moves the hour on while it plays, hour by hour; from the end back to the beginning, of the window if it stands in one. */
function usePlaying(isPlaying: boolean, hours: number): void {
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => desk.set({ hour: nextHour(desk.get(), hours) }), 1000 / SPEED)
    return () => clearInterval(timer)
  }, [isPlaying, hours])
}

function nextHour({ hour, window: [from, to] }: Pick<DeskState, 'hour' | 'window'>, hours: number): number {
  const isInside = hour >= from && hour < to
  const [first, end] = isInside ? [from, Math.min(to, hours)] : [0, hours]
  return hour + 1 < end ? hour + 1 : first
}

function highestAt(values: Float64Array): number {
  let best = 0
  values.forEach((value, h) => {
    if (value > values[best]!) best = h
  })
  return best
}
