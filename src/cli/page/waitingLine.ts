/** Work that waits for its turn, each piece by its name. */
export interface WaitingLine {
  /** When the piece was done; one that somebody waits for goes before those that nobody asked for. */
  done(name: string, isAsked: boolean): Promise<void>
  /** Forgets all that waits. */
  close(): void
}

interface Piece extends PromiseWithResolvers<void> {
  name: string
  /** Does somebody wait for it? */
  isAsked: boolean
}

/** One piece at a time, none twice while it waits or is worked on; one that failed may be asked for again. */
export function openLine(work: (name: string, isAsked: boolean) => Promise<void>): WaitingLine {
  const waiting: Piece[] = []
  let current: Piece | undefined
  const next = (): void => {
    if (current || waiting.length === 0) return
    const piece = waiting.shift()!
    current = piece
    work(piece.name, piece.isAsked)
      .then(piece.resolve, piece.reject)
      .finally(() => {
        current = undefined
        next()
      })
  }
  const enter = (name: string): Piece => {
    const piece = { name, isAsked: false, ...Promise.withResolvers<void>() }
    // In the background nobody hears of a failure.
    piece.promise.catch(() => {})
    waiting.push(piece)
    return piece
  }
  return {
    done(name, isAsked) {
      const piece = [current, ...waiting].find(each => each?.name === name) ?? enter(name)
      piece.isAsked ||= isAsked
      if (isAsked && piece !== current) waiting.unshift(...waiting.splice(waiting.indexOf(piece), 1))
      next()
      return piece.promise
    },
    close() {
      waiting.length = 0
    },
  }
}
