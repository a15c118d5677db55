import type { DealOf, MoneyOf } from '../data/money.ts'
import { seriesColor } from '../design/colors.ts'
import { Numbers } from '../parts/Numbers.tsx'
import { heard } from '../words/heard.ts'
import { asWritten, sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'
import { RangeFigure } from './RangeFigure.tsx'

const MILLION = 1e6

/** What each partner of a deal earns beside what it wants, what the deal is worth, and what happens to it in a storm. */
export function DealFigure({ deal, money: { money, priceYear } }: { deal: DealOf; money: MoneyOf }) {
  const speech = useWords()
  const { t, number, percent, unit, inUnit, sentences } = speech
  const partnerName = (partner: string) => sayOr(t, `partner.${partner}`, partner)
  const rate = (pu: number | null) => (pu === null ? '–' : percent(pu, 1))
  const millions = (amount: number, own: string) => `${number(amount / MILLION, 1)} ${unit(`M ${own}`)}`
  const { breakEven, currency } = deal
  const facts = [
    [t('deal.size'), `${number(deal.sizeMw)} ${unit('MW')}; ${number(deal.energyMwh / 1000)} ${unit('GWh')}`],
    [t('deal.project'), `${millions(deal.projectNpv, currency)}; ${rate(deal.projectIrrPu)}`],
    [t('deal.owners'), rate(deal.ownersIrrPu)],
    [t('deal.dscr'), number(deal.leastDscr, 2)],
    [t('deal.state'), millions(deal.stateNpv, currency)],
    ['LCOE', `${number(deal.lcoe, 1)} ${unit(`${money}/${deal.lcoePer}`)} (${priceYear})`],
    [
      t('deal.breakEven'),
      `${number(breakEven.project)} / ${number(breakEven.owners)} ${breakEven.currency}/${unit(breakEven.per)}; ${t('deal.agreed')} ${number(deal.agreedPrice)}`,
    ],
  ] as const
  const trials = {
    columns: [t('deal.shock'), inUnit(t('deal.npv'), `M ${currency}`), t('deal.owners'), t('deal.dscr')],
    rows: deal.trials.map(({ title, projectNpv, ownersIrrPu, leastDscr }) => [
      heard(title, speech),
      projectNpv / MILLION,
      rate(ownersIrrPu),
      number(leastDscr, 2),
    ]),
    digits: 1,
  }
  return (
    <RangeFigure
      title={t('deal.title', { deal: asWritten(t, `deal.${deal.name}`, deal.title) })}
      note={sentences(t('deal.note'), asWritten(t, `dealBecause.${deal.name}`, deal.because))}
      file={`deal-${deal.name}`}
      unit="%"
      digits={1}
      rows={deal.partners.map(({ name: partner, irrPu, wantedPu, currency: own }, k) => {
        const value = 100 * (irrPu ?? 0)
        return {
          name: `${partnerName(partner)}, ${own}`,
          color: seriesColor(k),
          low: value,
          middle: value,
          high: value,
          mark: 100 * wantedPu,
        }
      })}
      sheet={{
        columns: [
          t('deal.partner'),
          t('deal.share'),
          t('deal.npv'),
          t('deal.irr'),
          t('deal.wanted'),
          t('deal.payback'),
        ],
        rows: deal.partners.map(
          ({ name: partner, sharePu, currency: own, npv, irrPu, wantedPu, paybackYears }) => [
            partnerName(partner),
            percent(sharePu),
            millions(npv, own),
            rate(irrPu),
            percent(wantedPu, 1),
            number(paybackYears, 1),
          ],
        ),
        digits: 1,
      }}
    >
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Numbers sheet={trials} label={t('deal.shock')} />
    </RangeFigure>
  )
}
