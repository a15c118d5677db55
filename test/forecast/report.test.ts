import { expect, test } from 'vitest'
import { PERCENTILES, type Quantiles } from '../../src/forecast/levels.ts'
import { scoreCards } from '../../src/forecast/report.ts'
import { settingsSchema } from '../../src/forecast/settings.ts'
import { hemisphereOf } from '../../src/study/forecasting/hemisphere.ts'
import { townPanel } from '../support/series.ts'

const site = (latitude: number) => ({ latitude, longitude: 145 })

test('seasons are those of the half of the world in which all sites lie: January is summer in Australia', () => {
  const panel = townPanel(31)
  const hours = Array.from({ length: panel.hours }, (_, hour) => hour)
  const flat = (value: number): Quantiles => ({
    levels: PERCENTILES,
    columns: PERCENTILES.map(() => new Float32Array(panel.hours).fill(value)),
  })
  const forecast = { hours, zones: [flat(230)], baselines: [{ 'convex combination': flat(200) }] }
  const seasonsOf = (sites: object) => {
    const hemisphere = hemisphereOf(settingsSchema.parse({ sites }))
    return Object.keys(scoreCards(panel, forecast, hemisphere)[0]!.seasons)
  }
  expect(seasonsOf({ all: site(-37.5) })).toEqual(['summer'])
  expect(seasonsOf({ 1: site(-37.5), 2: site(51) })).toEqual(['winter'])
  expect(Object.keys(scoreCards(panel, forecast)[0]!.seasons)).toEqual(['winter'])
})
