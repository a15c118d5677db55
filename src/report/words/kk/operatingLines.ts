import type { Words } from '../../../study/sentence.ts'
import type { operatingLines as english } from '../en/operatingLines.ts'

/** Sentences and lines of years that are operated day by day, in Kazakh. */
export const operatingLines: Words<typeof english> = {
  'operatedSays.oneYear': 'модельденген бір жыл',
  'operatedSays.years': 'модельденген {count} жыл',
  'operatedSays.costs':
    'Жүйенің бір жылғы жұмысы, {year} ж. млн {currency}, орташа алғанда ({years}): {costs}.',
  'operatedSays.way': '{way} {money}',
  'operatedSays.less':
    '«{of}» тәсілі «{against}» тәсілінен жылына {money} млн {currency} арзан{range}: {reasons}.',
  'operatedSays.more':
    '«{of}» тәсілі «{against}» тәсілінен жылына {money} млн {currency} қымбат{range}: {reasons}.',
  'operatedSays.range': ' (үнемнің 90 % аралығы {low} – {high})',
  'operatedSays.errors':
    'Таза жүктеменің орташа қателігі {other} орнына {error} МВт, дәлдік пункттері: {points}; әрқайсысы жылына {money} мың {currency} не {tenge} млн теңге тұрады.',
  'operatedSays.reasonLess': '{what} {money} аз',
  'operatedSays.reasonMore': '{what} {money} көп',
  'operatedSays.reasons': '{list} (млн {currency})',
  'operatedSays.alike': 'барлық бөлігі бірдей',
  'operatedSays.ordered':
    'Реті күткендей: мінсіз болжам модельден қымбат емес, модель {better} тәсілінен арзан, бұл кездейсоқтық емес.',
  'operatedSays.notBeyondChance':
    'Күтілетін рет — мінсіз болжам, модель, {better} — кездейсоқтықтан ажыратылмайды.',
  'operatedSays.notInMean': 'Күтілетін рет — мінсіз болжам, модель, {better} — орташа алғанда шықпайды.',
  'operatedLine.head': '{title}, күн сайынғы жұмыс: {span}, {year} ж. {currency}',
  'operatedLine.days': '{days} күн, {years}',
  'operatedLine.way': 'тәсіл',
  'operatedLine.error': 'қателік, МВт',
  'operatedLine.reserve': 'резерв, МВт',
  'operatedLine.coalStarts': 'көмір ст. іске қосу',
  'operatedLine.curtailed': 'пайдаланылмағаны, ГВт·сағ',
  'operatedLine.unserved': 'жеткізілмегені, ГВт·сағ',
  'operatedLine.imbalances': 'теңгерімсіздіктер',
}
