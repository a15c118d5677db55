import { useMemo, useState } from 'react'
import { heatDrawing, heatHourAt } from '../charts/heatDrawing.ts'
import { demandOf, hourlyOf, priceOf, supplyByCarrier } from '../data/hourly.ts'
import { Figure } from '../parts/Figure.tsx'
import { Pick } from '../parts/Pick.tsx'
import { Picture } from '../parts/Picture.tsx'
import { desk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { look, type TimeProps } from './windows.ts'

const HEIGHT = 220

/** All days beside one another: price, demand, or what a carrier gives, in each hour. */
export function HeatFigure({ shown, place, hour }: TimeProps) {
  const speech = useWords()
  const { t, name } = speech
  const [what, setWhat] = useState('price')
  const { start, hours, carriers } = hourlyOf(shown)
  const isPrice = what === 'price'
  const values = useMemo(() => {
    if (what === 'price') return priceOf(shown, place)
    if (what === 'demand') return demandOf(shown, place)
    return supplyByCarrier(shown, place).get(what) ?? demandOf(shown, place)
  }, [what, shown, place])
  const picture = useMemo(
    () => ({ values, start, unit: isPrice ? `${shown.currency}/MWh` : 'MW', per: 1, cursor: hour }),
    [values, start, isPrice, shown, hour],
  )
  const draw = useMemo(() => heatDrawing(picture, speech), [picture, speech])
  return (
    <Figure
      title={t('dispatch.heat')}
      note={t('dispatch.heatNote')}
      saving={{ file: `heat-${what}-${shown.scenario}`, drawing: { draw, height: HEIGHT } }}
      tools={
        <Pick
          label={t('dispatch.what')}
          isHidden
          value={what}
          options={[
            { value: 'price', name: t('key.price') },
            { value: 'demand', name: t('key.demandLine') },
            ...carriers.map(value => ({ value, name: name(value) })),
          ]}
          onPick={setWhat}
        />
      }
    >
      <Picture
        draw={draw}
        height={HEIGHT}
        label={t('dispatch.heat')}
        touch={{
          onPress: (x, y, size) => {
            const chosen = heatHourAt(x, y, size, picture)
            desk.set({ hour: chosen })
            look(
              [
                Math.max(0, Math.min(hours - 168, chosen - 84)),
                Math.min(hours, Math.max(0, chosen - 84) + 168),
              ],
              hours,
            )
          },
        }}
      />
    </Figure>
  )
}
