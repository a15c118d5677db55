import { HOUR_MS } from './panel.ts'

/** A stamp as read: its time on the clock that it was written in, or in UTC where it says how far it is from UTC. */
export interface Stamp {
  timeMs: number
  /** Whether it ends in Z or has an offset. */
  utc: boolean
}

const SHAPE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

/**
 * Reads `2012-04-01T01:00:00Z`, `2012-04-01 01:00`, `20120401 1:00` and `2012-04-01T06:00+05:00`. Hour 24 is the next
 * day's hour 0.
 *
 * @returns  undefined if it is no stamp of a whole hour
 */
export function readStamp(text: string): Stamp | undefined {
  const parts = SHAPE.exec(text.trim())
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(part => Number(part ?? 0))
  if (minute !== 0 || second !== 0 || hour! > 24 || month! > 12 || day! > 31) return undefined
  const zone = parts[7]
  return { timeMs: Date.UTC(year!, month! - 1, day, hour) - offsetMs(zone), utc: zone !== undefined }
}

function offsetMs(zone: string | undefined): number {
  if (!zone || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * HOUR_MS + (Number(zone.slice(-2)) * HOUR_MS) / 60)
}

/** A time as `2012-04-01T01:00:00`, with Z if it is UTC. */
export const writeStamp = ({ timeMs, utc }: Stamp): string =>
  `${new Date(timeMs).toISOString().slice(0, 19)}${utc ? 'Z' : ''}`
