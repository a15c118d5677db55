import type { CostStep, Difference } from '../../study/compare.ts'
import { stepNamed } from '../words/naming.ts'
import { amount, joined, millions, named, say, type Text } from '../words/text.ts'

/** How many parts of the cost are told in a sentence. */
const MOST_PARTS = 3
/** How many carriers are told, and from which change on. [TWh] */
const [MOST_CARRIERS, SOME_TWH] = [5, 0.05]
/** A change of emissions below this is none. [Mt] */
const SOME_MT = 0.05

/** What drives the difference of two runs, in sentences, the most important first. */
export function tellDrivers({ from, to, steps, generationTwh }: Difference): Text[] {
  const unit = millions(to.currency)
  const difference = (to.objective ?? 0) - (from.objective ?? 0)
  const known = steps.filter(({ item }) => item !== undefined)
  const more = known.filter(({ money }) => money > 0)
  const less = known.filter(({ money }) => money < 0).toReversed()
  const told = (parts: readonly CostStep[]) =>
    joined(
      parts
        .slice(0, MOST_PARTS)
        .map(step => say('drivers.part', { what: stepNamed(step), money: inMillions(step.money), unit })),
      '; ',
    )
  return [
    say(difference >= 0 ? 'drivers.more' : 'drivers.less', {
      to: to.scenario,
      from: from.scenario,
      money: inMillions(difference),
      unit,
    }),
    ...(more.length > 0 ? [say('drivers.adds', { parts: told(more) })] : []),
    ...(less.length > 0 ? [say('drivers.saves', { parts: told(less) })] : []),
    ...tellShifts(generationTwh),
    ...tellEmissions({ from, to }, difference),
    ...(from.demandTwh !== to.demandTwh
      ? [say('drivers.demand', { twh: amount(to.demandTwh - from.demandTwh, 1) })]
      : []),
    ...((from.plan === null) !== (to.plan === null) ? [say('drivers.onlyOne')] : []),
  ]
}

const inMillions = (money: number): Text => amount(Math.abs(money) / 1e6, 0)
const signed = (value: number): Text => joined([value > 0 ? '+' : '', amount(value, 1)], '')

function tellShifts(generationTwh: Difference['generationTwh']): Text[] {
  const shifts = Object.entries(generationTwh)
    .filter(([, twh]) => Math.abs(twh) > SOME_TWH)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_CARRIERS)
    .map(([carrier, twh]) => say('drivers.shift', { carrier: named(carrier), twh: signed(twh) }))
  return shifts.length > 0 ? [say('drivers.generation', { parts: joined(shifts) })] : []
}

/** Emissions, and what each tonne costs that is avoided. */
function tellEmissions({ from, to }: Pick<Difference, 'from' | 'to'>, difference: number): Text[] {
  const avoidedMt = (from.emissionsMt ?? 0) - (to.emissionsMt ?? 0)
  if (Math.abs(avoidedMt) <= SOME_MT) return []
  const mt = signed(-avoidedMt)
  if (avoidedMt < 0 || difference <= 0) return [say('drivers.co2', { mt })]
  const money = amount(difference / (avoidedMt * 1e6), 0)
  return [say('drivers.abatement', { mt, money, currency: to.currency })]
}
