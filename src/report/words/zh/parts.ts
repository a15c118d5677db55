import type { Words } from '../../../study/sentence.ts'
import type { parts as english } from '../en/parts.ts'

/** What a unit earns, pays and is held back by, in Chinese. */
export const parts: Words<typeof english> = {
  'part.energy': '电量',
  'part.energy.at': '电量（{where}）',
  'part.taken': '用电',
  'part.taken.at': '用电（{where}）',
  'part.reserveMargin': '容量（备用容量）',
  'part.spinningReserve': '备用',
  'part.renewableShare': '绿色证书（可再生能源占比）',
  'part.co2Cap': 'CO₂ 上限',
  'part.importLimit': '进口上限',
  'part.hydrogenDelivery': '供氢',
  'part.buildRate': '每年可建规模',
  'part.ban': '禁令',
  'part.capital': '资本',
  'part.fixed operation': '固定运维',
  'part.building': '建设',
  'part.running': '燃料与运行',
  'part.CO₂': 'CO₂',
  'part.sites': '低成本厂址已用尽',
  'part.rising': '只有最后 1 MWh 如此昂贵',
  'part.most': '不得再建',
  'part.least': '必须建设的规模',
  'part.own': '自身约束',
}
