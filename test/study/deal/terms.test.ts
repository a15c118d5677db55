import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { type Layer, readScenario } from '../../../src/study/scenario.ts'
import { plainDeal } from '../../support/deals.ts'

const layer = (content: unknown): Layer => ({ content, where: path => path.join('.') })
const { sale, partners, ...rest } = plainDeal
const parent = layer({ invest: { against: 'base', deals: { park: { ...rest, sale, partners } } } })

test('a child or the command line changes one cell of a deal and leaves the rest as it was', () => {
  const problems: Problem[] = []
  const child = layer({ invest: { deals: { park: { sale: { price: 70 } } } } })
  const { invest } = readScenario('x', [parent, child], problems)
  expect(problems).toEqual([])
  expect(invest!.against).toBe('base')
  expect(invest!.deals!.park!.sale).toMatchObject({ price: 70, currency: 'USD', kind: 'energy' })
  expect(invest!.deals!.park!.partners).toEqual(plainDeal.partners)
})

test('what is wrong in a deal is told with its address, all at once', () => {
  const problems: Problem[] = []
  const child = layer({
    invest: {
      deals: { park: { currency: 'GBP', sale: { price: -1 }, partners: { owner: { share: 2, shares: 1 } } } },
    },
  })
  readScenario('x', [parent, child], problems)
  expect(problems.map(({ where }) => where).sort()).toEqual([
    'invest.deals.park.currency',
    'invest.deals.park.partners.owner.share',
    'invest.deals.park.partners.owner.shares',
    'invest.deals.park.sale.price',
  ])
})

test('a name that no sheet of a workbook can have is refused', () => {
  const problems: Problem[] = []
  readScenario('x', [layer({ invest: { deals: { 'Wind: North': { ...rest, sale, partners } } } })], problems)
  expect(problems).toHaveLength(1)
  expect(problems[0]!.where).toContain('invest.deals.Wind: North')
})
