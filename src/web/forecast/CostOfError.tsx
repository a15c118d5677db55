import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useDesk } from '../state/desk.ts'
import { titleOf } from '../words/titles.ts'
import { useWords } from '../words/useWords.ts'
import type { FoundOperation } from './models.ts'

const MILLION = 1e6

/** What the same years cost when they are run on one forecast and on another. */
export function CostOfError({ found }: { found: FoundOperation | null }) {
  const { t, number } = useWords()
  const scenarios = useDesk(state => state.ground?.scenarios)
  if (!found) return <p className="card note">{t('forecast.noCost')}</p>
  const { operation, command, madeOn, version, isCurrent } = found
  const wayName = (way: (typeof operation.ways)[number]['name']) => t(`forecastWay.${way}`)
  const { ways, differences, currency, seeds, days } = operation
  const note = scenarios?.find(({ title }) => title === operation.title)
  const title = note ? titleOf(note, t) : operation.title
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
      note={[
        t('forecast.costNote', { title, years: number(seeds.length), days: number(days) }),
        t('forecast.costMade', { command, day: madeOn, version }),
        isCurrent ? '' : t('forecast.costOld'),
      ].join(' ')}
      saving={{ file: 'cost-of-error', sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={t('forecast.cost')} />
    </Figure>
  )
}
