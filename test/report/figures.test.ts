import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { documentOf, tellReport } from '../../src/report/document.ts'
import type { Figure, SpokenChart } from '../../src/report/figure.ts'
import { circuitLosses } from '../../src/report/figures/circuitLosses.ts'
import { windiestWeek } from '../../src/report/figures/dispatchWeek.ts'
import { figures } from '../../src/report/figures/index.ts'
import { loadDuration } from '../../src/report/figures/loadDuration.ts'
import { loadings } from '../../src/report/figures/loadings.ts'
import { storageLevels } from '../../src/report/figures/storageLevels.ts'
import { transfers } from '../../src/report/figures/transfers.ts'
import { renderHtml, section } from '../../src/report/formats/html.ts'
import { drawMap, project } from '../../src/report/formats/map.ts'
import { style } from '../../src/report/formats/style.ts'
import { drawSvg } from '../../src/report/formats/svg.ts'
import { computedFrom, keysOf, TOPICS, type Topic } from '../../src/report/sourcing.ts'
import { speak, spoken } from '../../src/report/words/speak.ts'
import { smallGrid, smallResult, WINDY } from './smallResult.ts'

const result = smallResult()
const byOblast = { ...result, grid: smallGrid() }
const ENGLISH = { language: 'en' } as const
const made = figures
  .map(make => make(result) ?? make(byOblast))
  .filter((figure): figure is Figure => figure !== undefined)
  .map(figure => speak(figure, ENGLISH))
const figureOf = (id: string) => made.find(figure => figure.id === id)!

test('a result that has something to say everywhere gives every figure, each once', () => {
  expect(made).toHaveLength(figures.length)
  expect(new Set(made.map(({ id }) => id)).size).toBe(figures.length)
})

test('every figure has a chart, a table behind it and a line that names its sources', () => {
  // What is missing and what rules cost is said in words, whose units differ.
  expect(made.filter(({ chart, map }) => !chart && !map).map(({ id }) => id)).toEqual(['why', 'policies'])
  expect(made.filter(({ table }) => !table?.rows.length).map(({ id }) => id)).toEqual([])
  expect(made.filter(({ source }) => !source).map(({ id }) => id)).toEqual([])
})

test('charts have a value for each category, tables a cell for each column', () => {
  for (const { id, chart, table } of made.filter(figure => figure.chart)) {
    for (const { values } of chart!.series) expect(values, id).toHaveLength(chart!.categories.length)
    for (const row of table!.rows) expect(row, id).toHaveLength(table!.columns.length)
    expect(
      chart!.series.some(({ values }) => values.some(value => value !== 0)),
      id,
    ).toBe(true)
  }
})

test('duration curves fall from the highest value of their table to the lowest', () => {
  for (const id of ['load-duration', 'prices', 'transfers']) {
    const { chart, table } = figureOf(id)
    const [most, least] = ['Highest', 'Lowest'].map(word =>
      table!.columns.findIndex(column => column.startsWith(word)),
    )
    chart!.series.forEach(({ values }, k) => {
      expect(
        values.every((value, n) => n === 0 || value <= values[n - 1]!),
        id,
      ).toBe(true)
      expect([values[0], values.at(-1)]).toEqual([table!.rows[k]![most!], table!.rows[k]![least!]])
    })
  }
})

test('the residual load is the load less wind and sun', () => {
  const [load, residual] = speak(loadDuration(result)!, ENGLISH).table!.rows
  // Demand of 10 and 12 GW; 1 GW of sun by day, 2 GW of wind in the windy week and 0.5 GW else.
  expect([load![1], load!.at(-1)]).toEqual([12, 10])
  expect([residual![1], residual!.at(-1)]).toEqual([10.5, 8])
})

test('the windiest week begins with the wind and its table adds up its days', () => {
  const { chart, table } = speak(windiestWeek(result)!, ENGLISH)
  expect(chart!.categories[0]).toBe('15\u00a0Jan\u00a000:00')
  const wind = chart!.series.find(({ name }) => name === 'wind')!.values
  expect(wind).toHaveLength(WINDY.hours / 3)
  expect(new Set(wind)).toEqual(new Set([2]))
  expect(table!.rows).toHaveLength(7)
  expect(table!.rows[0]![table!.columns.indexOf('wind, mean GW')]).toBe(2)
  expect(table!.rows[0]!.at(-1)).toBe(12)
})

