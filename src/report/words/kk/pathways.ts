import type { Words } from '../../../study/sentence.ts'
import type { pathways as english } from '../en/pathways.ts'

/** Figures and lines of a path of several years, and what the model notes of it, in Kazakh. */
export const pathways: Words<typeof english> = {
  'pathCost.title': 'Қанша тұрады',
  'pathCost.unit': 'млрд {currency}, {year} ж. бағасымен',
  'pathCost.aYear': '{unit}, жылына',
  'pathCost.present':
    'Соңғы кезеңнің аяғына дейін, {decision} жылға келтірілгені, жылына {rate} %: {value} {unit} — жылдық шоттардың әрқайсысының салмағына көбейтілген қосындысы. Сағаттар бөліктері бойынша жоспар {expected} күткен.',
  'pathCost.perfect': 'Бірінші жыл шешілгенде барлық жылдар белгілі.',
  'pathCost.myopic': 'Әр жыл келесісі белгісіз күйде шешіледі.',
  'pathCost.budget': 'Бюджеттің соңғы тоннасы {decision} жылға {price} {currency} тұрады.',
  'pathCost.source': 'Жұмыс: әр жылдың жүктемесін сағаттық бөлу. Құрылыс пен ұстау: жоспар.',
  'pathCost.item': 'Бап',
  'pathCost.years': 'жыл',
  'pathCost.weight': 'салмағы',
  'pathGeneration.year':
    '{year}: тұтыну {demand} ТВт·сағ, ең жоғары жүктеме {peak} ГВт, қамтамасыз етілмегені {unserved} ГВт·сағ',
  'pathGeneration.loss': ', ажыратулармен тапшылық {hours} сағ',
  'pathGeneration.end': '.',
  'pathEmissions.title': 'Қанша шығарынды шығады',
  'pathEmissions.note': 'Электр энергиясы және қалалардың жылуы; барлық жылда бірге {mt} Мт CO₂.',
  'pathEmissions.coal': 'Өндірудегі көмір, %',
  'pathBuilt.note':
    'Шешілген жаңа қуаттардан бөлек, жоспар таңдағаны. Жылу көздері жылу қуатымен есептеледі.',
  'pathBuilt.row': '{technology}, {unit}',
  'pathBuilt.gone': '{technology}, қызмет мерзімі бітіп шыққаны, {unit}',
  'pathKept.title': 'Бар станциялардан не сақталады',
  'pathKept.note':
    'Сол жылы қалуы мүмкін болғанның сақталғаны, ГВт. Сценарий рұқсат еткеннен ескісі шығарылған; қалғандары ұстау пайдасынан қымбат жерде жабылады.',
  'pathKept.plants': 'Станциялар',
  'pathKept.of': '{could} ішінен {kept}',
  'pathLine.head': '{title}  ({scenario}, {foresight})',
  'pathLine.perfect': 'толық болжау',
  'pathLine.myopic': 'болжаусыз',
  'pathLine.year': 'жыл',
  'pathLine.notMet': 'қамтамасыз етілмегені',
  'pathLine.coal': 'көмір',
  'pathLine.cost': 'шығын, жылына млн {currency}',
  'pathLine.present':
    '{decision} жылға келтірілген құны, жылына {rate} %: {value} млрд {currency}, {year} ж. бағасымен.',
  'pathLine.checkFailed': '{year} жыл тексеруден өтпеді: {failures}.',
  'note.pathYears': 'Бір жыл келесісіне дейінгі жылдарды білдіреді; станциялар құрамы оның басында өзгереді.',
  'note.pathVintages': 'Технологияның ПӘК-і қашан салынса да есептелетін жылдікі; құны — салынған жылдікі.',
  'note.pathSizes':
    'Жаңа нысандар кез келген көлемде. Бүгінгі ЖЭО қызмет мерзімі біткенше өз қаласының жылуына ілеседі; орнын не басатыны аймақ бойынша шешіліп, қалаларына көлемі бойынша бөлінеді.',
  'note.pathEnd': 'Соңында құн қалмайды: әр станцияның жол ішіндегі жылдары ғана төленеді.',
}
