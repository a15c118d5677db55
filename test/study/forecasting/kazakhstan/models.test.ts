import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cardText } from '../../../../src/files/forecasting/cardText.ts'
import { readKazakhstan } from '../../../../src/files/forecasting/kazakhstanModels.ts'
import type { ModelCard } from '../../../../src/forecast/card.ts'
import type { ScoreCard } from '../../../../src/forecast/report.ts'
import { kazakhstanCard } from '../../../../src/study/forecasting/kazakhstan/card.ts'
import {
  CALIBRATION_SEED,
  packKazakhstan,
  TEST_SEEDS,
  TRAINING_SEEDS,
  unpackKazakhstan,
} from '../../../../src/study/forecasting/kazakhstan/models.ts'

const models = readKazakhstan()
const card = JSON.parse(readFileSync('models/kazakhstan/card.json', 'utf8')) as ModelCard

test('models that were written and read are the same, and something else is refused', () => {
  expect(unpackKazakhstan('weights.json', packKazakhstan(models))).toEqual(models)
  expect(() => unpackKazakhstan('weights.json', '{"version": 1, "levels": [0.5]}')).toThrow(
    'weights.json cannot be used',
  )
})

test('no year is both learnt from and tested on', () => {
  const learnt = [...TRAINING_SEEDS, CALIBRATION_SEED]
  expect(new Set(learnt).size).toBe(11)
  expect(TEST_SEEDS.filter(seed => learnt.includes(seed))).toEqual([])
})

test('the card that lies beside the models is theirs, says that all is simulated, and stands beside it for people', () => {
  expect(kazakhstanCard(models, card.scores, 2030)).toEqual(card)
  expect(`${card.title} ${card.target} ${card.source}`.match(/simulated/gi)!.length).toBeGreaterThan(2)
  expect(readFileSync('models/kazakhstan/card.md', 'utf8')).toBe(cardText(card, 'en'))
  expect(statSync('models/kazakhstan/weights.json').size).toBeLessThan(2e6)
  expect(card.weights).toBeGreaterThan(30_000)
})

test('on years never seen the models lose less than every reference in every series, and less than the convex combination in every season', () => {
  for (const [series, { whole, seasonSkillsPu }] of Object.entries(
    card.scores as Record<string, ScoreCard>,
  )) {
    for (const [name, { pinball }] of Object.entries(whole))
      expect(whole.model!.pinball, `${series}, ${name}`).toBeLessThanOrEqual(pinball)
    for (const [season, skill] of Object.entries(seasonSkillsPu))
      expect(skill, `${series}, ${season}`).toBeGreaterThan(0.1)
  }
})
