import { type Card, type Part, sumOf } from '../../study/explain/cards/card.ts'
import type { BreakEven } from '../../study/result.ts'
import { partName } from './partName.ts'
import { amount, joined, named, percentOf, placeNamed, say, sentences, type Text, unitOf } from './text.ts'

/** Parts of a sum below this share of it are not told in a sentence. [pu] */
const SMALL_PU = 0.01
/** What a payment for each MWh is told for: less energy than that is no basis for one. [MWh/MW] */
const SOME_HOURS = 10

const isStore = ({ component }: Pick<Card, 'component'>) => component === 'Store'
/** `1 750 MW`, or MWh for what stores energy. */
export const sizeInWords = (size: number, card: Pick<Card, 'component'>): Text =>
  joined([amount(size, size < 10 ? 1 : 0), unitOf(isStore(card) ? 'MWh' : 'MW')], ' ')

/** Why a unit is built, or not, in sentences. */
export function tellCard(card: Omit<Card, 'hours'>, currency: string): Text[] {
  const { name, values, costs, limits, surplus, size } = card
  const unit = isStore(card) ? 'MWh' : 'MW'
  const gaps = {
    name: named(name),
    bus: placeNamed(card.bus),
    currency,
    unit: unitOf(unit),
    size: sizeInWords(size, card),
  }
  const money = (sum: number) => amount(sum, Math.abs(sum) < 100 ? 2 : 0)
  const cost = say('card.costs', { money: money(sumOf(costs)), parts: partsInWords(costs) })
  const earned = { ...gaps, money: money(sumOf(values)), parts: partsInWords(values) }
  if (size > 0) {
    const held = { money: money(Math.abs(surplus)), limits: partsInWords(limits, surplus) }
    const isFree = Math.abs(surplus) < 1e-4 * sumOf(costs)
    return [
      say('card.built', gaps),
      say('card.earns', earned),
      cost,
      isFree ? say('card.breaksEven', gaps) : say(surplus > 0 ? 'card.more' : 'card.forced', held),
    ]
  }
  return [
    say('card.notBuilt', gaps),
    values.length > 0 ? say('card.wouldEarn', earned) : say('card.wouldEarnNothing', gaps),
    cost,
    say('card.lacks', { ...gaps, money: money(-surplus) }),
    ...entry(card, currency),
  ]
}

/** At what capital cost, or with what payment for each MWh, it would enter. */
function entry(card: Omit<Card, 'hours'>, currency: string): Text[] {
  const { breakEvenPerKw, overnightPerKw, surplus, fullLoadHours, idleBus } = card
  if (idleBus) return [say('card.together', { idle: named(idleBus) })]
  if (breakEvenPerKw === null) return []
  const premium =
    fullLoadHours > SOME_HOURS ? { premium: amount(-surplus / fullLoadHours, 1), currency } : undefined
  if (breakEvenPerKw === 0) return [premium ? say('card.notForNothing', premium) : say('card.notAtAll')]
  const gaps = {
    breakEven: amount(breakEvenPerKw, breakEvenPerKw < 10 ? 2 : 0),
    overnight: amount(overnightPerKw, overnightPerKw < 10 ? 2 : 0),
    change: percentOf(breakEvenPerKw / overnightPerKw - 1, 0),
    small: unitOf(isStore(card) ? 'kWh' : 'kW'),
    currency,
  }
  return [premium ? say('card.wouldEnterOr', { ...gaps, ...premium }) : say('card.wouldEnter', gaps)]
}

/** A break-even cost and its proof. */
export function tellBreakEven(found: BreakEven, currency: string, isEnergy = false): Text {
  const { technology, name, overnightPerKw, breakEvenPerKw, built, builtBelow, builtAbove, proven } = found
  const [unit, small] = isEnergy ? ['MWh', 'kWh'] : ['MW', 'kW']
  const gaps = {
    technology: named(technology),
    name: named(name),
    currency,
    small: unitOf(small!),
    overnight: amount(overnightPerKw, 0),
  }
  if (breakEvenPerKw === null) return say('card.indispensable', gaps)
  if (breakEvenPerKw === 0) return say('card.neverEnters', gaps)
  const size = (mw: number) =>
    mw <= 0.01 ? say('card.none') : joined([amount(mw, mw < 10 ? 1 : 0), unitOf(unit!)], ' ')
  const proof = { below: size(builtBelow), above: size(builtAbove) }
  return sentences([
    say(built > 0.01 ? 'card.left' : 'card.entered', {
      ...gaps,
      breakEven: amount(breakEvenPerKw, 0),
    }),
    say(proven ? 'card.proof' : 'card.noProof', proof),
  ])
}

function partsInWords(parts: readonly Part[], of = sumOf(parts.filter(({ money }) => money > 0))): Text {
  return joined(
    parts
      .filter(({ money }) => Math.abs(money) >= SMALL_PU * Math.abs(of))
      .map(part => say('card.part', { what: partName(part), money: amount(part.money, 0) })),
  )
}
