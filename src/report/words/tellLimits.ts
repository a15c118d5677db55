import type { Result } from '../../study/result.ts'
import { fill } from '../../study/sentence.ts'
import { format } from '../formats/readable.ts'
import { limitWords as words } from './limits.ts'

/** Keys of sources that are assumptions of this project begin with this. */
const ASSUMPTION = 'assumption-'

/** What a run cannot show because of how it is made, and how far its data can be trusted. */
export function tellLimits({ grid, plan, snapshots, sources }: Result): string[] {
  const assumptions = sources.filter(({ key }) => key.startsWith(ASSUMPTION)).length
  return [
    grid ? words.oblasts : words.zones,
    words.foresight,
    words.weather,
    ...(plan && plan.segments < snapshots.hours.length
      ? [fill(words.segments, { segments: format(plan.segments, 0) })]
      : []),
    words.demandIsFixed,
    words.prices,
    ...(assumptions > 0
      ? [fill(words.grade, { sources: format(sources.length, 0), assumptions: format(assumptions, 0) })]
      : []),
  ]
}
