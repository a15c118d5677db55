/** Power of a turbine or a fleet by wind at hub height: even steps from 0 m/s. */
export interface PowerCurve {
  stepMps: number
  /** Share of rated power at 0, 1, 2 … steps; nothing beyond. [pu] */
  powerPu: Float64Array
}

/** A turbine as its data sheet has it. */
export interface Turbine {
  cutInMps: number
  ratedMps: number
  cutOutMps: number
}

const STEP_MPS = 0.25
const LONGEST_MPS = 40
/** Density for which power curves are given. [kg/m³] */
const REFERENCE_DENSITY = 1.225

/**
 * A turbine that turns its blades: power grows with the cube of wind up to the rated, stays, and ends at the cut-out.
 *
 *   power = (v³ − vᵢ³) / (vᵣ³ − vᵢ³)                                                [pu]
 *
 * @see C. Carrillo and others, “Review of power curve modelling for wind turbines”, Renewable and Sustainable Energy
 *   Reviews 21, 2013, pp. 572–581, eq. 8 (approximated cubic).
 */
export function turbineCurve({ cutInMps, ratedMps, cutOutMps }: Turbine): PowerCurve {
  const powerPu = Float64Array.from({ length: LONGEST_MPS / STEP_MPS + 1 }, (_, k) => {
    const wind = k * STEP_MPS
    if (wind < cutInMps || wind > cutOutMps) return 0
    return Math.min(1, (wind ** 3 - cutInMps ** 3) / (ratedMps ** 3 - cutInMps ** 3))
  })
  return { stepMps: STEP_MPS, powerPu }
}

/** Power at a wind, between the steps in a straight line. [pu] */
export function powerAt(curve: PowerCurve, windMps: number): number {
  const place = Math.max(0, windMps) / curve.stepMps
  const k = Math.floor(place)
  const { powerPu } = curve
  if (k >= powerPu.length - 1) return powerPu.at(-1)!
  return powerPu[k]! + (place - k) * (powerPu[k + 1]! - powerPu[k]!)
}

/**
 * The curve of many turbines that see winds apart by some spread: the curve of one, smoothed by a Gaussian whose width
 * grows with the wind. It starts earlier, ends softer, and has no step at the cut-out.
 *
 *   spread = constant + share · v                                                   [m/s]
 *
 * @param constantMps  0.6 fits national fleets
 * @param sharePu      0.2 fits national fleets; 0.1 is the turbulence at one turbine
 * @see I. Staffell and S. Pfenninger, “Using bias-corrected reanalysis to simulate current and future wind power
 *   output”, Energy 114, 2016, pp. 1224–1239, §2.3.
 */
export function smoothedCurve(curve: PowerCurve, constantMps: number, sharePu: number): PowerCurve {
  const { stepMps, powerPu } = curve
  const smoothed = powerPu.map((_, k) => {
    const middle = k * stepMps
    const spread = constantMps + sharePu * middle
    let sum = 0
    let weights = 0
    const reach = Math.ceil((3 * spread) / stepMps)
    for (let step = -reach; step <= reach; step++) {
      const wind = middle + step * stepMps
      const weight = Math.exp(-((wind - middle) ** 2) / (2 * spread ** 2))
      sum += weight * powerAt(curve, wind)
      weights += weight
    }
    return sum / weights
  })
  return { stepMps, powerPu: smoothed }
}

/**
 * Wind that would do the same in air of the density for which the curve was given.
 *
 *   v · (ρ / 1.225)^⅓                                                               [m/s]
 *
 * @see IEC 61400-12-1:2017, §9.1.5, eq. 12 (turbines with active control of power).
 */
export const atReferenceDensity = (windMps: number, density: number): number =>
  windMps * (density / REFERENCE_DENSITY) ** (1 / 3)
