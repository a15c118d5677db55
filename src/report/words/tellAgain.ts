import { SLACKS, type TechnologyRange } from '../../study/explain/alternatives.ts'
import type { Ties } from '../../study/explain/ties.ts'
import { toGwh } from '../../units.ts'
import { amount, joined, named, percentOf, say, type Text } from './text.ts'

/** How many of a long list are named. */
const MOST_NAMED = 12

/** Over what was solved again. */
export const tellScope = (segments: number, snapshots: number): Text =>
  segments < snapshots
    ? say('again.stretches', { segments: String(segments), snapshots: String(snapshots) })
    : say('again.everyHour')

/** Least and most of technologies in plans that are nearly as good. */
export function tellRanges(ranges: readonly TechnologyRange[]): Text[] {
  const size = (mw: number) => (Number.isNaN(mw) ? '?' : amount(mw, 0))
  return [
    say('again.rangesTitle'),
    ...ranges.map(({ technology, built, least, most }) =>
      say('again.range', {
        technology: named(technology),
        built: size(built),
        ranges: joined(
          SLACKS.map((slack, k) =>
            say('again.within', {
              slack: percentOf(slack, 0),
              least: size(least[k]!),
              most: size(most[k]!),
            }),
          ),
        ),
      }),
    ),
  ]
}

/** What is not unique. */
export function tellTies({ sizes, outputs, costDifference, complete }: Ties): Text[] {
  if (!complete) return [say('again.undecided')]
  if (sizes.length + outputs.length === 0) return [say('again.unique')]
  const tied = sizes.map(({ name, least, most }) =>
    say('again.tiedSize', { name: named(name), least: amount(least, 0), most: amount(most, 0) }),
  )
  const moved = outputs.map(({ name, movedMwh }) =>
    say('again.tiedOutput', { name: named(name), moved: amount(toGwh(movedMwh), 1) }),
  )
  return [
    sizes.length > 0 ? say('again.tiedSizes', { list: shortened(tied) }) : say('again.uniqueSizes'),
    ...(moved.length > 0 ? [say('again.tiedOutputs', { list: shortened(moved) })] : []),
    say('again.costDifference', { difference: percentOf(costDifference) }),
  ]
}

const shortened = (list: readonly Text[]) =>
  joined([
    ...list.slice(0, MOST_NAMED),
    ...(list.length > MOST_NAMED ? [say('again.notMore', { count: String(list.length - MOST_NAMED) })] : []),
  ])
