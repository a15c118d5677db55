import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { LinearModel, nameOf } from '../../src/lp/model.ts'

const hours = { labels: ['h0', 'h1'], time: true }

test('a block lays its columns out unit by unit, and knows the hour of each', () => {
  const lp = new LinearModel()
  const output = lp.variables('output', [{ labels: ['a', 'b'] }, hours], () => ({ lower: 0, upper: 1 }))
  expect([output.at(0, 0), output.at(0, 1), output.at(1, 0)]).toEqual([0, 1, 2])
  expect([...lp.compile().columnHour]).toEqual([0, 1, 0, 1])
  expect(nameOf(lp.columnBlocks, 3)).toBe('output[b,h1]')
})

test('a column without time belongs to no hour', () => {
  const lp = new LinearModel()
  lp.variables('size', [{ labels: ['a'] }], () => ({ lower: 0, upper: 1 }))
  expect([...lp.compile().columnHour]).toEqual([-1])
})

test('rows that begin later than the horizon know their hour', () => {
  const lp = new LinearModel()
  const x = lp.variables('x', [hours], () => ({ lower: 0, upper: 1 }))
  lp.constraints('later', [{ labels: ['h1'], time: true, firstHour: 1 }], () => ({
    terms: [[1, x.at(1)]],
    atMost: 1,
  }))
  expect([...lp.compile().rowHour]).toEqual([1])
})

test('an open row is filled by many hands and may be shifted', () => {
  const lp = new LinearModel()
  const x = lp.variables('x', [hours], () => ({ lower: 0, upper: 1 }))
  const balance = lp.openRows('balance', [hours])
  lp.add(balance.at(1), 2, x.at(1))
  lp.add(balance.at(1), 0.5, x.at(1))
  lp.shift(balance.at(1), 7)
  expect(listing(lp, 'balance')).toEqual(['= 0', '+ 2.5 x[h1] = 7'])
})

test('a column whose least is above its most is refused by name', () => {
  const lp = new LinearModel()
  expect(() => lp.variables('x', [hours], () => ({ lower: 2, upper: 1 }))).toThrow('x[h0]: 2 is not ≤ 1')
})
