import { sentencesOf } from '../../study/explain/sentences.ts'
import type { Ranged } from '../../study/ranged.ts'
import type { Result, TargetComparison } from '../../study/result.ts'
import { homeBuses, type Summary, summarise } from '../../study/summary.ts'
import { toGw, toGwh } from '../../units.ts'
import { verdict } from '../figures/backcast.ts'
import { inOrder } from '../view.ts'
import { countryNamed } from '../words/naming.ts'
import { spoken } from '../words/speak.ts'
import { tellBreakEven } from '../words/tellCard.ts'
import type { Text } from '../words/text.ts'
import { percent } from './readable.ts'

const inEnglish = (text: Text) => spoken(text, { language: 'en' })

const BAR = 28
/** Prices that fit a line. */
const FEW = 5

/** A summary that fits a terminal of 80 × 24. */
export function renderTerminal(result: Result): string {
  const { heading, status, check, targets } = result
  const summary = summarise(result)
  const title = `${heading.title}  (${heading.scenario})`
  if (status !== 'optimal') {
    return [title, `No solution: ${status}.`, ...result.reasons.map(reason => `  ${reason}`)].join('\n')
  }
  const generation = summary.generationTwh ?? {}
  const total = Object.values(generation).reduce((sum, twh) => sum + twh, 0)
  const carriers = inOrder(Object.keys(generation)).filter(carrier => generation[carrier]! > 0.005)
  const bars = carriers.map(carrier => {
    const share = generation[carrier]! / total
    const amount = `${generation[carrier]!.toFixed(2).padStart(7)} TWh ${(100 * share).toFixed(1).padStart(5)} %`
    return `  ${carrier.padEnd(15)}${amount}  ${'█'.repeat(Math.round(share * BAR))}`
  })
  const money = `${summary.currency} of ${summary.priceYear}`
  return [
    title,
    `${summary.hours} h, demand ${summary.demandTwh.toFixed(2)} TWh, peak ${summary.peakGw.toFixed(2)} GW`,
    '',
    ...bars,
    '',
    `  imports ${(summary.importsTwh ?? 0).toFixed(2)} TWh, exports ${(summary.exportsTwh ?? 0).toFixed(2)} TWh, unserved ${((summary.unservedTwh ?? 0) * 1000).toFixed(2)} GWh`,
    `  CO₂ ${(summary.emissionsMt ?? 0).toFixed(1)} Mt, ${summary.plan ? 'cost of building and running' : 'running cost'} ${((summary.objective ?? 0) / 1e6).toFixed(1)} million ${money}`,
    ...tradeLines(result),
    ...footprintLines(summary),
    ...shortageLines(result),
    ...whyLines(result),
    ...planLines(result, summary),
    ...result.policies.map(({ name, words }) => `  ${name}: ${words}`),
    `  price per MWh: ${priceWords(result, summary)}`,
    ...verdicts('published figures met', targets),
    ...result.past.flatMap(year => verdicts(`${year.title}: published figures met`, year.targets)),
    `  check: ${check.passed ? 'passed' : `failed: ${check.failures.join('; ')}`}`,
  ].join('\n')
}

/** What each country gains from trade, least to most. */
function tradeLines({ trade, heading }: Result): string[] {
  if (!trade) return []
  const gains = trade.map(({ country, gain }) => {
    const sorted = Object.values(gain).sort((one, other) => one - other)
    return `${inEnglish(countryNamed(country))} ${(sorted[0]! / 1e6).toFixed(0)} to ${(sorted.at(-1)! / 1e6).toFixed(0)}`
  })
  const unmet = trade.filter(each => each.aloneUnserved - each.togetherUnserved > 1e6)
  const words = unmet.map(
    each =>
      `${inEnglish(countryNamed(each.country))} ${((each.aloneUnserved - each.togetherUnserved) / 1e6).toFixed(0)}`,
  )
  return [
    `  gain from trade, million ${heading.currency}, by who has the rent: ${gains.join(', ')}`,
    ...(words.length > 0 ? [`    of it demand that would go unmet alone: ${words.join(', ')}`] : []),
  ]
}

