import type { Result } from '../../study/result.ts'
import { amount, say, type Text } from './text.ts'

/** Keys of sources that are assumptions of this project begin with this. */
const ASSUMPTION = 'assumption-'

/** What a run cannot show because of how it is made, and how far its data can be trusted. */
export function tellLimits({ grid, plan, snapshots, sources }: Result): Text[] {
  const assumptions = sources.filter(({ key }) => key.startsWith(ASSUMPTION)).length
  return [
    grid ? say('limits.oblasts') : say('limits.zones'),
    say('limits.foresight'),
    say('limits.weather'),
    ...(plan && plan.segments < snapshots.hours.length
      ? [say('limits.segments', { segments: amount(plan.segments, 0) })]
      : []),
    say('limits.demandIsFixed'),
    say('limits.prices'),
    ...(assumptions > 0
      ? [say('limits.grade', { sources: amount(sources.length, 0), assumptions: amount(assumptions, 0) })]
      : []),
  ]
}
