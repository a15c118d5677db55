import type { Words } from '../../../study/sentence.ts'
import type { operating as english } from '../en/operating.ts'

/** Years that are operated day by day, in Kazakh. */
export const operating: Words<typeof english> = {
  'operated.title': '{title}: күн сайынғы жұмыс',
  'operated.because': 'Күнді болжам бойынша жоспарлап, шын болғанымен жүргізу қанша тұрады.',
  'operated.limitYears':
    'Жылдар модельденген: ауа райы — бір жыл бойынша бапталған генератормен, тұтыну — әдеттегі барысы, ауа райы және кездейсоқтық бойынша. Жылу, өзендер және ажыратылған станциялар алдын ала белгілі.',
  'operated.limitOnce':
    'Болжам тәулігіне бір рет жасалады. Оны күн ішінде нақтылайтын диспетчерге кез келген болжау тәсілінде жеңілірек.',
  'operated.limitOutages':
    'Бір тәулік бұрынғы жоспар мен сағат арасында ешбір станция істен шықпайды; резерв тек болжам қателіктеріне арналған.',
  'operated.limitGrid':
    'Резервтер мен қайта бөлу аймақтар арасындағы шектерді біледі, олардың ішіндегі желіні білмейді.',
  'note.reserveQuantiles':
    'Резервтер болжамның өз квантильдерімен анықталады: таза жүктеме 100 сағаттың 95-інде солардың ішінде қалуы керек.',
  'note.reserveRule':
    'Резервтер кім болжаса да тұрақты ережеге бағынады: тұтынудың, күтілетін жел мен күннің үлестері (imbalance.csv).',
  'note.relaxed':
    'Аймақтағы бір класқа жататын баяу станциялар бөліктеп жұмыс істейді: 0 мен 1 арасындағы күй олардың көп агрегатын білдіреді.',
  'note.whole': 'Әр баяу станция не қосулы, не ажыратулы.',
  'note.firstDays': 'Әр жылдың алғашқы {days} күні ғана есептелді; ақша сол күндерге тиесілі.',
  'way.perfect': 'мінсіз',
  'way.model': 'модель',
  'way.persistence': 'инерциялық',
  'way.climatology': 'климатология',
  'operated.perfectBase': 'мінсіз болжаммен, ешкім жетпейтін шекпен',
  'operated.perfect': 'мінсіз болжаммен',
  'operated.with': '«{way}» тәсілімен',
  'operatedCost.title': 'Әр болжау тәсілі қанша тұрады',
  'operatedCost.note':
    'Отын, іске қосу, бос жүріс, алмасу және жеткізілмеген энергия, су қоймаларында қалғаны шегерілген; орташа алғанда ({years}). Бағандар — салыстырғандағы артығы: {base}.',
  'operatedCost.ranges':
    'Жылдардың бір-бірінен айырмасы тәсілдердікінен үлкен, сондықтан шығын аралығы аз нәрсе айтады; айырманың аралығы төменде.',
  'operatedCost.more': 'ең жақсысынан артығы',
  'operatedCost.way': 'Тәсіл',
  'operatedCost.from': 'төменгі шегі',
  'operatedCost.to': 'жоғарғы шегі',
  'operatedCost.error': 'Қателік',
  'operatedCost.within': 'Соның шегінде, %',
  'operatedCost.short': 'Резерв тапшылығы',
  'operatedCost.coalStarts': 'Көмір станцияларын іске қосу',
  'operatedCost.gasStarts': 'Газ станцияларын іске қосу',
  'operatedCost.curtailed': 'Пайдаланылмағаны',
  'operatedCost.unserved': 'Жеткізілмегені',
  'operatedCost.excess': 'Тегін берілгені',
  'operatedReasons.title': 'Айырма қайдан',
  'operatedReasons.note':
    'Не үшін көп не аз төленеді, салыстырғанда: {base}. Көмір станцияларының бос жүрісі жағылған көмірге кіреді; барлық жолдың қосындысы — шығын айырмасы.',
  'operatedReasons.paidFor': 'Не үшін',
  'whyDearer.gas': 'жағылған газ',
  'whyDearer.coal': 'жағылған көмір',
  'whyDearer.starts': 'іске қосу',
  'whyDearer.exchange': 'көршілермен алмасу',
  'whyDearer.water': 'пайдаланылған су',
  'whyDearer.unserved': 'жеткізілмегені',
  'whyDearer.other': 'басқасы',
  'operatedInstead.title': 'Орнына не жұмыс істейді',
  'operatedInstead.note': 'Жылдық электр энергиясының артығы не кемі, салыстырғанда: {base}.',
  'operatedInstead.unit': 'жылына ГВт·сағ',
  'operatedYears.title': 'Жылдар бір-бірлеп',
  'operatedYears.note': 'Әр жылдың ауа райы мен тұтынуы өзінікі, барлық тәсілге бірдей.',
  'operatedYears.year': '{seed}-жыл',
  'operatedYears.column': 'Жыл',
  'operatedBalance.title': 'Теңгерімсіздіктер шоты',
  'operatedBalance.note':
    'Жел, күн және тұтыну өз болжамы болып табылатын кестеден ауытқығаны үшін теңгерімдеуші нарықта энергия бағасынан бөлек төлейтіні: бұл — қатысушылар арасындағы төлем, жүйенің шығыны емес.',
  'operatedBalance.prices':
    'Теңгерімсіздік бағалары — жорамал (imbalance.csv); төмен және жоғары — оның шектері.',
  'operatedBalance.bill': 'Шот, млн {currency}',
  'operatedBalance.tenge': 'Шот, млрд KZT',
  'operatedBalance.missing': 'Жетпегені',
  'operatedBalance.surplus': 'Артығы',
  'operatedSkill.title': 'Дәлдіктің бір пункті қанша тұрады',
  'operatedSkill.note':
    'Пункт — елдің таза жүктемесінің «{way}» тәсіліндегі орташа абсолют қателігінің жүзден бірі; бәрін білетінде 100. Аралықтар: жылдарды қайтарып алатын он мың іріктеудің 90 %-ы.',
  'operatedSkill.theOther': 'салыстырылатын тәсіл',
  'operatedSkill.better': 'Жақсырақ тәсіл',
  'operatedSkill.than': 'мынадан',
  'operatedSkill.saves': 'Үнемдейтіні, жылына млн {currency}',
  'operatedSkill.points': 'Арасындағы пункттер',
  'operatedSkill.point': 'Бір пункт, жылына млн {currency}',
}
