import { type Card, type Part, sumOf } from '../../study/explain/cards/card.ts'
import type { BreakEven } from '../../study/result.ts'
import { fill } from '../../study/sentence.ts'
import { format } from '../formats/readable.ts'
import { zoneName } from '../view.ts'
import { cardWords, partName } from './cards.ts'

/** Parts of a sum below this share of it are not told in a sentence. [pu] */
const SMALL_PU = 0.01
/** What a payment for each MWh is told for: less energy than that is no basis for one. [MWh/MW] */
const SOME_HOURS = 10

const isStore = ({ component }: Pick<Card, 'component'>) => component === 'Store'
/** `1 750 MW`, or MWh for what stores energy. */
export const sizeInWords = (size: number, card: Pick<Card, 'component'>): string =>
  `${format(size, size < 10 ? 1 : 0)} ${isStore(card) ? 'MWh' : 'MW'}`

/** Why a unit is built, or not, in sentences. */
export function tellCard(card: Omit<Card, 'hours'>, currency: string): string[] {
  const { name, values, costs, limits, surplus, size } = card
  const unit = isStore(card) ? 'MWh' : 'MW'
  const gaps = { name, bus: zoneName(card.bus), currency, unit, size: sizeInWords(size, card) }
  const money = (amount: number) => format(amount, Math.abs(amount) < 100 ? 2 : 0)
  const cost = fill(cardWords.costs, { money: money(sumOf(costs)), parts: partsInWords(costs) })
  const earned = { ...gaps, money: money(sumOf(values)), parts: partsInWords(values) }
  if (size > 0) {
    const held = { money: money(Math.abs(surplus)), limits: partsInWords(limits, surplus) }
    const isFree = Math.abs(surplus) < 1e-4 * sumOf(costs)
    return [
      fill(cardWords.built, gaps),
      fill(cardWords.earns, earned),
      cost,
      isFree ? fill(cardWords.breaksEven, gaps) : fill(surplus > 0 ? cardWords.more : cardWords.forced, held),
    ]
  }
  return [
    fill(cardWords.notBuilt, gaps),
    values.length > 0 ? fill(cardWords.wouldEarn, earned) : fill(cardWords.wouldEarnNothing, gaps),
    cost,
    fill(cardWords.lacks, { ...gaps, money: money(-surplus) }),
    ...entry(card, currency),
  ]
}

/** At what capital cost, or with what payment for each MWh, it would enter. */
function entry(card: Omit<Card, 'hours'>, currency: string): string[] {
  const { breakEvenPerKw, overnightPerKw, surplus, fullLoadHours, idleBus } = card
  if (idleBus) return [fill(cardWords.together, { idle: idleBus })]
  if (breakEvenPerKw === null) return []
  const premium =
    fullLoadHours > SOME_HOURS ? { premium: format(-surplus / fullLoadHours, 1), currency } : undefined
  if (breakEvenPerKw === 0) return [premium ? fill(cardWords.notForNothing, premium) : cardWords.notAtAll]
  const enters = fill(cardWords.wouldEnter, {
    breakEven: format(breakEvenPerKw, breakEvenPerKw < 10 ? 2 : 0),
    overnight: format(overnightPerKw, overnightPerKw < 10 ? 2 : 0),
    change: `−${format(100 * (1 - breakEvenPerKw / overnightPerKw), 0)} %`,
    small: isStore(card) ? 'kWh' : 'kW',
    currency,
  })
  return [premium ? `${enters} ${fill(cardWords.orPremium, premium)}` : `${enters.slice(0, -1)}.`]
}

/** A break-even cost and its proof. */
export function tellBreakEven(found: BreakEven, currency: string, isEnergy = false): string {
  const { technology, name, overnightPerKw, breakEvenPerKw, built, builtBelow, builtAbove, proven } = found
  const [unit, small] = isEnergy ? ['MWh', 'kWh'] : ['MW', 'kW']
  const gaps = { technology, name, currency, small, overnight: format(overnightPerKw, 0) }
  if (breakEvenPerKw === null) return fill(cardWords.indispensable, gaps)
  if (breakEvenPerKw === 0) return fill(cardWords.neverEnters, gaps)
  const size = (mw: number) => (mw <= 0.01 ? cardWords.none : `${format(mw, mw < 10 ? 1 : 0)} ${unit}`)
  const proof = { below: size(builtBelow), above: size(builtAbove) }
  return [
    fill(built > 0.01 ? cardWords.left : cardWords.entered, {
      ...gaps,
      breakEven: format(breakEvenPerKw, 0),
    }),
    fill(proven ? cardWords.proof : cardWords.noProof, proof),
  ].join(' ')
}

function partsInWords(parts: readonly Part[], of = sumOf(parts.filter(({ money }) => money > 0))): string {
  return parts
    .filter(({ money }) => Math.abs(money) >= SMALL_PU * Math.abs(of))
    .map(part => fill(cardWords.part, { what: partName(part), money: format(part.money, 0) }))
    .join(', ')
}
