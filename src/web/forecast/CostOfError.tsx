import type { Operation } from '../../study/operate/operation.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useWords } from '../words/useWords.ts'

const MILLION = 1e6

/** What the same years cost when they are run on one forecast and on another. */
export function CostOfError({ operation }: { operation: Operation | null }) {
  const { t, number } = useWords()
  if (!operation) return <p className="card note">{t('forecast.noCost')}</p>
  const { ways, differences, currency, seeds, days, title } = operation
  const millions = (money: number) => number(money / MILLION, 1)
  const range = ({ mean, low, high }: (typeof ways)[number]['cost']) =>
    `${millions(mean)} (${millions(low)} – ${millions(high)})`
  const sheet = {
    columns: [t('forecast.way'), `${t('forecast.perYear')}, ${currency}`],
    rows: [
      ...ways.map(({ name, cost }) => [name, range(cost)]),
      ...differences.map(({ of, against, saved }) => [t('forecast.saved', { of, against }), range(saved)]),
    ],
    digits: 1,
  }
  return (
    <Figure
      title={t('forecast.cost')}
      note={t('forecast.costNote', { title, years: number(seeds.length), days: number(days) })}
      saving={{ file: 'cost-of-error', sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={t('forecast.cost')} />
    </Figure>
  )
}
