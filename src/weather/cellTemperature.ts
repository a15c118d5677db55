/** How a module sheds its heat. */
export interface HeatLoss {
  /** Without wind. [W/m²K] */
  constant: number
  /** For each m/s of wind. [Ws/m³K] */
  byWind: number
  /** Share of light that becomes heat. */
  absorbedPu: number
}

/** A free-standing rack: 29 W/m²K whatever the wind, a tenth of the light made power. */
export const FREE_STANDING: HeatLoss = { constant: 29, byWind: 0, absorbedPu: 0.9 * (1 - 0.1) }

/**
 * Temperature of the cells in balance with light and air; a module needs minutes, so for means of an hour that is enough.
 *
 *   T = air + absorbed · light / (U₀ + U₁ · wind)                                   [°C]
 *
 * @param planeWm2  light on the module [W/m²]
 * @param windMps   at the height of the modules [m/s]
 * @see D. Faiman, “Assessing the outdoor operating temperature of photovoltaic modules”, Progress in Photovoltaics
 *   16(4), 2008, pp. 307–315; constants: A. Mermoud, PVsyst, “Array thermal losses”.
 *
 * @example
 * cellTemperatureDegC(900, 20, 5)   // ≈ 45.137931
 */
export function cellTemperatureDegC(
  planeWm2: number,
  airDegC: number,
  windMps: number,
  loss: HeatLoss = FREE_STANDING,
): number {
  return airDegC + (planeWm2 * loss.absorbedPu) / (loss.constant + loss.byWind * windMps)
}
