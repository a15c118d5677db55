import type { Words } from '../../../study/sentence.ts'
import type { market as english } from '../en/market.ts'

/** Templates of what prices say, in Kazakh. */
export const market: Words<typeof english> = {
  'market.value':
    '{carrier}, {bus}: толық жүктеме сағаттары {hours}, нарықтық құны {value} {currency}/МВт·сағ, салыстырмалы құны {rate}.',
  'market.curtailed': '{carrier}, {bus}: {gwh} ГВт·сағ пайдаланылмады; {reasons}.',
  'market.reason': '{reason} {share}',
  'market.reasonAt': '{reason} ({where}) {share}',
  'market.levelised': '{name}: LCOE {lcoe}, жүйелік LCOE {system} {currency}/МВт·сағ.',
  'market.storage': '{name}: маржа {margin} млн {currency}, толық цикл саны {cycles}.',
}
