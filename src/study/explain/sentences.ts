import { placeName } from '../placeName.ts'
import { type Filling, fill, momentInWords, quantity, whenOf } from './fill.ts'
import type { Cause, Fix, Span, Trouble } from './trouble.ts'
import { english, type TroubleWords, type Words } from './words.ts'

/** How many causes and fixes a sentence names. */
const [MOST_CAUSES, MOST_FIXES] = [8, 3]
/** How many troubles are told. */
const MOST = 12

/** Each trouble in a sentence about its worst hours, and one more where it comes again. */
export function sentencesOf(troubles: readonly Trouble[], words: Words = english): string[] {
  return troubles.slice(0, MOST).flatMap(trouble => {
    const [worst] = trouble.spans
    return worst ? [sentenceOf(trouble, worst, words), ...againOf(trouble, words)] : []
  })
}

/**
 * One run of hours as it is read aloud: where, when, how much, what stands in the way, what would be enough.
 *
 * `West, 14 January 18:00 to 21:00: 412 MW short; demand of West is 1212 MW; tie is at its limit of 500 MW; … It would be
 * enough to raise the limit of tie by 412 MW.`
 */
export function sentenceOf(trouble: Trouble, span: Span, words: Words = english): string {
  const head = fill(words.troubles[wordsFor(trouble)], {
    ...namesOf(trouble, words),
    when: whenOf(span, words),
    amount: quantity(span.amount, trouble.measure),
    ofCarrier: words.ofCarrier[trouble.carrier] ?? '',
  })
  const causes = (span.causes ?? []).slice(0, MOST_CAUSES).map(cause => causeOf(trouble, cause, words))
  const sentence = `${[`${head}${totalOf(trouble, span, words)}`, ...causes].join(words.between)}.`
  const fixes = (span.fixes ?? []).slice(0, MOST_FIXES).map(fix => fixOf(fix, words))
  return capital(
    fixes.length > 0 ? `${sentence} ${fill(words.enough, { fixes: fixes.join(words.or) })}.` : sentence,
  )
}

/** Amounts nearer to the largest one than this count as equal to it. */
const EVEN = 0.98

/** What a run of hours comes to, and when it is worst, if it is not the same in all of them. */
function totalOf({ hourly, measure }: Trouble, span: Span, words: Words): string {
  if (!hourly || measure !== 'MW' || span.hours <= 1) return ''
  const isEven = span.total > EVEN * span.amount * span.hours
  return fill(isEven ? words.inAll : words.atWorst, {
    total: quantity(span.total, 'MWh'),
    at: momentInWords(span.at, words),
  })
}

function againOf(trouble: Trouble, words: Words): string[] {
  if (trouble.spans.length < 2) return []
  const sum = (of: (span: Span) => number) => trouble.spans.reduce((total, span) => total + of(span), 0)
  const measure = trouble.measure === 'MW' ? 'MWh' : trouble.measure
  return [
    `${fill(words.again, {
      count: `${trouble.spans.length}`,
      hours: `${sum(({ hours }) => hours)}`,
      total: quantity(
        sum(({ total }) => total),
        measure,
      ),
    })}.`,
  ]
}

const isPolicy =
  /^(co2Cap|renewableShare|importLimit|reserveMargin|hydrogenDelivery|buildRate|ban|globalConstraint)$/

/** What happened, in the order in which blocks are recognised. */
function wordsFor({ block, side }: Trouble): TroubleWords {
  const isShort = side === 'short'
  if (block === 'bus.balance' || block === 'bus.unserved') return isShort ? 'short' : 'excess'
  if (block.endsWith('.ramp')) return isShort ? 'fall' : 'rise'
  if (block.endsWith('.givenLevel')) return isShort ? 'levelShort' : 'levelExcess'
  if (/\.given\w*$/.test(block)) return isShort ? 'givenShort' : 'givenExcess'
  if (block === 'generator.energy') return isShort ? 'energyShort' : 'energyExcess'
  if (block.startsWith('spinningReserve.')) return 'reserveShort'
  if (/^(storageUnit|store)\.balance$/.test(block)) return isShort ? 'storeShort' : 'storeExcess'
  if (isPolicy.test(block)) return isShort ? 'policyShort' : 'policyExcess'
  return isShort ? 'otherShort' : 'otherExcess'
}

function causeOf(trouble: Trouble, cause: Cause, words: Words): string {
  const { kind, name, amount, measure, limit, installed, block } = cause
  const isOfBus = /^(demand|demandAround|supply|unmet)$/.test(kind)
  const special =
    trouble.measure === 't' ? words.causesInTonnes : trouble.side === 'excess' ? words.causesOfExcess : {}
  const template = special[kind] ?? words.causes[kind]
  return fill(template, {
    name: isOfBus ? shownBus(name) : shown(name),
    carrier: words.carriers[name] ?? shown(name),
    limit: limitName(block, name, words),
    amount: quantity(limit ?? amount, measure),
    installed: installed === null ? '' : fill(words.installed, { installed: quantity(installed, 'MW') }),
  })
}

function fixOf({ kind, block, name, amount, measure, building }: Fix, words: Words): string {
  const text = fill(words.fixes[kind], {
    name: shown(name),
    bus: shownBus(name),
    carrier: words.carriers[name] ?? shown(name),
    limit: limitName(block, name, words),
    amount: quantity(amount, measure),
  })
  if (!building) return text
  const { technology, moneyPerYear, currency } = building
  const money = quantity(moneyPerYear / 1e6, `million ${currency}`)
  return `${text}${fill(words.costing, { technology, money })}`
}

function namesOf({ block, bus, unit }: Trouble, words: Words): Filling {
  return { bus: shownBus(bus), unit: shown(unit), limit: limitName(block, unit, words) }
}

const limitName = (block: string, name: string, words: Words) =>
  fill(words.limits[block] ?? (name === block || name === '' ? block : `${block} ${shown(name)}`), {
    name: shown(name),
  })

/** Units that were added up carry the name of the first of them. */
const shown = (name: string) => name.replace(/^group:/, '')

/** Buses are places. */
const shownBus = (names: string) => names.split(', ').map(placeName).join(', ')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
