import { expect, test } from 'vitest'
import { LinearModel, nameOf, type Row } from '../../../src/lp/model.ts'
import { canonicalise } from '../../../src/lp/timeStructured/canonical.ts'
import { stage } from '../../../src/lp/timeStructured/stages.ts'

/** Six hours of two plants, one of which has a size, and rows of every kind. */
function sixHours() {
  const lp = new LinearModel()
  const hours = { labels: ['0', '1', '2', '3', '4', '5'], time: true }
  const open = () => ({ lower: 0, upper: Number.POSITIVE_INFINITY })
  const wind = lp.variables('wind', [hours], open)
  const coal = lp.variables('coal', [hours], open)
  const built = lp.variables('built', [], open)
  const among = (name: string, terms: Row['terms']) => lp.constraints(name, [], () => ({ terms, atMost: 1 }))
  lp.constraints('available', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [-0.5, built.at()],
    ],
    atMost: 0,
  }))
  lp.constraints('balance', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [1, coal.at(t)],
    ],
    equals: 1,
  }))
  among('early ramp', [
    [1, coal.at(1)],
    [-1, coal.at(0)],
  ])
  among('late ramp', [
    [1, coal.at(5)],
    [-1, coal.at(4)],
  ])
  among('middle ramp', [
    [1, coal.at(3)],
    [-1, coal.at(2)],
  ])
  among('half', [
    [1, coal.at(0)],
    [1, coal.at(2)],
  ])
  among('most built', [[1, built.at()]])
  const program = lp.compile()
  const named = (rows: ArrayLike<number>) => Array.from(rows, row => nameOf(lp.rowBlocks, row)).sort()
  return { staging: stage(canonicalise(program), program.columnHour), named, built }
}

test('the year is eliminated from both ends towards the middle', () => {
  const { staging } = sixHours()
  expect(staging.halves.map(({ stages }) => stages.map(({ hour }) => hour))).toEqual([
    [0, 1, 2],
    [5, 4, 3],
  ])
})

test('a row with one local column goes with its column', () => {
  const { staging, named } = sixHours()
  for (const { stages } of staging.halves)
    for (const { hour, analytic } of stages) expect(named(analytic)).toEqual([`available[${hour}]`])
})

test('a row is eliminated where it ends, and carried from where it begins', () => {
  const { staging, named } = sixHours()
  const rows = staging.halves.flatMap(({ stages }) =>
    stages.map(({ own, carried }) => ({ own: named(own), carried: named(carried) })),
  )
  expect(rows).toEqual([
    { own: ['balance[0]'], carried: ['early ramp[]'] },
    { own: ['balance[1]', 'early ramp[]'], carried: [] },
    { own: ['balance[2]'], carried: [] },
    { own: ['balance[5]'], carried: ['late ramp[]'] },
    { own: ['balance[4]', 'late ramp[]'], carried: [] },
    { own: ['balance[3]'], carried: [] },
  ])
})

test('rows across the middle, over more than half of a half, or of no hour are left to the root with the sizes', () => {
  const { staging, named, built } = sixHours()
  expect(named(staging.rootRows)).toEqual(['half[]', 'middle ramp[]', 'most built[]'])
  expect([...staging.globals]).toEqual([built.at()])
})

test('a front sees what belongs to the root from the first stage that touches it', () => {
  const { staging } = sixHours()
  // Hour 0: the size and the row `half`; hour 2: the ramp across the middle. From the end: the size, then that ramp.
  expect(staging.halves.map(({ stages }) => stages.map(({ borderSeen }) => borderSeen))).toEqual([
    [2, 2, 3],
    [1, 1, 2],
  ])
})
