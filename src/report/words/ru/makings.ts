import type { Words } from '../../../study/sentence.ts'
import type { makings as english } from '../en/makings.ts'

/** What plants are made of, and works that make it, in Russian. */
export const makings: Words<typeof english> = {
  'component.balance of plant': 'вспомогательное оборудование',
  'component.blades': 'лопасти',
  'component.boiler': 'котёл',
  'component.burners and boiler': 'горелки и котёл',
  'component.cells': 'ячейки',
  'component.civil works': 'строительные работы',
  'component.compressors': 'компрессоры',
  'component.conductor': 'провод',
  'component.converter valve': 'преобразовательные вентили',
  'component.development': 'проработка проекта',
  'component.enclosure': 'корпус',
  'component.inverter': 'инвертор',
  'component.module': 'модуль',
  'component.mounting': 'опорные конструкции',
  'component.nacelle': 'гондола',
  'component.nuclear island': 'ядерный остров',
  'component.power conversion': 'преобразователи',
  'component.stack': 'батарея электролизных ячеек',
  'component.steel towers': 'стальные опоры',
  'component.tower': 'башня',
  'component.transformer and cables': 'трансформатор и кабели',
  'component.turbine-generator': 'турбогенератор',
  'component.vessels': 'сосуды',
  'factory.wind-zhambyl': 'завод ветротурбин, Жамбыл',
  'factory.wind-zhetysu': 'завод ветротурбин, Жетісу',
  'factory.battery-zhetysu': 'завод батарей, Жетісу',
  'factory.solar-modules': 'завод солнечных модулей',
  'factory.electrolyser-stacks': 'завод электролизёров',
}
