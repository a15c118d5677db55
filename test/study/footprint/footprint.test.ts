import { beforeAll, expect, test } from 'vitest'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { readSources } from '../../../src/files/packageFolder.ts'
import { footprintTables } from '../../../src/report/formats/footprintCsv.ts'
import type { Footprint } from '../../../src/study/footprint/index.ts'
import { footprintSums } from '../../../src/study/footprint/sums.ts'
import { CASES } from '../../../src/study/ranged.ts'
import { energyMwh, type Result } from '../../../src/study/result.ts'
import { run } from '../../../src/study/run.ts'
import { solver } from '../../support/optimise.ts'

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0)
const TWO_DAYS = ['horizon.from=07-30', 'horizon.hours=72']

async function runOf(scenario: string, settings: readonly string[]): Promise<Result> {
  const { prepared } = readPrepared(scenario, settings)
  return (await run(prepared, { solver: await solver(), sources: readSources() })).result
}

let result: Result
let footprint: Footprint
beforeAll(async () => {
  result = await runOf('2030-reference', TWO_DAYS)
  footprint = result.footprint!
}, 60_000)

test('the ledger of air has the CO₂ of the plan, and its fuel', () => {
  expect(sum(footprint.air, row => row.co2Tonnes)).toBeCloseTo(
    sum(result.emissionsTonnes, ({ tonnes }) => tonnes),
    3,
  )
  const [ekibastuz] = footprint.air.filter(({ unit }) => unit === 'ekibastuz-gres-1')
  // 2.4 kg of SO₂ for each MWh of coal
  expect(ekibastuz!.so2Tonnes.middle).toBeCloseTo((2.4 * ekibastuz!.fuelMwh) / 1000, 6)
  expect(ekibastuz!.fuelMwh).toBeCloseTo(ekibastuz!.co2Tonnes / 0.353, 3)
})

test('cooling water of every plant is its factor times its dispatch, in the right months and nowhere else', () => {
  const aksu = footprint.water.filter(({ unit }) => unit === 'aksu-gres')
  const output = result.dispatch.find(
    ({ name, component }) => name === 'aksu-gres' && component === 'Generator',
  )!
  expect(aksu.map(({ month, basin }) => [month, basin])).toEqual([
    [7, 'irtysh'],
    [8, 'irtysh'],
  ])
  expect(sum(aksu, row => row.withdrawalM3.middle)).toBeCloseTo(
    138 * energyMwh(output.mw, result.snapshots),
    3,
  )
})

test('evaporation counts the part of a month that the horizon covers', () => {
  const [july] = footprint.water.filter(({ unit, month }) => unit === 'kapchagai-hpp' && month === 7)
  // two of 31 days of 900 mm · 0.2, over 1250 km², half of it for power
  expect(july!.consumptionM3.middle).toBeCloseTo((2 / 31) * 180 * 1250 * 1000 * 0.5, 0)
})

test('every row names sources that exist, nothing is NaN, ranges rise and consumption is within withdrawal', () => {
  const known = readSources()
  const rows = [...footprint.water, ...footprint.air, ...footprint.land]
  expect(rows.length).toBeGreaterThan(200)
  for (const row of rows) {
    expect(row.source.trim()).not.toBe('')
    for (const key of row.source.split(' ')) expect(known.has(key), `${row.unit} ${key}`).toBe(true)
    for (const value of Object.values(row))
      if (typeof value === 'object') {
        expect(value.low).toBeLessThanOrEqual(value.middle)
        expect(value.middle).toBeLessThanOrEqual(value.high)
      }
  }
  for (const row of footprint.water)
    expect(row.consumptionM3.middle).toBeLessThanOrEqual(row.withdrawalM3.middle)
})

test('land of plants and lines has every megawatt that stands in the country', () => {
  const home = new Set(['north', 'south', 'west'])
  const standing = result.capacities.filter(
    ({ component, bus, mw, technology }) =>
      ['Generator', 'HeatAndPower', 'StorageUnit'].includes(component) &&
      home.has(bus) &&
      technology !== '' &&
      mw > 0.5,
  )
  const counted = footprint.land.filter(({ technology }) => !/^(hvac-line|hvdc|reservoir)$/.test(technology))
  expect(sum(counted, row => row.size)).toBeCloseTo(
    sum(standing, ({ mw }) => mw),
    6,
  )
})

test('tables of the ledgers add up to the sums of the summary', () => {
  const tables = footprintTables(result)
  const lines = [...tables['water.csv']!].map(line => line.trimEnd().split(','))
  const column = lines[0]!.indexOf('consumptionM3_high')
  const of = (use: string, fresh: string) =>
    sum(
      lines
        .slice(1)
        .filter(line => (line[5] === 'evaporation') === (use === 'evaporation') && line[2] === fresh),
      line => Number(line[column]),
    ) / 1e6
  expect(lines[0]!.slice(0, 6)).toEqual(['month', 'basin', 'fresh', 'unit', 'technology', 'use'])
  const sums = footprintSums(footprint)
  expect(sums.freshConsumptionMillionM3.high).toBeCloseTo(of('', 'true'), 6)
  expect(sums.evaporationMillionM3.high).toBeCloseTo(of('evaporation', 'true'), 6)
  for (const bound of CASES) expect(sums.so2Kt[bound]).toBeGreaterThan(0)
})

test('water that is capped comes out of the ledger as the cap says, and the cap has a price', async () => {
  const irtysh = (of: Footprint) =>
    sum(
      of.water.filter(({ basin, use }) => basin === 'irtysh' && use !== 'evaporation'),
      row => row.consumptionM3.middle,
    ) / 1e6
  const free = irtysh(footprint)
  const cap = 0.9 * free
  const capped = await runOf('2030-reference', [...TWO_DAYS, `policies.water.irtysh.consumption=${cap}`])
  expect(free).toBeGreaterThan(0.1)
  expect(irtysh(capped.footprint!)).toBeCloseTo(cap, 6)
  const [line] = capped.policies.filter(({ name }) => name.startsWith('water'))
  expect(line!.dual).toBeLessThan(0)
  expect(line!.words).toMatch(/cubic metre/)
  expect(capped.objective!).toBeGreaterThan(result.objective!)
}, 60_000)

test('a basin that nobody knows is refused with what was meant', () => {
  expect(() => readPrepared('2030-reference', ['policies.water.irtish.consumption=1'])).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          what: 'There is no basin “irtish”.',
          hint: expect.stringContaining('irtysh'),
        }),
      ],
    }),
  )
})
