import { radians } from './angle.ts'
import type { Field } from './field.ts'
import type { Place } from './sunPosition.ts'

const EARTH_RADIUS_KM = 6371

/** Distance over ground along a great circle. [km] */
export function distanceKm(a: Place, b: Place): number {
  const [phiA, phiB] = [radians(a.latitudeDeg), radians(b.latitudeDeg)]
  const half =
    Math.sin((phiB - phiA) / 2) ** 2 +
    Math.cos(phiA) * Math.cos(phiB) * Math.sin(radians(b.longitudeDeg - a.longitudeDeg) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half))
}

const byDistance = (places: readonly Place[], lengthKm: number): number[][] =>
  places.map(a => places.map(b => Math.exp(-distanceKm(a, b) / lengthKm)))

/**
 * What places have of their own beside their zone: alike to neighbours by distance, with the memory of the zone's score.
 *
 * @param scores  for each place, the score of its zone in the zones' field
 */
export function placesField(
  places: readonly Place[],
  lengthKm: number,
  zones: Field,
  scores: readonly number[],
): Field {
  const correlation = byDistance(places, lengthKm)
  return {
    size: places.length,
    layers: zones.layers.map(({ memoryHours, shares }) => ({
      memoryHours,
      shares: scores.map(score => shares[score]!),
      correlation,
    })),
  }
}

/** Variance of temperature spells by memory: the day's mean is correlated with that of the day before by 0.75, after five by 0.2. */
const SPELL_LAYERS = [
  [12, 0.25],
  [30, 0.5],
  [120, 0.2],
  [400, 0.05],
] as const

/** Spells of cold and warmth over places. */
export function spellsField(places: readonly Place[], lengthKm: number): Field {
  const correlation = byDistance(places, lengthKm)
  return {
    size: places.length,
    layers: SPELL_LAYERS.map(([memoryHours, part]) => ({
      memoryHours,
      shares: places.map(() => Math.sqrt(part)),
      correlation,
    })),
  }
}
