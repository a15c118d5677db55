import { useMemo } from 'react'
import { roomFor } from '../charts/names.ts'
import { type WaterfallPicture, waterfallDrawing, waterfallHeight } from '../charts/waterfallDrawing.ts'
import type { Case } from '../data/case.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { Figure } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { type ByCarrier, moneyByCarrier } from './sums.ts'

/** Steps smaller than this share of the whole are told together. */
const SMALL = 0.002

/** What the year costs, carrier by carrier; or how the cost of one run comes from that of another. */
export function CostFigure({
  shown,
  base,
  baseName = '',
  shownName = '',
}: {
  shown: Case
  base?: Case | undefined
  baseName?: string
  shownName?: string
}) {
  const speech = useWords()
  const { t, name } = speech
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const unit = `M ${shown.currency}`
  const picture = useMemo<WaterfallPicture>(() => {
    const total = (one: Case) => (one.summary.objective ?? 0) / 1e6
    const steps = stepsOf(moneyByCarrier(shown), base && moneyByCarrier(base), total(base ?? shown))
    const sumColor = isDark ? '#9db2c9' : '#44546a'
    const step = ([carrier, value]: readonly [string, number]) => ({
      name: carrier === '' ? t('mix.rest') : name(carrier),
      value,
      color: carrierColor(ground, carrier || 'rest', isDark),
      isSum: false,
    })
    return {
      unit,
      digits: 1,
      left: roomFor([baseName, shownName, ...steps.map(([carrier]) => name(carrier))]),
      steps: [
        ...(base ? [{ name: baseName, value: total(base), color: sumColor, isSum: true }] : []),
        ...steps.map(step),
        { name: base ? shownName : t('table.sum'), value: total(shown), color: sumColor, isSum: true },
      ],
    }
  }, [shown, base, baseName, shownName, unit, ground, isDark, name, t])
  const draw = useMemo(() => waterfallDrawing(picture, speech), [picture, speech])
  const title = base ? t('mix.costChange') : t('mix.cost')
  const height = waterfallHeight(picture)
  const sheet = {
    columns: [t('table.name'), speech.unit(unit)],
    rows: picture.steps.map(step => [step.name, step.value]),
    digits: 2,
  }
  return (
    <Figure
      title={title}
      note={t('mix.costNote')}
      saving={{ file: `cost-${shown.scenario}`, drawing: { draw, height }, sheet }}
    >
      <Picture draw={draw} height={height} label={title} />
    </Figure>
  )
}

/** Largest first; small ones together under an empty name. */
function stepsOf(
  now: ByCarrier,
  before: ByCarrier | undefined,
  total: number,
): (readonly [string, number])[] {
  const keys = new Set([...now.keys(), ...(before?.keys() ?? [])])
  const all = [...keys].map(key => [key, (now.get(key) ?? 0) - (before?.get(key) ?? 0)] as const)
  const isSmall = ([, value]: readonly [string, number]) =>
    Math.abs(value) < SMALL * Math.abs(total) * (before ? 0.05 : 1)
  const rest = all.filter(isSmall).reduce((sum, [, value]) => sum + value, 0)
  const large = all
    .filter(each => !isSmall(each))
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
  return Math.abs(rest) > 1e-6 * Math.abs(total) ? [...large, ['', rest] as const] : large
}
