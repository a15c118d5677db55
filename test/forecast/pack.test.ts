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

test('a tree that leads back to where one was, or out of itself, is not taken for one of a model', () => {
  const panel = townPanel(60)
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  const { model, corrections } = fitCalibrated(panel, TOWN_PLAN, bounds, SMALL, 58 * 24)
  const { plan: _, ...kept } = model
  const packed = (left: number) => {
    const spoiled = structuredClone({ model: kept, corrections })
    spoiled.model.members[0]!.models[0]!.trees[0]!.left[0] = left
    const about = { target: 'load', zones: panel.zones, featureNames: kept.featureNames }
    return packModel({ ...about, settings: settingsSchema.parse({}), calibrated: spoiled })
  }
  const sound = kept.members[0]!.models[0]!.trees[0]!.left[0]!
  expect(unpackModel('model.json', packed(sound)).zones).toEqual(panel.zones)
  for (const left of [0, 9999, -1])
    expect(() => unpackModel('model.json', packed(left))).toThrow('model.json cannot be used')
})
