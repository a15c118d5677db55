import { expect, test } from 'vitest'
import { iamcProfileNames, readIamcProfile } from '../../src/files/iamcProfiles.ts'
import { iamcProfile, iamcRows, longTable, wideTable } from '../../src/report/iamc.ts'
import { type Summary, summarise } from '../../src/study/summary.ts'
import { smallResult } from './smallResult.ts'

const summary: Summary = {
  ...summarise(smallResult()),
  scenario: 'reference',
  year: 2030,
  generationTwh: { coal: 100, wind: 10, solar: 5, battery: 1 },
  capacityGw: { coal: 20, wind: 4 },
  importsTwh: 3,
  exportsTwh: 1,
}
const values = (profile: string) =>
  new Map(iamcRows([summary], readIamcProfile(profile), 'Qazgrid').rows.map(row => [row.variable, row]))

test('a terawatt-hour is 0.0036 exajoules, and carriers have the names of the code list', () => {
  const rows = values('common-definitions')
  expect(rows.get('Secondary Energy|Electricity|Coal')).toEqual({
    model: 'Qazgrid',
    scenario: 'reference',
    region: 'Kazakhstan',
    variable: 'Secondary Energy|Electricity|Coal',
    unit: 'EJ/yr',
    year: 2030,
    value: 0.36,
  })
  expect(rows.get('Secondary Energy|Electricity')?.value).toBeCloseTo(116 * 0.0036, 12)
  expect(rows.get('Capacity|Electricity|Wind|Onshore')?.value).toBe(4)
})

test('the other code list asks for other variables, net exports among them', () => {
  const rows = values('openENTRANCE')
  expect(rows.get('Trade|Secondary Energy|Electricity|Volume')?.value).toBeCloseTo(-2 * 0.0036, 12)
  expect(rows.get('Active Power|Electricity|Solar|PV')).toMatchObject({ unit: 'GWh', value: 5000 })
  expect(values('common-definitions').has('Active Power|Electricity|Solar|PV')).toBe(false)
})

test('carriers without a name are told', () => {
  expect(iamcRows([summary], readIamcProfile('common-definitions'), 'Qazgrid').leftOut).toContain('battery')
})

test('two carriers of one name are added up', () => {
  const profile = iamcProfile.parse({
    name: 'mine',
    carriers: { wind: 'Renewables', solar: 'Renewables' },
    variables: [{ variable: 'Generation|{carrier}', unit: 'TWh', figure: 'generationTwh' }],
  })
  const { rows } = iamcRows([summary], profile, 'Qazgrid')
  expect(rows.map(({ variable, value }) => [variable, value])).toEqual([['Generation|Renewables', 15]])
})

test('in the wide form the years stand side by side, empty where a run has no value', () => {
  const later = { ...summary, year: 2035, capacityGw: { coal: 18 } }
  const { rows } = iamcRows([summary, later], readIamcProfile('common-definitions'), 'Qazgrid')
  const table = wideTable(rows)
  const line = (variable: string) => table.find(cells => cells[3] === variable)
  expect(table[0]).toEqual(['model', 'scenario', 'region', 'variable', 'unit', '2030', '2035'])
  expect(line('Capacity|Electricity|Coal')?.slice(5)).toEqual(['20', '18'])
  expect(line('Capacity|Electricity|Wind|Onshore')?.slice(5)).toEqual(['4', ''])
  expect(longTable(rows)).toHaveLength(rows.length + 1)
})

test('every profile that comes along names variables without spaces around bars', () => {
  expect(iamcProfileNames()).toEqual(['common-definitions', 'openENTRANCE'])
  for (const name of iamcProfileNames()) {
    for (const { variable } of readIamcProfile(name).variables) expect(variable).not.toMatch(/ \||\| /)
  }
})
