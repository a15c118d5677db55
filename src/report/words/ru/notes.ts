import type { Words } from '../../../study/sentence.ts'
import type { notes as english } from '../en/notes.ts'

/** What the model notes and what rules cost, and names of classes of plants, in Russian. */
export const notes: Words<typeof english> = {
  'note.calendar': 'В каждом году 8760 часов календаря 2018 года; 29 февраля опущено.',
  'note.gross':
    'Потребление — брутто: потери в сетях и собственные нужды станций включены, выработка тоже брутто.',
  'note.tradeFixed': 'Обмен с соседями закреплён на опубликованных итогах {year} года.',
  'note.tradeFlat': 'Обмен с соседями — по принятым ценам в принятых пределах.',
  'note.tradePrices':
    'Обмен с соседями — по принятым ценам по сезонам и часам, с транзитом, в принятых пределах; торговля их цен не меняет.',
  'note.tradeJoint':
    'Кыргызстан и Узбекистан распределяются вместе: их топливо входит в затраты этого расчёта, а их выработка, потребление и выбросы — нет. Ветер, солнце, реки и часы потребления взяты от южного Казахстана за неимением их собственных.',
  'note.oblasts':
    'По областям: какие цепи соединяют соседние области, их длина и пропускная способность — допущения; опубликованы лишь пределы сечений и Запада.',
  'note.calibrated':
    'Годовая выработка ГЭС и средний выход ветра и солнца — исходные данные, откалиброванные по статистике.',
  'note.demandHeld': 'На {year} год потребление не задано; оно оставлено на уровне {last} года.',
  'note.demandDriven':
    'Потребление {year} года следует своим факторам от опубликованного {last} года, вариант: {path}.',
  'note.demandLine':
    'На {year} год потребление не задано; оно взято по прямой между {before} и {after} годами.',
  'note.stressWind': 'Стресс: всю неделю ветер на уровне квантиля {quantile} %: {values} мощности.',
  'note.stressUnit': 'Стресс: отключён крупнейший блок, {mw} МВт, {name}.',
  'rule.co2Cap.binds':
    'Последняя тонна CO₂, которую предел запрещает, сберегла бы {cost} {currency}: такая цена действует так же.',
  'rule.co2Cap.free': 'Предел не сдерживает: выбросы CO₂ и без него меньше.',
  'rule.importLimit.binds': 'Ещё один МВт·ч импорта сберёг бы {cost} {currency}.',
  'rule.importLimit.free': 'Предел не сдерживает: импорт и без него меньше.',
  'rule.reserveMargin.binds':
    'Ещё один надёжный МВт на пик стоил бы {cost} {currency} в год: такой должна быть плата за мощность.',
  'rule.reserveMargin.free': 'Резерв не сдерживает: хватает того, что есть по другим причинам.',
  'rule.renewableShare.binds':
    'Ещё один МВт·ч ВИЭ сверх требуемых {share} стоил бы {cost} {currency}: столько стоил бы зелёный сертификат.',
  'rule.renewableShare.free': 'Доля {share} не сдерживает: она была бы достигнута и без требования.',
  'rule.ban.binds': 'Первый МВт сберёг бы {cost} {currency} в год.',
  'rule.ban.free': 'Запрет ничего не стоит: и без него ничего не построили бы.',
  'rule.buildRate.binds': 'Ещё один МВт, который можно было бы построить, сберёг бы {cost} {currency} в год.',
  'rule.buildRate.free': 'Возможности строительства не исчерпаны.',
  'rule.deliverable.binds':
    'Ещё один МВт, который могли бы поставить заводы, сберёг бы {cost} {currency} в год.',
  'rule.deliverable.free': 'Возможности заводов не исчерпаны.',
  'rule.hydrogenDelivery': 'Ещё один килограмм водорода стоил бы {cost} {currency}.',
  'rule.spinningReserve.binds':
    'Ещё один МВт вращающегося резерва в течение года стоил бы {cost} {currency}.',
  'rule.spinningReserve.free': 'Резерв ничего не стоит: его держат станции, которые и так работают.',
  'rule.water.binds':
    'Последний кубометр, который предел запрещает, сберёг бы {cost} {currency}: такая цена действует так же.',
  'rule.water.free': 'Предел не сдерживает: воды и без него берут меньше.',
  'ruleName.co2Cap': 'предел CO₂',
  'ruleName.importLimit': 'предел импорта',
  'ruleName.reserveMargin': 'резерв мощности',
  'ruleName.renewableShare': 'наименьшая доля ВИЭ',
  'ruleName.ban': 'запрет',
  'ruleName.buildRate': 'сколько можно построить за год',
  'ruleName.deliverable': 'что могут поставить заводы',
  'ruleName.hydrogenDelivery': 'поставка водорода',
  'ruleName.spinningReserve': 'вращающийся резерв',
  'ruleName.water': 'предел на воду',
  'technology.coal-steam': 'Уголь, паротурбинная',
  'technology.coal-steam-new': 'Уголь, паротурбинная новая',
  'technology.gas-steam': 'Газ, паротурбинная',
  'technology.gas-ocgt-existing': 'Газовая турбина, действующая',
  'technology.reservoir': 'Водохранилища',
  'technology.hydro-ror': 'ГЭС, русловая',
  'technology.hydro-reservoir': 'ГЭС с водохранилищем',
}
