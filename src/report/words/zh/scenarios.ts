import type { Words } from '../../../study/sentence.ts'
import type { scenarios as english } from '../en/scenarios.ts'

/** Titles of the scenarios that come with the project, in Chinese. */
export const scenarios: Words<typeof english> = {
  'scenario.2020-backcast': '2020 年，实际',
  'scenario.2023-backcast': '2023 年，实际',
  'scenario.2030-coal-life-extension': '2030 年，煤电延寿',
  'scenario.2030-cold-calm': '2030 年，一月寒冷无风的一周',
  'scenario.2030-cooperation': '2030 年，区域合作',
  'scenario.2030-drought': '2030 年，枯水年',
  'scenario.2030-gas-first': '2030 年，燃气优先',
  'scenario.2030-high-gas-price': '2030 年，高气价',
  'scenario.2030-hvdc-deal': '2030 年，合作建设直流线路',
  'scenario.2030-hvdc-without': '2030 年，南部无直流线路',
  'scenario.2030-hvdc': '2030 年，直流送南部',
  'scenario.2030-hydrogen': '2030 年，西部制氢',
  'scenario.2030-joint-venture': '2030 年，合资风电与光伏',
  'scenario.2030-no-new-interconnection': '2030 年，无新增跨国线路',
  'scenario.2030-pumped-storage': '2030 年，抽水蓄能',
  'scenario.2030-reference': '2030 年，基准',
  'scenario.2030-regional-integration': '2030 年，区域全面一体化',
  'scenario.2030-renewables-50': '2030 年，一半可再生',
  'scenario.2030-solar-storage-hvdc': '2030 年，光伏与抽水蓄能经直流外送',
  'scenario.2035-nuclear': '2035 年，核电',
  'scenario.path-joint-venture': '到 2060 年，合资建设的碳中和',
  'scenario.path-neutral-2060': '到 2060 年，碳中和',
  'scenario.path-published': '到 2060 年，2035 年前按公布规划，之后成本最低',
  'scenario.path-renewable': '到 2060 年，全部来自风、光、水',
  'scenario.base': '哈萨克斯坦，共同基础',
  'scenario.2030-free-choice': '2030 年，自由选择',
}
