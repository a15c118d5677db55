import { CASES } from '../../study/ranged.ts'
import type { Source } from '../../study/result.ts'

/** What a column of a run's tables holds. */
interface Column {
  type: 'string' | 'number' | 'datetime'
  unit?: string
  description: string
}

/** What one row of each table says. */
const TABLES: Readonly<Record<string, string>> = {
  'dispatch.csv': 'Electric power of a unit at its bus in an hour; rows of zero are left out.',
  'heat.csv': 'The same for heat and hydrogen.',
  'prices.csv': 'What one MWh more at a bus would cost in an hour.',
  'flows.csv': 'Power through a connection in an hour.',
  'levels.csv': 'Energy in a store at the end of an hour.',
  'capacities.csv': 'What stands, built or given.',
  'units.csv': 'What the year made of each unit.',
  'bill.csv': 'Parts of the cost; they add up to the objective.',
  'water.csv': 'Water of a unit or use, by month and basin, as a range.',
  'air.csv': 'What a unit emits, as a range.',
  'land.csv': 'Land of what stands, as a range.',
  'cleaning.csv': 'Washing of solar modules, as a range.',
  'earnings.csv': 'What one unit of size of a candidate earns in an hour.',
}

const text = (description: string): Column => ({ type: 'string', description })
const number = (unit: string, description: string): Column => ({ type: 'number', unit, description })

/** `currency` stands for the money of the run. */
const COLUMNS: Readonly<Record<string, Column>> = {
  snapshot: { type: 'datetime', description: 'Beginning of the hour, UTC' },
  component: text('Kind of component'),
  name: text('Name of the unit'),
  carrier: text('Carrier'),
  technology: text('Technology'),
  sector: text('Sector of demand'),
  item: text('Part of the bill'),
  bus: text('Bus at which it stands'),
  bus0: text('Bus at which the connection begins'),
  bus1: text('Bus at which it ends'),
  mw: number('MW', 'Power; demand negative'),
  arriving_mw: number('MW', 'Power at the end of the connection'),
  mwh: number('MWh', 'Energy'),
  price: number('currency/MWh', 'Price'),
  value_per_mwh: number('currency/MWh', 'What one MWh more would be worth'),
  money: number('currency', 'Cost; earnings negative'),
  money_per_size: number('currency/MW or currency/MWh', 'Earnings of one unit of size'),
  homePu: number('pu', 'Part that lies in the country; of what crosses the border half'),
  size: number('MW or MWh', 'Size'),
  injectedMwh: number('MWh', 'Given to its bus'),
  withdrawnMwh: number('MWh', 'Taken from its bus'),
  availableMwh: number('MWh', 'What could have been given'),
  otherMwh: number('MWh', 'Given to another bus: heat'),
  earned: number('currency', 'Earned at the prices of the run'),
  bought: number('currency', 'Paid for what was taken'),
  running: number('currency', 'Cost of running'),
  allowances: number(
    'currency',
    'What allowances for its CO₂ would cost at the worth of the last tonne under the cap',
  ),
  investment: number('currency', 'Overnight cost of what was built'),
  fixedPerYear: number('currency/a', 'Fixed cost of a year'),
  discountRatePu: number('pu', 'Discount rate'),
  lifetimeYears: number('a', 'Lifetime'),
  source: text('Keys of the sources'),
  month: text('Month, 1 to 12'),
  basin: text('River basin'),
  fresh: text('Is it fresh water?'),
  unit: text('Name of the unit'),
  use: text('What the water is for'),
  zone: text('Zone'),
  added: text('Is it built by the plan?'),
  withdrawalM3: number('m³', 'Water taken'),
  consumptionM3: number('m³', 'Water that does not come back'),
  waterM3: number('m³', 'Water for washing'),
  fuelMwh: number('MWh', 'Heat of the fuel burnt'),
  co2Tonnes: number('t', 'Carbon dioxide'),
  so2Tonnes: number('t', 'Sulphur dioxide'),
  noxTonnes: number('t', 'Nitrogen oxides'),
  dustTonnes: number('t', 'Dust'),
  ashTonnes: number('t', 'Ash'),
  takenHa: number('ha', 'Land that nothing else can use'),
  affectedHa: number('ha', 'Land that is changed'),
  washings: number('1/a', 'Washings that pay best'),
  lostUnwashedMwh: number('MWh', 'Lost to dust without washing'),
  lostMwh: number('MWh', 'Lost to dust with it'),
  cost: number('currency', 'Cost of washing'),
  gain: number('currency', 'What washing gains'),
}

/** Ranges are three columns. */
const BOUND = new RegExp(`_(${CASES.join('|')})$`)

/** One table as it stands in its file. */
export interface TableFile {
  /** Name in the folder of the run. */
  path: string
  /** First line of the file. */
  columns: readonly string[]
  bytes: number
  /** SHA-256, in hexadecimal. */
  hash: string
}

/** What is said of the package as a whole. */
export interface PackageHead {
  name: string
  title: string
  description: string
  version: string
  currency: string
  sources: readonly Source[]
}

/**
 * Describes the tables of a run as a Frictionless data package: schema with units, checksums, sources.
 *
 * @throws RangeError  where a column is not known
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function describePackage(head: PackageHead, files: readonly TableFile[]): object {
  const { name, title, description, version, currency, sources } = head
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    version,
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
    sources: sources.map(({ title, url }) => ({ title, ...(url ? { path: String(url) } : {}) })),
    resources: files.map(({ path, columns, bytes, hash }) => ({
      profile: 'tabular-data-resource',
      name: path.replace(/\.csv$/, ''),
      path,
      description: TABLES[path],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${hash}`,
      schema: { fields: columns.map(column => fieldOf(column, currency)), missingValues: [''] },
    })),
  }
}

function fieldOf(name: string, currency: string) {
  const column = COLUMNS[name] ?? COLUMNS[name.replace(BOUND, '')]
  if (!column) throw new RangeError(`Nobody says what the column ${name} holds`)
  const { type, unit, description } = column
  return {
    name,
    type,
    // Hours are written without seconds.
    ...(type === 'datetime' ? { format: '%Y-%m-%dT%H:%MZ' } : {}),
    ...(unit ? { unit: unit.replaceAll('currency', currency) } : {}),
    description,
  }
}

/** Tables of a run that a package describes. */
export const PACKAGED: readonly string[] = Object.keys(TABLES)
