import { useMemo } from 'react'
import { timeDrawing } from '../charts/timeDrawing.ts'
import { hourlyOf, priceOf } from '../data/hourly.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import { type TimeProps, touchOf } from './windows.ts'

const HEIGHT = 170
/** More lines than these cannot be told apart. */
const MANY = 5

/** Price of a MWh by place: what one more would have cost. */
export function PriceFigure(props: TimeProps) {
  const { shown, window, place, hour } = props
  const speech = useWords()
  const { t, name, number } = speech
  const { hours, start } = hourlyOf(shown)
  const lines = useMemo(() => {
    const places = place !== '' || shown.places.length > MANY ? [place] : shown.places
    return places.map((each, k) => ({
      name: each ? name(each) : t('dispatch.country'),
      color: seriesColor(k),
      values: priceOf(shown, each),
    }))
  }, [shown, place, name, t])
  const unit = `${shown.currency}/MWh`
  const draw = useMemo(
    () => timeDrawing({ start, window, stack: null, lines, unit, per: 1, cursor: hour }, speech),
    [start, window, lines, unit, hour, speech],
  )
  return (
    <Figure
      title={t('dispatch.price')}
      saving={{ file: `price-${shown.scenario}`, drawing: { draw, height: HEIGHT } }}
    >
      <Picture draw={draw} height={HEIGHT} label={t('dispatch.price')} touch={touchOf(props, hours)} />
      <Legend
        items={lines.map(each => ({
          name: `${each.name} ${number(each.values[hour]!, 1)}`,
          color: each.color,
          isLine: true,
        }))}
      />
    </Figure>
  )
}
