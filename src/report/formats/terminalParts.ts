import type { Ranged } from '../../study/ranged.ts'
import type { Result, TargetComparison } from '../../study/result.ts'
import { homeBuses, type Summary } from '../../study/summary.ts'
import { toGw, toGwh } from '../../units.ts'
import { verdict } from '../figures/backcast.ts'
import { countryNamed, quantityNamed } from '../words/naming.ts'
import { tellBreakEven } from '../words/tellCard.ts'
import {
  amount,
  joined,
  millions,
  named,
  percentOf,
  placeNamed,
  say,
  type Text,
  unitOf,
} from '../words/text.ts'

/** Prices that fit a line. */
const FEW = 5

/** What each country gains from trade, least to most. */
export function tradeLines({ trade, heading }: Result): Text[] {
  if (!trade) return []
  const gains = trade.map(({ country, gain }) => {
    const sorted = Object.values(gain).sort((one, other) => one - other)
    return say('terminal.gain', {
      country: countryNamed(country),
      least: amount(sorted[0]! / 1e6, 0),
      most: amount(sorted.at(-1)! / 1e6, 0),
    })
  })
  const unmet = trade.flatMap(({ country, aloneUnserved, togetherUnserved }) => {
    const more = aloneUnserved - togetherUnserved
    return more > 1e6 ? [joined([countryNamed(country), amount(more / 1e6, 0)], ' ')] : []
  })
  return [
    say('terminal.gains', { unit: millions(heading.currency), gains: joined(gains) }),
    ...(unmet.length > 0 ? [say('terminal.unmetAlone', { countries: joined(unmet) })] : []),
  ]
}

/** What is taken from water, air and land, least to most. */
export function footprintLines({ footprint }: Summary): Text[] {
  if (!footprint) return []
  const range = ({ low, high }: Ranged) => joined([amount(low, 0), amount(high, 0)], '–')
  const { freshConsumptionMillionM3, evaporationMillionM3, so2Kt, noxKt, dustKt, landKm2 } = footprint
  return [
    say('terminal.water', {
      plants: range(freshConsumptionMillionM3),
      reservoirs: range(evaporationMillionM3),
    }),
    say('terminal.air', {
      so2: range(so2Kt),
      nox: range(noxKt),
      dust: range(dustKt),
      land: range(landKm2),
    }),
  ]
}

/** Prices of a few nodes one by one, of many the lowest and the highest. */
export function priceText(result: Result, summary: Summary): Text {
  const home = homeBuses(result)
  const prices = Object.entries(summary.averagePricePerMwh ?? {})
    .filter(([bus]) => home.has(bus))
    .map(([bus, price]) => ({ price, text: joined([placeNamed(bus), amount(price, 1)], ' ') }))
  if (prices.length <= FEW) return joined(prices.map(({ text }) => text))
  const rising = prices.toSorted((one, other) => one.price - other.price)
  return say('terminal.range', { least: rising[0]!.text, most: rising.at(-1)!.text })
}

/** Who goes without, and what would help at the least cost. */
export function shortageLines({ shortage, heading }: Result): Text[] {
  if (!shortage) return []
  const zones = shortage.zones.map(({ zone, hours, mwh, peakMw }) =>
    say('terminal.shortZone', {
      zone: placeNamed(zone),
      hours: amount(hours, 0),
      gwh: amount(toGwh(mwh), 2),
      gw: amount(toGw(peakMw), 2),
    }),
  )
  const [cure] = shortage.cures
  if (!cure) return [say('terminal.short', { zones: joined(zones, '; ') })]
  const sizes = cure.sizes.map(({ name, size }) => joined([named(name), amount(size, 0), unitOf('MW')], ' '))
  const money = joined([amount(cure.moneyPerYear / 1e6, 1), millions(heading.currency)], ' ')
  return [
    say('terminal.short', { zones: joined(zones, '; ') }),
    say('terminal.cure', { sizes: joined(sizes), money }),
  ]
}

/** What is built, how good the plan is, and what happens if plants fail. */
export function planLines(result: Result, summary: Summary): Text[] {
  const { plan, heading } = result
  const outages = outageLines(result)
  if (!plan) return outages
  const { relativeGap, segments, breakEven, objective } = plan
  const built = Object.entries(summary.builtByCarrierGw).filter(([, gw]) => gw > 0.0005)
  const parts = built.map(([carrier, gw]) => joined([named(carrier), amount(gw, 2)], ' '))
  return [
    say('terminal.built', { parts: built.length > 0 ? joined(parts) : say('card.none') }),
    say(segments < summary.hours ? 'terminal.segments' : 'terminal.everyHour', {
      segments: String(segments),
      expected: joined([amount(objective / 1e6, 1), millions(heading.currency)], ' '),
      more: percentOf((summary.objective ?? 0) / objective - 1),
      gap: percentOf(relativeGap),
    }),
    ...(breakEven ? [tellBreakEven(breakEven, heading.currency)] : []),
    ...outages,
  ]
}

function outageLines({ adequacy }: Result): Text[] {
  if (!adequacy) return []
  const { draws, loleHours, loleStandardError, eensMwh, eensStandardError } = adequacy
  if (loleHours === 0) return [say('terminal.noOutage', { draws: String(draws) })]
  return [
    say('terminal.outage', {
      hours: amount(loleHours, 2),
      hoursError: amount(loleStandardError, 2),
      energy: amount(eensMwh, 0),
      energyError: amount(eensStandardError, 0),
    }),
  ]
}

/** How many published figures are met, and which are not. */
export function verdicts(title: Text, targets: readonly TargetComparison[]): Text[] {
  const judged = targets.filter(({ met }) => met !== null)
  if (judged.length === 0) return []
  const missed = judged.filter(({ met }) => !met)
  return [
    say('terminal.verdict', {
      title,
      met: String(judged.length - missed.length),
      judged: String(judged.length),
    }),
    ...missed.map(target => joined(['  ', quantityNamed(target.quantity), ': ', verdict(target)], '')),
  ]
}
