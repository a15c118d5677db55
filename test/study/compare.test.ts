import { expect, test } from 'vitest'
import { tellChange } from '../../src/report/comparison/cardChanges.ts'
import { tellDrivers } from '../../src/report/comparison/tellDrivers.ts'
import { speak, spoken } from '../../src/report/words/speak.ts'
import { compareRuns } from '../../src/study/compare.ts'
import { compareCards } from '../../src/study/compareCards.ts'
import type { Why } from '../../src/study/explain/why.ts'
import type { Summary } from '../../src/study/summary.ts'

const summary = (scenario: string, objective: number, emissionsMt: number) =>
  ({
    scenario,
    status: 'optimal',
    objective,
    currency: 'USD',
    demandTwh: 100,
    generationTwh: { coal: scenario === 'a' ? 80 : 50, wind: scenario === 'a' ? 20 : 50 },
    emissionsMt,
    plan: null,
  }) as unknown as Summary
const line = (carrier: string, item: string, money: number) => ({
  component: 'G',
  name: carrier,
  carrier,
  item,
  money,
})

test('the steps of a comparison add up to the difference in cost, and the words say what drives it', () => {
  const [difference] = compareRuns([
    { summary: summary('a', 900e6, 90), bill: [line('coal', 'running', 900e6)] },
    {
      summary: summary('b', 1400e6, 40),
      bill: [line('coal', 'running', 500e6), line('wind', 'building', 890e6), line('wind', 'running', 10e6)],
    },
  ])
  expect(difference!.steps.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(500e6)
  const words = speak(tellDrivers(difference!), { language: 'en' }).join(' ')
  expect(words).toContain('500 million USD a year more')
  expect(words).toContain('building, wind 890 million')
  // 500 million for 50 Mt
  expect(words).toContain('10 USD for each tonne')
})

/** A card of wind of a size, with what a MW earns from energy and certificates. */
const whyWith = (size: number, energy: number, certificates: number) => ({
  currency: 'USD',
  cards: [
    {
      component: 'Generator',
      name: 'wind',
      bus: 'north',
      technology: 'wind',
      size,
      values: [
        { what: 'energy', where: 'north', money: energy },
        { what: 'renewableShare', where: 'renewableShare', money: certificates },
      ],
      costs: [{ what: 'capital', where: '', money: 100_000 }],
    },
  ],
})

test('what is built otherwise is told with what has changed for it', () => {
  const [one, other] = [whyWith(0, 80_000, 0), whyWith(900, 60_000, 40_000)] as unknown as Why[]
  const [change] = compareCards(one, other)
  expect(change).toMatchObject({ name: 'wind', sizes: [0, 900], earned: [80_000, 100_000] })
  expect(change!.parts.map(({ what, money }) => [what, money])).toEqual([
    ['renewableShare', 40_000],
    ['energy', -20_000],
  ])
  expect(spoken(tellChange(change!, 'USD'), { language: 'en' }).replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(
    'wind (North): 0 → 900. A unit of size earns +20 000 USD a year: green certificates (share of renewables) +40 000, energy (North) −20 000.',
  )
  expect(compareCards(one, one)).toEqual([])
  expect(compareCards(undefined, other)).toEqual([])
})