test('without wind there is no windiest week, without stores no figure of them', () => {
  const dispatch = result.dispatch.filter(({ carrier }) => carrier !== 'wind')
  expect(windiestWeek({ ...result, dispatch })).toBeUndefined()
  expect(storageLevels({ ...result, levels: [] })).toBeUndefined()
})

test('hours at the limit count both directions, and the share of the rating that may be used', () => {
  const { columns, rows } = speak(transfers(result)!, ENGLISH).table!
  const hours = rows[0]![columns.indexOf('At the limit, h')]
  // 950 of 1000 MW may be used: reached one way in every eighth step, the other way in the step after.
  expect(hours).toBe((2 * (59 * 24)) / 8)
})

test('stores are shown by carrier, and reservoirs apart from them', () => {
  expect(figureOf('storage').table!.rows.map(([carrier]) => carrier)).toEqual(['battery'])
  expect(figureOf('storage').table!.rows[0]!.slice(1)).toEqual([4, 4, 2, 0])
  expect(figureOf('reservoirs').table!.rows.map(([name]) => name)).toEqual(['bukhtarma'])
})

test('published generation is drawn with its tolerance, disputed figures apart from the judged ones', () => {
  const { chart, note } = figureOf('backcast')
  expect(chart!.categories).toEqual(['coal', 'gas'])
  const [published, disputed, modelled] = chart!.series
  expect([published!.values, published!.spread]).toEqual([
    [74.5, Number.NaN],
    [2.1, Number.NaN],
  ])
  expect(disputed!.values).toEqual([60.48, 24.02])
  expect(modelled!.values).toEqual([75, 21])
  expect(note).toContain('coal 74.5 ± 2.1 TWh (kegoc-2020)')
  expect(note).toMatch(/Disputed.*coal 60\.48 TWh \(irena\)/)
})

test('a tolerance is drawn as a whisker, and nothing where there is none', () => {
  const bars = (spread: number[]): SpokenChart => ({
    kind: 'bars',
    categories: ['coal', 'gas'],
    unit: 'TWh',
    stacked: false,
    series: [{ name: 'published', color: '#888888', values: [70, Number.NaN], spread }],
  })
  const strokes = (chart: SpokenChart) => drawSvg(chart).split('stroke="#111"').length - 1
  expect(strokes(bars([2, Number.NaN]))).toBe(1)
  expect(strokes(bars([Number.NaN, 2]))).toBe(0)
})

test('lines that hide one another are of different width', () => {
  const lines = (values: number[]): SpokenChart => ({
    kind: 'lines',
    categories: ['a', 'b'],
    unit: 'MW',
    stacked: false,
    series: [
      { name: 'North', color: '#123456', values: [1, 2] },
      { name: 'South', color: '#654321', values },
    ],
  })
  expect(drawSvg(lines([1, 2]))).toContain('stroke-width="4"')
  expect(drawSvg(lines([5, 6]))).not.toContain('stroke-width="4"')
})

test('numbers behind a chart are folded, those without one are not', () => {
  const { chart, table, ...rest } = figureOf('prices')
  expect(section({ ...rest, chart: chart!, table: table! }, result)).toMatch(
    /<details><summary>The numbers behind it<\/summary><div class="table">/,
  )
  expect(section({ ...rest, table: table! }, result)).not.toContain('<details>')
})

test('print opens what is folded', () => {
  const print = style.slice(style.indexOf('@media print'))
  expect(print).toContain('details::details-content { content-visibility: visible')
  expect(print).toContain('details:not([open])')
})

test('sources of a figure lead to the list at the end, and only those that the run names', () => {
  const html = renderHtml(tellReport(documentOf(result), 'en'))
  const links = [...html.matchAll(/href="#source-([^"]+)"/g)].map(match => match[1]!)
  expect(links).toContain('gegis-demand')
  expect(links.filter(key => !html.includes(`id="source-${key}"`))).toEqual([])
  expect(spoken(computedFrom({ ...result, sources: [] }, 'demand'), ENGLISH)).toBe(
    'Computed by this run from the sources at the end.',
  )
})

