import type { Words } from '../../../study/sentence.ts'
import type { modelText as english } from '../en/modelText.ts'

/** What stands around the numbers of a model's card, in Chinese. */
export const modelText: Words<typeof english> = {
  'modelText.target': '预测对象：{target}',
  'modelText.source': '数据：{source}',
  'modelText.period': '时段：{from} 至 {to}，{hours} 小时',
  'modelText.series': '序列：{series}',
  'modelText.method': '方法：{method}',
  'modelText.weights': '权重数：{weights}',
  'modelText.notKept': '未保存',
  'modelText.features': '特征：{features}',
  'modelText.tasks': '各任务的平均分位数损失',
  'modelText.task': '任务',
  'modelText.mean': '平均',
  'modelText.skill': '技巧评分与覆盖率',
  'modelText.notTested': '未检验。',
  'modelText.pinball': '分位数损失',
  'modelText.within': '80% 区间内，%',
  'modelText.against': '相对凸组合的技巧评分，%',
  'modelText.limits': '局限',
}
