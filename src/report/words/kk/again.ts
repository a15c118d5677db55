import type { Words } from '../../../study/sentence.ts'
import type { again as english } from '../en/again.ts'

/** Templates of what is found by solving again, in Kazakh. */
export const again: Words<typeof english> = {
  'again.everyHour': 'Әр сағатты ескере отырып, қайта шешілді.',
  'again.stretches':
    'Қайта шешілді: {snapshots} сағаттың орнына көршілес сағаттардың {segments} бөлігі бойынша. Көлемдер осы ірілендірілген жоспарға тиесілі. --segments all әр сағатты ескереді, бірақ ұзағырақ.',
  'again.changed':
    'Есептеуден кейін сценарий не оның деректері өзгерді: төмендегілер олардың қазіргі күйіне қатысты.',
  'again.rangesTitle':
    'Ең жақсысынан осыншаға ғана қымбат жоспарлардағы технологиялардың ең азы мен ең көбі:',
  'again.range': '{technology}: ең жақсы жоспарда {built}; {ranges}',
  'again.within': '{slack} шегінде {least} – {most}',
  'again.unique': 'Бірдей шығынмен өзгере алатын ештеңе табылмады: көлемдер мен өндіру бірмәнді анықталған.',
  'again.tiedSizes': 'Бірдей шығынмен басқаша бола алатын көлемдер: {list}.',
  'again.tiedSize': '{name} {least} – {most}',
  'again.undecided': 'Шығын өзгермей, нәтиже өзгере ала ма — анықталмады: шешкіш жауап бермеді.',
  'again.uniqueSizes': 'Көлемдер бірмәнді анықталған: бірдей шығынмен басқасы табылмады.',
  'again.tiedOutputs': 'Бірдей шығынмен басқа уақытта не басқалардан болуы мүмкін өндіру: {list}.',
  'again.tiedOutput': '{name} {moved} ГВт·сағ',
  'again.costDifference': 'Салыстырылған шығындардың айырмасы {difference}.',
  'again.noCandidates':
    'Бұл есептеуде шешетін ештеңе болған жоқ: ол тек бар станциялардың жүктемесін бөледі.',
  'again.unknownTechnology': 'Бұл түйінде мұндай технологиялы үміткер жоқ; бары: {list}.',
  'again.planned':
    'Салынады: {built}. Салынбайды: {others}. Себебін --technology, қаншалықты сенімді екенін --ties пен --alternatives айтады.',
  'again.nothing': 'ештеңе',
  'again.notMore': 'және тағы {count}',
}
