import type { Words } from '../../../study/sentence.ts'
import type { overview as english } from '../en/overview.ts'

/** Templates of what came out, in Kazakh. */
export const overview: Words<typeof english> = {
  'overview.demand': '{year}, {hours}: елдің тұтынуы {demand} ТВт·сағ, ең жоғары жүктеме {peak} ГВт.',
  'overview.year': 'бүкіл жыл',
  'overview.hours': '{hours} сағ',
  'overview.mix': 'Оны қамтамасыз ететіндер: {parts}.',
  'overview.part': '{carrier} ({share} %)',
  'overview.built': 'Шығыны ең аз жоспар мынаны салады: {parts}.',
  'overview.builtPart': '{carrier} {gw} ГВт',
  'overview.builtNothing': 'Шығыны ең аз жоспар — ештеңе салмау.',
  'overview.planCost':
    'Бір жыл {priceYear} жылғы бағамен {cost} млн {currency} тұрады, оның {building} миллионы салынатындарға.',
  'overview.runCost': 'Жұмысы {priceYear} жылғы бағамен {cost} млн {currency} тұрады.',
  'overview.trade': 'Импорт {imports} ТВт·сағ, экспорт {exports} ТВт·сағ.',
  'overview.emissions': 'Шығарындылар {co2} Мт CO₂, өндірілген әр МВт·сағ үшін {intensity} кг.',
  'overview.unserved': 'Тұтынудың {gwh} ГВт·сағ бөлігі қамтамасыз етілмеді.',
  'overview.served': 'Тұтыну толық қамтамасыз етілді.',
  'overview.curtailed': 'Жел мен күн бере алатын энергияның {share} % бөлігі пайдаланылмады.',
  'overview.prices': 'Орта есеппен тағы бір МВт·сағ жүйеге мынадай болар еді: {parts}.',
  'overview.pricePart': '{bus} — {price} {currency}',
  'overview.priceRange':
    'Орта есеппен тағы бір МВт·сағ жүйеге мына аралықта болар еді: ең азы {least}, ең көбі {most}.',
  'overview.outages': 'Апаттық ажыратулардан тұтыну жылына {hours} ± {error} сағат қамтамасыз етілмес еді.',
}
