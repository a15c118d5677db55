import { expect, test } from 'vitest'
import { comparisonFigures } from '../../src/report/comparison/index.ts'
import { speak } from '../../src/report/words/speak.ts'
import { compareRuns } from '../../src/study/compare.ts'
import type { Summary } from '../../src/study/summary.ts'

const summary = (scenario: string, generationTwh: Record<string, number>): Summary => ({
  scenario,
  year: 2030,
  status: 'optimal',
  objective: 1e9,
  currency: 'USD',
  priceYear: 2023,
  hours: 8760,
  demandTwh: 100,
  peakGw: 15,
  generationTwh,
  capacityGw: { coal: 10 },
  builtGw: {},
  builtByCarrierGw: {},
  builtGwh: {},
  cost: { building: 0, running: 1e9 },
  plan: null,
  policies: [],
  importsTwh: 0,
  exportsTwh: 0,
  unservedTwh: 0,
  curtailedTwh: {},
  emissionsMt: 50,
  adequacy: null,
  shortage: {},
  cures: [],
  averagePricePerMwh: { north: 10, south: 12 },
  footprint: null,
  trade: null,
  home: null,
  nodes: ['north', 'south'],
  check: {
    passed: true,
    largestImbalanceMw: 0,
    billMinusObjective: 0,
    relativeGap: 0,
    failures: [],
  },
})

const runs = [
  { summary: summary('a', { coal: 80, wind: 20 }), bill: [] },
  { summary: summary('b', { coal: 50, wind: 45, hydro: 5 }), bill: [] },
  { summary: summary('c', { coal: 80, wind: 20 }), bill: [] },
]
const made = speak(comparisonFigures(runs, compareRuns(runs), new Map([['wind', '#58b09c']])), {
  language: 'en',
})

test('differences are drawn beside the first run, carrier by carrier', () => {
  const { chart, table } = made.find(({ id }) => id === 'generation-change')!
  expect(chart!.categories).toEqual(['b', 'c'])
  expect(table!.rows).toEqual([
    ['coal', -30, 0],
    ['hydro', 5, 0],
    ['wind', 25, 0],
  ])
  expect(chart!.series.find(({ name }) => name === 'wind')).toMatchObject({
    color: '#58b09c',
    values: [25, 0],
  })
})

test('where runs do not differ there is no figure of the difference', () => {
  expect(made.map(({ id }) => id)).not.toContain('capacity-change')
})

test('every figure of a comparison is there once, with a line about its source', () => {
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
  expect(made.filter(({ source }) => !source)).toEqual([])
})
