import type { Words } from '../../../study/sentence.ts'
import type { makings as english } from '../en/makings.ts'

/** What plants are made of, and works that make it, in Chinese. */
export const makings: Words<typeof english> = {
  'component.balance of plant': '辅助设备',
  'component.blades': '叶片',
  'component.boiler': '锅炉',
  'component.burners and boiler': '燃烧器与锅炉',
  'component.cells': '电芯',
  'component.civil works': '土建工程',
  'component.compressors': '压缩机',
  'component.conductor': '导线',
  'component.converter valve': '换流阀',
  'component.development': '前期开发',
  'component.enclosure': '箱体',
  'component.inverter': '逆变器',
  'component.module': '组件',
  'component.mounting': '支架',
  'component.nacelle': '机舱',
  'component.nuclear island': '核岛',
  'component.power conversion': '变流设备',
  'component.stack': '电解槽堆',
  'component.steel towers': '铁塔',
  'component.tower': '塔筒',
  'component.transformer and cables': '变压器与电缆',
  'component.turbine-generator': '发电机组',
  'component.vessels': '储罐',
  'factory.wind-zhambyl': '风机厂，江布尔',
  'factory.wind-zhetysu': '风机厂，杰特苏',
  'factory.battery-zhetysu': '电池厂，杰特苏',
  'factory.solar-modules': '光伏组件厂',
  'factory.electrolyser-stacks': '电解槽厂',
}
