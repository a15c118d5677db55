import { expect, test } from 'vitest'
import { compareRuns } from '../../src/study/compare.ts'
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
  const words = difference!.drivers.join(' ')
  expect(words).toContain('500 million USD a year more')
  expect(words).toContain('building, wind 890 million')
  // 500 million for 50 Mt
  expect(words).toContain('10 USD for each tonne')
})
