import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import type { Table } from '../../src/network/table.ts'
import { applyChanges, type Change } from '../../src/study/overrides.ts'

const generators: Table = {
  name: 'generators',
  file: 'generators.csv',
  columns: ['name', 'p_nom'],
  rows: [
    {
      name: 'ekibastuz-gres-1',
      where: 'generators.csv, row 2',
      cells: { name: 'ekibastuz-gres-1', p_nom: '3500' },
    },
    { name: 'aksu-gres', where: 'generators.csv, row 3', cells: { name: 'aksu-gres', p_nom: '2450' } },
  ],
}
const tables = new Map([['generators', generators]])

const change = (
  kind: Change['kind'],
  row: string,
  cells: Change['cells'] = {},
  table = 'generators',
): Change => ({
  kind,
  table,
  row,
  cells,
  where: `x.yaml, ${row}`,
  whereOf: column => `x.yaml, ${row}.${column}`,
})

function apply(...changes: Change[]) {
  const problems: Problem[] = []
  const changed = applyChanges(tables, changes, problems)
  return { rows: changed.get('generators')!.rows, problems }
}

test('a changed cell takes its new value and the address of the scenario', () => {
  const { rows, problems } = apply(change('set', 'aksu-gres', { p_nom: 2000, because: 'block 1 closed' }))
  expect(problems).toEqual([])
  expect(rows[1]).toMatchObject({
    cells: { p_nom: '2000' },
    overridden: { p_nom: 'x.yaml, aksu-gres.p_nom' },
  })
  expect(rows[1]?.cells).not.toHaveProperty('because')
  expect(generators.rows[1]?.cells.p_nom).toBe('2450')
})

test('changing a plant that does not exist names the one that was probably meant', () => {
  const { problems } = apply(change('set', 'ekibastus-gres-1', { p_nom: 1 }))
  expect(problems).toEqual([
    {
      where: 'x.yaml, ekibastus-gres-1',
      what: 'There is no “ekibastus-gres-1” in generators.',
      hint: 'Did you mean “ekibastuz-gres-1”?',
    },
  ])
})

test('adding a plant that exists is refused', () => {
  expect(apply(change('add', 'aksu-gres')).problems[0]?.what).toBe('“aksu-gres” is already in generators.')
})

test('a removed plant is gone, an added one is there', () => {
  const { rows } = apply(change('remove', 'aksu-gres'), change('add', 'mirny-wind', { p_nom: 1000 }))
  expect(rows.map(({ name }) => name)).toEqual(['ekibastuz-gres-1', 'mirny-wind'])
})

test('a table that does not exist is refused by name', () => {
  const { problems } = apply(change('set', 'aksu-gres', { p_nom: 1 }, 'generator'))
  expect(problems[0]).toMatchObject({
    what: 'There is no table “generator”.',
    hint: 'Did you mean “generators”?',
  })
})
