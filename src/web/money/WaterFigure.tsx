import type { Case } from '../data/case.ts'
import { useWords } from '../words/useWords.ts'
import { RangeFigure } from './RangeFigure.tsx'

const [FRESH, SALT, LAKE] = ['#3b7dd8', '#5aa9a0', '#8795a8']
const MILLION = 1e6

/** Water by basin: what plants take and do not give back, and what reservoirs lose for power's sake. */
export function WaterFigure({ shown }: { shown: Case }) {
  const { t, name } = useWords()
  const water = shown.water
    .filter(({ withdrawalM3 }) => withdrawalM3.high > 0)
    .toSorted((one, other) => other.consumptionM3.middle - one.consumptionM3.middle)
  if (water.length === 0) return null
  const kindOf = ({ isFresh, isEvaporation }: (typeof water)[number]) =>
    t(isEvaporation ? 'water.evaporation' : isFresh ? 'water.fresh' : 'water.salt')
  const millions = t('water.unit')
  const columns = (['low', 'middle', 'high'] as const).flatMap(bound => [
    `${t('water.withdrawal')}, ${t(`range.${bound}`)}, ${millions}`,
    `${t('water.consumption')}, ${t(`range.${bound}`)}, ${millions}`,
  ])
  return (
    <RangeFigure
      title={t('water.title')}
      note={t('water.note')}
      file={`water-${shown.scenario}`}
      unit={millions}
      digits={1}
      rows={water.map(each => ({
        name: `${name(each.basin)}, ${kindOf(each)}`,
        color: each.isEvaporation ? LAKE! : each.isFresh ? FRESH! : SALT!,
        low: each.consumptionM3.low / MILLION,
        middle: each.consumptionM3.middle / MILLION,
        high: each.consumptionM3.high / MILLION,
      }))}
      sheet={{
        columns: [t('water.basin'), t('water.kind'), ...columns],
        rows: water.map(each => [
          name(each.basin),
          kindOf(each),
          ...(['low', 'middle', 'high'] as const).flatMap(bound => [
            each.withdrawalM3[bound] / MILLION,
            each.consumptionM3[bound] / MILLION,
          ]),
        ]),
        digits: 2,
      }}
    />
  )
}
