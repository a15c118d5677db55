import { expect, test } from 'vitest'
import { annuityPu } from '../../../src/finance/annuity.ts'
import { imbalance } from '../../../src/finance/balanceSheet.ts'
import { presentValue } from '../../../src/finance/presentValue.ts'
import { dealTerms } from '../../../src/study/deal/terms.ts'
import {
  evaluated,
  jointDeal,
  movingOutlook,
  plainDeal,
  stillOutlook,
  unitYear,
  windPark,
} from '../../support/deals.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
/** The deal with other terms; its cells are read like those of a file. */
const changed = (deal: typeof plainDeal, terms: object) => dealTerms.parse({ ...deal, ...terms })

test('half a park without debt: worked by hand', () => {
  const { result } = evaluated(plainDeal)
  const { flow, timeline } = result.evaluation
  expect(timeline.years[0]).toBe(2029)
  expect(flow.investment[0]).toBe(100e6)
  // 300 GWh at 60 dollars; half of 4 + 0.6 million.
  expect(flow.revenue[1]).toBeCloseTo(18e6, 3)
  expect(flow.operation[1]).toBeCloseTo(2.3e6, 3)
  // A quarter of 100 million is written off in the first year, more than is earned: no tax, and a loss of 9.3 million
  // that the second year, with 18.75 million written off, only adds to.
  expect(flow.taxableProfit[1]).toBeCloseTo(-9.3e6, 3)
  expect(flow.profitTax[2]).toBe(0)
  expect(sum(flow.profitTax)).toBeCloseTo(0.2 * (20 * 15.7e6 - 100e6), 3)
  expect(flow.project).toEqual(flow.equity)
})

test('levelised cost of the park by both definitions, and over what the wind could give', () => {
  const { lcoe } = evaluated(plainDeal).result.measures
  const byHand = (100e6 * annuityPu(0.1, 20) + 2.3e6) / 300_000
  expect(lcoe.annuitised).toBeCloseTo(byHand, 9)
  // One payment and level years: the same.
  expect(lcoe.discounted).toBeCloseTo(byHand, 9)
  expect(lcoe.ofAvailable).toBeCloseTo((byHand * 600) / 640, 9)
})

test('the present value is zero at the internal rate, and at the break-even price', () => {
  for (const outlook of [stillOutlook, movingOutlook]) {
    const { result } = evaluated(jointDeal, outlook)
    const { flow } = result.evaluation
    expect(presentValue(result.measures.projectIrr!, flow.project) / 100e6).toBeCloseTo(0, 9)
    expect(presentValue(result.measures.equityIrr!, flow.equity) / 100e6).toBeCloseTo(0, 9)
    for (const owner of result.owners)
      expect(presentValue(owner.irr!, owner.own) / Math.abs(owner.own[0]!)).toBeCloseTo(0, 9)
    const at = (price: number) =>
      evaluated(changed(jointDeal, { sale: { ...jointDeal.sale, price } }), outlook)
    expect(at(result.breakEven.project!).result.measures.projectNpv / 100e6).toBeCloseTo(0, 6)
    expect(at(result.breakEven.owners!).result.measures.equityNpv / 100e6).toBeCloseTo(0, 6)
  }
})

test('partners, lenders and the state together have what the project earns, in every year and under every shock', () => {
  const { result } = evaluated(jointDeal, movingOutlook)
  const { flow, loans, duties, propertyTax } = result.evaluation
  const { state } = result.measures
  flow.equity.forEach((equity, t) => {
    expect(sum(result.owners.map(({ gross }) => gross[t]!))).toBeCloseTo(equity, 3)
    const owners = sum(result.owners.map(({ net }) => net[t]!))
    const lenders = sum(loans.map(({ converted: { service, drawn } }) => service[t]! - drawn[t]!))
    const building = flow.investment[t]! - duties[t]!
    expect(owners + lenders + state[t]!).toBeCloseTo(flow.revenue[t]! - flow.operation[t]! - building, 3)
  })
  expect(propertyTax[1]).toBe(0)
  expect(propertyTax[2]).toBeGreaterThan(1e6)
})

