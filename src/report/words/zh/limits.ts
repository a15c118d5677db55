import type { Words } from '../../../study/sentence.ts'
import type { limits as english } from '../en/limits.ts'

/** Templates of what a study does not show, in Chinese. */
export const limits: Words<typeof english> = {
  'limits.zones': '区域内部的线路：电力在区内自由流动，因此看不到区内的过载与损耗。',
  'limits.oblasts': '州内线路、电压与稳定：每条通道为一条线路，潮流为线性。',
  'limits.foresight': '意外：全年事先已知，因此储能与电源的使用优于任何人所能做到的。',
  'limits.weather': '其他年份：气象、来水与用电均取自同一年。',
  'limits.segments': '建设决策中的每个小时：方案只看到全年的 {segments} 个时段，仅在调度时才看到所有小时。',
  'limits.demandIsFixed': '用户对价格的反应：用电量为给定值。',
  'limits.prices': '电价政策：价格是系统多供 1 MWh 的成本，而非用户所付的电费。',
  'limits.grade':
    '确定性：本次计算的数据依据 {sources} 个来源，其中 {assumptions} 个是本项目附有理由和范围的假设（数据等级：假设）。',
}
