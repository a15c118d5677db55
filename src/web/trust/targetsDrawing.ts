import type { Drawing } from '../charts/pen.ts'
import type { Speech } from '../words/speech.ts'
import type { ShownTarget } from './targets.ts'

/** Rows with words at both sides of their scale, and with words above it where the picture is narrow. [px] */
const WIDE = { row: 36, top: 26, left: 180, right: 160 }
const NARROW = { row: 60, top: 26, left: 10, right: 10 }
/** A picture below this is narrow. [px] */
const NARROW_PX = 480

const shapeOf = (width: number) => (width < NARROW_PX ? NARROW : WIDE)

/** Height that so many figures need in a picture of some width. [px] */
export const targetsHeight = (count: number, width: number): number => {
  const { row, top } = shapeOf(width)
  return top + count * row + 6
}

/**
 * Published figures with their tolerance, and what the model gives. Each row is on its own scale, centred on what is published, three
 * tolerances to either side; a sixth of the figure where it has none.
 */
export const targetsDrawing =
  (
    targets: readonly ShownTarget[],
    { t, number, unit: inWords }: Pick<Speech, 't' | 'number' | 'unit'>,
  ): Drawing =>
  (pen, { width }, ink) => {
    const shape = shapeOf(width)
    const { row, top, left, right } = shape
    const half = (width - left - right) / 2
    const middle = left + half
    pen.text(middle, 14, t('trust.published'), { color: ink.soft, size: 11, align: 'center' })
    targets.forEach((target, k) => {
      const { source, published, tolerance, modelled, met } = target
      const above = top + k * row
      const y = shape === NARROW ? above + 38 : above + row / 2
      const reach = 3 * (tolerance || Math.abs(published) / 6) || 1
      const at = (value: number) =>
        middle + Math.max(-1, Math.min(1, (value - published) / reach)) * (half - 8)
      pen.line([left, y, width - right, y], ink.grid, 1)
      if (tolerance !== null) {
        const [from, to] = [at(published - tolerance), at(published + tolerance)]
        pen.rect(from, y - 7, to - from, 14, ink.grid)
      }
      pen.line([middle, y - 9, middle, y + 9], ink.soft, 2)
      pen.circle(at(modelled), y, 6, met === false ? ink.warning : ink.accent)
      const figures = inFigures(target)
      const key = source.split(' ')[0] ?? ''
      if (shape === NARROW) {
        pen.text(left, above + 18, target.label, { color: ink.text, most: 0.55 * width })
        pen.text(width - right, above + 18, figures, { color: ink.text, align: 'right', most: 0.42 * width })
        pen.text(left, y + 17, key, { color: ink.soft, size: 10 })
      } else {
        pen.text(left - 10, y, target.label, { color: ink.text, align: 'right', most: left - 12 })
        pen.text(left - 10, y + 13, key, { color: ink.soft, size: 10, align: 'right' })
        pen.text(width - right + 10, y + 4, figures, { color: ink.text, most: right - 12 })
      }
    })

    function inFigures({ published, modelled, unit }: ShownTarget): string {
      const digits = Math.abs(published) < 1 ? 3 : 1
      return `${number(published, digits)} → ${number(modelled, digits)} ${inWords(unit)}`
    }
  }