test('the balance sheet balances in every year, with and without shocks', () => {
  const { result } = evaluated(jointDeal, movingOutlook)
  expect(result.evaluation.sheet.debt[1]).toBeGreaterThan(70e6)
  expect(imbalance(result.evaluation.sheet)).toBeLessThan(1e-3)
  expect(result.evaluation.sheet.debt.at(-1)).toBeCloseTo(0, 3)
})

test('without inflation and with fixed rates the currency of a loan makes no difference', () => {
  const inYuan = evaluated(jointDeal).result
  const loans = { ...jointDeal.loans, export: { ...jointDeal.loans.export!, currency: 'EUR' as const } }
  const inEuro = evaluated(changed(jointDeal, { loans })).result
  expect(inEuro.measures.equityNpv).toBeCloseTo(inYuan.measures.equityNpv, 2)
})

test('cover of the debt over its life is that of its interest, and does not change with the currency of the deal', () => {
  const { export: credit } = jointDeal.loans
  const only = (loan: typeof credit) => changed(jointDeal, { loans: { loan } })
  const { result } = evaluated(only({ ...credit!, currency: 'USD' }))
  const { flow, loans, timeline } = result.evaluation
  const from = timeline.constructionYears
  const last = flow.service.findLastIndex(money => money > 0)
  const worth = presentValue(0.045, [0, ...flow.cashForService.slice(from, last + 1)])
  expect(result.measures.llcr).toBeCloseTo(worth / loans[0]!.own.debt[from - 1]!, 6)
  const inTenge = evaluated(changed(jointDeal, { currency: 'KZT' }), movingOutlook).result.measures
  const inDollars = evaluated(jointDeal, movingOutlook).result.measures
  expect(inTenge.llcr! / inDollars.llcr!).toBeCloseTo(1, 1)
})

test('shocks hurt, but a weak tenge helps who sells by the dollar and pays in tenge', () => {
  const npvs = (exchange: number) => {
    const sale = { ...jointDeal.sale, indexation: { inflation: 0, exchange, to: 'USD' } }
    const { trials } = evaluated(changed(jointDeal, { sale })).result
    return trials.map(({ measures }) => measures.equityNpv)
  }
  const [free, followed] = [npvs(0), npvs(1)]
  for (const [calm, , late, dear, less, all] of [free, followed])
    for (const npv of [late, dear, less, all]) expect(npv).toBeLessThan(calm!)
  expect(free[1]!).toBeLessThan(free[0]! - 10e6)
  expect(followed[1]!).toBeGreaterThan(followed[0]!)
})

test('a year of delay moves operation and not the contract’s end', () => {
  const late = evaluated(jointDeal).result.trials.find(({ title }) => title === '1 year late')!
  expect(late.measures.equityNpv).toBeLessThan(evaluated(jointDeal).result.measures.equityNpv)
  expect(late.measures.state).toHaveLength(23)
})

test('a deal at the market earns what the dispatch says; storage pays for what it takes in', () => {
  const store = unitYear({
    name: 'store',
    component: 'StorageUnit',
    size: 50,
    injectedMwh: 80_000,
    withdrawnMwh: 100_000,
    earned: 2e6,
    bought: 1e6,
    investment: 30e6,
    fixedPerYear: 0.3e6,
    lifetimeYears: 40,
  })
  const market = changed(plainDeal, { units: { store: 'all' }, sale: { kind: 'market', source: 'x' } })
  const { flow } = evaluated(market, stillOutlook, [store]).result.evaluation
  expect(flow.revenue[1]).toBeCloseTo(3e6, 3)
  expect(flow.operation[1]).toBeCloseTo(1.3e6, 3)
  const capacity = changed(market, { sale: { kind: 'capacity', price: 40_000, years: 5, source: 'x' } })
  const paid = evaluated(capacity, stillOutlook, [store]).result
  // 50 000 kW at 40 000 tenge, 500 for a dollar; from the sixth year on the market.
  expect(paid.evaluation.flow.revenue.slice(5, 7)).toEqual([4e6, 3e6].map(money => expect.closeTo(money, 3)))
  expect(paid.breakEven).toMatchObject({ currency: 'KZT', per: 'kW and year' })
  // It may hardly run: its levelised cost is that of standing ready.
  const { investment, fixed, lifeYears } = paid.plant
  const ready = (investment * annuityPu(0.1, lifeYears) + fixed) / 50_000
  expect(paid.measures.lcoe).toMatchObject({ per: 'kW and year', annuitised: expect.closeTo(ready, 9) })
  expect(paid.measures.lcoe.discounted).toBeCloseTo(ready, 6)
  // Where nobody needs it, energy is no measure either: crumbs of the solver had cost trillions.
  const idle = evaluated(market, stillOutlook, [{ ...store, injectedMwh: 2e-4, earned: 0, bought: 0 }]).result
  expect(idle.measures.lcoe).toMatchObject({ per: 'kW and year', annuitised: expect.closeTo(ready, 9) })
  expect(idle.measures.lcoe.ofAvailable).toBeNaN()
})

