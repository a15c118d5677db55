import type { Words } from '../../../study/sentence.ts'
import type { sourcing as english } from '../en/sourcing.ts'

/** Where numbers come from, in Chinese. */
export const sourcing: Words<typeof english> = {
  'source.computed': '由本次计算根据文末来源得出',
  'source.given': '本次计算的数据，非其计算所得',
  'source.modelled': '模型值：由本次计算根据文末来源得出；{what}：{keys}。',
  'source.fuel': '燃料：本次计算。{keys}',
  'source.sun': '光照与价格：本次计算。{keys}',
  'source.sizes': '规模：本次计算。{keys}',
  'source.output': '出力：本次计算。{keys}',
  'topic.demand': '用电',
  'topic.demand drivers': '用电驱动因素',
  'topic.sectors': '行业',
  'topic.capacity factors': '利用率',
  'topic.plants': '电源',
  'topic.water': '水',
  'topic.storage': '储能',
  'topic.connections': '联络线',
  'topic.corridors': '通道',
  'topic.neighbours': '邻国',
  'topic.trade': '贸易',
  'topic.heat': '供热',
  'topic.fuels and costs': '燃料与成本',
  'topic.candidates': '候选项目',
  'topic.outages': '停运',
  'topic.what must run': '强制出力',
}
