import { placeName } from '../placeName.ts'
import { fill, type Gaps } from '../sentence.ts'
import { momentInWords, quantity, whenOf } from './spoken.ts'
import type { Cause, Fix, Span, Trouble } from './trouble.ts'
import { english } from './words/english.ts'
import type { TroubleWords, Words } from './words/shape.ts'

/** How many causes and fixes a sentence names. */
const [MOST_CAUSES, MOST_FIXES] = [8, 3]
/** How many troubles are told, and how many more are named. */
const MOST = 12

/**
 * Each trouble in a sentence about its worst hours and, where it comes again, how often and for which other reasons; of troubles
 * beyond the first twelve, what they concern.
 */
export function sentencesOf(troubles: readonly Trouble[], words: Words = english): string[] {
  const told = troubles.slice(0, MOST).flatMap(trouble => {
    const [worst] = trouble.spans
    return worst ? [sentenceOf(trouble, worst, words), ...againOf(trouble, words)] : []
  })
  return [...told, ...moreOf(troubles.slice(MOST), words)]
}

function moreOf(troubles: readonly Trouble[], words: Words): string[] {
  if (troubles.length === 0) return []
  const names = [...new Set(troubles.map(trouble => subjectOf(trouble, words)))]
  const some = names.slice(0, MOST).join(words.between)
  const rest = names.length > MOST ? words.andSoOn : ''
  return [`${fill(words.more, { count: `${troubles.length}`, names: `${some}${rest}` })}${words.stop}`]
}

/** What a trouble concerns: a bus, a unit, a policy. */
const subjectOf = ({ block, bus, unit }: Trouble, words: Words) =>
  unit === '' ? shownBus(bus, words) : bus === '' ? limitName(block, unit, words) : shown(unit, words)

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
    amount: quantity(span.amount, trouble.measure, words.language),
    ofCarrier: words.ofCarrier[trouble.carrier] ?? '',
  })
  const like = span.like === null ? [] : [fill(words.likeOther, { at: momentInWords(span.like, words) })]
  const own = (span.causes ?? []).slice(0, MOST_CAUSES).map(cause => causeOf(trouble, cause, words))
  const causes = [...like, ...own]
  const sentence = `${[`${head}${totalOf(trouble, span, words)}`, ...causes].join(words.between)}${words.stop}`
  const fixes = (span.fixes ?? []).slice(0, MOST_FIXES).map(fix => fixOf(fix, words))
  return capital(
    fixes.length > 0
      ? `${sentence}${words.space}${fill(words.enough, { fixes: fixes.join(words.or) })}${words.stop}`
      : sentence,
  )
}

/** Amounts nearer to the largest one than this count as equal to it. */
const EVEN = 0.98

/** What a run of hours comes to, and when it is worst, if it is not the same in all of them. */
function totalOf({ hourly, measure }: Trouble, span: Span, words: Words): string {
  if (!hourly || measure !== 'MW' || span.hours <= 1) return ''
  const isEven = span.total > EVEN * span.amount * span.hours
  return fill(isEven ? words.inAll : words.atWorst, {
    total: quantity(span.total, 'MWh', words.language),
    at: momentInWords(span.at, words),
  })
}

function againOf(trouble: Trouble, words: Words): string[] {
  const { spans } = trouble
  if (spans.length < 2) return []
  const sum = (of: (span: Span) => number) => spans.reduce((total, span) => total + of(span), 0)
  const gaps = {
    count: `${spans.length}`,
    hours: `${sum(({ hours }) => hours)}`,
    total: quantity(
      sum(({ total }) => total),
      trouble.measure === 'MW' ? 'MWh' : trouble.measure,
      words.language,
    ),
  }
  const [first = 0, ...others] = groupsOf(spans).map(group => group.length)
  const alike =
    first === spans.length ? words.allAlike : first > 1 ? fill(words.alike, { count: `${first}` }) : ''
  return [
    `${fill(words.again, gaps)}${alike}${words.stop}`,
    ...(others.length > 0 ? othersOf(trouble, words) : []),
  ]
}

/** How many other groups are told of in a sentence. */
const MOST_OTHERS = 2

/** The worst of those that come for other reasons, and how many were not looked into. */
function othersOf(trouble: Trouble, words: Words): string[] {
  const [, ...others] = groupsOf(trouble.spans)
  const told = others.filter(([span]) => span!.causes !== null)
  const bare = others.length - told.length
  return [
    ...told.slice(0, MOST_OTHERS).map(group => {
      const times = group.length === 1 ? words.once : fill(words.times, { count: `${group.length}` })
      return capital(fill(words.otherwise, { times, sentence: sentenceOf(trouble, group[0]!, words) }))
    }),
    ...(told.length > MOST_OTHERS
      ? [`${fill(words.furtherReasons, { count: `${told.length - MOST_OTHERS}` })}${words.stop}`]
      : []),
    ...(bare > 0 ? [`${fill(words.notLooked, { count: `${bare}` })}${words.stop}`] : []),
  ]
}

/** Runs of hours by those whose reasons they share, in the order in which they are told. */
function groupsOf(spans: readonly Span[]): Span[][] {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const key = span.like ?? span.from
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  return [...groups.values()]
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
    name: isOfBus ? shownBus(name, words) : shown(name, words),
    carrier: words.carriers[name] ?? shown(name, words),
    limit: limitName(block, name, words),
    amount: quantity(limit ?? amount, measure, words.language),
    installed:
      installed === null
        ? ''
        : fill(words.installed, { installed: quantity(installed, 'MW', words.language) }),
  })
}

function fixOf({ kind, block, name, amount, measure, building }: Fix, words: Words): string {
  const text = fill(words.fixes[kind], {
    name: shown(name, words),
    bus: shownBus(name, words),
    carrier: words.carriers[name] ?? shown(name, words),
    limit: limitName(block, name, words),
    amount: quantity(amount, measure, words.language),
  })
  if (!building) return text
  const { technology, moneyPerYear, currency } = building
  const money = quantity(moneyPerYear / 1e6, `${words.million} ${currency}`, words.language)
  return `${text}${fill(words.costing, { technology: shown(technology, words), money })}`
}

function namesOf({ block, bus, unit }: Trouble, words: Words): Gaps {
  return { bus: shownBus(bus, words), unit: shown(unit, words), limit: limitName(block, unit, words) }
}

const limitName = (block: string, name: string, words: Words) =>
  fill(words.limits[block] ?? (name === block || name === '' ? block : `${block} ${shown(name, words)}`), {
    name: shown(name, words),
  })

/** What the data call it in another language than English, which has the names of the tables. */
const ownName = (name: string, { language, names }: Words) =>
  language === 'en' ? undefined : names?.[name]?.[language]

/** Units that were added up carry the name of the first of them. */
function shown(name: string, words: Words): string {
  const first = name.replace(/^group:/, '')
  return ownName(first, words) ?? first
}

/** Buses are places. */
const shownBus = (buses: string, words: Words) =>
  buses
    .split(', ')
    .map(bus => ownName(bus, words) ?? placeName(bus))
    .join(', ')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
