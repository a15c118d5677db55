import { expect, test } from 'vitest'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { deliverableMw } from '../../../src/study/localContent/deliverable.ts'

const capacity = (middle: number) => ({ low: middle / 2, middle, high: 2 * middle })
const works = [
  { technology: 'wind', components: ['nacelle', 'tower'], capacity: capacity(1000) },
  { technology: 'wind', components: ['nacelle'], capacity: capacity(2000) },
  { technology: 'battery', components: ['cells'], capacity: capacity(250) },
]

test('the scarcest component that is made at home says what can be delivered, imports and years beside it', () => {
  // 3000 MW of nacelles, 1000 of towers
  expect(deliverableMw(works, { case: 'middle', imports: {} }, 4)).toEqual({ wind: 4000, battery: 1000 })
  expect(deliverableMw(works, { case: 'low', imports: { wind: 300 } }, 2)).toEqual({
    wind: 1600,
    battery: 250,
  })
})

test('a scenario that asks for it is limited by the works of the data, and what it says itself stays', () => {
  const of = (...settings: string[]) =>
    readPrepared('2030-renewables-50', settings).prepared.scenario.policies.deliverable as
      | Record<string, number>
      | undefined
  expect(of()).toBeUndefined()
  // 2026 to 2030; Zhambyl alone makes towers: 1000 MW a year.
  expect(of('planning.factories.case=middle')).toMatchObject({ wind: 4000, battery: 1000, solar: 4000 })
  expect(of('planning.factories.case=high', 'policies.deliverable.wind=9')).toMatchObject({
    wind: 9,
    solar: 6000,
  })
  expect(() => of('planning.factories.case=most')).toThrow()
})
