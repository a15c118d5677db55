import { expect, test } from 'vitest'
import { frameOf } from '../../src/forecast/frame.ts'
import { bestGrain, GRAINS } from '../../src/forecast/grain.ts'
import type { Panel } from '../../src/forecast/panel.ts'
import { randomFrom } from '../../src/forecast/random.ts'

const TREES = { trees: 0, learningRate: 0, honest: true, featureShare: 1, steps: 64, seed: 1 }

/** A target that follows its weather, with as much chance as is asked for. */
function followingPanel(chance: number): Panel {
  const random = randomFrom(4)
  const hours = 24 * 150
  const wind = Float32Array.from({ length: hours }, () => 10 * random.next())
  const sun = Float32Array.from({ length: hours }, () => 10 * random.next())
  const target = wind.map((value, t) => Math.sin(value) * sun[t]! + chance * (random.next() - 0.5))
  return {
    startMs: 0,
    hours,
    zones: ['a'],
    target: [target],
    weather: new Map([
      ['wind', [wind]],
      ['sun', [sun]],
    ]),
  }
}

test('what follows its weather is divided finely, what is mostly chance coarsely', () => {
  const grainOf = (chance: number) =>
    bestGrain(
      frameOf(followingPanel(chance), { horizon: 'period', kind: 'generation', holidayOf: () => 0 }),
      TREES,
    )
  expect(grainOf(0.1)).toBe(GRAINS[0])
  expect(grainOf(200)).toBe(GRAINS.at(-1))
})
