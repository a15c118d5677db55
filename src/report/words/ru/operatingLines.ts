import type { Words } from '../../../study/sentence.ts'
import type { operatingLines as english } from '../en/operatingLines.ts'

/** Sentences and lines of years that are operated day by day, in Russian. */
export const operatingLines: Words<typeof english> = {
  'operatedSays.oneYear': 'один смоделированный год',
  'operatedSays.years': 'смоделированных лет: {count}',
  'operatedSays.costs': 'Год работы системы стоит, в млн {currency} {year} г., в среднем ({years}): {costs}.',
  'operatedSays.way': '{way} {money}',
  'operatedSays.less':
    'Способ «{of}» дешевле способа «{against}» на {money} млн {currency} в год{range}: {reasons}.',
  'operatedSays.more':
    'Способ «{of}» дороже способа «{against}» на {money} млн {currency} в год{range}: {reasons}.',
  'operatedSays.range': ' (90-процентный интервал экономии от {low} до {high})',
  'operatedSays.errors':
    'Ошибка чистой нагрузки в среднем {error} МВт вместо {other}, пунктов точности: {points}; каждый стоит {money} тыс. {currency}, или {tenge} млн тенге, в год.',
  'operatedSays.reasonLess': '{what} на {money} меньше',
  'operatedSays.reasonMore': '{what} на {money} больше',
  'operatedSays.reasons': '{list} (млн {currency})',
  'operatedSays.alike': 'все части одинаковы',
  'operatedSays.ordered':
    'Порядок ожидаемый: идеальное предвидение стоит не больше модели, модель — меньше, чем {better}, и это не случайность.',
  'operatedSays.notBeyondChance':
    'Ожидаемый порядок — идеальное предвидение, модель, {better} — не отличим от случайности.',
  'operatedSays.notInMean':
    'Ожидаемый порядок — идеальное предвидение, модель, {better} — в среднем не получается.',
  'operatedLine.head': '{title}, работа день за днём: {span}, {currency} {year} г.',
  'operatedLine.days': 'дней: {days}, {years}',
  'operatedLine.way': 'способ',
  'operatedLine.error': 'ошибка, МВт',
  'operatedLine.reserve': 'резерв, МВт',
  'operatedLine.coalStarts': 'пуски угольных',
  'operatedLine.curtailed': 'не исп., ГВт·ч',
  'operatedLine.unserved': 'недоотпуск, ГВт·ч',
  'operatedLine.imbalances': 'дисбалансы',
}
