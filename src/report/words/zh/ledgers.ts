import type { Words } from '../../../study/sentence.ts'
import type { ledgers as english } from '../en/ledgers.ts'

/** Figures of emissions, water, air and land, in Chinese. */
export const ledgers: Words<typeof english> = {
  'ledgers.grade': '以上均依据范围很宽的系数而非计量数据：数据等级最低。',
  'emissions.note': '所燃燃料的排放，含集中供热；不含上游排放。',
  'emissions.plants': '电厂',
  'emissions.heatAndPower': '热电厂',
  'emissions.boilers': '锅炉房',
  'emissions.fuel': '燃料与用途',
  'air.title': '燃烧留在空气和地面的污染物',
  'air.note':
    '图为中间情形；被捕集并堆存的灰渣仅列于表中。按方案的燃料计算，含城市锅炉房。未考虑何人吸入：草原上高烟囱排出的一吨与城市锅炉房的一吨并不相同。',
  'air.dust': '烟尘',
  'air.ash': '灰渣',
  'land.title': '土地',
  'land.note':
    '占用：不再作其他用途。影响：包括风机之间和导线之下的土地，那里照常放牧或耕种。方案新增部分单列。矿山及土地价值未计入。',
  'land.added': '方案新增',
  'land.stands': '已建或已确定',
  'land.taken': '占用',
  'land.affected': '影响',
  'land.takenByPlan': '方案新增部分占用',
  'cleaning.title': '组件积灰与是否清洗',
  'cleaning.note':
    '以划算为限的清洗次数：清洗费用与光伏可得收入相比。低：灰少、清洗贵；高：灰多、清洗便宜。调度不随之改变：光伏序列按已含现有积灰的发电量校准。',
  'cleaning.never': '从不清洗时的积灰损失',
  'cleaning.best': '按划算次数清洗时的损失',
  'cleaning.times': '每年清洗次数',
  'cleaning.lostUnwashed': '不清洗损失',
  'cleaning.lost': '清洗后损失',
  'cleaning.cost': '清洗费用',
  'cleaning.water': '用水',
  'water.title': '各流域不回归的用水',
  'water.note':
    '图为中间情形。取水量包括流经凝汽器的水，即使它回到同一湖泊。里海咸水单列，因其并不稀缺。水库蒸发为电力应分摊的部分，无论水电站是否运行都会发生。',
  'water.others': '其他',
  'water.basin': '流域',
  'water.use': '用途',
  'water.consumption': '耗水量',
  'water.withdrawal': '取水量',
  'water.cooling': '冷却',
  'water.electrolysis': '电解',
  'water.washing': '清洗',
  'water.evaporation': '蒸发',
}
