import { HOUR_MS } from '../../src/forecast/panel.ts'
import { randomFrom } from '../../src/forecast/random.ts'

/** First stamp of the wind track of GEFCom2014: the end of its first hour. */
const FIRST = Date.UTC(2012, 0, 1, 1)

/** Stamp of an hour of the track, counted from 0, as the competition writes it: `20120101 1:00`. */
export function windStamp(hour: number): string {
  const date = new Date(FIRST + hour * HOUR_MS)
  return `${date.toISOString().slice(0, 10).replaceAll('-', '')} ${date.getUTCHours()}:00`
}

/**
 * A made-up table of the shape of the competition's wind track, zone after zone: components of the wind that was
 * foreseen at 10 and 100 m, and the power that came, which is empty or `NA` where it was not measured.
 *
 * @param measured  hours with power; after them there is weather alone
 */
export function windTrack(hours: number, measured: number, zones = 10, seed = 1): string {
  const random = randomFrom(seed)
  const chance = () => random.next() + random.next() + random.next() - 1.5
  const front = courseOf(hours, chance)
  const rows = Array.from({ length: zones }, (_, z) => {
    const own = courseOf(hours, chance)
    const error = courseOf(hours, chance)
    return Array.from({ length: hours }, (_, t) => {
      const [east, north] = [0, 1].map(k => 6 * front[k]![t]! + 3 * own[k]![t]! + 2) as [number, number]
      const speed = Math.max(0, Math.hypot(east, north) + error[0]![t]!)
      const power = Math.min(1, (speed / 12) ** 3)
      const text = t < measured ? (random.next() < 0.002 ? 'NA' : power.toFixed(6)) : ''
      const foreseen = [0.7 * east, 0.7 * north, east, north].map(value => value.toFixed(4))
      return `${z + 1},${windStamp(t)},${text},${foreseen.join(',')}`
    })
  }).flat()
  return ['ZONEID,TIMESTAMP,TARGETVAR,U10,V10,U100,V100', ...rows].join('\n')
}

/** Two courses that remember, of variance about one. */
function courseOf(hours: number, chance: () => number): Float32Array[] {
  return [0, 1].map(() => {
    let value = 0
    return Float32Array.from({ length: hours }, () => {
      value = 0.97 * value + 0.49 * chance()
      return value
    })
  })
}
