import type { Words } from '../../../study/sentence.ts'
import type { market as english } from '../en/market.ts'

/** Templates of what prices say, in Chinese. */
export const market: Words<typeof english> = {
  'market.value': '{carrier}，{bus}：利用小时数 {hours}，市场价值 {value} {currency}/MWh，相对价值 {rate}。',
  'market.curtailed': '{carrier}，{bus}：弃电 {gwh} GWh；{reasons}。',
  'market.reason': '{reason} {share}',
  'market.reasonAt': '{reason}（{where}）{share}',
  'market.levelised': '{name}：LCOE {lcoe}，系统 LCOE {system} {currency}/MWh。',
  'market.storage': '{name}：收益 {margin} 百万 {currency}，循环 {cycles} 次。',
}
