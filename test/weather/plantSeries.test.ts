import { expect, test } from 'vitest'
import { clearSky } from '../../src/weather/clearSky.ts'
import { extraterrestrialWm2 } from '../../src/weather/extraterrestrial.ts'
import { type PlaceWeather, solarSeries, windSeries } from '../../src/weather/plantSeries.ts'
import { turbineCurve } from '../../src/weather/powerCurve.ts'
import { geocentricSun, sunAt } from '../../src/weather/sunPosition.ts'

const ALMATY = { latitudeDeg: 43.24, longitudeDeg: 76.94, heightM: 850 }

/** Clear days in the middle of a month, 20 degrees warm. */
function clearDays(month: number, days = 3): PlaceWeather {
  const startMs = Float64Array.from(
    { length: days * 24 },
    (_, t) => Date.UTC(2018, month, 14) + t * 3_600_000,
  )
  const air = { aerosolDepth: 0.1, waterCm: 1, pressurePa: 91500 }
  const sky = Array.from(startMs, start => {
    const sun = sunAt(geocentricSun(start + 1_800_000), ALMATY)
    return clearSky(sun.zenithDeg, extraterrestrialWm2(month * 30.4 + 14), air)
  })
  return {
    place: ALMATY,
    startMs,
    temperatureDegC: new Float64Array(startMs.length).fill(20),
    globalWm2: Float64Array.from(sky, ({ globalWm2 }) => globalWm2),
    windMps: new Float64Array(startMs.length).fill(6),
    windHeightM: 10,
  }
}

const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0)
const FIXED = { plane: { tiltDeg: 35, azimuthDeg: 180 } }
const TRACKED = { tracker: { axisAzimuthDeg: 180, mostDeg: 60, groundCoverPu: 0.35 } }

test('in June a tracker gives a quarter to a half more than a fixed plane, in December less', () => {
  const [june, december] = [clearDays(5), clearDays(11)]
  const gain = sum(solarSeries(june, TRACKED)) / sum(solarSeries(june, FIXED))
  expect(gain).toBeGreaterThan(1.25)
  expect(gain).toBeLessThan(1.5)
  expect(sum(solarSeries(december, TRACKED))).toBeLessThan(sum(solarSeries(december, FIXED)))
})

test('a plane to the south has its best hour at the sun’s noon and nothing at night', () => {
  const power = solarSeries(clearDays(2, 1), FIXED)
  // 77° E: noon at 6:52 UTC and nine minutes of the equation of time
  expect([6, 7]).toContain(power.indexOf(Math.max(...power)))
  expect(power[20]).toBe(0)
  expect(Math.max(...power)).toBeGreaterThan(0.7)
})

test('light that is given as beam and diffuse is not split again', () => {
  const day = clearDays(11, 1)
  const dull = { ...day, beamWm2: new Float64Array(24), diffuseWm2: day.globalWm2 }
  expect(sum(solarSeries(dull, FIXED))).toBeLessThan(0.75 * sum(solarSeries(day, FIXED)))
})

test('snow that covers everything leaves nothing, and missing weather stays missing', () => {
  const day = clearDays(5, 1)
  expect(sum(solarSeries(day, FIXED, undefined, new Float64Array(24).fill(1)))).toBe(0)
  const gap = { ...day, globalWm2: day.globalWm2.map((each, t) => (t === 7 ? Number.NaN : each)) }
  expect(solarSeries(gap, FIXED)[7]).toBeNaN()
})

test('six metres per second at ten metres drive a turbine at a hundred, less so in thin air', () => {
  const curve = turbineCurve({ cutInMps: 3, ratedMps: 12, cutOutMps: 25 })
  const [power] = windSeries(clearDays(5, 1), 100, curve)
  // 6 · 10^(1/7) = 8.34 m/s; at 950 m and 20 °C air has 1.074 kg/m³: 7.98 m/s
  expect(power).toBeCloseTo((7.98 ** 3 - 27) / (1728 - 27), 2)
})
