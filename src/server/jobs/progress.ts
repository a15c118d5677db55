/** How far a job has come. */
export interface JobProgress {
  phase: string
  /** From 0 to 1 within the phase. */
  share: number
  detail?: string
  iteration?: number
  /** Relative distance of the bounds, of iterative solvers. [pu] */
  gapPu?: number
  elapsedSeconds: number
  /** What remains of this phase if it goes on as so far. */
  remainingSeconds?: number
}

/** How often progress is told, unless a phase begins. [ms] */
const TELL_MS = 400

/** Turns what a process says into progress that is worth telling. */
export function progressOf(began: number, record: (progress: JobProgress, begins: boolean) => Promise<void>) {
  let phase = ''
  let phaseBegan = began
  let told = Number.NEGATIVE_INFINITY
  return ({ stage, share, detail }: { stage: string; share: number; detail?: string }): void => {
    const now = performance.now()
    if (stage === phase && now - told < TELL_MS) return
    const begins = stage !== phase
    if (begins) phaseBegan = now
    phase = stage
    told = now
    const spent = (now - phaseBegan) / 1000
    const remaining = share > 0.02 && share < 1 ? { remainingSeconds: (spent * (1 - share)) / share } : {}
    const elapsedSeconds = (now - began) / 1000
    const progress = {
      phase,
      share,
      elapsedSeconds,
      ...remaining,
      ...(detail ? { detail, ...inNumbers(detail) } : {}),
    }
    // A telling that fails is no reason to stop solving.
    record(progress, begins).catch(() => {})
  }
}

/** `iteration 12, 0.5 % apart`, as the study says it, in numbers. */
function inNumbers(detail: string): Pick<JobProgress, 'iteration' | 'gapPu'> {
  const found = /^iteration (\d+), ([\d.e+-]+) % apart$/.exec(detail)
  return found ? { iteration: Number(found[1]), gapPu: Number(found[2]) / 100 } : {}
}
