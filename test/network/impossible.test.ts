import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { checkImpossible } from '../../src/network/checks/impossible.ts'
import { gridOf } from '../support/optimise.ts'

const problemsOf = (link: object) => {
  const problems: Problem[] = []
  const { units } = gridOf({ links: [{ name: 'hvdc', bus0: 'a', bus1: 'b', capacityMw: 10, ...link }] }, [1])
  checkImpossible(units, new Map(), problems)
  return problems.map(({ what }) => what)
}

test('scenarios refuse a link that may be reversed and has losses', () => {
  expect(problemsOf({ leastPu: -1, efficiencyPu: 0.97 }).join()).toMatch(/energy from nothing/)
  expect(problemsOf({ leastPu: -1 })).toEqual([])
  expect(problemsOf({ efficiencyPu: 0.97 })).toEqual([])
})
