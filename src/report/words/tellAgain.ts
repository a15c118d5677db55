import { SLACKS, type TechnologyRange } from '../../study/explain/alternatives.ts'
import type { Ties } from '../../study/explain/ties.ts'
import { fill } from '../../study/sentence.ts'
import { toGwh } from '../../units.ts'
import { format, percent } from '../formats/readable.ts'
import { againWords } from './again.ts'

/** How many of a long list are named. */
const MOST_NAMED = 12

/** Over what was solved again. */
export const tellScope = (segments: number, snapshots: number): string =>
  segments < snapshots
    ? fill(againWords.stretches, { segments: `${segments}`, snapshots: `${snapshots}` })
    : fill(againWords.everyHour, {})

/** Least and most of technologies in plans that are nearly as good. */
export function tellRanges(ranges: readonly TechnologyRange[]): string[] {
  const size = (mw: number) => (Number.isNaN(mw) ? '?' : format(mw, 0))
  return [
    againWords.rangesTitle,
    ...ranges.map(({ technology, built, least, most }) =>
      fill(againWords.range, {
        technology,
        built: size(built),
        ranges: SLACKS.map((slack, k) =>
          fill(againWords.within, {
            slack: `${format(100 * slack, 0)} %`,
            least: size(least[k]!),
            most: size(most[k]!),
          }),
        ).join(', '),
      }),
    ),
  ]
}

/** What is not unique. */
export function tellTies({ sizes, outputs, costDifference, complete }: Ties): string[] {
  if (!complete) return [againWords.undecided]
  if (sizes.length + outputs.length === 0) return [againWords.unique]
  const named = sizes.map(({ name, least, most }) =>
    fill(againWords.tiedSize, { name, least: format(least, 0), most: format(most, 0) }),
  )
  const moved = outputs.map(({ name, movedMwh }) =>
    fill(againWords.tiedOutput, { name, moved: format(toGwh(movedMwh), 1) }),
  )
  return [
    sizes.length > 0
      ? fill(againWords.tiedSizes, { list: shortened(named) })
      : fill(againWords.uniqueSizes, {}),
    ...(moved.length > 0 ? [fill(againWords.tiedOutputs, { list: shortened(moved) })] : []),
    fill(againWords.costDifference, { difference: percent(costDifference) }),
  ]
}

const shortened = (list: readonly string[]) =>
  [
    ...list.slice(0, MOST_NAMED),
    ...(list.length > MOST_NAMED ? [fill(againWords.notMore, { count: `${list.length - MOST_NAMED}` })] : []),
  ].join(', ')
