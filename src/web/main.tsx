import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openSolvers } from './state/answers.ts'
import { isChangeable } from './state/choose.ts'
import { desk } from './state/desk.ts'
import { fetchCase, fetchGround } from './state/fetching.ts'
import { fromAddress, toAddress } from './state/url.ts'
import { say } from './words/words.ts'

createRoot(document.getElementById('root')!).render(<App />)

/** The address follows the state, and the state the address. */
desk.subscribe(() => {
  const state = desk.get()
  document.documentElement.lang = state.language
  document.title = say(state.language, 'page.title')
  if (state.isPlaying) return
  const address = `${location.pathname}${toAddress(state)}`
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address)
})
addEventListener('hashchange', () => desk.set({ view: fromAddress(location).view }))
document.documentElement.lang = desk.get().language

await Promise.all([fetchGround(), fetchCase(desk.get().scenario)])
// The solver is fetched when the first picture stands, so that it does not stand in its way.
requestAnimationFrame(() =>
  setTimeout(() => {
    performance.mark('first-picture')
    if (isChangeable()) void openSolvers()
  }),
)
