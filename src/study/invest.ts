import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import { announcedPlants } from './assemble/announced.ts'
import { type DataPackage, readerOf } from './assemble/dataPackage.ts'
import { citedSources } from './cited.ts'
import { type Consumers, consumersOf, contractCost } from './deal/consumers.ts'
import { type DealResult, evaluateDeals } from './deal/index.ts'
import { type Outlook, readOutlook } from './deal/outlook.ts'
import type { RunBill } from './deal/runBill.ts'
import { CURRENCIES, type Deal } from './deal/terms.ts'
import { type LocalContent, localContentOf } from './localContent/index.ts'
import { readContentTables } from './localContent/tables.ts'
import { addressOf } from './names.ts'
import { DEFAULT_PLANNING } from './planning.ts'
import type { Source } from './result.ts'
import type { Layer, Scenario } from './scenario.ts'
import type { UnitYear } from './unitYears.ts'

/** What is taken of a finished run. */
export interface FinishedRun {
  bill: RunBill
  units: readonly UnitYear[]
}

/** What an evaluation of investments needs. */
export interface InvestInput {
  scenario: Scenario
  /** For the addresses of what is wrong. */
  layers: readonly Layer[]
  data: DataPackage
  run: FinishedRun
  /** The run without the scenario; null where none is named. */
  against: FinishedRun | null
  sources: ReadonlyMap<string, Source>
}

/** Who builds, who earns, who pays, and what it leaves in the country. */
export interface Investment {
  scenario: string
  title: string
  because: string
  year: number
  money: string
  priceYear: number
  deals: DealResult[]
  consumers: { with: Consumers; without: Consumers | null }
  content: LocalContent
  outlook: Outlook
  /** What is to be known of the whole. */
  notes: string[]
  /** All sources that were used. */
  sources: Source[]
}

/** Evaluates what a scenario says of investments on a finished run. All problems are gathered. */
export function invest(input: InvestInput, problems: Problem[]): Investment {
  const { scenario, layers, data, run, against, sources } = input
  const { year, currency: money, priceYear } = scenario
  const reader = readerOf(data, problems)
  const outlook = readOutlook(reader, priceYear)
  const tables = readContentTables(reader)
  const deals = scenario.invest?.deals ?? {}
  const at = (...path: string[]) => addressOf(layers, ['invest', ...path])
  if (!(CURRENCIES as readonly string[]).includes(money))
    problems.push({ where: at(), what: `There are no exchange rates for ${money}.` })
  problems.push(...unknownSources(deals, sources, at))
  const where = (deal: string) => at('deals', deal)
  const evaluated =
    problems.length > 0 ? [] : evaluateDeals(deals, run.units, outlook, { money, where }, problems)
  const contracts = evaluated.reduce((sum, deal) => sum + contractCost(deal, year, money), 0)
  const from = scenario.planning?.from ?? DEFAULT_PLANNING.from
  const announced = announcedPlants(data, scenario, from, ['generators', 'storage_units'])
  return {
    scenario: scenario.name,
    title: scenario.title,
    because: scenario.because,
    year,
    money,
    priceYear,
    deals: evaluated,
    consumers: {
      with: consumersOf(run.bill, run.units, contracts, outlook),
      without: against && consumersOf(against.bill, against.units, 0, outlook),
    },
    content: localContentOf(run.units, tables, { from, year, announced }),
    outlook,
    notes: scenario.pathway ? [oneYearOfPath(year)] : [],
    sources: citedSources([...reader.sources, ...Object.values(deals).flatMap(sourcesOf)], sources),
  }
}

const oneYearOfPath = (year: number) =>
  `This scenario is a path. Its year ${year} is evaluated here by itself, as a plan of its own or as the folder of that year that --run names; what is built for later years is told by qazgrid pathway.`

const keysIn = (source: string) => source.split(/\s+/).filter(Boolean)

/** Keys of sources that a deal names. */
function sourcesOf(deal: Deal): string[] {
  const parts = [deal, deal.sale, ...Object.values(deal.partners), ...Object.values(deal.loans)]
  return parts.flatMap(({ source }) => keysIn(source))
}

/** Keys that deals name as their sources and nobody knows. */
export function unknownSources(
  deals: Readonly<Record<string, Deal>>,
  sources: ReadonlyMap<string, Source>,
  at: (...path: string[]) => string,
): Problem[] {
  return Object.entries(deals).flatMap(([name, deal]) => {
    const parts: [string[], string][] = [
      [['source'], deal.source],
      [['sale', 'source'], deal.sale.source],
      ...(['partners', 'loans'] as const).flatMap(kind =>
        Object.entries(deal[kind]).map(([each, { source }]): [string[], string] => [
          [kind, each, 'source'],
          source,
        ]),
      ),
    ]
    return parts.flatMap(([path, source]) =>
      keysIn(source)
        .filter(key => !sources.has(key))
        .map(key => {
          const hint = didYouMean(key, [...sources.keys()])
          return {
            where: at('deals', name, ...path),
            what: `There is no source “${key}” in sources.yaml.`,
            ...(hint ? { hint } : {}),
          }
        }),
    )
  })
}
