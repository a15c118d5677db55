import type { Words } from '../../../study/sentence.ts'
import type { rules as english } from '../en/rules.ts'

/** What rules are called, and what the last unit that they ask for or forbid is worth, in Kazakh. */
export const rules: Words<typeof english> = {
  'rule.co2Cap.binds':
    'Шек тыйым салатын соңғы CO₂ тоннасы {cost} {currency} үнемдер еді: дәл сондай баға да солай әсер етеді.',
  'rule.co2Cap.free': 'Шек тежемейді: CO₂ онсыз да аз шығарылады.',
  'rule.importLimit.binds': 'Тағы бір МВт·сағ импорт {cost} {currency} үнемдер еді.',
  'rule.importLimit.free': 'Шек тежемейді: импорт онсыз да аз.',
  'rule.reserveMargin.binds':
    'Ең жоғары жүктемеде сенімді тағы бір МВт жылына {cost} {currency} тұрар еді: қуат төлемі сондай болуы керек.',
  'rule.reserveMargin.free': 'Резерв талабы тежемейді: басқа себептермен бар қуат жеткілікті.',
  'rule.renewableShare.binds':
    'ЖЭК-тің талап етілген {share} үлесінен артық тағы бір МВт·сағ {cost} {currency} тұрар еді: жасыл сертификаттың құны сондай болар еді.',
  'rule.renewableShare.free': '{share} үлесі тежемейді: оған талапсыз да қол жетер еді.',
  'rule.ban.binds': 'Алғашқы МВт жылына {cost} {currency} үнемдер еді.',
  'rule.ban.free': 'Тыйымның құны жоқ: онсыз да салынбас еді.',
  'rule.buildRate.binds': 'Тағы бір МВт салуға болса, жылына {cost} {currency} үнемделер еді.',
  'rule.buildRate.free': 'Салу мүмкіндігі таусылмаған.',
  'rule.deliverable.binds': 'Зауыттар тағы бір МВт жеткізе алса, жылына {cost} {currency} үнемделер еді.',
  'rule.deliverable.free': 'Зауыттардың мүмкіндігі таусылмаған.',
  'rule.hydrogenDelivery': 'Тағы бір килограмм сутек {cost} {currency} тұрар еді.',
  'rule.spinningReserve.binds': 'Жыл бойы тағы бір МВт айналмалы резерв {cost} {currency} тұрар еді.',
  'rule.spinningReserve.free': 'Резервтің құны жоқ: оны онсыз да жұмыс істеп тұрған станциялар ұстайды.',
  'rule.water.binds':
    'Шек тыйым салатын соңғы текше метр {cost} {currency} үнемдер еді: дәл сондай баға да солай әсер етеді.',
  'rule.water.free': 'Шек тежемейді: су онсыз да аз алынады.',
  'ruleName.co2Price': 'CO₂ бағасы',
  'ruleName.co2Cap': 'CO₂ шегі',
  'ruleName.importLimit': 'импорт шегі',
  'ruleName.reserveMargin': 'қуат резерві',
  'ruleName.renewableShare': 'ЖЭК-тің ең аз үлесі',
  'ruleName.ban': 'тыйым',
  'ruleName.buildRate': 'жылдық салу шегі',
  'ruleName.deliverable': 'зауыттардың жеткізу шегі',
  'ruleName.hydrogenDelivery': 'сутек жеткізу',
  'ruleName.spinningReserve': 'айналмалы резерв',
  'ruleName.water': 'су пайдалану шегі',
}
