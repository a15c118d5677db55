import { lazy, Suspense } from 'react'
import { useTheme } from './design/useTheme.ts'
import { Answers } from './parts/Answers.tsx'
import { Header } from './parts/Header.tsx'
import { KeyNumbers } from './parts/KeyNumbers.tsx'
import { Levers } from './parts/Levers.tsx'
import { Tabs } from './parts/Tabs.tsx'
import { Waiting } from './parts/Waiting.tsx'
import { shownCase, useDesk } from './state/desk.ts'
import type { ViewName } from './state/shared.ts'
import { MapView } from './views/MapView.tsx'
import { useWords } from './words/useWords.ts'

/** Views that come when they are first looked at. */
const VIEW: Readonly<Record<ViewName, React.ComponentType>> = {
  map: MapView,
  dispatch: lazy(async () => ({ default: (await import('./views/DispatchView.tsx')).DispatchView })),
  mix: lazy(async () => ({ default: (await import('./views/MixView.tsx')).MixView })),
  compare: lazy(async () => ({ default: (await import('./views/CompareView.tsx')).CompareView })),
  why: lazy(async () => ({ default: (await import('./views/WhyView.tsx')).WhyView })),
  trust: lazy(async () => ({ default: (await import('./views/TrustView.tsx')).TrustView })),
  forecast: lazy(async () => ({ default: (await import('./views/ForecastView.tsx')).ForecastView })),
  class: lazy(async () => ({ default: (await import('./views/ClassView.tsx')).ClassView })),
  editor: lazy(async () => ({ default: (await import('./views/EditorView.tsx')).EditorView })),
}

/** The desk. */
export function App() {
  const { t } = useWords()
  useTheme()
  const view = useDesk(state => (state.view in VIEW ? state.view : 'map'))
  const isThere = useDesk(state => shownCase(state) !== undefined && state.ground !== null)
  const failure = useDesk(state => state.failure)
  const atCentre = useDesk(state => state.ground?.atCentre ?? false)
  const isFixed = useDesk(
    ({ ground, scenario }) => ground?.scenarios.find(({ name }) => name === scenario)?.byOblast ?? false,
  )
  const View = VIEW[view]
  return (
    <>
      <a className="skip" href="#content">
        {t('page.skip')}
      </a>
      <Header />
      <Tabs />
      <div className="desk">
        <main id="content" data-view={view} tabIndex={-1}>
          <KeyNumbers />
          <Suspense fallback={<p className="waiting">{t('page.loading')}</p>}>
            {isThere ? (
              <View />
            ) : failure ? (
              <p className="waiting">{failure.message}</p>
            ) : (
              <Waiting mayBeSolved={atCentre} />
            )}
          </Suspense>
        </main>
        <aside aria-label={t('levers.title')}>
          {isFixed ? <p className="card note">{t('levers.fixed')}</p> : <Levers />}
          {isFixed ? null : <Answers />}
        </aside>
      </div>
      <footer>
        <p>{t('page.limits')}</p>
      </footer>
    </>
  )
}
