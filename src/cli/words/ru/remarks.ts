/** Notes on inputs, and what is found out about programmes, in Russian, by what is said in English. */
export const remarks: Readonly<Record<string, string>> = {
  '{1} shunt impedances take no active power in a linear power flow.':
    'Шунтирующих сопротивлений: {1}; в линейном расчёте потоков они не потребляют активной мощности.',
  '{1} lines and transformers are not active: {2}. As in PyPSA 1.3.0 they carry nothing but stay in the rings of the voltage law, which holds both their ends at one angle. Remove them for a grid without them.':
    'Неактивных линий и трансформаторов: {1} ({2}). Как в PyPSA 1.3.0, они ничего не несут, но остаются в контурах закона напряжений, который держит оба их конца под одним углом. Удалите их, если сеть нужна без них.',
  '{1} reversible links with losses make energy from nothing when they run backwards, as in PyPSA: {2}{3}. With --split-links each becomes two.':
    'Обратимых связей с потерями, которые при обратном ходе создают энергию из ничего, как в PyPSA: {1} ({2}{3}). С --split-links каждая заменяется двумя.',
  '{1}: kept but without effect, as columns of your own: {2}.':
    '{1}: сохранены как ваши собственные столбцы, но не действуют: {2}.',
  '{1}: not used: {2}.': '{1}: не использовано: {2}.',
  'Costs that were not given come from the cost table for {1}.':
    'Незаданные затраты взяты из таблицы стоимостей: {1}.',
  'No unit has a technology or carrier that the cost table knows.':
    'Ни у одного объекта нет технологии или энергоносителя из таблицы стоимостей.',
  'Stamps are taken to name the beginning of their hour.': 'Принято, что метки времени означают начало часа.',
  'Stamps are taken to name the end of their hour.': 'Принято, что метки времени означают конец часа.',
  'Taken as sums over the day and turned into hours: {1}.':
    'Приняты за суммы с начала суток и переведены в часовые: {1}.',
  'Taken as demand.': 'Принято за потребление.',
  'Taken as generation.': 'Принято за выработку.',
  'Taken as shares of rated power: no forecast is above {1}.':
    'Принято за доли установленной мощности: ни один прогноз не выше {1}.',
  'The weather is what really came: every score is a hindcast.':
    'Погода — фактическая: каждая оценка относится к прогнозу задним числом.',
  'Missing weather of zone {1} is taken from the other zones.':
    'Недостающая погода зоны {1} взята из других зон.',
  'The objective has no limit.': 'Целевая функция не ограничена.',
  'The rows contradict one another. The least that would have to give:':
    'Строки противоречат друг другу. Минимальные уступки, при которых решение есть:',
  '{1}: {2} too little': '{1}: не хватает {2}',
  '{1}: {2} too much': '{1}: больше допустимого на {2}',
  'This cannot be read as {1}: {2}': 'Как {1} не читается: {2}',
  'The column “{1}” is semi-continuous.': 'Столбец «{1}» полунепрерывный.',
  'A product of two different columns has a cost.': 'Стоимость задана для произведения двух разных столбцов.',
  'Zone {1}: {2} more than once, from {3} on; their mean is taken.{4}':
    'Зона {1}: повторы ({2}) начиная с {3}; взято их среднее.{4}',
  'Zone {1}: {2} not there, from {3} on; they are neither learnt from nor scored.{4}':
    'Зона {1}: пропуски ({2}) начиная с {3}; на них не обучают и их не оценивают.{4}',
  '1 hour stands': '1 ч',
  '{1} hours stand': '{1} ч',
  ' They look like clocks going back.': ' Похоже на перевод часов назад.',
  ' They look like clocks going forward.': ' Похоже на перевод часов вперёд.',
  'The curve of “{1}” has fewer than two points.': 'У кривой «{1}» меньше двух точек.',
  'The points of the curve of “{1}” do not rise.': 'Точки кривой «{1}» не идут по возрастанию.',
  'The curve of “{1}” is not finite.': 'Кривая «{1}» содержит бесконечные или нечисловые значения.',
  '“{1}” has a curve of capital_cost and an overnight_cost; one of them is enough.':
    'У «{1}» есть и кривая capital_cost, и overnight_cost; достаточно одного.',
  'A curve over “{1}” needs a size that is given, but “{2}” may be extended.':
    'Кривой по «{1}» нужен заданный размер, а «{2}» можно расширять.',
  'A curve of “{1}”, which may be switched off, must begin at 0.':
    'Кривая «{1}», который может отключаться, должна начинаться с 0.',
  '{1} is below {2}{3}.': '{1} меньше {2}{3}.',
  '{1} is not above {2}{3}.': '{1} не больше {2}{3}.',
  'This is not the summary of a run.': 'Это не сводка расчёта.',
  'The run ended as {1}.': 'Расчёт завершился так: {1}.',
  '“{1}” is already in {2}.': '«{1}» уже есть в {2}.',
  'To change it, put it under “set”.': 'Чтобы изменить, поместите в «set».',
  'There is no “{1}” in {2}.': 'В {2} нет «{1}».',
  'A typical year joined of several; its hours are told in {1}.':
    'Типичный год, составленный из нескольких; его часы названы по {1} году.',
  '{1}: {2} of {3} hours are missing.': '{1}: отсутствует часов {2} из {3}.',
  'There are {1} gaps between hours.': 'Разрывов между часами: {1}.',
  '{1} hours do not follow the one before: doubled or out of order.':
    'Часов не по порядку или повторённых: {1}.',
  'The capacity asked for is not told; 1 kW is taken.': 'Запрошенная мощность не указана; принято 1 кВт.',
}
