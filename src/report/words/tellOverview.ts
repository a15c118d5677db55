import { fill } from '../../study/sentence.ts'
import type { Summary } from '../../study/summary.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { format } from '../formats/readable.ts'
import { inOrder, zoneName } from '../view.ts'
import { overviewWords as words } from './overview.ts'

/** Carriers below this share of generation are not told. [pu] */
const SMALL_PU = 0.005
/** What is built below this is not told. [GW] */
const SMALL_GW = 0.05
/** Prices of more places than these are told as a range. */
const FEW = 4
/** Demand that is not met below this is rounding. [TWh] */
const NOTHING_TWH = 1e-6

/** What came out of a run, in sentences made from its numbers; a sentence that has nothing to say is left out. */
export function tellOverview(summary: Summary): string[] {
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
  fill(words.demand, {
    hours: hours === HOURS_PER_YEAR ? words.year : fill(words.hours, { hours: format(hours, 0) }),
    year: String(year),
    demand: format(demandTwh, 1),
    peak: format(peakGw, 1),
  })

function mix({ generationTwh }: Summary): string | undefined {
  if (!generationTwh) return undefined
  const total = sum(generationTwh)
  const shares = largestFirst(generationTwh).filter(([, twh]) => twh > SMALL_PU * total)
  return fill(words.mix, {
    parts: enumerate(
      shares.map(([carrier, twh]) => fill(words.part, { carrier, share: format((100 * twh) / total, 0) })),
    ),
  })
}

function built({ plan, builtByCarrierGw }: Summary): string | undefined {
  if (!plan) return undefined
  const parts = inOrder(Object.keys(builtByCarrierGw))
    .map(carrier => [carrier, builtByCarrierGw[carrier]!] as const)
    .filter(([, gw]) => gw >= SMALL_GW)
  if (parts.length === 0) return words.builtNothing
  return fill(words.built, {
    parts: enumerate(parts.map(([carrier, gw]) => fill(words.builtPart, { carrier, gw: format(gw, 1) }))),
  })
}

function cost({ objective, cost, plan, currency, priceYear }: Summary): string | undefined {
  if (objective === null) return undefined
  const gaps = { cost: format(objective / 1e6, 0), currency, priceYear: String(priceYear) }
  if (!plan || !cost) return fill(words.runCost, gaps)
  return fill(words.planCost, { ...gaps, building: format(cost.building / 1e6, 0) })
}

function trade({ importsTwh, exportsTwh }: Summary): string | undefined {
  if (importsTwh === null || exportsTwh === null) return undefined
  return fill(words.trade, { imports: format(importsTwh, 1), exports: format(exportsTwh, 1) })
}

function emissions({ emissionsMt, generationTwh }: Summary): string | undefined {
  if (emissionsMt === null || !generationTwh) return undefined
  const intensity = (1000 * emissionsMt) / sum(generationTwh)
  return fill(words.emissions, { co2: format(emissionsMt, 1), intensity: format(intensity, 0) })
}

function unserved({ unservedTwh }: Summary): string | undefined {
  if (unservedTwh === null) return undefined
  return unservedTwh > NOTHING_TWH
    ? fill(words.unserved, { gwh: format(1000 * unservedTwh, 1) })
    : words.served
}

function curtailed({ curtailedTwh, generationTwh }: Summary): string | undefined {
  if (!curtailedTwh || !generationTwh) return undefined
  const [lost, used] = [curtailedTwh, generationTwh].map(all => (all.wind ?? 0) + (all.solar ?? 0))
  if (!lost || !used || lost < SMALL_PU * (lost + used)) return undefined
  return fill(words.curtailed, { share: format((100 * lost) / (lost + used), 1) })
}

function prices({ averagePricePerMwh, nodes, currency }: Summary): string | undefined {
  const known = nodes
    .flatMap(bus =>
      averagePricePerMwh?.[bus] === undefined ? [] : [{ bus, price: averagePricePerMwh[bus] }],
    )
    .map(({ bus, price }) => ({ price, bus: zoneName(bus), currency }))
  const [first] = known
  if (!first) return undefined
  const told = known.map(each => fill(words.pricePart, { ...each, price: format(each.price, 1) }))
  if (told.length <= FEW) return fill(words.prices, { parts: enumerate(told) })
  const byPrice = known
    .map(({ price }, k) => [price, told[k]!] as const)
    .sort(([one], [other]) => one - other)
  return fill(words.priceRange, { least: byPrice[0]![1], most: byPrice.at(-1)![1] })
}

function outages({ adequacy }: Summary): string | undefined {
  if (!adequacy) return undefined
  return fill(words.outages, {
    hours: format(adequacy.loleHours, 1),
    error: format(adequacy.loleStandardError, 1),
  })
}

const sum = (parts: Readonly<Record<string, number>>) =>
  Object.values(parts).reduce((total, part) => total + part, 0)

const largestFirst = (parts: Readonly<Record<string, number>>) =>
  Object.entries(parts).sort(([, one], [, other]) => other - one)

/** `a, b, c`: commas alone are right in every language of the reports. */
const enumerate = (parts: readonly string[]) => parts.join(', ')
