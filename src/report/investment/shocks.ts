import type { DealResult } from '../../study/deal/index.ts'
import type { Figure } from '../figure.ts'
import { modelSays, partnerNamed } from '../words/naming.ts'
import { say } from '../words/text.ts'
import { dealTitle, rate, times } from './dealWords.ts'

/** What shocks do. */
export function shocks(result: DealResult): Figure {
  const { name, deal, trials, owners } = result
  const { currency } = deal
  return {
    id: `shocks-${name}`,
    title: say('shocks.title', { deal: dealTitle(result) }),
    note: say('shocks.note'),
    source: say('shocks.source'),
    table: {
      columns: [
        say('shocks.if'),
        say('shocks.projectMoney', { currency }),
        say('shocks.projectRate'),
        say('shocks.ownersMoney', { currency }),
        say('shocks.ownersRate'),
        ...owners.map(each => partnerNamed(each.name)),
        say('shocks.leastCover'),
      ],
      rows: trials.map(trial => [
        modelSays(trial.title),
        trial.measures.projectNpv / 1e6,
        rate(trial.measures.projectIrr),
        trial.measures.equityNpv / 1e6,
        rate(trial.measures.equityIrr),
        ...trial.owners.map(each => rate(each.irr)),
        times(trial.measures.leastDscr),
      ]),
      digits: 1,
    },
  }
}
