import { useMemo } from 'react'
import { type BarsPicture, barsDrawing, barsHeight } from '../charts/barsDrawing.ts'
import { roomFor } from '../charts/names.ts'
import { inOrder } from '../data/hourly.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import type { ByCarrier } from './sums.ts'

/** How the parts of a bar are called and coloured, where they are not carriers. */
export interface PartLook {
  nameOf: (part: string) => string
  colorOf: (part: string) => string
}

/**
 * Stacked bars, one for each place or run, with their numbers: by carrier, or by what has a name and a colour of its own.
 */
export function BarsFigure({
  title,
  note,
  file,
  unit,
  digits,
  bars,
  look,
}: {
  title: string
  note?: string
  file: string
  unit: string
  digits: number
  bars: readonly { name: string; parts: ByCarrier }[]
  look?: PartLook
}) {
  const speech = useWords()
  const { t, name, inUnit } = speech
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const nameOf = look?.nameOf ?? name
  const colorOf = useMemo(
    () => look?.colorOf ?? ((carrier: string) => carrierColor(ground, carrier, isDark)),
    [look, ground, isDark],
  )
  const carriers = useMemo(
    () =>
      inOrder(
        bars.flatMap(({ parts }) =>
          [...parts].filter(([, value]) => Math.abs(value) > 1e-9).map(([key]) => key),
        ),
      ),
    [bars],
  )
  const picture = useMemo<BarsPicture>(
    () => ({
      unit,
      digits,
      left: roomFor(bars.map(bar => bar.name)),
      bars: bars.map(bar => ({
        name: bar.name,
        parts: carriers.map(carrier => ({
          name: nameOf(carrier),
          color: colorOf(carrier),
          value: bar.parts.get(carrier) ?? 0,
        })),
      })),
    }),
    [bars, carriers, unit, digits, nameOf, colorOf],
  )
  const draw = useMemo(() => barsDrawing(picture, speech), [picture, speech])
  const sheet = {
    columns: [
      t('table.name'),
      ...carriers.map(carrier => inUnit(nameOf(carrier), unit)),
      inUnit(t('table.sum'), unit),
    ],
    rows: bars.map(bar => [
      bar.name,
      ...carriers.map(carrier => bar.parts.get(carrier) ?? 0),
      carriers.reduce((sum, carrier) => sum + (bar.parts.get(carrier) ?? 0), 0),
    ]),
    digits,
  }
  const height = barsHeight(picture)
  return (
    <Figure title={title} {...(note ? { note } : {})} saving={{ file, drawing: { draw, height }, sheet }}>
      <Picture draw={draw} height={height} label={title} />
      <Legend
        items={carriers.map(carrier => ({
          name: nameOf(carrier),
          color: colorOf(carrier),
        }))}
      />
    </Figure>
  )
}
