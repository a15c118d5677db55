import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { prepare } from '../../src/study/prepare.ts'

function look(...settings: string[]) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', ['horizon.hours=24', ...settings])
  const { network } = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const unit = (list: string, wanted: string) =>
    network.units[list]?.find(each => each.name === wanted) as Record<string, unknown>
  return { problems, unit }
}

test('a plant that is closed or not yet built does not stand', () => {
  expect(look('year=2025').unit('heat_and_powers', 'almaty-chp-2')).toBeDefined()
  expect(look('year=2026').unit('heat_and_powers', 'almaty-chp-2')).toBeUndefined()
  expect(look('year=2034').unit('generators', 'firm-south-nuclear-2035')).toBeUndefined()
  expect(look('year=2035').unit('generators', 'firm-south-nuclear-2035')).toMatchObject({ capacityMw: 2800 })
})

test('what p_max_pu allows comes on top of outages', () => {
  const half = look('generators.ekibastuz-gres-1.p_max_pu=0.5').unit('generators', 'ekibastuz-gres-1')
  const full = look().unit('generators', 'ekibastuz-gres-1')
  expect((half.availabilityPu as Float64Array)[0]).toBeCloseTo((full.availabilityPu as Float64Array)[0]! / 2)
})

test('a site better than its zone has more of the zone’s wind, and never more than its capacity', () => {
  const wind = (...settings: string[]) =>
    look('horizon.hours=8760', ...settings).unit('generators', 'ereymentau-wpp-1')
      .availabilityPu as Float64Array
  const [zone, site] = [wind(), wind('generators.ereymentau-wpp-1.p_max_pu=1.4')]
  expect(Math.max(...zone)).toBeGreaterThan(1 / 1.4)
  expect(Math.max(...site)).toBe(1)
  expect(site).toEqual(zone.map(pu => Math.min(1, 1.4 * pu)))
})

test('plants under one rule share their floor; one that has less, or a floor of its own, does not', () => {
  const floorOf = (plant: string, ...settings: string[]) =>
    look('horizon.hours=8760', ...settings).unit('generators', plant).leastOutputPu as Float64Array
  const { unit } = look('horizon.hours=8760')
  const [one, other] = ['zhanazhol-56', 'zhanazhol-45'].map(name => unit('generators', name))
  expect(one!.leastOutputPu).toBe(other!.leastOutputPu)
  expect(floorOf('zhanazhol-45', 'generators.zhanazhol-45.p_max_pu=0.5')).toEqual(
    (other!.availabilityPu as Float64Array).map((pu, t) =>
      Math.min(pu / 2, (other!.leastOutputPu as Float64Array)[t]!),
    ),
  )
  const own = floorOf('zhanazhol-45', 'generators.zhanazhol-45.p_min_pu=0.75')
  expect(own).toEqual((other!.availabilityPu as Float64Array).map(pu => Math.min(pu, 0.75)))
  expect(floorOf('zhanazhol-56', 'generators.zhanazhol-45.p_min_pu=0.75')).toEqual(one!.leastOutputPu)
})

test('every row that lacks what it must have is told, not only the first', () => {
  const added = ['one', 'other'].map(name => `add.loads.${name}.carrier=electricity`)
  const wheres = look(...added).problems.map(({ where, what }) => `${where} ${what}`)
  expect(wheres.filter(where => / A value is missing\.$/.test(where))).toHaveLength(2)
})

test('a load given in megawatts has that power', () => {
  expect(look('loads.west-industry.p_set=77').unit('loads', 'west-industry')).toMatchObject({ demandMw: 77 })
})

test('an unknown bus is found on a plant that does not stand yet', () => {
  const { problems } = look('year=2025', 'generators.firm-south-nuclear-2035.bus=sooth')
  expect(problems.map(({ what }) => what)).toEqual(['There is no bus “sooth”.'])
})

test('a must-run rule that selects nothing is a mistake', () => {
  const { problems } = look('must-run.southern-security.select=zhambyl-gress')
  expect(problems).toEqual([
    {
      where: '--set must-run.southern-security.select=zhambyl-gress',
      what: '“zhambyl-gress” selects nothing in generators.',
    },
  ])
})

test('a minimum above the maximum is refused before any solver sees it', () => {
  const { problems } = look('generators.aksu-gres.p_min_pu=1.2')
  expect(problems[0]?.what).toMatch(/^The minimum 1.2 is above the maximum 0\.\d+\.$/)
})

test('a year between two with figures has a demand on the straight line, and says so', () => {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', ['year=2027'])
  const { notes } = prepare(name, layers, data => readDataPackage(data, problems), problems)
  expect(notes).toContain('There is no demand for 2027; it lies on a straight line between 2024 and 2030.')
})

test('a link to China may be added as direct current, and is refused where its loss is no share', () => {
  expect(
    look(
      'add.hvdc_links.china-dc.bus0=north',
      'add.hvdc_links.china-dc.bus1=china',
      'add.hvdc_links.china-dc.p_nom=3000',
    ).problems,
  ).toEqual([])
  const { problems } = look(
    'add.hvdc_links.china-dc.bus0=north',
    'add.hvdc_links.china-dc.bus1=china',
    'add.hvdc_links.china-dc.converter_loss=1.5',
  )
  expect(problems[0]?.what).toBe('1.5 is above 1 pu.')
})
