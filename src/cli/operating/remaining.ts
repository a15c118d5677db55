import type { Progress } from '../../study/solveYear.ts'

/** A new line for each so many hundredths. */
const STEP_PERCENT = 5
/** What has been seen by then says little. */
const LEAST_SHARE = 0.02

/** Tells how far many equal pieces of work are, and how long the rest will take at the pace so far. */
export function remaining(total: number, onProgress: Progress): (done: number) => void {
  const began = performance.now()
  let said = -1
  return done => {
    const share = done / total
    const percent = Math.floor((100 * share) / STEP_PERCENT) * STEP_PERCENT
    const minutes = ((performance.now() - began) / 60_000) * (1 / share - 1)
    const left = share < LEAST_SHARE ? '' : `, about ${Math.ceil(minutes)} min left`
    if (process.stderr.isTTY) onProgress('operating', share, `day ${done} of ${total}${left}`)
    else if (percent > said) onProgress(`operating, ${percent} % of ${total} days${left}`, share)
    said = Math.max(said, percent)
  }
}
