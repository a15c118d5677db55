import type { Background, Listener } from './background.ts'
import type { Answer, Prices, Wish } from './messages.ts'

/** A moved lever is answered in this time. [ms] */
const BUDGET = 300
/** What the page needs of it to draw an answer. [ms] */
const DRAWING = 100
/** Share of it that a usual answer is expected to take where more stretches are tried, */
const USUAL = 0.5
/** and that it may take where they are kept: rehearsals are small moves, large ones take twice as long. */
const KEPT = 0.35
/** So often it is tried what a usual answer takes, and the quickest counts: code that has not run before is slow. */
const REHEARSALS = 3
/** Nobody moves a lever for so long: then there is time to answer again, over more stretches. [ms] */
const PAUSE = 500
/** Numbers of stretches to choose from, and by how much each is above the one before. */
export const LADDER = [96, 144, 216, 324, 486, 729] as const
const GROWTH = 1.5

/** Two workers for levers: while one answers, the other cuts the year anew, and then they change places. */
export interface InTurns {
  ask(wish: Wish): void
  /** Nothing is wanted yet: load the solver and answer once, so that the first lever does not wait for that. */
  warm(wish: Wish): void
  /** Asks, and has the year cut anew where the prices of every hour say. */
  cut(wish: Wish, prices: Prices): void
  close(): void
}

/** What the page hears of them. */
export interface TurnsListener extends Pick<Listener, 'onAnswer' | 'onFailure'> {
  onWarm(): void
}

/** A worker, the step of the ladder on which it stands, how many stretches it found there, and what usual answers over them took. [ms] */
interface Turn {
  background: Background
  step: number
  stretches: number
  rehearsed: number[]
}

/**
 * Begins with the fewest stretches and takes more while answers leave room for them; after a late answer it takes fewer, for
 * good. Cutting and the first solve over new stretches take a second, in which a worker hears nothing: so the worker does it
 * that nobody waits for, and no lever waits for what makes later answers better.
 *
 * @param open       starts a worker
 * @param wanted     so many stretches always, rather than as many as there is time for
 */
export function openInTurns(
  open: (listener: Listener) => Background,
  listener: TurnsListener,
  wanted?: number,
): InTurns {
  const ladder = wanted ? [wanted] : LADDER
  let most = ladder.length - 1
  let known: Prices | undefined
  /** The newest wish; does the page want its answer, and who has given one? */
  let [newest, isHeard, told]: [Wish | undefined, boolean, Turn | undefined] = [undefined, false, undefined]
  let pause: ReturnType<typeof setTimeout> | undefined
  /** Is the other worker cutting, and is it to begin anew, as prices have come? What did it find? */
  let [isCutting, isStale, found]: [boolean, boolean, Answer | undefined] = [false, false, undefined]

  const tell = (answer: Answer, turn: Turn) => {
    const isNewest = isHeard && JSON.stringify(newest) === JSON.stringify(answer.wish)
    if (!isNewest || (told === front && turn !== front)) return
    told = turn
    listener.onAnswer(answer)
    betterLater()
  }
  /** The one in front answers again what the other has answered, over fewer stretches: once nobody waits for something else. */
  const betterLater = () => {
    clearTimeout(pause)
    if (!told || told === front) return
    pause = setTimeout(() => front.background.askNext({ kind: 'quick', wish: newest! }), PAUSE)
  }
  const start = (): Turn => {
    // Of what is wanted now, so that whoever changes places starts near it.
    const rehearse = () => turn.background.askNext({ kind: 'measure', wish: newest! })
    const hearer: Listener = {
      onProgress: () => {},
      onAnswer(answer) {
        turn.stretches = answer.snapshots
        tell(answer, turn)
        if (turn === front) weigh(answer.milliseconds)
      },
      onCut(answer) {
        Object.assign(turn, { stretches: answer.snapshots, rehearsed: [] })
        if (turn === front) {
          listener.onWarm()
          tell(answer, turn)
        } else found = answer
        if (turn !== front || !isHeard) rehearse()
      },
      onUsual(milliseconds) {
        turn.rehearsed.push(milliseconds)
        if (turn.rehearsed.length < REHEARSALS && (turn !== front || !isHeard)) return rehearse()
        const usual = Math.min(...turn.rehearsed)
        if (turn === front) weigh(usual)
        else changePlaces(turn, usual)
      },
      onFailure(failure) {
        if (turn === front || !isCutting) listener.onFailure(failure)
        else endCutting()
      },
    }
    const turn: Turn = { step: 0, stretches: 0, rehearsed: [], background: open(hearer) }
    return turn
  }
  // Both at once: later there may be no network any more.
  let [front, other] = [start(), start()]

  /** Is there time for more stretches, or for fewer only? */
  const weigh = (usual: number) => {
    const { step, stretches } = front
    const hasMore = step < most && stretches === ladder[step]
    if (isCutting) return
    if (usual > BUDGET - DRAWING && step > 0) {
      most = step - 1
      cutAt(most)
    } else if (hasMore && GROWTH * usual <= USUAL * BUDGET) cutAt(step + 1)
  }
  const cutAt = (step: number) => {
    ;[isCutting, isStale, found] = [true, false, undefined]
    other.step = step
    const prices = known ? { prices: known } : {}
    other.background.askNext({ kind: 'cut', wish: newest!, stretches: ladder[step]!, ...prices })
  }
  /** @returns  whether it has begun again at once */
  const endCutting = (): boolean => {
    isCutting = false
    if (isStale) cutAt(Math.min(front.step, most))
    return isCutting
  }
  const changePlaces = (ready: Turn, usual: number) => {
    const isLate = usual > KEPT * BUDGET && ready.step > 0
    if (isLate) most = ready.step - 1
    if (endCutting() || (isLate && ready.step > front.step)) return
    ;[front, other] = [ready, front]
    if (found) tell(found, ready)
    betterLater()
    // The other may still owe an answer, which a cut that waits behind it would take the place of.
    if (!isHeard || told) weigh(usual)
  }
  const want = (wish: Wish) => {
    clearTimeout(pause)
    ;[newest, isHeard, told] = [wish, true, undefined]
  }
  return {
    ask(wish) {
      want(wish)
      front.background.askNext({ kind: 'quick', wish })
    },
    warm(wish) {
      newest = wish
      front.background.askNext({ kind: 'cut', wish, stretches: ladder[0]! })
    },
    cut(wish, prices) {
      want(wish)
      known = prices
      if (isCutting) isStale = true
      else cutAt(front.step)
    },
    close() {
      clearTimeout(pause)
      front.background.close()
      other.background.close()
    },
  }
}
