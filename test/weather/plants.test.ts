import { expect, test } from 'vitest'
import { cellTemperatureDegC } from '../../src/weather/cellTemperature.ts'
import { coolingDegree, degreeDays, heatingDegree } from '../../src/weather/degreeDays.ts'
import { DRY_FARMLAND, dustLossPu } from '../../src/weather/dust.ts'
import { atReferenceDensity, powerAt, smoothedCurve, turbineCurve } from '../../src/weather/powerCurve.ts'
import { inverterPowerPu, modulePowerPu, passedPu, pvPowerPu } from '../../src/weather/pvPower.ts'
import { snowCoverPu, snowLossPu } from '../../src/weather/snow.ts'
import { airDensity, windByLog, windByPower } from '../../src/weather/wind.ts'

test('cells are as warm as PVsyst and pvlib have them', () => {
  // pvlib 0.9, test_temperature.py: pvsyst_cell(900, 20, 5) and with losses of an insulated module
  expect(cellTemperatureDegC(900, 20, 5)).toBeCloseTo(45.137, 2)
  const byWind = { constant: 23.5, byWind: 6.25, absorbedPu: 0.9 * (1 - 0.1) }
  expect(cellTemperatureDegC(900, 20, 5, byWind)).toBeCloseTo(33.315, 2)
  expect(cellTemperatureDegC(0, -25, 3)).toBe(-25)
})

test('modules and inverters give what the manual of PVWatts says', () => {
  // pvlib 0.9: pvwatts_dc(900, 30, 100, -0.003), inverter.pvwatts(90, 100, 0.95)
  expect(modulePowerPu(900, 30, -0.003)).toBeCloseTo(0.8865, 10)
  expect(inverterPowerPu(0.9, 0.95)).toBeCloseTo(0.8558556604752516, 10)
  expect(inverterPowerPu(2, 0.95)).toBe(0.95)
  expect(inverterPowerPu(0, 0.95)).toBe(0)
})

test('glass passes all light that comes squarely, 95 % at sixty degrees and none from behind', () => {
  expect(passedPu(0)).toBe(1)
  expect(passedPu(60)).toBeCloseTo(0.95, 10)
  expect(passedPu(67.5)).toBeCloseTo(0.9193437, 6)
  expect(passedPu(91)).toBe(0)
})

test('a plant gives more on a cold day than on a hot one, and less under dust', () => {
  const hour = { light: { beamWm2: 700, skyWm2: 100, groundWm2: 10 }, incidenceDeg: 20, windMps: 3 }
  const hot = pvPowerPu({ ...hour, airDegC: 38 })
  const cold = pvPowerPu({ ...hour, airDegC: -15 })
  // 53 degrees at 0.35 % each, of a module at 38 + 20 degrees
  expect(cold / hot).toBeCloseTo(1 + (53 * 0.0035) / (1 - 0.0035 * (58.1 - 25)), 2)
  expect(pvPowerPu({ ...hour, airDegC: 38, coveredPu: 0.1 })).toBeLessThan(hot * 0.92)
  expect(pvPowerPu({ ...hour, airDegC: 38, light: { beamWm2: 0, skyWm2: 0, groundWm2: 0 } })).toBe(0)
})

test('dust grows by 0.15 % a dry day until rain takes it, and waits while the ground is wet', () => {
  const rain = new Float64Array(60)
  rain[30] = 8
  const loss = dustLossPu(rain)
  expect(loss[19]).toBeCloseTo(20 * 0.0015, 12)
  expect(loss[30]).toBe(0)
  expect(loss[44]).toBe(0)
  expect(loss[45]).toBeCloseTo(0.0015, 12)
  expect(dustLossPu(rain, DRY_FARMLAND, new Set([10]))[12]).toBeCloseTo(2 * 0.0015, 12)
})

