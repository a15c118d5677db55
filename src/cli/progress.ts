import type { Progress } from '../study/solveYear.ts'
import { language } from './language.ts'
import { stageIn } from './words/stages.ts'

/** A line on standard error that follows a run: overwritten on a terminal, one line for each stage elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): {
  onProgress: Progress
  done: () => void
} {
  const say = stageIn(language)
  let shown = ''
  const started = performance.now()
  return {
    onProgress(stage, share, detail) {
      const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(3)
      if (stream.isTTY) {
        const filled = Math.round(share * 24)
        stream.write(
          `\r\x1b[2K${seconds} s  ${'█'.repeat(filled)}${'·'.repeat(24 - filled)} ${say(stage)}${detail ? `, ${say(detail)}` : ''}`,
        )
      } else if (stage !== shown) stream.write(`${seconds} s  ${say(stage)}\n`)
      shown = stage
    },
    done() {
      if (stream.isTTY) stream.write('\r\x1b[2K')
    },
  }
}
