import type { Words } from '../../../study/sentence.ts'
import type { operating as english } from '../en/operating.ts'

/** Years that are operated day by day, in Russian. */
export const operating: Words<typeof english> = {
  'operated.title': '{title}: работа день за днём',
  'operated.because': 'Во что обходится планировать день по прогнозу, а вести его по тому, что наступит.',
  'operated.limitYears':
    'Годы смоделированы: погода — генератором, настроенным по одному году, потребление — обычным ходом, погодой и случаем. Тепло, реки и отключённые станции известны заранее.',
  'operated.limitOnce':
    'Прогноз делается раз в сутки. Диспетчеру, который уточняет его в течение дня, легче при любом способе прогноза.',
  'operated.limitOutages':
    'Между планом на сутки вперёд и самим часом ни одна станция не отказывает; резерв — только на ошибки прогнозов.',
  'operated.limitGrid': 'Резервы и перераспределение знают пределы между зонами, но не сеть внутри них.',
  'note.reserveQuantiles':
    'Резервы определены по квантилям самого прогноза: чистая нагрузка должна оставаться в них в 95 часах из 100.',
  'note.reserveRule':
    'Резервы следуют постоянному правилу, кто бы ни прогнозировал: доли потребления и ожидаемых ветра и солнца (imbalance.csv).',
  'note.relaxed':
    'Медленные станции одного класса в зоне работают долями: состояние от 0 до 1 заменяет их многочисленные агрегаты.',
  'note.whole': 'Каждая медленная станция включена или отключена.',
  'note.firstDays': 'Рассчитаны только первые дни каждого года ({days}); деньги относятся к ним.',
  'way.perfect': 'идеальный',
  'way.model': 'модель',
  'way.persistence': 'инерционный',
  'way.climatology': 'климатология',
  'operated.perfectBase': 'при идеальном предвидении — границе, которой никто не достигает',
  'operated.perfect': 'при идеальном предвидении',
  'operated.with': 'при способе «{way}»',
  'operatedCost.title': 'Во что обходится каждый способ прогноза',
  'operatedCost.note':
    'Топливо, пуски, холостой ход, обмен и недоотпуск за вычетом оставшегося в водохранилищах; в среднем ({years}). Столбцы: больше, чем {base}.',
  'operatedCost.ranges':
    'Годы различаются сильнее, чем способы, поэтому диапазон затрат говорит мало; диапазон разницы — ниже.',
  'operatedCost.more': 'больше, чем у лучшего',
  'operatedCost.way': 'Способ',
  'operatedCost.from': 'от',
  'operatedCost.to': 'до',
  'operatedCost.error': 'Ошибка',
  'operatedCost.within': 'В его пределах, %',
  'operatedCost.short': 'Нехватка резерва',
  'operatedCost.coalStarts': 'Пуски угольных',
  'operatedCost.gasStarts': 'Пуски газовых',
  'operatedCost.curtailed': 'Не использовано',
  'operatedCost.unserved': 'Недоотпуск',
  'operatedCost.excess': 'Отдано даром',
  'operatedReasons.title': 'Откуда разница',
  'operatedReasons.note':
    'За что платят больше или меньше, чем {base}. Холостой ход угольных станций входит в сожжённый уголь; сумма строк — разница затрат.',
  'operatedReasons.paidFor': 'За что',
  'whyDearer.gas': 'сожжённый газ',
  'whyDearer.coal': 'сожжённый уголь',
  'whyDearer.starts': 'пуски',
  'whyDearer.exchange': 'обмен с соседями',
  'whyDearer.water': 'использованная вода',
  'whyDearer.unserved': 'недоотпуск',
  'whyDearer.other': 'прочее',
  'operatedInstead.title': 'Что работает взамен',
  'operatedInstead.note': 'Электроэнергия за год, больше или меньше, чем {base}.',
  'operatedInstead.unit': 'ГВт·ч в год',
  'operatedYears.title': 'Годы по одному',
  'operatedYears.note': 'У каждого года своя погода и своё потребление, одинаковые для всех способов.',
  'operatedYears.year': 'год {seed}',
  'operatedYears.column': 'Год',
  'operatedBalance.title': 'Счёт за дисбалансы',
  'operatedBalance.note':
    'Сколько ветер, солнце и потребление платят на балансирующем рынке за отклонение от графика, которым служит их прогноз, сверх цены энергии: это расчёты между участниками, а не затраты системы.',
  'operatedBalance.prices': 'Цены дисбалансов — допущение (imbalance.csv); низкий и высокий — его границы.',
  'operatedBalance.bill': 'Счёт, млн {currency}',
  'operatedBalance.tenge': 'Счёт, млрд KZT',
  'operatedBalance.missing': 'Нехватка',
  'operatedBalance.surplus': 'Избыток',
  'operatedSkill.title': 'Сколько стоит пункт точности',
  'operatedSkill.note':
    'Пункт — сотая доля средней абсолютной ошибки чистой нагрузки страны при способе «{way}»; у того, кто знает всё, их 100. Диапазоны: 90 % из десяти тысяч выборок годов с возвращением.',
  'operatedSkill.theOther': 'тот, с которым сравнивают',
  'operatedSkill.better': 'Лучший способ',
  'operatedSkill.than': 'чем',
  'operatedSkill.saves': 'Экономит, млн {currency} в год',
  'operatedSkill.points': 'Пунктов между ними',
  'operatedSkill.point': 'Пункт, млн {currency} в год',
}
