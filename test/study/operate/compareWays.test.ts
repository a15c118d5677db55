import { expect, test } from 'vitest'
import { operationCsv, renderOperation } from '../../../src/report/formats/operationText.ts'
import { operationFigures } from '../../../src/report/operation/figures.ts'
import { speak } from '../../../src/report/words/speak.ts'
import type { ForecastName } from '../../../src/study/forecasting/dayAhead.ts'
import { bootstrapMean } from '../../../src/study/operate/bootstrap.ts'
import { compareWays } from '../../../src/study/operate/compareWays.ts'
import { type OperatedYear, operateYear } from '../../../src/study/operate/operateYear.ts'
import { operationOf } from '../../../src/study/operate/operation.ts'
import { cameOf, certain, foretold, smallOperation, tables } from './smallGrid.ts'

const options = { reserve: 'quantiles', terms: tables.terms, unitMw: () => 100, days: 1 } as const

/** Two years in four ways: calm and windy, forecast rightly, nearly, and not at all. */
async function waysRun(): Promise<Map<ForecastName, OperatedYear[]>> {
  const operating = await smallOperation()
  const run = async (say: (wind: number) => ReturnType<typeof certain>) => {
    const years: OperatedYear[] = []
    for (const wind of [0.2, 0.8])
      years.push(await operateYear(operating, say(wind), cameOf(wind, 150), options))
    return years
  }
  return new Map([
    ['perfect', await run(wind => certain(wind, 150))],
    ['model', await run(wind => certain(wind - 0.1, 150))],
    ['persistence', await run(wind => certain(1 - wind, 150))],
    ['climatology', await run(() => foretold([0, 0.5, 1], [150, 150, 150]))],
  ])
}

test('the mean of years lies in its interval, which closes where all years are alike', () => {
  const { mean, low, high } = bootstrapMean([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'ten')
  expect(mean).toBe(5.5)
  // The standard error of the mean of ten such years is 0.91; nine in ten lie within 1.64 of them.
  expect(low).toBeCloseTo(5.5 - 1.64 * 0.91, 0)
  expect(high).toBeCloseTo(5.5 + 1.64 * 0.91, 0)
  expect(bootstrapMean([3, 3, 3], 'alike')).toEqual({ mean: 3, low: 3, high: 3 })
})

test('ways are compared year by year, and a point of skill is a hundredth of the error without knowledge', async () => {
  const { differences, better, verdict, ways } = compareWays(await waysRun(), [1, 2])
  const errors = Object.fromEntries(ways.map(({ name, errorMw }) => [name, errorMw]))
  expect(errors).toEqual({
    perfect: expect.closeTo(0),
    model: expect.closeTo(10),
    persistence: expect.closeTo(60),
    climatology: expect.closeTo(30),
  })
  expect(better).toBe('climatology')
  const model = differences.find(({ of, against }) => of === 'model' && against === 'climatology')!
  expect(model.points).toBeCloseTo((100 * (30 - 10)) / 30)
  expect(model.perPoint.mean).toBeCloseTo(model.saved.mean / model.points)
  expect(verdict).toEqual({ ordered: true, beyondChance: true })
})

test('one year says nothing of chance, however large its differences are', async () => {
  const one = [...(await waysRun())].map(([name, years]) => [name, years.slice(0, 1)] as const)
  expect(compareWays(new Map(one), [1]).verdict?.beyondChance).toBe(false)
})

test('who departs from a schedule pays what the table says, and who knows everything pays nothing', async () => {
  const operating = await smallOperation()
  const wrong = await operateYear(operating, certain(0.5, 150), cameOf(0.2, 150), options)
  // 30 MW missing at the price of coal, 10: half of it more for each MWh, 1.1 to 2 times as the table has it
  expect(wrong.imbalances.wind).toMatchObject({ shortMwh: expect.closeTo(720), surplusMwh: 0 })
  expect(wrong.imbalances.wind!.bill.middle / 720).toBeCloseTo(0.5 * 10, 1)
  expect(wrong.imbalances.wind!.bill.high / wrong.imbalances.wind!.bill.low).toBeCloseTo(1 / 0.1)
  const right = await operateYear(operating, certain(0.2, 150), cameOf(0.2, 150), options)
  expect(right.imbalances.wind!.bill.high).toBe(0)
})

test('the report adds up: its reasons are the whole difference, and its words have the numbers', async () => {
  const about = {
    scenario: 'small',
    title: 'A small grid',
    year: 2030,
    currency: 'USD',
    priceYear: 2023,
    tengePerMoney: 500,
    reserve: 'quantiles',
    commitment: 'relaxed',
    days: 1,
    colors: { gas: '#e0863a', coal: '#4d4d4d' },
    notes: [],
    sources: [],
  } as const
  const operation = operationOf(about, await waysRun(), [1, 2])
  const reasons = operationFigures(operation).find(({ id }) => id === 'operation-reasons')!
  const perfect = operation.ways[0]!.cost.mean
  operation.ways.slice(1).forEach((way, k) => {
    const sum = reasons.table!.rows.reduce((total, row) => total + Number(row[k + 1]), 0)
    expect(1e6 * sum).toBeCloseTo(way.cost.mean - perfect, 3)
  })
  const drawn = speak(operationFigures(operation), { language: 'en' }).find(
    ({ id }) => id === 'operation-instead',
  )!.chart!
  expect(drawn.kind === 'bars' && drawn.series.find(({ name }) => name === 'coal')?.color).toBe('#4d4d4d')
  const text = renderOperation(operation, { language: 'en' })
  expect(text).toContain('The order is the one to expect')
  expect(text).toContain('With model it costs')
  expect(operationCsv(operation).split('\n')[1]).toBe(`perfect,cost,${perfect},money/a`)
})
