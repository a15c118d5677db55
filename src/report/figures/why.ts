import { sentenceOf } from '../../study/explain/sentences.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'

/** Rows of the table: runs of hours with a reason. */
const MOST_ROWS = 12

/** Why demand is not met, or why there is no solution: in sentences, the worst hours first. */
export const why: FigureMaker = result => {
  const told = result.troubles.flatMap(trouble =>
    trouble.spans.filter(({ causes }) => causes !== null).map(span => ({ trouble, span })),
  )
  if (told.length === 0) return undefined
  return {
    id: 'why',
    title: result.status === 'optimal' ? 'Why something is missing' : 'Why there is no solution',
    note: 'Each sentence names the limits without which less would be missing, with what each gives or takes in the worst hour, and changes that would each be enough alone, by as little as is enough. Times are UTC.',
    source: computedFrom(result, 'demand', 'plants', 'connections'),
    table: {
      columns: ['From', 'To', 'Largest', 'Unit', 'In words'],
      rows: told
        .slice(0, MOST_ROWS)
        .map(({ trouble, span }) => [
          span.from,
          span.to,
          span.amount,
          trouble.measure,
          sentenceOf(trouble, span),
        ]),
      digits: 0,
    },
  }
}
