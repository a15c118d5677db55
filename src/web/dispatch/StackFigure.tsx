import { useMemo } from 'react'
import { timeDrawing } from '../charts/timeDrawing.ts'
import { demandOf, hourlyOf, supplyByCarrier } from '../data/hourly.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { type TimeProps, touchOf } from './windows.ts'

const HEIGHT = 320

/** Who gives hour by hour, stacked; what stores take below zero; demand as a line. */
export function StackFigure(props: TimeProps) {
  const { shown, window, place, hour } = props
  const speech = useWords()
  const { t, name, number, moment, inUnit } = speech
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const { hours, start } = hourlyOf(shown)
  const series = useMemo(
    () =>
      [...supplyByCarrier(shown, place)].map(([carrier, values]) => ({
        carrier,
        name: name(carrier),
        color: carrierColor(ground, carrier, isDark),
        values,
      })),
    [shown, place, ground, isDark, name],
  )
  const demand = useMemo(() => demandOf(shown, place), [shown, place])
  const line = isDark ? '#ffffff' : '#111111'
  const draw = useMemo(
    () =>
      timeDrawing(
        {
          start,
          window,
          stack: { layers: series },
          lines: [{ name: 'demand', color: line, values: demand, width: 1.6 }],
          unit: 'GW',
          per: 1000,
          cursor: hour,
        },
        speech,
      ),
    [start, window, series, demand, hour, speech, line],
  )
  const used = series.filter(({ values }) => values.some(mw => Math.abs(mw) > 0.5))
  const [from, to] = window
  const sheet = useMemo(
    () => ({
      columns: [
        t('table.hour'),
        ...used.map(each => inUnit(each.name, 'MW')),
        inUnit(t('key.demandLine'), 'MW'),
      ],
      get rows() {
        return Array.from({ length: to - from }, (_, k) => [
          new Date(start + (from + k) * 3_600_000).toISOString(),
          ...used.map(({ values }) => values[from + k]!),
          demand[from + k]!,
        ])
      },
      digits: 0,
    }),
    [used, demand, from, to, start, t, inUnit],
  )
  return (
    <Figure
      title={t('dispatch.stack', { place: place ? name(place) : t('dispatch.country') })}
      note={t('dispatch.keys')}
      saving={{ file: `dispatch-${shown.scenario}`, drawing: { draw, height: HEIGHT }, sheet, isLong: true }}
    >
      <Picture
        draw={draw}
        height={HEIGHT}
        label={t('dispatch.stackLabel', { carriers: used.map(each => each.name).join(', ') })}
        touch={touchOf(props, hours)}
      />
      <Legend
        items={[
          ...used.map(({ name: label, color, values }) => ({
            name: `${label} ${number(values[hour]!)}`,
            color,
          })),
          { name: `${t('key.demandLine')} ${number(demand[hour]!)}`, color: line, isLine: true },
        ]}
      />
      <p className="note">{t('dispatch.atHour', { when: moment(start + hour * 3_600_000) })}</p>
    </Figure>
  )
}