test('every topic names sources that exist, and the demand of a year those of its table', () => {
  const known = Object.keys(parse(readFileSync('data/sources.yaml', 'utf8')))
  const sources = known.map(key => ({ key, title: key }))
  const named = (topic: Topic, year: number) =>
    keysOf({ heading: { ...result.heading, year }, sources }, topic)
  for (const [topic, keys] of Object.entries(TOPICS))
    expect(named(topic as Topic, 2020), topic).toEqual(keys(2020))
  const rows = readFileSync('data/kz/demand.csv', 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const cells = row.split(',')
    expect(named('demand', Number(cells[2])), row).toEqual(expect.arrayContaining(cells.at(-1)!.split(' ')))
  }
})

test('the same result gives the same report, byte for byte', () => {
  const page = (of: typeof result) => renderHtml(tellReport(documentOf(of), 'en'))
  expect(page(smallResult())).toBe(page(result))
})

test('labels of bars that are broken into rows do not run into one another', () => {
  const names = ['coal, as it was in 2020', 'gas, as it was in 2020', 'all generation, as it was in 2023']
  const chart: SpokenChart = {
    kind: 'bars',
    categories: [...names, ...names, ...names],
    unit: 'TWh',
    stacked: false,
    series: [{ name: 'modelled', color: '#888888', values: Array(9).fill(70) }],
  }
  const rows = [...drawSvg(chart).matchAll(/<text[^>]*y="([\d.]+)"[^>]*transform="translate\(([\d.]+)/g)]
  const byPlace = Map.groupBy(rows, ([, , place]) => place)
  const gaps = [...byPlace.values()].flatMap(own =>
    own.slice(1).map(([, y], k) => Math.abs(Number(y) - Number(own[k]![1]))),
  )
  expect(gaps.length).toBeGreaterThan(8)
  expect(Math.min(...gaps)).toBeGreaterThan(12)
})

test('a map shows each corridor once, with an arrow along the flow and the colour of its loading', () => {
  const { map, table } = speak(loadings(byOblast)!, ENGLISH)
  expect(map!.areas.map(({ name }) => name)).toEqual(['North', 'South'])
  expect(map!.connections).toMatchObject([{ label: '950', widthPu: 1, color: '#b3261e' }])
  expect(table!.rows[0]).toEqual(['north-south', 1000, 950, 95, expect.any(Number), 95, 0])
  const svg = drawMap(map!)
  expect(svg.match(/<path /g)).toHaveLength(4)
  expect(svg).toContain('North to South: 950 of 1\u202f000 MW, the fullest line at 95 %')
})

test('the projection keeps areas: a degree is as large in the north as its cosine says', () => {
  const square = (latitude: number) => {
    const corners = [
      [70, latitude],
      [71, latitude],
      [71, latitude + 1],
      [70, latitude + 1],
    ].map(point => project(point as [number, number]))
    const sum = corners.reduce((all, [x0, y0], k) => {
      const [x1, y1] = corners[(k + 1) % 4]!
      return all + (x0 * y1 - x1 * y0) / 2
    }, 0)
    return Math.abs(sum)
  }
  const onSphere = (latitude: number) =>
    (Math.PI / 180) * (Math.sin(((latitude + 1) * Math.PI) / 180) - Math.sin((latitude * Math.PI) / 180))
  for (const latitude of [41, 48, 55]) expect(square(latitude) / onSphere(latitude)).toBeCloseTo(1, 3)
})

test('the losses that overload stand first, in red', () => {
  const { chart, table, note } = speak(circuitLosses(byOblast)!, ENGLISH)
  expect(chart!.categories).toEqual(['second', 'first'])
  expect(chart!.series.map(({ values }) => values)).toEqual([
    [0, 60],
    [120, 0],
  ])
  expect(table!.rows[0]!.at(-1)).toBe(1)
  expect(note).toContain('1 of the 2 losses overload')
})

test('between oblasts the duration curves are those of the cuts', () => {
  expect(speak(transfers(byOblast)!, ENGLISH).table!.rows.map(([name]) => name)).toEqual(['North → South'])
})
