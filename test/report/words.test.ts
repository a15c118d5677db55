import { expect, test } from 'vitest'
import { speak } from '../../src/report/words/speak.ts'
import { tellBreakEven, tellCard } from '../../src/report/words/tellCard.ts'
import type { Text } from '../../src/report/words/text.ts'
import { fill } from '../../src/study/sentence.ts'
import { smallResult } from './smallResult.ts'

/** With plain spaces. */
const plain = (text: Text) => speak(text, { language: 'en' }).replaceAll(/[\u202f\u00a0]/g, ' ')
const [wind, battery] = smallResult().plan!.cards

test('what is built is told with what it earns, what it costs and what holds it back', () => {
  expect(tellCard(wind!, 'USD').map(plain)).toEqual([
    'new-north-wind (North): 500 MW are built.',
    'Each MW earns 150 000 USD a year: energy (North) 100 000, green certificates (share of renewables) 50 000.',
    'It costs 140 000: capital 120 000, fixed operation 20 000.',
    'What it earns beyond its cost, 10 000, is the worth of what holds it back: cheaper sites are used up 10 000.',
  ])
})

test('what is not built is told with what it lacks and where it would enter', () => {
  expect(tellCard(battery!, 'USD').map(plain)).toEqual([
    'new-north-battery (North) is not built.',
    'The first MW would earn 40 000 USD a year: energy (North) 60 000, energy taken (North) −20 000.',
    'It costs 90 000: capital 90 000.',
    '50 000 USD a year are missing for each MW.',
    'At these prices it would enter at 356 USD/kW instead of 800 (−55 %), or with 50.0 USD more for each MWh.',
  ])
})

test('what touches a bus where nothing is traded would come only together with others', () => {
  const chained = { ...battery!, idleBus: 'hydrogen-west', breakEvenPerKw: null }
  expect(plain(tellCard(chained, 'USD').at(-1)!)).toMatch(
    /^Nothing is traded at hydrogen-west .* together with others\.$/,
  )
})

test('what would not be built for nothing says so', () => {
  const hopeless = { ...battery!, values: [], breakEvenPerKw: 0, fullLoadHours: 0 }
  expect(plain(tellCard(hopeless, 'USD').at(-1)!)).toMatch(/^Even for nothing it would not be built/)
})

test('a break-even cost is told with its proof', () => {
  const found = { ...smallResult().plan!.breakEven!, technology: 'hvdc' }
  expect(plain(tellBreakEven(found, 'USD'))).toBe(
    'hvdc is not built and would have to cost 900 USD/kW or less; new-line costs 1 400. Proof, solved again: with 99 % of that cost the plan builds 120 MW, with 101 % none.',
  )
  expect(plain(tellBreakEven({ ...found, built: 300, breakEvenPerKw: 2000 }, 'USD'))).toMatch(
    /^hvdc is built at 1 400 USD\/kW \(new-line\) and would be up to 2 000\./,
  )
  expect(plain(tellBreakEven({ ...found, breakEvenPerKw: null }, 'USD'))).toMatch(/cannot do without hvdc/)
})

test('a gap that is not filled is refused', () => {
  expect(() => fill('{name} is built.', {})).toThrow(RangeError)
})
