import { expect, test } from 'vitest'
import schema from '../../scenarios/scenario.schema.json' with { type: 'json' }
import type { Fact } from '../../src/web/data/ground.ts'
import { completed, completionAt, type SchemaPart } from '../../src/web/editor/completion.ts'

const GAS = { table: 'fuels', row: 'gas', column: 'price', value: '7.09', unit: 'USD/MWh_th' } as Fact
const FACTS = [GAS, { ...GAS, row: 'coal' }, { ...GAS, table: 'lines', row: 'north-south', column: 's_nom' }]
/** What is offered where `|` stands. */
function offered(text: string): string[] {
  const caret = text.indexOf('|')
  return completionAt(text.replace('|', ''), caret, schema as SchemaPart, FACTS).suggestions.map(
    ({ word }) => word,
  )
}

test('keys are offered by the schema, at the level where the caret stands', () => {
  expect(offered('title: x\npol|')).toEqual(['policies'])
  expect(offered('policies:\n  co2P|')).toEqual(['co2Price'])
  expect(offered('policies:\n  co2Price:\n    |')).toEqual(['perTonne'])
  // Back at the outer level, keys of policies are not meant.
  expect(offered('policies:\n  co2Price:\n    perTonne: 5\nhor|')).toEqual(['horizon'])
})

test('values are offered where the schema lists them, and nothing where it does not', () => {
  expect(offered('solver: h|')).toEqual(['highs'])
  expect(offered('year: 20|')).toEqual([])
  expect(offered('title: a new t|')).toEqual([])
})

test('below set, tables, rows and columns of the data are offered', () => {
  expect(offered('set:\n  |')).toEqual(['fuels', 'lines'])
  expect(offered('set:\n  fuels:\n    |')).toEqual(['gas', 'coal'])
  expect(offered('set:\n  fuels:\n    gas:\n      p|')).toEqual(['price'])
})

test('a chosen word replaces what was begun', () => {
  const text = 'policies:\n  co2P\nyear: 2030'
  const caret = text.indexOf('co2P') + 4
  const completion = completionAt(text, caret, schema as SchemaPart, FACTS)
  expect(completed(text, caret, completion, 'co2Price')).toEqual({
    text: 'policies:\n  co2Price:\nyear: 2030',
    caret: text.indexOf('co2P') + 'co2Price:'.length,
  })
  const value = 'solver: h'
  expect(completed(value, 9, completionAt(value, 9, schema as SchemaPart, FACTS), 'highs').text).toBe(
    'solver: highs',
  )
})
