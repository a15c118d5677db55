import { spoken, wordsIn } from '../report/words/speak.ts'
import { joined } from '../report/words/text.ts'
import type { Progress } from '../study/solveYear.ts'
import { unitIn } from '../study/unitIn.ts'
import { language } from './language.ts'
import { stageIn } from './words/stages.ts'

/** Share of a stage from which on its remaining time is told. */
const TELLING_SHARE = 0.1

/**
 * A line on standard error that follows a run, with what remains of its stage: overwritten on a terminal; elsewhere one line for
 * each stage and one for the first thing to be said of it.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): {
  onProgress: Progress
  done: () => void
} {
  const say = stageIn(language)
  const inWords = (stage: string, detail?: string) => listed([stage, ...(detail ? [detail] : [])].map(say))
  let shown = ''
  let hasDetail = false
  const started = performance.now()
  let stageBegan = started
  return {
    onProgress(stage, share, detail) {
      const now = performance.now()
      const seconds = `${((now - started) / 1000).toFixed(0).padStart(3)} ${unitIn(language, 's')}`
      if (stage !== shown) [stageBegan, hasDetail] = [now, false]
      if (stream.isTTY) {
        const filled = Math.round(share * 24)
        stream.write(
          `\r\x1b[2K${seconds}  ${'█'.repeat(filled)}${'·'.repeat(24 - filled)} ${listed([inWords(stage, detail), ...remaining(now - stageBegan, share)])}`,
        )
      } else if (stage !== shown || (detail && !hasDetail))
        stream.write(`${seconds}  ${inWords(stage, detail)}\n`)
      if (detail) hasDetail = true
      shown = stage
    },
    done() {
      if (stream.isTTY) stream.write('\r\x1b[2K')
    },
  }
}

/** Parted as the language parts them. */
const listed = (parts: readonly string[]): string => spoken(joined(parts), { language })

/** What is left of a stage if it goes on as it went: elapsed · (1 − share) / share.                               [ms] */
function remaining(elapsed: number, share: number): string[] {
  if (share < TELLING_SHARE || share >= 1) return []
  const seconds = String(Math.ceil((elapsed * (1 - share)) / share / 1000))
  return [wordsIn(language)('stage.left', { seconds })]
}
