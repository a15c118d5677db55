/**
 * Wind at another height over even ground, by the logarithm of height; in neutral air, up to about 150 m.
 *
 * @param roughnessM  length of roughness: 0.0002 water, 0.03 grass, 0.1 fields, 1 towns [m]
 * @see T. Burton and others, “Wind Energy Handbook”, Wiley, 2011, eq. 2.13.
 */
export function windByLog(windMps: number, fromM: number, toM: number, roughnessM: number): number {
  return (windMps * Math.log(toM / roughnessM)) / Math.log(fromM / roughnessM)
}

/**
 * Wind at another height by a power of height; where no more is known the exponent is a seventh.
 *
 * @see IEC 61400-1:2019, §6.3.2.1 (exponent 0.2 for design, 1/7 for neutral air over open land).
 */
export const windByPower = (windMps: number, fromM: number, toM: number, exponent = 1 / 7): number =>
  windMps * (toM / fromM) ** exponent

/** Of dry air. [J/kgK] */
const GAS_CONSTANT = 287.058
const KELVIN = 273.15

/** Density of dry air; moist air at 30 °C is lighter by up to 1.5 %. [kg/m³] */
export const airDensity = (pressurePa: number, temperatureDegC: number): number =>
  pressurePa / (GAS_CONSTANT * (temperatureDegC + KELVIN))
