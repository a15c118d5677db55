import { useMemo } from 'react'
import { timeDrawing } from '../charts/timeDrawing.ts'
import { hourlyOf, spread, sumUp } from '../data/hourly.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { type TimeProps, touchOf } from './windows.ts'

const HEIGHT = 170

/** What stores hold, by carrier. */
export function LevelsFigure(props: TimeProps) {
  const { shown, window, place, hour } = props
  const speech = useWords()
  const { t, name, number } = speech
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const { hours, start } = hourlyOf(shown)
  const lines = useMemo(() => {
    const chosen = shown.levels.filter(each => place === '' || each.place === place)
    return [...Map.groupBy(chosen, ({ carrier }) => carrier)].map(([carrier, stores]) => ({
      name: name(carrier),
      color: carrierColor(ground, carrier, isDark),
      values: spread(
        sumUp(
          stores.map(({ mwh }) => mwh),
          shown.lengths.length,
        ),
        hourlyOf(shown),
      ),
    }))
  }, [shown, place, name, ground, isDark])
  const draw = useMemo(
    () => timeDrawing({ start, window, stack: null, lines, unit: 'GWh', per: 1000, cursor: hour }, speech),
    [start, window, lines, hour, speech],
  )
  if (lines.length === 0) return null
  return (
    <Figure
      title={t('dispatch.levels')}
      saving={{ file: `levels-${shown.scenario}`, drawing: { draw, height: HEIGHT } }}
    >
      <Picture draw={draw} height={HEIGHT} label={t('dispatch.levels')} touch={touchOf(props, hours)} />
      <Legend
        items={lines.map(each => ({
          name: `${each.name} ${number(each.values[hour]! / 1000, 1)} ${speech.unit('GWh')}`,
          color: each.color,
          isLine: true,
        }))}
      />
    </Figure>
  )
}
