import { type ReactNode, useMemo } from 'react'
import { roomFor } from '../charts/names.ts'
import { type RangePicture, rangeDrawing, rangeHeight } from '../charts/rangeDrawing.ts'
import type { Sheet } from '../export/csv.ts'
import { Figure } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'

/** Bars with their ranges and the numbers behind them. */
export function RangeFigure({
  title,
  note,
  file,
  unit,
  digits,
  rows,
  sheet,
  children,
}: {
  title: string
  note: string
  file: string
  unit: string
  digits: number
  rows: RangePicture['rows']
  sheet: Sheet
  children?: ReactNode
}) {
  const speech = useWords()
  const picture = useMemo<RangePicture>(
    () => ({ rows, unit, digits, left: roomFor(rows.map(({ name }) => name)) }),
    [rows, unit, digits],
  )
  const draw = useMemo(() => rangeDrawing(picture, speech), [picture, speech])
  const height = rangeHeight(picture)
  return (
    <Figure title={title} note={note} saving={{ file, drawing: { draw, height }, sheet }}>
      <Picture draw={draw} height={height} label={title} />
      {children}
    </Figure>
  )
}
