import { expect, test } from 'vitest'
import type { Table, TableRow } from '../../src/network/table.ts'
import { unknownNames } from '../../src/study/names.ts'
import { type Layer, readScenario } from '../../src/study/scenario.ts'

const table = (name: string, rows: Record<string, string>[]): [string, Table] => [
  name,
  {
    name,
    file: `${name}.csv`,
    columns: [],
    rows: rows.map(({ name: row = '', ...cells }): TableRow => ({ name: row, where: row, cells })),
  },
]
const tables = new Map([
  table('buses', [{ name: 'hydrogen-west' }]),
  table('carriers', [{ name: 'wind' }, { name: 'gas' }]),
  table('generators', [
    { name: 'old', technology: 'coal-steam' },
    { name: 'new', technology: 'gas-ccgt', p_nom_extendable: 'true' },
  ]),
  table('loads', [{ name: 'homes', sector: 'households' }]),
])

function namesIn(content: unknown) {
  const layers: Layer[] = [{ content, where: path => path.join('.') }]
  return unknownNames(readScenario('x', layers, []), layers, tables)
}

test('names that the data know are accepted, whatever policy they stand in', () => {
  expect(
    namesIn({
      planning: { technology: 'gas-ccgt', lifetimes: { 'coal-steam': 45 } },
      stress: { demandFactors: { households: 1.1 } },
      policies: {
        ban: ['gas-ccgt'],
        buildRate: { wind: 100 },
        hydrogenDelivery: { bus: 'hydrogen-west', tonnes: 1 },
      },
    }),
  ).toEqual([])
})

test('a name that the data do not know is refused where it stands, with the nearest one', () => {
  const problems = namesIn({
    planning: { technology: 'coal-steam', lifetimes: { 'coal-steem': 45 } },
    stress: { demandFactors: { housholds: 1.1 } },
    policies: {
      ban: ['gas-ccgtt'],
      buildRate: { winnd: 100 },
      hydrogenDelivery: { bus: 'hydrogen-wst', tonnes: 1 },
    },
  })
  expect(problems.map(({ where, hint }) => [where, hint])).toEqual([
    // It stands, and cannot be built.
    ['planning.technology', 'Known are gas-ccgt.'],
    ['planning.lifetimes.coal-steem', 'Did you mean “coal-steam”?'],
    ['stress.demandFactors.housholds', 'Did you mean “households”?'],
    ['policies.buildRate.winnd', 'Did you mean “wind”?'],
    ['policies.ban.0', 'Did you mean “gas-ccgt”?'],
    ['policies.hydrogenDelivery.bus', 'Did you mean “hydrogen-west”?'],
  ])
})
