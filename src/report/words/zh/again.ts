import type { Words } from '../../../study/sentence.ts'
import type { again as english } from '../en/again.ts'

/** Templates of what is found by solving again, in Chinese. */
export const again: Words<typeof english> = {
  'again.everyHour': '已按全部小时重新求解。',
  'again.stretches':
    '已按 {segments} 个相邻小时段（代替 {snapshots} 个小时）重新求解：规模属于这一较粗的方案。使用 --segments all 可考虑每个小时，但耗时更长。',
  'again.changed': '计算之后情景或其数据已改变：以下内容针对它们现在的状态。',
  'again.rangesTitle': '在成本至多比最优方案高出以下比例的方案中，各技术的最小与最大规模：',
  'again.range': '{technology}：最优方案为 {built}；{ranges}',
  'again.within': '{slack} 以内为 {least} 至 {most}',
  'again.unique': '未发现在成本相同时可以改变的内容：规模与出力唯一。',
  'again.tiedSizes': '成本相同时可以不同的规模：{list}。',
  'again.tiedSize': '{name} {least} 至 {most}',
  'again.undecided': '未能判定成本相同时结果是否可变：求解器没有给出答案。',
  'again.uniqueSizes': '规模唯一：成本相同时未发现其他规模。',
  'again.tiedOutputs': '成本相同时可以在其他时间或由其他机组发出的电量：{list}。',
  'again.tiedOutput': '{name} {moved} GWh',
  'again.costDifference': '所比较的成本相差 {difference}。',
  'again.noCandidates': '本次计算无可决策：只对现有电源进行调度。',
  'again.unknownTechnology': '该节点没有采用这种技术的候选项目；现有：{list}。',
  'again.planned':
    '建设：{built}。不建设：{others}。用 --technology 询问原因，用 --ties 和 --alternatives 查看结论有多可靠。',
  'again.nothing': '无',
  'again.notMore': '以及另外 {count} 项',
}
