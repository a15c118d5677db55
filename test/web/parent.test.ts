import { expect, test } from 'vitest'
import { parentOf } from '../../src/web/editor/parent.ts'
import { itemColor } from '../../src/web/mix/itemColor.ts'
import { MESSAGES } from '../../src/web/words/words.ts'

const fact = {
  table: 'fuels',
  row: 'gas',
  column: 'price',
  value: '4',
  unit: '',
  low: '',
  high: '',
  source: '',
}
const note = {
  ...{ name: 'dear', title: '', because: '', year: 2030, byOblast: false, isPlan: true },
  policies: { co2Price: { perTonne: 1 }, reserveMargin: { margin: 0.15 } },
  values: [
    { table: 'fuels', row: 'gas', column: 'price', value: '6' },
    { table: 'fuels', row: 'gas', column: 'price', value: '8' },
  ],
}

test('a scenario’s own number stands in the place of that of the data, the last one said, with its policies', () => {
  const dear = parentOf({ facts: [fact, { ...fact, row: 'coal' }], scenarios: [note] }, 'dear')
  expect(dear.facts.map(({ value }) => value)).toEqual(['8', '4'])
  expect(dear.policies).toEqual(note.policies)
  const other = parentOf({ facts: [fact], scenarios: [note] }, 'unknown')
  expect(other).toEqual({ facts: [fact], policies: {} })
})

test('every item of the bill has a colour of its own', () => {
  const items = Object.keys(MESSAGES.en).flatMap(key => (key.startsWith('item.') ? [key.slice(5)] : []))
  expect(items.length).toBeGreaterThan(10)
  expect(new Set(items.map(itemColor)).size).toBe(items.length)
})
