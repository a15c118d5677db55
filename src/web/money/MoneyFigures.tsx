import type { Case } from '../data/case.ts'
import type { MoneyOf } from '../data/money.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { useWords } from '../words/useWords.ts'
import { DealFigure } from './DealFigure.tsx'
import { JobsFigure } from './JobsFigure.tsx'

/** Who earns, who works and who pays; where that is not known it is said why. */
export function MoneyFigures({ shown }: { shown: Case }) {
  const { t } = useWords()
  const { money, isPlan, scenario } = shown
  if (!money) return <p className="card note">{t(isPlan ? 'money.later' : 'money.dispatch')}</p>
  return (
    <>
      {money.problems.map(({ where, what, hint }) => (
        <p key={where + what} className="card bad" lang="en">
          {[where, what, hint].filter(Boolean).join(' – ')}
        </p>
      ))}
      {money.deals.map(deal => (
        <DealFigure key={deal.name} deal={deal} money={money} />
      ))}
      {money.deals.length === 0 ? <p className="card note">{t('money.noDeals')}</p> : null}
      <div className="pair">
        <JobsFigure money={money} scenario={scenario} />
        <Tariffs money={money} scenario={scenario} />
      </div>
    </>
  )
}

/** What groups of users pay, and what of the orders stays in the country. */
function Tariffs({
  money: { money, priceYear, tariffs, content },
  scenario,
}: {
  money: MoneyOf
  scenario: string
}) {
  const { t, number } = useWords()
  const sheet = {
    columns: [t('money.group'), t('range.low'), t('range.middle'), t('range.high'), t('money.full')],
    rows: tariffs.map(({ group, total: { low, middle, high }, full }) => [
      t(`group.${group}`),
      ...[low, middle, high],
      full?.middle ?? '–',
    ]),
    digits: 1,
  }
  const share = content.ordered.middle > 0 ? content.domestic.middle / content.ordered.middle : null
  const ordered =
    share === null
      ? t('money.nothingOrdered')
      : t('money.content', {
          ordered: number(content.ordered.middle / 1e6),
          money,
          share: number(100 * share),
        })
  return (
    <Figure
      title={t('money.tariffs', { money, year: String(priceYear) })}
      note={`${ordered} ${t('money.fullNote')}`}
      saving={{ file: `tariffs-${scenario}`, sheet, isLong: true }}
    >
      <Numbers sheet={sheet} label={t('money.tariffs', { money, year: String(priceYear) })} />
    </Figure>
  )
}
