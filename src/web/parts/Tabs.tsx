import { desk, useDesk } from '../state/desk.ts'
import { VIEWS } from '../state/shared.ts'
import { useWords } from '../words/useWords.ts'

/** Links to the views. */
export function Tabs() {
  const { t } = useWords()
  const view = useDesk(state => state.view)
  return (
    <nav className="tabs" aria-label={t('page.views')}>
      {VIEWS.map(name => (
        <a
          key={name}
          href={`#${name}`}
          {...(view === name ? { 'aria-current': 'page' } : {})}
          onClick={event => {
            event.preventDefault()
            desk.set({ view: name })
          }}
        >
          {t(`view.${name}`)}
        </a>
      ))}
    </nav>
  )
}
