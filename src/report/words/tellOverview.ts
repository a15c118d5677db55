import type { Summary } from '../../study/summary.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { inOrder } from '../view.ts'
import { amount, joined, named, placeNamed, say, type Text } from './text.ts'

/** Carriers below this share of generation are not told. [pu] */
const SMALL_PU = 0.005
/** What is built below this is not told. [GW] */
const SMALL_GW = 0.05
/** Prices of more places than these are told as a range. */
const FEW = 4
/** Demand that is not met below this is rounding. [TWh] */
const NOTHING_TWH = 1e-6

/** What came out of a run, in sentences made from its numbers; a sentence that has nothing to say is left out. */
export function tellOverview(summary: Summary): Text[] {
  return [
    demand(summary),
    mix(summary),
    built(summary),
    cost(summary),
    trade(summary),
    emissions(summary),
    unserved(summary),
    curtailed(summary),
    prices(summary),
    outages(summary),
  ].flatMap(sentence => sentence ?? [])
}

const demand = ({ hours, year, demandTwh, peakGw }: Summary) =>
  say('overview.demand', {
    hours:
      hours === HOURS_PER_YEAR ? say('overview.year') : say('overview.hours', { hours: amount(hours, 0) }),
    year: String(year),
    demand: amount(demandTwh, 1),
    peak: amount(peakGw, 1),
  })

function mix({ generationTwh }: Summary): Text | undefined {
  if (!generationTwh) return undefined
  const total = sum(generationTwh)
  const shares = largestFirst(generationTwh).filter(([, twh]) => twh > SMALL_PU * total)
  return say('overview.mix', {
    parts: enumerate(
      shares.map(([carrier, twh]) =>
        say('overview.part', { carrier: named(carrier), share: amount((100 * twh) / total, 0) }),
      ),
    ),
  })
}

function built({ plan, builtByCarrierGw }: Summary): Text | undefined {
  if (!plan) return undefined
  const parts = inOrder(Object.keys(builtByCarrierGw))
    .map(carrier => [carrier, builtByCarrierGw[carrier]!] as const)
    .filter(([, gw]) => gw >= SMALL_GW)
  if (parts.length === 0) return say('overview.builtNothing')
  return say('overview.built', {
    parts: enumerate(
      parts.map(([carrier, gw]) => say('overview.builtPart', { carrier: named(carrier), gw: amount(gw, 1) })),
    ),
  })
}

function cost({ objective, cost, plan, currency, priceYear }: Summary): Text | undefined {
  if (objective === null) return undefined
  const gaps = { cost: amount(objective / 1e6, 0), currency, priceYear: String(priceYear) }
  if (!plan || !cost) return say('overview.runCost', gaps)
  return say('overview.planCost', { ...gaps, building: amount(cost.building / 1e6, 0) })
}

function trade({ importsTwh, exportsTwh }: Summary): Text | undefined {
  if (importsTwh === null || exportsTwh === null) return undefined
  return say('overview.trade', { imports: amount(importsTwh, 1), exports: amount(exportsTwh, 1) })
}

function emissions({ emissionsMt, generationTwh }: Summary): Text | undefined {
  if (emissionsMt === null || !generationTwh) return undefined
  const intensity = (1000 * emissionsMt) / sum(generationTwh)
  return say('overview.emissions', { co2: amount(emissionsMt, 1), intensity: amount(intensity, 0) })
}

function unserved({ unservedTwh }: Summary): Text | undefined {
  if (unservedTwh === null) return undefined
  return unservedTwh > NOTHING_TWH
    ? say('overview.unserved', { gwh: amount(1000 * unservedTwh, 1) })
    : say('overview.served')
}

function curtailed({ curtailedTwh, generationTwh }: Summary): Text | undefined {
  if (!curtailedTwh || !generationTwh) return undefined
  const [lost, used] = [curtailedTwh, generationTwh].map(all => (all.wind ?? 0) + (all.solar ?? 0))
  if (!lost || !used || lost < SMALL_PU * (lost + used)) return undefined
  return say('overview.curtailed', { share: amount((100 * lost) / (lost + used), 1) })
}

function prices({ averagePricePerMwh, nodes, currency }: Summary): Text | undefined {
  const known = nodes
    .flatMap(bus =>
      averagePricePerMwh?.[bus] === undefined ? [] : [{ bus, price: averagePricePerMwh[bus] }],
    )
    .map(({ bus, price }) => ({ price, bus: placeNamed(bus), currency }))
  const [first] = known
  if (!first) return undefined
  const told = known.map(each => say('overview.pricePart', { ...each, price: amount(each.price, 1) }))
  if (told.length <= FEW) return say('overview.prices', { parts: enumerate(told) })
  const byPrice = known
    .map(({ price }, k) => [price, told[k]!] as const)
    .sort(([one], [other]) => one - other)
  return say('overview.priceRange', { least: byPrice[0]![1], most: byPrice.at(-1)![1] })
}

function outages({ adequacy }: Summary): Text | undefined {
  if (!adequacy) return undefined
  return say('overview.outages', {
    hours: amount(adequacy.loleHours, 1),
    error: amount(adequacy.loleStandardError, 1),
  })
}

const sum = (parts: Readonly<Record<string, number>>) =>
  Object.values(parts).reduce((total, part) => total + part, 0)

const largestFirst = (parts: Readonly<Record<string, number>>) =>
  Object.entries(parts).sort(([, one], [, other]) => other - one)

/** `a, b, c`: commas alone are right in every language of the reports. */
const enumerate = (parts: readonly Text[]) => joined(parts)
