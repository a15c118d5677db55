import * as echarts from 'echarts'
import type { Language } from '../../languages.ts'
import type { SpokenChart as Chart } from '../figure.ts'
import { widthOf } from './letters.ts'
import { format } from './readable.ts'

const WIDTH = 880
const HEIGHT = 360
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
const INK = '#555'

/** A series with words for its name. */
type ChartSeries = Chart['series'][number]

/** Height of one row of the legend, and of what lies between it and the axes. [px] */
const LEGEND_ROW = 24
const ABOVE_AXES = 32
/** Height of one lying bar with its gap. [px] */
const SIDEWAYS_ROW = 28
/** Height of the labels and the unit below lying bars. [px] */
const BELOW_SIDEWAYS = 48
/** Height of a row of a broken label. [px] */
const LABEL_ROW = 15
/** Lines that agree along this share of the axis hide one another. */
const LONG_PU = 0.05
/** What is negative by less than this share of the highest gets no room below zero. */
const HARDLY_PU = 0.01

// Without a browser nobody knows the font; a wide one is assumed, so that names never run into one another.
echarts.setPlatformAPI({ measureText: text => ({ width: widthOf(text) }) })

/** How bars of one category share its place; whiskers must know it as well as bars. */
const BARS = { barMaxWidth: 72, barGap: '10%', barCategoryGap: '30%' } as const

/**
 * Draws a chart as an SVG of fixed width, without a browser. The same chart gives the same text: identifiers that the
 * library counts up over the life of the process are numbered anew.
 */
export function drawSvg(chart: Chart, language: Language = 'en'): string {
  const drawing = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: heightOf(chart),
  })
  drawing.setOption(optionOf(chart, language))
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return renumber(svg)
}

/** `zr17-c3` → `c0`, in order of appearance. */
function renumber(svg: string): string {
  const numbers = new Map<string, string>()
  return svg.replaceAll(/zr\d+-[\w-]+/g, id => {
    const known = numbers.get(id) ?? `q${numbers.size}`
    numbers.set(id, known)
    return known
  })
}

const heightOf = (chart: Chart) =>
  chart.sideways ? topOf(chart) + SIDEWAYS_ROW * chart.categories.length + BELOW_SIDEWAYS : HEIGHT

/** Where the axes begin, below as many rows of the legend as its names need. */
function topOf({ series, sideways }: Chart): number {
  let [rows, used] = [1, 0]
  for (const { name } of series) {
    const width = 32 + widthOf(name)
    if (used + width > WIDTH) [rows, used] = [rows + 1, 0]
    used += width
  }
  return LEGEND_ROW * rows + (sideways ? 0 : ABOVE_AXES)
}

function optionOf(chart: Chart, language: Language): echarts.EChartsOption {
  const { series, sideways } = chart
  const axes = [categoryAxis(chart), valueAxis(chart, language)]
  return {
    animation: false,
    textStyle: { fontFamily: FONT, fontSize: 12, color: '#333' },
    grid: {
      left: sideways ? leftOf(chart) : 56,
      right: 16,
      top: topOf(chart),
      bottom: sideways ? BELOW_SIDEWAYS : 12 + LABEL_ROW * labelRows(chart),
    },
    legend: {
      data: series.filter(({ hidden }) => !hidden).map(({ name }) => name),
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 12,
      itemGap: 14,
      icon: 'roundRect',
    },
    xAxis: axes[sideways ? 1 : 0] as echarts.XAXisComponentOption,
    yAxis: axes[sideways ? 0 : 1] as echarts.YAXisComponentOption,
    series: [
      ...series.map(each => drawn(each, chart)),
      ...series.flatMap((each, k) => (each.spread ? [whiskers(each, k, series.length)] : [])),
    ] as echarts.EChartsOption['series'] & object,
  }
}

/** Room for the longest name of a lying bar. [px] */
const leftOf = ({ categories }: Chart) => 16 + Math.max(0, ...categories.map(widthOf))

/** Room for the label of an upright bar. [px] */
const placeOf = ({ categories, labelEvery = 1 }: Chart) =>
  labelEvery * Math.floor((WIDTH - 72) / Math.max(1, categories.length))

