import { useMemo } from 'react'
import type { ScoreCard } from '../../forecast/report.ts'
import type { ExampleDays } from '../../study/forecasting/exampleDays.ts'
import { curveDrawing } from '../charts/curveDrawing.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'

const HEIGHT = 280
const PROMISED = {
  name: '',
  color: '#8795a8',
  points: [
    [0, 0],
    [100, 100],
  ] as const,
  dash: [4, 4],
}

/** Does every level hold what it promises? Where only the 80 % range was kept, that alone, by season. */
export function ReliabilityFigure({
  model,
  target,
  days,
  score,
}: {
  model: string
  target: string
  days: ExampleDays | null
  score: ScoreCard | undefined
}) {
  const speech = useWords()
  const { t } = speech
  const below = days?.targets[target]?.below
  const points = useMemo(() => {
    if (days && below) return days.allLevels.map((level, k) => [100 * level, 100 * below[k]!] as const)
    return Object.values(score ? { whole: score.whole.model!, ...score.seasons } : {}).map(
      ({ coverage80Pu }) => [80, 100 * coverage80Pu] as const,
    )
  }, [days, below, score])
  const draw = useMemo(
    () =>
      curveDrawing(
        {
          lines: [PROMISED, ...(below ? [{ name: '', color: seriesColor(0), points }] : [])],
          dots: [{ color: seriesColor(0), points }],
          xUnit: t('forecast.nominal'),
          yUnit: t('forecast.observed'),
          xRange: [0, 100],
          yRange: [0, 100],
        },
        speech,
      ),
    [below, points, speech, t],
  )
  if (points.length === 0) return null
  const title = t(below ? 'forecast.levels' : 'forecast.reliability')
  const sheet = {
    columns: [t('forecast.nominal'), t('forecast.observed')],
    rows: points.map(([promised, came]) => [promised, came]),
    digits: 1,
  }
  return (
    <Figure
      title={title}
      note={below ? t('forecast.levelsNote', { count: String(points.length) }) : undefined}
      saving={{ file: `reliability-${model}-${target}`, drawing: { draw, height: HEIGHT }, sheet }}
    >
      <Picture draw={draw} height={HEIGHT} label={title} />
    </Figure>
  )
}
