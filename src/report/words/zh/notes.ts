import type { Words } from '../../../study/sentence.ts'
import type { notes as english } from '../en/notes.ts'

/** What the model notes, and names of classes of plants, in Chinese. */
export const notes: Words<typeof english> = {
  'note.calendar': '每年均采用 2018 年日历的 8760 小时；不含 2 月 29 日。',
  'note.gross': '用电量为全口径：含网损与厂用电，发电量亦为全口径。',
  'note.tradeFixed': '与邻国的交换固定为 {year} 年公布的总量。',
  'note.tradeFlat': '与邻国的交换按假设的价格在假设的限额内进行。',
  'note.tradePrices': '与邻国的交换按季节和小时的假设价格、含过网费、在假设的限额内进行；交易不影响其价格。',
  'note.tradeJoint':
    '吉尔吉斯斯坦和乌兹别克斯坦一并调度：其燃料计入本次计算的成本，其发电、用电和排放不计入任何总量。因缺少其自身数据，其风、光、河流和用电时段采用哈萨克斯坦南部的数据。',
  'note.oblasts': '按州：相邻州之间的线路、其长度与容量均为假设；仅断面与西部的限额有公布值。',
  'note.calibrated': '全年水电量与风光平均出力为按统计校准的输入。',
  'note.demandHeld': '没有 {year} 年的用电量；沿用 {last} 年的数值。',
  'note.demandDriven': '{year} 年用电量自公布的 {last} 年起按驱动因素推算，路径：{path}。',
  'note.demandLine': '没有 {year} 年的用电量；取 {before} 与 {after} 之间的直线值。',
  'note.stressWind': '压力情形：全周风电处于 {quantile}% 分位：容量的 {values}。',
  'note.stressUnit': '压力情形：最大机组停运，{name} 的 {mw} MW。',
  'technology.coal-steam': '煤电（汽轮机）',
  'technology.coal-steam-new': '煤电（新建汽轮机）',
  'technology.gas-steam': '气电（汽轮机）',
  'technology.gas-ocgt-existing': '燃气轮机（现有）',
  'technology.reservoir': '水库',
  'technology.hydro-ror': '径流式水电',
  'technology.hydro-reservoir': '水库式水电',
}
