/** Fewest hours of a window. */
const FEWEST = 12

/** A window of another length around a share of the old one, within the horizon. */
export function zoomed(
  [from, to]: readonly [number, number],
  factor: number,
  share: number,
  hours: number,
): readonly [number, number] {
  const length = Math.max(Math.min(FEWEST, hours), Math.min(hours, Math.round((to - from) * factor)))
  const fixed = from + share * (to - from)
  const start = Math.max(0, Math.min(hours - length, Math.round(fixed - share * length)))
  return [start, start + length]
}

/** The same window moved by so many hours, within the horizon. */
export function moved(
  [from, to]: readonly [number, number],
  by: number,
  hours: number,
): readonly [number, number] {
  const start = Math.max(0, Math.min(hours - (to - from), Math.round(from + by)))
  return [start, start + (to - from)]
}
