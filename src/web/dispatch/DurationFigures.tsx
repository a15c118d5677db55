import { useMemo } from 'react'
import { curveDrawing, durationPoints } from '../charts/curveDrawing.ts'
import { demandOf, priceOf, supplyByCarrier } from '../data/hourly.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import type { TimeProps } from './windows.ts'

const HEIGHT = 240

/** Demand, what is left of it after wind and sun, and prices, each in falling order. */
export function DurationFigures({ shown, place }: TimeProps) {
  const speech = useWords()
  const { t, name } = speech
  const loads = useMemo(() => {
    const demand = demandOf(shown, place)
    const supply = supplyByCarrier(shown, place)
    const rest = demand.map((mw, h) => mw - (supply.get('wind')?.[h] ?? 0) - (supply.get('solar')?.[h] ?? 0))
    return [
      { name: t('key.demandLine'), color: seriesColor(0), points: durationPoints(demand, 1000) },
      { name: t('dispatch.residual'), color: seriesColor(1), points: durationPoints(rest, 1000) },
    ]
  }, [shown, place, t])
  const prices = useMemo(
    () =>
      (place === '' && shown.places.length < 6 ? shown.places : [place]).map((each, k) => ({
        name: each ? name(each) : t('dispatch.country'),
        color: seriesColor(k),
        points: durationPoints(priceOf(shown, each)),
      })),
    [shown, place, name, t],
  )
  const figures = [
    { id: 'load', title: t('dispatch.loadDuration'), lines: loads, yUnit: 'GW' },
    { id: 'price', title: t('dispatch.priceDuration'), lines: prices, yUnit: `${shown.currency}/MWh` },
  ]
  return (
    <div className="pair">
      {figures.map(({ id, title, lines, yUnit }) => (
        <DurationFigure
          key={id}
          title={title}
          file={`duration-${id}-${shown.scenario}`}
          lines={lines}
          yUnit={yUnit}
        />
      ))}
    </div>
  )
}

interface Curve {
  name: string
  color: string
  points: readonly [number, number][]
}

function DurationFigure({
  title,
  file,
  lines,
  yUnit,
}: {
  title: string
  file: string
  lines: readonly Curve[]
  yUnit: string
}) {
  const speech = useWords()
  const draw = useMemo(
    () => curveDrawing({ lines, xUnit: speech.t('dispatch.shareOfTime'), yUnit, xRange: [0, 100] }, speech),
    [lines, yUnit, speech],
  )
  const sheet = {
    columns: [speech.t('dispatch.shareOfTime'), ...lines.map(({ name }) => speech.inUnit(name, yUnit))],
    rows: (lines[0]?.points ?? [])
      .map(([share], k) => [share, ...lines.map(({ points }) => points[k]![1])])
      .filter((_, k) => k % 15 === 0),
    digits: 2,
  }
  return (
    <Figure title={title} saving={{ file, drawing: { draw, height: HEIGHT }, sheet }}>
      <Picture draw={draw} height={HEIGHT} label={title} />
      <Legend items={lines.map(({ name, color }) => ({ name, color, isLine: true }))} />
    </Figure>
  )
}
