import { LEVERS, type Lever } from '../levers.ts'
import { moveLever, openSolvers, reset, solveAll } from '../state/answers.ts'
import { desk, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'

/** Sliders: moving one is answered at once, letting go of it solves every hour. */
export function Levers() {
  const { t } = useWords()
  const solved = useDesk(state => state.cases[state.scenario])
  const isPlan = solved?.isPlan ?? false
  const touched = useDesk(state => Object.keys(state.levers).length + Object.keys(state.changes).length > 0)
  return (
    <section className="card levers" aria-labelledby="levers-title">
      <header>
        <h2 id="levers-title">{t('levers.title')}</h2>
        <button type="button" className="small" disabled={!touched} onClick={reset} id="reset">
          {t('levers.reset')}
        </button>
      </header>
      {LEVERS.filter(({ only }) => !only || (only === 'plan') === isPlan).map(lever => (
        <LeverRow key={lever.name} lever={lever} neutral={solved?.neutral[lever.name] ?? 0} />
      ))}
      <p className="note">{t('levers.note')}</p>
    </section>
  )
}

function LeverRow({
  lever: { name, label, unit, least, most, step },
  neutral,
}: {
  lever: Lever
  neutral: number
}) {
  const { t, number, signed } = useWords()
  const value = useDesk(state => state.levers[name] ?? neutral)
  const shown = least < 0 ? signed(value) : number(value)
  return (
    <div className={value === neutral ? 'lever' : 'lever moved'}>
      <label htmlFor={name}>{t(label)}</label>
      <output htmlFor={name}>
        {shown} {t(unit, { currency: desk.get().cases[desk.get().scenario]?.currency ?? '' })}
      </output>
      <input
        id={name}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onPointerEnter={() => void openSolvers()}
        onChange={event => moveLever(name, Number(event.target.value), neutral)}
        onPointerUp={() => void solveAll()}
        onKeyUp={event => {
          if (/^(Arrow|Page|Home|End)/.test(event.key)) void solveAll()
        }}
      />
    </div>
  )
}
