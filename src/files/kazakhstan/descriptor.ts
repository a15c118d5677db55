import { createHash } from 'node:crypto'

/** Unit and meaning of the columns, by name; columns without a unit are left out. */
const UNITS: Record<string, string> = {
  p_nom: 'MW',
  s_nom: 'MVA',
  heat_nom: 'MW thermal',
  p_max_pu: 'pu',
  p_min_pu: 'pu',
  s_max_pu: 'pu',
  efficiency: 'pu',
  efficiency_store: 'pu',
  efficiency_dispatch: 'pu',
  marginal_cost: 'USD/MWh',
  ramp_limit_up: 'pu/h',
  ramp_limit_down: 'pu/h',
  build_year: 'year',
  closing_year: 'year',
  first_year_pu: 'pu',
  x: '° (buses, plants), Ω (lines)',
  y: '°',
  height: 'm',
  max_hours: 'h',
  length: 'km',
  demand_gwh: 'GWh',
  share: 'pu',
  voltage_kv: 'kV',
  reactance_ohm_per_km: 'Ω/km',
  resistance_ohm_per_km: 'Ω/km',
  r: 'Ω',
  energy_twh: 'TWh',
  energy_mwh: 'MWh',
  energy_share: 'pu',
  co2_emissions: 't/MWh thermal',
  price: 'USD/MWh thermal',
  overnight_cost: 'currency per unit of basis',
  overnight_cost_low: 'currency per unit of basis',
  overnight_cost_high: 'currency per unit of basis',
  fom_cost: 'currency per unit of basis and year',
  vom_cost: 'currency/MWh',
  lifetime: 'year',
  target_pu: 'pu',
  inflow_weight: 'MWh',
  annual_availability_pu: 'pu',
  converter_loss: 'pu',
  line_loss_per_1000km: 'pu',
  overnight_cost_per_kwh: 'currency/kWh',
}

/** Sources of the hourly series, whose rows have no room to name them. */
const SERIES_SOURCES: Record<string, string[]> = {
  'generators-p_max_pu.csv': ['agora-central-asia'],
  'loads-p_set.csv': [
    'gegis-demand',
    'korem-monthly',
    'assumption-sector-shapes',
    'assumption-captive-demand',
    'assumption-climate',
  ],
  'base/demand-shape.csv': ['gegis-demand', 'korem-monthly'],
}

interface File {
  path: string
  text: string
}

/**
 * The package described as a Frictionless data package: every file with its columns, types, units, size and SHA-256.
 *
 * @see Frictionless Data, “Data Package (v1)”, https://specs.frictionlessdata.io/data-package/
 */
export function describePackage(files: readonly File[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'qazgrid-kz',
    title: "Kazakhstan's power system",
    description:
      'Zones and oblasts, fleet by year, heat, hydro, wind and sun, demand, links, must-run rules, trade, targets. Every row names its sources, keys of data/sources.yaml.',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: files.map(({ path, text }) => ({
      name: path
        .replace(/^(\.\.\/)?/, '')
        .replace(/\.csv$/, '')
        .replaceAll('/', '-')
        .toLowerCase(),
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ...(SERIES_SOURCES[path]
        ? { sources: SERIES_SOURCES[path].map(key => ({ title: key, path: `../sources.yaml#${key}` })) }
        : {}),
      schema: { fields: fieldsOf(text), missingValues: [''] },
    })),
  }
}

function fieldsOf(text: string): object[] {
  const [header = '', ...lines] = text.split('\n', 200)
  const rows = lines.filter(Boolean).map(line => line.split(','))
  return header.split(',').map((name, column) => {
    const cells = rows.map(row => row[column] ?? '').filter(cell => cell !== '')
    const plain = !lines.some(line => line.includes('"'))
    const numeric = plain && cells.length > 0 && cells.every(cell => Number.isFinite(Number(cell)))
    const type = name === 'snapshot' ? 'datetime' : numeric ? 'number' : 'string'
    return {
      name,
      type,
      ...(name === 'snapshot' ? { format: 'any' } : {}),
      ...(UNITS[name] ? { unit: UNITS[name] } : {}),
    }
  })
}
