import type { Words } from '../../../study/sentence.ts'
import type { items as english } from '../en/items.ts'

/** Items of a bill, in Chinese. */
export const items: Words<typeof english> = {
  'item.building': '建设',
  'item.running': '燃料与运行',
  'item.CO₂': 'CO₂',
  'item.heat': '供热燃料',
  'item.lost load': '缺供电量',
  'item.policy broken': '违反政策',
  'item.reserve short': '备用不足',
  'item.stand-by': '热备用',
  'item.starts': '启动',
  'item.stops': '停机',
  'item.keeping': '储存',
  'item.spilling': '弃水',
}
