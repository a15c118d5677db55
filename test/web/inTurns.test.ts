import { beforeAll, expect, test } from 'vitest'
import { siteData } from '../../src/files/siteData.ts'
import type { Listener } from '../../src/web/background.ts'
import { openInTurns } from '../../src/web/inTurns.ts'
import type { Answer, Wish } from '../../src/web/messages.ts'
import { openCoarse } from '../../src/web/worker/coarse.ts'
import { openDesk } from '../../src/web/worker/desk.ts'
import { backgroundHere } from '../support/backgroundHere.ts'

const SCENARIO = '2030-reference'
const wish = (co2: number): Wish => ({ levers: { co2 }, changes: {}, hours: 168 })

let text: string
beforeAll(() => {
  text = JSON.stringify(siteData([SCENARIO]))
})

/** Two workers whose clocks go on by so much whenever they are looked at, and what the page hears of them. */
function open(step: number, onFirst = () => {}, stepOfOther = step) {
  let time = 0
  const steps = [step, stepOfOther]
  const heard: { answers: Answer[]; failures: string[] } = { answers: [], failures: [] }
  const turns = openInTurns(
    listener => {
      const each = steps.shift()!
      const now = () => (time += each)
      return backgroundHere(openCoarse(openDesk(text, SCENARIO), 96, 'highs', now), listener)
    },
    {
      onWarm: () => {},
      onAnswer(answer) {
        if (heard.answers.push(answer) === 1) queueMicrotask(onFirst)
      },
      onFailure: ({ message }) => heard.failures.push(message),
    },
  )
  return { turns, heard }
}

/** The first of two workers is asked this while the other rehearses, and its answer comes after they have changed places. */
function openLate(late: Wish) {
  const asked: string[] = []
  const answers: Answer[] = []
  let [usuals, release]: [number, () => void] = [0, () => {}]
  const openOne = (listener: Listener, worker: number) => {
    const onAnswer: Listener['onAnswer'] = answer => {
      if (worker === 0 && usuals < 3 && answer.wish === late) release = () => listener.onAnswer(answer)
      else listener.onAnswer(answer)
    }
    const onUsual: Listener['onUsual'] = milliseconds => {
      if (worker === 1 && ++usuals === 1) turns.ask(late)
      listener.onUsual(milliseconds)
      if (worker === 1 && usuals === 3) release()
    }
    const coarse = openCoarse(openDesk(text, SCENARIO), 96, 'highs', () => 0)
    const background = backgroundHere(coarse, { ...listener, onAnswer, onUsual })
    const askNext: typeof background.askNext = question => {
      if (question.kind === 'quick' && question.wish === late) asked.push(`${worker} after ${usuals}`)
      background.askNext(question)
    }
    return { ...background, askNext }
  }
  let opened = 0
  const turns = openInTurns(listener => openOne(listener, opened++), {
    onWarm: () => {},
    onAnswer: answer => answers.push(answer),
    onFailure: ({ message }) => expect.fail(message),
  })
  return { turns, asked, answers }
}

const stretchesOf = (answers: readonly Answer[]) => answers.map(({ snapshots }) => snapshots)

test('answers that leave time are given again over more stretches, until there are no more', async () => {
  const { turns, heard } = open(0)
  turns.ask(wish(20))
  await expect.poll(() => stretchesOf(heard.answers), { timeout: 20_000 }).toEqual([96, 144, 168])
  turns.ask(wish(30))
  await expect.poll(() => heard.answers.length, { timeout: 20_000 }).toBe(4)
  expect(heard.answers.at(-1)).toMatchObject({ wish: wish(30), snapshots: 168 })
}, 60_000)

test('late answers stay with the fewest stretches', async () => {
  const { turns, heard } = open(400)
  for (const co2 of [20, 30]) {
    turns.ask(wish(co2))
    await expect.poll(() => heard.answers.at(-1)?.wish, { timeout: 20_000 }).toEqual(wish(co2))
  }
  await new Promise(later => setTimeout(later, 200))
  expect(stretchesOf(heard.answers)).toEqual([96, 96])
}, 60_000)

test('a lever that moves while the year is cut anew does not wait for that, and is bettered in its turn', async () => {
  const { turns, heard } = open(0, () => turns.ask(wish(30)))
  turns.ask(wish(20))
  await expect.poll(() => heard.answers.at(-1)?.snapshots, { timeout: 20_000 }).toBe(168)
  expect(heard.answers[1]).toMatchObject({ wish: wish(30), snapshots: 96 })
  expect(heard.answers.at(-1)!.wish).toEqual(wish(30))
}, 60_000)

test('what one worker answers when they change places, the other is not asked at once, as a next lever would wait for that', async () => {
  const { turns, asked, answers } = openLate(wish(30))
  turns.ask(wish(20))
  await expect.poll(() => stretchesOf(answers), { timeout: 20_000 }).toEqual([96, 96])
  expect(asked).toEqual(['0 after 1'])
  await expect.poll(() => stretchesOf(answers), { timeout: 20_000 }).toEqual([96, 96, 144, 168])
}, 60_000)

test('stretches are not taken where a usual answer over them leaves the page no time', async () => {
  const { turns, heard } = open(0, () => {}, 200)
  turns.ask(wish(20))
  await expect.poll(() => heard.answers.length, { timeout: 20_000 }).toBeGreaterThan(0)
  await new Promise(later => setTimeout(later, 3000))
  expect(stretchesOf(heard.answers)).toEqual([96])
}, 60_000)

test('what only warms the solver up is not told; prices of all hours cut the year anew and are told', async () => {
  const { turns, heard } = open(400)
  turns.warm(wish(20))
  await new Promise(later => setTimeout(later, 1500))
  expect(heard.answers).toEqual([])
  const prices = new Map([['south', Float64Array.from({ length: 168 }, (_, t) => (t % 24) * 10)]])
  turns.cut(wish(20), prices)
  await expect.poll(() => stretchesOf(heard.answers), { timeout: 20_000 }).toEqual([96])
}, 60_000)

test('a wish that is refused is told once and not bettered; the next one is answered', async () => {
  const { turns, heard } = open(0)
  turns.ask(wish(20))
  await expect.poll(() => heard.answers.length, { timeout: 20_000 }).toBeGreaterThan(0)
  const bad = { ...wish(20), changes: { set: { lines: { 'north-south': { s_nom: -5 } } } } }
  turns.ask(bad)
  await expect
    .poll(() => heard.failures, { timeout: 20_000 })
    .toEqual(['2030-reference cannot be run: 1 problem'])
  turns.ask(wish(40))
  await expect.poll(() => heard.answers.at(-1)?.wish, { timeout: 20_000 }).toEqual(wish(40))
  expect(heard.answers.some(answer => 'set' in answer.wish.changes)).toBe(false)
}, 60_000)
