import type { Words } from '../../../study/sentence.ts'
import type { pathHome as english } from '../en/pathHome.ts'

/** Deals, what users pay, what is made in the country and what is taken from nature, year by year of a path, in Chinese. */
export const pathHome: Words<typeof english> = {
  'pathDeal.title': '{deal}：逐年',
  'pathDeal.note':
    '路径各年中项目的首年，其调度结果沿用至下一年份。电量和价格取自该年各小时，为不变价且未计老化损失；收入、运维及股东收付为名义值。',
  'pathDeal.energy': '年电量',
  'pathDeal.product': '年产品量',
  'pathDeal.price': '其发电时段的市场价',
  'pathDeal.running': '燃料、磨损及购电',
  'pathDeal.contract': '合同收入',
  'pathDeal.market': '市场收入',
  'pathDeal.operation': '运维',
  'pathDeal.owners': '股东',
  'pathHome.contracts': '合同高于市场部分',
  'pathHome.usersNote':
    '平均成本含全部建设费用，电价则为现有设备条件下各小时的价格：若平均成本更高，差额须由他方承担。',
  'pathHome.without': '对照（{path}）',
  'pathHome.ordersNote':
    '每列为该年所建内容的订单，含老旧设备的更新，平均分布在上一列之后的各年；已公布的电厂和线路则分布至投运为止。运行岗位为当年存在的岗位。',
  'pathHome.share': '国产比例',
  'pathHome.ordered': '{money}；{percent} %',
  'pathHome.sharesTitle': '各技术的国产比例',
  'pathHome.sharesNote':
    '路径各年的订单（{unit}）及其国产比例：工厂爬坡期间逐年提高所达到的最低、中间和最高比例。',
  'pathHome.jobsNote':
    '各年新增内容的制造与建设人年，以及当年存在的运行岗位。工厂可设在全国任何地方。其他地方失去的岗位未计入。',
  'pathHome.works': '工厂：利用率、年订单（MW）及盈亏平衡订单',
  'pathHome.worksNote':
    '为建设路径某年期间的年平均值。利用率：国内订单除以产能。订单：国内与国外合计。盈亏平衡：年金与固定成本除以按当时价格计的每 MW 部件毛利。超过 100%：国内订单所需工厂多于现有工厂。',
  'pathHome.works.capacity': '{name}，{mw} MW/年',
  'pathHome.works.used': '{used}；{ordered}；盈亏平衡 {least}',
  'pathHome.ledgers': '水、大气与土地，每年',
  'pathHome.ledgersNote':
    '取自各年的调度结果；最后一列为各年按其所代表年数加权的合计。水库蒸发与是否发电无关。灰渣经收集后堆存。',
  'pathHome.withdrawal': '淡水取水量',
  'pathHome.consumption': '其中耗水量',
  'pathHome.evaporation': '水库蒸发',
  'note.pathOrders': '为路径某年所建的内容在上一年份之后的各年中平均下单；已公布的电厂和线路至投运为止。',
}
