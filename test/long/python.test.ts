import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { tableOf } from '../../src/exchange/catalogue.ts'
import type { Dataset } from '../../src/exchange/dataset.ts'
import { writeDataset } from '../../src/files/pypsa/index.ts'
import { ORACLES, oracles, readSound } from '../oracles/oracles.ts'

/** What describe.py tells. */
interface Seen {
  model: string
  netcdf: {
    coords: string[]
    sizes: Record<string, number>
    attrs: Record<string, string>
    variables: Record<string, { dims: string[]; kind: string; values: unknown[] }>
  }
  csv: Record<string, { index: string[]; kinds: Record<string, string> }>
}

const PYTHONS = ['/usr/bin/python3', 'python3']
const python = PYTHONS.find(
  path => spawnSync(path, ['-c', 'import xarray, netCDF4, pandas'], { stdio: 'ignore' }).status === 0,
)
if (!python)
  console.warn(
    'SKIPPED: no python3 with xarray and netCDF4 (apt-get install python3-xarray python3-netcdf4).',
  )

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(root, { recursive: true }))

async function seen(name: string, dataset: Dataset): Promise<Seen> {
  const [file, folder] = [join(root, `${name}.nc`), join(root, name)]
  await writeDataset(file, dataset)
  await writeDataset(folder, dataset)
  const { stdout, stderr, status } = spawnSync(python!, [resolve('test/long/describe.py'), file, folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Seen
}

/** Kinds of numpy by kinds of attributes: what xarray makes of each. */
const KINDS: Record<string, RegExp> = { number: /f/, integer: /[if]/, boolean: /b/, text: /[OU]/ }

/** A value as describe.py tells it. */
function plain(value: string | number | boolean): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  if (Number.isNaN(value)) return null
  return value > 0 ? 'inf' : '-inf'
}

/** A network with a column of every kind: text, number, infinite, whole, truth; series; a curve; periods. */
const EVERYTHING: Record<string, string> = {
  'network.csv': 'name,pypsa_version,srid\nevery kind,1.3.0,4326\n',
  'snapshots.csv':
    ',period,timestep,objective,stores,generators\n' +
    '0,2030,2030-01-01 00:00:00,1,1,1\n1,2030,2030-01-01 01:00:00,2,1,1\n2,2040,2040-01-01 00:00:00,1,1,3\n',
  'investment_periods.csv': 'period,objective,years\n2030,1,10\n2040,0.6,10\n',
  'buses.csv': 'name,v_nom,x,carrier\nnorth,500,71.4,AC\nЮг,220,76.9,AC\n',
  'carriers.csv': 'name,co2_emissions,color\ncoal,0.34,#4d4d4d\n',
  'generators.csv':
    'name,bus,carrier,p_nom,p_nom_extendable,p_nom_max,build_year,lifetime,marginal_cost,committable\n' +
    'gres,north,coal,200,False,inf,2010,40,12,False\nwind,Юг,,10,True,500,2030,25,0,False\n',
  'generators-p_max_pu.csv': ',wind\n0,0.5\n1,0.2\n2,0.25\n',
  'generators-marginal_cost-pw.csv':
    'name,gres,gres\nattribute,p_pu,marginal_cost\nbreakpoint,,\n0,0,10\n1,1,14\n',
  'loads.csv': 'name,bus,p_set\ntown,Юг,80\n',
  'lines.csv': 'name,bus0,bus1,x,s_nom,length\nnorth-south,north,Юг,20,150,900\n',
}

describe.skipIf(!python)('Debian’s xarray and pandas read what we write', () => {
  test('names, dimensions and types are those of the format', async () => {
    const folder = join(root, 'everything-in')
    mkdirSync(folder)
    for (const [file, text] of Object.entries(EVERYTHING)) writeFileSync(join(folder, file), text)
    const { model, netcdf, csv } = await seen('everything', await readSound(folder))
    const { coords, sizes, attrs, variables } = netcdf
    expect(model).toBe('NETCDF4')
    expect(coords).toEqual(
      expect.arrayContaining(['snapshots', 'investment_periods', 'buses_i', 'generators_i']),
    )
    expect(sizes).toMatchObject({ snapshots: 3, investment_periods: 2, buses_i: 2, generators_i: 2 })
    expect(attrs).toMatchObject({ network_name: 'every kind', network_pypsa_version: '1.3.0', meta: '{}' })
    expect(variables.snapshots_objective).toEqual({ dims: ['snapshots'], kind: 'f', values: [1, 2, 1] })
    expect(variables.snapshots_period).toMatchObject({
      dims: ['snapshots'],
      kind: 'i',
      values: [2030, 2030, 2040],
    })
    expect(variables.investment_periods_objective).toMatchObject({ kind: 'f', values: [1, 0.6] })
    expect(variables.buses_i?.values).toEqual(['north', 'Юг'])
    expect(variables.buses_x).toEqual({ dims: ['buses_i'], kind: 'f', values: [71.4, 76.9] })
    expect(variables.generators_p_nom_extendable).toEqual({
      dims: ['generators_i'],
      kind: 'b',
      values: [false, true],
    })
    expect(variables.generators_build_year).toMatchObject({ kind: 'i', values: [2010, 2030] })
    expect(variables.generators_carrier).toMatchObject({ kind: 'O', values: ['coal', ''] })
    expect(variables.generators_t_p_max_pu).toEqual({
      dims: ['snapshots', 'generators_t_p_max_pu_i'],
      kind: 'f',
      values: [0.5, 0.2, 0.25],
    })
    expect(variables.generators_t_p_max_pu_i?.values).toEqual(['wind'])
    expect(variables.generators_pw_marginal_cost).toEqual({
      dims: ['breakpoint', 'generators_pw_marginal_cost_i', 'generators_pw_marginal_cost_attr_i'],
      kind: 'f',
      values: [0, 10, 1, 14],
    })
    expect(variables.generators_committable).toBeUndefined()
    expect(csv['generators.csv']).toMatchObject({
      index: ['gres', 'wind'],
      kinds: { p_nom_extendable: 'b', p_nom_max: 'f', build_year: 'i', bus: 'O' },
    })
    expect(csv['generators-p_max_pu.csv']).toEqual({ index: ['0', '1', '2'], kinds: { wind: 'f' } })
    expect(Object.keys(csv['snapshots.csv']!.kinds)).toEqual([
      'period',
      'timestep',
      'objective',
      'stores',
      'generators',
    ])
  })

  const all = oracles()
  if (all.length === 0) console.warn(`SKIPPED: there are no oracles in ${ORACLES}.`)
  test.each(all.map(({ name, path }) => [name, path] as const))('%s is seen as it is', async (name, path) => {
    const dataset = await readSound(path)
    const { netcdf, csv } = await seen(name, dataset)
    for (const [list, table] of dataset.tables) {
      if (table.names.length === 0) continue
      expect(netcdf.variables[`${list}_i`]?.values).toEqual(table.names)
      expect(csv[`${list}.csv`]?.index).toEqual(table.names)
      for (const [column, values] of table.columns) {
        const variable = netcdf.variables[`${list}_${column}`]
        if (!variable) continue
        const kind = tableOf(list)?.attributes.get(column)?.kind
        expect(variable.dims).toEqual([`${list}_i`])
        if (kind) expect(variable.kind).toMatch(KINDS[kind]!)
        expect(variable.values).toEqual([...values].map(plain))
      }
      for (const [attribute, series] of dataset.series.get(list) ?? []) {
        const variable = netcdf.variables[`${list}_t_${attribute}`]
        if (!variable) continue
        expect(variable.dims).toEqual(['snapshots', `${list}_t_${attribute}_i`])
        expect(variable.values).toHaveLength(
          dataset.snapshots.labels.length * netcdf.sizes[`${list}_t_${attribute}_i`]!,
        )
        expect(series.names).toEqual(
          expect.arrayContaining(netcdf.variables[`${list}_t_${attribute}_i`]!.values as string[]),
        )
      }
    }
  })
})
