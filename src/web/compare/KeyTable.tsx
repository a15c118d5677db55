import { keyNumbers } from '../data/keyNumbers.ts'
import { Figure } from '../parts/Figure.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import type { ComparedRun } from './runs.ts'

/** Key numbers of all runs, and how far they are from the first. */
export function KeyTable({ runs }: { runs: readonly ComparedRun[] }) {
  const { t, number, signed, inUnit } = useWords()
  const ground = useDesk(state => state.ground)
  const first = runs[0]!.one
  const rows = keyNumbers(ground?.renewable ?? []).filter(({ value }) =>
    runs.some(({ one }) => value(one) !== null),
  )
  const sheet = {
    columns: [t('answers.what'), ...runs.map(({ name }) => name)],
    rows: rows.map(({ label, unit, value }) => [
      inUnit(t(label), unit(first)),
      ...runs.map(({ one }) => value(one) ?? ''),
    ]),
    digits: 3,
  }
  return (
    <Figure title={t('compare.numbers')} saving={{ file: 'compare', sheet, isLong: true }}>
      <Scroll label={t('compare.numbers')}>
        <table id="compared">
          <thead>
            <tr>
              <th scope="col">{t('answers.what')}</th>
              {runs.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, unit, digits, value }) => (
              <tr key={id}>
                <th scope="row">{inUnit(t(label), unit(first))}</th>
                {runs.map(({ id: run, one }, k) => {
                  const [own, base] = [value(one), value(first)]
                  return (
                    <td key={run}>
                      {number(own, digits)}
                      {k > 0 && own !== null && base !== null ? (
                        <small> {signed(own - base, digits)}</small>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Figure>
  )
}
