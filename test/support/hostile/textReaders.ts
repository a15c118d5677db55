import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../../src/errors.ts'
import { readSeries, readTable } from '../../../src/files/csv.ts'
import { readCells, readSettings } from '../../../src/files/forecasting/readSeries.ts'
import { readTasks } from '../../../src/files/forecasting/readTasks.ts'
import { readIamcProfile } from '../../../src/files/iamcProfiles.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { readWeatherText } from '../../../src/files/weather/readWeatherFile.ts'
import { readPlainYaml } from '../../../src/files/yaml.ts'
import { predict } from '../../../src/forecast/forecaster.ts'
import { frameOf } from '../../../src/forecast/frame.ts'
import { packModel, unpackModel } from '../../../src/forecast/pack.ts'
import type { Random } from '../../../src/forecast/random.ts'
import { fitCalibrated } from '../../../src/forecast/rolling.ts'
import { settingsSchema } from '../../../src/forecast/settings.ts'
import { readBody, refuseHarm } from '../../../src/server/api/readBody.ts'
import { checkTables } from '../../../src/server/checkTables.ts'
import { schemaOf } from '../../../src/server/database/backup.ts'
import { unpackKazakhstan } from '../../../src/study/forecasting/kazakhstan/models.ts'
import { seriesFrom } from '../../../src/study/forecasting/series.ts'
import { readScenario } from '../../../src/study/scenario.ts'
import { WEATHER_TEXTS } from '../../files/weather/texts.ts'
import { garbledEncoding, garbledText } from '../garbled.ts'
import { SMALL, TOWN_PLAN, townPanel } from '../series.ts'
import type { FuzzedReader } from './networkReaders.ts'

const OPEN_METEO =
  '{"latitude":51,"longitude":71,"elevation":300,"hourly":{"time":["2018-01-01T00:00","2018-01-01T01:00"],"temperature_2m":[-10,null],"shortwave_radiation":[0,5]}}'
const SERIES = [
  'timestamp,zone,power',
  ...Array.from({ length: 96 }, (_, h) => `2030-01-0${1 + Math.floor(h / 24)} ${h % 24}:00,north,${h}`),
].join('\n')
const SETTINGS = 'sites: {all: {latitude: 51, longitude: 71}}\ntarget: {kind: generation, most: 40}\n'
const TASKS =
  '{"load":[{"task":1,"train_to":"2030-01-02 23:00","test_from":"2030-01-03 00:00","test_to":"2030-01-03 23:00"}]}'

const chosen = <Item>(items: readonly Item[], random: Random): Item => items[random.below(items.length)]!

/** Readers of texts: scenarios, tables, weather, series, models, and what comes by the interface. */
export function textReaders(root: string): FuzzedReader[] {
  const put = (name: string, text: string, random: Random) => {
    writeFileSync(join(root, name), garbledEncoding(text, random))
    return join(root, name)
  }
  const scenarios = readdirSync('scenarios')
    .filter(file => file.endsWith('.yaml'))
    .map(file => readFileSync(join('scenarios', file), 'utf8'))
  const profiles = readdirSync('data/iamc').map(file => readFileSync(join('data/iamc', file), 'utf8'))
  return [
    {
      name: 'a file of weather',
      read: random =>
        readWeatherText('mine', garbledText(chosen([...WEATHER_TEXTS, OPEN_METEO], random), random)),
    },
    {
      name: 'a scenario',
      read(random) {
        const path = put('mine.yaml', garbledText(chosen(scenarios, random), random), random)
        readScenario('mine', readScenarioFiles(path).layers, [])
      },
    },
    {
      name: 'a setting of the command line',
      read(random) {
        const settings = chosen(SETTINGS_GIVEN, random).map(each => garbledText(each, random))
        readScenario('2030-reference', readScenarioFiles('2030-reference', settings).layers, [])
      },
    },
    {
      name: 'a scenario that is sent',
      read: random => sentScenario(garbledText(chosen(scenarios, random), random)),
    },
    {
      name: 'a mapping profile',
      read: random =>
        readIamcProfile(put('profile.yaml', garbledText(chosen(profiles, random), random), random)),
    },
    { name: 'a table of the data', read: tableReader },
    {
      name: 'a series to forecast and its settings',
      read(random) {
        const table = put('series.csv', garbledText(SERIES, random), random)
        const settings = put('meta.yaml', random.below(2) ? garbledText(SETTINGS, random) : SETTINGS, random)
        seriesFrom(readCells(table), 'power', readSettings(settings), 'day')
      },
    },
    {
      name: 'tasks of a track',
      read: random =>
        readTasks(put('tasks.json', garbledText(TASKS, random), random), 'load', townPanel(5), 0),
    },
    modelReader(),
    { name: 'the models of Kazakhstan', read: kazakhstanReader() },
    { name: 'a body of a request', read: random => readBody(garbledText(BODY, random)) },
    { name: 'the first line of a backup', read: random => schemaOf(garbledText(BACKUP_HEAD, random)) },
  ]
}

