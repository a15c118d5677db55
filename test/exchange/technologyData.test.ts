import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readNetworkFor } from '../../src/cli/readNetwork.ts'
import { PlannerError } from '../../src/errors.ts'
import { numberAt } from '../../src/exchange/dataset.ts'

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(root, { recursive: true }))

const NETWORK: Record<string, string> = {
  'buses.csv': 'name\nnorth\n',
  'carriers.csv': 'name,co2_emissions\ngas,0\nCCGT,0\nonwind,0\n',
  'generators.csv':
    'name,bus,carrier,technology,p_nom_extendable,marginal_cost,capital_cost\n' +
    'turbine,north,gas,CCGT,True,0,0\nwind,north,onwind,,True,0,0\nmine,north,onwind,,True,3,70\n',
  'loads.csv': 'name,bus,p_set\ntown,north,80\n',
}
const COSTS = [
  'technology,parameter,value,unit,source,further description,currency_year',
  'CCGT,investment,900,EUR/kW,DEA,,2015',
  'CCGT,FOM,3,%/year,DEA,,2015',
  'CCGT,VOM,4,EUR/MWh,DEA,,2015',
  'CCGT,fuel,20,EUR/MWh_th,DEA,,2015',
  'CCGT,efficiency,0.5,per unit,DEA,,2015',
  'CCGT,lifetime,25,years,DEA,,2015',
  'gas,CO2 intensity,0.2,tCO2/MWh_th,IPCC,,2015',
  'onwind,investment,1.1,EUR/W,DEA,,2015',
]

let count = 0
function filesWith(costs: readonly string[]): [network: string, costs: string] {
  const folder = join(root, `${count++}`)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(NETWORK)) writeFileSync(join(folder, file), text)
  const path = join(root, `costs-${count}.csv`)
  writeFileSync(path, `${costs.join('\n')}\n`)
  return [folder, path]
}
const read = ([network, costs]: [string, string], more = {}) =>
  readNetworkFor(network, { splitLinks: false, costs, discountRate: 0.08, ...more })

test('costs that a network lacks come from a table of technology-data, in units per megawatt', async () => {
  const { dataset, network, notes } = await read(filesWith(COSTS.slice(0, -1)))
  const generators = dataset.tables.get('generators')!
  const at = (column: string) => numberAt(generators, 0, column)
  expect(at('overnight_cost')).toBe(900_000)
  expect(at('fom_cost')).toBe(27_000)
  expect(at('marginal_cost')).toBe(4 + 20 / 0.5)
  expect(at('efficiency')).toBe(0.5)
  expect(at('lifetime')).toBe(25)
  expect(at('discount_rate')).toBe(0.08)
  expect(network.units.carriers!.find(({ name }) => name === 'gas')?.co2TonnesPerMwhThermal).toBe(0.2)
  expect(notes.join('\n')).toMatch(/cost table for CCGT/)
})

test('what a network says itself stays', async () => {
  const onwind = ['onwind,investment,1100,EUR/kW,DEA,,2015', 'onwind,VOM,1,EUR/MWh,DEA,,2015']
  const { dataset } = await read(filesWith([...COSTS.slice(0, -1), ...onwind]))
  const generators = dataset.tables.get('generators')!
  expect(numberAt(generators, 1, 'overnight_cost')).toBe(1_100_000)
  expect(numberAt(generators, 2, 'overnight_cost')).toBeNaN()
  expect(numberAt(generators, 2, 'capital_cost')).toBe(70)
  expect(numberAt(generators, 2, 'marginal_cost')).toBe(3)
})

test('a unit that is not understood is refused with row and column', async () => {
  const problems = await read(filesWith(COSTS)).catch((error: PlannerError) => error.problems)
  expect(problems).toHaveLength(1)
  expect((problems as PlannerError['problems'])[0]).toMatchObject({
    where: expect.stringMatching(/costs-\d+\.csv, row 9 “onwind”, unit/),
    what: '“EUR/W” is not a unit of “investment” that is understood.',
  })
})

test('of a table with several years one is taken, and has to be named', async () => {
  const rows = COSTS.slice(1, -1).flatMap(row => [`2030,${row}`, `2040,${row.replace('900', '800')}`])
  const files = filesWith([`year,${COSTS[0]}`, ...rows])
  await expect(read(files)).rejects.toBeInstanceOf(PlannerError)
  const { dataset } = await read(files, { costsYear: 2040 })
  expect(numberAt(dataset.tables.get('generators')!, 0, 'overnight_cost')).toBe(800_000)
})

test('parameters named like what every object has are not used, as any that have no place', async () => {
  const { notes } = await read(filesWith([...COSTS.slice(0, -1), 'CCGT,constructor,1,EUR/kW,DEA,,2015']))
  expect(notes.join(' ')).toContain('not used: constructor.')
})
