import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DAYS_FILE } from '../../files/forecasting/exampleDaysFile.ts'
import { keptOperation, operationInputs } from '../../files/operationFile.ts'
import { readDataPackage, readSources } from '../../files/packageFolder.ts'
import { projectFolder } from '../../files/places.ts'
import { siteData } from '../../files/siteData.ts'
import type { ModelCard } from '../../forecast/card.ts'
import type { ExampleDays } from '../../study/forecasting/exampleDays.ts'
import { layersOf, type Portable } from '../../study/portable.ts'
import { readScenario } from '../../study/scenario.ts'
import type { ScenarioNote } from '../../web/data/ground.ts'
import { pack } from '../../web/data/pack.ts'
import type { Forecasts, ShownModel } from '../../web/forecast/models.ts'
import { DATA_FILE, GROUND_FILE, MODELS_FILE } from '../../web/messages.ts'
import { groundOf } from '../../web/worker/groundOf.ts'
import { readPrepared } from '../readPrepared.ts'
import { type PageCase, pageCases, SCENARIOS } from './cases.ts'

/**
 * What lies beside the page but for solved cases: data for its solver, the ground, cards of trained models.
 *
 * @param atCentre  is it a planning centre that hands the page out?
 */
export function filesBeside(atCentre: boolean): Map<string, string | Uint8Array> {
  const portable = siteData(SCENARIOS)
  const notes = pageCases().map(wanted => noteOn(wanted, portable))
  const data = readDataPackage('kz', [])
  const ground = groundOf(data, [...readSources().values()], notes, atCentre)
  return new Map<string, string | Uint8Array>([
    [DATA_FILE, JSON.stringify(portable)],
    [GROUND_FILE, gzipSync(pack(ground), { level: 9 })],
    [MODELS_FILE, JSON.stringify({ models: models(), operation: operationOf() } satisfies Forecasts)],
  ])
}

function noteOn({ name, scenario }: PageCase, { scenarios }: Portable): ScenarioNote {
  const layers = scenarios[scenario]!.map(({ content }) => content as Record<string, string>)
  const last = (key: string) => layers.findLast(content => key in content)?.[key] ?? ''
  const { policies, changes } = readScenario(scenario, layersOf(scenarios[scenario]!), [])
  return {
    name,
    title: last('title'),
    because: last('because'),
    year: Number(last('year')),
    byOblast: name !== scenario,
    isPlan: last('planning') !== '',
    policies,
    values: changes.flatMap(({ kind, table, row, cells }) =>
      kind === 'set'
        ? Object.entries(cells).map(([column, value]) => ({ table, row, column, value: String(value) }))
        : [],
    ),
  }
}

/** Trained models of the project with what they keep beside their cards. */
function models(): ShownModel[] {
  const folder = join(projectFolder, 'models')
  return readdirSync(folder).flatMap(name => {
    const card = readJson<ModelCard>(join(folder, name, 'card.json'))
    return card ? [{ name, card, days: readJson<ExampleDays>(join(folder, name, DAYS_FILE)) }] : []
  })
}

/** What `qazgrid operate` found last on this computer, or what is kept beside the models; and whether it would be the same today. */
function operationOf(): Forecasts['operation'] {
  const scenario = SCENARIOS[0]!
  const kept = keptOperation(`results/${scenario}-operated`, scenario)
  if (!kept) return null
  const { operation, manifest } = kept
  const { inputs, ...made } = manifest
  // The tables as an operation sees them: with what the scenario changes.
  const { files, prepared } = readPrepared(scenario, [])
  const today = operationInputs(files.texts, prepared.data)
  return { operation, ...made, isCurrent: inputs === today }
}

const readJson = <T>(file: string): T | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
