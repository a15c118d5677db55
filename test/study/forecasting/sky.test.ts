import { expect, test } from 'vitest'
import { skyOver, sunPosition } from '../../../src/study/forecasting/sky.ts'

test('the sun stands where the solar position algorithm of NREL has it in its worked example', () => {
  // I. Reda and A. Andreas, “Solar position algorithm for solar radiation applications”, NREL/TP-560-34302, 2008,
  // table A5.1: 17 October 2003, 12:30:30, UTC−7, zenith 50.11162° with 0.014° of refraction, azimuth 194.34024°.
  const sun = sunPosition(Date.UTC(2003, 9, 17, 19, 30, 30), { latitude: 39.742476, longitude: -105.1786 })
  expect(90 - sun.elevationDeg - 0.014).toBeCloseTo(50.11, 1)
  expect(sun.azimuthDeg).toBeCloseTo(194.34, 1)
})

test('a module that faces the sun has more clear sky than the ground, and nights have none', () => {
  const hours = 24
  const empty = [new Float32Array(hours)]
  const panel = { startMs: Date.UTC(2024, 11, 21), hours, zones: ['a'], target: empty, weather: new Map() }
  const site = { latitude: 43.2, longitude: 76.9, tilt: 40, azimuth: 180 }
  const { clearSky, planeClearSky } = skyOver(panel, () => site, 5)
  expect(planeClearSky[0]![12]!).toBeGreaterThan(1.5 * clearSky[0]![12]!)
  expect(clearSky[0]![0]).toBe(0)
})
