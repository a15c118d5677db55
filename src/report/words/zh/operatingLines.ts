import type { Words } from '../../../study/sentence.ts'
import type { operatingLines as english } from '../en/operatingLines.ts'

/** Sentences and lines of years that are operated day by day, in Chinese. */
export const operatingLines: Words<typeof english> = {
  'operatedSays.oneYear': '1 个模拟年',
  'operatedSays.years': '{count} 个模拟年',
  'operatedSays.costs': '系统运行一年的成本，以 {year} 年百万 {currency} 计，取 {years}的平均：{costs}。',
  'operatedSays.way': '{way} {money}',
  'operatedSays.less': '“{of}”每年比“{against}”少花 {money} 百万 {currency}{range}：{reasons}。',
  'operatedSays.more': '“{of}”每年比“{against}”多花 {money} 百万 {currency}{range}：{reasons}。',
  'operatedSays.range': '（节省额的 90% 区间为 {low} 至 {high}）',
  'operatedSays.errors':
    '净负荷平均误差为 {error} MW，而非 {other}，相差 {points} 点；每点每年值 {money} 千 {currency}，即 {tenge} 百万坚戈。',
  'operatedSays.reasonLess': '{what}少 {money}',
  'operatedSays.reasonMore': '{what}多 {money}',
  'operatedSays.reasons': '{list}（百万 {currency}）',
  'operatedSays.alike': '各部分相同',
  'operatedSays.ordered': '次序符合预期：完美预见不比模型贵，模型比{better}便宜，且非偶然。',
  'operatedSays.notBeyondChance': '预期次序（完美预见、模型、{better}）与偶然无法区分。',
  'operatedSays.notInMean': '预期次序（完美预见、模型、{better}）在平均上未出现。',
  'operatedLine.head': '{title}，逐日运行：{span}，{year} 年 {currency}',
  'operatedLine.days': '{years}的前 {days} 天',
  'operatedLine.way': '方法',
  'operatedLine.error': '误差 MW',
  'operatedLine.reserve': '备用 MW',
  'operatedLine.coalStarts': '煤电启动',
  'operatedLine.curtailed': '弃电 GWh',
  'operatedLine.unserved': '缺供 GWh',
  'operatedLine.imbalances': '不平衡',
}
