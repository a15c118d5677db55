import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { asWritten } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'
import type { FoundOperation } from './models.ts'

const MILLION = 1e6

/** What the same years cost when they are run on one forecast and on another. */
export function CostOfError({ found }: { found: FoundOperation | null }) {
  const { t, number, sentences } = useWords()
  if (!found) return <p className="card note">{t('forecast.noCost')}</p>
  const { operation, command, madeOn, version, isCurrent } = found
  const wayName = (way: (typeof operation.ways)[number]['name']) => t(`forecastWay.${way}`)
  const { ways, differences, currency, seeds, days, scenario, title } = operation
  const millions = (money: number) => number(money / MILLION, 1)
  const range = ({ mean, low, high }: (typeof ways)[number]['cost']) =>
    `${millions(mean)} (${millions(low)} – ${millions(high)})`
  const sheet = {
    columns: [t('forecast.way'), `${t('forecast.perYear')}, ${currency}`],
    rows: [
      ...ways.map(({ name, cost }) => [wayName(name), range(cost)]),
      ...differences.map(({ of, against, saved }) => [
        t('forecast.saved', { of: wayName(of), against: wayName(against) }),
        range(saved),
      ]),
    ],
    digits: 1,
  }
  return (
    <Figure
      title={t('forecast.cost')}
      note={sentences(
        t('forecast.costNote', {
          title: asWritten(t, `scenario.${scenario}`, title),
          years: number(seeds.length),
          days: number(days),
        }),
        t('forecast.costMade', { command, day: madeOn, version }),
        isCurrent ? '' : t('forecast.costOld'),
      )}
      saving={{ file: 'cost-of-error', sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={t('forecast.cost')} />
    </Figure>
  )
}
