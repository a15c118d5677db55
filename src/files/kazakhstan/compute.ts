import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calibrationTable } from './calibration.ts'
import { type Captive, captiveDemand } from './captive.ts'
import { corridorTable } from './corridors.ts'
import { plantClasses } from './costs.ts'
import { driverTable } from './demandDrivers.ts'
import { describePackage } from './descriptor.ts'
import { electricLoads } from './electricLoads.ts'
import { generatorTable, heatAndPowerTable, storageUnitTable } from './fleet.ts'
import { heatCities } from './heat.ts'
import { heatProfile, sectorProfiles, withoutCaptive } from './loadProfiles.ts'
import { shareTable } from './oblastShares.ts'
import { areasOf, outlineTable } from './outlines.ts'
import { NAMES, numberOf, type Output, type Row, readRows, toCsv } from './records.ts'
import { unlistedRows } from './unlisted.ts'

/**
 * Everything in the package that is computed, by path below its folder: fleet, heat, load profiles, calibration,
 * corridors between oblasts, descriptor. Made from the base tables alone, so that running it twice changes nothing.
 *
 * @param folder  the package, e.g. `data/kz`
 */
export function computePackage(folder: string): Map<string, string> {
  const base = (name: string) => readRows(folder, `base/${name}.csv`)
  const listed = base('plants')
  const carriers = readRows(folder, 'carriers.csv')
  const heat = base('heat')
  const classes = plantClasses(base('classes'), readRows(folder, 'fuels.csv'))
  const unlisted = unlistedRows({
    plants: listed,
    installed: base('installed'),
    thermalTotals: base('thermal-totals'),
    shares: base('unlisted-shares'),
    carriers,
  })
  const plants = [...listed, ...unlisted]
  const captive = captiveDemand(listed, readRows(folder, 'must-run.csv'), readRows(folder, 'demand.csv'))
  const profiles = loadProfiles(folder, base, captive)
  const cities = heatCities(base('cities'), listed, heat, zone => profiles.get(`heat-${zone}`)!)
  const weather = readRows(folder, 'generators-p_max_pu.csv')

  const outputs: Output[] = [
    generatorTable(
      plants,
      base('borders'),
      cities.flatMap(({ boilers }) => boilers),
      classes,
    ),
    heatAndPowerTable(plants, heat, classes),
    storageUnitTable(plants),
    {
      path: 'buses.csv',
      columns: ['name', 'carrier', 'country', 'x', 'y', ...NAMES, 'source'],
      rows: [...base('zones'), ...cities.map(({ bus }) => bus)],
    },
    {
      path: 'loads.csv',
      columns: [
        'name',
        'bus',
        'carrier',
        'sector',
        'profile',
        'energy_share',
        'energy_mwh',
        'spread_by',
        ...NAMES,
        'source',
      ],
      rows: [...electricLoads(base('sectors'), base('zones'), captive), ...cities.map(({ load }) => load)],
    },
    calibrationTable(plants, column => weather.map(row => numberOf(row, column))),
    profileTable(folder, profiles),
    driverTable(base('final-demand'), base('demand-drivers')),
    ...oblastTables(folder, listed, base, captive),
  ]
  const computed = new Map(outputs.map(output => [output.path, toCsv(output)]))
  computed.set('datapackage.json', `${JSON.stringify(describePackage(filesOf(folder, computed)), null, 2)}\n`)
  return computed
}

/** What joins the oblasts, how zones are spread over them, and their borders. */
function oblastTables(
  folder: string,
  plants: readonly Row[],
  base: (name: string) => Row[],
  captive: Captive,
): Output[] {
  const oblasts = readRows(folder, 'oblasts.csv')
  return [
    corridorTable(base('corridors'), base('voltages'), oblasts),
    shareTable(oblasts, plants, areasOf(folder, oblasts), captive),
    outlineTable(folder),
  ]
}

/** Hourly load profiles by name, mean 1. */
function loadProfiles(
  folder: string,
  base: (name: string) => Row[],
  captive: Captive,
): Map<string, readonly number[]> {
  const total = readRows(folder, 'base/demand-shape.csv').map(row => numberOf(row, 'total'))
  const profiles = new Map<string, readonly number[]>()
  const shapes = base('daily-shapes')
  const sectors = base('sectors')
  for (const zone of new Set(sectors.map(({ bus }) => bus!))) {
    const own = sectors.filter(({ bus }) => bus === zone)
    const shares = Object.fromEntries(own.map(row => [row.sector!, numberOf(row, 'share')]))
    const sectorsOfZone = withoutCaptive(sectorProfiles(total, shares, shapes), shares, captive, zone)
    for (const [sector, profile] of Object.entries(sectorsOfZone)) {
      profiles.set(`${zone}-${sector}`, profile)
    }
  }
  for (const climate of base('climate')) profiles.set(`heat-${climate.name}`, heatProfile(climate))
  return profiles
}

function profileTable(folder: string, profiles: ReadonlyMap<string, readonly number[]>): Output {
  const snapshots = readRows(folder, 'base/demand-shape.csv').map(({ snapshot }) => snapshot!)
  return {
    path: 'loads-p_set.csv',
    columns: ['snapshot', ...profiles.keys()],
    rows: snapshots.map((snapshot, t) => ({
      snapshot,
      ...Object.fromEntries([...profiles].map(([name, profile]) => [name, Number(profile[t]!.toFixed(6))])),
    })),
  }
}

/** All CSV files of the package as they will be, technologies and exchange rates included, in the order of their paths. */
function filesOf(folder: string, computed: ReadonlyMap<string, string>) {
  const written = [
    ...readdirSync(folder).filter(file => file.endsWith('.csv')),
    ...readdirSync(join(folder, 'base')).map(file => `base/${file}`),
    '../technologies.csv',
    '../exchange.csv',
  ]
  return [...new Set([...written, ...[...computed.keys()].filter(path => path.endsWith('.csv'))])]
    .sort()
    .map(path => ({ path, text: computed.get(path) ?? readFileSync(join(folder, path), 'utf8') }))
}
