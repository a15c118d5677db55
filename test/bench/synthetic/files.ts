import { hourLabel, type Row, seriesText, tableText } from './csv.ts'
import { generatorsOf } from './generators.ts'
import { directCurrentOf, hydrogenLinksOf } from './links.ts'
import { decimal, float } from './pythonNumbers.ts'
import { HOURS } from './series.ts'
import { hydrogenStoreOf, storageUnitsOf } from './storage.ts'
import type { World } from './world.ts'

/** Which of a world's networks. */
export interface Variant {
  name: string
  /** Are sizes to be decided, or only the dispatch of what stands? */
  expands: boolean
  /** How many hours of the year, from its first, stand for the whole. */
  hours: number
}

const CO2_TONNES_PER_MWH = { coal: 0.34, gas: 0.2 }
const CARRIERS = 'AC coal gas wind solar hydro PHS battery H2 HVDC shed load'.split(' ')
const COAL_EFFICIENCY = 0.38

/** The files of a PyPSA folder: text by name. */
export function networkFiles(world: World, variant: Variant): Map<string, string> {
  return new Map([...Object.entries(tablesOf(world, variant)), ...Object.entries(seriesOf(world, variant))])
}

function tablesOf({ zones, corridors, demandMwh }: World, { name, expands, hours }: Variant) {
  return {
    'network.csv': tableText([{ name, pypsa_version: '0.27.1' }]),
    'snapshots.csv': tableText(snapshotsOf(hours)),
    'carriers.csv': tableText(CARRIERS.map(carrierOf)),
    'buses.csv': tableText(
      zones.flatMap(zone => [
        { name: zone.name, carrier: 'AC', v_nom: 380 },
        { name: `${zone.name} H2`, carrier: 'H2', v_nom: 1 },
      ]),
    ),
    'loads.csv': tableText(
      zones.map(zone => ({ name: `${zone.name} load`, bus: zone.name, carrier: 'load' })),
    ),
    'generators.csv': tableText(zones.flatMap(zone => generatorsOf(zone, expands))),
    'storage_units.csv': tableText(zones.flatMap(zone => storageUnitsOf(zone, expands))),
    'stores.csv': tableText(zones.map(zone => hydrogenStoreOf(zone, expands))),
    'links.csv': tableText([
      ...zones.flatMap(zone => hydrogenLinksOf(zone, expands)),
      ...corridors.flatMap(corridor => directCurrentOf(corridor, expands)),
    ]),
    'global_constraints.csv': tableText([co2LimitOf(demandMwh, expands ? 0.22 : 0.55)]),
  }
}

function seriesOf({ zones }: World, { hours }: Variant) {
  return {
    'loads-p_set.csv': seriesText(
      hours,
      zones.map(zone => [`${zone.name} load`, zone.loadMw]),
    ),
    'generators-p_max_pu.csv': seriesText(
      hours,
      zones.flatMap(zone => [
        [`${zone.name} wind`, zone.windPu] as const,
        [`${zone.name} solar`, zone.solarPu] as const,
      ]),
    ),
    'storage_units-inflow.csv': seriesText(
      hours,
      zones.map(zone => [`${zone.name} hydro`, zone.inflowMw]),
    ),
  }
}

/** Costs and energies count for the whole year, levels of stores for an hour at a time. */
function snapshotsOf(hours: number): Row[] {
  const weight = float(HOURS / hours)
  return Array.from({ length: hours }, (_, t) => ({
    snapshot: hourLabel(t),
    objective: weight,
    generators: weight,
    stores: float(1),
  }))
}

const carrierOf = (name: string): Row => ({
  name,
  co2_emissions: (CO2_TONNES_PER_MWH as Record<string, number>)[name] ?? 0,
})

/** A cap at a share of what a year on nothing but coal would emit. [t] */
function co2LimitOf(demandMwh: number, share: number): Row {
  return {
    name: 'co2_limit',
    type: 'primary_energy',
    carrier_attribute: 'co2_emissions',
    sense: '<=',
    constant: decimal((share * demandMwh * CO2_TONNES_PER_MWH.coal) / COAL_EFFICIENCY, 1),
  }
}
