import type { Words } from '../../../study/sentence.ts'
import type { terminal as english } from '../en/terminal.ts'

/** What a terminal tells of a run, in Russian. */
export const terminal: Words<typeof english> = {
  'terminal.noSolution': 'Нет решения: {status}.',
  'terminal.overview': '{hours} ч, потребление {demand} ТВт·ч, пик нагрузки {peak} ГВт',
  'terminal.twh': '{twh} ТВт·ч',
  'terminal.trade': 'импорт {imports} ТВт·ч, экспорт {exports} ТВт·ч, недоотпуск {unserved} ГВт·ч',
  'terminal.planCost': 'CO₂ {co2} Мт, строительство и работа {money} в ценах {priceYear} года',
  'terminal.runCost': 'CO₂ {co2} Мт, затраты на работу {money} в ценах {priceYear} года',
  'terminal.price': 'цена МВт·ч: {prices}',
  'terminal.range': 'от {least} до {most}',
  'terminal.met': 'сошлось опубликованных показателей',
  'terminal.metPast': '{title}: сошлось опубликованных показателей',
  'terminal.verdict': '{title}: {met} из {judged}',
  'terminal.passed': 'проверка: пройдена',
  'terminal.failed': 'проверка: не пройдена: {failures}',
  'terminal.gains': 'выигрыш от торговли, {unit}, смотря у кого рента: {gains}',
  'terminal.gain': '{country} от {least} до {most}',
  'terminal.unmetAlone': '  из него потребление, не покрытое в одиночку: {countries}',
  'terminal.water': 'безвозвратная пресная вода: станции {plants}, водохранилища {reservoirs} млн м³',
  'terminal.air': 'SO₂ {so2}, NOₓ {nox}, пыль {dust} тыс. т; земля {land} км²',
  'terminal.short': 'не покрыто: {zones}',
  'terminal.shortZone': '{zone} {hours} ч, {gwh} ГВт·ч, не более {gw} ГВт',
  'terminal.cure': 'помогло бы с наименьшими затратами: {sizes}, {money} в год',
  'terminal.built': 'строится, ГВт: {parts}',
  'terminal.segments':
    'по {segments} отрезкам ожидалось {expected}, все часы стоят на {more} больше; от лучшего плана не более {gap}',
  'terminal.everyHour':
    'план ожидал {expected}, все часы стоят на {more} больше; от лучшего плана не более {gap}',
  'terminal.noOutage': 'если станции откажут: потребление покрыто во всех разыгранных годах, {draws}',
  'terminal.outage':
    'если станции откажут: не покрыто {hours} ± {hoursError} ч и {energy} ± {energyError} МВт·ч в год',
  'terminal.report': 'Отчёт: {path}',
  'terminal.written': 'Записано: {path}',
  'terminal.page': 'Страница: {path}',
  'terminal.otherFails': 'Для сравнения {nodes} решения нет: {message}',
  'terminal.nothingMissing': 'Всего хватает: потребление покрыто полностью.',
  'terminal.nothingThere': 'Там и тогда всего хватает.',
  'terminal.running': 'Расчёт: {run}.',
  'terminal.notRun': 'Расчёт {run} ещё не сделан.',
  'terminal.nothingFound': '{name}: ошибок не найдено (объектов {units}, моментов {snapshots}, с {from}).',
}
