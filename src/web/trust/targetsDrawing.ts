import type { Drawing } from '../charts/pen.ts'
import type { Speech } from '../words/speech.ts'
import type { ShownTarget } from './targets.ts'

const [ROW, TOP, LEFT, RIGHT] = [36, 26, 180, 160]

/** Height that so many figures need. [px] */
export const targetsHeight = (count: number): number => TOP + count * ROW + 6

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
    const half = (width - LEFT - RIGHT) / 2
    const middle = LEFT + half
    pen.text(middle, 14, t('trust.published'), { color: ink.soft, size: 11, align: 'center' })
    targets.forEach(({ label, source, unit, published, tolerance, modelled, met }, k) => {
      const y = TOP + k * ROW + ROW / 2
      const reach = 3 * (tolerance || Math.abs(published) / 6) || 1
      const at = (value: number) =>
        middle + Math.max(-1, Math.min(1, (value - published) / reach)) * (half - 8)
      pen.line([LEFT, y, width - RIGHT, y], ink.grid, 1)
      if (tolerance !== null) {
        pen.rect(
          at(published - tolerance),
          y - 7,
          at(published + tolerance) - at(published - tolerance),
          14,
          ink.grid,
        )
      }
      pen.line([middle, y - 9, middle, y + 9], ink.soft, 2)
      pen.circle(at(modelled), y, 6, met === false ? ink.warning : ink.accent)
      pen.text(LEFT - 10, y, label, { color: ink.text, align: 'right' })
      pen.text(LEFT - 10, y + 13, source.split(' ')[0] ?? '', { color: ink.soft, size: 10, align: 'right' })
      const digits = Math.abs(published) < 1 ? 3 : 1
      pen.text(
        width - RIGHT + 10,
        y + 4,
        `${number(published, digits)} → ${number(modelled, digits)} ${inWords(unit)}`,
        {
          color: ink.text,
        },
      )
    })
  }
