import type { Progress } from '../../study/solveYear.ts'

/** A new line for each so many hundredths. */
const STEP_PERCENT = 5
/** What has been seen by then says little. */
const LEAST_SHARE = 0.02

/** Tells how far many equal pieces of work are, and how long the rest will take at the pace so far. */
export function remaining(total: number, onProgress: Progress): (done: number) => void {
  let [began, first, said] = [Number.NaN, 0, -1]
  return done => {
    if (Number.isNaN(began)) {
      // What comes before the first piece, a year simulated, says nothing of the pace.
      began = performance.now()
      first = done
    }
    const share = done / total
    const percent = Math.floor((100 * share) / STEP_PERCENT) * STEP_PERCENT
    const minutes = ((performance.now() - began) / 60_000) * ((total - done) / Math.max(1, done - first))
    const left = share < LEAST_SHARE ? '' : `, about ${Math.ceil(minutes)} min left`
    if (process.stderr.isTTY) onProgress('operating', share, `day ${done} of ${total}${left}`)
    else if (percent > said) onProgress(`operating, ${percent} % of ${total} days${left}`, share)
    said = Math.max(said, percent)
  }
}
