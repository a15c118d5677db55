import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import * as api from '../../src/index.ts'
import { attribute, type Unit } from '../../src/network/attribute.ts'

test('what others may import is this and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'PlannerError',
    'components',
    'describeProblems',
    'failures',
    'invest',
    'openSolver',
    'policies',
    'prepare',
    'readScenario',
    'run',
    'scenarioSchema',
    'solveNetwork',
    'summarise',
    'unitYears',
  ])
})

test('results are numbers or null where they may be unknown', () => {
  expectTypeOf<api.Summary['objective']>().toEqualTypeOf<number | null>()
  expectTypeOf<api.Result['status']>().toEqualTypeOf<api.SolveStatus>()
  expectTypeOf(api.run).returns.resolves.toEqualTypeOf<api.Run>()
})

test('the attribute table gives a unit its types', () => {
  const attributes = {
    capacityMw: attribute('p_nom', 'MW', z.number(), 'Largest output.'),
    cyclic: attribute('e_cyclic', '1', z.boolean(), 'Does the last hour precede the first?'),
  }
  expectTypeOf<Unit<typeof attributes>>().toEqualTypeOf<
    { name: string } & { capacityMw: number; cyclic: boolean }
  >()
  // @ts-expect-error a capacity is a number, not a text with a unit
  const wrong: Unit<typeof attributes> = { name: 'x', capacityMw: '1 MW', cyclic: true }
  expect(wrong.name).toBe('x')
})
