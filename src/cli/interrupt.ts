/** Ctrl-C that asks what runs to stop, in place of ending the process. */
export interface Interrupt {
  signal: AbortSignal
  /** Leaves the thread for a moment, so that Ctrl-C is heard. */
  turn(): Promise<void>
  /** Gives Ctrl-C its usual meaning back. */
  done(): void
}

/** Hears the first Ctrl-C until `done`. */
export function hearInterrupt(): Interrupt {
  const stop = new AbortController()
  const abort = () => stop.abort()
  process.once('SIGINT', abort)
  return {
    signal: stop.signal,
    turn: () => new Promise(resolve => setImmediate(resolve)),
    done: () => process.off('SIGINT', abort),
  }
}
