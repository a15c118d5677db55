import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { type Layer, readScenario } from '../../src/study/scenario.ts'

const layer = (content: unknown, file = 'x.yaml'): Layer => ({
  content,
  where: path => [file, ...path].join(' › '),
})

function read(...contents: unknown[]) {
  const problems: Problem[] = []
  const scenario = readScenario(
    'x',
    contents.map(content => layer(content)),
    problems,
  )
  return { scenario, problems }
}

test('a child changes what it says and keeps the rest of its parent', () => {
  const { scenario, problems } = read(
    {
      title: 'parent',
      year: 2023,
      money: { currency: 'KZT', year: 2024 },
      policies: { co2Price: { perTonne: 1 } },
    },
    { title: 'child', money: { lostLoadPerMwh: 100 } },
  )
  expect(problems).toEqual([])
  expect(scenario).toMatchObject({
    title: 'child',
    year: 2023,
    currency: 'KZT',
    priceYear: 2024,
    lostLoadPerMwh: 100,
    policies: { co2Price: { perTonne: 1 } },
  })
})

test('all that is wrong with a scenario is said at once, each with its place', () => {
  const { problems } = read({ titel: 'typo', year: 1999, horizon: { hours: -5 }, policies: { co2Prise: {} } })
  expect(problems.map(({ where }) => where).sort()).toEqual([
    'x.yaml › horizon › hours',
    'x.yaml › policies › co2Prise',
    'x.yaml › titel',
    'x.yaml › year',
  ])
  expect(problems.find(({ where }) => where.endsWith('titel'))?.hint).toBe('Did you mean “title”?')
  expect(problems.find(({ where }) => where.endsWith('hours'))?.what).toBe('−5 is below 1.')
})

test('a wrong value leaves the right ones beside it in force', () => {
  const { scenario } = read({ year: 2020, horizon: { hours: -5, from: '01-02' } })
  expect(scenario).toMatchObject({ year: 2020, hours: 8760, firstHour: 24 })
})

test('a horizon may be named by its day, in any year', () => {
  expect(read({ horizon: { from: '03-01', hours: 24 } }).scenario.firstHour).toBe(59 * 24)
  expect(read({ horizon: { from: '2030-03-01', hours: 24 } }).scenario.firstHour).toBe(59 * 24)
  expect(read({ horizon: { from: '2030-01-14T18:00Z', hours: 6 } }).scenario.firstHour).toBe(13 * 24 + 18)
})

test('29 February is refused, since the model year does not have it', () => {
  expect(read({ horizon: { from: '2020-02-29', hours: 24 } }).problems[0]?.what).toBe(
    '“2020-02-29” is not an hour of the year.',
  )
})

test('a horizon that leaves the year is refused', () => {
  const { problems } = read({ horizon: { from: '12-31', hours: 48 } })
  expect(problems[0]?.what).toBe('The horizon runs 24 h beyond the end of the year.')
})

test('set, add and remove become changes with an address for each cell', () => {
  const { scenario } = read({
    set: { generators: { one: { p_nom: 3, because: 'why not' } } },
    add: { loads: { two: { bus: 'north' } } },
    remove: { lines: ['three'] },
  })
  expect(scenario.changes.map(({ kind, table, row }) => `${kind} ${table} ${row}`)).toEqual([
    'remove lines three',
    'add loads two',
    'set generators one',
  ])
  expect(scenario.changes[2]?.whereOf('p_nom')).toBe('x.yaml › set › generators › one › p_nom')
})

test('a reason may stand beside anything', () => {
  const { problems, scenario } = read({
    policies: { because: 'x', co2Price: { perTonne: 5, because: 'ETS' } },
    money: { because: 'y' },
  })
  expect(problems).toEqual([])
  expect(scenario.policies).toEqual({ co2Price: { perTonne: 5 } })
})

test('a resolution may be written as 3 or as 3h', () => {
  expect(read({ resolution: '3h' }).scenario.resolution).toBe(3)
  expect(read({ resolution: '3 days' }).problems).toHaveLength(1)
})

test('a policy keeps the options that a child does not speak of', () => {
  const { scenario, problems } = read(
    { policies: { hydrogenDelivery: { bus: 'west', tonnes: 5, swing: 1 } } },
    { policies: { hydrogenDelivery: { tonnes: 7 } } },
  )
  expect(problems).toEqual([])
  expect(scenario.policies.hydrogenDelivery).toEqual({ bus: 'west', tonnes: 7, swing: 1 })
})

test('what is wrong with a necessary value is told once, and so is what is missing', () => {
  const { problems } = read({ policies: { co2Cap: { tonnes: -5 }, renewableShare: {} } })
  expect(problems.map(({ where, what }) => [where, what])).toEqual([
    ['x.yaml › policies › co2Cap › tonnes', '−5 is below 0.'],
    ['x.yaml › policies › renewableShare › share', '“share” is missing.'],
  ])
})
