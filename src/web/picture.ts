import type { Chart } from '../report/figure.ts'

const [WIDTH, ROW, GAP, LEFT, RIGHT] = [640, 34, 14, 70, 70]

/** Stacked bars, lying, drawn as SVG: one for each category, its sum at the end. */
export function drawBars({ categories, series, unit }: Chart): string {
  const sums = categories.map((_, k) => series.reduce((sum, { values }) => sum + positive(values[k]), 0))
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(1e-9, ...sums)
  const bars = categories.map((category, k) => {
    const y = k * (ROW + GAP)
    let x = LEFT
    const parts = series.map(({ name, color, values }) => {
      const width = positive(values[k]) * scale
      const part = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW}" fill="${color}"><title>${name}: ${positive(values[k]).toFixed(2)} ${unit}</title></rect>`
      x += width
      return width > 0 ? part : ''
    })
    const middle = y + ROW / 2 + 5
    return `<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${category}</text>${parts.join('')}<text x="${(x + 8).toFixed(1)}" y="${middle}">${sums[k]!.toFixed(1)} ${unit}</text>`
  })
  const height = categories.length * (ROW + GAP)
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Generation by zone and carrier">${bars.join('')}</svg>`
}

const positive = (value: number | undefined) => Math.max(0, value ?? 0)

/** What the colours mean. */
export const drawLegend = ({ series }: Chart): string =>
  series
    .map(
      ({ name, color }) =>
        `<span><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${color}"/></svg>${name}</span>`,
    )
    .join('')
