import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { operationInputs, writeOperation } from '../files/operationFile.ts'
import { readSources } from '../files/packageFolder.ts'
import { shownPath } from '../files/places.ts'
import { writeFile } from '../files/writeFile.ts'
import { openSolver } from '../lp/openSolver.ts'
import { tellReport } from '../report/document.ts'
import { renderHtml } from '../report/formats/html.ts'
import { operationCsv, renderOperation } from '../report/formats/operationText.ts'
import { operationDocument } from '../report/operation/document.ts'
import { wordsIn } from '../report/words/speak.ts'
import { carrierColors } from '../study/carrierColors.ts'
import { citedSources } from '../study/cited.ts'
import { namesIn } from '../study/dataNames.ts'
import type { ForecastName } from '../study/forecasting/dayAhead.ts'
import { operatedGrid } from '../study/operate/operatedGrid.ts'
import { operationOf } from '../study/operate/operation.ts'
import type { ReserveRule } from '../study/operate/reserveNeed.ts'
import { readOperationTables } from '../study/operate/tables.ts'
import { planYear } from '../study/operate/yearAhead.ts'
import { planNetwork } from '../study/plan/plan.ts'
import type { Prepared } from '../study/prepare.ts'
import { buildOptionsOf, refuseProblems } from '../study/run.ts'
import type { SolveTools } from '../study/solveYear.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import { hearInterrupt } from './interrupt.ts'
import { language } from './language.ts'
import { commandOf } from './operating/command.ts'
import { learntSeeds, modelsFor } from './operating/models.ts'
import { remaining } from './operating/remaining.ts'
import { operateYears, type YearThreadData } from './operating/years.ts'
import { showProgress } from './progress.ts'
import { readPrepared } from './readPrepared.ts'

/** What `operate` was asked for. */
export interface OperateRequest {
  scenario: string
  settings: readonly string[]
  out: string
  ways: readonly ForecastName[]
  years: number
  firstSeed: number
  days: number
  reserve: ReserveRule
  commitment: 'relaxed' | 'whole'
  threads: number
}

/** Operates a scenario for simulated years and writes what that costs. Gives the exit code. */
export async function runOperate(request: OperateRequest): Promise<number> {
  const {
    scenario: name,
    settings,
    out,
    ways,
    years,
    firstSeed,
    days,
    reserve,
    commitment,
    threads,
  } = request
  const { files, prepared } = readPrepared(name, settings)
  const seeds = Array.from({ length: years }, (_, k) => firstSeed + k)
  const problems = [...problemsOf(files.name, prepared), ...oddCounts(request), ...learntSeeds(seeds)]
  const tables = readOperationTables(prepared.data, problems)
  refuseProblems(files.name, problems)
  const { scenario, reliability } = prepared
  const progress = showProgress()
  const interrupt = hearInterrupt()
  const solver = await openSolver({ choice: scenario.solver })
  try {
    const tools = { solver, signal: interrupt.signal, onProgress: progress.onProgress }
    const network = await networkOf(prepared, tools)
    const grid = operatedGrid(network, tables, commitment === 'whole')
    // Limits of the whole year are kept by the plan; a day knows the price of carbon and nothing else.
    const policies = scenario.policies.co2Price ? { co2Price: scenario.policies.co2Price } : {}
    progress.onProgress('planning the year ahead', 0)
    // What water is worth does not ask which plant of a class runs.
    const classes = commitment === 'whole' ? operatedGrid(network, tables) : grid
    const yearAhead = await planYear(classes, scenario.lostLoadPerMwh, policies, tools)
    const country = { year: scenario.year, path: scenario.demandPath, dataPackage: scenario.data }
    const data: YearThreadData = {
      grid,
      operating: {
        yearAhead,
        policies,
        lostLoadPerMwh: scenario.lostLoadPerMwh,
        reserveShortPerMwh: tables.terms['reserve-short'].middle,
        isWhole: commitment === 'whole',
      },
      profiles: prepared.data.series.get('generators-p_max_pu')!.columns,
      country,
      models: modelsFor(ways),
      unitMw: new Map([...reliability].map(([technology, { unitMw }]) => [technology, unitMw])),
      sized: { reserve, terms: tables.terms, days },
    }
    const onDays = remaining(years * ways.length * days, progress.onProgress)
    const found = await operateYears(data, seeds, ways, threads, interrupt.signal, onDays)
    const operation = operationOf(
      {
        scenario: scenario.name,
        title: scenario.title,
        year: scenario.year,
        currency: scenario.currency,
        priceYear: scenario.priceYear,
        tengePerMoney: tables.tengePerMoney,
        reserve,
        commitment,
        days,
        colors: carrierColors(network),
        notes: notesOf(request),
        sources: citedSources(
          [...prepared.sources, ...scenario.sources, ...tables.sources].sort(),
          readSources(),
        ),
      },
      found,
      seeds,
    )
    const folder = resolve(out)
    mkdirSync(folder, { recursive: true })
    const names = namesIn(prepared.data)
    const document = operationDocument(operation, names)
    writeFile(join(folder, 'operation.csv'), [operationCsv(operation)])
    writeOperation(folder, operation, {
      command: commandOf(request),
      inputs: operationInputs(files.texts, prepared.data),
    })
    writeFile(join(folder, 'operation.html'), [renderHtml(tellReport(document, language))])
    progress.done()
    const report = wordsIn(language)('terminal.report', { path: shownPath(join(folder, 'operation.html')) })
    process.stdout.write(`${renderOperation(operation, { language, names })}\n\n${report}\n`)
    return 0
  } catch (error) {
    if (interrupt.signal.aborted) throw new PlannerError('STOPPED', 'The run was stopped.')
    throw error
  } finally {
    interrupt.done()
    await solver.close()
  }
}

