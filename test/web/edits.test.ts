import { expect, test } from 'vitest'
import { editsOf, gradeOf, withEdit, withoutEdit, withPolicy } from '../../src/web/editor/edits.ts'
import { fromYaml, toYaml } from '../../src/web/editor/yamlText.ts'

const gas = { table: 'fuels', row: 'gas', column: 'price', value: 9, because: 'a hard winter' }

test('a cell is set with its reason, read back, and taken away with all that is empty then', () => {
  const changes = withEdit({ policies: { co2Price: { perTonne: 5 } } }, gas)
  expect(changes).toEqual({
    policies: { co2Price: { perTonne: 5 } },
    set: { fuels: { gas: { price: 9, because: 'a hard winter' } } },
  })
  expect(editsOf(changes)).toEqual([gas])
  expect(withoutEdit(changes, gas)).toEqual({ policies: { co2Price: { perTonne: 5 } } })
})

test('taking away one cell leaves the others of its row and table', () => {
  const two = withEdit(withEdit({}, gas), { ...gas, column: 'low', value: 1 })
  expect(editsOf(withoutEdit(two, gas)).map(({ column }) => column)).toEqual(['low'])
})

test('a policy is laid on and lifted', () => {
  const changes = withPolicy({}, 'co2Price', { perTonne: 20 })
  expect(changes).toEqual({ policies: { co2Price: { perTonne: 20 } } })
  expect(withPolicy(changes, 'co2Price', null)).toEqual({})
})

test('the file says the same as the form, and what is no scenario is told', () => {
  const changes = withEdit({}, gas)
  const text = toYaml(changes, '2030-reference')
  expect(text).toContain('extends: 2030-reference')
  expect(fromYaml(text)).toEqual({ changes })
  expect(fromYaml('- a list')).toEqual({ problem: 'A scenario is a table of keys.' })
  expect(fromYaml('set: {')).toHaveProperty('problem')
})

test('a number whose sources are all assumptions is one', () => {
  const fact = { table: '', row: '', column: '', value: '', unit: '', low: '', high: '' }
  expect(gradeOf({ ...fact, source: 'assumption-zones' })).toBe('assumed')
  expect(gradeOf({ ...fact, source: 'kegoc-2018 assumption-line-impedance' })).toBe('published')
})
