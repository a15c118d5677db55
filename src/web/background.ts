import type { Answer, Question, Reply, Subject } from './messages.ts'

/** What is done with what a worker says. */
export interface Listener {
  onProgress(progress: Extract<Reply, { kind: 'progress' }>): void
  onAnswer(answer: Answer): void
  /** The first answer over stretches that were cut anew. */
  onCut(answer: Answer): void
  /** What a usual answer takes. [ms] */
  onUsual(milliseconds: number): void
  onFailure(failure: Pick<Extract<Reply, { kind: 'failure' }>, 'message' | 'problems'>): void
}

/** A worker that answers one question at a time. */
export interface Background {
  /** Asks, and forgets what is being answered. */
  ask(question: Exclude<Question, { kind: 'open' }>): void
  /** Asks when the question before has been answered; only the newest that waits is kept. */
  askNext(question: Exclude<Question, { kind: 'open' }>): void
  /** Ends the worker at once, and starts another. */
  cancel(): void
  /** Ends the worker. */
  close(): void
}

/**
 * Starts a worker. A solve cannot be spoken to, so ending the worker is what ends it.
 *
 * @param data  text of the data, kept so that another worker needs no network
 */
export function openBackground(data: string, subject: Subject, listener: Listener): Background {
  let worker: Worker | undefined
  let busy = false
  let next: Exclude<Question, { kind: 'open' }> | undefined

  const hear = ({ data: reply }: MessageEvent<Reply>) => {
    if (reply.kind === 'progress') return listener.onProgress(reply)
    busy = false
    if (next) post(next)
    if (reply.kind === 'answer') listener.onAnswer(reply.answer)
    else if (reply.kind === 'cut') listener.onCut(reply.answer)
    else if (reply.kind === 'usual') listener.onUsual(reply.milliseconds)
    else listener.onFailure(reply)
  }
  const start = () => {
    const started = new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module' })
    // What an ended worker had still to say concerns nobody.
    started.addEventListener('message', message => {
      if (started === worker) hear(message)
    })
    started.addEventListener('error', ({ message }) => {
      end()
      listener.onFailure({ message: message || 'The worker could not be started.', problems: [] })
    })
    started.postMessage({ kind: 'open', data, ...subject } satisfies Question)
    return started
  }
  const post = (question: Question) => {
    next = undefined
    busy = true
    worker ??= start()
    worker.postMessage(question)
  }
  const end = () => {
    worker?.terminate()
    worker = undefined
    next = undefined
    busy = false
  }
  const cancel = () => {
    end()
    worker = start()
  }
  worker = start()
  return {
    ask(question) {
      if (busy) cancel()
      post(question)
    },
    askNext(question) {
      if (busy) next = question
      else post(question)
    },
    cancel,
    close: end,
  }
}
