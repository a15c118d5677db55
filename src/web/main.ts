import { openBackground } from './background.ts'
import { type Answer, DATA_FILE, type Prices, type Subject, type Wish } from './messages.ts'
import { element, showAnswers, showBusy, showProblems, showProgress, showStatus, showWish } from './view.ts'

/** What the page is about, and how many hours of it: `?scenario=…&hours=…&segments=…&solver=…`. */
const asked = new URLSearchParams(location.search)
const hours = Number(asked.get('hours') ?? 8760)
const segments = Number(asked.get('segments') ?? 0)
const subject: Subject = {
  scenario: asked.get('scenario') ?? '2030-reference',
  ...(segments > 0 ? { segments } : {}),
  ...(asked.get('solver') === 'timeStructured' ? { solver: 'timeStructured' } : {}),
}

const [co2, wind] = [element<HTMLInputElement>('co2'), element<HTMLInputElement>('wind')]
const wish = (): Wish => ({ co2PerTonne: Number(co2.value), moreWindMw: Number(wind.value), hours })

let [quick, exact, prices]: [Answer | undefined, Answer | undefined, Prices | undefined] = [
  undefined,
  undefined,
  undefined,
]

/** Everything that the page does, once its data are there. */
function open(data: string): void {
  const forSliders = openBackground(data, subject, {
    onProgress: () => {},
    onAnswer(answer) {
      quick = answer
      showStatus('quick-status', answer)
      showAnswers(wish(), quick, exact)
    },
    onFailure: ({ message, problems }) => showProblems(message, problems),
  })
  const forHours = openBackground(data, subject, {
    onProgress: ({ stage, share, detail }) => showProgress(stage, share, detail),
    onAnswer(answer) {
      exact = answer
      prices = answer.prices
      showBusy(false)
      showStatus('exact-status', answer)
      showAnswers(wish(), quick, exact)
      forSliders.askNext({ kind: 'quick', wish: wish(), prices })
    },
    onFailure({ message, problems }) {
      showBusy(false)
      showProblems(message, problems)
    },
  })
  const answerQuickly = () => {
    showWish(wish())
    forSliders.askNext({ kind: 'quick', wish: wish() })
  }
  const solveAll = () => {
    showBusy(true)
    showProblems('', [])
    forHours.ask({ kind: 'exact', wish: wish() })
  }
  for (const slider of [co2, wind]) {
    slider.addEventListener('input', answerQuickly)
    slider.addEventListener('change', solveAll)
  }
  element('solve').addEventListener('click', solveAll)
  element('cancel').addEventListener('click', () => {
    forHours.cancel()
    showBusy(false)
    showProgress('stopped', 0)
  })
  element<HTMLFieldSetElement>('wishes').disabled = false
  answerQuickly()
}

const answer = await fetch(new URL(DATA_FILE, document.baseURI))
if (answer.ok) open(await answer.text())
else showProblems(`The data could not be had: ${answer.status}.`, [])
