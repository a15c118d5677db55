import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import { type Announced, announcedPlants } from './assemble/announced.ts'
import { announcedLines } from './assemble/announcedLines.ts'
import { costRange } from './assemble/costRange.ts'
import { type DataPackage, readerOf } from './assemble/dataPackage.ts'
import { citedSources } from './cited.ts'
import { type BesideBill, besideBill, type Fleet } from './deal/besideBill.ts'
import { type Consumers, consumersOf, contractCost } from './deal/consumers.ts'
import { type DealResult, evaluateDeals } from './deal/index.ts'
import { type Outlook, readOutlook } from './deal/outlook.ts'
import { type PaidTariffs, readPaidTariffs } from './deal/paidTariffs.ts'
import { plantsOf } from './deal/plant.ts'
import type { RunBill } from './deal/runBill.ts'
import { readStandingCosts, standingAt } from './deal/standing.ts'
import { CURRENCIES, type Deal } from './deal/terms.ts'
import { type LocalContent, localContentOf, notesOn } from './localContent/index.ts'
import { readContentTables } from './localContent/tables.ts'
import { addressOf } from './names.ts'
import { DEFAULT_PLANNING } from './planning.ts'
import type { Source } from './result.ts'
import type { Layer, Scenario } from './scenario.ts'
import type { UnitYear } from './unitYears.ts'

/** What is taken of a finished run. */
export interface FinishedRun {
  /** That was run; the scenario's unless given. */
  year?: number
  bill: RunBill
  units: readonly UnitYear[]
  /** Its scenario and tables where they are others than those that are evaluated. */
  ground?: FleetGround
}

/** What says which plants stand whatever is decided. */
export type FleetGround = Pick<InvestInput, 'scenario' | 'data'>

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
  /** What users paid lately. */
  paid: PaidTariffs
  /** What is to be known of the whole. */
  notes: string[]
  /** All sources that were used. */
  sources: Source[]
}

/** Evaluates what a scenario says of investments on a finished run. All problems are gathered. */
export function invest(input: InvestInput, problems: Problem[]): Investment {
  const { scenario, run, against, sources } = input
  const { currency: money } = scenario
  const year = run.year ?? scenario.year
  const { heading, outlook, paid, tables, terms, where, keys } = investGround(input, problems)
  const deals =
    problems.length > 0 ? [] : evaluateDeals(terms, plantsOf(run.units), outlook, { money, where }, problems)
  const contracts = deals.reduce((sum, deal) => sum + contractCost(deal, year, money), 0)
  const from = scenario.planning?.from ?? DEFAULT_PLANNING.from
  const announced = announcedUntil(input, year)
  const content = localContentOf(run.units, tables, { from, year, announced })
  return {
    ...heading,
    year,
    deals,
    consumers: {
      with: consumersOf(
        { ...run, beside: besideBill(run.units, fleetOf(input, year, problems)) },
        contracts,
        outlook,
      ),
      without: against && consumersOf({ ...against, beside: besideOther(against, year) }, 0, outlook),
    },
    content,
    outlook,
    paid,
    notes: [...(scenario.pathway ? [oneYearOfPath(year)] : []), ...notesOn(content)],
    sources: citedSources(keys(content.ledger), sources),
  }
}

/** What an evaluation stands on, whatever was run. */
export type InvestGroundInput = Pick<InvestInput, 'scenario' | 'layers' | 'data' | 'sources'>

/** Reads what deals, tariffs and orders are evaluated with; what is wrong with it and with the terms becomes problems. */
export function investGround({ scenario, layers, data, sources }: InvestGroundInput, problems: Problem[]) {
  const { currency: money, priceYear, name, title, because } = scenario
  const reader = readerOf(data, problems)
  const outlook = readOutlook(reader, priceYear)
  const paid = readPaidTariffs(reader)
  const tables = readContentTables(reader)
  const terms = scenario.invest?.deals ?? {}
  const at = (...path: string[]) => addressOf(layers, ['invest', ...path])
  if (!(CURRENCIES as readonly string[]).includes(money))
    problems.push({ where: at(), what: `There are no exchange rates for ${money}.` })
  problems.push(...unknownSources(terms, sources, at))
  return {
    heading: { scenario: name, title, because, money, priceYear },
    ...{ outlook, paid, tables, terms },
    where: (deal: string) => at('deals', deal),
    /** Sources of the tables, of the terms and of some rows. */
    keys: (rows: readonly { source: string }[]) => [
      ...reader.sources,
      ...Object.values(terms).flatMap(sourcesOf),
      ...new Set(rows.flatMap(({ source }) => keysIn(source))),
    ],
  }
}

/** What another run has beside its bill, if it says what it was made from. */
const besideOther = ({ ground, units, year }: FinishedRun, evaluated: number): BesideBill | null =>
  ground ? besideBill(units, fleetOf(ground, year ?? evaluated, [])) : null

/** Plants that stand, and those that open until a year, whatever is decided. */
export function fleetOf(ground: FleetGround, year: number, problems: Problem[]): Fleet {
  const reader = readerOf(ground.data, problems)
  const from = ground.scenario.planning?.from ?? DEFAULT_PLANNING.from
  const technologies = reader.rows('technologies')
  return {
    standing: standingAt(reader, from),
    announced: new Map(
      announcedUntil(ground, year).map(firm => [
        firm.name,
        { firm, range: costRange(technologies, firm.technology, firm.buildYear) },
      ]),
    ),
    costs: readStandingCosts(reader),
  }
}

/** Plants and lines that open between the decision and a year, whatever is decided. */
export function announcedUntil({ scenario, data }: FleetGround, year: number): Announced[] {
  const from = scenario.planning?.from ?? DEFAULT_PLANNING.from
  const until = { ...scenario, year }
  return [
    ...announcedPlants(data, until, from, ['generators', 'storage_units']),
    ...announcedLines(data, until, from),
  ]
}

const oneYearOfPath = (year: number) =>
  `This scenario is a path. Its year ${year} is evaluated here by itself, as the run has it that --run names; without --run, or with the folder of a path, all its years are.`

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
