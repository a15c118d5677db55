import * as echarts from 'echarts'
import type { Chart } from '../figure.ts'

const WIDTH = 880
const HEIGHT = 360
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/**
 * Draws a chart as an SVG of fixed size, without a browser. The same chart gives the same text: identifiers that the
 * library counts up over the life of the process are numbered anew.
 */
export function drawSvg(chart: Chart): string {
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  drawing.setOption(optionOf(chart))
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

function optionOf({ kind, categories, series, unit, stacked }: Chart): echarts.EChartsOption {
  return {
    animation: false,
    textStyle: { fontFamily: FONT, fontSize: 12, color: '#333' },
    grid: { left: 56, right: 16, top: 56, bottom: 28 },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, icon: 'roundRect' },
    xAxis: {
      type: 'category',
      data: [...categories],
      boundaryGap: kind === 'bars',
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#999' } },
      axisLabel: { hideOverlap: true, color: '#555' },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { align: 'left', padding: [0, 0, 0, -44], color: '#555' },
      axisLabel: { color: '#555' },
      splitLine: { lineStyle: { color: '#e8e8e8' } },
    },
    series: series.map(({ name, color, values, line }) => ({
      name,
      type: kind === 'bars' && !line ? 'bar' : 'line',
      data: values.map(value => Number(value.toPrecision(5))),
      itemStyle: { color },
      ...(kind === 'bars' && !line
        ? { barMaxWidth: 72 }
        : { symbol: 'none', lineStyle: { width: line ? 1.5 : kind === 'areas' ? 0 : 2, color } }),
      ...(kind === 'areas' && !line ? { areaStyle: { color, opacity: 1 } } : {}),
      ...(stacked && !line ? { stack: 'all' } : {}),
    })) as echarts.EChartsOption['series'] & object,
  }
}
