import type { Words } from '../../../study/sentence.ts'
import type { again as english } from '../en/again.ts'

/** Templates of what is found by solving again, in Russian. */
export const again: Words<typeof english> = {
  'again.everyHour': 'Рассчитано заново с учётом каждого часа.',
  'again.stretches':
    'Решено заново по отрезкам соседних часов: {segments} вместо {snapshots} часов. Размеры относятся к этому более грубому плану. С --segments all учитывается каждый час, но это дольше.',
  'again.changed':
    'Сценарий или его данные изменились после расчёта: дальнейшее относится к тому, каковы они сейчас.',
  'again.rangesTitle':
    'Наименьшее и наибольшее по технологиям в планах, которые дороже лучшего не более чем на столько:',
  'again.range': '{technology}: в лучшем плане {built}; {ranges}',
  'again.within': 'в пределах {slack} от {least} до {most}',
  'again.unique':
    'Не найдено ничего, что могло бы измениться при равных затратах: размеры и выработка определены однозначно.',
  'again.tiedSizes': 'Размеры, которые при равных затратах могут быть иными: {list}.',
  'again.tiedSize': '{name} от {least} до {most}',
  'again.undecided':
    'Установить, может ли что-то измениться при равных затратах, не удалось: решатель не дал ответа.',
  'again.uniqueSizes': 'Размеры определены однозначно: при равных затратах других не найдено.',
  'again.tiedOutputs':
    'Выработка, которая при равных затратах может быть в другое время или у других: {list}.',
  'again.tiedOutput': '{name} {moved} ГВт·ч',
  'again.costDifference': 'Сравнивавшиеся затраты отличаются на {difference}.',
  'again.noCandidates': 'В этом расчёте решать было нечего: он лишь распределяет нагрузку имеющихся станций.',
  'again.unknownTechnology': 'На этом узле нет кандидата с такой технологией; есть: {list}.',
  'again.planned':
    'Строится: {built}. Не строится: {others}. С --technology можно узнать почему, с --ties и --alternatives — насколько это надёжно.',
  'again.nothing': 'ничего',
  'again.notMore': 'и ещё {count}',
}