const BODY = '{"title":"x","content":{"set":{"generators":{"a":{"p_nom":3500}}}},"hours":[1,2,{"a":null}]}'
const BACKUP_HEAD = '{"format":"qazgrid backup","schema":1}'
const SETTINGS_GIVEN = [
  ['year=2035', 'generators.ekibastuz-gres-1.p_nom=3000'],
  ['policies.co2Cap.limit=10', 'horizon.hours=24', 'demand.west-2030.energy_twh=3'],
  ['set.generators.x.p_nom=1', 'invest.deals.a.debt=0.7'],
]

/** As the planning centre takes it. */
function sentScenario(text: string): void {
  const { content } = readPlainYaml('yaml', text)
  refuseHarm(content, 'yaml')
  readScenario('mine', [{ content, where: path => ['yaml', ...path].join('.') }], [])
}

const TABLE = readFileSync('data/kz/fuels.csv', 'utf8')
const HOURS = `snapshot,north\n${Array.from({ length: 8760 }, (_, h) => `${h},0.5`).join('\n')}`

function tableReader(random: Random): void {
  const isSeries = random.below(20) === 0
  const csv = garbledText(isSeries ? HOURS : TABLE, random)
  const problems: Problem[] = []
  if (isSeries) readSeries('mine.csv', csv)
  else readTable('fuels', 'mine.csv', csv, problems)
  checkTables([{ name: isSeries ? 'loads-p_set' : 'fuels', csv }])
}

/** A model that was read is used as well: a tree in it could lead nowhere. */
function modelReader(): FuzzedReader {
  const panel = townPanel(60)
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  const calibrated = fitCalibrated(panel, TOWN_PLAN, bounds, SMALL, 58 * 24)
  const { plan: _, ...model } = calibrated.model
  const sound = packModel({
    target: 'load',
    zones: panel.zones,
    settings: settingsSchema.parse({}),
    featureNames: model.featureNames,
    calibrated: { ...calibrated, model },
  })
  const frame = frameOf(panel, TOWN_PLAN)
  return {
    name: 'a trained model',
    read(random) {
      const read = unpackModel('model.json', garbledModel(sound, random))
      if (String(read.zones) !== String(panel.zones)) return
      predict({ ...read.calibrated.model, plan: TOWN_PLAN }, frame, [58 * 24 + 3])
    },
  }
}

function kazakhstanReader(): (random: Random) => unknown {
  const sound = readFileSync(join('models', 'kazakhstan', 'weights.json'), 'utf8')
  return random => unpackKazakhstan('weights.json', garbledModel(sound, random))
}

/** A model in which an array of numbers is another one, or a text that is garbled anywhere. */
function garbledModel(text: string, random: Random): string {
  if (random.below(2)) return garbledText(text, random)
  const arrays = [...text.matchAll(/"base64":"([^"]*)"/g)]
  const [from, to] = [chosen(arrays, random), chosen(arrays, random)]
  const at = from.index + '"base64":"'.length
  return text.slice(0, at) + to[1] + text.slice(at + from[1]!.length)
}
