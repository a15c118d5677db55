import { radians } from './angle.ts'

/**
 * How much more air a slanting ray crosses than one from the zenith; 38 at the horizon, `Infinity` below it.
 *
 * @see F. Kasten and A. T. Young, “Revised optical air mass tables and approximation formula”, Applied Optics 28(22),
 *   1989, pp. 4735–4738.
 */
export function airMass(zenithDeg: number): number {
  if (zenithDeg > 90) return Number.POSITIVE_INFINITY
  return 1 / (Math.cos(radians(zenithDeg)) + 0.50572 * (96.07995 - zenithDeg) ** -1.6364)
}

/** The older formula, for models that were fitted with it: F. Kasten, Arch. Met. Geoph. Biokl. B 14, 1966, pp. 206–223. */
export function airMass1966(zenithDeg: number): number {
  if (zenithDeg > 90) return Number.POSITIVE_INFINITY
  return 1 / (Math.cos(radians(zenithDeg)) + 0.15 * (93.885 - zenithDeg) ** -1.253)
}

/**
 * Mean pressure at a height in the standard atmosphere, below 11 km. [Pa]
 *
 * @see ISO 2533:1975, “Standard Atmosphere”.
 */
export const pressurePa = (heightM: number): number => 101325 * (1 - 2.25577e-5 * heightM) ** 5.25588
