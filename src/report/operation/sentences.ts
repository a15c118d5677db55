import type { Difference, WayMean } from '../../study/operate/compareWays.ts'
import type { Operation } from '../../study/operate/operation.ts'
import { format } from '../formats/readable.ts'
import { otherOf, REASONS } from './figures.ts'

const millions = (money: number) => format(money / 1e6, 1)

const yearsOf = (seeds: readonly number[]) =>
  seeds.length === 1 ? 'one simulated year' : `${seeds.length} simulated years`

/** What came out, in sentences made from the numbers. */
export function operationSentences(operation: Operation): string[] {
  const { ways, differences, verdict, better, currency, priceYear, seeds } = operation
  const costs = ways.map(({ name, cost }) => `${name} ${millions(cost.mean)}`).join(', ')
  return [
    `Operating the system for a year costs, in million ${currency} of ${priceYear} and the mean of ${yearsOf(seeds)}: ${costs}.`,
    ...differences.map(each => differenceSentence(operation, each)),
    ...(verdict
      ? [
          verdict.ordered && verdict.beyondChance
            ? `The order is the one to expect: perfect foresight costs no more than the model, the model less than ${better}, and that beyond chance.`
            : `The order to expect, perfect foresight, model, ${better}, does not come out ${verdict.ordered ? 'beyond chance' : 'in the mean'}.`,
        ]
      : []),
  ]
}

/** One way against another: by how much, why, and what a point is worth. */
function differenceSentence(
  operation: Operation,
  { of, against, saved, perPoint, points }: Difference,
): string {
  const { currency, tengePerMoney, ways } = operation
  const [one, other] = [of, against].map(name => ways.find(each => each.name === name)!)
  const range = `90 % interval ${millions(saved.low)} to ${millions(saved.high)} less`
  const compared = saved.mean < 0 ? 'more' : 'less'
  return [
    `With ${of} it costs ${millions(Math.abs(saved.mean))} million ${currency} a year ${compared} than with ${against}${operation.seeds.length > 1 ? ` (${range})` : ''}: ${reasonsOf(one!, other!, currency)}.`,
    `Net demand is missed by ${format(one!.errorMw, 0)} MW in the mean instead of ${format(other!.errorMw, 0)}, ${format(points, 0)} points of skill; each is worth ${format(perPoint.mean / 1e3, 0)} thousand ${currency} or ${format((perPoint.mean * tengePerMoney) / 1e6, 1)} million tenge a year.`,
  ].join(' ')
}

/** What of the bill differs most, largest first. */
function reasonsOf(one: WayMean, other: WayMean, currency: string): string {
  const parts = [...REASONS, { name: 'other', of: otherOf }]
    .map(({ name, of }) => ({ name, saved: of(other) - of(one) }))
    .filter(({ saved }) => Math.abs(saved) > 0.02 * Math.abs(other.cost.mean - one.cost.mean))
    .sort((a, b) => Math.abs(b.saved) - Math.abs(a.saved))
  const told = parts.map(
    ({ name, saved }) => `${name} ${millions(Math.abs(saved))} ${saved > 0 ? 'less' : 'more'}`,
  )
  return told.length > 0 ? `${told.join(', ')} (million ${currency})` : 'all parts are alike'
}
