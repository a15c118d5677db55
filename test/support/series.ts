import type { FeaturePlan } from '../../src/forecast/features/build.ts'
import type { Recipe } from '../../src/forecast/forecaster.ts'
import type { Panel } from '../../src/forecast/panel.ts'
import { randomFrom } from '../../src/forecast/random.ts'

/** A small recipe, for tests that look at something else than skill. */
export const SMALL: Recipe = {
  members: [
    {
      scope: 'together',
      trees: {
        trees: 30,
        leaves: 8,
        leastRows: 10,
        learningRate: 0.2,
        rowShare: 0.5,
        honest: true,
        featureShare: 0.5,
        steps: 32,
        seed: 1,
      },
    },
  ],
  chooseGrain: false,
}

/** Demand of a town: week, day, cold, and chance, with the temperature that causes it. */
export function townPanel(days: number, seed = 1): Panel {
  const random = randomFrom(seed)
  const hours = 24 * days
  let spell = 0
  const temperature = Float32Array.from({ length: hours }, (_, t) => {
    spell = 0.98 * spell + random.next() - 0.5
    return 5 - 15 * Math.cos((2 * Math.PI * t) / 8766) - 5 * Math.cos((2 * Math.PI * t) / 24) + 5 * spell
  })
  const target = temperature.map((value, t) => {
    const weekend = Math.floor(t / 24 + 1) % 7 < 2 ? -15 : 0
    const day = -20 * Math.cos((2 * Math.PI * (t - 4)) / 24)
    return 200 + weekend + day + 2 * Math.max(0, 15 - value) + 6 * (random.next() - 0.5)
  })
  return {
    startMs: Date.UTC(2020, 0, 1),
    hours,
    zones: ['town'],
    target: [target],
    weather: new Map([['temperature', [temperature]]]),
  }
}

/** How the demand of the town is forecast. */
export const TOWN_PLAN: FeaturePlan = {
  horizon: 'day',
  kind: 'demand',
  holidayOf: () => 0,
  temperature: 'temperature',
}

/** The panel with everything that the forecasts of some hours must not know turned to nonsense. */
export function spoiled(panel: Panel, targetFrom: number, weatherFrom: number): Panel {
  const spoil = (from: number) => (values: Float32Array) =>
    values.map((value, t) => (t < from ? value : 1000 - 3 * value + (t % 7)))
  return {
    ...panel,
    target: panel.target.map(spoil(targetFrom)),
    weather: new Map([...panel.weather].map(([name, zones]) => [name, zones.map(spoil(weatherFrom))])),
  }
}
