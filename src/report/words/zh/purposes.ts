import type { Words } from '../../../study/sentence.ts'
import type { purposes as english } from '../en/purposes.ts'

/** What some scenarios are for, in Chinese. */
export const purposes: Words<typeof english> = {
  'because.2020-backcast':
    '不能再现过去的模型，不应拿来问未来。采用 2020 年的电源、用电和跨境交换；煤电与气电之比由模型给出。',
  'because.2023-backcast': '同样的检验，年份的电力系统更紧张，风电为 2020 年的三倍。',
  'because.2030-cold-calm':
    '最冷的一周：供热与居民用电多出百分之十，几乎无风，最大机组停运，为北部和南部公布的电厂尚未建成。谁会停电，什么在制约，什么能够补救，代价多少？若已公布的电厂建成，这一周可以度过。',
  'because.2030-gas-first': '苏联时期的煤电关停，已公布的煤电不建。联合循环机组可在成本最低处取而代之。',
  'because.2030-reference': '147 TWh 用电由现有电源和已公布确定的新增电源满足；为所有其他情景的基准。',
  'because.2030-renewables-50':
    '2030 年发电量的一半来自光伏、风电、水电和生物质。除已公布的新增外还要建什么、建在哪里、成本多少？',
}
