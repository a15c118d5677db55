import type { Words } from '../../../study/sentence.ts'
import type { partners as english } from '../en/partners.ts'

/** Who takes part in deals, what the deals of the project are called, and what may befall them, in Chinese. */
export const partners: Words<typeof english> = {
  'partner.samruk': '萨姆鲁克',
  'partner.chinese-investor': '中国投资方',
  'partner.grid-operator': '电网运营商',
  'partner.foreign-partner': '外国合作方',
  'deal.wind-north': '北部 1 GW 风电',
  'deal.solar-south': '南部 0.5 GW 光伏',
  'deal.north-south-line': '埃基巴斯图兹—江布尔直流线路',
  'deal.electrolysers-mangystau': '曼格斯套出口用电解制氢',
  'deal.line-to-uzbekistan': '北部至乌兹别克斯坦线路',
  'deal.sun-south': '南部 1 GW 光伏',
  'deal.pumped-storage-south': '南部抽水蓄能',
  'deal.wind-south-2030': '2030 年起南部 1 GW 风电',
  'deal.nuclear-ulken': '乌尔肯核电站',
  'deal.gas-north-2050': '2050 年起北部 1 GW 燃气联合循环',
  'deal.line-north-south': '埃基巴斯图兹—江布尔直流线路',
  'partner.kazakh-partner': '哈方合作方',
  'partner.european-investor': '欧洲投资方',
  'partner.uzbek-grid': '乌兹别克斯坦电网公司',
  'shock.calm': '按约定',
  'shock.exchange': '坚戈：美元升值 {share}%',
  'shock.late1': '推迟 {count} 年投运',
  'shock.late': '推迟 {count} 年投运',
  'shock.dearer': '建设成本上升 {share}%',
  'shock.energy': '电量减少 {share}%',
  'shock.all': '全部同时',
}
