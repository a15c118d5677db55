/**
 * Dark blue over teal to yellow: a scale that is even for the eye and safe for the colour-blind.
 *
 * @see J. Nuñez, C. Anderton, R. Renslow, “Optimizing colormaps with consideration for color vision deficiency”, PLOS ONE 13(7),
 *   2018, doi:10.1371/journal.pone.0199239 (cividis); its stops at every eighth.
 */
const STOPS = [
  [0, 34, 78],
  [18, 53, 112],
  [59, 73, 108],
  [87, 93, 109],
  [112, 113, 115],
  [138, 134, 120],
  [165, 156, 116],
  [195, 179, 105],
  [254, 232, 56],
] as const

/** Colour of a share; below 0 and above 1 those of the ends. */
export function heatColor(share: number): string {
  const at = Math.max(0, Math.min(1, Number.isFinite(share) ? share : 0)) * (STOPS.length - 1)
  const k = Math.min(STOPS.length - 2, Math.floor(at))
  const [one, other] = [STOPS[k]!, STOPS[k + 1]!]
  const mixed = one.map((value, j) => Math.round(value + (at - k) * (other[j]! - value)))
  return `rgb(${mixed.join(',')})`
}
