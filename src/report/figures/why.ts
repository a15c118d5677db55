import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { sentenceInEach } from '../words/sentenceInEach.ts'
import { say, unitOf } from '../words/text.ts'

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
    title: say(result.status === 'optimal' ? 'why.title' : 'why.noSolution'),
    note: say('why.note'),
    source: computedFrom(result, 'demand', 'plants', 'connections'),
    table: {
      columns: [say('term.from'), say('term.to'), say('why.largest'), say('why.unit'), say('why.words')],
      rows: told
        .slice(0, MOST_ROWS)
        .map(({ trouble, span }) => [
          span.from,
          span.to,
          span.amount,
          unitOf(trouble.measure),
          sentenceInEach(trouble, span, result.names),
        ]),
      digits: 0,
    },
  }
}
