import { radians } from './angle.ts'
import { cellTemperatureDegC, type HeatLoss } from './cellTemperature.ts'
import type { PlaneIrradiance } from './transposition.ts'

/** A plant of modules and inverters, for each unit of its power. */
export interface PvSystem {
  /** Power of the modules over that of the inverters. */
  moduleRatio: number
  /** Power for each degree above 25 °C; −0.003 to −0.005. [1/K] */
  byDegree: number
  /** What cables, mismatch, age and outages take, dirt and snow left out. */
  lossPu: number
  /** Of the inverter at its rated power. */
  inverterEfficiencyPu: number
  heatLoss?: HeatLoss
}

/** Silicon of today with the losses that PVWatts assumes, less dirt and snow. */
export const USUAL_PLANT: PvSystem = {
  moduleRatio: 1,
  byDegree: -0.0035,
  lossPu: 0.12,
  inverterEfficiencyPu: 0.96,
}

/**
 * Share of beam that passes the glass instead of being thrown back, zero beyond a right angle.
 *
 * @see A. F. Souka and H. H. Safwat, “Determination of the optimum orientations for the double-exposure flat-plate
 *   collector and its reflectors”, Solar Energy 10(4), 1966, pp. 170–174 (the ASHRAE formula), b = 0.05.
 */
export function passedPu(incidence: number): number {
  if (incidence >= 90) return 0
  return Math.max(0, 1 - 0.05 * (1 / Math.cos(radians(incidence)) - 1))
}

/**
 * Power of modules: in proportion to light, less for each degree above 25 °C.
 *
 * @returns share of the power under standard conditions [pu]
 * @see A. P. Dobos, “PVWatts Version 5 Manual”, NREL/TP-6A20-62641, Golden, 2014, eq. 8.
 *
 * @example
 * modulePowerPu(900, 30, -0.003)   // ≈ 0.8865
 */
export const modulePowerPu = (planeWm2: number, cellDegC: number, byDegree: number): number =>
  (planeWm2 / 1000) * (1 + byDegree * (cellDegC - 25))

/**
 * What an inverter gives for what it gets, both for each unit of the direct power it is made for; it clips above.
 *
 * @see A. P. Dobos, NREL/TP-6A20-62641, 2014, eq. 10 to 12.
 *
 * @example
 * inverterPowerPu(0.9, 0.95)   // ≈ 0.8558557
 */
export function inverterPowerPu(directPu: number, efficiencyPu: number): number {
  if (directPu <= 0) return 0
  const efficiency = (efficiencyPu / 0.9637) * (-0.0162 * directPu - 0.0059 / directPu + 0.9858)
  return Math.max(0, Math.min(efficiencyPu, efficiency * directPu))
}

/** A plant's hour. */
export interface PvHour {
  light: PlaneIrradiance
  incidenceDeg: number
  airDegC: number
  windMps: number
  /** Taken by dust and snow. [pu] */
  coveredPu?: number
}

/**
 * Power of a plant, light to grid. What is fixed and what turns differs only in the plane the light falls on.
 *
 * @returns share of the rated power of the inverters [pu]
 */
export function pvPowerPu(hour: PvHour, system: PvSystem = USUAL_PLANT): number {
  const { beamWm2, skyWm2, groundWm2 } = hour.light
  const reaching = (beamWm2 * passedPu(hour.incidenceDeg) + skyWm2 + groundWm2) * (1 - (hour.coveredPu ?? 0))
  if (reaching <= 0) return 0
  const cell = cellTemperatureDegC(reaching, hour.airDegC, hour.windMps, system.heatLoss)
  const direct = modulePowerPu(reaching, cell, system.byDegree) * (1 - system.lossPu) * system.moduleRatio
  return inverterPowerPu(direct, system.inverterEfficiencyPu)
}
