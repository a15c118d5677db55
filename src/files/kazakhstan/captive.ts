import { monthOfHour } from '../../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { numberOf, type Row } from './records.ts'

/** Year of the published demand by oblast. */
export const DEMAND_YEAR = 2020
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Where it is reckoned so. In the other zones captive turbines are few, no line feels them, and in Kyzylorda the published demand
 * would leave next to nothing for its towns.
 */
const ZONES = ['west']

/** What oil and gas fields take from turbines of their own, as a share of the gross demand of their zone. */
export interface Captive {
  /** By zone. [pu] */
  sharePu: ReadonlyMap<string, number>
  /** By zone and hour, mean 1. */
  profile: ReadonlyMap<string, readonly number[]>
  /** Mean power by oblast, named as plants name it. [MW] */
  meanMwByOblast: ReadonlyMap<string, number>
}

/**
 * Consumption behind turbines of its own: what captive turbines must give, the field that they stand in takes.
 *
 *   captive[o, t] = Σ captive plants of o  capacity · must-run share of the month          [MW]
 *   share of zone = mean of Σ_o captive[o, t] / demand of the zone                         [pu]
 *
 * in the year of the published demand by oblast. So must-run and demand rest on one and the same reason; in other years fields
 * keep their share of the demand of their zone.
 *
 * @param plants  rows of base/plants.csv
 * @param rules   rows of must-run.csv; those whose names begin with `captive-`
 * @param demand  rows of demand.csv: gross demand by zone and year [TWh]
 */
export function captiveDemand(
  plants: readonly Row[],
  rules: readonly Row[],
  demand: readonly Row[],
): Captive {
  const units = plants
    .filter(row => ZONES.includes(row.bus!) && numberOf(row, 'build_year') <= DEMAND_YEAR)
    .flatMap(plant => {
      const rule = rules.find(row => row.name!.startsWith('captive-') && isSelected(plant.name!, row.select!))
      return rule ? [{ plant, hourly: hourlyOf(rule, numberOf(plant, 'p_nom')) }] : []
    })
  const zones = [...new Set(units.map(({ plant }) => plant.bus!))]
  const inZone = zones.map(zone => sumOf(units.filter(({ plant }) => plant.bus === zone)))
  const totalMw = (zone: string) =>
    (numberOf(demand.find(row => row.name === `${zone}-${DEMAND_YEAR}`)!, 'energy_twh') * 1e6) /
    HOURS_PER_YEAR
  return {
    sharePu: new Map(zones.map((zone, k) => [zone, meanOf(inZone[k]!) / totalMw(zone)])),
    profile: new Map(zones.map((zone, k) => [zone, inZone[k]!.map(mw => mw / meanOf(inZone[k]!))])),
    meanMwByOblast: new Map(
      [...new Set(units.map(({ plant }) => plant.oblast!))].map(oblast => [
        oblast,
        meanOf(sumOf(units.filter(({ plant }) => plant.oblast === oblast))),
      ]),
    ),
  }
}

/** Does a rule's list of names, where `*` stands for anything, name a plant? */
const isSelected = (name: string, select: string): boolean =>
  select.split(/\s+/).some(word => new RegExp(`^${word.replaceAll('*', '.*')}$`).test(name))

const hourlyOf = (rule: Row, capacityMw: number): number[] =>
  Array.from({ length: HOURS_PER_YEAR }, (_, t) => capacityMw * numberOf(rule, MONTHS[monthOfHour(t)]!))

const sumOf = (units: readonly { hourly: readonly number[] }[]): number[] =>
  Array.from({ length: HOURS_PER_YEAR }, (_, t) => units.reduce((sum, { hourly }) => sum + hourly[t]!, 0))

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
