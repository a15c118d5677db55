import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'

/** What the policies cost at their edge, in words. */
export const policies: FigureMaker = result =>
  result.policies.length === 0
    ? undefined
    : {
        id: 'policies',
        title: 'What the rules cost',
        note: 'The last unit that a rule asks for or forbids; the first ones cost less.',
        source: computedFrom(result, 'fuels and costs'),
        table: {
          columns: ['Rule', 'What it means'],
          rows: result.policies.map(({ name, words }) => [name, words]),
          digits: 1,
        },
      }
