import { useMemo } from 'react'
import { curveDrawing, durationPoints } from '../charts/curveDrawing.ts'
import { priceOf } from '../data/hourly.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import type { ComparedRun } from './runs.ts'

const HEIGHT = 260

/** Prices of all runs in falling order, on one axis. */
export function PriceCurves({ runs }: { runs: readonly ComparedRun[] }) {
  const speech = useWords()
  const { t } = speech
  const key = runs.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs of the same names are the same.
  const lines = useMemo(
    () =>
      runs.map(({ name, one }, k) => ({
        name,
        color: seriesColor(k),
        points: durationPoints(priceOf(one, '')),
      })),
    [key, speech],
  )
  const yUnit = `${runs[0]!.one.currency}/MWh`
  const most = Math.max(...lines.map(({ points }) => points[Math.floor(points.length * 0.02)]![1]))
  const draw = useMemo(
    () =>
      curveDrawing(
        {
          lines: lines.map(each => ({
            ...each,
            points: each.points.map(([x, y]) => [x, Math.min(y, 1.5 * most)] as const),
          })),
          xUnit: t('dispatch.shareOfTime'),
          yUnit,
          xRange: [0, 100],
        },
        speech,
      ),
    [lines, most, yUnit, speech, t],
  )
  return (
    <Figure
      title={t('dispatch.priceDuration')}
      saving={{ file: 'compare-prices', drawing: { draw, height: HEIGHT } }}
    >
      <Picture draw={draw} height={HEIGHT} label={t('dispatch.priceDuration')} />
      <Legend items={lines.map(({ name, color }) => ({ name, color, isLine: true }))} />
    </Figure>
  )
}
