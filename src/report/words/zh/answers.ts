import type { Words } from '../../../study/sentence.ts'
import type { answers as english } from '../en/answers.ts'

/** What is said of an answer: who found it, how the solve ended, and what a check found, in Chinese. */
export const answers: Words<typeof english> = {
  'broken.imbalance': '某节点功率不平衡 {mw} MW',
  'broken.limit': '某限值被突破 {amount}',
  'broken.freeEnergy': '某连接凭空产生 {mw} MW',
  'broken.bill': '账单与目标函数相差 {amount}',
  'broken.gap': '成本可能比最优高 {percent}%',
  'broken.plan': '另一方案最多可便宜 {percent}%；请增加时段数',
  'broken.policy': '政策“{rule}”未满足，偏差 {amount}',
  'broken.ended': '计算结束状态：{status}',
  'solver.time-structured interior point': '按时间分解的内点法',
  'status.optimal': '最优',
  'status.infeasible': '无可行解',
  'status.unbounded': '成本没有下限',
  'status.stopped': '已停止',
  'status.failed': '求解器没有给出答案',
  'method.whole': '整体求解',
  'method.weeks, then whole': '先逐周后整体',
}
