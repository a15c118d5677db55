import type { Words } from '../../../study/sentence.ts'
import type { planning as english } from '../en/planning.ts'

/** Figures of what is built and what it costs, in Chinese. */
export const planning: Words<typeof english> = {
  'cures.title': '补救措施及其成本',
  'cures.note':
    '满足全期用电的成本最低组合，以及各项技术单独使用。建设费用按全年支付，无论其余时间如何使用。',
  'cures.mix': '成本最低组合',
  'cures.notEnough': '{what}（不足）',
  'cures.cost': '年成本',
  'cures.cure': '措施',
  'cures.left': '仍未满足',
  'plan.title': '建设内容',
  'plan.stretches':
    '按全期的 {segments} 个时段决策，预期成本 {expected}；按此逐小时调度的成本为 {cost}，高出 {more}。任何方案的成本都不低于 {bound}：本方案与最优相差不超过 {gap}。',
  'plan.everyHour':
    '考虑全期每个小时决策，预期成本 {expected}；按此逐小时调度的成本为 {cost}，高出 {more}。任何方案的成本都不低于 {bound}：本方案与最优相差不超过 {gap}。',
  'plan.nothing': '没有建设项目。',
  'plan.overnight': '单位造价，{currency}/kW 或 kWh',
  'plan.annual': '年成本',
  'cards.title': '为何建设，为何不建设',
  'cards.note':
    '按方案价格，1 MW 每年的收入与成本：已建者取平均，未建者取第一个 MW。建设且规模不受限者，收入恰等于成本。',
  'cards.energy': '电量',
  'cards.surplus': '超出成本的收入',
  'cards.entersAt': '可建造价',
  'cards.costs': '造价',
  'earnings.title': '收入的时间分布',
  'earnings.note': '1 MW 从电量及按电量计的规定中所得，减去运行成本。备用容量的报酬不属于任何小时，未计入。',
  'earnings.best': '其中最好的 {share}% 时间所占，%',
  'levelised.title': '两种平准化成本',
  'levelised.note':
    'LCOE：1 MW 的年成本除以其在本方案中的发电量。系统 LCOE：再加上按用电加权的平均价格 {price} {unit}，减去市场价值：即电能未在需要时到来的代价。未建者取第一个 MW。',
  'levelised.system': '系统 LCOE',
  'policies.title': '政策的代价',
  'policies.note': '政策所要求或禁止的最后一个单位；最初的代价较低。',
  'policies.meaning': '含义',
  'adequacy.title': '机组故障时',
  'adequacy.note':
    '对全年各机组的强迫停运抽样 {draws} 次（种子 {seed}）。{found}许多国家按 3 小时规划。仅一个气象年；邻国可售出调度允许购买的电量且不发生故障。',
  'adequacy.found':
    '每年有 {hours} ± {hoursError} 小时用电不能满足（LOLE），{energy} ± {energyError} MWh（EENS）；± 为一倍标准误差。',
  'adequacy.none': '没有一次出现用电不能满足。',
  'adequacy.series': '期望缺供电量',
  'prices.title': '一兆瓦时的价值',
  'prices.note': '多用 1 MWh 的成本，小时按降序排列。',
  'prices.zones': '区域为其各州按用电加权的平均。',
  'prices.noTariff': '它是所需最贵电源的运行成本，而非电费。',
  'prices.rules': '其中包含政策的边际代价：当政策要求更多时，价格甚至可能为负。',
  'marketValues.title': '市场价值及其与平均电价之比',
  'marketValues.note':
    '市场价值是某类电源发电各小时电价按出力加权的平均；相对价值是它与该区简单平均电价之比：大量电能同时到来时低于 100%。在方案中，价格取仍可建设的方案的价格，而非其后调度的价格。',
  'marketValues.value': '市场价值',
  'marketValues.rate': '相对价值',
  'storageMargins.title': '储能收益',
  'storageMargins.note': '放出所得减去吸收所付。水库由来水蓄满：其收益即水的价值。',
  'storageMargins.margin': '收益',
  'storageMargins.store': '储能',
  'storageMargins.given': '放出',
  'storageMargins.taken': '吸收',
  'storageMargins.cycles': '循环次数',
  'bill.title': '运行成本构成',
  'bill.planTitle': '建设与运行成本构成',
  'bill.note': '燃料、可变成本与 CO₂，按 {priceYear} 年 {currency}；出口为收入。',
  'bill.building': '建设为新增部分的年金与固定运维。',
  'bill.fixed': '不含已有设施的固定成本。',
}
