import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { csvCell } from '../../../files/csv.ts'
import { shownPath } from '../../../files/places.ts'
import { givenSeries, readClimate } from '../../../files/weather/climate.ts'
import { writeFile } from '../../../files/writeFile.ts'
import { padded, widthOf } from '../../../report/formats/columns.ts'
import { wordsIn } from '../../../report/words/speak.ts'
import type { Key } from '../../../report/words/tables.ts'
import { capacityFactors } from '../../../weather/capacityFactors.ts'
import { coldAndCalm } from '../../../weather/coldAndCalm.ts'
import { type Comparison, compareSeries } from '../../../weather/compare.ts'
import { generateWeather } from '../../../weather/generate.ts'
import { namedFactors } from '../../../weather/weather.ts'
import { language } from '../../language.ts'
import { countOf } from '../../options.ts'
import { tellWritten } from '../../tellWritten.ts'
import { assumedOption, type GenerateOptions, seedOf } from './options.ts'

const SHORT_FIGURES = [
  'mean',
  'standard deviation',
  'autocorrelation, 1 h',
  'autocorrelation, 24 h',
  'change in 1 h, 99 % below',
  'least mean of 7 days',
  'correlation of daily means',
]

/** `qazgrid weather compare`: generated years beside the given one. */
export function addWeatherCompare(weather: Command): void {
  weather
    .command('compare')
    .description(
      'Compare generated capacity factors with the given year: means, memory, extremes, correlation.',
    )
    .option('--years <n>', 'how many years', countOf, 10)
    .option('--seed <s>', 'names the run', seedOf, 1)
    .option('--data <name>', 'data package', 'kz')
    .addOption(assumedOption())
    .option('-o, --out <file>', 'the whole table as .csv or .md')
    .addHelpText(
      'after',
      `
Temperature is not compared: it is assumed, and so are cities and forecasts.

Examples:
  qazgrid weather compare
  qazgrid weather compare --years 30 --out results/weather.csv

Exit code: 0 compared, 2 input refused.`,
    )
    .action((options: GenerateOptions & { out?: string }) => {
      const climate = readClimate(options.data, options.assumed)
      const made = generateWeather(climate, options)
      const table = compareSeries(givenSeries(options.data), namedFactors(capacityFactors(climate, made)))
      const zones = climate.zones.filter(({ hasSun }) => hasSun).map(({ name }) => name)
      const tail = zones.map(zone => `${zone} ${coldAndCalm(made, zone).toFixed(2)}`).join(', ')
      const inside = table.filter(isInside).length
      const closing = [
        `${inside} of ${table.length} figures of the given year lie among those of the ${options.years} generated years.`,
        `Assumed, so not compared: of the coldest tenth of winter days this share is among the calmest tenth: ${tail} (0.10 if by chance).`,
      ]
      const short = table.filter(({ figure }) => SHORT_FIGURES.includes(figure))
      const say = wordsIn(language)
      const told = [
        say('weatherLine.inside', {
          inside: String(inside),
          all: String(table.length),
          years: String(options.years),
        }),
        say('weatherLine.assumed', { zones: tail }),
      ]
      process.stdout.write(`${[...textTable(short), '', ...told].join('\n')}\n`)
      if (options.out) {
        const path = resolve(options.out)
        mkdirSync(dirname(path), { recursive: true })
        writeFile(path, [path.endsWith('.md') ? markdown(table, closing) : csv(table)])
        tellWritten(shownPath(path))
      }
    })
}

const isInside = ({ given, least, most }: Comparison): boolean => given >= least && given <= most
const shown = (value: number): string => value.toFixed(3)
const cellsOf = (row: Comparison): string[] => [
  row.series,
  row.figure,
  ...[row.given, row.generated, row.least, row.most].map(shown),
  isInside(row) ? '' : row.given < row.least ? 'below' : 'above',
]
const COLUMNS = [
  'weatherColumn.series',
  'weatherColumn.figure',
  'weatherColumn.given',
  'weatherColumn.generated',
  'weatherColumn.least',
  'weatherColumn.most',
  'weatherColumn.lies',
] as const
const HEADER = ['series', 'figure', 'given', 'generated', 'least', 'most', 'given lies']

/** A row in the language of its reader. */
function toldOf(row: Comparison): string[] {
  const say = wordsIn(language)
  const [series = '', figure = '', ...numbers] = cellsOf(row)
  const lies = numbers.pop()!
  return [
    series,
    say(`weatherFigure.${figure}` as Key),
    ...numbers,
    lies === '' ? '' : say(`weatherLies.${lies}` as Key),
  ]
}

function textTable(rows: readonly Comparison[]): string[] {
  const cells = [COLUMNS.map(column => wordsIn(language)(column)), ...rows.map(toldOf)]
  const widths = HEADER.map((_, i) => Math.max(...cells.map(row => widthOf(row[i]!))))
  return cells.map(row =>
    row
      .map((cell, i) => padded(cell, widths[i]!, i < 2 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  )
}

const csv = (rows: readonly Comparison[]): string =>
  [HEADER, ...rows.map(cellsOf)].map(row => `${row.map(csvCell).join(',')}\n`).join('')

function markdown(rows: readonly Comparison[], closing: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Generated weather beside the given year',
    '',
    'Written by `qazgrid weather compare --out docs/weather-table.md`. Capacity factors [pu]; *least* and *most* are of the',
    'generated years, *given lies* says where the given year lies outside them.',
    '',
    ...closing.flatMap(each => [each, '']),
    line(HEADER),
    line(HEADER.map((_, i) => (i < 2 ? '---' : '---:'))),
    ...rows.map(row => line(cellsOf(row))),
    '',
  ].join('\n')
}
