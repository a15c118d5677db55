import type { Case } from '../data/case.ts'
import { desk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import type { MessageKey } from '../words/words.ts'

/** Runs of hours that are shown of each trouble. */
const SPANS = 6

/** What fails: where, when, by how much, what stands in the way, what would be enough. */
export function Troubles({ shown }: { shown: Case }) {
  const { t, name, number, moment, unit: inWords } = useWords()
  const at = (label: string) => moment(Date.parse(label))
  return shown.troubles.map(({ block, bus, unit, measure, side, spans }) => (
    <section key={`${block} ${bus} ${unit}`} className="card trouble">
      <h2>
        {t(side === 'short' ? 'why.tooLittle' : 'why.tooMuch', {
          where: bus ? name(bus) : t('dispatch.country'),
          unit: unit ? name(unit) : '',
        })}
      </h2>
      {spans.slice(0, SPANS).map((span, k) => (
        <details key={span.from} open={k === 0}>
          <summary>
            {t('why.span', {
              from: at(span.from),
              to: at(span.to),
              hours: number(span.hours),
              amount: number(span.amount, 1),
              measure: inWords(measure),
            })}
          </summary>
          <button
            type="button"
            className="small"
            onClick={() => desk.set({ hour: hourOf(shown, span.at), view: 'map' })}
          >
            {t('why.look')}
          </button>
          {span.causes && span.causes.length > 0 ? (
            <>
              <h4>{t('why.causes')}</h4>
              <ul>
                {span.causes.map(cause => (
                  <li key={`${cause.kind} ${cause.block} ${cause.name}`}>
                    {t(`cause.${cause.kind}` as MessageKey, { name: name(cause.name) })}:{' '}
                    {number(Math.abs(cause.amount))} {inWords(cause.measure)}
                    {cause.installed !== null
                      ? ` (${t('why.installed', { mw: number(cause.installed) })})`
                      : ''}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {span.fixes && span.fixes.length > 0 ? (
            <>
              <h4>{t('why.fixes')}</h4>
              <ul>
                {span.fixes.map(fix => (
                  <li key={`${fix.kind} ${fix.block} ${fix.name}`}>
                    {t(`fix.${fix.kind}` as MessageKey, {
                      name: name(fix.name),
                      amount: number(fix.amount),
                      measure: inWords(fix.measure),
                    })}
                    {fix.building
                      ? `: ${name(fix.building.technology)}, ${number(fix.building.moneyPerYear / 1e6, 1)} M ${fix.building.currency}/${t('unit.year')}`
                      : ''}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </details>
      ))}
    </section>
  ))
}

const hourOf = ({ start }: Case, label: string) =>
  Math.max(0, Math.round((Date.parse(label) - Date.parse(start)) / 3_600_000))
