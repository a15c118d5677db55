import type { Problem } from '../errors.ts'
import type { Answer, Wish } from './messages.ts'
import { compareAnswers } from './numbers.ts'
import { drawBars, drawLegend } from './picture.ts'

/** An element of the page by its id. */
export function element<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no “${id}”`)
  return found as E
}

const text = (id: string, content: string) => {
  element(id).textContent = content
}

/** Numbers beside the sliders. */
export function showWish({ co2PerTonne, moreWindMw }: Wish): void {
  text('co2-shown', String(co2PerTonne))
  text('wind-shown', String(moreWindMw))
}

/** How far the solve of every hour has come. */
export function showProgress(stage: string, share: number, detail = ''): void {
  element<HTMLProgressElement>('progress').value = share
  text('exact-status', [stage, detail].filter(part => part !== '').join(', '))
}

/** Is every hour being solved? */
export function showBusy(busy: boolean): void {
  element<HTMLButtonElement>('cancel').disabled = !busy
  if (!busy) element<HTMLProgressElement>('progress').value = 0
}

/** In a sentence, what was solved by whom in which time. */
export function showStatus(id: 'quick-status' | 'exact-status', answer: Answer): void {
  const { snapshots, columns, rows, by, milliseconds, summary } = answer
  const kind = id === 'quick-status' ? 'stretches' : 'hours'
  const { co2PerTonne, moreWindMw } = answer.wish
  const facts = { objective: summary.objective, snapshots, milliseconds, co2: co2PerTonne, wind: moreWindMw }
  for (const [name, value] of Object.entries(facts)) element(id).dataset[name] = String(value)
  const proven = summary.check.passed ? 'checked' : `not to be trusted: ${summary.check.failures.join('; ')}`
  text(
    id,
    `${snapshots} ${kind} (${columns} columns, ${rows} rows) in ${seconds(milliseconds)}, by ${by}: ${summary.status}, ${proven}.`,
  )
}

const seconds = (ms: number) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

/** Picture and table; the picture is of the exact answer where it is one to the present wish. */
export function showAnswers(wish: Wish, quick: Answer | undefined, exact: Answer | undefined): void {
  const isPresent = (answer: Answer | undefined) => JSON.stringify(answer?.wish) === JSON.stringify(wish)
  const shown = isPresent(exact) || !quick ? exact : quick
  const chart = shown?.generation?.chart
  element('picture').innerHTML = chart ? drawBars(chart) : ''
  element('legend').innerHTML = chart ? drawLegend(chart) : ''
  text('shown-answer', shown === exact ? 'Every hour.' : 'Over stretches of hours.')
  element('numbers').replaceChildren(
    ...compareAnswers(quick, exact).map(({ label, ...cells }) => {
      const row = document.createElement('tr')
      for (const cell of [label, ...Object.values(cells)]) row.insertCell().textContent = cell
      return row
    }),
  )
}

/** What went wrong, all of it. */
export function showProblems(message: string, problems: readonly Problem[]): void {
  element('problems').replaceChildren(
    ...[
      message,
      ...problems.map(({ where, what, hint }) => [where, what, hint].filter(Boolean).join(' – ')),
    ].map(each => {
      const paragraph = document.createElement('p')
      paragraph.textContent = each
      return paragraph
    }),
  )
}
