import { DAY_MS, dateOf, hourOfDay, type Panel } from './panel.ts'

const PARTS_OF_YEAR = 36

/** For each zone, hour of the day and tenth of a month: whether nothing was ever generated. */
export type Nothing = readonly Uint8Array[]

/**
 * Hours at which nothing can be generated, such as nights: in this hour of the day, in this part of the year and the two
 * beside it, every measurement up to now was zero, and there were at least ten of them.
 */
export function neverGenerating(panel: Panel): Nothing {
  return panel.target.map(values => {
    const most = new Float32Array(PARTS_OF_YEAR * 24)
    const counts = new Int32Array(PARTS_OF_YEAR * 24)
    values.forEach((value, hour) => {
      if (Number.isNaN(value)) return
      for (const beside of [-1, 0, 1]) {
        const place = placeOf(panel, hour, beside)
        most[place] = Math.max(most[place]!, Math.abs(value))
        counts[place]!++
      }
    })
    return Uint8Array.from(most, (value, place) => (value === 0 && counts[place]! >= 10 ? 1 : 0))
  })
}

/** Whether an hour of a zone is one at which nothing can be generated. */
export const isNothing = (nothing: Nothing, panel: Panel, zone: number, hour: number): boolean =>
  nothing[zone]![placeOf(panel, hour, 0)] === 1

function placeOf(panel: Panel, hour: number, beside: number): number {
  const date = dateOf(panel, hour)
  const share = (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / (366 * DAY_MS)
  const part = (Math.floor(share * PARTS_OF_YEAR) + beside + PARTS_OF_YEAR) % PARTS_OF_YEAR
  return part * 24 + hourOfDay(panel, hour)
}
