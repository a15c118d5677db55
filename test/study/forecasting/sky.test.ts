import { expect, test } from 'vitest'
import { skyOver } from '../../../src/study/forecasting/sky.ts'

test('the sun over a zone stands where the solar position algorithm of NREL has it in the middle of the hour', () => {
  // I. Reda and A. Andreas, “Solar position algorithm for solar radiation applications”, NREL/TP-560-34302, 2008,
  // table A5.1: 17 October 2003, 12:30:30, UTC−7, zenith 50.11162°, azimuth 194.34024°. Half a minute moves it by 0.15°.
  const panel = {
    startMs: Date.UTC(2003, 9, 17, 12),
    hours: 1,
    zones: ['a'],
    target: [new Float32Array(1)],
    weather: new Map(),
  }
  const site = { latitude: 39.742476, longitude: -105.1786, tilt: 0, azimuth: 180 }
  const { elevationDeg, azimuthDeg } = skyOver(panel, () => site, -7)
  expect(Math.abs(90 - elevationDeg[0]![0]! - 50.11)).toBeLessThan(0.05)
  expect(Math.abs(azimuthDeg[0]![0]! - 194.34)).toBeLessThan(0.2)
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
