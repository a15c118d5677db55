import { LANGUAGES, type Language, type Names } from '../languages.ts'
import { reasonsIn } from '../study/explain/reasons.ts'
import { WORDS } from '../study/explain/words/index.ts'
import type { Result } from '../study/result.ts'
import { type Summary, summarise } from '../study/summary.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures/index.ts'
import { why } from './figures/why.ts'
import { namesUsed } from './words/namesUsed.ts'
import { modelSays, ofScenario, statusNamed } from './words/naming.ts'
import { speak } from './words/speak.ts'
import { tellLimits } from './words/tellLimits.ts'
import { tellOverview } from './words/tellOverview.ts'
import { amount, millions, percentOf, type Spoken, say, type Text, unitOf } from './words/text.ts'

/** A report without a form: what pages, PDF and workbooks write. It holds plain data, so that it can be kept. */
export interface ReportDocument {
  title: Text
  because: Text
  /** What must not be overlooked. */
  alarms: readonly Text[]
  /** What came out, in sentences made from the numbers. */
  summary: readonly Text[]
  keys: readonly KeyFigure[]
  figures: readonly Figure[]
  /** What was checked without the solver; none where there is no solution. */
  check?: Check
  /** What a reader has to know beside the figures. */
  notes: readonly Text[]
  /** What the study does not show. */
  limits: readonly Text[]
  sources: Result['sources']
  /** What the data call the things that are told of. */
  names?: Readonly<Record<string, Names>>
}

/** A figure that stands alone, written for people. */
export interface KeyFigure {
  name: Text
  value: Text
  unit: Text
}

/** The verdict and what it rests on. */
export interface Check {
  passed: boolean
  rows: readonly { name: Text; value: number | null; unit: Text }[]
}

/** Share of unserved energy above which the report says so in red. */
const ALARM_PU = 0.001

/** All that a report says of a result. */
export function documentOf(result: Result, summary: Summary = summarise(result)): ReportDocument {
  const { heading, status, notes, sources } = result
  const solved = status === 'optimal'
  const document = {
    title: ofScenario('scenario', heading.scenario, heading.title),
    because: ofScenario('because', heading.scenario, heading.because),
    alarms: alarmsOf(result, summary),
    summary: solved ? tellOverview(summary) : [],
    keys: solved ? keyFigures(summary) : [],
    figures: (solved ? figures : [why]).flatMap(make => make(result) ?? []),
    ...(solved ? { check: checkOf(result) } : {}),
    notes: notes.map(modelSays),
    limits: tellLimits(result),
    sources,
  }
  return { ...document, names: namesUsed(document, result.names) }
}

/** A report in the words of a language: what formats write. */
export interface SpokenReport extends Spoken<Omit<ReportDocument, 'names'>> {
  language: Language
}

/** A report in a language. */
export function tellReport({ names, ...report }: ReportDocument, language: Language): SpokenReport {
  return { ...speak(report, { language, names }), language }
}

/** Why there is no solution, in every language. */
function reasonsOf(result: Result): Text[] {
  const told = LANGUAGES.map(language => [
    language,
    reasonsIn(result, { ...WORDS[language], names: result.names }),
  ])
  const each: Record<string, string[]> = Object.fromEntries(told)
  return each.en!.map((english, k) => ({
    told: 'in each' as const,
    texts: { en: english, ru: each.ru![k]!, kk: each.kk![k]!, zh: each.zh![k]! },
  }))
}

function alarmsOf(result: Result, { unservedTwh, demandTwh }: Summary): Text[] {
  return [
    ...(result.status === 'optimal'
      ? []
      : [say('frame.noSolution', { status: statusNamed(result.status) }), ...reasonsOf(result)]),
    ...(unservedTwh !== null && unservedTwh > ALARM_PU * demandTwh
      ? [
          say('frame.unserved', {
            gwh: amount(unservedTwh * 1000, 1),
            share: percentOf(unservedTwh / demandTwh),
          }),
        ]
      : []),
    ...(result.status === 'optimal'
      ? result.check.failures.map(failure => say('frame.checkFailed', { failure: modelSays(failure) }))
      : []),
  ]
}

function keyFigures(summary: Summary): KeyFigure[] {
  const total = Object.values(summary.generationTwh ?? {}).reduce((sum, twh) => sum + twh, 0)
  const coal = summary.generationTwh?.coal ?? 0
  const key = (name: Text, value: number, digits: number, unit: string) => ({
    name,
    value: amount(value, digits),
    unit: unitOf(unit),
  })
  return [
    key(say('key.demand'), summary.demandTwh, 1, 'TWh'),
    key(say('key.peak'), summary.peakGw, 1, 'GW'),
    key(say('key.generation'), total, 1, 'TWh'),
    key(say('key.coal'), (100 * coal) / total, 0, '%'),
    key(say('key.imports'), summary.importsTwh ?? 0, 1, 'TWh'),
    key(say('key.exports'), summary.exportsTwh ?? 0, 1, 'TWh'),
    key(say('key.unserved'), (summary.unservedTwh ?? 0) * 1000, 1, 'GWh'),
    key('CO₂', summary.emissionsMt ?? 0, 1, 'Mt'),
    ...costKeys(summary),
    ...(summary.adequacy ? [key(say('key.lossOfLoad'), summary.adequacy.loleHours, 1, 'h/a')] : []),
  ]
}

function costKeys({ objective, cost, plan, currency }: Summary): KeyFigure[] {
  const key = (name: Text, money: number) => ({
    name,
    value: amount(money / 1e6, 0),
    unit: millions(currency),
  })
  if (!plan || !cost) return [key(say('key.running'), objective ?? 0)]
  return [key(say('key.cost'), objective ?? 0), key(say('key.building'), cost.building)]
}

const checkOf = ({ check }: Result): Check => ({
  passed: check.passed,
  rows: [
    { name: say('check.imbalance'), value: check.largestImbalanceMw, unit: unitOf('MW') },
    { name: say('check.violation'), value: check.largestViolation, unit: say('unit.mwOrMwh') },
    { name: say('check.free'), value: check.largestFreeEnergyMw, unit: unitOf('MW') },
    { name: say('check.bill'), value: check.billMinusObjective, unit: say('unit.money') },
    { name: say('check.gap'), value: check.relativeGap, unit: say('unit.share') },
  ],
})

/** The verdict in words. */
export const verdict = ({ passed }: Pick<Check, 'passed'>): Text =>
  say(passed ? 'check.passed' : 'check.failed')
