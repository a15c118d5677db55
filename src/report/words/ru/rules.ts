import type { Words } from '../../../study/sentence.ts'
import type { rules as english } from '../en/rules.ts'

/** What rules are called, and what the last unit that they ask for or forbid is worth, in Russian. */
export const rules: Words<typeof english> = {
  'rule.co2Cap.binds':
    'Последняя тонна CO₂, запрещённая пределом, сэкономила бы {cost} {currency}: цена такой величины действует так же.',
  'rule.co2Cap.free': 'Предел не сдерживает: выбросы CO₂ и без него меньше.',
  'rule.importLimit.binds': 'Ещё один МВт·ч импорта сэкономил бы {cost} {currency}.',
  'rule.importLimit.free': 'Предел не сдерживает: импорт и без него меньше.',
  'rule.reserveMargin.binds':
    'Ещё один гарантированный МВт в час пика стоил бы {cost} {currency} в год: такой должна быть плата за мощность.',
  'rule.reserveMargin.free':
    'Требование к резерву не сдерживает: хватает мощностей, которые есть по другим причинам.',
  'rule.renewableShare.binds':
    'Ещё один МВт·ч ВИЭ сверх требуемых {share} стоил бы {cost} {currency}: столько стоил бы зелёный сертификат.',
  'rule.renewableShare.free': 'Доля {share} не сдерживает: она была бы достигнута и без требования.',
  'rule.ban.binds': 'Первый МВт сэкономил бы {cost} {currency} в год.',
  'rule.ban.free': 'Запрет ничего не стоит: и без него ничего не построили бы.',
  'rule.buildRate.binds':
    'Ещё один МВт, который можно было бы построить, сэкономил бы {cost} {currency} в год.',
  'rule.buildRate.free': 'Возможности строительства не исчерпаны.',
  'rule.deliverable.binds':
    'Ещё один МВт, который могли бы поставить заводы, сэкономил бы {cost} {currency} в год.',
  'rule.deliverable.free': 'Возможности заводов не исчерпаны.',
  'rule.hydrogenDelivery': 'Ещё один килограмм водорода стоил бы {cost} {currency}.',
  'rule.spinningReserve.binds':
    'Ещё один МВт вращающегося резерва в течение года стоил бы {cost} {currency}.',
  'rule.spinningReserve.free': 'Резерв ничего не стоит: его держат станции, которые и так работают.',
  'rule.water.binds':
    'Последний кубометр, запрещённый пределом, сэкономил бы {cost} {currency}: цена такой величины действует так же.',
  'rule.water.free': 'Предел не сдерживает: воды и без него берут меньше.',
  'ruleName.co2Price': 'цена CO₂',
  'ruleName.co2Cap': 'предел CO₂',
  'ruleName.importLimit': 'предел импорта',
  'ruleName.reserveMargin': 'резерв мощности',
  'ruleName.renewableShare': 'минимальная доля ВИЭ',
  'ruleName.ban': 'запрет',
  'ruleName.buildRate': 'предел вводов за год',
  'ruleName.deliverable': 'предел поставок заводов',
  'ruleName.hydrogenDelivery': 'поставка водорода',
  'ruleName.spinningReserve': 'вращающийся резерв',
  'ruleName.water': 'предел водопользования',
}
