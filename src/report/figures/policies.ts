import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { modelSays, ruleNamed } from '../words/naming.ts'
import { say } from '../words/text.ts'

/** What the policies cost at their edge, in words. */
export const policies: FigureMaker = result =>
  result.policies.length === 0
    ? undefined
    : {
        id: 'policies',
        title: say('policies.title'),
        note: say('policies.note'),
        source: computedFrom(result, 'fuels and costs'),
        table: {
          columns: [say('term.rule'), say('policies.meaning')],
          rows: result.policies.map(({ name, words }) => [ruleNamed(name), modelSays(words)]),
          digits: 1,
        },
      }