test('under a cap owners pay for CO₂ where the terms ask for it, in operation and in what a MWh costs', () => {
  const emitter = { ...windPark, running: 5e6, allowances: 2e6 }
  const free = evaluated(plainDeal, stillOutlook, [emitter]).result
  const paying = evaluated(changed(plainDeal, { carbon: 'shadowPrice' }), stillOutlook, [emitter]).result
  const share = 100 / windPark.size
  const operation = ({ evaluation }: typeof free) => evaluation.flow.operation[1]!
  expect(operation(paying) - operation(free)).toBeCloseTo(2e6 * share, 3)
  expect(paying.evaluation.allowances[1]).toBeCloseTo(2e6 * share, 3)
  expect(free.evaluation.allowances[1]).toBe(0)
  expect(paying.measures.projectNpv).toBeLessThan(free.measures.projectNpv)
  const { energyMwh } = paying.plant
  expect(paying.measures.lcoe.annuitised - free.measures.lcoe.annuitised).toBeCloseTo(
    (2e6 * share) / energyMwh,
    9,
  )
  expect(paying.breakEven.project).toBeGreaterThan(free.breakEven.project!)
})

test('a run that an earlier version wrote does not say what CO₂ is worth, which is told', () => {
  const old = { ...windPark, allowances: Number.NaN }
  const { problems } = evaluated(changed(plainDeal, { carbon: 'shadowPrice' }), stillOutlook, [old])
  expect(problems).toMatchObject([{ hint: 'Run the scenario once more.' }])
})

test('hydrogen is sold by contract and its electricity bought at the market', () => {
  const electrolyser = unitYear({
    name: 'electrolyser',
    component: 'Link',
    size: 100,
    withdrawnMwh: 500_000,
    otherMwh: 330_000,
    earned: -10e6,
    bought: 10e6,
    investment: 60e6,
    fixedPerYear: 1e6,
    lifetimeYears: 20,
  })
  const sale = { kind: 'product', price: 60, currency: 'USD', source: 'x' }
  const deal = changed(plainDeal, { units: { electrolyser: 'all' }, sale })
  const { result } = evaluated(deal, stillOutlook, [electrolyser])
  expect(result.evaluation.flow.revenue[1]).toBeCloseTo(330_000 * 60, 3)
  expect(result.evaluation.flow.operation[1]).toBeCloseTo(11e6, 3)
  expect(result.measures.lcoe.discounted).toBeCloseTo((60e6 * annuityPu(0.1, 20) + 11e6) / 330_000, 9)
  expect(result.breakEven).toMatchObject({ per: 'MWh of product' })
  // There is no hourly price at which the rest could be sold.
  const short = changed(deal, { sale: { ...sale, years: 15 } })
  expect(evaluated(short, stillOutlook, [electrolyser]).problems).toEqual([
    expect.objectContaining({ what: expect.stringContaining('after 15 years, and the plant lives for 20') }),
  ])
})

test('what does not fit the plan, or does not add up, is told with its address, all at once', () => {
  const { problems, result } = evaluated(
    changed(plainDeal, {
      units: { park: 300, parc: 10 },
      building: [0.5, 0.4],
      partners: { owner: { ...plainDeal.partners.owner, share: 0.9 } },
      sale: { kind: 'energy', source: 'x' },
    }),
  )
  expect(result).toBeUndefined()
  expect(problems.map(({ where }) => where.replace('x.yaml, invest.deals.deal.', ''))).toEqual([
    'partners',
    'building',
    'sale',
    'units.park',
    'units.parc',
  ])
  expect(problems[3]!.what).toBe('300 MW are wanted of “park”, which has 200.0 MW in this run.')
  expect(problems[4]!.hint).toContain('park')
})
