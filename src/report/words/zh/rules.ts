import type { Words } from '../../../study/sentence.ts'
import type { rules as english } from '../en/rules.ts'

/** What rules are called, and what the last unit that they ask for or forbid is worth, in Chinese. */
export const rules: Words<typeof english> = {
  'rule.co2Cap.binds': '上限所禁止的最后一吨 CO₂ 本可节省 {cost} {currency}：同等水平的碳价效果相同。',
  'rule.co2Cap.free': '上限不起作用：CO₂ 排放本来就更少。',
  'rule.importLimit.binds': '多进口 1 MWh 可节省 {cost} {currency}。',
  'rule.importLimit.free': '上限不起作用：进口本来就更少。',
  'rule.reserveMargin.binds': '最大负荷时多 1 MW 可靠容量每年需 {cost} {currency}：即容量电价应有的水平。',
  'rule.reserveMargin.free': '备用要求不起作用：因其他原因已有的容量足够。',
  'rule.renewableShare.binds':
    '在所要求的 {share} 之外多 1 MWh 可再生能源需 {cost} {currency}：即绿证的价值。',
  'rule.renewableShare.free': '{share} 的比例要求不起作用：不作要求也会达到。',
  'rule.ban.binds': '第一个 MW 每年可节省 {cost} {currency}。',
  'rule.ban.free': '禁令没有代价：本来也不会建。',
  'rule.buildRate.binds': '若可多建 1 MW，每年可节省 {cost} {currency}。',
  'rule.buildRate.free': '可建规模尚未用尽。',
  'rule.deliverable.binds': '若工厂可多交付 1 MW，每年可节省 {cost} {currency}。',
  'rule.deliverable.free': '工厂的交付能力尚未用尽。',
  'rule.hydrogenDelivery': '多交付 1 kg 氢气需 {cost} {currency}。',
  'rule.spinningReserve.binds': '全年多 1 MW 旋转备用需 {cost} {currency}。',
  'rule.spinningReserve.free': '备用没有代价：由本来就在运行的机组承担。',
  'rule.water.binds': '上限所禁止的最后 1 m³ 水本可节省 {cost} {currency}：同等水平的水价效果相同。',
  'rule.water.free': '上限不起作用：用水本来就更少。',
  'ruleName.co2Price': 'CO₂ 价格',
  'ruleName.co2Cap': 'CO₂ 排放上限',
  'ruleName.importLimit': '进口上限',
  'ruleName.reserveMargin': '备用容量',
  'ruleName.renewableShare': '可再生能源最低比例',
  'ruleName.ban': '禁令',
  'ruleName.buildRate': '年建设上限',
  'ruleName.deliverable': '工厂交付上限',
  'ruleName.hydrogenDelivery': '氢气交付',
  'ruleName.spinningReserve': '旋转备用',
  'ruleName.water': '用水上限',
}
