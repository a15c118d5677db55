import { chanceFrom } from './chance.ts'
import { rounded } from './pythonNumbers.ts'

/** Hours of the made-up year. */
export const HOURS = 8760

const TURN = 2 * Math.PI
const RADIANS = Math.PI / 180

const hourly = (value: (hour: number) => number, decimals: number): Float64Array =>
  Float64Array.from({ length: HOURS }, (_, hour) => rounded(value(hour), decimals))

const withinPu = (x: number) => Math.min(1, Math.max(0, x))

/** Wind: a season, two slow waves, a daily wave, and chance with a memory of days and of hours. [pu] */
export function windPu(zone: number): Float64Array {
  const chance = chanceFrom(1000 + zone)
  const [slow, slower] = Array.from({ length: 4 }, () => chance() * TURN)
  let [days, hours] = [0, 0]
  return hourly(hour => {
    days = 0.985 * days + 0.015 * (chance() * 2 - 1) * 9
    hours = 0.8 * hours + 0.2 * (chance() * 2 - 1) * 1.2
    const season = 0.06 * Math.cos(TURN * (hour / HOURS - 0.02))
    const waves =
      0.05 * Math.sin((TURN * hour) / 97.3 + slow!) + 0.06 * Math.sin((TURN * hour) / 211.7 + slower!)
    const daily = 0.03 * Math.cos((TURN * (hour - 3)) / 24 + 0.4 * zone)
    return withinPu(0.3 + season + waves + daily + days * 0.42 + hours * 0.12 + 0.01 * (zone % 5))
  }, 5)
}

/**
 * Sun: the height of the sun over a flat panel, with clouds that last for days. [pu]
 *
 * @see P. I. Cooper, “The absorption of radiation in solar stills”, Solar Energy 12, 333–346, 1969: the declination.
 */
export function solarPu(zone: number): Float64Array {
  const chance = chanceFrom(2000 + zone)
  const latitude = (42 + (zone % 7) * 1.5) * RADIANS
  const lateHours = 12.5 - (zone % 8) * 0.35
  let clear = 0.7
  return hourly(hour => {
    if (hour % 24 === 0) clear = 0.55 * clear + 0.45 * (0.35 + 0.65 * chance())
    const declination = 23.45 * RADIANS * Math.sin((TURN * (284 + dayOf(hour))) / 365)
    const hourAngle = 15 * RADIANS * ((hour % 24) - lateHours)
    const height =
      Math.sin(latitude) * Math.sin(declination) +
      Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)
    return withinPu(0.95 * Math.max(0, height) ** 1.1 * clear * (0.97 + 0.06 * chance()))
  }, 5)
}

/** Demand: two waves a year, a day with a morning and an evening peak, quieter weekends, a little chance. [MW] */
export function loadMw(zone: number): Float64Array {
  const chance = chanceFrom(3000 + zone)
  const meanMw = 1500 + (900 * ((zone * 7) % 11)) / 2
  return hourly(hour => {
    const time = hour % 24
    const season =
      1 +
      0.16 * Math.cos((TURN * (hour - 14 * 24)) / HOURS) +
      0.03 * Math.cos((2 * TURN * (hour - 10 * 24)) / HOURS + 0.1 * zone)
    const peaks = 0.07 * bell((time - 19) / 2.2) + 0.04 * bell((time - 9) / 2)
    const day = 0.9 + 0.1 * Math.sin((Math.PI * (time - 6)) / 12) + peaks
    const week = dayOf(hour) % 7 < 5 ? 1 : 0.93
    return meanMw * season * day * week * (0.985 + 0.03 * chance())
  }, 2)
}

/** Inflow of a hydro plant: a flood around the 150th day, and wet and dry spells. [MW] */
export function inflowMw(zone: number, capacityMw: number): Float64Array {
  const chance = chanceFrom(4000 + zone)
  let wet = 0
  return hourly(hour => {
    if (hour % 24 === 0) wet = 0.8 * wet + 0.2 * (chance() - 0.5)
    return Math.max(0, capacityMw * (0.32 + 0.34 * bell((hour / 24 - 150) / 38) + 0.1 * wet))
  }, 2)
}

const dayOf = (hour: number) => Math.floor(hour / 24)

const bell = (x: number) => Math.exp(-(x ** 2))
