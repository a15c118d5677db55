import { useId, useState } from 'react'
import { Pick } from '../parts/Pick.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import { useDesk } from '../state/desk.ts'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'
import { addressOf, editsOf, gradeOf, withEdit } from './edits.ts'
import type { History } from './history.ts'
import { useParent } from './useParent.ts'

const MOST_ROWS = 40

/** A number of the data to be changed: with its unit, range, source and grade. */
export function FactForm({ history: { changes, apply } }: { history: History }) {
  const { t } = useWords()
  const { facts } = useParent()
  const [table, setTable] = useState('fuels')
  const [wanted, setWanted] = useState('')
  const search = useId()
  const tables = [...new Set(facts.map(fact => fact.table))]
  const rows = facts.filter(fact => fact.table === table && fact.row.includes(wanted.trim().toLowerCase()))
  return (
    <section className="card" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('editor.numbers')}</h2>
      <div className="row">
        <Pick
          label={t('editor.table')}
          value={table}
          options={tables.map(value => ({ value, name: sayOr(t, `data.${value}`, value) }))}
          onPick={setTable}
        />
        <label htmlFor={search}>{t('editor.search')}</label>
        <input id={search} type="search" value={wanted} onChange={event => setWanted(event.target.value)} />
      </div>
      <Scroll label={t('editor.numbers')}>
        <table className="fact-table">
          <thead>
            <tr>
              {(['row', 'value', 'range', 'source', 'because'] as const).map(key => (
                <th key={key} scope="col">
                  {t(`editor.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(fact => (
              <FactRow
                key={`${fact.table} ${fact.row} ${fact.column}`}
                fact={fact}
                edit={editsOf(changes).find(
                  each => each.table === fact.table && each.row === fact.row && each.column === fact.column,
                )}
                onEdit={(value, because) => apply(withEdit(changes, { ...fact, value, because }))}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {table === 'fuels' ? <p className="note">{t('editor.fuels')}</p> : null}
      {rows.length > MOST_ROWS ? (
        <p className="note">{t('editor.more', { count: String(rows.length - MOST_ROWS) })}</p>
      ) : null}
    </section>
  )
}

/** A number of the data with all the digits that it has there. */
const asGiven = (text: string, number: (value: number, digits: number) => string) =>
  number(Number(text), text.split('.')[1]?.length ?? 0)

type FactOf = Parameters<typeof gradeOf>[0]

function FactRow({
  fact,
  edit,
  onEdit,
}: {
  fact: FactOf
  edit: { value: unknown; because: string } | undefined
  onEdit: (value: number, because: string) => void
}) {
  const { t, name, number, unit } = useWords()
  const bound = (text: string) => (text === '' ? '…' : asGiven(text, number))
  const ground = useDesk(state => state.ground)!
  const [because, setBecause] = useState(edit?.because ?? '')
  const address = addressOf(fact)
  const problems = useDesk(state => state.failure?.problems)
  const wrong = problems?.filter(({ where }) => where.includes(`set.${address}`)) ?? []
  const finish = (text: string) => {
    const value = Number(text)
    if (text !== '' && Number.isFinite(value) && value !== Number(edit?.value ?? fact.value))
      onEdit(value, because)
  }
  const isOutside =
    edit !== undefined &&
    ((fact.low !== '' && Number(edit.value) < Number(fact.low)) ||
      (fact.high !== '' && Number(edit.value) > Number(fact.high)))
  return (
    <tr className={edit ? 'moved' : ''}>
      <th scope="row">{name(fact.row)}</th>
      <td data-label={t('editor.value')}>
        <input
          type="number"
          step="any"
          aria-label={`${name(fact.row)}: ${address}`}
          data-fact={address}
          aria-invalid={wrong.length > 0}
          key={String(edit?.value ?? fact.value)}
          defaultValue={String(edit?.value ?? fact.value)}
          onBlur={event => finish(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter') finish(event.currentTarget.value)
          }}
        />{' '}
        {unit(fact.unit)}
        {wrong.map(({ what, hint }) => (
          <p key={what} className="bad" role="alert">
            {[what, hint].filter(Boolean).join(' ')}
          </p>
        ))}
        {isOutside ? <p className="bad">{t('editor.outside')}</p> : null}
      </td>
      <td data-label={t('editor.range')}>
        {fact.low || fact.high ? `${bound(fact.low)} – ${bound(fact.high)}` : '–'}
      </td>
      <td data-label={t('editor.source')}>
        <span className={`grade ${gradeOf(fact)}`}>{t(`grade.${gradeOf(fact)}`)}</span>{' '}
        <span lang="en">
          {fact.source
            .split(' ')
            .map(key => ground.sources[key] ?? key)
            .join('; ')}
        </span>
      </td>
      <td data-label={t('editor.because')}>
        <input
          type="text"
          aria-label={`${t('editor.because')}: ${name(fact.row)}, ${address}`}
          value={because}
          onChange={event => setBecause(event.target.value)}
        />
      </td>
    </tr>
  )
}
