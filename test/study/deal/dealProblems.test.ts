import { expect, test } from 'vitest'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { readSources } from '../../../src/files/packageFolder.ts'
import { dealProblems } from '../../../src/study/deal/dealProblems.ts'
import { evaluateDeals } from '../../../src/study/deal/index.ts'
import { plantsOf } from '../../../src/study/deal/plant.ts'
import { dealTerms } from '../../../src/study/deal/terms.ts'
import { plainDeal, stillOutlook, windPark } from '../../support/deals.ts'

test('what is wrong with a deal is told before anything is solved: its terms, its sources, its units', () => {
  const wind = 'invest.deals.wind-north'
  const { files, prepared } = readPrepared('2030-joint-venture', [
    `${wind}.building=[0.4,0.5]`,
    `${wind}.sale.source=assumption-deal-term`,
    `${wind}.units.new-north-wnd=100`,
    `${wind}.units.ekibastuz-gres-1=100`,
    'horizon.hours=24',
  ])
  const problems = dealProblems(prepared, files.layers, readSources())
  expect(problems.map(({ where, what }) => [where.includes('wind-north'), what])).toEqual([
    [true, 'There is no source “assumption-deal-term” in sources.yaml.'],
    [true, 'Its shares add up to 0.9.'],
    [true, 'There is no unit “new-north-wnd”.'],
    [true, '“ekibastuz-gres-1” is not built by the plan, so that it has no price of building.'],
  ])
  expect(problems[2]!.hint).toContain('new-north-wind')
  const right = readPrepared('2030-joint-venture', ['horizon.hours=24'])
  expect(dealProblems(right.prepared, right.files.layers, readSources())).toEqual([])
})

test('two deals may share a plant, and may not own the same megawatts', () => {
  const deal = (mw: number | 'all') => dealTerms.parse({ ...plainDeal, units: { park: mw } })
  const problemsOf = (first: number | 'all', second: number | 'all') => {
    const problems: Parameters<typeof evaluateDeals>[4] = []
    const where = (name: string) => `deals.${name}`
    const deals = { first: deal(first), second: deal(second) }
    evaluateDeals(deals, plantsOf([windPark]), stillOutlook, { money: 'USD', where }, problems)
    return problems
  }
  expect(problemsOf(100, 100)).toEqual([])
  for (const [first, second, sum] of [
    [150, 100, 250],
    ['all', 100, 300],
  ] as const)
    expect(problemsOf(first, second)).toEqual([
      expect.objectContaining({
        where: 'deals.second.units.park',
        what: `Deals together want ${sum} MW of “park”, which has 200.0 MW in this run.`,
      }),
    ])
})
