/** Mean power of sunlight outside the air: C. Gueymard, Solar Energy 76(4), 2004. [W/m²] */
const SOLAR_CONSTANT_WM2 = 1366.1

/**
 * Sunlight outside the air on a plane that faces the sun, nearer in January than in July; good to 0.01 %.
 *
 * @param dayOfYear    1 January is 1
 * @param constantWm2  mean over the year; models fitted to another constant name theirs [W/m²]
 * @see J. W. Spencer, “Fourier series representation of the position of the sun”, Search 2(5), 1971, p. 172.
 */
export function extraterrestrialWm2(dayOfYear: number, constantWm2 = SOLAR_CONSTANT_WM2): number {
  const b = (2 * Math.PI * (dayOfYear - 1)) / 365
  const nearness =
    1.00011 +
    0.034221 * Math.cos(b) +
    0.00128 * Math.sin(b) +
    0.000719 * Math.cos(2 * b) +
    0.000077 * Math.sin(2 * b)
  return constantWm2 * nearness
}
