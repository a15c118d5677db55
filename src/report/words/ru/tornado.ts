import type { Words } from '../../../study/sentence.ts'
import type { tornado as english } from '../en/tornado.ts'

/** What a decision depends on, in Russian. */
export const tornado: Words<typeof english> = {
  'tornado.title': '{title}: от чего это зависит',
  'knowing.title': 'Что измерить в первую очередь',
  'knowing.first':
    'Знание показателя «{name}» до решения сберегло бы в среднем {saved} {unit} из {cost}: больше этого платить за его измерение не стоит.',
  'knowing.none': 'Ни один показатель в пределах диапазона не изменил бы верного решения.',
  'knowing.regret':
    'Ожидаемая потеря от решения по средним значениям при вероятности низкого и высокого по {probability} (правило Свенсона); показатели по одному, отрезков часов: {segments}.',
  'knowing.kept':
    'Размеры среднего случая сохранены, а недостающее покупается по цене недоотпуска; кто может достроить позже, теряет меньше.',
  'knowing.value': 'ценность знания',
  'knowing.input': 'Показатель',
  'knowing.low': 'Низкое',
  'knowing.middle': 'Среднее',
  'knowing.high': 'Высокое',
  'knowing.worth': 'Ценность знания',
  'knowing.ifLow': 'Потеря при низком',
  'knowing.ifHigh': 'Потеря при высоком',
  'knowing.range': 'Диапазон из',
  'swing.title': 'Что меняет затраты',
  'swing.note':
    'Затраты лучшего плана на обоих концах диапазона показателя за вычетом затрат при средних значениях.',
  'moved.title': 'Что меняет решение',
  'moved.note':
    'Сумма построенного больше и меньше, чем при средних значениях; МВт·ч накопителей считаются как МВт.',
  'moved.unit': 'ГВт построено иначе',
  'moved.ifLow': 'При низком',
  'moved.ifHigh': 'При высоком',
  'tornadoLine.cost': 'Лучший план при средних значениях: {cost} {unit}. Все суммы в этих единицах.',
  'tornadoLine.input': 'показатель',
  'tornadoLine.values': 'низкое … среднее … высокое',
  'tornadoLine.worth': 'ценность знания',
  'tornadoLine.costIfLow': 'затраты при низком',
  'tornadoLine.ifHigh': 'при высоком',
  'tornadoLine.builtIfLow': 'иначе построено при низком',
  'input.cost': 'стоимость: {technology}',
  'input.price': 'цена: {fuel}',
  'input.demand': 'потребление',
  'input.rate': 'ставка дисконтирования',
  'input.water': 'водность года',
  'input.rangeRate':
    'по четыре пункта в обе стороны: межгосударственные кредиты и требования рынка (допущение)',
  'input.rangeMiddle': 'technologies.csv, среднее из сценария',
  'ends.path': 'вариант: {path}',
  'ends.aYear': '{value} в год',
  'ends.perOwn': '{value}, деньги сценария за {basis}, {year}',
  'ends.per': '{value} {unit} за {basis}, {year}',
  'ends.measured': '{value} {unit}',
  'ends.and': '{one} и {other}',
  'basis.kW': 'кВт',
  'basis.kW electric output': 'кВт электрической мощности',
  'basis.kW electric output; energy per kWh stored': 'кВт электрической мощности; энергия за кВт·ч хранения',
  'basis.kW thermal output': 'кВт тепловой мощности',
  'basis.kWh stored': 'кВт·ч хранения',
  'basis.kW per 1000 km': 'кВт на 1000 км',
  'basis.kW of hydrogen output': 'кВт по водороду',
  'basis.kW electric input': 'кВт потребляемой мощности',
  'basis.kW (pair of stations)': 'кВт (пара станций)',
}
