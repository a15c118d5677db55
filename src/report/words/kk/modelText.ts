import type { Words } from '../../../study/sentence.ts'
import type { modelText as english } from '../en/modelText.ts'

/** What stands around the numbers of a model's card, in Kazakh. */
export const modelText: Words<typeof english> = {
  'modelText.target': 'Не болжанады: {target}',
  'modelText.source': 'Деректер: {source}',
  'modelText.period': 'Кезең: {from} – {to}, {hours} сағат',
  'modelText.series': 'Қатарлар: {series}',
  'modelText.method': 'Әдіс: {method}',
  'modelText.weights': 'Салмақтар: {weights}',
  'modelText.notKept': 'сақталмаған',
  'modelText.features': 'Белгілер: {features}',
  'modelText.tasks': 'Тапсырмалар, орташа квантильдік жоғалту',
  'modelText.task': 'тапсырма',
  'modelText.mean': 'орташа',
  'modelText.skill': 'Ұтыс және қамту',
  'modelText.notTested': 'Тексерілмеген.',
  'modelText.pinball': 'квантильдік жоғалту',
  'modelText.within': '80 пайыздық аралықта, %',
  'modelText.against': 'дөңес комбинациядан ұтыс, %',
  'modelText.limits': 'Шектеулер',
}
