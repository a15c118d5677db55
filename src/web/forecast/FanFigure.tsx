import { useMemo, useState } from 'react'
import type { ExampleDays } from '../../study/forecasting/exampleDays.ts'
import { curveDrawing } from '../charts/curveDrawing.ts'
import { seriesColor } from '../design/colors.ts'
import { inkNow } from '../design/ink.ts'
import { Figure } from '../parts/Figure.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import { targetName } from './targetName.ts'

const HEIGHT = 300
/** From the widest band to the narrowest, light enough to lie over one another. */
const SHADES = ['#4477aa33', '#4477aa44', '#4477aa66']
const DAYS = ['winter', 'spring', 'summer', 'autumn', 'worst'] as const

/** A day as it was foreseen the day before, and as it came. */
export function FanFigure({
  model,
  target,
  levels,
  example: { unit, days },
}: {
  model: string
  target: string
  levels: readonly number[]
  example: ExampleDays['targets'][string]
}) {
  const speech = useWords()
  const { t, inUnit, percent } = speech
  const known = DAYS.filter(day => days[day])
  const [day, setDay] = useState<(typeof DAYS)[number]>(known[0] ?? 'winter')
  const shown = days[day]
  const draw = useMemo(() => {
    if (!shown) return () => {}
    const points = (values: readonly number[]) => values.map((value, hour) => [hour, value] as const)
    const pairs = Math.floor(levels.length / 2)
    return curveDrawing(
      {
        bands: Array.from({ length: pairs }, (_, k) => ({
          color: SHADES[k] ?? SHADES.at(-1)!,
          lower: points(shown.quantiles[k]!),
          upper: points(shown.quantiles[levels.length - 1 - k]!),
        })),
        lines: [{ name: '', color: seriesColor(0), points: points(shown.quantiles[pairs]!) }],
        dots: [{ color: inkNow().text, points: points(shown.came) }],
        xUnit: t('forecast.hour'),
        yUnit: unit,
        xRange: [0, 23],
        xStep: 3,
      },
      speech,
    )
  }, [shown, levels, unit, speech, t])
  if (!shown) return null
  const title = t('forecast.fan', { target: targetName(target, speech) })
  const sheet = {
    columns: [
      t('forecast.hour'),
      inUnit(t('forecast.came'), unit),
      ...levels.map(level => inUnit(percent(level), unit)),
    ],
    rows: shown.came.map((came, hour) => [
      String(hour),
      came,
      ...levels.map((_, k) => shown.quantiles[k]![hour]!),
    ]),
    digits: unit === 'pu' ? 3 : 0,
  }
  return (
    <Figure
      title={title}
      note={t('forecast.fanNote')}
      saving={{ file: `fan-${model}-${target}-${day}`, drawing: { draw, height: HEIGHT }, sheet }}
      tools={
        <Pick
          label={t('forecast.day')}
          isHidden
          value={day}
          options={known.map(value => ({ value, name: t(`forecast.${value}`) }))}
          onPick={setDay}
        />
      }
    >
      <Picture draw={draw} height={HEIGHT} label={title} />
    </Figure>
  )
}
