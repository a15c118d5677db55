import { useState } from 'react'
import type { Case } from '../data/case.ts'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { CardBars } from './CardBars.tsx'

type OneCard = Case['cards'][number]

/** Sizes below this are not built. [MW, MWh] */
const SOME = 0.5

/** Why each technology is built, or is not: what a MW of it earns beside what it costs. */
export function TechnologyCards({ shown }: { shown: Case }) {
  const { t, name } = useWords()
  const [chosen, setChosen] = useState('')
  if (!shown.isPlan || shown.cards.length === 0) return <p className="card note">{t('why.noPlan')}</p>
  const built = shown.cards.filter(({ size }) => size > SOME)
  const others = shown.cards.filter(({ size }) => size <= SOME)
  const list = (title: string, cards: readonly OneCard[]) => (
    <section className="card">
      <h2>{title}</h2>
      <div className="cards">
        {cards.map(card => (
          <details
            key={card.name}
            className="technology"
            open={card.name === chosen}
            onToggle={event => {
              if (event.currentTarget.open) setChosen(card.name)
            }}
          >
            <summary>
              <strong>{name(card.name)}</strong> <Size card={card} />
            </summary>
            <CardBody card={card} currency={shown.currency} />
          </details>
        ))}
      </div>
    </section>
  )
  return (
    <>
      {list(t('why.built'), built)}
      {list(t('why.notBuilt'), others)}
    </>
  )
}

function Size({ card }: { card: OneCard }) {
  const { number, t, unit } = useWords()
  const own = unit(card.component === 'Store' ? 'MWh' : 'MW')
  return <span>{card.size > SOME ? `${number(card.size)} ${own}` : t('why.none')}</span>
}

function CardBody({ card, currency }: { card: OneCard; currency: string }) {
  const { t, name, number, unit } = useWords()
  const language = useDesk(state => state.language)
  const isBuilt = card.size > SOME
  const facts = [
    [t('table.place'), name(card.bus)],
    [t('table.fullLoadHours'), number(card.fullLoadHours)],
    [t('why.overnight'), `${number(card.overnightPerKw)} ${unit(`${currency}/kW`)}`],
    ...(card.breakEvenPerKw !== null && !isBuilt
      ? [[t('why.breakEven'), `${number(card.breakEvenPerKw)} ${unit(`${currency}/kW`)}`]]
      : []),
    ...(isBuilt ? [] : [[t('why.lacks'), `${number(Math.max(0, -card.surplus))} ${unit(`${currency}/MW`)}`]]),
  ]
  return (
    <div lang={language}>
      <CardBars card={card} currency={currency} />
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
