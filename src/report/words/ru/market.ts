import type { Words } from '../../../study/sentence.ts'
import type { market as english } from '../en/market.ts'

/** Templates of what prices say, in Russian. */
export const market: Words<typeof english> = {
  'market.value':
    '{carrier}, {bus}: часы использования мощности {hours}, рыночная ценность {value} {currency}/МВт·ч, относительная ценность {rate}.',
  'market.curtailed': '{carrier}, {bus}: не использовано {gwh} ГВт·ч; {reasons}.',
  'market.reason': '{reason} {share}',
  'market.reasonAt': '{reason} ({where}) {share}',
  'market.levelised': '{name}: LCOE {lcoe}, системная LCOE {system} {currency}/МВт·ч.',
  'market.storage': '{name}: маржа {margin} млн {currency}, полных циклов {cycles}.',
}
