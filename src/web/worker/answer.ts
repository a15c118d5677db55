import type { Source } from '../../study/result.ts'
import type { Answer } from '../messages.ts'
import { caseOf } from './caseOf.ts'
import type { Answered } from './coarse.ts'

/** What the page is told of a run: sums by place and carrier, not every hour of every unit. */
export function answerOf(
  { run, prepared, wish, milliseconds }: Answered,
  sources: ReadonlyMap<string, Source> | null = null,
): Answer {
  return {
    wish,
    snapshots: run.result.snapshots.hours.length,
    milliseconds,
    case: caseOf(run, prepared, sources),
  }
}
