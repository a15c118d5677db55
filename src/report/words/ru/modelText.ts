import type { Words } from '../../../study/sentence.ts'
import type { modelText as english } from '../en/modelText.ts'

/** What stands around the numbers of a model's card, in Russian. */
export const modelText: Words<typeof english> = {
  'modelText.target': 'Что прогнозируется: {target}',
  'modelText.source': 'Данные: {source}',
  'modelText.period': 'Период: {from} – {to}, часов: {hours}',
  'modelText.series': 'Ряды: {series}',
  'modelText.method': 'Метод: {method}',
  'modelText.weights': 'Весов: {weights}',
  'modelText.notKept': 'не сохранены',
  'modelText.features': 'Признаки: {features}',
  'modelText.tasks': 'Задания, средние квантильные потери',
  'modelText.task': 'задание',
  'modelText.mean': 'среднее',
  'modelText.skill': 'Выигрыш и охват',
  'modelText.notTested': 'Не проверялась.',
  'modelText.pinball': 'квантильные потери',
  'modelText.within': 'в 80-процентном интервале, %',
  'modelText.against': 'выигрыш у выпуклой комбинации, %',
  'modelText.limits': 'Ограничения',
}
