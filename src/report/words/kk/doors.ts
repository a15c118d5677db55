import type { Words } from '../../../study/sentence.ts'
import type { doors as english } from '../en/doors.ts'

/** What commands tell beside reports: files, scores, weather, the planning centre, in Kazakh. */
export const doors: Words<typeof english> = {
  'door.results': 'Нәтижелер: {path}',
  'door.note': '  ескертпе: {note}',
  'door.values': 'Жазылды: {path}, {count} мән',
  'door.noName': '{mapping}: мыналардың атауы жоқ: {list}.',
  'door.hours': 'Жазылды: {path} ({count} сағат)',
  'door.numbers': 'Жазылды: {path} ({count} сан)',
  'door.weights': 'Жазылды: {path} ({count} салмақ)',
  'door.weather': 'Жазылды: {path} ішінде {files} файл, {years} жыл, {sites} орын, бастапқы сан {seed}',
  'door.learnt': 'модельдер {seed}-жылдан үйренген; сол жылда өздерін асыра бағалайды.',
  'door.desk': 'Жұмыс үстелі ашық: {url}',
  'door.noDesk': 'Жоспарлау орталығы: {url}, бетсіз',
  'door.places': '(интерфейс: {docs}, осы нәтиже: {result})',
  'door.end': 'Аяқтау: Ctrl-C.',
  'door.centre': 'Жоспарлау орталығы: {url} (интерфейс: {docs})',
  'door.token': 'Бірінші тіркелгінің токені: {token}',
  'door.waiting': 'Тапсырмаларды күту',
  'door.nothingFound': '{path}: қате табылған жоқ (нысан {units}, сәт {snapshots}).',
  'weatherLine.place': '{origin}: {lat}° с. е., {lon}° ш. б., {hours} сағат, {from} бастап',
  'weatherLine.mean': 'орташа {value}',
  'weatherLine.inside':
    'Берілген жылдың {all} көрсеткішінің {inside} генерацияланған {years} жылдікінің арасында.',
  'weatherLine.assumed':
    'Қабылданған, сондықтан салыстырылмайды: қыстың ең суық оннан бір күндерінің ең желсіз оннан біріне түсетін үлесі: {zones} (кездейсоқ болса 0.10).',
  'scoreLine.hours': 'сағат',
  'scoreLine.bias': 'ығысу',
  'scoreLine.within': '80 %-да',
  'scoreLine.width': 'ені',
  'scoreLine.zone': '{zone} аймағы',
  'scoreLine.season': 'модель, {season}',
  'scoreLine.skill': 'Дөңес комбинацияға қарсы дәлдік: {skill} ({seasons})',
  'scoreLine.notMeasured': '{name}-тапсырма: өлшенбеген',
  'scoreLine.task':
    '{name}-тапсырма: пинбол {pinball} (ашық сағаттар: {open}), олардың {share} %-ы 80 % аралықта',
  'scoreLine.none': 'Бірде-бір тапсырма өлшенбеген.',
  'scoreLine.means': '{count} тапсырманың орташасы, пинбол:',
  'season.winter': 'қыс',
  'season.spring': 'көктем',
  'season.summer': 'жаз',
  'season.autumn': 'күз',
}
