import type { Difference, WayMean } from '../../study/operate/compareWays.ts'
import type { Operation } from '../../study/operate/operation.ts'
import { wayNamed } from '../words/naming.ts'
import { amount, joined, say, sentences, type Text } from '../words/text.ts'
import { ALL_REASONS } from './reasons.ts'

/** A part below this share of the difference is not told. [pu] */
const SMALL_PU = 0.02

const millions = (money: number): Text => amount(money / 1e6, 1)

/** How many years were simulated. */
export const yearsTold = (count: number): Text =>
  count === 1 ? say('operatedSays.oneYear') : say('operatedSays.years', { count: String(count) })

/** What came out, in sentences made from the numbers. */
export function operationSentences(operation: Operation): Text[] {
  const { ways, differences, currency, priceYear, seeds } = operation
  const costs = ways.map(({ name, cost }) =>
    say('operatedSays.way', { way: wayNamed(name), money: millions(cost.mean) }),
  )
  return [
    say('operatedSays.costs', {
      currency,
      year: String(priceYear),
      years: yearsTold(seeds.length),
      costs: joined(costs),
    }),
    ...differences.map(each => differenceTold(operation, each)),
    ...verdictTold(operation),
  ]
}

/** Whether ways come out in the order that one expects. */
function verdictTold({ verdict, better }: Operation): Text[] {
  if (!verdict) return []
  const gaps = { better: better ? wayNamed(better) : '' }
  if (!verdict.ordered) return [say('operatedSays.notInMean', gaps)]
  return [say(verdict.beyondChance ? 'operatedSays.ordered' : 'operatedSays.notBeyondChance', gaps)]
}

/** One way against another: by how much, why, and what a point is worth. */
function differenceTold(operation: Operation, { of, against, saved, perPoint, points }: Difference): Text {
  const { currency, tengePerMoney, ways, seeds } = operation
  const [one, other] = [of, against].map(name => ways.find(each => each.name === name)!)
  const range = say('operatedSays.range', { low: millions(saved.low), high: millions(saved.high) })
  return sentences([
    say(saved.mean < 0 ? 'operatedSays.more' : 'operatedSays.less', {
      of: wayNamed(of),
      against: wayNamed(against),
      money: millions(Math.abs(saved.mean)),
      currency,
      range: seeds.length > 1 ? range : '',
      reasons: reasonsTold(one!, other!, currency),
    }),
    say('operatedSays.errors', {
      error: amount(one!.errorMw, 0),
      other: amount(other!.errorMw, 0),
      points: amount(points, 0),
      money: amount(perPoint.mean / 1e3, 0),
      currency,
      tenge: amount((perPoint.mean * tengePerMoney) / 1e6, 1),
    }),
  ])
}

/** What of the bill differs most, largest first. */
function reasonsTold(one: WayMean, other: WayMean, currency: string): Text {
  const list = ALL_REASONS.map(({ name, of }) => ({ name, saved: of(other) - of(one) }))
    .filter(({ saved }) => Math.abs(saved) > SMALL_PU * Math.abs(other.cost.mean - one.cost.mean))
    .sort((a, b) => Math.abs(b.saved) - Math.abs(a.saved))
    .map(({ name, saved }) =>
      say(saved > 0 ? 'operatedSays.reasonLess' : 'operatedSays.reasonMore', {
        what: name,
        money: millions(Math.abs(saved)),
      }),
    )
  return list.length > 0
    ? say('operatedSays.reasons', { list: joined(list), currency })
    : say('operatedSays.alike')
}