/** What is taken from water, air and land, least to most. */
function footprintLines({ footprint }: Summary): string[] {
  if (!footprint) return []
  const shown = ({ low, high }: Ranged) => `${low.toFixed(0)}–${high.toFixed(0)}`
  const { freshConsumptionMillionM3, evaporationMillionM3, so2Kt, noxKt, dustKt, landKm2 } = footprint
  return [
    `  fresh water not given back: plants ${shown(freshConsumptionMillionM3)}, reservoirs ${shown(evaporationMillionM3)} million m³`,
    `  SO₂ ${shown(so2Kt)}, NOₓ ${shown(noxKt)}, dust ${shown(dustKt)} kt; land ${shown(landKm2)} km²`,
  ]
}

/** How many troubles are explained here; the report has more. */
const MOST_REASONS = 3

/** Why something is missing, in sentences. */
const whyLines = ({ troubles }: Result): string[] =>
  sentencesOf(troubles.slice(0, MOST_REASONS)).map(sentence => `  ${sentence}`)

/** Prices of a few nodes one by one, of many the lowest and the highest. */
function priceWords(result: Result, summary: Summary): string {
  const home = homeBuses(result)
  const prices = Object.entries(summary.averagePricePerMwh ?? {})
    .filter(([bus]) => home.has(bus))
    .map(([bus, price]) => ({ price, words: `${bus} ${price.toFixed(1)}` }))
  if (prices.length <= FEW) return prices.map(({ words }) => words).join(', ')
  const rising = prices.toSorted((one, other) => one.price - other.price)
  return `from ${rising[0]!.words} to ${rising.at(-1)!.words}`
}

/** Who goes without, and what would help at the least cost. */
function shortageLines({ shortage, heading }: Result): string[] {
  if (!shortage) return []
  const zones = shortage.zones.map(
    ({ zone, hours, mwh, peakMw }) =>
      `${zone} ${hours} h, ${toGwh(mwh).toFixed(2)} GWh, at most ${toGw(peakMw).toFixed(2)} GW`,
  )
  const [cure] = shortage.cures
  return [
    `  not met: ${zones.join('; ')}`,
    ...(cure
      ? [
          `  what helps at the least cost: ${cure.sizes.map(({ name, size }) => `${name} ${size.toFixed(0)} MW`).join(', ')}, ${(cure.moneyPerYear / 1e6).toFixed(1)} million ${heading.currency} a year`,
        ]
      : []),
  ]
}

/** What is built, how good the plan is, and what happens if plants fail. */
function planLines({ plan, adequacy, heading }: Result, summary: Summary): string[] {
  const built = Object.entries(summary.builtByCarrierGw).filter(([, gw]) => gw > 0.0005)
  const lole = adequacy
    ? [
        adequacy.loleHours === 0
          ? `  if plants fail: demand is met in all of ${adequacy.draws} sampled years`
          : `  if plants fail: ${adequacy.loleHours.toFixed(2)} ± ${adequacy.loleStandardError.toFixed(2)} h and ${adequacy.eensMwh.toFixed(0)} ± ${adequacy.eensStandardError.toFixed(0)} MWh a year not met`,
      ]
    : []
  if (!plan) return lole
  const { relativeGap, segments, breakEven, objective } = plan
  const cost = summary.objective ?? 0
  const { hours } = summary
  const millions = (money: number) => (money / 1e6).toFixed(1)
  return [
    `  built, GW: ${built.map(([carrier, gw]) => `${carrier} ${gw.toFixed(2)}`).join(', ') || 'nothing'}`,
    `  ${segments < hours ? `${segments} segments` : 'the plan'} expected ${millions(objective)} million, all hours cost ${percent(cost / objective - 1)} more; at most ${percent(relativeGap)} above the best plan`,
    ...(breakEven ? [`  ${inEnglish(tellBreakEven(breakEven, heading.currency))}`] : []),
    ...lole,
  ]
}

function verdicts(title: string, targets: readonly TargetComparison[]): string[] {
  const judged = targets.filter(({ met }) => met !== null)
  if (judged.length === 0) return []
  const missed = judged.filter(({ met }) => !met)
  return [
    `  ${title}: ${judged.length - missed.length} of ${judged.length}`,
    ...missed.map(target => `    ${target.quantity}: ${inEnglish(verdict(target))}`),
  ]
}