test('snow covers at once and slides by 0.197 times the sine of the tilt where it is warm enough', () => {
  const cover = snowCoverPu(
    [
      { snowfallCm: 2, planeWm2: 0, airDegC: -3 },
      { snowfallCm: 0, planeWm2: 80, airDegC: -3 },
      { snowfallCm: 0, planeWm2: 400, airDegC: -3 },
      { snowfallCm: 0, planeWm2: 400, airDegC: -3 },
    ],
    45,
  )
  const slid = 0.197 * Math.SQRT1_2
  expect([...cover]).toEqual([1, 1, expect.closeTo(1 - slid, 12), expect.closeTo(1 - 2 * slid, 12)])
  expect(snowLossPu(cover[3]!, 2)).toBe(1)
  expect(snowLossPu(0.5, 2)).toBe(0.5)
  expect(snowLossPu(0, 2)).toBe(0)
})

test('snow slides hour by hour as in pvlib', () => {
  // pvlib 0.9, test_snow.py, test_coverage_nrel_hourly
  const light = [400, 200, 100, 1234, 134, 982, 100, 100]
  const warmth = [10, 2, 10, 1234, 34, 982, 10, 10]
  const fallen = [1, 0.5, 0.6, 0.4, 0.23, -5, 0.1, 0.1]
  const hours = fallen.map((snowfallCm, t) => ({ snowfallCm, planeWm2: light[t]!, airDegC: warmth[t]! }))
  snowCoverPu(hours, 45, 0.6).forEach((cover, t) => {
    expect(cover).toBeCloseTo(1 - t * 0.197 * Math.SQRT1_2, 12)
  })
})

test('wind grows with height: 5 m/s at ten metres are 7.7 at a hundred over fields', () => {
  expect(windByLog(5, 10, 100, 0.15)).toBeCloseTo(7.741, 2)
  expect(windByPower(5, 10, 100)).toBeCloseTo(6.9475, 3)
  expect(windByPower(5, 10, 100, 0.2)).toBeCloseTo(7.924, 3)
})

test('air at fifteen degrees and sea level weighs 1.225 kg, in Almaty’s frost more than in its summer', () => {
  expect(airDensity(101325, 15)).toBeCloseTo(1.225, 3)
  expect(airDensity(92000, -20) / airDensity(92000, 35)).toBeCloseTo(308.15 / 253.15, 6)
})

const TURBINE = turbineCurve({ cutInMps: 3, ratedMps: 12, cutOutMps: 25 })

test('a turbine stands still below the cut-in and above the cut-out, and its power is a cube between', () => {
  expect(powerAt(TURBINE, 2.9)).toBeLessThan(0.001)
  expect(powerAt(TURBINE, 8)).toBeCloseTo((512 - 27) / (1728 - 27), 12)
  expect(powerAt(TURBINE, 15)).toBe(1)
  expect(powerAt(TURBINE, 26)).toBe(0)
  expect(powerAt(TURBINE, 99)).toBe(0)
})

test('many turbines start earlier and end softer than one, and a smoothing of nothing changes nothing', () => {
  const fleet = smoothedCurve(TURBINE, 0.6, 0.2)
  expect(powerAt(fleet, 2.75)).toBeGreaterThan(0.005)
  expect(powerAt(fleet, 12)).toBeLessThan(0.95)
  expect(powerAt(fleet, 25)).toBeGreaterThan(0.2)
  expect(powerAt(fleet, 25)).toBeLessThan(0.8)
  expect(powerAt(smoothedCurve(TURBINE, 0.01, 0), 9)).toBeCloseTo(powerAt(TURBINE, 9), 6)
})

test('thin air counts as less wind', () => {
  expect(atReferenceDensity(10, 1.225)).toBeCloseTo(10, 12)
  expect(atReferenceDensity(10, 1.225 / 8)).toBeCloseTo(5, 12)
})

test('a day at six degrees has twelve degree-days of heating, one at 30 has eight of cooling', () => {
  expect(degreeDays(new Float64Array(24).fill(6), heatingDegree)).toBe(12)
  expect(degreeDays(new Float64Array(24).fill(30), coolingDegree)).toBe(8)
  expect(heatingDegree(25)).toBe(0)
})
