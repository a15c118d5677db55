import { radians } from './angle.ts'

/** An hour, as snow on modules sees it. */
export interface SnowHour {
  /** Fallen in this hour. [cm] */
  snowfallCm: number
  planeWm2: number
  airDegC: number
}

/** More than this in an hour covers a module. [cm/h] */
const COVERING_CM = 1
/** Snow slides where the air is warmer than light over this. [W/m²°C] */
const SLIDING_WM2_PER_DEGC = -80
/** Share of the module's height that slides in an hour, over the sine of the tilt. */
const SLIDING_PU = 0.197

/**
 * Share of each row of modules that snow covers, hour by hour: a fall covers all of it, and what lies there slides off
 * as soon as sun or air are warm enough,
 *
 *   slid = 0.197 · sin tilt     where air > light / −80                              [pu/h]
 *
 * Level modules keep their snow for ever in this model, so it is for tilts above 10 °. Melting without sliding is left
 * out; trackers that shed snow by turning as well.
 *
 * @param coveringCm  more than this in an hour covers a module [cm]
 * @see B. Marion, R. Schaefer, H. Caine and G. Sanchez, “Measured and modeled photovoltaic system energy losses from
 *   snow for Colorado and Wisconsin locations”, Solar Energy 97, 2013, pp. 112–121.
 */
export function snowCoverPu(
  hours: readonly SnowHour[],
  tiltDeg: number,
  coveringCm = COVERING_CM,
): Float64Array {
  const cover = new Float64Array(hours.length)
  const slide = SLIDING_PU * Math.sin(radians(tiltDeg))
  let lying = 0
  hours.forEach(({ snowfallCm, planeWm2, airDegC }, t) => {
    if (snowfallCm > coveringCm) lying = 1
    else if (airDegC > planeWm2 / SLIDING_WM2_PER_DEGC) lying = Math.max(0, lying - slide)
    cover[t] = lying
  })
  return cover
}

/**
 * Power lost to such a cover: a string of cells is dark as soon as its lowest cells are.
 *
 * @param strings  parallel strings along the slope: 1 for modules standing upright, 2 or more for lying ones
 */
export const snowLossPu = (coverPu: number, strings: number): number =>
  Math.max(0, Math.ceil(coverPu * strings - 1e-9)) / strings
