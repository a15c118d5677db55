import type { Words } from '../../../study/sentence.ts'
import type { doors as english } from '../en/doors.ts'

/** What commands tell beside reports: files, scores, weather, the planning centre, in Russian. */
export const doors: Words<typeof english> = {
  'door.results': 'Результаты: {path}',
  'door.note': '  примечание: {note}',
  'door.values': 'Записано: {path}, значений: {count}',
  'door.noName': '{mapping}: нет имени для {list}.',
  'door.hours': 'Записано: {path} (часов: {count})',
  'door.numbers': 'Записано: {path} (чисел: {count})',
  'door.weights': 'Записано: {path} (весов: {count})',
  'door.weather': 'Записано: файлов {files} в {path}, лет {years}, мест {sites}, начальное число {seed}',
  'door.learnt': 'модели учились на годе {seed}; на нём они льстят себе.',
  'door.desk': 'Рабочий стол открыт: {url}',
  'door.noDesk': 'Центр планирования: {url}, без страницы',
  'door.places': '(интерфейс: {docs}, этот результат: {result})',
  'door.end': 'Завершить: Ctrl-C.',
  'door.centre': 'Центр планирования: {url} (интерфейс: {docs})',
  'door.token': 'Токен первой учётной записи: {token}',
  'door.waiting': 'Ожидание заданий',
  'door.nothingFound': '{path}: ошибок не найдено (объектов {units}, моментов {snapshots}).',
  'weatherLine.place': '{origin}: {lat}° с. ш., {lon}° в. д., часов {hours}, с {from}',
  'weatherLine.mean': 'среднее {value}',
  'weatherLine.inside':
    'Показателей данного года среди показателей созданных лет ({years}): {inside} из {all}.',
  'weatherLine.assumed':
    'Принято, поэтому не сравнивается: из самой холодной десятой части зимних дней в самую тихую десятую попадает доля: {zones} (0.10 при случайности).',
  'scoreLine.hours': 'часов',
  'scoreLine.bias': 'смещение',
  'scoreLine.within': 'в 80 %',
  'scoreLine.width': 'ширина',
  'scoreLine.zone': 'Зона {zone}',
  'scoreLine.season': 'модель, {season}',
  'scoreLine.skill': 'Точность против выпуклой комбинации: {skill} ({seasons})',
  'scoreLine.notMeasured': 'Задание {name}: не измерено',
  'scoreLine.task':
    'Задание {name}: пинбол {pinball} (открытые часы: {open}), из них в 80-процентном интервале {share} %',
  'scoreLine.none': 'Ни одно задание не измерено.',
  'scoreLine.means': 'Среднее по заданиям ({count}), пинбол:',
  'season.winter': 'зима',
  'season.spring': 'весна',
  'season.summer': 'лето',
  'season.autumn': 'осень',
}
