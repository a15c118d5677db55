import type { Words } from '../../../study/sentence.ts'
import type { overview as english } from '../en/overview.ts'

/** Templates of what came out, in Chinese. */
export const overview: Words<typeof english> = {
  'overview.demand': '{year} 年（{hours}）全国用电量为 {demand} TWh，最大负荷为 {peak} GW。',
  'overview.year': '全年',
  'overview.hours': '{hours} 小时',
  'overview.mix': '电源构成：{parts}。',
  'overview.part': '{carrier}（{share}%）',
  'overview.built': '成本最低的方案建设：{parts}。',
  'overview.builtPart': '{carrier} {gw} GW',
  'overview.builtNothing': '成本最低的方案是什么都不建。',
  'overview.planCost': '按 {priceYear} 年价格，每年成本为 {cost} 百万 {currency}，其中建设 {building} 百万。',
  'overview.runCost': '按 {priceYear} 年价格，运行成本为 {cost} 百万 {currency}。',
  'overview.trade': '进口 {imports} TWh，出口 {exports} TWh。',
  'overview.emissions': '排放二氧化碳 {co2} Mt，每发 1 MWh 排放 {intensity} kg。',
  'overview.unserved': '有 {gwh} GWh 用电未满足。',
  'overview.served': '用电全部满足。',
  'overview.curtailed': '风电与光伏可发电量的 {share}% 未被利用。',
  'overview.prices': '系统多供 1 MWh 的平均成本：{parts}。',
  'overview.pricePart': '{bus} {price} {currency}',
  'overview.priceRange': '系统多供 1 MWh 的平均成本：最低{least}，最高{most}。',
  'overview.outages': '强迫停运使用电每年有 {hours} ± {error} 小时不能满足。',
}