/** Days are operated by zone, over a whole year of hours. */
function problemsOf(name: string, { scenario, network }: Prepared): Problem[] {
  const where = `scenario ${name}`
  return [
    ...(scenario.grid === 'zones'
      ? []
      : [{ where: `${where}, grid`, what: 'A day is operated by zone.', hint: 'Set grid=zones.' }]),
    ...(network.snapshots.hours.length === HOURS_PER_YEAR
      ? []
      : [
          {
            where: `${where}, resolution and horizon`,
            what: 'Operation needs all hours of a year.',
            hint: 'Leave `resolution`, `horizon` and `stress` out.',
          },
        ]),
  ]
}

/** Counts that are none. */
function oddCounts({ years, days, threads, firstSeed }: OperateRequest): Problem[] {
  const within = (option: string, value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most
      ? []
      : [{ where: option, what: `“${value}” is no whole number from ${least} to ${most}.` }]
  return [
    ...within('--years', years, 1, 1000),
    ...within('--days', days, 1, 365),
    ...within('--threads', threads, 1, 64),
    ...within('--seed', firstSeed, 1, 1e9),
  ]
}

/** What stands, or what the scenario's plan builds. */
async function networkOf(prepared: Prepared, tools: SolveTools) {
  const { planning } = prepared.scenario
  if (!planning) return prepared.network
  const planned = await planNetwork(prepared.network, buildOptionsOf(prepared), planning.segments, tools)
  if (!('solved' in planned)) throw new PlannerError('NO_SOLUTION', `There is no plan: ${planned.status}`)
  return planned.network
}

const notesOf = ({ reserve, commitment, days }: OperateRequest): string[] => [
  reserve === 'quantiles'
    ? 'Reserves are sized from the quantiles of the forecast itself: net demand is to stay within them in 95 of 100 hours.'
    : 'Reserves follow a fixed rule, whoever forecasts: shares of demand and of expected wind and sun (imbalance.csv).',
  commitment === 'relaxed'
    ? 'Slow plants of a class in a zone run in parts: a status between 0 and 1 stands for their many units.'
    : 'Each slow plant is on or off.',
  ...(days < 365 ? [`Only the first ${days} days of each year were run; money is of those days.`] : []),
]
