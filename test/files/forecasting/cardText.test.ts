import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cardText } from '../../../src/files/forecasting/cardText.ts'
import type { ModelCard } from '../../../src/forecast/card.ts'

const cards = readdirSync('models', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => ({
    name,
    card: JSON.parse(readFileSync(`models/${name}/card.json`, 'utf8')) as ModelCard,
  }))

test('the cards of this project stand beside their models as they are written in English', () => {
  expect(cards.length).toBeGreaterThan(2)
  for (const { name, card } of cards)
    expect(cardText(card, 'en'), name).toBe(readFileSync(`models/${name}/card.md`, 'utf8'))
})

test('a card is written in the language of its reader, with the same numbers; only names of series and features stay', () => {
  const names =
    /^- (?:Признаки|Белгілер|特征|Ряды|Қатарлар|序列|Что|Не|预测|Данные|Деректер|数据).*$|^### .*$|\(?data\/\S+|src\/\w+/gm
  for (const { name, card } of cards) {
    for (const language of ['ru', 'kk', 'zh'] as const) {
      const text = cardText(card, language)
      expect(text.replaceAll(names, '').match(/[a-z]{4,}/g), `${name}, ${language}`).toBeNull()
      expect(text.split('\n').length).toBe(cardText(card, 'en').split('\n').length)
    }
  }
  const kazakhstan = cards.find(({ name }) => name === 'kazakhstan')!.card
  expect(cardText(kazakhstan, 'ru')).toContain('| инерционный | 0,1680 | 0,2174 | 0,06026 | 81,7 |  |')
  expect(cardText(kazakhstan, 'zh')).toContain('| 模型，冬 |')
})
