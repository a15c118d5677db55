import type { Language } from '../../languages.ts'
import { reasonsIn } from '../../study/explain/reasons.ts'
import { sentencesOf } from '../../study/explain/sentences.ts'
import { WORDS } from '../../study/explain/words/index.ts'
import type { Result } from '../../study/result.ts'
import { type Summary, summarise } from '../../study/summary.ts'
import { inOrder } from '../view.ts'
import { modelSays, ofScenario, ruleNamed, statusNamed } from '../words/naming.ts'
import { speak, type Tongue } from '../words/speak.ts'
import { amount, joined, millions, named, say, type Text } from '../words/text.ts'
import { padded } from './columns.ts'
import { footprintLines, planLines, priceText, shortageLines, tradeLines, verdicts } from './terminalParts.ts'

/** Widest name of a carrier, and a bar of all generation. [letters] */
const [NAME, BAR] = [22, 28]
/** How many troubles are explained here; the report has more. */
const MOST_REASONS = 3

/** A summary that fits a terminal, in a language. */
export function renderTerminal(result: Result, language: Language = 'en'): string {
  const tongue = { language, names: result.names }
  const title = joined([titleOf(result), `(${result.heading.scenario})`], '  ')
  if (result.status !== 'optimal') {
    const status = statusNamed(result.status)
    const reasons = reasonsIn(result, { ...WORDS[language], names: result.names })
    return [...speak([title, say('terminal.noSolution', { status })], tongue), ...reasons.map(indented)].join(
      '\n',
    )
  }
  const summary = summarise(result)
  const told = [
    ...whatRan(result, summary),
    ...tradeLines(result),
    ...footprintLines(summary),
    ...shortageLines(result),
    ...whyLines(result, tongue, MOST_REASONS),
    ...planLines(result, summary),
    ...result.policies.map(({ name, words }) => joined([ruleNamed(name), modelSays(words)], ': ')),
    say('terminal.price', { prices: priceText(result, summary) }),
    ...verdicts(say('terminal.met'), result.targets),
    ...result.past.flatMap(year => verdicts(say('terminal.metPast', { title: year.title }), year.targets)),
    checkLine(result),
  ]
  return [
    ...speak([title, overview(summary)], tongue),
    '',
    ...bars(summary, tongue),
    '',
    ...speak(told, tongue).map(indented),
  ].join('\n')
}

const indented = (line: string) => `  ${line}`

const titleOf = ({ heading }: Result): Text => ofScenario('scenario', heading.scenario, heading.title)

const overview = ({ hours, demandTwh, peakGw }: Summary): Text =>
  say('terminal.overview', {
    hours: String(hours),
    demand: amount(demandTwh, 2),
    peak: amount(peakGw, 2),
  })

/** A bar for each carrier. */
function bars(summary: Summary, tongue: Tongue): string[] {
  const generation = summary.generationTwh ?? {}
  const total = Object.values(generation).reduce((sum, twh) => sum + twh, 0)
  return inOrder(Object.keys(generation))
    .filter(carrier => generation[carrier]! > 0.005)
    .map(carrier => {
      const share = generation[carrier]! / total
      const [name, twh, percent] = speak(
        [
          named(carrier),
          say('terminal.twh', { twh: amount(generation[carrier]!, 2) }),
          amount(100 * share, 1),
        ],
        tongue,
      )
      const place = padded(name!, NAME, 'left')
      return `  ${place}${twh!.padStart(14)} ${percent!.padStart(5)} %  ${'█'.repeat(Math.round(share * BAR))}`
    })
}

function whatRan(result: Result, summary: Summary): Text[] {
  const money = joined([amount((summary.objective ?? 0) / 1e6, 1), millions(summary.currency)], ' ')
  return [
    say('terminal.trade', {
      imports: amount(summary.importsTwh ?? 0, 2),
      exports: amount(summary.exportsTwh ?? 0, 2),
      unserved: amount((summary.unservedTwh ?? 0) * 1000, 2),
    }),
    say(result.plan ? 'terminal.planCost' : 'terminal.runCost', {
      co2: amount(summary.emissionsMt ?? 0, 1),
      money,
      priceYear: String(summary.priceYear),
    }),
  ]
}

const whyLines = ({ troubles, names }: Result, { language }: Tongue, most: number): string[] =>
  sentencesOf(troubles.slice(0, most), { ...WORDS[language], names })

const checkLine = ({ check }: Result): Text =>
  check.passed
    ? say('terminal.passed')
    : say('terminal.failed', { failures: joined(check.failures.map(modelSays), '; ') })
