import { expect, test } from 'vitest'
import { predict } from '../../src/forecast/forecaster.ts'
import { frameOf } from '../../src/forecast/frame.ts'
import { packModel, unpackModel } from '../../src/forecast/pack.ts'
import { fitCalibrated } from '../../src/forecast/rolling.ts'
import { settingsSchema } from '../../src/forecast/settings.ts'
import { SMALL, TOWN_PLAN, townPanel } from '../support/series.ts'

test('a model that was written and read forecasts the same to the bit', () => {
  const panel = townPanel(60)
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  const calibrated = fitCalibrated(panel, TOWN_PLAN, bounds, SMALL, 58 * 24)
  const { plan: _, ...model } = calibrated.model
  const packed = {
    target: 'load',
    zones: panel.zones,
    settings: settingsSchema.parse({}),
    featureNames: model.featureNames,
    calibrated: { ...calibrated, model },
  }
  const back = unpackModel('model.json', packModel(packed))
  expect(back).toEqual({ version: 1, ...packed })
  const hours = [58 * 24 + 3, 59 * 24]
  const frame = frameOf(panel, TOWN_PLAN)
  expect(predict({ ...back.calibrated.model, plan: TOWN_PLAN }, frame, hours)).toEqual(
    predict(calibrated.model, frame, hours),
  )
  expect(predict(calibrated.model, frame, hours)[0]!.columns[49]![0]).toBeGreaterThan(100)
})

test('something else is not taken for a model', () => {
  expect(() => unpackModel('model.json', '{"version": 7}')).toThrow('model.json cannot be used')
  expect(() => unpackModel('model.json', 'weights')).toThrow('model.json cannot be used')
})