/** Rows that the longest label of upright bars needs; words are broken where there is room for one more row. */
function labelRows(chart: Chart): number {
  if (chart.kind !== 'bars') return 1
  const place = Math.max(1, placeOf(chart) - 6)
  return Math.max(1, ...chart.categories.map(name => Math.ceil((1.25 * widthOf(name)) / place - 0.25)))
}

function categoryAxis(chart: Chart) {
  const { kind, categories, sideways, labelEvery } = chart
  const bars = kind === 'bars'
  const place = placeOf(chart)
  return {
    type: 'category',
    data: [...categories],
    inverse: sideways === true,
    boundaryGap: bars,
    axisTick: { show: false },
    axisLine: { onZero: !sideways, lineStyle: { color: '#999' } },
    axisLabel: {
      color: INK,
      ...(bars ? { interval: 0 } : { hideOverlap: true }),
      ...(bars && !sideways ? { width: place - 6, overflow: 'break', lineHeight: LABEL_ROW } : {}),
      ...(labelEvery ? { interval: labelEvery - 1 } : {}),
    },
  }
}

const valueAxis = ({ unit, sideways }: Chart, language: Language) => ({
  type: 'value',
  name: unit,
  ...(sideways
    ? { nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: INK } }
    : { nameTextStyle: { align: 'left', padding: [0, 0, 0, -44], color: INK } }),
  min: ({ min, max }: { min: number; max: number }) => (min > -HARDLY_PU * max ? 0 : null),
  axisLabel: { color: INK, formatter: readableIn(language) },
  splitLine: { lineStyle: { color: '#e8e8e8' } },
})

/** As many digits as the axis needs. */
const readableIn = (language: Language) => (value: number) =>
  format(value, (String(value).split('.')[1] ?? '').length, language)

function drawn(each: ChartSeries, { kind, stacked, series }: Chart) {
  const { name, color, values, line } = each
  const bar = kind === 'bars' && !line
  return {
    name,
    type: bar ? 'bar' : 'line',
    data: values.map(value => (Number.isNaN(value) ? '-' : Number(value.toPrecision(5)))),
    itemStyle: { color },
    ...(bar
      ? BARS
      : {
          symbol: 'none',
          lineStyle: { width: line ? 1.5 : kind === 'areas' ? 0 : 2 + 2 * above(each, series), color },
        }),
    ...(kind === 'areas' && !line ? { areaStyle: { color, opacity: 1 } } : {}),
    ...(stacked && !line ? { stack: 'all' } : {}),
  }
}

/** How many later lines run over this one for a while; it is drawn wider, so that it is still seen. */
function above({ values }: ChartSeries, series: readonly ChartSeries[]): number {
  const later = series.slice(series.findIndex(each => each.values === values) + 1)
  return later.filter(other => {
    const equal = values.filter((value, k) => value !== 0 && Math.abs(value - other.values[k]!) < 1e-6).length
    return equal > LONG_PU * values.length
  }).length
}

/** Upright lines with feet over the k-th of `count` bars of each category. */
function whiskers({ values, spread = [] }: ChartSeries, k: number, count: number) {
  return {
    type: 'custom',
    silent: true,
    z: 5,
    data: values.flatMap((value, category) =>
      Number.isNaN(value) || Number.isNaN(spread[category]!)
        ? []
        : [[category, value - spread[category]!, value + spread[category]!]],
    ),
    encode: { x: 0, y: [1, 2] },
    renderItem(_: unknown, api: echarts.CustomSeriesRenderItemAPI) {
      const category = api.value(0)
      const { offsetCenter, width } = api.barLayout({ count, ...BARS })![k]!
      const [middle = 0, bottom = 0] = api.coord([category, api.value(1)])
      const [, top = 0] = api.coord([category, api.value(2)])
      const x = middle + offsetCenter
      const foot = Math.min(6, width / 4)
      return {
        type: 'path',
        shape: {
          pathData: `M${x - foot} ${top}H${x + foot}M${x} ${top}V${bottom}M${x - foot} ${bottom}H${x + foot}`,
        },
        style: { stroke: '#111', fill: 'none', lineWidth: 1.25 },
      }
    },
  }
}
