/** Ctrl-C that asks what runs to stop, in place of ending the process. */
export interface Interrupt {
  signal: AbortSignal
  /** Gives Ctrl-C its usual meaning back. */
  done(): void
}

/** Hears the first Ctrl-C until `done`. */
export function hearInterrupt(): Interrupt {
  const stop = new AbortController()
  const abort = () => stop.abort()
  process.once('SIGINT', abort)
  return { signal: stop.signal, done: () => process.off('SIGINT', abort) }
}
