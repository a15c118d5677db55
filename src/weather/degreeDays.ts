/**
 * How much colder than a comfortable base the air is, for heating. [K]
 *
 * @param baseDegC  outdoor temperature at which heating ends; 18 in most statistics, 8 to 10 in the rules of district heat
 * @see ASHRAE Handbook, “Fundamentals”, 2021, ch. 19 (variable-base degree-days).
 */
export const heatingDegree = (temperatureDegC: number, baseDegC = 18): number =>
  Math.max(0, baseDegC - temperatureDegC)

/** How much warmer than a comfortable base the air is, for cooling. [K] */
export const coolingDegree = (temperatureDegC: number, baseDegC = 22): number =>
  Math.max(0, temperatureDegC - baseDegC)

/** Degree-days of a series of hours. [K d] */
export function degreeDays(temperatureDegC: ArrayLike<number>, degree: (degC: number) => number): number {
  let sum = 0
  for (let t = 0; t < temperatureDegC.length; t++) sum += degree(temperatureDegC[t]!)
  return sum / 24
}
