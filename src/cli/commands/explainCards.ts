import { InvalidArgumentError, Option } from 'commander'
import { readWhy } from '../../files/readWhy.ts'
import { speak, wordsIn } from '../../report/words/speak.ts'
import { tellCard } from '../../report/words/tellCard.ts'
import { tellMarket } from '../../report/words/tellMarket.ts'
import { tellUnknown } from '../../report/words/tellPlan.ts'
import type { Why } from '../../study/explain/why.ts'
import { language } from '../language.ts'

/** What `explain` may be asked about what is built. */
export interface CardQuestion {
  technology?: string
  bus?: string
  prove?: boolean
  alternatives?: boolean
  ties?: boolean
  segments?: number
}

/** Options of `explain` that speak of what is built; `--bus` is declared beside them. */
export const cardOptions = (): Option[] => [
  new Option(
    '-T, --technology <name>',
    'why it is built or not: what it earns, costs, and at what cost it would enter or leave',
  ),
  new Option('--prove', 'with --technology: solve again on both sides of its break-even cost'),
  new Option('--alternatives', 'least and most of each technology in plans within 1, 5 and 10 % of the best'),
  new Option('--ties', 'what may change at equal cost'),
  new Option(
    '--segments <n>',
    'stretches of adjacent hours over which is solved again, or all for every hour; 240 unless given, all for --prove',
  ).argParser(segmentsFrom),
]

/** A number of stretches; `all` is as many as there are hours. */
function segmentsFrom(text: string): number {
  if (text === 'all') return Number.POSITIVE_INFINITY
  const segments = Number(text)
  if (!Number.isInteger(segments) || segments < 1)
    throw new InvalidArgumentError('It is a whole number from 1 on, or all.')
  return segments
}

/** Examples for the help of `explain`. */
export const cardExamples = `  qazgrid explain 2030-renewables-50 --technology battery
  qazgrid explain 2030-renewables-50 --technology wind --bus north --prove
  qazgrid explain 2030-renewables-50 --alternatives
  qazgrid explain 2030-renewables-50 --ties --segments all`

/** Is this a question about what is built? */
export const isAboutCards = ({ technology, alternatives, ties }: CardQuestion): boolean =>
  technology !== undefined || alternatives === true || ties === true

/** Answers from the folder of a run what can be told from there, and by solving again what was asked for. */
export async function explainCards(folder: string, question: CardQuestion): Promise<void> {
  const why = readWhy(folder)
  const { technology, bus } = question
  if (technology !== undefined) process.stdout.write(`${technologyLines(why, technology, bus).join('\n')}\n`)
  if (!question.prove && !question.alternatives && !question.ties) return
  const { explainAgain } = await import('../explainAgain.ts')
  await explainAgain(folder, question, why.currency)
}

/** Cards of a technology, and what prices say of its carrier; the name of a carrier does as well. */
function technologyLines(why: Why, technology: string, bus: string | undefined): string[] {
  const tongue = { language, names: why.names }
  const cards = why.cards.filter(
    card => card.technology === technology && (bus === undefined || card.bus === bus),
  )
  const carriers = new Set([technology, ...cards.map(({ carrier }) => carrier)])
  const told = [
    ...cards.map(card => `${speak(tellCard(card, why.currency), tongue).join('\n  ')}\n`),
    ...speak(tellMarket(why, { carriers, bus }), tongue),
  ]
  if (told.length > 0) return told
  if (why.cards.length === 0) return [wordsIn(language)('again.noCandidates')]
  return speak([tellUnknown(why.cards, bus)], tongue)
}
