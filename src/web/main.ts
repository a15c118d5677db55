import { openBackground } from './background.ts'
import { type Answer, DATA_FILE, type Prices, type Wish } from './messages.ts'
import { element, showAnswers, showBusy, showProblems, showProgress, showStatus, showWish } from './view.ts'

/** What the page is about, and how many hours of it: `?scenario=…&hours=…`. */
const asked = new URLSearchParams(location.search)
const scenario = asked.get('scenario') ?? '2030-reference'
const hours = Number(asked.get('hours') ?? 8760)

const [co2, wind] = [element<HTMLInputElement>('co2'), element<HTMLInputElement>('wind')]
const wish = (): Wish => ({ co2PerTonne: Number(co2.value), moreWindMw: Number(wind.value), hours })

let [quick, exact, prices]: [Answer | undefined, Answer | undefined, Prices | undefined] = [
  undefined,
  undefined,
  undefined,
]

/** Everything that the page does, once its data are there. */
function open(data: string): void {
  const forSliders = openBackground(data, scenario, {
    onProgress: () => {},
    onAnswer(answer) {
      quick = answer
      showStatus('quick-status', answer)
      showAnswers(wish(), quick, exact)
    },
    onFailure: ({ message, problems }) => showProblems(message, problems),
  })
  const forHours = openBackground(data, scenario, {
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
