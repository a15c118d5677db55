import type { Words } from '../../../study/sentence.ts'
import type { makings as english } from '../en/makings.ts'

/** What plants are made of, and works that make it, in Kazakh. */
export const makings: Words<typeof english> = {
  'component.balance of plant': 'қосалқы жабдық',
  'component.blades': 'қалақтар',
  'component.boiler': 'қазандық',
  'component.burners and boiler': 'жанарғылар мен қазандық',
  'component.cells': 'ұяшықтар',
  'component.civil works': 'құрылыс жұмыстары',
  'component.compressors': 'компрессорлар',
  'component.conductor': 'сым',
  'component.converter valve': 'түрлендіргіш вентильдер',
  'component.development': 'жобаны әзірлеу',
  'component.enclosure': 'корпус',
  'component.inverter': 'инвертор',
  'component.module': 'модуль',
  'component.mounting': 'тірек құрылымдар',
  'component.nacelle': 'гондола',
  'component.nuclear island': 'ядролық арал',
  'component.power conversion': 'түрлендіргіштер',
  'component.stack': 'электролиз ұяшықтарының батареясы',
  'component.steel towers': 'болат тіректер',
  'component.tower': 'мұнара',
  'component.transformer and cables': 'трансформатор мен кабельдер',
  'component.turbine-generator': 'турбогенератор',
  'component.vessels': 'ыдыстар',
  'factory.wind-zhambyl': 'жел турбиналары зауыты, Жамбыл',
  'factory.wind-zhetysu': 'жел турбиналары зауыты, Жетісу',
  'factory.battery-zhetysu': 'батарея зауыты, Жетісу',
  'factory.solar-modules': 'күн модульдері зауыты',
  'factory.electrolyser-stacks': 'электролизер зауыты',
}
